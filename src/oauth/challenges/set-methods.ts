// Where is a method put into a set of parameters by a call, `query.set('code_challenge_method', …)`, beside other parameters
// of an authorization request?
import type { TSESTree } from '@typescript-eslint/utils';
import { callsUpTo, lastCallAfter } from '../../syntax/chains';
import { rootIdentifier, spokenName } from '../../syntax/names';
import type { Node } from '../../syntax/nodes';
import { variableOf } from '../../syntax/scopes';
import { unwrap } from '../../syntax/unwrap';
import type { Evaluation } from '../../values/evaluation';
import { optionsOf } from '../../values/value';
import { isFilledIn, isReceived } from './received-methods';

/** A call that sets the method, and the expression for its value. */
export interface SetMethod {
  readonly call: TSESTree.CallExpression;
  readonly value: Node;
}

const method = 'code_challenge_method';
const companions = /^(?:code_challenge|client_id|redirect_uri|response_type)$/u;

/** The text that stands for the name of what is set. */
function nameOfSet({ arguments: [name] }: TSESTree.CallExpression): string | undefined {
  return name?.type === 'Literal' && typeof name.value === 'string' ? name.value : undefined;
}

function settingCalls({ index }: Evaluation): readonly TSESTree.CallExpression[] {
  return ['set', 'append'].flatMap((name) => index.methodCallsNamed(name));
}

/** The set that a call adds to: the start of a chain of such calls. */
function setOf(call: TSESTree.CallExpression): Node | undefined {
  const callee = unwrap(callsUpTo(call)[0]?.callee ?? call.callee);
  return callee.type === 'MemberExpression' ? callee.object : undefined;
}

/** Whether two expressions mean the same set: the same words on the same variable. */
function areSame(one: Node, other: Node | undefined, { sourceCode }: Evaluation): boolean {
  if (!other || sourceCode.getText(one) !== sourceCode.getText(other)) return false;
  const [first, second] = [one, other].map((node) => {
    const root = rootIdentifier(node);
    return root?.type === 'Identifier' ? variableOf(root, sourceCode) : undefined;
  });
  return first === second;
}

/** Whether other parameters of a request are put into the same set. */
function hasCompanions(call: TSESTree.CallExpression, set: Node, evaluation: Evaluation): boolean {
  const isCompanion = (one: TSESTree.CallExpression): boolean => companions.test(nameOfSet(one) ?? '');
  return (
    callsUpTo(lastCallAfter(call)).some(isCompanion) ||
    settingCalls(evaluation).some((one) => isCompanion(one) && areSame(set, setOf(one), evaluation)) ||
    optionsOf(evaluation.valueOf(set, evaluation.top)).some(
      (value) => value.kind === 'query' && value.members.entries.some(({ name }) => companions.test(name)),
    )
  );
}

/** What a helper is called that adds to what it is given; another one may ask for what is there. */
const adding = /^_?(?:add|append|insert|push|put|set|with)/iu;

/** The words that a call of a helper shares with those that add to the same set: `addParameter(url, …)`. */
function helperOf({ callee, arguments: [set] }: TSESTree.CallExpression, { sourceCode }: Evaluation): string {
  return `${sourceCode.getText(callee)}(${set ? sourceCode.getText(set) : ''}`;
}

/** `url = addParameter(url, 'code_challenge_method', …)`, beside other parameters that the same helper adds to the same set. */
function addedMethodsOf(evaluation: Evaluation): readonly SetMethod[] {
  const { index } = evaluation;
  const named = index
    .named('Literal', (text) => text === method || companions.test(text))
    .flatMap((node) => {
      const call = node.parent;
      if (call.type !== 'CallExpression' || call.arguments[1] !== node) return [];
      return adding.test(spokenName(call.callee) ?? '') ? [{ call, name: node.value }] : [];
    });
  return named.flatMap(({ call, name }): SetMethod[] => {
    const [set, , value] = call.arguments;
    if (name !== method || !set || !value || value.type === 'SpreadElement' || isReceived(set, evaluation)) return [];
    const isBeside = named.some(
      (one) => one.name !== method && helperOf(one.call, evaluation) === helperOf(call, evaluation),
    );
    return isBeside ? [{ call, value }] : [];
  });
}

/**
 * The calls that put a method into a set of parameters of the client's own.
 *
 * @param isClient whether the file makes authorization requests of its own
 */
export function setMethodsOf(evaluation: Evaluation, isClient: () => boolean): readonly SetMethod[] {
  const { sourceCode } = evaluation;
  const written = settingCalls(evaluation).flatMap((call): SetMethod[] => {
    const [name, value] = call.arguments;
    const set = nameOfSet(call) === method ? setOf(call) : undefined;
    if (!set || !name || !value || value.type === 'SpreadElement') return [];
    evaluation.begin();
    if (isReceived(set, evaluation) || !hasCompanions(call, set, evaluation)) return [];
    const { object } = call.callee as TSESTree.MemberExpression;
    const places = [set, object].map((one) => `${sourceCode.getText(one)}[${sourceCode.getText(name)}]`);
    return isFilledIn(call, places, evaluation) && !isClient() ? [] : [{ call, value }];
  });
  return [...written, ...addedMethodsOf(evaluation)];
}
