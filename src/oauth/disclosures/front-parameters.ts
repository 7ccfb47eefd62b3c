// Which values does code give to `state`, `nonce` and `code_verifier` of an authorization request that is not seen as a whole?
import type { TSESTree } from '@typescript-eslint/utils';
import { enclosingFunction } from '../../syntax/ancestors';
import { elementName, isSpoken, literalKey, memberName } from '../../syntax/names';
import type { Node } from '../../syntax/nodes';
import { unwrap } from '../../syntax/unwrap';
import type { Evaluation } from '../../values/evaluation';
import { optionsOf } from '../../values/value';

/** A parameter that the browser carries, and the expression for its value. */
export interface FrontParameter {
  readonly name: 'state' | 'nonce' | 'code_verifier';
  readonly value: Node;
  /** The value goes to a function of another file, which puts a text where the name says. */
  readonly isHandedOver?: true;
}

/** Names that `state` and `nonce` stand beside in a request whose making is not visible. */
const companions = /^(?:code_?challenge|code_?challenge_?method|response_?type)$/iu;

/** What an authorization response has, which hands the state of a client back to it (RFC 6749 sections 4.1.2, 4.1.2.1). */
const answers = new Set(['code', 'error']);
const answerInText = /[?&](?:code|error)=/u;

function isFrontName(name: unknown): name is FrontParameter['name'] {
  return name === 'state' || name === 'nonce' || name === 'code_verifier';
}

/** Whether an object that has a verifier is a request all the same, and no pair or record that is kept. */
function isRequestWithVerifier(names: readonly string[]): boolean {
  const has = (name: string): boolean => names.includes(name);
  return has('code_challenge') && (has('response_type') || (has('code_challenge_method') && has('scope')));
}

/** Whether an object holds all that one login is begun with: `{ verifier, challenge, state }`. */
function isPairWithState(names: readonly string[]): boolean {
  return names.includes('verifier') && names.includes('challenge');
}

function ofProperty(property: TSESTree.Property): FrontParameter[] {
  const name = literalKey(property.key, property.computed);
  if (!isFrontName(name) || property.parent.type !== 'ObjectExpression') return [];
  const names = property.parent.properties.flatMap((one) => elementName(one) ?? []);
  const isBeside =
    name === 'code_verifier'
      ? isRequestWithVerifier(names)
      : isPairWithState(names) || names.some((one) => companions.test(one));
  return isBeside ? [{ name, value: property.value }] : [];
}

/** `params.set('state', …)`; for a verifier the same query is given a challenge too. */
function ofCall(call: TSESTree.CallExpression, evaluation: Evaluation): FrontParameter[] {
  const [key, value] = call.arguments;
  const name = key?.type === 'Literal' ? key.value : undefined;
  if (!isFrontName(name) || !value || call.callee.type !== 'MemberExpression') return [];
  const { object } = call.callee;
  if (name === 'code_verifier' && isOfAuthorizationUrl(object)) return [{ name, value }];
  if (!optionsOf(evaluation.valueOf(object, evaluation.top)).some(({ kind }) => kind === 'query')) return [];
  const beside = namesBeside(call, object, evaluation);
  const isFront =
    name === 'code_verifier' ? beside.includes('code_challenge') : !beside.some((one) => answers.has(one));
  return isFront ? [{ name, value }] : [];
}

/** The names that the same function gives to the same query. */
function namesBeside(call: TSESTree.CallExpression, query: Node, { index, sourceCode }: Evaluation): readonly string[] {
  return [...index.methodCallsNamed('set'), ...index.methodCallsNamed('append')].flatMap(
    ({ callee, arguments: [first] }) =>
      first?.type === 'Literal' &&
      typeof first.value === 'string' &&
      callee.type === 'MemberExpression' &&
      enclosingFunction(callee) === enclosingFunction(call) &&
      sourceCode.getText(callee.object) === sourceCode.getText(query)
        ? [first.value]
        : [],
  );
}

/** `authorizationUrl.searchParams`, wherever the address comes from. */
function isOfAuthorizationUrl(query: Node): boolean {
  const bare = unwrap(query);
  if (bare.type !== 'MemberExpression' || memberName(bare) !== 'searchParams') return false;
  return isSpoken(bare.object, /^(?:auth|authori[sz]e|authori[sz]ation|oauth|login)_?ur[il]$/iu);
}

function ofTemplate(template: TSESTree.TemplateLiteral): FrontParameter[] {
  const isChallenged = template.quasis.some(({ value }) => value.raw.includes('code_challenge='));
  const isAnswer = template.quasis.some(({ value }) => answerInText.test(value.raw));
  return template.expressions.flatMap((value, position) => {
    const before = template.quasis[position]?.value.raw ?? '';
    const name = /[?&](?<name>state|nonce|code_verifier)=$/u.exec(before)?.groups?.['name'];
    const isFront = isFrontName(name) && (name === 'code_verifier' ? isChallenged : !isAnswer);
    return isFront ? [{ name, value }] : [];
  });
}

/** A function that makes the address of an authorization request: `getAuthUrl`, `buildAuthorizationUrl`. */
const makesAddress =
  /^_?(?:get|build|create|generate|make|new)_?[a-z]{0,10}?_?(?:auth|authori[sz]e|authori[sz]ation|oauth|login|sign_?in)_?ur[il]$/iu;
const stateNames = /^(?:(?:encoded|oauth|auth)_?)?state(?:_?(?:string|str|text|param|encoded|b64|base64))?$/iu;

/** `client.getAuthUrl(state)`, `getAuthUrl({ state })`, where nothing in this file says what the address is made of. */
function ofAddressMaker(call: TSESTree.CallExpression, evaluation: Evaluation): FrontParameter[] {
  if (!isSpoken(call.callee, makesAddress)) return [];
  const states = call.arguments.flatMap((one): FrontParameter[] => {
    if (one.type === 'Identifier' && stateNames.test(one.name))
      return [{ name: 'state', value: one, isHandedOver: true }];
    return one.type === 'ObjectExpression' ? one.properties.flatMap(handedProperty) : [];
  });
  if (states.length === 0 || evaluation.valueOf(call.callee, evaluation.top).kind === 'function') return [];
  return states;
}

function handedProperty(property: Node): FrontParameter[] {
  const name = property.type === 'Property' ? literalKey(property.key, property.computed) : undefined;
  if (property.type !== 'Property' || (name !== 'state' && name !== 'nonce')) return [];
  // With such names beside it the object is a request.
  return ofProperty(property).length > 0 ? [] : [{ name, value: property.value, isHandedOver: true }];
}

/** All such values of the file. */
export function frontParametersOf(evaluation: Evaluation): readonly FrontParameter[] {
  const { index } = evaluation;
  const calls = [...index.methodCallsNamed('set'), ...index.methodCallsNamed('append')];
  return [
    ...index.named('Property', isFrontName).flatMap(ofProperty),
    ...calls.flatMap((call) => {
      evaluation.begin();
      return ofCall(call, evaluation);
    }),
    ...index.ofType('TemplateLiteral').flatMap(ofTemplate),
    ...index.ofType('CallExpression').flatMap((call) => ofAddressMaker(call, evaluation)),
  ];
}
