// Queries that never change: each `set` and `append` of Angular's `HttpParams` gives a new one with one pair more.
import type { TSESTree } from '@typescript-eslint/utils';
import { literalKey, memberName, propertyNamed, spokenName } from '../../syntax/names';
import type { Node, SourceCode } from '../../syntax/nodes';
import { declaratorOf } from '../../syntax/scopes';
import { unwrap } from '../../syntax/unwrap';

const adding = /^(?:set|append|delete|appendAll)$/u;

/** Whether an expression is such a query: made in place, held by a name, or given by a call on one. */
function isChained(node: Node, sourceCode: SourceCode, height = 0): boolean {
  let current = unwrap(node);
  while (current.type === 'CallExpression') {
    const callee = unwrap(current.callee);
    if (callee.type !== 'MemberExpression' || !adding.test(memberName(callee) ?? '')) return false;
    current = unwrap(callee.object);
  }
  if (current.type === 'NewExpression') return spokenName(current.callee) === 'HttpParams';
  const made = current.type === 'Identifier' ? declaratorOf(current, sourceCode)?.init : undefined;
  return made ? height < 3 && isChained(made, sourceCode, height + 1) : false;
}

/** A pair that a call adds to a query, and whether it takes the place of others of its name. */
export interface AddedPair {
  readonly name: string;
  readonly value: Node;
  readonly replaces: boolean;
}

/** The pair of `params.set('state', state)`, where `params` is a query that never changes. */
export function pairAddedBy(call: TSESTree.CallExpression, sourceCode: SourceCode): AddedPair | undefined {
  const callee = unwrap(call.callee);
  const [key, value] = call.arguments;
  const method = callee.type === 'MemberExpression' ? memberName(callee) : undefined;
  if (callee.type !== 'MemberExpression' || !key || !value || (method !== 'set' && method !== 'append'))
    return undefined;
  const name = literalKey(key, true);
  if (name === undefined || !isChained(callee.object, sourceCode)) return undefined;
  return { name, value, replaces: method === 'set' };
}

/** The object of which `new HttpParams({ fromObject: { … } })` is made. */
export function objectOfQuery({ callee, arguments: [first] }: TSESTree.NewExpression): Node | undefined {
  return spokenName(callee) === 'HttpParams' ? propertyNamed(first, 'fromObject') : undefined;
}
