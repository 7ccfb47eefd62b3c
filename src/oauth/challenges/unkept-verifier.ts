// Is a challenge the digest of a text that is drawn where it is hashed, so that nobody has the verifier afterwards?
import type { TSESTree } from '@typescript-eslint/utils';
import { ancestorsOf, isWithin } from '../../syntax/ancestors';
import { isSpoken } from '../../syntax/names';
import type { FunctionNode, Node } from '../../syntax/nodes';
import { functionOfVariable, givenOnce, variableOf } from '../../syntax/scopes';
import { unwrap } from '../../syntax/unwrap';
import { walk } from '../../syntax/walk';
import type { Evaluation } from '../../values/evaluation';
import { matchesOf } from '../library/calls';
import { functionsCalled } from '../verifiers/marks';
import { drawsVerifier } from './fresh-verifier';

const filling = /^(?:getRandomValues|randomFill(?:Sync)?|push|update)$/u;
/** What hashes and encodes on the way to a challenge, and keeps nothing. */
const hashing = /^(?:update|digest|digestSync|hash|sha256|SHA256|encode|from|btoa|fromCharCode|apply|decode)$/u;
const deepest = 3;

/** Whether what runs in a node may keep something beyond it: it writes to what others see, or calls what may do so. */
function mayKeep(node: Node, home: FunctionNode | undefined, evaluation: Evaluation, depth = 0): boolean {
  const { sourceCode } = evaluation;
  const isOwn = (target: Node): boolean => {
    const bare = unwrap(target);
    const object = bare.type === 'MemberExpression' && bare.computed ? unwrap(bare.object) : bare;
    const variable = object.type === 'Identifier' ? variableOf(object, sourceCode) : undefined;
    return home !== undefined && variable !== undefined && functionOfVariable(variable) === home;
  };
  let keeps = false;
  walk(node, sourceCode.visitorKeys, (one) => {
    if (one.type === 'AssignmentExpression' && !isOwn(one.left)) keeps = true;
    if (one.type === 'ExpressionStatement') {
      const call = unwrap(one.expression);
      if (call.type === 'CallExpression' && !isSpoken(call.callee, filling)) keeps = true;
    }
    if (one.type === 'CallExpression') {
      const called = functionsCalled(one, evaluation);
      if (called.some((inner) => depth >= deepest || mayKeep(inner.body, inner, evaluation, depth + 1))) keeps = true;
    }
    return !keeps;
  });
  return keeps;
}

/** Whether a call only hashes or encodes what it is given: by a library that derives challenges, by its name, or in the file. */
function hashesAlone(call: TSESTree.CallExpression, evaluation: Evaluation): boolean {
  if (isSpoken(call.callee, hashing) || functionsCalled(call, evaluation).length > 0) return true;
  return matchesOf(evaluation.valueOf(call.callee, evaluation.top), (row) => row.derivers).length > 0;
}

/** Whether all that a drawn text goes through, on the way to a challenge, only hashes and encodes it. */
function goesIntoHashAlone(drawn: Node, whole: Node, evaluation: Evaluation): boolean {
  let child = drawn;
  for (const ancestor of ancestorsOf(drawn)) {
    if (!isWithin(ancestor, whole)) return true;
    const isGiven = ancestor.type === 'CallExpression' && (ancestor.arguments as readonly Node[]).includes(child);
    if (isGiven && !hashesAlone(ancestor, evaluation)) return false;
    child = ancestor;
  }
  return true;
}

/** The call that draws the text which a challenge is the digest of, where nothing else gets it. */
export function unkeptVerifierOf(expression: Node, evaluation: Evaluation): Node | undefined {
  const named = unwrap(expression);
  const made = named.type === 'Identifier' ? givenOnce(named, evaluation.sourceCode) : named;
  if (!made) return undefined;
  let found: Node | undefined;
  walk(made, evaluation.sourceCode.visitorKeys, (one) => {
    if (found || one.type.includes('Function')) return false;
    if (one.type !== 'CallExpression') return true;
    found = one.arguments.find((given) => {
      const bare = unwrap(given);
      const isCall = bare.type === 'CallExpression' || bare.type === 'AwaitExpression';
      return isCall && drawsVerifier(bare, evaluation);
    });
    return !found;
  });
  return found && goesIntoHashAlone(found, made, evaluation) && !mayKeep(made, undefined, evaluation)
    ? found
    : undefined;
}
