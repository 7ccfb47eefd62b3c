// Does the environment give the verifier or the challenge? Then it is the same for every login.
import { enclosingFunction } from '../../syntax/ancestors';
import { elementName, nameOfFunction, spokenName } from '../../syntax/names';
import type { Node } from '../../syntax/nodes';
import { declaratorOf, variableOf } from '../../syntax/scopes';
import { wrapped } from '../../syntax/unwrap';
import type { Evaluation } from '../../values/evaluation';
import { isKnownByUse } from '../verifiers/code-verifier';
import type { SecretFacts } from '../verifiers/collect-code-verifiers';
import { namesMaker } from '../verifiers/making';
import { returnsOf } from '../verifiers/marks';
import type { Mark } from '../verifiers/marks';
import { environmentRoots, isOfEnvironment, nameOfPlace, placeOf } from '../verifiers/places';
import type { Place } from '../verifiers/places';
import { isBareVerifierName, isVerifierName } from '../verifiers/secret-names';
import { makersOf } from '../verifiers/verifier-makers';
import { isUsedAgain, variableTaking } from './lasting';

/** An expression, or a name within a pattern, that reads a variable of the environment. */
interface Reading {
  readonly node: Node;
  readonly place: Place | undefined;
}

const speaksOfEnvironment = (node: Node): boolean => spokenName(node) === 'env';

/** All readings of the environment: `process.env.X`, `Deno.env.get('X')`, `const { X } = import.meta.env`. */
function readingsOf(evaluation: Evaluation): readonly Reading[] {
  const { index } = evaluation;
  const members = index.ofType('MemberExpression').filter(({ object }) => speaksOfEnvironment(object));
  const calls = index
    .methodCallsNamed('get')
    .filter(({ callee }) => callee.type === 'MemberExpression' && speaksOfEnvironment(callee.object));
  const taken = index.ofType('VariableDeclarator').flatMap(({ id, init }): Reading[] => {
    if (id.type !== 'ObjectPattern' || !init || !speaksOfEnvironment(init)) return [];
    return id.properties.flatMap((one): Reading[] => {
      const name = elementName(one);
      if (one.type !== 'Property' || name === undefined) return [];
      const node = one.value.type === 'AssignmentPattern' ? one.value.left : one.value;
      return [{ node, place: placeOf(init, [name], evaluation) }];
    });
  });
  return [...[...members, ...calls].map((node) => ({ node, place: placeOf(node, [], evaluation) })), ...taken];
}

/** Whether a value is read in a function, or once for all functions that come: `const verifier = process.env.VERIFIER`. */
function isReadForLogins(node: Node, evaluation: Evaluation): boolean {
  if (enclosingFunction(node) !== undefined) return true;
  const { sourceCode } = evaluation;
  const isDeclared = node.type === 'Identifier' && declaratorOf(node, sourceCode) !== undefined;
  const variable = isDeclared ? variableOf(node, sourceCode) : variableTaking(node, evaluation);
  return variable !== undefined && isUsedAgain(variable, evaluation);
}

/** What a function that promises a new verifier reads from the environment instead: `return process.env.VERIFIER`. */
function readByMakers(evaluation: Evaluation): Node[] {
  const makers = makersOf(evaluation).filter((maker) => namesMaker(nameOfFunction(maker) ?? ''));
  return makers
    .flatMap((maker) => returnsOf(maker, evaluation))
    .flatMap((returned) => {
      evaluation.begin();
      const value = evaluation.valueOf(returned, evaluation.top);
      const isRead = value.kind === 'foreign' && /^process\.env\.\w+$/u.test(value.path.join('.'));
      return isRead && value.module === 'global' ? [value.node] : [];
    });
}

/** Names of settings that say under what, and how, a verifier is kept. */
const ofKeeping =
  /key|name|cookie|stor(?:e|age)|param|field|header|prefix|path|file|method|length|size|ttl|age|expir|enable|^_*(?:is|has|use)_/iu;

/** Whether a variable that is called a verifier holds what is read: `const codeVerifier = process.env.SEED`. */
function isHeldAsVerifier(node: Node): boolean {
  const held = wrapped(node);
  const { parent } = held;
  if (parent?.type !== 'VariableDeclarator' || parent.init !== held || parent.id.type !== 'Identifier') return false;
  return isVerifierName(parent.id.name) || isBareVerifierName(parent.id.name);
}

/** Where the environment gives a verifier or a challenge. */
export function fromEnvironment({ marks, evaluation, hasSecondSign }: SecretFacts): Node[] {
  const marked = environmentRoots.flatMap((root) => marks.at(root)).filter(({ place }) => isOfEnvironment(place));
  const named = (some: readonly Mark[]): ReadonlySet<string> => new Set(some.map(({ place }) => nameOfPlace(place)));
  const byUse = named(marked.filter(({ evidence }) => isKnownByUse(evidence)));
  // A name alone may be that of the key under which a verifier is kept.
  const byName = named(
    marked.filter(({ place, kind }) => kind === 'verifier' && !ofKeeping.test(place.path.at(-1) ?? '')),
  );
  if (byUse.size === 0 && byName.size === 0) return readByMakers(evaluation).slice(0, 1);
  const found = readingsOf(evaluation).filter(({ node, place }) => {
    const name = place && nameOfPlace(place);
    if (name === undefined) return false;
    const isMeant = byUse.has(name) || (hasSecondSign && byName.has(name) && isHeldAsVerifier(node));
    return isMeant && isReadForLogins(node, evaluation) && wrapped(node).parent?.type !== 'IfStatement';
  });
  return (found.length > 0 ? found.map(({ node }) => node) : readByMakers(evaluation)).slice(0, 1);
}
