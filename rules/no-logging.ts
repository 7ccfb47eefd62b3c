import { challengeIsVerifier, redactionOf } from '../src/oauth/disclosures/disclosure';
import { oncePerNode } from '../src/oauth/once-per-node';
import { createRule, onModel } from '../src/rule';

export default createRule({
  name: 'no-logging',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow writing a code verifier or a code challenge to a log',
      recommended: 'error',
      strict: 'error',
      references: {
        rfc: ['RFC 7636 section 1', 'RFC 7636 section 7.1', 'RFC 9700 section 3'],
        cwe: ['CWE-532', 'CWE-209'],
        asvs: ['V16.2.5', 'V16.5.1', 'V14.2.4'],
        nhi: ['NHI2:2025'],
        csf: ['PR.DS-01'],
      },
      securitySeverity: '6.5',
    },
    fixable: 'code',
    schema: [
      {
        type: 'object',
        description: 'What may be logged.',
        properties: {
          allowChallenge: {
            type: 'boolean',
            description: 'Whether an S256 code challenge may be logged. A challenge of the method plain never may.',
          },
        },
        additionalProperties: false,
      },
    ],
    defaultOptions: [{ allowChallenge: false }],
    messages: {
      loggedVerifier:
        'This writes the `code_verifier` to a log, where whoever also sees the authorization code can redeem it. Leave it out, or log only whether it is there.',
      loggedChallenge:
        'This writes the `code_challenge` to a log. An S256 challenge is no secret, but it links the log to a login and is of no use there: leave it out, or set the option `allowChallenge`.',
      thrownVerifier:
        'This puts the `code_verifier` into an error, which ends up in logs and in front of users. Leave it out of the error.',
      thrownChallenge:
        'This puts the `code_challenge` into an error, which ends up in logs and in front of users. Leave it out, or set the option `allowChallenge`.',
    },
  },
  create(context, [{ allowChallenge }]) {
    return onModel(context, (model) => {
      const mayLogChallenge = allowChallenge && !challengeIsVerifier(model.authorizationRequests);
      for (const disclosure of oncePerNode(model.disclosures)) {
        const { node, kind, channel } = disclosure;
        if (kind === 'challenge' && mayLogChallenge) continue;
        const messageId = channel === 'log' ? ofLog[kind] : ofError[kind];
        context.report({ node, messageId, fix: redactionOf(disclosure) ?? null });
      }
    });
  },
});

const ofLog = { verifier: 'loggedVerifier', challenge: 'loggedChallenge' } as const;
const ofError = { verifier: 'thrownVerifier', challenge: 'thrownChallenge' } as const;
