// What a digest is made of: as random as what was hashed, and as long as the algorithm says.
import { digests } from '../../../libraries/digests';
import type { Digest } from '../../../libraries/digests';
import { digestSizes } from '../../../libraries/randomness';
import { propertyNamed, spokenName } from '../../../syntax/names';
import type { Node } from '../../../syntax/nodes';
import { unwrap } from '../../../syntax/unwrap';
import { exactly, smaller } from '../../../values/interval';
import { exact } from '../../../values/text';
import type { Foreign } from '../../../values/value';
import { reaches } from '../../library/calls';
import { rowsByModule } from '../../library/rows-by-module';
import { argumentAt } from './arguments';
import type { Call } from './arguments';
import { altered, eitherOf, encoded, unknownMaterial } from './material';
import type { Material } from './material';
import type { Reader, Scope } from './scope';

/** Hash functions that are given what they hash; an HMAC is as random as its key, which is not seen. */
const hashersOf = rowsByModule(
  digests.filter(({ input, isKeyed }) => input !== undefined && !isKeyed),
  ({ modules }) => modules,
);

function textOf(node: Node | undefined, scope: Scope, reader: Reader): string | undefined {
  return node && exact(reader.evaluator.valueOf(node, scope.environment));
}

function sizeOf(algorithm: string | undefined): number | undefined {
  return digestSizes[(algorithm ?? '').toLowerCase().replace('-', '')];
}

/** The octets of a digest. */
function digestOf(input: Material, size: number, kind: Material['kind'], call: Call): Material {
  const rest: { -readonly [Key in keyof Material]: Material[Key] } = altered(input);
  delete rest.item;
  delete rest.kind;
  return {
    ...rest,
    form: 'bytes',
    length: exactly(size),
    strong: smaller(input.strong, exactly(size)),
    ...(kind && { kind }),
    node: call,
  };
}

/** Octets under the name of an encoding; nothing is known of an encoding that is none of a verifier's. */
function under(encoding: string | undefined, bytes: Material, call: Call): Material {
  const isKnown = encoding === 'hex' || encoding === 'base64' || encoding === 'base64url';
  return isKnown ? encoded(bytes, encoding, encoding === 'base64', call) : unknownMaterial(call);
}

/** `createHash('sha256').update(x).digest(…)` */
function bySteps(call: Call, foreign: Foreign, scope: Scope, reader: Reader): Material | undefined {
  if (foreign.path.at(-1) !== 'digest') return undefined;
  let input: Material | undefined;
  let size: number | undefined;
  for (let node: Node = unwrap(call.callee); ;) {
    if (node.type === 'MemberExpression') node = unwrap(node.object);
    else if (node.type === 'CallExpression') {
      const first = argumentAt(node, 0);
      const name = spokenName(node.callee);
      if (name === 'update' && first)
        input = input ? eitherOf(unknownMaterial(call), input, call) : reader.read(first, scope);
      if (name === 'createHash' && first) {
        size = sizeOf(textOf(first, scope, reader));
        break;
      }
      node = unwrap(node.callee);
    } else break;
  }
  if (!input || size === undefined) return undefined;
  const bytes = digestOf(input, size, 'buffer', call);
  const chosen = argumentAt(call, 0);
  return chosen ? under(textOf(chosen, scope, reader), bytes, call) : bytes;
}

/** The name of the encoding that a hash function is asked for. */
function encodingOf(
  { encoding }: Digest,
  call: Call,
  scope: Scope,
  reader: Reader,
): { readonly name: string | undefined } | undefined {
  if (!encoding) return undefined;
  const given = argumentAt(call, encoding.argument);
  if (!given) return { name: encoding.otherwise };
  const chosen = encoding.property === undefined ? given : propertyNamed(given, encoding.property);
  return { name: textOf(chosen, scope, reader) };
}

const kinds: Partial<Record<Digest['gives'], Material['kind']>> = { words: 'words', nodeBuffer: 'buffer' };

/** `SHA256(x)`, `sha256.hex(x)`, `crypto.subtle.digest('SHA-256', x)` */
function atOnce(row: Digest, call: Call, scope: Scope, reader: Reader): Material | undefined {
  const input = row.input === undefined ? undefined : argumentAt(call, row.input);
  const algorithm =
    typeof row.algorithm === 'string' ? row.algorithm : textOf(argumentAt(call, row.algorithm.argument), scope, reader);
  const size = sizeOf(algorithm);
  if (!input || size === undefined) return undefined;
  const bytes = digestOf(reader.read(input, scope), size, kinds[row.gives], call);
  const encoding = encodingOf(row, call, scope, reader);
  if (encoding && encoding.name !== 'buffer') return under(encoding.name, bytes, call);
  return row.gives === 'hex' ? encoded(bytes, 'hex', false, call) : bytes;
}

/** What a hash function makes; nothing where the call is none, or its algorithm is not visible. */
export function madeByDigest(foreign: Foreign, call: Call, scope: Scope, reader: Reader): Material | undefined {
  const row = hashersOf(foreign.module).find((one) => reaches(foreign.path, one.callee));
  return row ? atOnce(row, call, scope, reader) : bySteps(call, foreign, scope, reader);
}
