import { libraryWithoutPkce, sends } from '../src/oauth/requests/authorization-request';
import { additionOfChallenge } from '../src/oauth/challenges/challenge-edits';
import { lacksChallenge } from '../src/oauth/challenges/missing-challenge';
import { oncePerNode } from '../src/oauth/once-per-node';
import { createRule, onModel } from '../src/rule';

export default createRule({
  name: 'require-code-challenge',
  meta: {
    type: 'problem',
    docs: {
      description: 'require a PKCE code challenge in every authorization code request',
      recommended: 'error',
      strict: 'error',
      references: {
        rfc: ['RFC 7636 section 4.3', 'RFC 8252 section 6', 'RFC 9700 section 2.1.1', 'RFC 9126 section 2.1'],
        cwe: ['CWE-358', 'CWE-345'],
        asvs: ['V10.2.1', 'V10.1.2', 'V10.4.6'],
        nhi: ['NHI4:2025'],
        csf: ['PR.AA-04'],
      },
      securitySeverity: '7.5',
    },
    hasSuggestions: true,
    schema: [],
    messages: {
      missingChallenge:
        'This authorization request has no `code_challenge`, which RFC 9700 section 2.1.1 demands of every public client. Create a code verifier for each request and send its S256 challenge.',
      missingChallengeOfConfidentialClient:
        'This authorization request has no `code_challenge`, which RFC 9700 section 2.1.1 recommends to confidential clients too, because a client secret does not stop code injection. Create a code verifier for each request and send its S256 challenge.',
      libraryWithoutPkce:
        'This call of `{{library}}` cannot send a `code_challenge`, so the authorization code is not bound to this client. Build the request with a library or a function that supports PKCE.',
      droppedChallenge:
        '`{{library}}` drops `code_challenge` when no method comes with it, so this authorization request has no PKCE. Pass the method `S256` beside the challenge.',
      addChallenge: 'Send `{{challenge}}` as `code_challenge`, with the method `S256`.',
    },
  },
  create(context) {
    return onModel(context, (model) => {
      for (const request of oncePerNode(model.authorizationRequests.filter(lacksChallenge))) {
        const { node } = request;
        const library = request.library?.row.name ?? '';
        if (libraryWithoutPkce(request) !== undefined) {
          context.report({ node, messageId: 'libraryWithoutPkce', data: { library } });
        } else if (sends(request, 'code_challenge') !== 'no') {
          context.report({ node, messageId: 'droppedChallenge', data: { library } });
        } else {
          const addition = additionOfChallenge(request, model);
          const suggest = addition && {
            messageId: 'addChallenge' as const,
            data: { challenge: addition.challenge },
            fix: addition.edit,
          };
          context.report({
            node,
            messageId: model.holdsClientSecret ? 'missingChallengeOfConfidentialClient' : 'missingChallenge',
            suggest: suggest ? [suggest] : [],
          });
        }
      }
    });
  },
});
