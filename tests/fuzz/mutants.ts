// Real code with a few mistakes in it: tokens or whole parts deleted, said twice, or exchanged with others, at random.
import { parse } from '@typescript-eslint/parser';
import type { TSESTree } from '@typescript-eslint/utils';
import { walk } from '../../src/syntax/walk';
import { anyOf, type Random } from './random';

type Part = Readonly<Pick<TSESTree.BaseNode, 'range'>>;
type Tree = TSESTree.Program & { readonly tokens: TSESTree.Token[] };

/** Parts that stand beside each other, and what stands between them. */
interface List {
  readonly parts: readonly Part[];
  readonly between: string;
}

/** The tree of a text, undefined where it does not parse. */
export function treeOf(code: string, filename: string): Tree | undefined {
  try {
    return parse(code, { range: true, tokens: true, ecmaFeatures: { jsx: !/\.[cm]?ts$/u.test(filename) } });
  } catch {
    return undefined;
  }
}

/** The statements, arguments, entries, elements, parameters and members of a tree. */
function listsOf(tree: Tree): List[] {
  const lists: List[] = [];
  const lines = [['body', 'consequent'], '\n'] as const;
  const rows = [['arguments', 'properties', 'elements', 'params', 'declarations'], ', '] as const;
  walk(tree, {}, (node) => {
    for (const [names, between] of [lines, rows]) {
      for (const name of names) {
        const parts = (node as unknown as Readonly<Record<string, unknown>>)[name];
        const isList = Array.isArray(parts) && parts.length > 0 && !parts.includes(null);
        if (isList) lists.push({ parts: parts as Part[], between });
      }
    }
  });
  return lists;
}

const textOf = (code: string, { range }: Part): string => code.slice(...range);

function withText(code: string, { range: [start, end] }: Part, text: string): string {
  return code.slice(0, start) + text + code.slice(end);
}

function exchanged(code: string, one: Part, other: Part): string {
  const [first, last] = one.range[0] < other.range[0] ? [one, other] : [other, one];
  return withText(withText(code, last, textOf(code, first)), first, textOf(code, last));
}

function inTokens(code: string, { tokens }: Tree, random: Random): string {
  const token = anyOf(tokens, random);
  const other = anyOf(
    tokens.filter(({ type }) => type === token?.type),
    random,
  );
  if (!token || !other) return code;
  const own = textOf(code, token);
  const kind = random();
  if (kind < 0.25) return withText(code, token, ' ');
  if (kind < 0.5) return withText(code, token, `${own} ${own}`);
  return kind < 0.75 || token === other ? withText(code, token, textOf(code, other)) : exchanged(code, token, other);
}

function inLists(code: string, tree: Tree, random: Random): string {
  const lists = listsOf(tree);
  const list = anyOf(lists, random);
  const part = list && anyOf(list.parts, random);
  if (!part) return code;
  const own = textOf(code, part);
  const kind = random();
  if (kind < 0.35) {
    const comma = /^\s*,/u.exec(code.slice(part.range[1]))?.[0].length ?? 0;
    return withText(code, { range: [part.range[0], part.range[1] + comma] }, '');
  }
  if (kind < 0.6) return withText(code, part, own + list.between + own);
  const alike = lists.filter(({ between }) => between === list.between);
  const other = anyOf(kind < 0.8 ? list.parts : (anyOf(alike, random)?.parts ?? []), random);
  if (!other) return code;
  const isWithin = other.range[0] < part.range[1] && part.range[0] < other.range[1];
  return isWithin ? withText(code, part, textOf(code, other)) : exchanged(code, part, other);
}

/** The code with one mistake; undefined where several tries did not parse. */
function withMistake(code: string, tree: Tree, filename: string, random: Random): string | undefined {
  for (let left = 5; left > 0; left -= 1) {
    const result = random() < 0.6 ? inTokens(code, tree, random) : inLists(code, tree, random);
    if (result !== code && treeOf(result, filename)) return result;
  }
  return undefined;
}

/** The code with one to three mistakes that still parses; undefined where that did not come about. */
export function mutated(code: string, filename: string, random: Random): string | undefined {
  let result: string | undefined = code;
  for (let left = 1 + Math.floor(random() * 3); left > 0; left -= 1) {
    const tree: Tree | undefined = result === undefined ? undefined : treeOf(result, filename);
    if (result === undefined || !tree) return undefined;
    result = withMistake(result, tree, filename, random);
  }
  return result;
}
