import { challengesSentAsVerifier } from '../src/oauth/challenges/challenge-as-verifier';
import { concealmentOf } from '../src/oauth/disclosures/exposure-edits';
import { oncePerNode } from '../src/oauth/once-per-node';
import { createRule, onModel } from '../src/rule';

export default createRule({
  name: 'no-exposed-verifier',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow code verifiers on the front channel, where browsers, logs and scripts can read them',
      recommended: 'error',
      strict: 'error',
      references: {
        rfc: ['RFC 7636 section 6.1', 'RFC 7636 section 7.1', 'RFC 6749 section 10.8'],
        cwe: ['CWE-598', 'CWE-522', 'CWE-1004', 'CWE-345'],
        asvs: ['V14.2.1', 'V3.3.4', 'V3.3.1', 'V10.1.2'],
        nhi: ['NHI2:2025'],
        csf: ['PR.DS-02'],
      },
      securitySeverity: '8.1',
    },
    hasSuggestions: true,
    schema: [],
    messages: {
      state:
        'The `code_verifier` can be read from `state`, which comes back in the same URL as the authorization code. Send a random `state`, and keep the verifier on this side under it.',
      nonce:
        'The `code_verifier` can be read from `nonce`, which goes through the browser and into the ID token. Send a random `nonce` of its own.',
      parameter:
        'The `code_verifier` is sent through the browser in `{{parameter}}`, where it belongs into the token request alone. Take it out of this address.',
      address:
        'The `code_verifier` becomes part of an address that the browser opens, keeps and passes on. Keep it on this side until the token request.',
      cookie:
        'Page scripts can read the cookie that this `code_verifier` is kept in. Set the cookie on the server with `httpOnly`, or encrypt the value.',
      response:
        'The `code_verifier` is sent out in a response. Keep it where it was made, and redeem the authorization code there.',
      html: 'The `code_verifier` is written into the page, where every script and extension can read it. Leave it out.',
      message:
        'The `code_verifier` is posted to whatever window listens, of any origin. Keep it here, or name the one origin that may receive it.',
      challengeAsVerifier:
        'This sends the `code_challenge` as `code_verifier`, which a server accepts only where PKCE has degraded to plain. Send the verifier that the challenge was made from.',
      randomValue: 'Send a random value instead.',
      httpOnly: 'Make the cookie unreadable for page scripts with `httpOnly: true`.',
      leaveOut: 'Leave the parameter out.',
    },
  },
  create(context) {
    return onModel(context, (model) => {
      for (const exposure of oncePerNode(model.exposures)) {
        const { node, channel, parameter = '' } = exposure;
        const edit = concealmentOf(exposure, model);
        context.report({
          node,
          messageId: channel,
          data: { parameter },
          suggest: edit ? [{ messageId: edit.how, fix: edit.edit }] : [],
        });
      }
      for (const node of new Set(challengesSentAsVerifier(model.secrets)))
        context.report({ node, messageId: 'challengeAsVerifier' });
    });
  },
});
