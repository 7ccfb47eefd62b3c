// Does the machine compute what JavaScript computes? Each program is run by both, and what they show must be the same.
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { indexFile } from '../../src/syntax/file-index';
import { outcomesOf } from '../../src/values/execution/interpreter';
import { callPlatform } from '../../src/values/execution/platform';
import { Bytes, Closure, External, Pending, Plain, Self, Unseen, type Thing } from '../../src/values/execution/things';
import { inRule } from './analyse';

/** A value of either side as plain data; bytes are told by their class. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof Bytes) return bytes({ array: 'Uint8Array', node: 'Buffer' }[value.flavor as string], value.data);
  if (ArrayBuffer.isView(value)) return bytes(value.constructor.name, value as Uint8Array);
  const kind = Object.prototype.toString.call(value);
  if (kind === '[object ArrayBuffer]') return bytes(undefined, new Uint8Array(value as ArrayBuffer));
  if (value instanceof Plain) return Object.fromEntries([...value.fields].map(([name, one]) => [name, plain(one)]));
  if (value instanceof Unseen) return `<${value.key}>`;
  if (value instanceof External) return `<${value.module} ${value.path.join('.')}>`;
  if (value instanceof Self) return '<object>';
  if (value instanceof Closure) return '<function>';
  if (value instanceof Pending) return { promise: plain(value.value) };
  if (kind === '[object Object]')
    return Object.fromEntries(Object.entries(value as object).map(([name, one]) => [name, plain(one)]));
  return value;
}

function bytes(name: string | undefined, data: Uint8Array): unknown {
  return { [name ?? 'ArrayBuffer']: [...data] };
}

/** What the program shows when JavaScript runs it. */
function run(code: string): unknown {
  let result: unknown;
  const show = (value: unknown): void => {
    result = value;
  };
  runInNewContext(code, { show, Buffer, btoa, atob, TextEncoder, Uint8Array, ArrayBuffer }, { timeout: 1000 });
  return plain(result);
}

/** All that the argument of `show` may come to; undefined where that is not clear. */
export function read(code: string, steps = 5000): unknown[] | undefined {
  return inRule(code, (sourceCode) => {
    const index = indexFile(sourceCode);
    const call = index
      .ofType('CallExpression')
      .find(({ callee }) => callee.type === 'Identifier' && callee.name === 'show');
    const argument = call?.arguments[0];
    if (!argument) throw new Error(`Nothing is shown: ${code}`);
    const start = (): { natives: typeof callPlatform; noted: undefined } => ({
      natives: callPlatform,
      noted: undefined,
    });
    const program = { sourceCode, index, start, isInput: (name: string) => name === 'input' };
    return outcomesOf(argument, program, { steps, paths: 8 })?.map(({ value }: { value: Thing }) => plain(value));
  });
}

export function agrees(name: string, expressions: readonly string[]): void {
  it(name, () => {
    const codes = expressions.map((one) => (one.includes('show(') ? one : `show(${one});`));
    expect(codes.map((code) => [code, read(code)])).toEqual(codes.map((code) => [code, [run(code)]]));
  });
}

/** Statements as the body of a function, whose result is shown. */
export function body(...programs: string[]): string[] {
  return programs.map((program) => `show((() => { ${program} })());`);
}

/** One test for each row: the code, and all that it may show, parted by ` | `. */
export function comesTo(title: string, rows: Readonly<Record<string, string>>): void {
  it.each(Object.entries(rows))(`${title}: %s`, (code, expected) => {
    const outcomes = read(code)?.map((one) => JSON.stringify(one) ?? 'undefined') ?? ['not clear'];
    expect(outcomes.join(' | ')).toBe(expected);
  });
}
