// Challenges whose request is in another file: a value or a function so named, made by hashing what is named a verifier.
import type { TSESTree } from '@typescript-eslint/utils';
import { literalKey, memberName, spokenName } from '../../syntax/names';
import { isFunction } from '../../syntax/nodes';
import type { FunctionNode, Node, Variable } from '../../syntax/nodes';
import { isExported, usesOf, variableOf, variableOfDeclaration } from '../../syntax/scopes';
import { unwrap, wrapped } from '../../syntax/unwrap';
import type { Evaluation } from '../../values/evaluation';
import {
  mayPromiseChallenge,
  maySayChallenge,
  promisesChallenge,
  saysChallenge,
  saysVerifier,
} from './challenge-names';
import { challengesBeside, hasMethod, hasVerifier } from './challenge-objects';
import type { CodeChallenge } from './code-challenge';
import { isKeyed } from './derivation/hashing';
import { derivationOf } from './derivation/reading';
import { verifierGivenTo } from './derivation/wrong-input';
import { givenBackBy } from './given-back';
import { isOnlyMentioned } from '../requests/mentions';
import type { SecretFacts } from '../verifiers/collect-code-verifiers';
import { makersOf } from '../verifiers/verifier-makers';

/** An expression or function whose name speaks of a challenge. */
interface Named {
  readonly expression: Node;
  /** Whether the name alone says no more than "challenge": then a verifier must be read. */
  readonly isVague: boolean;
}

/** Functions that take a value without changing it. */
const keeping =
  /^(?:set|append|setItem|log|debug|info|push|send|json|stringify|ok|okAsync|right|some|succeed|success|just|save\w*|store\w*|put|get\w*ur[il]|build\w*|create\w*ur[il]|encodeURIComponent|resolve|isArray|expect|write)$/iu;

/** Functions that may give a value another form; the others only use it. */
const rewriting =
  /b(?:ase)?_?64|btoa|^from|hex|encod|escape|safe|replace|strip|trim|pad|convert|transform|format|bytes|buffer|string|digest|hash|sha|^to[A-Z]|^\w{1,2}$/iu;

function mayRewrite(callee: Node): boolean {
  const name = spokenName(callee);
  return name === undefined || (!keeping.test(name) && rewriting.test(name));
}

/** Whether a text is only held against another one, character by character: `a.length`, `a.charCodeAt(i) ^ b.charCodeAt(i)`. */
function isMeasured(member: TSESTree.MemberExpression): boolean {
  if (memberName(member) === 'length') return true;
  const { parent } = member;
  const read = parent.type === 'CallExpression' && parent.callee === member ? parent : member;
  return read.parent.type === 'BinaryExpression' && read.parent.operator === '^';
}

/** Whether a value goes on to be rewritten: it is then no finished challenge. */
function isRewritten(expression: Node): boolean {
  const node = wrapped(expression);
  const { parent } = node;
  if (!parent) return false;
  if (parent.type === 'AwaitExpression') return isRewritten(parent);
  if (parent.type === 'MemberExpression') return parent.object === node && !isMeasured(parent);
  if (parent.type === 'CallExpression') return (parent.arguments as Node[]).includes(node) && mayRewrite(parent.callee);
  return parent.type === 'NewExpression';
}

function isFinished(variable: Variable | undefined): boolean {
  if (!variable) return true;
  const uses = usesOf(variable);
  return uses.every((use) => {
    const node = use.identifier as Node;
    return !use.isWrite() && !isRewritten(node) && !isOnlyMentioned(node);
  });
}

function mayBeNamed(name: string): boolean {
  return maySayChallenge(name) || saysChallenge(name);
}

function ofDeclarator(name: TSESTree.Identifier, evaluation: Evaluation): Named[] {
  const { parent } = name;
  if (parent.type !== 'VariableDeclarator' || parent.id !== name || !parent.init) return [];
  if (isFunction(unwrap(parent.init))) return [];
  const isVague = maySayChallenge(name.name);
  return isFinished(variableOf(name, evaluation.sourceCode)) ? [{ expression: parent.init, isVague }] : [];
}

/** `{ codeVerifier, codeChallenge: … }` */
function ofProperty(property: TSESTree.Property, evaluation: Evaluation): Named[] {
  const name = literalKey(property.key, property.computed);
  const object = property.parent;
  if (name === undefined || object.type !== 'ObjectExpression' || isFunction(property.value)) return [];
  const mayBe = maySayChallenge(name);
  if (hasMethod(object, /^plain$/iu, evaluation)) return [];
  return [{ expression: property.value, isVague: mayBe && !hasVerifier(object) }];
}

/** `this.codeChallenge = …`, `params.code_challenge = …` */
function ofAssignment({ left, right, operator }: TSESTree.AssignmentExpression): Named[] {
  if (operator !== '=' || left.type !== 'MemberExpression' || isFunction(right)) return [];
  return [{ expression: right, isVague: false }];
}

/** The functions of a file whose names promise a challenge, with those names. */
function functionsOf({ index }: Evaluation): readonly (readonly [string, FunctionNode])[] {
  return index
    .named('Identifier', (name) => promisesChallenge(name) || mayPromiseChallenge(name))
    .flatMap((name): (readonly [string, FunctionNode])[] => {
      const { parent } = name;
      switch (parent.type) {
        case 'FunctionDeclaration':
          return parent.id === name ? [[name.name, parent]] : [];
        case 'VariableDeclarator': {
          const held = parent.init && unwrap(parent.init);
          return parent.id === name && isFunction(held) ? [[name.name, held]] : [];
        }
        case 'Property':
        case 'MethodDefinition':
        case 'PropertyDefinition':
          return parent.key === name && isFunction(parent.value) ? [[name.name, parent.value]] : [];
        // e.g. `exports.codeChallenge = (verifier) => …`
        case 'MemberExpression': {
          const { parent: assignment } = parent;
          const isAssigned = parent.property === name && assignment.type === 'AssignmentExpression';
          return isAssigned && isFunction(assignment.right) ? [[name.name, assignment.right]] : [];
        }
        default:
          return [];
      }
    });
}

/** Whether the calls of the function in this file rewrite what it gives, or do nothing but compare it. */
function isPartial(name: string, node: FunctionNode, evaluation: Evaluation): boolean {
  const { sourceCode, index } = evaluation;
  const variable = variableOfDeclaration(node, sourceCode);
  const places = variable
    ? usesOf(variable).map((use) => (use.identifier as Node).parent)
    : index.methodCallsNamed(name);
  const calls = places
    .filter((call) => call?.type === 'CallExpression')
    .map((call) => (call.parent.type === 'AwaitExpression' ? call.parent : call));
  const isRewrittenLater = (call: Node): boolean =>
    (isRewritten(call) && !isPromiseStep(call)) || takersOf(call, sourceCode).some(isRewritten);
  const isCompared = (call: Node): boolean => isOnlyMentioned(call) || areOnlyMentioned(takersOf(call, sourceCode));
  if (calls.some(isRewrittenLater)) return true;
  // A file that makes verifiers as well gives both to clients elsewhere, whatever it compares itself.
  const isForClients = variable !== undefined && isExported(variable) && makersOf(evaluation).length > 0;
  return calls.length > 0 && !isForClients && calls.every(isCompared);
}

function areOnlyMentioned(uses: readonly Node[]): boolean {
  return uses.length > 0 && uses.every(isOnlyMentioned);
}

/** `derive(verifier).then(…)` */
function isPromiseStep(node: Node): boolean {
  const { parent } = wrapped(node);
  return parent?.type === 'MemberExpression' && /^(?:then|catch|pipe)$/u.test(memberName(parent) ?? '');
}

/** The uses of the variable that takes what a call gives: `const challenge = derive(verifier)`. */
function takersOf(node: Node, sourceCode: Evaluation['sourceCode']): readonly Node[] {
  const { parent } = wrapped(node);
  const variable =
    parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier'
      ? variableOf(parent.id, sourceCode)
      : undefined;
  return variable ? usesOf(variable).map((use) => use.identifier as Node) : [];
}

/** The functions that make finished challenges. */
function makersOfChallenges(evaluation: Evaluation): readonly Named[] {
  return functionsOf(evaluation).flatMap(([name, node]): Named[] => {
    return isPartial(name, node, evaluation) ? [] : [{ expression: node, isVague: !promisesChallenge(name) }];
  });
}

/** What such functions give that is no digest at all. */
function givenBack(makers: readonly Named[], evaluation: Evaluation): readonly CodeChallenge[] {
  const told = { request: undefined, isS256: false, kind: 'wrong', hashing: undefined } as const;
  return makers.flatMap(({ expression }): CodeChallenge[] => {
    const given = isFunction(expression) ? givenBackBy(expression, evaluation) : undefined;
    return given ? [{ ...told, expression, ...given }] : [];
  });
}

/** Whether a verifier is read on the way to a challenge, or goes into the function that makes it. */
function isOfVerifier(expression: Node, names: ReadonlySet<string>, evaluation: Evaluation): boolean {
  if ([...names].some(saysVerifier)) return true;
  return isFunction(expression) && verifierGivenTo(expression, evaluation.sourceCode) !== undefined;
}

/** Words without which nothing is hashed, and those without which nothing is encoded. */
const making = /sha|digest|hash|md5|base_?64|btoa|'hex'/iu;

/** At most this many are read in one file. */
const most = 40;

/** The challenges that the file makes under such names. Only those that are read to the end. */
export function namedChallengesOf(evaluation: Evaluation, secrets: () => SecretFacts): readonly CodeChallenge[] {
  const { index, sourceCode } = evaluation;
  if (!/challenge/iu.test(sourceCode.text)) return [];
  const makers = makersOfChallenges(evaluation);
  const sent = [...challengesBeside(evaluation, secrets), ...givenBack(makers, evaluation)];
  if (!making.test(sourceCode.text)) return sent;
  const named = [
    ...index.named('Identifier', mayBeNamed).flatMap((name) => ofDeclarator(name, evaluation)),
    ...index.named('Property', mayBeNamed).flatMap((one) => ofProperty(one, evaluation)),
    ...index.named('AssignmentExpression', saysChallenge).flatMap(ofAssignment),
    ...makers,
  ];
  const made = named.slice(0, most).flatMap(({ expression, isVague }): CodeChallenge[] => {
    const derivation = derivationOf(expression, evaluation, false);
    if (derivation.kind === 'unknown') return [];
    // Codes that are sent by mail are kept as an HMAC too.
    const isVerifierNeeded =
      isVague || (derivation.kind === 'wrong' && derivation.hashing && isKeyed(derivation.hashing));
    if (isVerifierNeeded && !isOfVerifier(expression, derivation.names, evaluation)) return [];
    const { kind } = derivation;
    const told = { expression, request: undefined, isS256: false, kind };
    if (kind === 'proven') return [{ ...told, mistake: undefined, node: expression, hashing: undefined }];
    const { mistake, node, hashing: by } = derivation;
    return [{ ...told, mistake, node, hashing: by }];
  });
  return [...made, ...sent];
}
