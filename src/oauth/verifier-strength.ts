// Is a code verifier what RFC 7636 section 4.1 asks for: 43 to 128 unreserved characters, from 32 random bytes or more?
import type { Node } from '../syntax/nodes';
import type { Evaluation } from '../values/evaluation';
import { oncePerNode } from './once-per-node';
import type { Material } from './random/material';
import { RandomReader } from './random/reader';
import { topScope } from './random/scope';
import type { VerifierSite } from './verifier-sites';

/** What is wrong with a verifier; the first of these that holds is reported. */
export type Defect = 'weakGenerator' | 'singleUuid' | 'constant' | 'illegalCharacters' | 'tooShort' | 'tooLong' | 'tooFewBytes';

/** A verifier that is certainly not what the RFC asks for. */
export interface WeakVerifier {
  readonly defect: Defect;
  /** Where a person would mend it. */
  readonly node: Node;
  readonly data: Readonly<Record<string, string | number>>;
  readonly material: Material;
}

/** Bounds of RFC 7636 section 4.1, and the octets that it recommends. */
const shortest = 43;
const longest = 128;
const octets = 32;

/** The first defect of a verifier that is made of this; undefined when it is fine, or not known. */
export function defectOf(material: Material, site: Node): WeakVerifier | undefined {
  const { strong, uuids, weak, length, outside, text, form } = material;
  const found = (defect: Defect, node: Node, data: WeakVerifier['data'] = {}): WeakVerifier => ({ defect, node, data, material });
  const [source] = weak;
  if (source && strong.most === 0 && uuids.most === 0) return found('weakGenerator', source.node, { generator: source.name });
  if (form !== 'text') return undefined;
  if (uuids.least === 1 && uuids.most === 1 && strong.most === 0) return found('singleUuid', material.node);
  if (text !== undefined) return undefined;
  const place = placeOf(material, site);
  if (outside !== undefined && outside !== '' && material.encoding?.name === 'base64')
    return found('illegalCharacters', material.encoding.node, { characters: [...outside].map((one) => `\`${one}\``).join(', ') });
  if (length.most < shortest) return found('tooShort', place, { length: length.most });
  if (length.least > longest) return found('tooLong', place, { length: length.least });
  if (strong.most + uuids.most * 16 < octets && (strong.most > 0 || uuids.most > 0) && length.most < Infinity) return found('tooFewBytes', place, { bytes: strong.most });
  return undefined;
}

/** The count of the one call that draws the bytes, else what makes the verifier. */
function placeOf({ draws, node }: Material, site: Node): Node {
  const [draw] = draws;
  if (draws.length === 1 && draw) return draw.count ?? draw.node;
  return draws.length === 0 && node.range[0] >= 0 ? node : site;
}

/** All verifiers of a file that are certainly weak. */
export function collectWeakVerifiers(sites: readonly VerifierSite[], evaluation: Evaluation): readonly WeakVerifier[] {
  const found = sites.flatMap((site) =>
    site.environments.flatMap((environment) => {
      evaluation.begin();
      const material = new RandomReader(evaluation).read(site.node, topScope(environment));
      return defectOf(material, site.node) ?? [];
    }),
  );
  return oncePerNode(found);
}
