// Is a code verifier made for the first login and kept for all others: `verifier ??= make()`, `once(make)`?
import type { TSESTree } from '@typescript-eslint/utils';
import { memoizers } from '../../libraries/stores';
import { ancestorsOf } from '../../syntax/ancestors';
import { isFunction, leaves } from '../../syntax/nodes';
import type { Node } from '../../syntax/nodes';
import { functionOfVariable } from '../../syntax/scopes';
import { unwrap, wrapped } from '../../syntax/unwrap';
import type { Evaluation } from '../../values/evaluation';
import { exact } from '../../values/text';
import { isNothing, optionsOf } from '../../values/value';
import type { CodeVerifier } from '../verifiers/code-verifier';
import type { SecretFacts } from '../verifiers/collect-code-verifiers';
import { isRunAgain, runsOnLoad } from '../execution';
import type { Inflow } from '../verifiers/inflows';
import { isLastingField, isUsedAgain, variableTaking } from './lasting';
import { nameOfPlace, placeOf } from '../verifiers/places';
import type { Place } from '../verifiers/places';
import { anyName } from '../verifiers/store-keys';

/** The assignment that a made value goes into, through `await` and `kept || made`. */
function assignmentOf(node: Node): TSESTree.AssignmentExpression | undefined {
  let current = wrapped(node);
  for (let height = 0; height < 3; height += 1) {
    const { parent } = current;
    if (parent?.type === 'AssignmentExpression' && parent.right === current) return parent;
    const isPassed =
      parent?.type === 'AwaitExpression' || (parent?.type === 'LogicalExpression' && parent.right === current);
    if (!isPassed) return undefined;
    current = wrapped(parent);
  }
  return undefined;
}

/** Whether all logins of the program see this place: a variable of the module, a field of an object that stays. */
function isLastingPlace({ root, path }: Place, evaluation: Evaluation): boolean {
  if (typeof root === 'string' || path.some((step) => step === anyName || step.startsWith('<'))) return false;
  if ('defs' in root) {
    const isOwn = root.defs.some(({ type }) => type === ('Variable' as never));
    return isOwn && functionOfVariable(root) === undefined;
  }
  return path.length === 1 && isLastingField(root, path[0] ?? '', evaluation);
}

/** Whether a condition with this outcome says that a place is empty (`isFull: false`) or holds something. */
function saysOf(test: Node, outcome: boolean, name: string, isFull: boolean, evaluation: Evaluation): boolean {
  const bare = unwrap(test);
  const isPlace = (node: Node): boolean => {
    const place = placeOf(node, [], evaluation);
    return place !== undefined && nameOfPlace(place) === name;
  };
  if (bare.type === 'UnaryExpression' && bare.operator === '!')
    return saysOf(bare.argument, !outcome, name, isFull, evaluation);
  if (bare.type === 'LogicalExpression' && bare.operator !== '??') {
    const sides = [bare.left, bare.right].map((side) => saysOf(side, outcome, name, isFull, evaluation));
    // Of `a && b` that holds both hold; when it does not hold, either may be the reason.
    return (bare.operator === '&&') === outcome ? sides.includes(true) : !sides.includes(false);
  }
  if (bare.type === 'BinaryExpression') {
    const isSame = bare.operator === '===' || bare.operator === '==';
    if (!isSame && bare.operator !== '!==' && bare.operator !== '!=') return false;
    const isEmptyTest = ([asked, other]: readonly [Node, Node]): boolean => {
      const value = evaluation.valueOf(other, evaluation.top);
      const isTypeTest = asked.type === 'UnaryExpression' && asked.operator === 'typeof' && isPlace(asked.argument);
      if (isTypeTest) return exact(value) === 'undefined';
      return isPlace(asked) && (isNothing(value) || exact(value) === '');
    };
    const [left, right] = [unwrap(bare.left), unwrap(bare.right)];
    return (isEmptyTest([left, right]) || isEmptyTest([right, left])) && (isSame === outcome) === !isFull;
  }
  return outcome === isFull && isPlace(bare);
}

/** Whether an assignment only runs while its target is empty. */
export function isGuarded(assignment: TSESTree.AssignmentExpression, name: string, evaluation: Evaluation): boolean {
  if (assignment.operator === '??=' || assignment.operator === '||=') return true;
  const saysEmpty = (test: Node, outcome: boolean): boolean => saysOf(test, outcome, name, false, evaluation);
  const right = unwrap(assignment.right);
  if (right.type === 'LogicalExpression' && right.operator !== '&&' && saysEmpty(right.left, false)) return true;
  let child: Node = assignment;
  for (const ancestor of ancestorsOf(assignment)) {
    if (isFunction(ancestor)) return false;
    if (
      ancestor.type === 'IfStatement' &&
      ancestor.test !== child &&
      saysEmpty(ancestor.test, child === ancestor.consequent)
    )
      return true;
    if (ancestor.type === 'BlockStatement') {
      const earlier = ancestor.body.slice(0, ancestor.body.indexOf(child as TSESTree.Statement));
      const isLeft = earlier.some(
        (one) => one.type === 'IfStatement' && leaves(one.consequent) && saysEmpty(one.test, false),
      );
      if (isLeft) return true;
    }
    child = ancestor;
  }
  return false;
}

/** Whether nothing but this assignment ever changes the place, once the file is loaded. */
function isOnlyWrite(
  assignment: TSESTree.AssignmentExpression,
  place: Place,
  { flows, evaluation }: SecretFacts,
): boolean {
  const others = flows.into(place).filter(({ at }) => at !== assignment);
  const isStart = ({ at, value, path }: Inflow): boolean => {
    if (at.type === 'AssignmentExpression' && !runsOnLoad(at) && !isInConstructor(at)) return false;
    const start = evaluation.valueOf(value, evaluation.top);
    const held = path.reduce((whole, name) => evaluation.memberOf(whole, name, value, evaluation.top), start);
    return isNothing(held) || (replacesEmptyText(assignment) && exact(held) === '');
  };
  const isDeleted = evaluation.index.ofType('MemberExpression').some((member) => {
    if (member.parent.type !== 'UnaryExpression' || member.parent.operator !== 'delete') return false;
    const deleted = placeOf(member, [], evaluation);
    return deleted !== undefined && nameOfPlace(deleted) === nameOfPlace(place);
  });
  return !isDeleted && others.every((one) => one.under.length === 0 && isStart(one));
}

/** Whether an empty text counts as nothing where a value is made: for `??` it does not. */
function replacesEmptyText({ operator, right }: TSESTree.AssignmentExpression): boolean {
  const made = unwrap(right);
  return operator !== '??=' && !(made.type === 'LogicalExpression' && made.operator === '??');
}

function isInConstructor(node: Node): boolean {
  return [...ancestorsOf(node)].some((one) => one.type === 'MethodDefinition' && one.kind === 'constructor');
}

/** `const verifierOf = once(() => make())`: whoever calls it gets what the first call made. */
function isMemoized(node: Node, evaluation: Evaluation): boolean {
  for (const ancestor of ancestorsOf(node)) {
    if (!isFunction(ancestor)) continue;
    const call = wrapped(ancestor).parent;
    if (call?.type !== 'CallExpression' || call.arguments[0] !== wrapped(ancestor)) return false;
    if (ancestor.params.length > 0 || !runsOnLoad(call)) return false;
    const isKnown = optionsOf(evaluation.valueOf(call.callee, evaluation.top)).some(
      (one) => one.kind === 'foreign' && (memoizers[one.module]?.includes(one.path.join('.')) ?? false),
    );
    const variable = variableTaking(call, evaluation);
    return isKnown && variable !== undefined && isUsedAgain(variable, evaluation);
  }
  return false;
}

/** Whether a verifier that is made here at the first login serves all later ones too. */
export function isKeptForever({ node }: CodeVerifier, facts: SecretFacts): boolean {
  const { evaluation } = facts;
  if (isMemoized(node, evaluation)) return true;
  const assignment = assignmentOf(node);
  const place = assignment && placeOf(assignment.left, [], evaluation);
  if (!place || !isLastingPlace(place, evaluation) || !isRunAgain(node, evaluation)) return false;
  return isGuarded(assignment, nameOfPlace(place), evaluation) && isOnlyWrite(assignment, place, facts);
}
