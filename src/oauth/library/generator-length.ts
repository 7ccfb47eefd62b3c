// Is a library's generator told a length that RFC 7636 section 4.1 does not allow?
import type { TSESTree } from '@typescript-eslint/utils';
import type { ClientLibrary, Generator } from '../../libraries/types';
import type { Node } from '../../syntax/nodes';
import type { Evaluation } from '../../values/evaluation';
import { optionsOf } from '../../values/value';
import { matchesOf, mayReach, namesToCall, rowsNamedIn } from './calls';

/** The length that a call asks of a generator, in characters or in random bytes. */
export interface AskedLength {
  /** The argument that says so. */
  readonly node: Node;
  readonly call: TSESTree.CallExpression;
  readonly unit: 'characters' | 'bytes';
  readonly size: number;
}

function sizeAt(node: Node, evaluation: Evaluation): number | undefined {
  const values = optionsOf(evaluation.valueOf(node, evaluation.top));
  const [only] = values;
  return values.length === 1 && only?.kind === 'scalar' && typeof only.value === 'number' ? only.value : undefined;
}

function generatorsOf({ generators = [] }: ClientLibrary): readonly Generator[] {
  return generators.filter(({ lengthArgument }) => lengthArgument !== undefined);
}

/** The lengths that calls of library generators visibly ask for. */
export function askedLengthsOf(evaluation: Evaluation): readonly AskedLength[] {
  if (!rowsNamedIn(evaluation).some((row) => generatorsOf(row).length > 0)) return [];
  const names = namesToCall(evaluation, generatorsOf);
  return evaluation.index.ofType('CallExpression').flatMap((call): AskedLength[] => {
    if (call.arguments.length === 0 || !mayReach(call.callee, names, evaluation)) return [];
    evaluation.begin();
    const callee = evaluation.valueOf(call.callee, evaluation.top);
    const [match] = matchesOf(callee, generatorsOf);
    const { position = 0, unit = 'characters' } = match?.item.lengthArgument ?? {};
    const node = call.arguments[position];
    if (!match || !node) return [];
    const size = sizeAt(node, evaluation);
    return size === undefined ? [] : [{ node, call, unit, size }];
  });
}
