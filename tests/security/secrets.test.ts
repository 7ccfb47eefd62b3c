// Does any message show a verifier? The text of a code verifier that is written down appears nowhere in what is reported.
import * as fc from 'fast-check';
import { Linter, type Rule } from 'eslint';
import { describe, expect, it } from 'vitest';
import plugin from '../../src/plugin';

/** All that a rule reports for people to read: messages, titles of suggestions, and the data that either is made of. */
function shownFor(code: string): string[] {
  const shown: string[] = [];
  const watched = Object.entries(plugin.rules).map(([name, rule]): [string, Rule.RuleModule] => {
    const original = rule as unknown as Rule.RuleModule;
    const report = (context: Rule.RuleContext, found: Rule.ReportDescriptor): void => {
      shown.push(JSON.stringify([found.data, found.suggest?.map(({ data }) => data)]));
      context.report(found);
    };
    const createWatched = (context: Rule.RuleContext): Rule.RuleListener =>
      original.create(
        Object.create(context, { report: { value: report.bind(undefined, context) } }) as Rule.RuleContext,
      );
    return [name, { ...original, create: createWatched }];
  });
  const config: Linter.Config = {
    plugins: { pkce: { rules: Object.fromEntries(watched) } },
    rules: Object.fromEntries(watched.map(([name]) => [`pkce/${name}`, 'error' as const])),
  };
  for (const { message, fatal, suggestions = [] } of new Linter().verify(code, [config], 'client.js')) {
    if (fatal) throw new Error(message);
    shown.push(message, ...suggestions.map(({ desc }) => desc));
  }
  return shown;
}

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
  it(
    'never show the text of a verifier, nor do the titles of suggestions and the data of either',
    { timeout: 60_000 },
    () => {
      let reported = 0;
      fc.assert(
        fc.property(anyVerifier, fc.constantFrom(...programs), (verifier, program) => {
          const shown = shownFor(program(verifier));
          reported += shown.length;
          expect(shown.filter((text) => text.includes(verifier))).toEqual([]);
        }),
        { numRuns: 60, seed: 7636 },
      );
      expect(reported).toBeGreaterThan(120);
    },
  );
});
