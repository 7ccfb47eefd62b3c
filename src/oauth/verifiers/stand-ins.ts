// Is a text that stands where a verifier belongs one that is used as such, or does it only keep the place?
import { ancestorsOf, enclosingFunction, isWithin } from '../../syntax/ancestors';
import { literalKey } from '../../syntax/names';
import { isFunction } from '../../syntax/nodes';
import type { Node } from '../../syntax/nodes';
import { wrapped } from '../../syntax/unwrap';
import type { Evaluation } from '../../values/evaluation';
import { knownStart } from '../../values/text';
import type { CodeVerifier } from './code-verifier';
import { functionsCalled } from './marks';
import { lastNameOf, nameOfPlace } from './places';
import type { Place, Root } from './places';
import { isPlaceholder } from './verifier-makers';

/** Whether a text is written down that only a generator makes: 43 to 128 characters of the alphabet, of all three kinds. */
export function isWrittenInFull(node: Node): boolean {
  const text = node.type === 'Literal' && typeof node.value === 'string' ? node.value : '';
  return /^[\w\-.~]{43,128}$/u.test(text) && [/[a-z]/u, /[A-Z]/u, /\d/u].every((kind) => kind.test(text));
}

/** Names of methods, digests and encodings, which stand beside a verifier in calls. */
const methodName = /^(?:plain|s256|sha-?256|utf-?8|ascii|hex|base64(?:url)?)$/iu;

/** Whether a text is a word about verifiers, e.g. `dummy_verifier`, and not the name of a parameter. */
const wordForOne = /^[\w\-.~]{3,}[_-]?verifier$/iu;
const parameterName = /^(?:pkce|oauth)?[_-]?code[_-]?verifier$|^(?:your|my)/iu;

/** Whether a text stands in the call that sends it to another host: `fetch('https://id.example/token', { body: … })`. */
export function goesElsewhere(node: Node, evaluation: Evaluation): boolean {
  for (const ancestor of ancestorsOf(node)) {
    if (isFunction(ancestor) || ancestor.type.endsWith('Statement')) return false;
    const [address] = ancestor.type === 'CallExpression' ? ancestor.arguments : [];
    if (!address || isWithin(node, address)) continue;
    const value = evaluation.valueOf(address, evaluation.top);
    const start = value.kind === 'text' ? knownStart(value) : '';
    if (/^https?:\/\/(?!localhost\b|127\.|0\.0\.0\.0|\[)/iu.test(start)) return true;
  }
  return false;
}

/**
 * Whether a literal is a placeholder or stands in for a verifier that may be missing. A whole verifier is neither, nor is
 * what a token request sends to another host, whatever word it is: `code_verifier: 'dummy_verifier'`.
 */
export function isStandIn(node: Node, isSent = false): boolean {
  const { parent } = wrapped(node);
  const isAlternative = parent?.type === 'LogicalExpression' || parent?.type === 'ConditionalExpression';
  const text = node.type === 'Literal' && typeof node.value === 'string' ? node.value : '';
  if (isAlternative && !isWrittenInFull(node)) return true;
  const isWord = isSent && wordForOne.test(text) && !parameterName.test(text);
  return (isPlaceholder(text) && !isWord) || methodName.test(text);
}

function isDeclaredAs(root: Root, name: Node): boolean {
  return typeof root !== 'string' && 'defs' in root && root.defs.some((definition) => definition.name === name);
}

/** The variable or the field that a text is the first value of: `let verifier = 'none'`, `{ verifier: 'none' }`. */
function firstPlaceOf({ node, places }: CodeVerifier): Place | undefined {
  const outer = wrapped(node);
  const { parent } = outer;
  // A parameter or a field elsewhere may have the name of the variable.
  if (parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier')
    return places.find(({ root, path }) => path.length === 0 && isDeclaredAs(root, parent.id));
  const isField = parent?.type === 'Property' || parent?.type === 'PropertyDefinition';
  const name = isField ? literalKey(parent.key, parent.computed) : undefined;
  return places.find((place) => name !== undefined && lastNameOf(place) === name && place.path.length > 0);
}

/** Whether a call gives what stands in a function of the file: the call fills no place of it. */
function isCallOfHome(node: Node, home: Node | undefined, evaluation: Evaluation): boolean {
  if (home === undefined || node.type !== 'CallExpression') return false;
  evaluation.begin();
  return functionsCalled(node, evaluation).some((called) => called === home);
}

/**
 * Whether a text that is too short for a verifier only fills its place until a real one comes:
 * `const login = { codeVerifier: 'none' }; login.codeVerifier = draw();`
 */
export function isForTheTimeBeing(
  verifier: CodeVerifier,
  verifiers: readonly CodeVerifier[],
  evaluation: Evaluation,
): boolean {
  if (verifier.origin !== 'written' || isWrittenInFull(verifier.node)) return false;
  const first = firstPlaceOf(verifier);
  if (!first) return false;
  const home = enclosingFunction(verifier.node);
  const isFilledBy = (one: CodeVerifier): boolean =>
    one.origin !== 'written' &&
    one.places.some((place) => nameOfPlace(place) === nameOfPlace(first)) &&
    !isCallOfHome(one.node, home, evaluation);
  return verifiers.some(isFilledBy);
}
