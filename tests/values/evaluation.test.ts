// How far does the evaluator go, and what does it remember of what went into what?
import { describe, expect, it } from 'vitest';
import { indexFile } from '../../src/syntax/file-index';
import type { Node, SourceCode } from '../../src/syntax/nodes';
import { describe as print } from '../../src/values/describe';
import { Evaluation, type Limits } from '../../src/values/evaluation';
import { inRule } from '../support/analyse';
import { shown } from '../support/show';

const generous: Limits = {
  steps: 6000,
  stepsOfTest: 200,
  stepsOfFile: 12_000,
  stepsOfKind: 2000,
  depth: 40,
  nesting: 350,
  recursion: 10,
};

interface Question {
  readonly evaluation: Evaluation;
  /** The node whose code is this text; the outermost where several are. */
  readonly node: (text: string) => Node;
  readonly value: (text: string) => string;
  readonly textsOf: (nodes: Iterable<Node>) => string[];
}

/** What a question about the nodes of a file comes to. */
function asked<Answer>(code: string, ask: (question: Question) => Answer, limits: Partial<Limits> = {}): Answer {
  return inRule(code, (sourceCode: SourceCode) => {
    const index = indexFile(sourceCode);
    const evaluation = new Evaluation(sourceCode, index, { ...generous, ...limits });
    const types = ['Literal', 'BinaryExpression', 'Identifier', 'CallExpression', 'TemplateLiteral'] as const;
    const node = (text: string): Node => {
      const found = types
        .flatMap((type): Node[] => [...index.ofType(type)])
        .filter((one) => sourceCode.getText(one) === text);
      if (!found[0]) throw new Error(`No node is ${text}`);
      return found[0];
    };
    return ask({
      evaluation,
      node,
      value: (text) => print(evaluation.valueOf(node(text), evaluation.top)),
      textsOf: (nodes) => [...nodes].map((one) => sourceCode.getText(one)),
    });
  });
}

describe('what goes into what', () => {
  const code = `const a = 'x'; const b = a + 'y'; const d = b + 'z'; show(d); show('w');`;

  it('is known of watched expressions, directly and by way of others', () => {
    const users = asked(code, ({ evaluation, node, value, textsOf }) => {
      evaluation.watch([node(`'x'`), node(`a + 'y'`), node(`b + 'z'`)]);
      value(`b + 'z'`);
      return [`'x'`, `a + 'y'`, `b + 'z'`].map((one) => textsOf(evaluation.usersOf(node(one))));
    });
    expect(users).toEqual([[`a + 'y'`, `b + 'z'`], [`b + 'z'`], []]);
  });

  it('is not known of others', () => {
    const users = asked(code, ({ evaluation, node, value, textsOf }) => {
      evaluation.watch([node(`b + 'z'`)]);
      value(`b + 'z'`);
      return textsOf(evaluation.usersOf(node(`'x'`)));
    });
    expect(users).toEqual([]);
  });

  it('is known of what is asked on behalf of a node, and the answers follow', () => {
    const users = asked(code, ({ evaluation, node, value, textsOf }) => {
      evaluation.watch([node(`'x'`), node(`'w'`)]);
      const before = textsOf(evaluation.usersOf(node(`'x'`)));
      const result = evaluation.onBehalfOf(node('show(d)'), () => value(`b + 'z'`));
      value(`'w'`);
      evaluation.onBehalfOf(node(`'w'`), () => value(`'w'`));
      const [first, last] = [`'x'`, `'w'`].map((one) => textsOf(evaluation.usersOf(node(one))));
      return { before, result, first, last };
    });
    expect(users).toEqual({ before: [], result: '"xyz"', first: ['show(d)'], last: [] });
  });

  it('goes no further when the question throws', () => {
    const users = asked(code, ({ evaluation, node, value, textsOf }) => {
      evaluation.watch([node(`'w'`)]);
      const question = (): never => {
        throw new Error('no answer');
      };
      expect(() => evaluation.onBehalfOf(node('show(d)'), question)).toThrow('no answer');
      value(`'w'`);
      return textsOf(evaluation.usersOf(node(`'w'`)));
    });
    expect(users).toEqual([]);
  });
});

describe('the budget', () => {
  it('leaves what is written in place to be read when nothing else is', () => {
    const answers = asked(
      `show(f('a'), 'b', 7);`,
      ({ evaluation, node }) =>
        [`f('a')`, `'b'`, '7'].map((text) => {
          evaluation.begin(0);
          return print(evaluation.valueOf(node(text), evaluation.top));
        }),
      { stepsOfFile: 0, stepsOfKind: 0, steps: 0 },
    );
    expect(answers).toEqual(['<budget f>', '"b"', '7']);
  });

  it('of one question is full again with the next', () => {
    const answers = asked(
      `show('a');`,
      ({ evaluation }) => {
        evaluation.begin();
        const first = [evaluation.spend(9), evaluation.isWhole(), evaluation.spend(1), evaluation.isWhole()];
        evaluation.begin();
        return [...first, evaluation.isWhole(), evaluation.spend(9)];
      },
      { steps: 10 },
    );
    expect(answers).toEqual([true, true, false, false, true, true]);
  });

  it('of one question may be smaller, and not larger', () => {
    const answers = asked(
      `show('a');`,
      ({ evaluation }) => {
        evaluation.begin(3);
        const small = [evaluation.spend(2), evaluation.spend(1)];
        evaluation.begin(30);
        return [...small, evaluation.spend(9), evaluation.spend(1)];
      },
      { steps: 10 },
    );
    expect(answers).toEqual([true, false, true, false]);
  });

  it('of a file leaves less to each question', () => {
    const answers = asked(
      `show('a');`,
      ({ evaluation }) => {
        evaluation.begin();
        evaluation.spend(12_000);
        evaluation.begin();
        return [evaluation.spend(499), evaluation.spend(1)];
      },
      { stepsOfFile: 12_000, stepsOfKind: 14_000 },
    );
    expect(answers).toEqual([true, false]);
  });

  const sums = (count: number): string =>
    Array.from({ length: count }, (_, at) => `const t${at + 1} = t${at} + 'a';`).join('');

  it.each([
    ['is enough', 40, '"x"'],
    ['is used up', 10, '"x" | "y"'],
  ])('of a condition %s', (_, stepsOfTest, expected) => {
    const code = `const t0 = ''; ${sums(9)} show(t9 === 'aaaaaaaaa' ? 'x' : 'y');`;
    expect(shown(code, { limits: { ...generous, stepsOfTest } }).join()).toBe(expected);
  });

  it('of a condition does not touch what comes after it', () => {
    const code = `const t0 = ''; ${sums(9)} show(t9 === 'b' ? 'x' : t9);`;
    expect(shown(code, { limits: { ...generous, stepsOfTest: 5 } })).toEqual(['"x" | "aaaaaaaaa"']);
  });

  it.each([
    ['a text that is long', `'${'a'.repeat(12_000)}' + '${'b'.repeat(12_998)}'`, 24_998],
    ['a text that is too long', `'${'a'.repeat(12_000)}' + '${'b'.repeat(12_999)}'`, '"<budget>"'],
    ['texts that are too long together', `'c' + (c ? '${'a'.repeat(12_500)}' : '${'b'.repeat(12_500)}')`, '"<budget>"'],
    ['one of two texts', `'c' + (c ? '${'a'.repeat(12_000)}' : '${'b'.repeat(12_000)}')`, 24_004],
  ])('reads %s', (_, code, expected) => {
    const [text = ''] = shown(`show(${code});`);
    expect(typeof expected === 'number' ? text.length - 2 : text).toBe(expected);
  });

  it('counts the items of a list that a method goes through', () => {
    const list = Array.from({ length: 30 }, () => `'a'`).join();
    const limits = { ...generous, steps: 60 };
    expect(shown(`show([${list}].reverse().length);`, { limits })).toEqual(['30']);
    expect(shown(`show([${list}].reverse().reverse().length);`, { limits })[0]).toContain('budget');
  });

  it.each([
    [3, 3, '"a"'],
    [4, 3, '<budget f4>'],
    [5, 3, '<budget f4>'],
    [5, 5, '"a"'],
  ])('tells %i functions in each other with a depth of %i', (count, depth, expected) => {
    const functions = Array.from({ length: count }, (_, at) => `const f${at} = (x) => f${at + 1}(x);`).join('');
    const code = `${functions} const f${count} = (x) => x; show(f0('a'));`;
    expect(shown(code, { limits: { ...generous, depth } }).join()).toBe(expected);
  });
});
