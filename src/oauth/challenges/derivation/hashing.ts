// Runs hash functions for the machine, and notes what was hashed on the way to a challenge.
import type { TSESTree } from '@typescript-eslint/utils';
import { digestConstants, digests } from '../../../libraries/digests';
import type { Digest, DigestForm } from '../../../libraries/digests';
import type { Node } from '../../../syntax/nodes';
import {
  decodeAs,
  encodeAs,
  toBase64,
  toBase64Url,
  toHex,
  toLatin1,
  utf8,
  withoutPadding,
} from '../../../values/execution/encodings';
import { sha256 } from '../../../values/execution/sha256';
import {
  Bytes,
  External,
  Native,
  Pending,
  Plain,
  Unawaited,
  Unclear,
  Unseen,
  settled,
  standIn,
  textOf,
} from '../../../values/execution/things';
import type { Origin, Site, Thing } from '../../../values/execution/things';
import { reaches } from '../../library/calls';
import { rowsOf } from '../../library/modules';

/** One thing that was hashed. */
export interface Hashing {
  /** Lower case, without hyphens: `sha256`, `hmac-sha256`; `unseen` for a hash function that the file does not show. */
  readonly algorithm: string;
  /** The digest that the machine handed out. */
  readonly digest: Uint8Array;
  readonly input: Uint8Array;
  readonly origin: Origin | undefined;
  /** The call. */
  readonly node: Node;
  /** The argument that is hashed. */
  readonly inputNode: Node;
}

const keyed = 'hmac-';

/** Whether a key went into the digest besides what was hashed. */
export function isKeyed({ algorithm }: Hashing): boolean {
  return algorithm.startsWith(keyed);
}

const lengths: Readonly<Record<string, number>> = { md5: 16, sha1: 20, sha224: 28, sha256: 32, sha384: 48, sha512: 64 };

/** A row of a table that says what a callee of some modules does. */
interface Calling {
  readonly modules: readonly string[];
  readonly callee: readonly string[];
}

const rowsOfModules = new WeakMap<readonly Calling[], Map<string, readonly Calling[]>>();

/** The rows of a table that speak of a module. They are asked for with each call that is run, and tables are long. */
function rowsOfModule<Row extends Calling>(rows: readonly Row[], module: string): readonly Row[] {
  const known = rowsOfModules.get(rows) ?? new Map<string, readonly Calling[]>();
  rowsOfModules.set(rows, known);
  const found = known.get(module) ?? rows.filter(({ modules }) => modules.includes(module) || modules.includes('*'));
  known.set(module, found);
  return found as readonly Row[];
}

/** The row of a table that a callee reaches. */
export function rowsFor<Row extends Calling>(rows: readonly Row[], callee: External): Row | undefined {
  return rowsOfModule(rows, callee.module).find((row) => reaches(callee.path, row.callee));
}

/** The text of a constant such as `CryptoDigestAlgorithm.SHA256`. */
function known(thing: Thing): Thing {
  if (!(thing instanceof External)) return thing;
  const name = thing.path.join('.');
  return digestConstants.find((one) => one.modules.includes(thing.module) && one.path === name)?.text ?? thing;
}

function algorithmOf(row: Digest, given: readonly Thing[]): string | undefined {
  const name = nameOfAlgorithm(row, given);
  return name !== undefined && row.isKeyed ? `${keyed}${name}` : name;
}

function nameOfAlgorithm(row: Digest, given: readonly Thing[]): string | undefined {
  if (typeof row.algorithm === 'string') return row.algorithm;
  const named = known(given[row.algorithm.argument]);
  const name = named instanceof Plain ? known(named.get('name')) : named;
  const bare = typeof name === 'string' ? name.toLowerCase().replace(/[-_]/gu, '') : '';
  return bare in lengths ? bare : undefined;
}

/**
 * A digest for an input: of the right length, always the same for the same input, and with every character that base64url
 * must not have in its base64 form, twice. So a missing replacement shows whatever the input is.
 */
function digestFor(algorithm: string, input: Uint8Array): Uint8Array {
  const seed = sha256(Uint8Array.from([...utf8(algorithm), ...input]));
  const telling = [0xfb, 0xef, 0xbe, 0xff, 0xff, 0xff, 0x05, 0x00];
  const bytes = [...telling, ...seed.slice(telling.length), ...sha256(seed)];
  return Uint8Array.from({ length: lengths[algorithm.replace(keyed, '')] ?? 32 }, (_, index) => bytes[index] ?? 0x3e);
}

interface Input {
  readonly data: Uint8Array;
  readonly origin: Origin | undefined;
}

/** The bytes that a hash function or an encoder sees. */
export function bytesOf(thing: Thing, node: Node, reads: (text: string) => Uint8Array = utf8): Input {
  if (thing instanceof Pending && thing.isPromise) throw new Unawaited(node, thing.value);
  const given = settled(thing);
  if (given instanceof Bytes) return { data: given.data, origin: given.origin };
  if (Array.isArray(given)) {
    if (!given.every((one) => typeof one === 'number')) throw new Unclear();
    return { data: Uint8Array.from(given), origin: undefined };
  }
  if (typeof given !== 'string' && !(given instanceof Unseen || given instanceof External)) throw new Unclear();
  return { data: reads(textOf(given)), origin: undefined };
}

/** The argument of a call at a position, or the call. */
export function argumentNode(node: Node, position: number): Node {
  const call = node as TSESTree.CallExpression;
  return call.arguments[position] ?? node;
}

function inForm(data: Uint8Array, form: DigestForm): Thing {
  switch (form) {
    case 'arrayBuffer':
      return new Bytes(data, 'buffer');
    case 'uint8Array':
      return new Bytes(data, 'array');
    case 'nodeBuffer':
      return new Bytes(data, 'node');
    case 'words':
      return new Bytes(data, 'words');
    case 'numbers':
      return [...data];
    case 'hex':
      return toHex(data);
    case 'forgeBuffer': {
      const binary = toLatin1(data);
      const fields: [string, Thing][] = [
        ['data', binary],
        ['getBytes', new Native(() => binary)],
        ['bytes', new Native(() => binary)],
        ['toHex', new Native(() => toHex(data))],
      ];
      return new Plain(new Map(fields));
    }
  }
}

/** The names that jsSHA gives its encodings. */
const outputs: Readonly<Record<string, (data: Uint8Array, padding: Thing) => Thing>> = {
  HEX: (data) => toHex(data),
  B64: (data, padding) => (padding === '' ? withoutPadding(toBase64(data)) : toBase64(data)),
  BYTES: (data) => toLatin1(data),
  UINT8ARRAY: (data) => new Bytes(data, 'array'),
  ARRAYBUFFER: (data) => new Bytes(data, 'buffer'),
};

/** Hashes for one run, and keeps what it hashed. */
export class Hashings {
  readonly done: Hashing[] = [];

  /** Hashes, and notes it. */
  hash(algorithm: string, input: Input, node: Node, inputNode: Node): Uint8Array {
    const digest = digestFor(algorithm, input.data);
    this.done.push({ algorithm, digest, input: input.data, origin: input.origin, node, inputNode });
    return digest;
  }

  /** `createHash('sha256')`: an object with `update` and `digest`. */
  private hasher(row: Digest, algorithm: string, node: Node, first: Input | undefined, firstNode: Node): Thing {
    let input: Input | undefined = first;
    let inputNode: Node = firstNode;
    const made = new Plain();
    const finish = (form: DigestForm) => (): Thing => {
      const digest = this.hash(algorithm, input ?? { data: new Uint8Array(0), origin: undefined }, node, inputNode);
      return inForm(digest, form);
    };
    const update = ([data, encoding]: readonly Thing[]): Thing => {
      const reads = typeof encoding === 'string' ? encoding : 'utf8';
      const next = bytesOf(data, node, (text) => decodeAs(text, reads) ?? utf8(text));
      const isDecoded = !(settled(data) instanceof Bytes) && /^(?:hex|base64|base64url)$/u.test(reads);
      const origin = isDecoded ? 'decoded' : next.origin;
      input = input
        ? { data: Uint8Array.from([...input.data, ...next.data]), origin: undefined }
        : { data: next.data, origin };
      inputNode = node;
      return made;
    };
    const digest = ([encoding]: readonly Thing[]): Thing => {
      if (encoding === undefined) {
        const value = finish(row.gives)();
        return row.isAsync ? new Pending(value, true) : value;
      }
      const bytes = finish('uint8Array')();
      const text = typeof encoding === 'string' && bytes instanceof Bytes ? encodeAs(bytes.data, encoding) : undefined;
      if (text === undefined) throw new Unclear();
      return text;
    };
    const methods: Readonly<Record<string, (given: readonly Thing[]) => Thing>> = {
      update,
      digest,
      finalize: (given) => {
        if (given.length > 0) update(given);
        return finish(row.gives)();
      },
      digestSync: finish('uint8Array'),
      array: finish('numbers'),
      arrayBuffer: finish('arrayBuffer'),
      hex: finish('hex'),
      getHash: ([name, options]) => {
        const bytes = finish('uint8Array')();
        const output = typeof name === 'string' ? outputs[name] : undefined;
        if (!output || !(bytes instanceof Bytes)) throw new Unclear();
        return output(bytes.data, options instanceof Plain ? options.get('b64Pad') : undefined);
      },
    };
    for (const [name, method] of Object.entries(methods)) made.fields.set(name, new Native(method));
    return made;
  }

  /** Runs a hash function; undefined when the callee is none. */
  digest(callee: External, given: readonly Thing[], site: Site): Thing {
    const row = rowsFor(digests, callee);
    if (!row) return undefined;
    const algorithm = algorithmOf(row, given);
    if (algorithm === undefined) return undefined;
    if (row.input === undefined) {
      const isFed = callee.path.at(-1) === 'update' && given.length > 0;
      return this.hasher(row, algorithm, site.node, isFed ? bytesOf(given[0], site.node) : undefined, site.node);
    }
    const inputNode = argumentNode(site.node, row.input);
    const digest = this.hash(algorithm, bytesOf(given[row.input], inputNode), site.node, inputNode);
    const value = row.encoding ? encodedBy(row.encoding, given, digest, row.gives) : inForm(digest, row.gives);
    return row.isAsync ? new Pending(value, true) : value;
  }

  /** An S256 challenge that a library derives from a verifier. */
  private derived(verifier: Thing, node: Node): Thing {
    return toBase64Url(this.hash('sha256', bytesOf(verifier, node), node, node));
  }

  /** Runs the derivers and generators of the client libraries. */
  library(callee: External, given: readonly Thing[], site: Site): Thing {
    for (const row of rowsOf(callee.module)) {
      const deriver = row.derivers?.find((one) => reaches(callee.path, one.callee));
      if (deriver) {
        const challenge = this.derived(given[deriver.verifier], site.node);
        return promised(challenge, deriver.isAsync, site);
      }
      const generator = row.generators?.find((one) => reaches(callee.path, one.callee));
      if (generator && generator.gives !== 'verifier' && generator.callback === undefined) {
        const { verifier, challenge, method } = generator.gives;
        const pair = new Plain(
          new Map<string, Thing>([
            [verifier, standIn],
            ...(challenge === undefined ? [] : [[challenge, this.derived(standIn, site.node)] as const]),
            ...(method === undefined ? [] : [[method, 'S256'] as const]),
          ]),
        );
        return promised(pair, generator.isAsync, site);
      }
    }
    return undefined;
  }
}

function promised(value: Thing, isAsync: boolean | 'varies', site: Site): Thing {
  if (isAsync === true) return new Pending(value, true);
  if (isAsync === 'varies' && value instanceof Plain)
    value.fields.set('then', new Native(([callback]) => new Pending(settled(site.call(callback, [value])), true)));
  return value;
}

function encodedBy(
  place: NonNullable<Digest['encoding']>,
  given: readonly Thing[],
  digest: Uint8Array,
  form: DigestForm,
): Thing {
  const options = given[place.argument];
  const named = place.property !== undefined && options instanceof Plain ? options.get(place.property) : options;
  const encoding = known(named ?? place.otherwise);
  if (encoding === 'buffer') return inForm(digest, form);
  const text = typeof encoding === 'string' ? encodeAs(digest, encoding) : undefined;
  if (text === undefined) throw new Unclear();
  return text;
}
