// Is a function that gives a verifier called for other texts as well: `const state = draw(); const verifier = draw();`?
import type { TSESTree } from '@typescript-eslint/utils';
import { enclosingFunction } from '../../syntax/ancestors';
import { isSpoken, literalKey, memberName, nameOfFunction, spokenName } from '../../syntax/names';
import { isFunction } from '../../syntax/nodes';
import type { FunctionNode, Node } from '../../syntax/nodes';
import { wrapped } from '../../syntax/unwrap';
import type { Evaluation } from '../../values/evaluation';
import { callersOf } from '../../values/runs';

/** Functions that give what they are given in other letters. */
const encoding = /^(?:btoa|escape|string|trim|\w*(?:encode|base_?64)\w*)$/iu;

/** Names that say what else than a verifier a random text is for. */
const namesOther = /state|nonce|csrf|session_?id|password|token|salt|request_?id/iu;

/** The name that is given to what a call gives: that of a variable, a member, a property, a key or a parameter. */
export function nameGivenTo(call: Node): string | undefined {
  const value = wrapped(call);
  const { parent } = value;
  switch (parent?.type) {
    case 'AwaitExpression':
    case 'BinaryExpression':
    case 'ConditionalExpression':
    case 'LogicalExpression':
    case 'TemplateLiteral':
      return nameGivenTo(parent);
    case 'VariableDeclarator':
      return spokenName(parent.id);
    case 'AssignmentExpression':
      return spokenName(parent.left);
    case 'Property':
      return literalKey(parent.key, parent.computed);
    case 'CallExpression': {
      const [key, given] = parent.arguments;
      // e.g. `{ state: btoa(draw()) }`
      if (key === value && isSpoken(parent.callee, encoding)) return nameGivenTo(parent);
      return key && given === value ? literalKey(key, true) : undefined;
    }
    case 'ArrayExpression': {
      const [key, given] = parent.elements;
      return key && given === value ? literalKey(key, true) : undefined;
    }
    case 'ReturnStatement':
    case 'ArrowFunctionExpression': {
      // e.g. `const makeState = () => draw()`: what a function is for, where its name says it
      const home = parent.type === 'ReturnStatement' ? enclosingFunction(parent) : parent;
      const name = home && nameOfFunction(home);
      return name !== undefined && namesOther.test(name) ? name : undefined;
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
