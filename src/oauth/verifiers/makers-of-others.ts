// Is a function that gives a verifier called for other texts as well: `const state = draw(); const verifier = draw();`?
import type { TSESTree } from '@typescript-eslint/utils';
import { literalKey, memberName, spokenName } from '../../syntax/names';
import { isFunction } from '../../syntax/nodes';
import type { FunctionNode, Node } from '../../syntax/nodes';
import { wrapped } from '../../syntax/unwrap';
import type { Evaluation } from '../../values/evaluation';
import { callersOf } from '../../values/runs';

/** The name that is given to what a call gives: that of a variable, a member, a property, a key or a parameter. */
export function nameGivenTo(call: Node): string | undefined {
  const value = wrapped(call);
  const { parent } = value;
  switch (parent?.type) {
    case 'AwaitExpression':
      return nameGivenTo(parent);
    case 'VariableDeclarator':
      return spokenName(parent.id);
    case 'AssignmentExpression':
      return spokenName(parent.left);
    case 'Property':
      return literalKey(parent.key, parent.computed);
    case 'CallExpression': {
      const [key, given] = parent.arguments;
      return key && given === value ? literalKey(key, true) : undefined;
    }
    case 'MemberExpression': {
      // e.g. `draw().then((state) => …)`
      const chained = parent.parent;
      const callback =
        chained.type === 'CallExpression' && memberName(parent) === 'then' ? chained.arguments[0] : undefined;
      const [first] = isFunction(callback) ? callback.params : [];
      return first && spokenName(first);
    }
    default:
      return undefined;
  }
}

/** Whether another call of the function takes what it gives under a name that says nothing of verifiers. */
export function makesOthers(called: FunctionNode, call: TSESTree.CallExpression, evaluation: Evaluation): boolean {
  return callersOf(called, evaluation).calls.some((other) => {
    const name = other === call ? undefined : nameGivenTo(other);
    return name !== undefined && !/verifier|pkce/iu.test(name);
  });
}
