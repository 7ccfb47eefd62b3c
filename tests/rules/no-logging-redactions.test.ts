// Is a verifier still in what is logged, after a loop over names took out or wrote over what stands under them?
import rule from '../../rules/no-logging';
import { RuleTester } from '../support/rule-tester';

const made = `  const body = new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: codeVerifier });`;

function redeeming(...lines: readonly string[]): string {
  return ['export function redeem(code, codeVerifier, hidden) {', made, ...lines, '  return body;', '}'].join('\n');
}

new RuleTester().run('no-logging', rule, {
  reported: [
    {
      name: 'the names that are gone through are those of other secrets',
      code: redeeming(
        '  const shown = new URLSearchParams(body);',
        "  for (const key of ['code', 'client_secret']) if (shown.has(key)) shown.set(key, '***');",
        '  console.log(shown.toString());',
      ),
      output: redeeming(
        '  const shown = new URLSearchParams(body);',
        "  for (const key of ['code', 'client_secret']) if (shown.has(key)) shown.set(key, '***');",
        "  console.log('[redacted]'.toString());",
      ),
      errors: [{ messageId: 'loggedVerifier', line: 5, column: 15, endLine: 5, endColumn: 20 }],
    },
    {
      name: 'only one name passes the test of the loop',
      code: redeeming(
        '  const shown = new URLSearchParams(body);',
        "  for (const key of ['code', 'code_verifier']) if (key === 'code') shown.delete(key);",
        '  console.log(shown.toString());',
      ),
      output: redeeming(
        '  const shown = new URLSearchParams(body);',
        "  for (const key of ['code', 'code_verifier']) if (key === 'code') shown.delete(key);",
        "  console.log('[redacted]'.toString());",
      ),
      errors: [{ messageId: 'loggedVerifier', line: 5, column: 15, endLine: 5, endColumn: 20 }],
    },
    {
      name: 'the loop runs under a condition, or after the log',
      code: redeeming(
        '  const shown = new URLSearchParams(body);',
        "  if (hidden) for (const key of ['code', 'code_verifier']) shown.delete(key);",
        '  console.log(shown.toString());',
        "  for (const key of ['code', 'code_verifier']) shown.delete(key);",
      ),
      output: redeeming(
        '  const shown = new URLSearchParams(body);',
        "  if (hidden) for (const key of ['code', 'code_verifier']) shown.delete(key);",
        "  console.log('[redacted]'.toString());",
        "  for (const key of ['code', 'code_verifier']) shown.delete(key);",
      ),
      errors: [{ messageId: 'loggedVerifier', line: 5, column: 15, endLine: 5, endColumn: 20 }],
    },
    {
      name: 'the loop leaves out some of its turns, or no loop gives the name',
      code: redeeming(
        '  const shown = new URLSearchParams(body);',
        "  for (const key of ['code_verifier']) if (hidden) shown.delete(key);",
        '  shown.delete(hidden);',
        "  [['code_verifier']].map(([key]) => shown.delete(key));",
        '  console.log(shown.toString());',
      ),
      output: redeeming(
        '  const shown = new URLSearchParams(body);',
        "  for (const key of ['code_verifier']) if (hidden) shown.delete(key);",
        '  shown.delete(hidden);',
        "  [['code_verifier']].map(([key]) => shown.delete(key));",
        "  console.log('[redacted]'.toString());",
      ),
      errors: [{ messageId: 'loggedVerifier', line: 7, column: 15, endLine: 7, endColumn: 20 }],
    },
    {
      name: 'a loop that writes the verifier under each name',
      code: redeeming(
        "  const shown = { client_id: 'app' };",
        "  for (const key of ['code_verifier']) shown[key] = codeVerifier;",
        '  console.log(shown);',
      ),
      output: redeeming(
        "  const shown = { client_id: 'app' };",
        "  for (const key of ['code_verifier']) shown[key] = codeVerifier;",
        "  console.log('[redacted]');",
      ),
      errors: [{ messageId: 'loggedVerifier', line: 5, column: 15, endLine: 5, endColumn: 20 }],
    },
  ],
  fine: [
    {
      name: 'a loop writes over each of the names that are there',
      code: redeeming(
        '  const shown = new URLSearchParams(body);',
        "  for (const key of ['code', 'client_secret', 'code_verifier']) {",
        "    if (shown.has(key)) shown.set(key, '***');",
        '  }',
        '  console.log(`body ${shown.toString()}`);',
      ),
    },
    {
      name: 'a callback takes out each of the names of a list',
      code: `const secrets = ['code', 'code_verifier'];
${redeeming(
  '  const shown = new URLSearchParams(body);',
  '  secrets.forEach((key) => shown.delete(key));',
  '  console.log(shown.toString());',
)}`,
    },
    {
      name: 'a loop takes out each of the names of an object',
      code: redeeming(
        '  const shown = { ...Object.fromEntries(body) };',
        "  for (const key of ['code', 'code_verifier']) delete shown[key];",
        '  console.log(shown);',
        '  const other = { ...Object.fromEntries(body) };',
        "  for (const key of ['code', 'code_verifier']) key in other && (other[key] = '***');",
        '  console.log(other);',
      ),
    },
    {
      name: 'a query is read back out of its text before the verifier is taken out',
      code: redeeming(
        '  const shown = new URLSearchParams(body.toString());',
        "  shown.delete('code_verifier');",
        '  console.log(shown.toString());',
      ),
    },
  ],
  unsure: [
    {
      name: 'which names a loop takes out stands in another file',
      code: `import { secretNames } from './secrets';
${redeeming(
  '  const shown = new URLSearchParams(body);',
  '  for (const key of secretNames) shown.delete(key);',
  '  console.log(shown.toString());',
  '  const other = new URLSearchParams(body);',
  "  for (const [key] of other) if (secretNames.includes(key)) other.set(key, '***');",
  '  console.log(other.toString());',
  '  const third = { ...Object.fromEntries(body) };',
  "  Object.keys(third).forEach((key) => { if (secretNames.includes(key)) third[key] = '***'; });",
  '  console.log(third);',
)}`,
    },
    {
      name: 'the error text of an answer whose success brings a verifier',
      code: `export async function poll(deviceId) {
  const answer = await post('https://as.example/poll', { deviceId });
  if (!answer.ok) throw new Error(\`Polling failed: \${answer.text}\`);
  const data = JSON.parse(answer.text);
  return new URLSearchParams({ grant_type: 'authorization_code', code: data.code, code_verifier: data.code_verifier });
}`,
    },
    {
      name: 'the text of another answer that the same helper fetched',
      code: `async function post(url, body) {
  const { stdout } = await run('curl', [url, '-d', body]);
  const text = stdout.slice(0, -3);
  return { ok: stdout.endsWith('200'), text };
}
function shorten(text) {
  const trimmed = text.trim();
  return trimmed === '' ? 'no answer' : trimmed;
}
export async function begin() {
  const answer = await post('https://as.example/begin', '');
  if (!answer.ok) throw new Error(shorten(answer.text));
}
export async function poll(deviceId) {
  const answer = await post('https://as.example/poll', deviceId);
  if (!answer.ok) throw new Error(shorten(answer.text));
  const data = JSON.parse(answer.text);
  const body = { grant_type: 'authorization_code', code: data.code, code_verifier: data.code_verifier };
  const tokens = await post('https://as.example/token', JSON.stringify(body));
  if (!tokens.ok) throw new Error(shorten(tokens.text));
}`,
    },
  ],
});
