// Files that nobody writes by hand, but that somebody will lint: generated, minified, or made to hurt. No rule throws, and none is felt.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import pkce from '../../src/plugin';

const rules = Object.fromEntries(Object.keys(pkce.rules).map((name) => [`pkce/${name}`, 'error' as const]));
const empty = { rules: { empty: { create: () => ({ 'Program:exit': (): void => undefined }) } } };

function cpuSecondsFor(code: string, config: Linter.Config): number {
  const start = process.cpuUsage();
  const messages = new Linter().verify(code, [config], { filename: 'client.js', allowInlineConfig: false });
  const { user, system } = process.cpuUsage(start);
  // ESLint's own parser gives up on code that is nested too deep for the engine: then no rule is asked.
  const broken = messages.filter(({ fatal }) => fatal === true).map(({ message }) => message);
  expect(broken.filter((message) => !/stack/u.test(message))).toEqual([]);
  return (user + system) / 1e6;
}

/** Seconds of CPU time for parsing and traversal alone, and for these and all rules. */
interface Times {
  readonly parsing: number;
  readonly all: number;
}

/** On a machine of its own each takes less than one second; work that grows with the square takes many times that. */
function expectBearable({ parsing, all }: Times): void {
  // What is large takes longer to parse, and so does everything on a busy machine.
  expect(all - parsing).toBeLessThan(3 + 3 * parsing);
}

/** As an own thread with a stack of so many megabytes sees it: there the parser follows where rules would be out of stack. */
function timesInDeepThread(code: string): Promise<Times> {
  return new Promise((resolve, reject) => {
    const file = path.join(import.meta.dirname, 'deep.cjs');
    const worker = new Worker(file, { workerData: { code }, resourceLimits: { stackSizeMb: 200 } });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

function times(count: number, line: (index: number) => string, between = '\n'): string {
  return Array.from({ length: count }, (_, index) => line(index)).join(between);
}

function nested(count: number, open: string, inside: string, close: string): string {
  return open.repeat(count) + inside + close.repeat(count);
}

const request = "'https://as.example/authorize?response_type=code&client_id=1&redirect_uri=b'";
const verifier = "const codeVerifier = randomBytes(32).toString('base64url');";

/** What ESLint's own parser gives up on where the stack is as small as usual. */
const deepCases: Readonly<Record<string, string>> = {
  'a concatenation of 10,000 terms': `location.href = ${request} + ${times(10_000, (index) => `a${index} + '&x${index}='`, ' + ')};`,
  '1,000 calls within calls': `location.href = ${nested(1_000, 'wrap(', request, ')')};`,
  '1,000 calls of a helper of the file within each other': `function wrap(url) { return url + '&a=1'; }\nlocation.href = ${nested(1_000, 'wrap(', request, ')')};`,
  '1,000 templates within templates': `location.href = ${nested(1_000, '`?response_type=code&client_id=${', request, '}`')};`,
  '1,000 objects within objects': `const all = ${nested(1_000, '{ client_id: ', request, '}')};\nlocation.href = '?' + new URLSearchParams(all);`,
};

const cases: Readonly<Record<string, string>> = {
  ...deepCases,
  'one line of 10 MB without a word of OAuth': `const a = [${times(2_000, (index) => `"${`text ${index} `.repeat(500)}"`, ',')}];`,
  'one line of 10 MB with a request at its end': `const a = [${times(2_000, (index) => `"${`text ${index} `.repeat(500)}"`, ',')}]; location.href = ${request};`,
  'one text of 10 MB in a request': `location.href = ${request} + '&state=${'a'.repeat(10_000_000)}';`,
  '200 calls within calls': `location.href = ${nested(200, 'wrap(', request, ')')};`,
  '200 calls of a helper of the file within each other': `function wrap(url) { return url + '&a=1'; }\nlocation.href = ${nested(200, 'wrap(', request, ')')};`,
  'a concatenation of 500 terms': `location.href = ${request} + ${times(500, (index) => `a${index} + '&x${index}='`, ' + ')};`,
  '200 templates within templates': `location.href = ${nested(200, '`?response_type=code&client_id=${', request, '}`')};`,
  '200 objects within objects': `const all = ${nested(200, '{ client_id: ', request, '}')};\nlocation.href = '?' + new URLSearchParams(all);`,
  '1,000 arrays within arrays': `const all = ${nested(1_000, '[', request, ']')};\nlocation.href = all[0][0][0];`,
  '1,000 conditions within conditions': `location.href = ${times(1_000, (index) => `a${index} ? '?response_type=code&client_id=${index}' : `, '')} ${request};`,
  '1,000 functions within functions': `${times(1_000, (index) => `function f${index}(url) {`, '')} location.href = url + '?response_type=code&client_id=1'; ${'}'.repeat(1_000)}`,
  '1,500 members one after the other': `location.href = ${request} + a${'.b'.repeat(1_500)};`,
  '1,000 parameters chained to one call': `location.href = new URL(${request})${times(1_000, (index) => `.with('code_challenge', a${index})`, '')};`,
  'variables that begin with each other': `const a = b + '?response_type=code', b = c + '&client_id=1', c = a + '&redirect_uri=x';\nlocation.href = a;`,
  'a variable that begins with itself': `let url = url + '?response_type=code&client_id=1&redirect_uri=b';\nlocation.href = url;`,
  'an object that holds itself': `const o = { client_id: 1, response_type: 'code', get self() { return o; }, ...o };\no.self = o;\nlocation.href = '?' + new URLSearchParams(o.self.self);`,
  'a helper that calls itself on every path': `function go(url, n) { return n ? go(url + '&client_id=' + n, n - 1) + go(url, n - 1) : go(${request}, go(url, 0)); }\nlocation.href = go('https://as.example/authorize?', 9);`,
  '200 helpers of which each calls all others': `${times(200, (index) => `function f${index}(url) { return ${times(200, (other) => `f${other}(url + '&a=${index}')`, ' || ')}; }`)}\nlocation.href = f0(${request});`,
  'an object of 50,000 spreads': `const o = { client_id: 1, response_type: 'code', ${times(50_000, (index) => `...o${index}`, ', ')} };\nlocation.href = '?' + new URLSearchParams(o);`,
  'an object of 20,000 entries': `const o = { client_id: 1, response_type: 'code', ${times(20_000, (index) => `x${index}: ${index}`, ', ')} };\nlocation.href = '?' + new URLSearchParams(o);`,
  '5,000 writes to one variable': `let url = ${request};\n${times(5_000, (index) => `if (a${index}) url = url + '&x${index}=1';`)}\nlocation.href = url;`,
  '5,000 callers of one helper': `function login(id) { location.href = 'https://as.example/authorize?response_type=code&client_id=' + id; }\n${times(5_000, (index) => `login('${index}');`)}`,
  '5,000 parameters appended to one query': `const q = new URLSearchParams();\n${times(5_000, (index) => `q.append('client_id', '${index}');`)}\nlocation.href = 'https://as.example/authorize?' + q;`,
  '3,000 uses of one verifier': `${verifier}\n${times(3_000, (index) => `console.log('${index}', codeVerifier); localStorage.setItem('k${index}', codeVerifier);`)}`,
  '3,000 verifiers': times(
    3_000,
    (index) =>
      `function start${index}() { const codeVerifier${index} = randomBytes(${index % 64}).toString('hex'); return { code_verifier: codeVerifier${index}, grant_type: 'authorization_code' }; }`,
  ),
  '2,000 fields of one class, each made of the one before': `class Client { f0 = ${request};\n${times(2_000, (index) => `f${index + 1} = this.f${index} + '&a=${index}';`)}\nlogin() { location.href = this.f2000; } }`,
  '1,000 methods of one class, each calling the next': `class Client { m1000(url) { return url + '?response_type=code&client_id=1'; }\n${times(1_000, (index) => `m${index}(url) { return this.m${index + 1}(url); }`)}\nlogin() { location.href = this.m0('https://as.example/authorize'); } }`,
  '2,000 initialisers in a ring': `${times(2_000, (index) => `var v${index} = v${(index + 1) % 2_000} + '&client_id=${index}';`)}\nlocation.href = v0 + '?response_type=code';`,
  '2,000 requests in one variable': `let url;\n${times(2_000, (index) => `url = 'https://as.example/authorize?response_type=code&client_id=${index}&redirect_uri=' + r${index}; go(url);`)}`,
  '400 requests with a challenge and 400 without, beside 30,000 texts': `const names = [${times(30_000, (index) => `'text ${index} of some length'`, ',\n')}];
${times(400, (index) => `location.href = base${index} + '?response_type=code&client_id=a&redirect_uri=b&code_challenge=' + challenge${index};`)}
${times(400, (index) => `location.href = base${index} + '/oauth2/authorize?response_type=code&client_id=a&redirect_uri=b';`)}`,
  '1,500 links with a request, and 1,500 texts behind other links': `${times(1_500, (index) => `find(${index}).href = 'https://as.example/authorize?response_type=code&client_id=a&redirect_uri=b';`)}
${times(1_500, (index) => `find('${index}').href += '&a=${index}';`)}`,
  '20,000 uses of a name for this': `class Login { url = ${request}; go() { const self = this;\n${times(20_000, (index) => `use(self.url, ${index});`)} } }`,
  '3,000 calls of what a function is given, beside a verifier': `function login(context) { ${verifier}\n${times(3_000, (index) => `context.note('${index}', codeVerifier.length);`)} }`,
  'a token request in lists of lists, each of the one before six times': `const a0 = { grant_type: 'authorization_code', code, redirect_uri: b };
${times(18, (index) => `const a${index + 1} = [${times(6, () => `a${index}`, ', ')}];`)}\nconsole.log(a18);`,
  '1,000 logs of an object that has grown each time': `const pair = { codeVerifier: makeVerifier() };\n${times(1_000, (index) => `pair.x${index} = ${index}; logger.info(pair);`)}`,
  '1,000 copies of copies of a pair, all logged': `const o0 = { verifier: makeCodeVerifier() };\n${times(1_000, (index) => `const o${index + 1} = { ...o${index}, a${index}: o${index}.verifier }; console.log(o${index + 1});`)}`,
  '1,000 token requests with the verifier of one key': `${times(1_000, (index) => `sessionStorage.setItem('code_verifier', v${index});`)}
${times(1_000, () => `fetch('/token', { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: sessionStorage.getItem('code_verifier') }) });`)}`,
  'a switch of 3,000 cases': `function pick(name) { switch (name) {\n${times(3_000, (index) => `case '${index}': return 'https://as.example/authorize?response_type=code&client_id=${index}';`)}\n} }\nlocation.href = pick(name);`,
  'loops over long lists within loops': `const names = [${times(300, (index) => `'client_id${index}'`, ', ')}];\nconst q = new URLSearchParams({ response_type: 'code' });\nfor (const a of names) for (const b of names) for (const c of names) q.append(a + b + c, 'client_id');\nlocation.href = 'https://as.example/authorize?' + q;`,
};

describe('all rules over what hurts', () => {
  it.each(Object.entries(cases))(
    '%s',
    (_, code) => {
      const parsing = cpuSecondsFor(code, { plugins: { empty }, rules: { 'empty/empty': 'error' } });
      expectBearable({ parsing, all: cpuSecondsFor(code, { plugins: { pkce: pkce as never }, rules }) });
    },
    300_000,
  );
});

// Needs the built package: a thread of its own loads no TypeScript.
describe.runIf(existsSync(path.join(import.meta.dirname, '../../dist/src/index.js')))(
  'all rules where the stack is large',
  () => {
    it.each(Object.entries(deepCases))(
      '%s',
      async (_, code) => {
        expectBearable(await timesInDeepThread(code));
      },
      300_000,
    );
  },
);
