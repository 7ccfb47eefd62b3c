// Which values of a file are code verifiers, where are they made, of what, and why is that known?
import { describe, expect, it } from 'vitest';
import type { CodeVerifier } from '../../src/oauth/verifiers/code-verifier';
import type { Interval } from '../../src/values/interval';
import { RandomReader } from '../../src/oauth/verifiers/random/reader';
import { topScope } from '../../src/oauth/verifiers/random/scope';
import { analyse } from '../support/analyse';

function shown({ least, most }: Interval): string {
  return least === most ? String(least) : `${String(least)}…${most === Infinity ? '' : String(most)}`;
}

/** One line for each verifier: line, origin, evidence; length, random bytes and reserved characters; how it is shared. */
function verifiersOf(code: string): string[] {
  const model = analyse(code, { typescript: true });
  if (!model) return [];
  const lifetimeOf = ({ node }: CodeVerifier): string =>
    model.sharedVerifiers.find((one) => one.node === node)?.sharing ?? 'one login';
  return model.codeVerifiers
    .filter(({ certainty }) => certainty === 'yes')
    .map((verifier) => {
      model.evaluation.begin();
      const { length, strong, outside, weak } = new RandomReader(model.evaluation).read(
        verifier.node,
        topScope(model.evaluation.top),
      );
      const line = String(verifier.node.loc.start.line);
      const path = verifier.path.length > 0 ? ` .${verifier.path.join('.')}` : '';
      const source = weak[0]?.name ?? `${shown(strong)} bytes`;
      const made =
        verifier.origin === 'made'
          ? `, ${shown(length)} characters of ${source}, reserved ${outside ?? 'unknown'}`
          : '';
      const evidence = [...verifier.evidence].sort().join('+');
      return `${line}${path} ${verifier.origin} (${evidence})${made}: ${lifetimeOf(verifier)}`;
    });
}

const derive = `const challenge = createHash('sha256').update(verifier).digest('base64url');`;
const start = `import { createHash, randomBytes } from 'node:crypto';`;

describe('the code verifiers of a file', () => {
  const cases: Readonly<Record<string, readonly [code: string, ...lines: string[]]>> = {
    'a value of any name that is hashed into the challenge of a request': [
      `${start}
export function login(secret = randomBytes(32).toString('base64url')) {
  const code_challenge = createHash('sha256').update(secret).digest('base64url');
  return new URLSearchParams({ response_type: 'code', client_id: 'web', code_challenge });
}`,
      '2 made (hashed), 43 characters of 32 bytes, reserved : one login',
    ],
    'a value of any name that is sent to the token endpoint': [
      `export async function redeem(code) {
  const randomString = Math.random().toString(36);
  return fetch(tokenEndpoint, { body: new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: randomString }) });
}`,
      '2 made (sent), 1… characters of Math.random, reserved : one login',
    ],
    'the pair of a library, taken apart under other names': [
      `import pkceChallenge from 'pkce-challenge';
export async function login(session) {
  const { code_verifier: kept, code_challenge } = await pkceChallenge();
  session.kept = kept;
  return new URLSearchParams({ response_type: 'code', client_id: 'web', code_challenge });
}`,
      '3 .code_verifier library (library+named): one login',
    ],
    'a variable of the module': [
      `${start}
const verifier = randomBytes(48).toString('hex');
export function login() {
  ${derive}
  return new URLSearchParams({ response_type: 'code', client_id: 'web', code_challenge: challenge });
}`,
      '2 made (hashed), 96 characters of 48 bytes, reserved : onLoad',
    ],
    'a verifier of a token that is checked, not PKCE': [
      `import { createVerify } from 'node:crypto';
export function check(token, key) {
  const verifier = createVerify('RSA-SHA256');
  verifier.update(token);
  return verifier.verify(key, token);
}`,
    ],
    'a verifier of OAuth 1.0a': [
      `export function finish(request) {
  const verifier = request.query.oauth_verifier;
  return exchange({ oauth_token: request.query.oauth_token, oauth_verifier: verifier });
}`,
    ],
  };
  for (const [name, [code, ...lines]] of Object.entries(cases)) {
    it(name, () => {
      expect(verifiersOf(code)).toEqual(lines);
    });
  }
});
