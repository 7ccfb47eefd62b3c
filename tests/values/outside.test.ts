// Is every name that can mean something from outside the file told apart, and are the others left unevaluated?
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { describe, expect, it } from 'vitest';
import { indexFile } from '../../src/syntax/file-index';
import { Evaluation } from '../../src/values/evaluation';
import { mayBeFromOutside } from '../../src/values/outside';
import { optionsOf } from '../../src/values/value';
import { sourcesIn } from '../fuzz/sources';
import { inRule } from '../support/analyse';

function lastNamed(name: string, sourceCode: TSESLint.SourceCode): TSESTree.Identifier {
  const found = indexFile(sourceCode)
    .named('Identifier', new Set([name]))
    .at(-1);
  if (!found) throw new Error(`There is no ${name}.`);
  return found;
}

function isOpen(code: string): boolean {
  return inRule(code, (sourceCode) => mayBeFromOutside(lastNamed('x', sourceCode), sourceCode), { typescript: true });
}

describe('a name can mean something from outside', () => {
  it.each([
    ['an import', "import x from 'lib'; x();"],
    ['an import equals', "import x = require('lib'); x();"],
    ['a global', 'x();'],
    ['a global that is declared', 'declare const x: any; x();'],
    ['what a call gives', 'const x = require("lib"); x();'],
    ['what a member holds', 'const x = window.crypto; x();'],
    ['what is taken apart', 'const { x } = require("lib"); x();'],
    ['another name for an import', "import a from 'lib'; const x = a; x();"],
    ['what is written later', "import a from 'lib'; let x; x = a; x();"],
    ['what is written beside others', "import a from 'lib'; let x = () => 1; if (a) x = a; x();"],
    ['what a caller gives to be written', "import a from 'lib'; let x; function f(y) { x = y; } f(a); x();"],
    ['what is written by an operator', "import a from 'lib'; let x = null; x ??= a; x();"],
    ['what is taken apart later', 'let x; [x] = list; x();'],
    ['a parameter with a default', "import a from 'lib'; function f(x = a) { x(); }"],
    ['a parameter with a type', "import { A } from 'lib'; function f(x: A) { x(); }"],
    ['a part of a parameter', 'function f({ x }) { x(); }'],
    ['a parameter that takes the rest', 'function f(...x) { x(); }'],
    ['a module that is loaded later', "import('lib').then((x) => x());"],
    ['a loop variable', 'for (const x of list) x();'],
    ['a loop variable that is declared before', 'let x; for (x of list) x();'],
    ['a function that is written over', "import a from 'lib'; function x() {} x = a; x();"],
    ['what an object of a class makes', 'const x = new Lib(); x();'],
    ['one of two', "import a from 'lib'; const x = flag ? a : null; x();"],
    ['a name that leads to itself', 'const x = y, y = x; x();'],
  ])('%s', (_, code) => {
    expect(isOpen(code)).toBe(true);
  });
});

describe('a name means nothing from outside', () => {
  it.each([
    ['a function', 'function x() {} x();'],
    ['a class', 'class X {} const x = X; new x();'],
    ['an arrow', 'const x = () => 1; x();'],
    [
      'an object, a list, a text and a number',
      'const a = {}; const b = []; const c = `t`; let x = 1; x = a; x = b; x = c; x;',
    ],
    ['another name for a function', 'function a() {} const x = a; x();'],
    ['a parameter', 'function f(x) { x(); }'],
    ['a parameter of a callback', 'list.map((x) => x());'],
    ['what a parameter gives when it is called', '(function (module, exports, load) { const x = load(12); x(); });'],
    ['a variable that functions are written to', 'let x; x = () => 1; x = function () {}; x();'],
  ])('%s', (_, code) => {
    expect(isOpen(code)).toBe(false);
  });
});

/** The names of a file that are said to mean nothing from outside, but that the evaluator follows there. */
function mistaken(code: string, filename: string): readonly string[] {
  return inRule(
    code,
    (sourceCode) => {
      const index = indexFile(sourceCode);
      return index.ofType('Identifier').flatMap((name) => {
        if (mayBeFromOutside(name, sourceCode)) return [];
        const evaluation = new Evaluation(sourceCode, index);
        const isForeign = optionsOf(evaluation.valueOf(name, evaluation.top)).some(({ kind }) => kind === 'foreign');
        return isForeign ? [`${name.name} at line ${String(name.loc.start.line)}`] : [];
      });
    },
    { filename },
  );
}

it.each(sourcesIn('PKCE_FUZZ_SOURCES', ['tests/files', 'examples']))(
  'the evaluator agrees about every name of %s',
  (file) => {
    expect(mistaken(readFileSync(file, 'utf8'), path.basename(file))).toEqual([]);
  },
);
