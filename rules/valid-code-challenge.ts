import { correctionOfForm } from '../src/oauth/challenges/challenge-form-edits';
import { hashNameOf, isWrong } from '../src/oauth/challenges/code-challenge';
import { oncePerNode } from '../src/oauth/once-per-node';
import { createRule, onModel } from '../src/rule';

export default createRule({
  name: 'valid-code-challenge',
  meta: {
    type: 'problem',
    docs: {
      description: 'require every S256 code challenge to be the base64url form of the SHA-256 digest of its verifier',
      recommended: 'error',
      strict: 'error',
      references: {
        rfc: ['RFC 7636 section 4.2', 'RFC 7636 section 4.6', 'RFC 7636 appendix A', 'RFC 7636 appendix B'],
        cwe: ['CWE-358', 'CWE-328'],
        asvs: ['V11.4.1', 'V10.4.6'],
        nhi: ['NHI4:2025'],
        csf: ['PR.AA-04'],
      },
      securitySeverity: '5.3',
    },
    fixable: 'code',
    hasSuggestions: true,
    schema: [],
    messages: {
      hex: 'This code challenge is the digest in hexadecimal, so the server will refuse the token request. Encode the digest itself as base64url without padding.',
      base64:
        'This code challenge is plain base64, whose `+` and `/` the server will not find equal to base64url. Encode the digest as base64url: `-` for `+`, `_` for `/`, no `=`.',
      padded:
        'This code challenge keeps the `=` at the end of the base64 text, which RFC 7636 appendix A leaves out. Remove the padding.',
      encodedHex:
        'This code challenge is the base64 form of a hexadecimal text rather than of the digest. Encode the 32 bytes of the digest.',
      garbled:
        'This code challenge takes the bytes of the digest for text, so it is not the base64url form of the digest. Encode the 32 bytes themselves.',
      altered:
        'This code challenge is only a part of the digest, or has its letters in another case, so the server will refuse the token request. Send all 43 characters of the base64url form as they are.',
      otherHash: 'This code challenge is made with {{hash}}, but the method `S256` means SHA-256. Hash with SHA-256.',
      hashedBytes:
        'This code challenge hashes the bytes behind the code verifier instead of its characters. Hash the text that is sent as `code_verifier`.',
      nothingHashed:
        'This code challenge is the digest of nothing: the code verifier never goes into the hash, so the server will refuse the token request. Hash the text that is sent as `code_verifier`.',
      otherText:
        'This code challenge hashes another text than the code verifier, so the server will refuse the token request. Hash the text that is sent as `code_verifier`, unchanged and alone.',
      unawaited:
        'This code challenge is made from a promise that nobody awaits, so it does not hold the digest. Await the promise.',
      unhashed:
        'This code challenge is the code verifier in another encoding: nothing hashes it, so whoever sees the authorization request has the verifier. Send the base64url form of its SHA-256 digest.',
      verifier:
        'The code verifier itself is sent as `code_challenge` here, although the method is `S256`. Send the base64url form of the SHA-256 digest of the verifier.',
      givenBack:
        'The code verifier is its own code challenge here: nothing hashes it, so whoever sees the authorization request has the verifier. Take the base64url form of its SHA-256 digest instead.',
      literal:
        'This `code_challenge` is a constant that no S256 challenge can be: those have 43 characters of the base64url alphabet. Derive the challenge from a verifier that is made for each request.',
      mismatch:
        'This `code_challenge` is not the SHA-256 digest of the code verifier that the file writes down. Derive the challenge from a verifier that is made for each request.',
      drawn:
        'This code challenge is drawn at random, so it is the digest of no code verifier and the server will refuse the token request. Send the base64url form of the SHA-256 digest of the verifier.',
      unkept:
        'This code challenge is the digest of a text that is drawn here and kept nowhere, so no token request can send the code verifier. Make the verifier first, keep it, and hash what is kept.',
      otherParameter:
        'This `code_challenge` is what another parameter of the request has, so it is the digest of no code verifier. Send the base64url form of the SHA-256 digest of the verifier.',
      useBase64url: 'Encode the digest as base64url.',
      useSha256: 'Hash with SHA-256.',
      addAwait: 'Await the promise.',
    },
  },
  create(context) {
    return onModel(context, (model) => {
      for (const challenge of oncePerNode(model.codeChallenges.filter(isWrong))) {
        const { node, mistake } = challenge;
        const correction = correctionOfForm(challenge, model);
        const data = mistake === 'otherHash' ? { hash: hashNameOf(challenge) } : {};
        context.report({
          node,
          messageId: mistake,
          data,
          fix: correction?.isCertain ? correction.edit : null,
          suggest:
            correction && !correction.isCertain ? [{ messageId: correction.messageId, fix: correction.edit }] : [],
        });
      }
    });
  },
});
