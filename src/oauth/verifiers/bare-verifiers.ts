// Is a variable that is only called `verifier` one of PKCE: does it come with the address of a login, or go with the code?
import type { TSESTree } from '@typescript-eslint/utils';
import { isSpoken, literalKey, nameOfFunction, spokenName } from '../../syntax/names';
import type { Node, SourceCode, Variable } from '../../syntax/nodes';
import { functionOfVariable, usesOf } from '../../syntax/scopes';
import { awaited, unwrap, wrapped } from '../../syntax/unwrap';
import { isHeldAgainst } from '../requests/mentions';
import { isBareVerifierName, namesVerifierMaker } from './secret-names';
import { isOnlyCompared } from './tried-out';

const addressName = /^(?:auth(?:ori[sz](?:e|ation))?|login)?_?ur[il]$/iu;
const exchangeName =
  /exchange|redeem|(?:get|fetch|request|obtain)\w*tokens?$|^(?:handle|complete|finish)\w*(?:callback|login|oauth)$/iu;
/** Functions that make a challenge of a verifier, and hold it against no other. */
const derivation =
  /^(?!.*(?:verify|valid|check|compare|match|test|is[A-Z]))\w*(?:code|pkce)_?challenge(?:from|of|for|s256|async)?/iu;
const challengeName = /^(?:(?:code|pkce)_?)?challenge$/iu;
/** Names of functions that put a result in a box, of the libraries for results and effects. */
const wrapperName = /^(?:ok|okAsync|right|some|just|succeed|success|resolve)$/iu;
const keepers = /^(?:set|setItem|setCookie|cookie|put|store)$/u;
const readers = /^(?:get|getItem|getCookie|getAndDelete|take)$/u;
const codeName = /^(?:(?:auth(?:ori[sz]ation)?|oauth|callback|login|clean|raw|returned|received)_?)?code$/iu;

/** Whether a call outside of sight gives the variable beside an address: `const { url, verifier } = await authorize()`. */
function comesWithAddress({ defs: [definition] }: Variable): boolean {
  const node = definition?.node as Node | undefined;
  if (node?.type !== 'VariableDeclarator' || node.id.type !== 'ObjectPattern' || !node.init) return false;
  const init = unwrap(node.init);
  const made = init.type === 'AwaitExpression' ? unwrap(init.argument) : init;
  const isAddress = (one: TSESTree.Property | TSESTree.RestElement): boolean =>
    one.type === 'Property' && addressName.test(literalKey(one.key, one.computed) ?? '');
  return made.type === 'CallExpression' && node.id.properties.some(isAddress);
}

/** Whether the variable is what a function gives whose name promises a code verifier: `const verifier = generateCodeVerifier()`. */
function comesFromMaker({ defs: [definition] }: Variable): boolean {
  const node = definition?.node as Node | undefined;
  if (node?.type !== 'VariableDeclarator' || node.id.type !== 'Identifier' || !node.init) return false;
  const init = unwrap(node.init);
  const made = init.type === 'AwaitExpression' ? unwrap(init.argument) : init;
  const name = made.type === 'CallExpression' ? (spokenName(made.callee) ?? '') : '';
  return /code_?verifier|pkce/iu.test(name) && namesVerifierMaker(name);
}

/** Whether the variable goes where the authorization code goes: `exchange(code, verifier)`. */
function goesWithCode(variable: Variable): boolean {
  return usesOf(variable).some(({ identifier }) => {
    const use = wrapped(identifier);
    const call = use.parent;
    if (call?.type !== 'CallExpression' || !isSpoken(call.callee, exchangeName)) return false;
    return call.arguments.some((one) => one !== use && isSpoken(one, codeName));
  });
}

/** Whether a challenge is made of the variable: `const challenge = await hash(verifier)`, `codeChallenge(verifier).then(…)`. */
function becomesChallenge(variable: Variable, sourceCode: SourceCode): boolean {
  return usesOf(variable).some(({ identifier }) => {
    const use = wrapped(identifier);
    const call = use.parent;
    if (call?.type !== 'CallExpression' || !call.arguments.some((one) => one === use)) return false;
    const made = awaited(call);
    const taker = made.parent?.type === 'VariableDeclarator' ? made.parent.id : undefined;
    if (taker && isOnlyCompared(taker, sourceCode)) return false;
    if (isSpoken(call.callee, derivation)) return !isHeldAgainst(made);
    return taker !== undefined && isSpoken(taker, challengeName);
  });
}

/** Whether a function gives the variable, alone or wrapped, whose name promises a code verifier: `return ok(verifier)`. */
function isGivenByMaker(variable: Variable): boolean {
  const home = functionOfVariable(variable);
  const name = (home && nameOfFunction(home)) ?? '';
  if (!/code_?verifier/iu.test(name) || !namesVerifierMaker(name)) return false;
  return usesOf(variable).some(({ identifier }) => {
    const use = wrapped(identifier);
    const isWrapped =
      use.parent?.type === 'CallExpression' &&
      use.parent.arguments.length === 1 &&
      isSpoken(use.parent.callee, wrapperName);
    const given = isWrapped ? wrapped(use.parent as Node) : use;
    return given.parent?.type === 'ReturnStatement';
  });
}

/** Whether a key speaks of a verifier, by its text or by the name of the constant that holds it: `VERIFIER_COOKIE`. */
function isKeyOfVerifier(node: Node | undefined): boolean {
  if (!node) return false;
  const text = node.type === 'Literal' && typeof node.value === 'string' ? node.value : spokenName(node);
  return /verifier/iu.test(text ?? '');
}

/** Whether the variable is kept under a key that speaks of a verifier: `cookies.set(VERIFIER_COOKIE, verifier)`. */
function isKeptAsVerifier(variable: Variable): boolean {
  return usesOf(variable).some(({ identifier }) => {
    const use = wrapped(identifier);
    const call = use.parent;
    if (call?.type !== 'CallExpression' || call.callee.type !== 'MemberExpression') return false;
    return call.arguments[1] === use && isSpoken(call.callee, keepers) && isKeyOfVerifier(call.arguments[0]);
  });
}

/** Whether the variable is read under such a key: `cookies.get(VERIFIER_COOKIE)?.value`. */
function isReadAsVerifier({ defs: [definition] }: Variable): boolean {
  const node = definition?.node as Node | undefined;
  if (node?.type !== 'VariableDeclarator' || node.id.type !== 'Identifier' || !node.init) return false;
  let init = unwrap(node.init);
  if (init.type === 'MemberExpression') init = unwrap(init.object);
  if (init.type === 'AwaitExpression') init = unwrap(init.argument);
  if (init.type !== 'CallExpression' || init.callee.type !== 'MemberExpression') return false;
  return isSpoken(init.callee, readers) && isKeyOfVerifier(init.arguments[0]);
}

/** Whether a variable called `verifier`, in a file that speaks of PKCE, is the verifier of a login. */
export function isVerifierOfLogin(variable: Variable, sourceCode: SourceCode): boolean {
  return (
    isBareVerifierName(variable.name) &&
    (comesFromMaker(variable) ||
      comesWithAddress(variable) ||
      goesWithCode(variable) ||
      becomesChallenge(variable, sourceCode) ||
      isKeptAsVerifier(variable) ||
      isReadAsVerifier(variable) ||
      isGivenByMaker(variable))
  );
}
