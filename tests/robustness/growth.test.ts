// Small programs whose values would grow without bound: the evaluator answers, and does so quickly.
import { describe, expect, it } from 'vitest';
import { Linter } from 'eslint';
import pkce from '../../src/plugin';

const rules = Object.fromEntries(Object.keys(pkce.rules).map((name) => [`pkce/${name}`, 'error' as const]));

function secondsFor(code: string): number {
  const start = process.cpuUsage();
  new Linter().verify(code, [{ plugins: { pkce } as never, rules }]);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

function lines(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join('\n');
}

describe('values that would grow without bound', () => {
  it.each([
    [
      'helpers that each triple their text',
      `function f0(x) { return x + 'response_type=code&client_id=1'; }
${lines(30, (index) => `function f${index + 1}(x) { return f${index}(f${index}(x)) + f${index}(x); }`)}
location.href = f30('https://as.example/authorize?');`,
    ],
    [
      'helpers that call themselves and each other',
      `function f(x) { return f(f(x + '&client_id=1')) + g(x); }
function g(x) { return f(g(x) + f('?response_type=code')); }
location.href = g('https://as.example/authorize?redirect_uri=b');`,
    ],
    [
      'objects that spread themselves twice',
      `const o0 = { client_id: 1, response_type: 'code' };
${lines(40, (index) => `const o${index + 1} = { ...o${index}, ...(c ? o${index} : o0) };`)}
location.href = 'https://as.example/authorize?' + new URLSearchParams(o40);`,
    ],
    [
      'a text of alternatives within alternatives',
      `let u = 'https://as.example/authorize?response_type=code&client_id=1';
${lines(60, (index) => `u = a${index} ? u + '&x=1' : u + '&y=2';`)}
location.href = u;`,
    ],
    [
      'two thousand parameters added one by one',
      `let u = 'https://as.example/authorize?';
${lines(2000, (index) => `u += '&client_id=${index}';`)}
location.href = u;`,
    ],
  ])('%s', (_, code) => {
    expect(secondsFor(code)).toBeLessThan(4);
  });
});
