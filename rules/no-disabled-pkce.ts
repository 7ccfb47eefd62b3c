import { asksForCode, leavesSwitchOff } from '../src/oauth/authorization-request';
import { leavesPkceOff, turnsPkceOff } from '../src/oauth/library-configuration';
import { oncePerNode } from '../src/oauth/once-per-node';
import { createRule, onModel } from '../src/rule';

export default createRule({
  name: 'no-disabled-pkce',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow library configurations that turn PKCE off or leave it off',
      recommended: 'error',
      strict: 'error',
      references: {
        rfc: ['RFC 9700 section 2.1.1', 'RFC 7636 section 1'],
        cwe: ['CWE-358', 'CWE-345'],
        asvs: ['V10.2.1'],
        nhi: ['NHI4:2025'],
        csf: ['PR.AA-04'],
      },
      securitySeverity: '7.5',
    },
    schema: [],
    messages: {
      disabled:
        'This setting turns PKCE off in `{{library}}`, so a stolen authorization code can be redeemed by anybody (RFC 9700 section 2.1.1). Turn PKCE on.',
      omitted:
        '`{{library}}` leaves PKCE off unless `{{option}}` turns it on, so a stolen authorization code can be redeemed by anybody (RFC 9700 section 2.1.1). Set `{{option}}`.',
      switchedOff:
        'This call of `{{library}}` leaves PKCE off, so a stolen authorization code can be redeemed by anybody (RFC 9700 section 2.1.1). Pass `true` for its PKCE argument.',
    },
  },
  create(context) {
    return onModel(context, (model) => {
      const { libraryConfigurations, authorizationRequests } = model;
      for (const found of oncePerNode(libraryConfigurations.filter(turnsPkceOff))) {
        context.report({ node: found.node, messageId: 'disabled', data: { library: found.row.name } });
      }
      for (const found of oncePerNode(libraryConfigurations.filter(leavesPkceOff))) {
        context.report({
          node: found.node,
          messageId: 'omitted',
          data: { library: found.row.name, option: found.option.name },
        });
      }
      for (const request of oncePerNode(authorizationRequests.filter(leavesSwitchOff))) {
        if (asksForCode(request) !== 'yes') continue;
        const library = request.library?.row.name ?? '';
        context.report({ node: request.node, messageId: 'switchedOff', data: { library } });
      }
    });
  },
});
