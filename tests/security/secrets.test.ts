// Does any message show a verifier? The text of a code verifier that is written down appears nowhere in what is reported.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import plugin from '../../src/plugin';
import { lint } from '../support/lint';

const rules = Object.fromEntries(Object.keys(plugin.rules).map((name) => [`pkce/${name}`, 'error' as const]));

const unreserved = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~');
const anyVerifier = fc.array(unreserved, { minLength: 12, maxLength: 140 }).map((letters) => letters.join(''));

/** Programs that are wrong with a verifier in many ways. */
const programs: readonly ((verifier: string) => string)[] = [
  (verifier) => `const codeVerifier = '${verifier}';
console.log('verifier', codeVerifier);
location.href = 'https://as.example/authorize?response_type=code&client_id=a&redirect_uri=b&code_challenge=' + codeVerifier + '&code_challenge_method=plain&state=' + codeVerifier;`,
  (verifier) => `localStorage.setItem('code_verifier', '${verifier}');
document.cookie = 'code_verifier=${verifier}';
throw new Error(\`code_verifier ${verifier}\`);`,
  (
    verifier,
  ) => `fetch('https://as.example/token', { method: 'POST', body: 'grant_type=authorization_code&code=1&code_verifier=${verifier}' });
const url = \`https://as.example/authorize?response_type=code&client_id=a&redirect_uri=b&code_challenge=${verifier}&code_challenge_method=S256\`;`,
  (verifier) => `export async function finish(code, log) {
  log.info({ codeVerifier: '${verifier}' });
  return fetch('https://as.example/token', { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: '${verifier}' }) });
}`,
];

describe('messages', () => {
  it('never show the text of a verifier', { timeout: 60_000 }, () => {
    let reported = 0;
    fc.assert(
      fc.property(anyVerifier, fc.constantFrom(...programs), (verifier, program) => {
        for (const { message, suggestions } of lint(program(verifier), { rules, filename: 'client.js' })) {
          reported += 1;
          expect(message).not.toContain(verifier);
          for (const { desc } of suggestions ?? []) expect(desc).not.toContain(verifier);
        }
      }),
      { numRuns: 60, seed: 7636 },
    );
    expect(reported).toBeGreaterThan(60);
  });
});
