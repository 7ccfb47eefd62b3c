import { isByDefault, isImplicitGrant } from '../src/oauth/grants/forbidden-grants';
import { oncePerNode } from '../src/oauth/once-per-node';
import { createRule, onModel } from '../src/rule';

export default createRule({
  name: 'no-implicit-flow',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow the implicit flow and the password grant',
      recommended: 'error',
      strict: 'error',
      references: {
        rfc: [
          'RFC 9700 section 2.1.2',
          'RFC 9700 section 2.4',
          'RFC 8252 section 8.2',
          'RFC 6749 section 4.2',
          'RFC 6749 section 4.3',
        ],
        cwe: ['CWE-598', 'CWE-477'],
        asvs: ['V10.4.4', 'V10.6.1'],
        nhi: ['NHI4:2025'],
        csf: ['PR.AA-04', 'PR.DS-02'],
      },
      securitySeverity: '7.0',
    },
    schema: [],
    messages: {
      implicit:
        'This authorization request asks for an access token in the redirect, where the address, the history and other scripts show it (RFC 9700 section 2.1.2). Ask for a code (`response_type=code`) and use PKCE.',
      implicitOption:
        '`{{library}}` is told to use the implicit flow here, which puts the access token into the redirect (RFC 9700 section 2.1.2). Choose the authorization code flow with PKCE.',
      implicitDefault:
        '`{{library}}` uses the implicit flow when `{{option}}` is left out, which puts the access token into the redirect (RFC 9700 section 2.1.2). Set `{{option}}` to the authorization code flow.',
      password:
        'The password grant hands the password of the user to this client, which RFC 9700 section 2.4 forbids. Send the user to the authorization server, with the code flow and PKCE.',
    },
  },
  create(context) {
    return onModel(context, (model) => {
      for (const found of oncePerNode(model.forbiddenGrants)) {
        const { node, library, leftOut } = found;
        if (!isImplicitGrant(found)) {
          context.report({ node, messageId: 'password' });
        } else if (library === undefined) {
          context.report({ node, messageId: 'implicit' });
        } else if (isByDefault(found)) {
          context.report({ node, messageId: 'implicitDefault', data: { library, option: leftOut ?? '' } });
        } else {
          context.report({ node, messageId: 'implicitOption', data: { library } });
        }
      }
    });
  },
});
