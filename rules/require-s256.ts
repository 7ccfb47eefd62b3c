import {
  additionOfMethod,
  correctionOfLooseMethod,
  correctionOfMethod,
  correctionOfOption,
  isSafeOption,
  isSafeToCorrect,
} from '../src/oauth/challenges/challenge-edits';
import { missingMethodsOf, wrongMethodsOf } from '../src/oauth/challenges/challenge-method';
import { asksForPlain, isLeftOut } from '../src/oauth/library/configuration';
import { isWrittenElsewhere } from '../src/oauth/challenges/loose-methods';
import type { LooseMethod } from '../src/oauth/challenges/loose-methods';
import { oncePerNode } from '../src/oauth/once-per-node';
import { edited } from '../src/oauth/requests/parameter-edits';
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
      const reported = new Set<LooseMethod['node']>();
      // An option of a library that derives the challenge says more than the same value seen as a parameter.
      const options = libraryConfigurations.filter(asksForPlain);
      const reportOptions = (plainOptions: typeof options): void => {
        for (const option of oncePerNode(plainOptions, reported)) {
          const edits = edited(correctionOfOption(option, model), isSafeOption(option));
          const messageId = isLeftOut(option) ? 'missing' : 'plain';
          context.report({ node: option.node, messageId, fix: edits.fix, suggest: edits.suggest('useS256') });
        }
      };

      reportOptions(options.filter(isSafeOption));
      const written = authorizationRequests.flatMap(wrongMethodsOf);
      const methods = written.filter((wrong) => !isWrittenElsewhere(wrong, model));
      for (const wrong of oncePerNode(methods, reported)) {
        const { request, node, messageId, method } = wrong;
        const isSafe = messageId === 'plain' && isSafeToCorrect(request, model);
        const edits = edited(correctionOfMethod(wrong, model), isSafe);
        context.report({
          node,
          messageId,
          data: { method: method.text },
          fix: edits.fix,
          suggest: edits.suggest('useS256'),
        });
      }
      for (const { request, node } of oncePerNode(authorizationRequests.flatMap(missingMethodsOf), reported)) {
        const edits = edited(additionOfMethod(request, model), isSafeToCorrect(request, model));
        context.report({ node, messageId: 'missing', fix: edits.fix, suggest: edits.suggest('useS256') });
      }
      reportOptions(options);
      for (const loose of oncePerNode(looseMethods, reported)) {
        const edits = edited(correctionOfLooseMethod(loose, model), false);
        context.report({ node: loose.node, messageId: 'plain', fix: edits.fix, suggest: edits.suggest('useS256') });
      }
    });
  },
});
