// Is what the rules say of a client what is true of it, however its request is written?
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lint } from '../support/lint';
import { anyClient, codeOf } from './clients';

const rules = {
  'pkce/require-code-challenge': 'error',
  'pkce/require-s256': 'error',
  'pkce/require-code-verifier': 'error',
  'pkce/no-logging': 'error',
} as const;

/** More programs on demand: `PKCE_FUZZ_RUNS=5000 npx vitest run tests/fuzz`. */
const numRuns = Number(process.env['PKCE_FUZZ_RUNS'] ?? 120);

describe('clients made at random', () => {
  it('are reported for what is true of them, and for nothing else', { timeout: 60_000 + numRuns * 100 }, () => {
    fc.assert(
      fc.property(anyClient, (client) => {
        const code = codeOf(client);
        const found = lint(code, { rules, filename: 'login.js' }).map(({ ruleId }) => ruleId);
        const has = (rule: string): boolean => found.includes(`pkce/${rule}`);
        expect(has('require-code-challenge'), `a missing challenge\n${code}`).toBe(client.presence === 'absent');
        const isWeak = client.presence !== 'absent' && client.method !== 'S256';
        if (client.presence !== 'maybe' || client.method === 'plain')
          expect(has('require-s256'), `the method\n${code}`).toBe(isWeak);
        expect(has('no-logging'), `a log\n${code}`).toBe(client.logsVerifier);
        // A request without a challenge is reported at the request; under a condition, either may be meant.
        if (client.presence !== 'maybe')
          expect(has('require-code-verifier'), `the verifier\n${code}`).toBe(
            !client.sendsVerifier && client.presence === 'present',
          );
      }),
      { numRuns, seed: 7636 },
    );
  });
});
