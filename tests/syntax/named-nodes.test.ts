// Are the nodes of a type found by name, in the order of the source, and each name asked about once?
import { describe, expect, it } from 'vitest';
import { indexFile } from '../../src/syntax/file-index';
import type { NamedType, Wanted } from '../../src/syntax/named-nodes';
import { inRule } from '../support/analyse';

/** The source of the nodes that are found. */
function found(code: string, type: NamedType, wanted: Wanted): readonly string[] {
  return inRule(
    code,
    (sourceCode) =>
      indexFile(sourceCode)
        .named(type, wanted)
        .map((node) => sourceCode.getText(node)),
    { typescript: true },
  );
}

describe('nodes by name', () => {
  it.each<[NamedType, string, Wanted, readonly string[]]>([
    ['Identifier', 'a; b; a', new Set(['a']), ['a', 'a']],
    ['Literal', "'x'; 1; null; /x/u; 'y'", /./u, ["'x'", "'y'"]],
    ['TemplateElement', '`a=${b}&c=`', /=$/u, ['`a=${', '}&c=`']],
    ['Property', "({ a: 1, 'b': 2, [c]: 3, ['d']: 4 })", /./u, ['a: 1', "'b': 2", "['d']: 4"]],
    ['PropertyDefinition', 'class A { a = 1; #a = 2; static b = 3; [c] = 4; }', /a/u, ['a = 1;', '#a = 2;']],
    ['MemberExpression', "x.a; x['a']; x.#a; x[a]; x?.a", new Set(['a']), ['x.a', "x['a']", 'x?.a']],
    ['CallExpression', 'f(); x.f(); (x?.f)(); f.g(); (() => 1)()', new Set(['f']), ['f()', 'x.f()', '(x?.f)()']],
    ['NewExpression', 'new A(); new x.A(); new (b())()', new Set(['A', 'b']), ['new A()', 'new x.A()', 'new (b())()']],
    ['AssignmentExpression', 'a = 1; x.a = 2; [a] = 3; b = 4', new Set(['a']), ['a = 1', 'x.a = 2']],
  ])('%s in %s', (type, code, wanted, expected) => {
    expect(found(code, type, wanted)).toEqual(expected);
  });

  it('gives nodes of several names in the order of the source, the outer one first', () => {
    expect(found('b; a.b.a; b; a', 'Identifier', /^[ab]$/u)).toEqual(['b', 'a', 'b', 'a', 'b', 'a']);
    expect(found('x.b.a; y.a.b', 'MemberExpression', /^[ab]$/u)).toEqual(['x.b.a', 'x.b', 'y.a.b', 'y.a']);
    expect(found('b; a; b', 'Identifier', new Set(['a', 'b']))).toEqual(['b', 'a', 'b']);
  });

  it('gives nothing for a name that does not stand in the file', () => {
    expect(found('a; b', 'Identifier', new Set(['c']))).toEqual([]);
    expect(found('a; b', 'Identifier', () => false)).toEqual([]);
    expect(found('a; b', 'Identifier', new Set())).toEqual([]);
  });

  it('asks once of each name', () => {
    const asked: string[] = [];
    expect(found('a; b; a; a; b', 'Identifier', (name) => asked.push(name) > 0)).toHaveLength(5);
    expect(asked).toEqual(['a', 'b']);
  });

  it.each(['constructor', '__proto__', 'toString', 'valueOf'])('knows %s as a name like others', (name) => {
    expect(found(`x.${name}; y`, 'MemberExpression', new Set([name]))).toEqual([`x.${name}`]);
    expect(found('x.a', 'MemberExpression', new Set([name]))).toEqual([]);
  });
});
