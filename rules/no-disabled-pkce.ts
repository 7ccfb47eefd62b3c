import { asksForCode, leavesSwitchOff } from '../src/oauth/requests/authorization-request';
import { additionOfSwitch, correctionOfArgument, correctionOfSwitch } from '../src/oauth/library/configuration-edits';
import { leavesPkceOff, turnsPkceOff } from '../src/oauth/library/configuration';
import { oncePerNode } from '../src/oauth/once-per-node';
import { edited } from '../src/oauth/requests/parameter-edits';
import { createRule, onModel } from '../src/rule';

export default createRule({
  name: 'no-disabled-pkce',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow turning PKCE off, or leaving it off, in a client library',
      recommended: 'error',
      strict: 'error',
      references: {
        rfc: ['RFC 9700 section 2.1.1', 'RFC 9700 section 4.8', 'RFC 7636 section 5', 'RFC 7636 section 7.2'],
        cwe: ['CWE-1188', 'CWE-757', 'CWE-693'],
        asvs: ['V10.2.1', 'V10.4.6'],
        nhi: ['NHI4:2025'],
        csf: ['PR.PS-01'],
      },
      securitySeverity: '7.5',
    },
    fixable: 'code',
    hasSuggestions: true,
    schema: [],
    messages: {
      disabled:
        'This setting turns PKCE off in `{{library}}`, so whoever gets hold of an authorization code can redeem it. RFC 9700 section 2.1.1 demands PKCE of public clients and recommends it to all others: turn it on.',
      omitted:
        '`{{library}}` does no PKCE unless `{{option}}` turns it on, and it is left out here. RFC 9700 section 2.1.1 demands PKCE of public clients and recommends it to all others: set `{{option}}`.',
      switchedOff:
        'This call of `{{library}}` asks for a code without PKCE. RFC 9700 section 2.1.1 demands PKCE of public clients and recommends it to all others: pass `true` for the argument that turns it on.',
      fallback:
        'The authorization request goes on without PKCE in this case, and whoever can bring it about gets rid of PKCE (RFC 9700 section 4.8). Stop the login instead.',
      turnOn: 'Turn PKCE on.',
    },
  },
  create(context) {
    return onModel(context, (model) => {
      const { libraryConfigurations, authorizationRequests, pkceFallbacks } = model;
      for (const found of oncePerNode(libraryConfigurations.filter(turnsPkceOff))) {
        const { node, row } = found;
        const correction = correctionOfSwitch(found, model);
        const edits = edited(correction?.edit, correction?.isComplete === true);
        const data = { library: row.name };
        context.report({ node, messageId: 'disabled', data, fix: edits.fix, suggest: edits.suggest('turnOn') });
      }
      for (const found of oncePerNode(libraryConfigurations.filter(leavesPkceOff))) {
        const { node, row, option } = found;
        const edit = additionOfSwitch(found, model);
        const data = { library: row.name, option: option.name };
        context.report({ node, messageId: 'omitted', data, suggest: edit ? [{ messageId: 'turnOn', fix: edit }] : [] });
      }
      for (const request of oncePerNode(authorizationRequests.filter(leavesSwitchOff))) {
        if (asksForCode(request) !== 'yes') continue;
        const { node, library } = request;
        const edits = edited(correctionOfArgument(request), false);
        const data = { library: library?.row.name ?? '' };
        context.report({ node, messageId: 'switchedOff', data, suggest: edits.suggest('turnOn') });
      }
      for (const { node } of oncePerNode(pkceFallbacks)) context.report({ node, messageId: 'fallback' });
    });
  },
});
