// Can a pattern in the source hold up the linter? Patterns are run only where a challenge is derived, and only simple ones.
import { expect, it } from 'vitest';
import plugin from '../../src/plugin';
import { lint } from '../support/lint';

const rules = Object.fromEntries(Object.keys(plugin.rules).map((name) => [`pkce/${name}`, 'error' as const]));

it.each([
  ['many stars', 'A*A*A*A*A*A*A*A*A*A*A*A*A*A*!'],
  ['many question marks', 'A?A?A?A?A?A?A?A?A?A?A?A?A?A?AAAAAAAAAAAAAA!'],
  ['a star within a star', '(A*)*!'],
])('a pattern with %s takes no time', (_, pattern) => {
  const code = `import { createHash } from 'node:crypto';
function codeChallenge(codeVerifier) {
  const padded = 'A'.repeat(60).replace(/${pattern}/g, '') + codeVerifier.replace(/${pattern}/g, '');
  return createHash('sha256').update(padded).digest('base64url').replace(/${pattern}/g, '');
}
const codeVerifier = '${'A'.repeat(60)}';
const url = \`https://as.example/authorize?response_type=code&client_id=a&redirect_uri=b&code_challenge=\${codeChallenge(codeVerifier)}&code_challenge_method=S256\`;`;
  const start = process.cpuUsage();
  lint(code, { rules, filename: 'client.js' });
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1e6).toBeLessThan(5);
});
