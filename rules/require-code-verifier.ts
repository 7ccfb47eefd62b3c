import { isReportedAtConfiguration, isReportedAtRequest } from '../src/oauth/challenges/same-client';
import { freshVerifiersOf } from '../src/oauth/challenges/fresh-verifier';
import { oncePerNode } from '../src/oauth/once-per-node';
import { lacksVerifier, libraryOf } from '../src/oauth/requests/token-request';
import { additionOfVerifier, correctionOfIgnored } from '../src/oauth/verifiers/verifier-edits';
import { createRule, onModel } from '../src/rule';

export default createRule({
  name: 'require-code-verifier',
  meta: {
    type: 'problem',
    docs: {
      description: 'require the PKCE code verifier in every request that redeems an authorization code',
      recommended: 'error',
      strict: 'error',
      references: {
        rfc: ['RFC 7636 section 4.5', 'RFC 7636 section 4.6', 'RFC 6749 section 4.1.3', 'RFC 9700 section 2.1.1'],
        cwe: ['CWE-358', 'CWE-287'],
        asvs: ['V10.2.1', 'V10.4.6'],
        nhi: ['NHI4:2025'],
        csf: ['PR.AA-03', 'PR.AA-04'],
      },
      securitySeverity: '7.5',
    },
    hasSuggestions: true,
    schema: [],
    messages: {
      missingVerifier:
        'This token request redeems an authorization code without `code_verifier`, so a stolen or injected code is accepted too. Send the verifier whose challenge was in the authorization request.',
      missingVerifierOfLibrary:
        'This call of `{{library}}` redeems an authorization code without its code verifier, so a stolen or injected code is accepted too. Hand over the verifier whose challenge was in the authorization request.',
      freshVerifier:
        'This `code_verifier` is made anew for the token request, so the challenge of no authorization request is its digest. Send the verifier whose challenge was in the authorization request.',
      ignoredVerifier:
        '`{{library}}` ignores `{{ignored}}` without a word, so this token request has no `code_verifier`. Hand it over as `{{name}}`.',
      addVerifier: 'Send `{{verifier}}` as the code verifier.',
      renameVerifier: 'Rename `{{ignored}}` to `{{name}}`.',
    },
  },
  create(context) {
    return onModel(context, (model) => {
      const { authorizationRequests, tokenRequests, libraryConfigurations, evaluation } = model;

      const fresh = tokenRequests.flatMap((request) => freshVerifiersOf(request, evaluation));
      for (const node of new Set(fresh)) context.report({ node, messageId: 'freshVerifier' });

      for (const request of oncePerNode(tokenRequests.filter(lacksVerifier))) {
        // A client whose authorization request goes without PKCE is reported there, or at its configuration, once.
        if (isReportedAtRequest(request, authorizationRequests, tokenRequests)) continue;
        if (isReportedAtConfiguration(request, libraryConfigurations)) continue;

        const { node } = request;
        const library = libraryOf(request);
        const correction = correctionOfIgnored(request);
        if (correction) {
          const { ignored, name, edit } = correction;
          context.report({
            node: correction.node,
            messageId: 'ignoredVerifier',
            data: { library, ignored, name },
            suggest: edit ? [{ messageId: 'renameVerifier', data: { ignored, name }, fix: edit }] : [],
          });
          continue;
        }
        const addition = additionOfVerifier(request, model);
        const suggest = addition && {
          messageId: 'addVerifier' as const,
          data: { verifier: addition.verifier },
          fix: addition.edit,
        };
        context.report({
          node,
          messageId: library === '' ? 'missingVerifier' : 'missingVerifierOfLibrary',
          data: { library },
          suggest: suggest ? [suggest] : [],
        });
      }
    });
  },
});
