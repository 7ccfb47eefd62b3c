// Runs the methods of texts, arrays, bytes and promises. Only those named here: nothing else of JavaScript is reached.
import type { Node } from '../../syntax/nodes';
import { unwrap } from '../../syntax/unwrap';
import { encodeAs, toBase64, toBase64Url, toHex, urlSafe, withoutPadding } from './encodings';
import type { Machine } from './machine';
import { memberOf } from './members';
import { costOf } from './regular-expressions';
import {
  Bytes,
  Closure,
  External,
  Native,
  Pending,
  Plain,
  Unawaited,
  Unclear,
  Unseen,
  isCallable,
  settled,
  textOf,
} from './things';
import type { Thing } from './things';

const ofText = new Set(
  'replace replaceAll split slice substring substr charCodeAt codePointAt charAt at indexOf lastIndexOf includes startsWith endsWith trim trimStart trimEnd toLowerCase toUpperCase concat padStart padEnd match search toString valueOf normalize repeat'.split(
    ' ',
  ),
);
const ofArray = new Set(
  'map forEach filter reduce join push pop shift unshift slice splice concat reverse indexOf includes some every find findIndex fill flat flatMap keys entries values at toString'.split(
    ' ',
  ),
);
const ofTypedArray = new Set(
  'map forEach filter reduce join slice subarray indexOf includes some every at reverse fill set'.split(' '),
);

/** A function of the machine as JavaScript's own methods take it. */
function callback(callee: Thing, machine: Machine, node: Node): (...given: Thing[]) => Thing {
  return (...given) => {
    machine.spend();
    return machine.call(callee, given, node);
  };
}

/** Calls a method that JavaScript has itself, on a real text or a real array. */
function native(receiver: object | string, name: string, given: readonly Thing[], machine: Machine, node: Node): Thing {
  const method = Reflect.get(Object(receiver) as object, name) as unknown;
  if (typeof method !== 'function') throw new Unclear();
  const values = given.map((one) => (isCallable(one) ? callback(one, machine, node) : one));
  return Reflect.apply(method, receiver, values) as Thing;
}

const largest = 5000;
const longest = 100_000;

/** Methods of a text that may be handed something unseen. */
const keepsUnseen = new Set(['concat', 'slice', 'substring', 'substr', 'charAt', 'charCodeAt', 'codePointAt', 'at']);

function onText(text: string, name: string, given: readonly Thing[], machine: Machine, node: Node): Thing {
  if (!ofText.has(name) || ['repeat', 'padStart', 'padEnd'].some((one) => one === name && Number(given[0]) > largest))
    throw new Unclear();
  // What is looked for decides what comes out.
  if ((given[0] instanceof Unseen || given[0] instanceof External) && !keepsUnseen.has(name)) throw new Unclear();
  // A text would become a pattern that nobody has looked at.
  if ((name === 'match' || name === 'search') && !(given[0] instanceof RegExp)) throw new Unclear();
  // Texts where JavaScript wants texts; regular expressions, numbers and functions stay.
  const values = given.map((one) => (one instanceof Unseen ? textOf(one) : one));
  if (values.some((one) => one instanceof Bytes || one instanceof Pending || Array.isArray(one))) throw new Unclear();
  const table = values[1];
  if (table instanceof Plain) throw new Unclear();
  const [pattern] = values;
  if (pattern instanceof RegExp) machine.spend(costOf(pattern, text));
  // A long text for each letter of a long text would be a very long one.
  if (typeof table === 'string' && text.length * table.length > longest) throw new Unclear();
  return native(text, name, values, machine, node);
}

function lengthOfJoined(list: readonly Thing[], between: Thing): number {
  const gap = typeof between === 'string' ? between.length : 1;
  return list.reduce<number>((all, one) => all + gap + (typeof one === 'string' ? one.length : 1), 0);
}

function onArray(list: Thing[], name: string, given: readonly Thing[], machine: Machine, node: Node): Thing {
  if (!ofArray.has(name)) throw new Unclear();
  if (name === 'join' && lengthOfJoined(list, given[0]) > longest) throw new Unclear();
  const result = native(list, name, given, machine, node);
  return typeof result === 'object' && result && Symbol.iterator in result && !Array.isArray(result)
    ? [...(result as Iterable<Thing>)]
    : result;
}

function option(given: Thing, name: string): Thing {
  return given instanceof Plain ? given.get(name) : undefined;
}

/** `bytes.toBase64({ alphabet: 'base64url', omitPadding: true })`. */
function asBase64(bytes: Bytes, options: Thing): string {
  const text = toBase64(bytes.data);
  const inAlphabet = option(options, 'alphabet') === 'base64url' ? urlSafe(text) : text;
  return option(options, 'omitPadding') === true ? withoutPadding(inAlphabet) : inAlphabet;
}

function asText(bytes: Bytes, encoding: Thing, machine: Machine, node: Node): Thing {
  if (bytes.flavor === 'words') {
    if (encoding === undefined) return toHex(bytes.data);
    if (!(encoding instanceof External)) throw new Unclear();
    return machine.call(new External(encoding.module, [...encoding.path, 'stringify']), [bytes], node);
  }
  if (bytes.flavor === 'array') return bytes.data.join(',');
  if (bytes.flavor === 'buffer') return '[object ArrayBuffer]';
  if (encoding !== undefined && typeof encoding !== 'string') throw new Unclear();
  const text = encodeAs(bytes.data, encoding ?? 'utf8');
  if (text === undefined) throw new Unclear();
  return text;
}

function onBytes(bytes: Bytes, name: string, given: readonly Thing[], machine: Machine, node: Node): Thing {
  switch (name) {
    case 'toString':
      return asText(bytes, given[0], machine, node);
    case 'toBase64':
      return asBase64(bytes, given[0]);
    case 'toHex':
      return toHex(bytes.data);
    case 'base64Slice':
      return toBase64(bytes.data);
    case 'base64urlSlice':
      return toBase64Url(bytes.data);
    case 'keys':
      return [...bytes.data.keys()];
    case 'values':
      return [...bytes.data];
    case 'entries':
      return [...bytes.data.entries()];
    default:
  }
  if (!ofTypedArray.has(name) || bytes.flavor === 'words') throw new Unclear();
  const values = given.map((one) => (one instanceof Bytes ? [...one.data] : one));
  if (values.some((one) => one instanceof Unseen)) throw new Unclear();
  const result = native(bytes.data, name, values, machine, node) as unknown;
  if (!(result instanceof Uint8Array)) return result as Thing;
  const isWhole = result.length === bytes.data.length && name !== 'map';
  return new Bytes(result, bytes.flavor, isWhole ? bytes.origin : undefined);
}

/** What a method is called on. */
function receiverOf(node: Node): Node {
  const callee = node.type === 'CallExpression' ? unwrap(node.callee) : undefined;
  return callee?.type === 'MemberExpression' ? callee.object : node;
}

function onPending(pending: Pending, name: string, given: readonly Thing[], machine: Machine, node: Node): Thing {
  const [first] = given;
  switch (name) {
    case 'then':
    case 'subscribe':
      return isCallable(first)
        ? new Pending(settled(machine.call(first, [settled(pending)], node)), pending.isPromise)
        : pending;
    case 'catch':
    case 'finally':
    case 'asObservable':
      return pending;
    case 'toPromise':
      return new Pending(pending.value, true);
    case 'pipe':
      return given.reduce<Thing>((value, operator) => machine.call(operator, [value], node), pending);
    default:
      if (pending.isPromise) throw new Unawaited(receiverOf(node), pending.value);
      return machine.unseen(node);
  }
}

function onFunction(callee: Thing, name: string, given: readonly Thing[], machine: Machine, node: Node): Thing {
  const [self, ...rest] = given;
  const given_ = self === null ? undefined : self;
  if (name === 'call') return machine.call(callee, rest, node, given_);
  if (name === 'bind' && rest.length > 0)
    return new Native((given) => machine.call(callee, [...rest, ...given], node, given_));
  if (name === 'bind') return callee instanceof Closure ? new Closure(callee.node, callee.frame, given_) : callee;
  const [list] = rest;
  const items = Array.isArray(list) ? list : list instanceof Bytes ? [...list.data] : list === undefined ? [] : [list];
  return machine.call(callee, items, node, given_);
}

/** `receiver.name(…given)`. */
export function callMethod(
  receiver: Thing,
  name: string,
  given: readonly Thing[],
  node: Node,
  machine: Machine,
): Thing {
  if (isCallable(receiver) && (name === 'call' || name === 'apply' || name === 'bind'))
    return onFunction(receiver, name, given, machine, node);
  if (typeof receiver === 'string') return onText(receiver, name, given, machine, node);
  if (Array.isArray(receiver)) return onArray(receiver, name, given, machine, node);
  if (receiver instanceof Bytes) return onBytes(receiver, name, given, machine, node);
  if (receiver instanceof Pending) return onPending(receiver, name, given, machine, node);
  if (typeof receiver === 'number' && (name === 'toString' || name === 'toFixed')) {
    const digits = typeof given[0] === 'number' ? given[0] : undefined;
    return name === 'toFixed' ? receiver.toFixed(digits) : receiver.toString(digits ?? 10);
  }
  if (receiver instanceof RegExp && name === 'test') {
    const text = textOf(given[0]);
    machine.spend(costOf(receiver, text));
    return receiver.test(text);
  }
  if (receiver instanceof Unseen) return onUnseen(receiver, name, given, machine, node);
  const method = memberOf(receiver, name, node, machine);
  if (method === undefined && receiver instanceof Plain) throw new Unclear();
  return machine.call(method, given, node, receiver instanceof External ? undefined : receiver);
}

function onUnseen(receiver: Unseen, name: string, given: readonly Thing[], machine: Machine, node: Node): Thing {
  if (name === 'then' && isCallable(given[0])) return new Pending(machine.call(given[0], [receiver], node), true);
  if (name === 'pipe') return onPending(new Pending(receiver, false), name, given, machine, node);
  if (receiver.isLasting && ofText.has(name)) return receiver;
  if (ofText.has(name) && !given.some(isHidden)) return onText(textOf(receiver), name, given, machine, node);
  return machine.call(new External('unseen', [name]), given, node);

  function isHidden(thing: Thing): boolean {
    return thing instanceof Native || thing instanceof External;
  }
}
