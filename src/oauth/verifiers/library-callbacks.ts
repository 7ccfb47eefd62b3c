// Which methods of the app does a library call to hand over a code verifier, or to be given it: `saveCodeVerifier(verifier)`?
import type { TSESTree } from '@typescript-eslint/utils';
import type { ClientLibrary, VerifierCallback } from '../../libraries/types';
import { literalKey } from '../../syntax/names';
import { isClass, isFunction } from '../../syntax/nodes';
import type { ClassNode, FunctionNode, Node } from '../../syntax/nodes';
import { variableOf } from '../../syntax/scopes';
import { unwrap, wrapped } from '../../syntax/unwrap';
import type { Evaluation } from '../../values/evaluation';
import { rowsNamedIn } from '../library/calls';
import { returnsOf } from './marks';
import type { Marks } from './marks';
import { importedFrom } from './store-keys';

/** An object of the app, or the class of such objects. */
type Holder = ClassNode | TSESTree.ObjectExpression;

type Member = TSESTree.MethodDefinition | TSESTree.PropertyDefinition | TSESTree.Property;

/** What a written text must have at least to be a verifier: a shorter one says that none is needed. */
const shortestVerifier = 43;

/** The method or property that a function is the value of. */
function memberOf(node: FunctionNode): Member | undefined {
  const { parent } = wrapped(node);
  const isMember =
    parent?.type === 'MethodDefinition' || parent?.type === 'PropertyDefinition' || parent?.type === 'Property';
  return isMember ? parent : undefined;
}

function holderOf({ parent }: Member): Holder | undefined {
  const holder = parent.type === 'ClassBody' ? parent.parent : parent;
  return isClass(holder) || holder.type === 'ObjectExpression' ? holder : undefined;
}

/** The types that a holder says to be of. */
function typesOf(holder: Holder): readonly Node[] {
  if (holder.type !== 'ObjectExpression') return holder.implements.map(({ expression }) => expression);
  const { parent } = wrapped(holder);
  const annotation = parent?.type === 'VariableDeclarator' ? parent.id.typeAnnotation?.typeAnnotation : undefined;
  return annotation?.type === 'TSTypeReference' ? [annotation.typeName] : [];
}

/** Whether one of the types is imported from the library under such a name. */
function isTyped(holder: Holder, types: readonly string[], row: ClientLibrary, { sourceCode }: Evaluation): boolean {
  return typesOf(holder).some((type) => {
    if (type.type !== 'Identifier' || !types.includes(type.name)) return false;
    const module = importedFrom(variableOf(type, sourceCode)?.defs[0]);
    return module !== undefined && row.modules.includes(module);
  });
}

/** Whether a holder has all methods that the library calls: no other object has them in a file that names the library. */
function hasAll(holder: Holder, callbacks: readonly VerifierCallback[]): boolean {
  const members = holder.type === 'ObjectExpression' ? holder.properties : holder.body.body;
  const names = members.map((one) =>
    'key' in one && 'computed' in one ? literalKey(one.key, one.computed) : undefined,
  );
  return callbacks.every(({ method }) => names.includes(method));
}

/** Takes what the library hands to such a method, and what such a method gives it, for a verifier. */
function claim(node: FunctionNode, { verifier }: VerifierCallback, evaluation: Evaluation, marks: Marks): void {
  if (verifier === 'returned') {
    for (const result of returnsOf(node, evaluation)) {
      const text = unwrap(result);
      const isShort = text.type === 'Literal' && String(text.value).length < shortestVerifier;
      if (!isShort) marks.claim(result, [], 'verifier', 'asked');
    }
    return;
  }
  const parameter = node.params[verifier];
  const variable = parameter?.type === 'Identifier' ? variableOf(parameter, evaluation.sourceCode) : undefined;
  if (variable) marks.claimPlace({ root: variable, path: [] }, 'verifier', 'library');
}

/** Reads all methods of the file that a library calls with a verifier, or for one. */
export function claimCallbacks(evaluation: Evaluation, marks: Marks): void {
  for (const row of rowsNamedIn(evaluation)) {
    const { callbacks = [] } = row;
    if (callbacks.length === 0) continue;
    for (const node of evaluation.index.functions) {
      const member = isFunction(node) ? memberOf(node) : undefined;
      const callback = member && callbacks.find(({ method }) => method === literalKey(member.key, member.computed));
      const holder = callback && holderOf(member);
      if (!holder) continue;
      if (hasAll(holder, callbacks) || isTyped(holder, callback.types, row, evaluation))
        claim(node, callback, evaluation, marks);
    }
  }
}
