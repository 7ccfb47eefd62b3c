import { oncePerNode } from '../src/oauth/once-per-node';
import { moveToSessionStorage, redeemsCode } from '../src/oauth/storage/stored-verifier';
import { createRule, onModel } from '../src/rule';

export default createRule({
  name: 'no-persistent-verifier',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow keeping a code verifier after the token request that it was made for',
      recommended: 'warn',
      strict: 'error',
      references: {
        rfc: ['RFC 7636 section 4.1', 'RFC 9700 section 4.2.4'],
        cwe: ['CWE-922', 'CWE-312', 'CWE-459'],
        asvs: ['V14.3.3', 'V14.3.1'],
        nhi: ['NHI7:2025', 'NHI2:2025'],
        csf: ['PR.DS-01'],
      },
      securitySeverity: '3.7',
    },
    hasSuggestions: true,
    schema: [],
    messages: {
      localStorage:
        'This keeps the `code_verifier` in `localStorage`, where it outlives the login and every tab can read it. Keep it in `sessionStorage`, and remove it when the code is redeemed.',
      neverRemoved:
        'This stores the `code_verifier`, and nothing in this file removes it after the token request. Remove it when the code is redeemed, whether that succeeds or fails.',
      useSessionStorage: 'Keep it in `sessionStorage` instead.',
    },
  },
  create(context) {
    return onModel(context, (model) => {
      const isDue = redeemsCode(model.secrets);
      for (const stored of oncePerNode(model.storedVerifiers.filter((one) => !one.isRemoved))) {
        const { node, kind } = stored;
        if (kind === 'localStorage') {
          const edit = moveToSessionStorage(stored, model.secrets);
          context.report({
            node,
            messageId: 'localStorage',
            suggest: edit ? [{ messageId: 'useSessionStorage', fix: edit }] : [],
          });
        } else if (isDue) context.report({ node, messageId: 'neverRemoved' });
      }
    });
  },
});
