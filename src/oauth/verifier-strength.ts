// Is a code verifier what RFC 7636 section 4.1 asks for: 43 to 128 unreserved characters, from 32 random bytes or more?
import { variableOf, usesOf } from '../syntax/scopes';
import type { Node } from '../syntax/nodes';
import type { Evaluation } from '../values/evaluation';
import { runsAt } from '../values/runs';
import { isCertain, isMadeHere } from './code-verifier';
import type { CodeVerifier } from './code-verifier';
import type { SecretFacts } from './collect-code-verifiers';
import { oncePerNode } from './once-per-node';
import type { Material } from './random/material';
import { RandomReader } from './random/reader';
import { topScope } from './random/scope';

/** What is wrong with a verifier; the first of these that holds is reported. */
export type Defect =
  'weakGenerator' | 'singleUuid' | 'constant' | 'illegalCharacters' | 'tooShort' | 'tooLong' | 'tooFewBytes';

/** A verifier that is certainly not what the RFC asks for. */
export interface WeakVerifier {
  readonly defect: Defect;
  /** Where a person would mend it. */
  readonly node: Node;
  readonly data: Readonly<Record<string, string | number>>;
  readonly material: Material;
  readonly verifier: CodeVerifier;
}

/** Bounds of RFC 7636 section 4.1, and the octets that it recommends. */
const shortest = 43;
const longest = 128;
const octets = 32;

type Verdict = Pick<WeakVerifier, 'defect' | 'node' | 'data'>;

/** The first defect of a verifier that is made of this; undefined when it is fine, or not known. */
export function defectOf(material: Material, site: Node): Verdict | undefined {
  const { strong, uuids, weak, length, outside, text, form, encoding } = material;
  const found = (defect: Defect, node: Node, data: Verdict['data'] = {}): Verdict => ({ defect, node, data });
  const [source] = weak;
  const hasRandomness = strong.most > 0 || uuids.most > 0;
  if (source && !hasRandomness) return found('weakGenerator', source.node, { generator: source.name });
  if (form !== 'text') return undefined;
  if (text !== undefined) return text === '' ? undefined : found('constant', material.node);
  if (uuids.least === 1 && uuids.most === 1 && strong.most === 0) return found('singleUuid', material.node);
  if (!hasRandomness) return undefined;
  const place = placeOf(material, site);
  if (outside && encoding?.name === 'base64')
    return found('illegalCharacters', encoding.node, { characters: [...outside].map((one) => `\`${one}\``).join(', ') });
  if (length.most < shortest) return found('tooShort', place, { length: length.most });
  if (length.least > longest) return found('tooLong', place, { length: length.least });
  const bytes = strong.most + uuids.most * 16;
  return bytes < octets ? found('tooFewBytes', place, { bytes }) : undefined;
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
  if (operator === '=' && writes.every(({ identifier }) => (identifier as Node).parent?.type !== 'AssignmentExpression' || identifier === left)) return node;
  const last = variable && usesOf(variable).filter((reference) => !reference.isWrite()).at(-1);
  return last?.identifier as Node | undefined;
}

function defectsOf(verifier: CodeVerifier, evaluation: Evaluation): WeakVerifier[] {
  const site = siteOf(verifier, evaluation);
  if (!site) return [];
  evaluation.begin();
  const runs = runsAt(site, undefined, evaluation.top, evaluation);
  const verdicts = runs.map((run) => {
    evaluation.begin();
    const material = new RandomReader(evaluation).read(site, topScope(run.environment));
    const verdict = defectOf(material, site);
    return verdict && { ...verdict, material, verifier };
  });
  return verdicts.filter((one) => one !== undefined);
}

/** All verifiers of a file that are certainly weak. */
export function collectWeakVerifiers({ verifiers, evaluation }: SecretFacts): readonly WeakVerifier[] {
  const judged = verifiers.filter((one) => isCertain(one) && isMadeHere(one) && one.path.length === 0);
  return oncePerNode(judged.flatMap((verifier) => defectsOf(verifier, evaluation)));
}
