import { isMendedWithChallenge } from '../src/oauth/challenges/shared-encoder';
import { edited } from '../src/oauth/requests/parameter-edits';
import { mendingOf } from '../src/oauth/verifiers/verifier-mending';
import { createRule, onModel } from '../src/rule';

export default createRule({
  name: 'no-weak-verifier',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow code verifiers that can be guessed or that RFC 7636 does not allow',
      recommended: 'error',
      strict: 'error',
      references: {
        rfc: ['RFC 7636 section 4.1', 'RFC 7636 section 7.1', 'RFC 9700 section 2.1.1'],
        cwe: ['CWE-338', 'CWE-331', 'CWE-330', 'CWE-340', 'CWE-798'],
        asvs: ['V11.5.1', 'V10.1.2'],
        nhi: ['NHI2:2025', 'NHI4:2025'],
        csf: ['PR.AA-04'],
      },
      securitySeverity: '7.4',
    },
    fixable: 'code',
    hasSuggestions: true,
    schema: [],
    messages: {
      weakGenerator:
        '`{{generator}}` is not a cryptographic generator, so this code verifier can be guessed. Make it from 32 bytes of `crypto.getRandomValues` or of `randomBytes`, written as base64url.',
      neverFilled:
        'Nothing is ever filled into these bytes, so they are all zero and this code verifier is always the same. Fill them with `crypto.getRandomValues` before they are written as text.',
      lettersLost:
        'A typed array keeps only numbers: every letter that `map` makes here becomes 0, and little is left of the randomness of this code verifier. Map a list of the bytes instead.',
      singleUuid:
        'This code verifier is one UUID: 36 characters and 122 random bits, where RFC 7636 section 4.1 demands at least 43 characters. Make it from 32 random bytes, written as base64url.',
      constant:
        'This code verifier is written down in the code, so everybody who can read the code knows it. Make a new one from 32 random bytes for every authorization request.',
      illegalCharacters:
        'This code verifier can hold {{characters}}, which RFC 7636 section 4.1 does not allow. Write its bytes as base64url without padding.',
      tooShort:
        'This code verifier has at most {{length}} characters, and RFC 7636 section 4.1 demands at least 43. Make it from 32 random bytes, written as base64url.',
      tooLong:
        'This code verifier has at least {{length}} characters, and RFC 7636 section 4.1 allows at most 128. Make it from 32 random bytes, written as base64url.',
      tooFewBytes:
        'This code verifier is made from {{bytes}} random bytes, and RFC 7636 section 7.1 recommends at least 32. Draw 32 bytes or more.',
      drawEnough: 'Draw 32 bytes, which makes 43 characters of base64url.',
      useBase64url: 'Write the bytes as base64url.',
      mapList: 'Map a list of the bytes, `Array.from(bytes)`, which keeps letters.',
      useCrypto: 'Make the code verifier from 32 bytes of a cryptographic generator.',
    },
  },
  create(context) {
    return onModel(context, (model) => {
      for (const weak of model.weakVerifiers) {
        if (isMendedWithChallenge(weak, model.codeChallenges)) continue;
        const mending = mendingOf(weak, model.evaluation);
        const edits = edited(mending?.edit, mending?.isCertain === true);
        context.report({
          node: weak.node,
          messageId: weak.defect,
          data: weak.data,
          fix: edits.fix,
          suggest: edits.suggest(mending?.title ?? 'useCrypto'),
        });
      }
    });
  },
});
