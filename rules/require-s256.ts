import {
  additionOfMethod,
  correctionOfLooseMethod,
  correctionOfMethod,
  correctionOfOption,
  isSafeOption,
  isSafeToCorrect,
} from '../src/oauth/challenge-edits';
import { missingMethodsOf, wrongMethodsOf } from '../src/oauth/challenge-method';
import { asksForPlain } from '../src/oauth/library-configuration';
import { oncePerNode } from '../src/oauth/once-per-node';
import { edited } from '../src/oauth/parameter-edits';
import { createRule, onModel } from '../src/rule';

export default createRule({
  name: 'require-s256',
  meta: {
    type: 'problem',
    docs: {
      description: 'require S256 as the method of every PKCE code challenge',
      recommended: 'error',
      strict: 'error',
      references: {
        rfc: ['RFC 7636 section 4.2', 'RFC 7636 section 4.3', 'RFC 7636 section 7.2', 'RFC 9700 section 2.1.1'],
        cwe: ['CWE-757', 'CWE-319'],
        asvs: ['V10.4.6'],
        nhi: ['NHI4:2025'],
        csf: ['PR.AA-04', 'PR.DS-02'],
      },
      securitySeverity: '6.5',
    },
    fixable: 'code',
    hasSuggestions: true,
    schema: [],
    messages: {
      plain:
        'The method `plain` sends the code verifier itself through the browser, where logs and history keep it. Send the S256 challenge with the method `S256`.',
      missing:
        'This request sends a `code_challenge` without `code_challenge_method`, which RFC 7636 section 4.3 takes for `plain`. Add the method `S256`.',
      lowerCase:
        'The method is written `{{method}}`, but method names are case-sensitive and the registered one is `S256`. Write `S256`, unless the documentation of this server asks for the other spelling.',
      misspelt: 'The method `{{method}}` is not registered, and some servers treat it as `plain`. Write `S256`.',
      unknown: 'The method `{{method}}` is not one that RFC 7636 section 4.2 knows. Use the method `S256`.',
      useS256: 'Use the method `S256`; the challenge must then be BASE64URL(SHA-256(verifier)).',
    },
  },
  create(context) {
    return onModel(context, (model) => {
      const { authorizationRequests, libraryConfigurations, looseMethods } = model;

      const ofOptions = new Set(libraryConfigurations.filter(asksForPlain).map(({ node }) => node));
      const ofRequests = authorizationRequests.flatMap(wrongMethodsOf).filter(({ node }) => !ofOptions.has(node));
      for (const { request, node, messageId, method } of oncePerNode(ofRequests)) {
        const edits = edited(
          correctionOfMethod(method, model),
          messageId === 'plain' && isSafeToCorrect(request, model),
        );
        context.report({
          node,
          messageId,
          data: { method: method.text },
          fix: edits.fix,
          suggest: edits.suggest('useS256'),
        });
      }
      for (const { request, node } of oncePerNode(authorizationRequests.flatMap(missingMethodsOf))) {
        const edits = edited(additionOfMethod(request, model), isSafeToCorrect(request, model));
        context.report({ node, messageId: 'missing', fix: edits.fix, suggest: edits.suggest('useS256') });
      }
      for (const configuration of oncePerNode(libraryConfigurations.filter(asksForPlain))) {
        const edits = edited(correctionOfOption(configuration, model), isSafeOption(configuration, model));
        context.report({
          node: configuration.node,
          messageId: 'plain',
          fix: edits.fix,
          suggest: edits.suggest('useS256'),
        });
      }
      const known = new Set([...ofOptions, ...ofRequests.map(({ node }) => node)]);
      for (const loose of oncePerNode(looseMethods.filter(({ node }) => !known.has(node)))) {
        const edits = edited(correctionOfLooseMethod(loose, model), false);
        context.report({ node: loose.node, messageId: 'plain', fix: edits.fix, suggest: edits.suggest('useS256') });
      }
    });
  },
});
