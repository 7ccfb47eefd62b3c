// Is a challenge BASE64URL(SHA-256(ASCII(verifier))) (RFC 7636 section 4.2)? The code that derives it is run on a stand-in
// for the verifier, and what comes out is held against every form that a digest is known to be mistaken for.
import { isNamed } from '../../../syntax/names';
import type { Node, SourceCode } from '../../../syntax/nodes';
import { unwrap } from '../../../syntax/unwrap';
import type { Evaluation } from '../../../values/evaluation';
import { atMostOnce } from '../../../values/lazily';
import { toHex, utf8 } from '../../../values/execution/encodings';
import { outcomesOf } from '../../../values/execution/interpreter';
import type { Outcome } from '../../../values/execution/interpreter';
import { sha256 } from '../../../values/execution/sha256';
import { Bytes, External, Pending, Unseen, settled, standIn } from '../../../values/execution/things';
import type { Thing } from '../../../values/execution/things';
import { optionsOf } from '../../../values/value';
import type { Value } from '../../../values/value';
import { lastName, saysVerifier } from '../challenge-names';
import { matchesOf } from '../../library/calls';
import { Obscured } from './elsewhere';
import { formOf } from './forms';
import type { Form } from './forms';
import { Hashings, isKeyed } from './hashing';
import type { Hashing } from './hashing';
import { nativesFor } from './natives';
import { isEncodedVerifier, placeOfUnhashed } from './unhashed';
import { fedTo, mistakeOfInput } from './wrong-input';

/** What is wrong with a challenge that a digest was made into. */
export type Mistake =
  Exclude<Form, 'base64url'> | 'otherHash' | 'hashedBytes' | 'nothingHashed' | 'otherText' | 'unawaited' | 'unhashed';

/** What the file shows of how a challenge is derived. */
export type Derivation =
  | {
      readonly kind: 'proven';
      /** The call that hashes. */
      readonly hashing: Node;
      readonly names: ReadonlySet<string>;
    }
  | {
      readonly kind: 'wrong';
      readonly mistake: Mistake;
      /** The smallest place that a person would edit. */
      readonly node: Node;
      /** None where nothing is hashed. */
      readonly hashing: Hashing | undefined;
      readonly names: ReadonlySet<string>;
    }
  | { readonly kind: 'unknown' };

const unknown: Derivation = { kind: 'unknown' };

/** The literal that names an encoding or an algorithm in a call, or the call itself. */
function wordOf(node: Node, isWord: (text: string) => boolean): Node {
  const call = unwrap(node);
  if (call.type !== 'CallExpression' && call.type !== 'NewExpression') return node;
  for (const argument of call.arguments) {
    const literals = argument.type === 'ObjectExpression' ? argument.properties.map(valueOfProperty) : [argument];
    const word = literals.find((one) => one?.type === 'Literal' && typeof one.value === 'string' && isWord(one.value));
    if (word) return word;
  }
  return node;
}

function valueOfProperty(property: Node): Node | undefined {
  return property.type === 'Property' ? property.value : undefined;
}

function placeOf(mistake: Mistake, hashing: Hashing, text: string, made: ReadonlyMap<string, Node>, node: Node): Node {
  if (mistake === 'otherHash')
    return isKeyed(hashing) ? hashing.node : wordOf(hashing.node, (word) => /^(?:sha|md)-?\d/iu.test(word));
  if (mistake === 'hashedBytes' || mistake === 'nothingHashed' || mistake === 'otherText')
    return hashing.inputNode === hashing.node ? fedTo(hashing.node) : hashing.inputNode;
  if (mistake === 'encodedHex') {
    const maker = made.get(toHex(hashing.digest));
    if (maker) return wordOf(maker, (word) => word === 'hex');
  }
  return wordOf(made.get(text) ?? node, (word) => /^(?:hex|base64|latin1|binary|ascii|utf-?8)$/iu.test(word));
}

const hashOfStandIn = atMostOnce(() => {
  const input = utf8(standIn);
  return { input, digest: sha256(input) };
});

/** The hash function that the file implements itself, should it do so. */
function ownHashing(node: Node): Hashing {
  return { ...hashOfStandIn(), algorithm: 'sha256', origin: undefined, node, inputNode: node };
}

function mistakeOf(form: Form, hashing: Hashing): Mistake | undefined {
  if (hashing.algorithm !== 'sha256' && hashing.algorithm !== 'unseen') return 'otherHash';
  if (form !== 'base64url') return form;
  return hashing.origin ? 'hashedBytes' : undefined;
}

function ofText(text: string, outcome: Outcome<Hashings>, node: Node, sourceCode: SourceCode): Derivation {
  const { names, made, noted } = outcome;
  for (const hashing of [...noted.done, ownHashing(node)].reverse()) {
    const form = formOf(text, hashing.digest);
    if (form === undefined) continue;
    // Of a hash function that is not shown, only the missing replacements after it are certain.
    if (hashing.algorithm === 'unseen' && form !== 'base64' && form !== 'padded') return unknown;
    const mistake = mistakeOf(form, hashing) ?? mistakeOfInput(hashing, node, sourceCode);
    if (mistake === undefined) return { kind: 'proven', hashing: hashing.node, names };
    return { kind: 'wrong', mistake, hashing, names, node: placeOf(mistake, hashing, text, made, node) };
  }
  return unknown;
}

/** Whether an outcome says nothing of a derivation: nothing at all, an empty text, or the verifier itself. */
function isBeside(thing: Thing): boolean {
  if (thing instanceof Unseen) return saysVerifier(lastName(thing.key));
  if (thing instanceof External) return saysVerifier(thing.path.at(-1) ?? '');
  return thing === undefined || thing === null || thing === false || thing === '' || thing === standIn;
}

/** A digest that an unseen function encodes: the hash function, and what goes into it, alone can be judged. */
function ofObscured(
  { hashing }: Obscured,
  { names, made }: Outcome<Hashings>,
  node: Node,
  sourceCode: SourceCode,
): Derivation {
  const mistake = mistakeOf('base64url', hashing) ?? mistakeOfInput(hashing, node, sourceCode);
  if (mistake === undefined) return unknown;
  return { kind: 'wrong', mistake, hashing, names, node: placeOf(mistake, hashing, '', made, hashing.node) };
}

/** A promise of a digest that is used where the digest is meant. */
function ofUnawaited(place: Node, outcome: Outcome<Hashings>, node: Node): Derivation {
  const value = settled(outcome.value);
  const hashing = outcome.noted.done.find(
    ({ digest }) =>
      (value instanceof Bytes && value.data.join() === digest.join()) ||
      (typeof value === 'string' && formOf(value, digest) !== undefined),
  );
  return hashing
    ? { kind: 'wrong', mistake: 'unawaited', node: place === node ? node : place, hashing, names: outcome.names }
    : unknown;
}

/** The bytes of a digest, which are taken for text where they are sent: `.digest()`. */
function ofBytes(bytes: Bytes, { names, noted }: Outcome<Hashings>, node: Node): Derivation {
  const hashing = noted.done.find(({ digest }) => bytes.data.join() === digest.join());
  const isSeen = hashing !== undefined && hashing.algorithm !== 'unseen';
  return isSeen ? { kind: 'wrong', mistake: 'garbled', hashing, names, node } : unknown;
}

/** The verifier in another encoding. */
function ofUnhashed(text: string, { names, made }: Outcome<Hashings>, node: Node, sourceCode: SourceCode): Derivation {
  const place = placeOfUnhashed(node, made.get(text), sourceCode);
  return { kind: 'wrong', mistake: 'unhashed', hashing: undefined, names, node: place };
}

/** @returns undefined for an outcome that is beside the question */
function ofOutcome(
  outcome: Outcome<Hashings>,
  node: Node,
  isFinal: boolean,
  { sourceCode }: Evaluation,
): Derivation | undefined {
  if (outcome.unawaited) return ofUnawaited(outcome.unawaited, outcome, node);
  const value = settled(outcome.value);
  if (Array.isArray(value)) {
    const read = value
      .filter((item) => typeof item === 'string')
      .map((item) => ofText(item, outcome, node, sourceCode))
      .filter(({ kind }) => kind !== 'unknown');
    return read.length === 1 ? read[0] : unknown;
  }
  if (value instanceof Obscured) return ofObscured(value, outcome, node, sourceCode);
  if (isBeside(value)) return undefined;
  if (isFinal && value instanceof Bytes) return ofBytes(value, outcome, node);
  if (typeof value !== 'string') return unknown;
  const derivation = ofText(value, outcome, node, sourceCode);
  // The challenge of the pair that it is taken from may have been hashed on the way.
  if (derivation.kind === 'unknown' && isEncodedVerifier(value, outcome))
    return ofUnhashed(value, outcome, node, sourceCode);
  // A text on whose way nothing was hashed is the plain verifier, or a default.
  if (derivation.kind === 'unknown' && outcome.noted.done.length === 0) return undefined;
  const isPromise = outcome.value instanceof Pending && outcome.value.isPromise;
  return isFinal && isPromise && derivation.kind === 'proven' ? ofUnawaited(node, outcome, node) : derivation;
}

/** How one expression is run: generous for real derivations, and far below what can be felt. */
const steps = 40_000;
const paths = 32;

/** All steps that one file may cost. */
const stepsOfFile = 200_000;
const stepsLeft = new WeakMap<Node, number>();

const known = new WeakMap<Node, { readonly outcomes: readonly Outcome<Hashings>[] | undefined }>();

/** What an expression comes to; undefined when a way through the code is not understood. */
function outcomesIn(node: Node, evaluation: Evaluation): readonly Outcome<Hashings>[] | undefined {
  const { outcomes } = known.get(node) ?? { outcomes: run(node, evaluation) };
  known.set(node, { outcomes });
  return outcomes;
}

function run(node: Node, { sourceCode, index }: Evaluation): readonly Outcome<Hashings>[] | undefined {
  const left = stepsLeft.get(sourceCode.ast) ?? stepsOfFile;
  const allowance = { steps: Math.min(steps, left), paths };
  const given = allowance.steps;
  const start = (): { natives: ReturnType<typeof nativesFor>; noted: Hashings } => {
    const noted = new Hashings();
    return { natives: nativesFor(noted), noted };
  };
  const outcomes = outcomesOf(node, { sourceCode, index, start, isInput: saysVerifier }, allowance);
  stepsLeft.set(sourceCode.ast, left - (given - Math.max(allowance.steps, 0)));
  return outcomes;
}

/**
 * How the value of an expression, or the result of a function, is derived from a verifier.
 *
 * @param isFinal whether the expression is what is sent: a promise is then a mistake
 * @returns `unknown` when any way through the code is not understood, or the ways differ
 */
export function derivationOf(node: Node, evaluation: Evaluation, isFinal: boolean): Derivation {
  const outcomes = outcomesIn(node, evaluation) ?? [];
  const read = outcomes
    .map((outcome) => ofOutcome(outcome, node, isFinal, evaluation))
    .filter((one) => one !== undefined);
  const [first] = read;
  // No method asks for the encoded verifier, be it on one way alone.
  const isSent = isFinal || read.some(({ kind }) => kind === 'proven');
  const unhashed = isSent ? read.find((one) => one.kind === 'wrong' && one.mistake === 'unhashed') : undefined;
  if (unhashed) return unhashed;
  return first && read.every(({ kind }) => kind === first.kind) ? first : (wrongBesideProven(read) ?? unknown);
}

/**
 * What is wrong on one way alone, e.g. in the implementation for Node beside the one for browsers. Where a digest that is
 * right elsewhere takes another form, or there are two hash functions, somebody may ask for either.
 */
function wrongBesideProven(read: readonly Derivation[]): Derivation | undefined {
  if (read.some(({ kind }) => kind === 'unknown')) return undefined;
  const right = read.flatMap((one) => (one.kind === 'proven' ? [one.hashing] : []));
  return read.find(
    (one) => one.kind === 'wrong' && one.mistake !== 'otherHash' && one.hashing && !right.includes(one.hashing.node),
  );
}

/**
 * Whether every way through the code proves that the expression is the S256 challenge of what it hashes.
 *
 * @param derivers names of functions that the project itself calls derivers, e.g. `proofs.toChallenge`
 */
export function isProvenS256(node: Node, evaluation: Evaluation, derivers: readonly string[]): boolean {
  const options = optionsOf(evaluation.valueOf(node, evaluation.top));
  if (options.every((value) => isDerivedByLibrary(value) || isDerivedByProject(value, derivers))) return true;
  const outcomes = outcomesIn(node, evaluation) ?? [];
  return (
    outcomes.length > 0 && outcomes.every((outcome) => ofOutcome(outcome, node, true, evaluation)?.kind === 'proven')
  );
}

/** Whether every way through the code makes a text, of things that are seen alone, in which nothing is hashed. */
export function isMadeWithoutHash(node: Node, evaluation: Evaluation): boolean {
  const outcomes = outcomesIn(node, evaluation) ?? [];
  const isUnhashed = ({ value, unawaited, hasSeenAll, noted }: Outcome<Hashings>): boolean => {
    const text = unawaited ? undefined : settled(value);
    return hasSeenAll && noted.done.length === 0 && typeof text === 'string' && !text.includes(standIn);
  };
  return outcomes.length > 0 && outcomes.every(isUnhashed);
}

function isDerivedByProject(value: Value, derivers: readonly string[]): boolean {
  if (value.kind !== 'foreign' && value.kind !== 'gap') return false;
  const node = unwrap(value.node);
  const call = node.type === 'AwaitExpression' ? unwrap(node.argument) : node;
  return call.type === 'CallExpression' && derivers.some((name) => isNamed(call, name));
}

/** Whether a deriver of the catalogue made the value, or it is the challenge of a pair that a generator gives. */
function isDerivedByLibrary(value: Value): boolean {
  if (value.kind !== 'foreign') return false;
  const { path } = value;
  const made = { ...value, path: path.slice(0, -1) };
  if (path.at(-1) === '()' && matchesOf(made, (row) => row.derivers).length > 0) return true;
  if (path.at(-2) !== '()') return false;
  const pairs = matchesOf({ ...value, path: path.slice(0, -2) }, (row) => row.generators);
  return pairs.some(({ item }) => item.gives !== 'verifier' && item.gives.challenge === path.at(-1));
}
