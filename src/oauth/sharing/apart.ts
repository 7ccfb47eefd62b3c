// Do two places of a server certainly run for two different requests?
import { ancestorsOf, isWithin } from '../../syntax/ancestors';
import { isSpoken } from '../../syntax/names';
import { isFunction, leaves } from '../../syntax/nodes';
import type { Node } from '../../syntax/nodes';
import { variableOf } from '../../syntax/scopes';
import { unwrap } from '../../syntax/unwrap';
import type { Evaluation } from '../../values/evaluation';
import { servingsOf } from '../serving/servings';
import type { Serving } from '../serving/servings';
import { importedFrom } from '../verifiers/store-keys';

/** Packages whose `redirect(…)` throws, so that nothing behind it runs. */
const throwing: readonly unknown[] = ['next/navigation', '@sveltejs/kit'];

/** Whether a branch leaves its function at its end, be it by a redirect that throws. */
function ends(branch: Node | null, evaluation: Evaluation): boolean {
  const last = branch?.type === 'BlockStatement' ? branch.body.at(-1) : branch;
  const call = last?.type === 'ExpressionStatement' ? unwrap(last.expression) : undefined;
  if (call?.type !== 'CallExpression' || !isSpoken(call.callee, /redirect/iu)) return leaves(branch);
  const redirect = call.callee.type === 'Identifier' ? variableOf(call.callee, evaluation.sourceCode) : undefined;
  return throwing.includes(importedFrom(redirect?.defs[0]));
}

/** Whether one run of a handler that reaches the first place never reaches the second. */
function excludes(first: Node, second: Node, evaluation: Evaluation): boolean {
  for (const ancestor of ancestorsOf(first)) {
    const isCondition = ancestor.type === 'IfStatement' || ancestor.type === 'ConditionalExpression';
    if (isWithin(second, ancestor) && !isCondition && ancestor.type !== 'SwitchStatement') continue;
    if (isFunction(ancestor)) return false;
    if (isCondition) {
      const [own, other] = isWithin(first, ancestor.consequent)
        ? [ancestor.consequent, ancestor.alternate]
        : [ancestor.alternate, ancestor.consequent];
      if (!isWithin(first, own) || isWithin(second, own)) continue;
      if (isWithin(second, other)) return true;
      if (ends(own, evaluation) && second.range[0] > ancestor.range[1]) return true;
    }
    if (ancestor.type === 'SwitchStatement') {
      const caseOf = (node: Node): number => ancestor.cases.findIndex((one) => isWithin(node, one));
      if (caseOf(first) >= 0 && caseOf(second) >= 0 && caseOf(first) !== caseOf(second)) return true;
    }
  }
  return false;
}

/** Whether one run of a function that reaches one of two places never reaches the other. */
export function areExclusive(one: Node, other: Node, evaluation: Evaluation): boolean {
  return excludes(one, other, evaluation) || excludes(other, one, evaluation);
}

/** Whether two places certainly run for two different requests. */
function areApart(write: Serving, read: Serving, evaluation: Evaluation): boolean {
  return write.handler !== read.handler || areExclusive(write.at, read.at, evaluation);
}

/** Where one request writes a verifier, and where another one reads it. */
export interface SharedWrite {
  readonly write: Node;
  readonly read: Node;
}

/** The first of these writes whose value a reader gets in another request. */
export function writeReadElsewhere(
  writes: readonly Node[],
  reads: readonly Node[],
  evaluation: Evaluation,
): SharedWrite | undefined {
  const readers = reads.flatMap((read) => servingsOf(read, evaluation).map((serving) => ({ read, serving })));
  if (readers.length === 0) return undefined;
  for (const write of writes) {
    const writers = servingsOf(write, evaluation);
    const reader = readers.find(({ serving }) => writers.some((writer) => areApart(writer, serving, evaluation)));
    if (reader) return { write, read: reader.read };
  }
  return undefined;
}
