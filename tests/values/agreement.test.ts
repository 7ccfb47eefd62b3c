// Does the evaluator agree with running the code? Programs of constants are generated, run, and read.
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { indexFile } from '../../src/syntax/file-index';
import { Evaluation } from '../../src/values/evaluation';
import { runsAt } from '../../src/values/runs';
import { exact } from '../../src/values/text';
import { optionsOf, type Members, type Value } from '../../src/values/value';
import { inRule } from '../support/analyse';

/** What a program shows, run or read: a text, or names with their texts. */
type Shown = string | Readonly<Record<string, string>>;

/** What the evaluator says for certain; undefined where it has any doubt. */
function certain(value: Value): Shown | undefined {
  if (value.kind === 'record' || value.kind === 'query' || value.kind === 'url') return certainMembers(value.members);
  if (value.kind === 'text' && value.pieces.length === 1) {
    const [only] = value.pieces;
    if (typeof only === 'object' && only.kind === 'serialized') return certainMembers(only.members);
  }
  return exact(value);
}

function certainMembers(members: Members): Record<string, string> | undefined {
  if (members.gaps.length > 0) return undefined;
  const result: Record<string, string> = {};
  for (const entry of members.entries) {
    const text = exact(entry.value());
    if (entry.presence === 'sometimes' || text === undefined) return undefined;
    result[entry.name] = text;
  }
  return result;
}

/** Every name that a closed set has, whatever its values are; undefined for an open set. */
function closedNames(value: Value): readonly string[] | undefined {
  const options = optionsOf(value).map((one) =>
    (one.kind === 'record' || one.kind === 'query' || one.kind === 'url') && one.members.gaps.length === 0
      ? one.members.entries.map(({ name }) => name)
      : undefined,
  );
  return options.every((names) => names !== undefined) ? options.flat() : undefined;
}

function read(code: string): Value {
  return inRule(code, (sourceCode) => {
    const index = indexFile(sourceCode);
    const evaluation = new Evaluation(sourceCode, index);
    const call = index
      .ofType('CallExpression')
      .find(({ callee }) => callee.type === 'Identifier' && callee.name === 'show');
    const [run] = call ? runsAt(call, undefined, evaluation.top, evaluation) : [];
    const argument = call?.arguments[0];
    if (!argument || !run) throw new Error(`Nothing is shown: ${code}`);
    return evaluation.valueOf(argument, run.environment);
  });
}

function run(code: string): Shown {
  let result: unknown;
  const show = (value: unknown): void => {
    result = value;
  };
  runInNewContext(code, { URL, URLSearchParams, encodeURIComponent, show }, { timeout: 1000 });
  if (result instanceof URL) return Object.fromEntries(result.searchParams);
  if (result instanceof URLSearchParams) return Object.fromEntries(result);
  if (typeof result === 'object' && result !== null)
    return Object.fromEntries(Object.entries(result).map(([name, value]) => [name, String(value)]));
  return String(result);
}

const word = fc.constantFrom('a', 'code', 'S256', 'openid', 'x1', '');
const key = fc.constantFrom('a', 'b', 'c', 'state', 'scope');
const quoted = word.map((text) => `'${text}'`);

/** Expressions that give a text; `t` is the variable that they may read. */
const text: fc.Arbitrary<string> = fc.letrec<{ text: string }>((tie) => ({
  text: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    quoted,
    fc.constantFrom('t', 'K.a', "K['b']", 'LIST[1]'),
    fc.tuple(tie('text'), tie('text')).map(([one, other]) => `(${one} + ${other})`),
    fc.tuple(tie('text'), tie('text')).map(([one, other]) => `\`${'${'}${one}}-${'${'}${other}}\``),
    fc.tuple(tie('text'), word, tie('text')).map(([one, two, three]) => `(${one} === '${two}' ? ${three} : ${one})`),
    fc.tuple(tie('text'), tie('text')).map(([one, other]) => `(${one} || ${other})`),
    fc.tuple(tie('text'), tie('text')).map(([one, other]) => `[${one}, ${other}].join('+')`),
    fc.tuple(tie('text'), tie('text')).map(([one, other]) => `join(${one}, ${other})`),
    tie('text').map((one) => `pair(${one}).second`),
    tie('text').map((one) => `wrap({ value: ${one} })`),
    tie('text').map((one) => `new Holder(${one}).held()`),
    tie('text').map((one) => `${one}.toLowerCase()`),
    tie('text').map((one) => `Object.entries({ a: ${one}, b: 'z' }).map(([k, v]) => k + '=' + v).join('&')`),
    fc.tuple(tie('text'), tie('text')).map(([one, other]) => `(${one} ? ${other} : 'none')`),
  ),
})).text;

/** Statements that change the variables `t`, `o`, `q`, `u`. */
const statement: fc.Arbitrary<string> = fc.oneof(
  text.map((one) => `t = ${one};`),
  text.map((one) => `t += ${one};`),
  fc.tuple(key, text).map(([name, one]) => `o.${name} = ${one};`),
  fc.tuple(key, text).map(([name, one]) => `o['${name}'] = ${one};`),
  fc.tuple(key, text).map(([name, one]) => `o = { ...o, ${name}: ${one} };`),
  fc.tuple(key, text).map(([name, one]) => `o = { ${name}: ${one}, ...o };`),
  fc.tuple(key, text).map(([name, one]) => `Object.assign(o, { ${name}: ${one} });`),
  key.map((name) => `delete o.${name};`),
  fc.tuple(key, text).map(([name, one]) => `q.set('${name}', ${one});`),
  fc.tuple(key, text).map(([name, one]) => `q.delete('${name}'); q.append('${name}', ${one});`),
  key.map((name) => `q.delete('${name}');`),
  fc.tuple(key, text).map(([name, one]) => `u.searchParams.set('${name}', ${one});`),
  fc.tuple(key, text).map(([name, one]) => `put(q, '${name}', ${one});`),
  fc.tuple(key, text).map(([name, one]) => `put(u.searchParams, '${name}', ${one});`),
  fc.tuple(key, text).map(([name, one]) => `{ const { searchParams } = u; searchParams.set('${name}', ${one}); }`),
  fc
    .tuple(key, text, text)
    .map(([name, one, two]) => `for (const [k, v] of Object.entries({ ${name}: ${one}, d: ${two} })) q.set(k, v);`),
  fc.tuple(key, text).map(([name, one]) => `for (const k of ['${name}', 'e']) o[k] = ${one};`),
  fc
    .tuple(key, text)
    .map(([name, one]) => `const more_ = { ${name}: ${one} }; for (const k in more_) q.set(k, more_[k]);`)
    .map((code) => `{ ${code} }`),
  fc
    .tuple(key, text)
    .map(
      ([name, one]) =>
        `Object.keys({ ${name}: 1 }).forEach((k) => { u.searchParams.append(k + '2', ${one}); u.searchParams.delete(k + '2'); u.searchParams.set(k, ${one}); });`,
    ),
);

/** A statement, perhaps under a condition whose outcome is a constant. */
const step: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: statement, weight: 4 },
  {
    arbitrary: fc
      .tuple(fc.boolean(), statement, statement)
      .map(([yes, one, other]) => `if (${yes}) { ${one} } else { ${other} }`),
    weight: 1,
  },
  {
    arbitrary: fc.tuple(text, word, statement).map(([one, two, then]) => `if (${one} === '${two}') { ${then} }`),
    weight: 1,
  },
  { arbitrary: fc.tuple(text, statement).map(([one, then]) => `if (${one}) { ${then} }`), weight: 1 },
);

const prelude = `
const K = { a: 'alpha', b: 'beta' };
const LIST = ['zero', 'one'];
const join = (one, other = 'none') => one + '/' + other;
function pair(one) { const first = 'p'; return { first, second: first + one }; }
function wrap({ value, rest = 'r' }) { if (value === 'code') return 'C'; return value + rest; }
function put(target, name, value) { if (name !== 'scope') target.set(name, value); }
class Holder { constructor(value) { this.value = value; } held() { return '<' + this.value + '>'; } }
`;

const program = fc
  .tuple(
    fc.array(step, { maxLength: 6 }),
    fc.constantFrom(
      't',
      'o',
      'q',
      'u',
      'new URLSearchParams(o)',
      'new URLSearchParams({ ...o, z: t })',
      'q.toString()',
    ),
  )
  .map(([steps, shown]) =>
    [
      prelude,
      `let t = 'start'; let o = { a: 'x' }; const q = new URLSearchParams({ b: 'y' });`,
      `const u = new URL('https://as.test/authorize?c=z');`,
      ...steps,
      `show(${shown});`,
    ].join('\n'),
  );

it('agrees with running the code, wherever it is certain', () => {
  let answered = 0;
  const runs = 150;
  fc.assert(
    fc.property(program, (code) => {
      const value = read(code);
      const truth = run(code);
      const answer = certain(value);
      if (answer !== undefined && !(typeof answer === 'object' && typeof truth === 'string')) {
        answered += 1;
        expect(answer).toEqual(truth);
      }
      const names = closedNames(value);
      if (names && typeof truth === 'object') expect(names).toEqual(expect.arrayContaining(Object.keys(truth)));
    }),
    { numRuns: runs, seed: 20_200_907, endOnFailure: false },
  );
  // Doubt about everything would agree with everything.
  expect(answered).toBeGreaterThan(runs * 0.8);
});
