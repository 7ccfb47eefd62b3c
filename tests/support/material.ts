// What is a random value made of, in a line? The program is also run: nothing that it makes may be outside of what is said.
import { createHash, randomBytes, randomUUID, webcrypto } from 'node:crypto';
import { promisify } from 'node:util';
import { createContext, Script } from 'node:vm';
import { expect, it } from 'vitest';
import { RandomReader } from '../../src/oauth/verifiers/random/reader';
import { reservedIn, type Material } from '../../src/oauth/verifiers/random/material';
import { topScope } from '../../src/oauth/verifiers/random/scope';
import { indexFile } from '../../src/syntax/file-index';
import { Evaluation } from '../../src/values/evaluation';
import type { Interval } from '../../src/values/interval';
import { inRule } from './analyse';

const start = `import { createHash, randomBytes, randomUUID } from 'node:crypto'; import { promisify } from 'node:util';\n`;

/** What the first argument of `show(…)` is made of. */
function read(code: string): Material {
  return inRule(start + code, (sourceCode) => {
    const index = indexFile(sourceCode);
    const evaluation = new Evaluation(sourceCode, index);
    const shown = index.ofType('CallExpression').find((call) => sourceCode.getText(call.callee) === 'show');
    const argument = shown?.arguments[0];
    if (!argument) throw new Error(`Nothing is shown: ${code}`);
    return new RandomReader(evaluation).read(argument, topScope(evaluation.top));
  });
}

function bounds({ least, most }: Interval): string {
  return least === most ? String(least) : `${String(least)}…${most === Infinity ? '' : String(most)}`;
}

/** `text 43, 32 bytes, reserved: none`. */
function line({ form, length, strong, uuids, weak, outside }: Material): string {
  const sources = [
    ...(uuids.most > 0 ? [`${bounds(uuids)} UUIDs`] : []),
    ...(strong.most > 0 ? [`${bounds(strong)} bytes`] : []),
    ...weak.map(({ name }) => name),
  ];
  const reserved = outside === undefined ? 'unknown' : outside || 'none';
  return `${form} ${bounds(length)}, ${sources.join(' + ') || 'nothing random'}, reserved: ${reserved}`;
}

function contextFor(show: (value: unknown) => void): object {
  const platform = { Buffer, Uint8Array, Uint16Array, Uint32Array, TextEncoder, btoa, escape, encodeURIComponent };
  return { show, createHash, randomBytes, randomUUID, promisify, crypto: webcrypto, ...platform };
}

/** Runs the program some times, and names each value that the material does not allow. */
function exceptions(code: string, { form, length, outside }: Material): unknown[] {
  const wrong: unknown[] = [];
  const show = (value: unknown): void => {
    if (form !== 'text' && form !== 'bytes' && form !== 'list') return;
    const { length: made } = value as { length: number };
    const isLong = made < length.least || made > length.most;
    const reserved = typeof value === 'string' && outside !== undefined ? reservedIn(value) : '';
    if (isLong || [...reserved].some((one) => !outside?.includes(one))) wrong.push(value);
  };
  const context = createContext(contextFor(show));
  const script = new Script(`(() => { ${code} })()`);
  for (let turn = 0; turn < 12; turn += 1) script.runInContext(context, { timeout: 1000 });
  return wrong;
}

/** One test for each expression, or program with `show(…)`. */
export function says(cases: Readonly<Record<string, string>>): void {
  it.each(Object.entries(cases))('%s', (code, expected) => {
    const program = code.includes('show(') ? code : `show(${code});`;
    const material = read(program);
    expect(line(material)).toBe(expected);
    expect(exceptions(program, material)).toEqual([]);
  });
}
