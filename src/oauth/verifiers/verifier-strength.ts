// Is a code verifier what RFC 7636 section 4.1 asks for: 43 to 128 unreserved characters, from 32 random bytes or more?
import { enclosingFunction } from '../../syntax/ancestors';
import { isSpoken, nameOfFunction } from '../../syntax/names';
import type { FunctionNode, Node } from '../../syntax/nodes';
import { usesOf, variableOf } from '../../syntax/scopes';
import { unwrap, wrapped } from '../../syntax/unwrap';
import type { Evaluation } from '../../values/evaluation';
import { runsAt } from '../../values/runs';
import type { AuthorizationRequest } from '../requests/authorization-request';
import { isBesideExample, isExample } from '../requests/descriptions';
import { isCertain, isKnownByUse, isMadeHere } from './code-verifier';
import type { CodeVerifier } from './code-verifier';
import type { SecretFacts } from './collect-code-verifiers';
import { askedLengthsOf } from '../library/generator-length';
import type { AskedLength } from '../library/generator-length';
import { alternativesTo, promisesRandomness } from './fallbacks';
import { makersForOthers } from './makers-for-others';
import { plainChallenges, writtenPlainChallenges } from './fixed-challenge';
import { oncePerNode } from '../once-per-node';
import { functionsCalled, returnsOf } from './marks';
import { withoutKept } from './random/kept';
import { eitherOf, unknownMaterial } from './random/material';
import type { Material } from './random/material';
import { RandomReader } from './random/reader';
import { topScope } from './random/scope';
import { namesVerifierMaker } from './secret-names';
import { goesElsewhere, isForTheTimeBeing, isStandIn, isWrittenInFull } from './stand-ins';
import { isOnlyTried } from './tried-out';
import { makersOf, speaksOfPkce, writtenIntoQueries } from './verifier-makers';

/** What is wrong with a verifier; the first of these that holds is reported. */
export type Defect =
  | 'weakGenerator'
  | 'neverFilled'
  | 'lettersLost'
  | 'singleUuid'
  | 'constant'
  | 'illegalCharacters'
  | 'tooShort'
  | 'tooLong'
  | 'tooFewBytes';

/** A verifier that is certainly not what the RFC asks for. */
export interface WeakVerifier {
  readonly defect: Defect;
  /** Where a person would mend it. */
  readonly node: Node;
  readonly data: Readonly<Record<string, string | number>>;
  readonly material: Material;
  /** The expression that makes the verifier. */
  readonly site: Node;
  /** Whether no other verifier has the same defect at the same place. */
  readonly isAlone: boolean;
}

/** Bounds of RFC 7636 section 4.1. */
const shortest = 43;
const longest = 128;
/** The fewest random bytes that are enough (RFC 7636 section 7.1). */
export const fewestBytes = 32;
/** The number of random bytes that RFC 7636 section 4.1 recommends. */
export const bestBytes = 32;
/** The most bytes whose base64url is not too long. */
export const mostBytes = 96;

const makerName = /^_?(?:generate|gen|create|make|build|new|draw|(?:get_?)?(?:secure_?)?rand)/iu;

type Verdict = Pick<WeakVerifier, 'defect' | 'node' | 'data'>;

/** How much is taken of a text of which nothing else is known, where that is too little: `generate().slice(0, 32)`. */
function cutShort({ form, taken, node }: Material): number | undefined {
  const bare = unwrap(node);
  const isCut = bare.type === 'CallExpression' && isSpoken(bare.callee, /^(?:slice|substring|substr)$/u);
  return isCut && form === 'unknown' && taken && taken.most > 0 && taken.most < shortest ? taken.most : undefined;
}

/** Whether what is cut was made on the spot: `generate().slice(0, 32)`. What is kept elsewhere may only be shown in part. */
function isOfFreshValue({ node }: Material): boolean {
  const cut = unwrap(node);
  const callee = cut.type === 'CallExpression' ? unwrap(cut.callee) : undefined;
  const whole = callee?.type === 'MemberExpression' ? unwrap(callee.object) : undefined;
  const made = whole?.type === 'AwaitExpression' ? unwrap(whole.argument) : whole;
  return made?.type === 'CallExpression' && isSpoken(made.callee, makerName);
}

/** The first defect of a verifier that is made of this; undefined when it is fine, or not known. */
function defectOf(material: Material, site: Node): Verdict | undefined {
  const { strong, uuids, weak, length, outside, text, form, encoding } = material;
  const found = (defect: Defect, node: Node, data: Verdict['data'] = {}): Verdict => ({ defect, node, data });
  const [source] = weak;
  const hasRandomness = strong.most > 0 || uuids.most > 0;
  if (source?.fault && !hasRandomness) return weak.length === 1 ? found(source.fault, source.node) : undefined;
  if (source && !hasRandomness) return found('weakGenerator', source.node, { generator: source.name });
  const cut = cutShort(material);
  if (cut !== undefined) return found('tooShort', material.node, { length: cut });
  if (form !== 'text') return undefined;
  if (text !== undefined) return text === '' ? undefined : found('constant', material.node);
  if (uuids.least === 1 && uuids.most === 1 && strong.most === 0) return found('singleUuid', placeOf(material, site));
  if (!hasRandomness) return undefined;
  const place = placeOf(material, site);
  const illegal = outside ?? material.strange;
  if (illegal)
    return found('illegalCharacters', encoding?.name === 'base64' ? encoding.node : site, {
      characters: [...illegal].map((one) => `\`${one}\``).join(', '),
    });
  if (length.most < shortest) return found('tooShort', place, { length: length.most });
  if (length.least > longest) return found('tooLong', place, { length: length.least });
  const bytes = strong.most + uuids.most * 16;
  return bytes < fewestBytes ? found('tooFewBytes', place, { bytes }) : undefined;
}

/** What is wrong with the length that a library's generator is told. */
function defectOfLength({ node, unit, size }: AskedLength): Verdict | undefined {
  if (unit === 'bytes' && size < fewestBytes) return { defect: 'tooFewBytes', node, data: { bytes: size } };
  const length = unit === 'bytes' ? Math.ceil((size * 4) / 3) : size;
  if (length < shortest) return { defect: 'tooShort', node, data: { length } };
  return length > longest ? { defect: 'tooLong', node, data: { length } } : undefined;
}

/** The count of the one call that draws the bytes, else what makes the verifier. */
function placeOf({ draws }: Material, site: Node): Node {
  const [draw] = draws;
  return draws.length === 1 && draw ? (draw.count ?? draw.node) : site;
}

/** Where the whole of a verifier is read: what is added bit by bit is read where it goes on. */
function siteOf({ node }: CodeVerifier, evaluation: Evaluation): Node | undefined {
  const { parent } = node;
  if (parent?.type !== 'AssignmentExpression' || parent.right !== node) return node;
  const { left, operator } = parent;
  if (left.type !== 'Identifier') return operator === '=' ? node : undefined;
  const variable = variableOf(left, evaluation.sourceCode);
  const writes = variable?.references.filter((reference) => reference.isWrite()) ?? [];
  if (
    operator === '=' &&
    writes.every(
      ({ identifier }) => (identifier as Node).parent?.type !== 'AssignmentExpression' || identifier === left,
    )
  )
    return node;
  const last =
    variable &&
    usesOf(variable)
      .filter((reference) => !reference.isWrite())
      .at(-1);
  return last?.identifier;
}

/** The functions of the file that are called for a verifier: such a verifier is judged at its call, with its arguments. */
function calledMakers(verifiers: readonly CodeVerifier[], evaluation: Evaluation): ReadonlySet<FunctionNode> {
  return new Set(
    verifiers.flatMap(({ node }) => {
      evaluation.begin();
      return node.type === 'CallExpression' ? functionsCalled(node, evaluation) : [];
    }),
  );
}

/** What a verifier is made of where it runs: of a function that makes verifiers, all that it may return. */
function materialsOf(site: Node, evaluation: Evaluation): Material[] {
  evaluation.begin();
  const home = enclosingFunction(site);
  const isMaker = home !== undefined && namesVerifierMaker(nameOfFunction(home) ?? '');
  const places = isMaker && returnsOf(home, evaluation).length > 1 ? returnsOf(home, evaluation) : [site];
  return runsAt(site, undefined, evaluation.top, evaluation).map(({ environment }) => {
    evaluation.begin();
    const reader = new RandomReader(evaluation, true);
    const results = places.map((node) => ({ node, material: reader.read(node, topScope(environment)) }));
    return withoutKept(results, evaluation.sourceCode).reduce((all, one) => eitherOf(all, one, site));
  });
}

/** Whether a text that is written down is no verifier that a login would use. */
function isNoneOfLogin(text: Node, isSent: boolean, evaluation: Evaluation): boolean {
  return (
    isStandIn(text, isSent) ||
    isExample(text) ||
    isOnlyTried(text, evaluation.sourceCode) ||
    isBesideExample(wrapped(text), evaluation)
  );
}

/** Whether a strong verifier may come in place of one: which of the two runs is not visible. */
function mayBeStrong(site: Node, evaluation: Evaluation): boolean {
  return alternativesTo(site, evaluation.sourceCode).some((other) => {
    const isPromised = promisesRandomness(other);
    return materialsOf(other, evaluation).some(
      ({ strong, uuids, weak }) =>
        strong.least > 0 || uuids.least > 0 || (isPromised && strong.most > 0 && weak.length === 0),
    );
  });
}

function defectsAt(site: Node, isSent: boolean, evaluation: Evaluation): WeakVerifier[] {
  return materialsOf(site, evaluation).flatMap((material): WeakVerifier[] => {
    const verdict = defectOf(material, site);
    if (!verdict || (verdict.defect === 'constant' && isNoneOfLogin(verdict.node, isSent, evaluation))) return [];
    if (verdict.defect === 'weakGenerator' && mayBeStrong(site, evaluation)) return [];
    return [{ ...verdict, material, site, isAlone: true }];
  });
}

/** Whether more than a name speaks for the verifier: what is done with it, or PKCE elsewhere in the file. */
function isSupported(verifier: CodeVerifier, evaluation: Evaluation): boolean {
  return isKnownByUse(verifier.evidence) || speaksOfPkce(evaluation.sourceCode.text) || isWrittenInFull(verifier.node);
}

/** All verifiers of a file that are certainly weak. */
export function collectWeakVerifiers(
  { verifiers, evaluation }: SecretFacts,
  requests: () => readonly AuthorizationRequest[],
): readonly WeakVerifier[] {
  const made = verifiers.filter((one) => isCertain(one) && isMadeHere(one) && one.path.length === 0);
  const makers = calledMakers(made, evaluation);
  const siteAt = (one: CodeVerifier): Node | undefined =>
    isWrittenInFull(one.node) ? one.node : siteOf(one, evaluation);
  const judged = made
    .filter((one) => !isForTheTimeBeing(one, verifiers, evaluation))
    .filter((one) => isSupported(one, evaluation) && !makers.has(enclosingFunction(one.node) as FunctionNode));
  const sites = judged.flatMap((one) => siteAt(one) ?? []);
  const sent = new Set(
    judged.flatMap(({ node, evidence }) => (evidence.has('sent') && goesElsewhere(node, evaluation) ? node : [])),
  );
  const ofMakers = makersOf(evaluation)
    .filter((one) => !makers.has(one))
    .flatMap((one) => returnsOf(one, evaluation).slice(0, 1));
  const ofOthers = made.length > 0 ? [] : makersForOthers(evaluation).flatMap((one) => returnsOf(one, evaluation));
  const used = new Set(made.filter(({ evidence }) => isKnownByUse(evidence)).map(({ node }) => node));
  const ofSites = [...sites, ...ofMakers, ...plainChallenges(requests())]
    .flatMap((site) => defectsAt(site, sent.has(site), evaluation))
    // A part of something unseen may be called a verifier where it is shown.
    .filter(({ site, material }) => used.has(site) || cutShort(material) === undefined || isOfFreshValue(material));
  // The same text is one verifier, whether it stands in one place or in two.
  const isKnown = (text: string): boolean => ofSites.some(({ material }) => material.text === text);
  const writtenPlain = writtenPlainChallenges(requests()).filter(({ text }) => !isKnown(text));
  const written = [...writtenIntoQueries(evaluation), ...writtenPlain.map(({ node }) => node)].map(
    (site): WeakVerifier => ({
      defect: 'constant',
      node: site,
      data: {},
      site,
      isAlone: true,
      material: unknownMaterial(site),
    }),
  );
  const asked = askedLengthsOf(evaluation).flatMap((one): WeakVerifier[] => {
    const verdict = defectOfLength(one);
    const material = unknownMaterial(one.call);
    return verdict ? [{ ...verdict, site: one.call, isAlone: true, material }] : [];
  });
  const drawn = ofOthers
    .flatMap((site) => defectsAt(site, false, evaluation))
    .filter(({ defect }) => defect === 'weakGenerator' || defect === 'neverFilled');
  const all = [...ofSites, ...drawn, ...written, ...asked];
  return oncePerNode(all).map((one) => ({
    ...one,
    isAlone: all.every(({ node, site }) => node !== one.node || site === one.site),
  }));
}
