// Does the work for a file end where its budget ends, whatever stands in the file? Counted in steps, which no busy machine changes.
import { Linter } from 'eslint';
import { afterEach, describe, expect, it, vi } from 'vitest';
import pkce from '../../src/plugin';
import { Work } from '../../src/values/work';

const rules = Object.fromEntries(Object.keys(pkce.rules).map((name) => [`pkce/${name}`, 'error' as const]));
const request = "'https://as.example/authorize?response_type=code&client_id=1&redirect_uri=b'";

const times = (count: number, part: (index: number) => string, between = '\n'): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(between);

const cases: Readonly<Record<string, string>> = {
  'helpers of which each calls all others': `${times(60, (index) => `function f${index}(url) { return ${times(60, (other) => `f${other}(url + '&a=${index}')`, ' || ')}; }`)}\nlocation.href = f0(${request});`,
  'objects that are made in all branches of all callers': `${times(60, (index) => `function g${index}(a) { return a ? { client_id: a, response_type: 'code' } : g${(index + 7) % 60}({ client_id: a }); }\nlocation.href = '?' + new URLSearchParams(g${index}(${index}));`)}`,
};

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the steps of a file', () => {
  it.each(Object.entries(cases))('end with its budget: %s', (_, code) => {
    const counted = vi.spyOn(Work.prototype, 'count');
    const messages = new Linter().verify(code, [{ plugins: { pkce: pkce as never }, rules }], 'client.js');
    expect(messages.filter(({ fatal }) => fatal === true)).toEqual([]);
    // All that a file has, the part that each kind has for itself, and what questions take beyond that before they notice.
    expect(counted.mock.calls.reduce((taken, [steps]) => taken + steps, 0)).toBeLessThan(60_000);
  });
});
