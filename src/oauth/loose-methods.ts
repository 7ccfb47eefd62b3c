// Parameter objects that go to another file: whether a challenge is missing there is unknown, but `plain` is visible.
import type { TSESTree } from '@typescript-eslint/utils';
import { ancestorsOf } from '../syntax/ancestors';
import { literalKey, spokenName } from '../syntax/names';
import type { Node } from '../syntax/nodes';
import type { Evaluation } from '../values/evaluation';
import { leavesOf } from '../values/parameters';
import { exact, knownStart } from '../values/text';
import { isOnlyMentioned } from './mentions';
import { methodText, spellingOf } from './challenge-method';

/** A method that stands in an object beside a challenge or other parameters of a request. */
export interface LooseMethod {
  /** Where the value is written. */
  readonly node: Node;
  readonly property: TSESTree.Property;
  /** Whether the value is written in the object itself. */
  readonly isInPlace: boolean;
}

const methodName = /^code_?challenge_?method$/iu;
const companions = /^(?:code_?challenge|client_?id|redirect_?uri|response_?type|code_?verifier|scopes?)$/iu;

function isSibling(property: TSESTree.ObjectLiteralElement): boolean {
  const name = property.type === 'Property' ? literalKey(property.key, property.computed) : undefined;
  return name !== undefined && companions.test(name);
}

const posting = /^(?:fetch|\$?http|axios|ky|got|post|put|patch|request|json|send|stringify)$/iu;

/** Whether the object goes to the app's own backend: the body of a call whose address begins with a slash. */
function isPosted(object: Node, evaluation: Evaluation): boolean {
  for (const ancestor of ancestorsOf(object)) {
    if (ancestor.type === 'CallExpression' && posting.test(spokenName(ancestor.callee) ?? '')) {
      const [first] = ancestor.arguments;
      const address = first && first.type !== 'SpreadElement' ? evaluation.valueOf(first, evaluation.top) : undefined;
      const start = address?.kind === 'text' ? (exact(address) ?? knownStart(address)) : '';
      if (start.startsWith('/') || /^(?:json|send)$/u.test(spokenName(ancestor.callee) ?? '')) return true;
    }
    if (ancestor.type.endsWith('Statement') || ancestor.type === 'VariableDeclaration') return false;
  }
  return false;
}

/** Whether the object is what a database or a server's store keeps of somebody else's request. */
function isStored(object: Node): boolean {
  const names = [...ancestorsOf(object)]
    .slice(0, 6)
    .filter((ancestor) => ancestor.type === 'CallExpression')
    .map((ancestor) => spokenName(ancestor.callee) ?? '');
  return names.some((name) =>
    /^(?:create|insert|save|upsert|update|findOne|findUnique|where|expect|toEqual|toMatchObject|safeParse|parse)$/u.test(
      name,
    ),
  );
}

/** Objects that name `plain` as their method. */
export function collectLooseMethods(evaluation: Evaluation): readonly LooseMethod[] {
  return evaluation.index.ofType('Property').flatMap((property): LooseMethod[] => {
    const name = literalKey(property.key, property.computed);
    const object = property.parent;
    if (name === undefined || !methodName.test(name) || object.type !== 'ObjectExpression') return [];
    if (!object.properties.some(isSibling) || isOnlyMentioned(object) || isStored(object)) return [];
    evaluation.begin();
    const leaves = leavesOf(evaluation.valueOf(property.value, evaluation.top), property);
    const texts = leaves.map(methodText);
    // A fallback beside something unseen is how servers read a request: `method ?? 'plain'`.
    if (texts.some((text) => text === undefined) || isPosted(object, evaluation)) return [];
    return leaves
      .filter((leaf) => spellingOf(methodText(leaf) ?? '') === 'plain')
      .map((leaf) => ({ node: leaf.node, property, isInPlace: leaves.length === 1 && leaf.node.parent === property }));
  });
}
