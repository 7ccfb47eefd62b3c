// What do well-known functions give: of the language, of the platform, and of the usual query and object packages?
import type { Node } from '../../syntax/nodes';
import { argument } from '../evaluator';
import type { Arguments } from '../evaluator';
import { entry } from '../members';
import { addressOf } from '../query';
import { itemsOf } from '../loops';
import { concatenated, exact, mapKnown, textOf, toText } from '../text';
import { gap, knownText, mapOptions, optionsOf, scalar, truth } from '../value';
import type { Foreign, Gap, Item, List, Piece, Text, Value } from '../value';
import { newUrl, queryFrom } from './constructors';
import type { Invoke } from './list-methods';
import { assignedRecord, callOnObject } from './objects';

type Builtin = (given: Arguments, node: Node, invoke: Invoke) => Value | undefined;

/** A set that is written out becomes one value: its names are names no longer. */
function encodedPiece(piece: Piece, node: Node): Piece {
  if (typeof piece === 'string') return piece;
  if (piece.kind === 'gap') return { ...piece, encoded: true } satisfies Gap;
  if (piece.kind === 'serialized') return { ...gap(node, 'call'), encoded: true } satisfies Gap;
  return { ...piece, texts: piece.texts.map((one) => encodedText(one)) };
}

function encodedText({ pieces, node }: Text): Text {
  return textOf(
    pieces.map((piece) => encodedPiece(piece, node)),
    node,
  );
}

/** `encodeURIComponent(x)`: the text stays readable, its gaps can hold no separator any more. */
function encoded(given: Arguments, node: Node): Value {
  const text = toText(argument(given, 0) ?? scalar(undefined, node), node);
  const shielded = mapKnown(text, (known) => known.replace(/[&=?#%]/gu, (character) => encodeURIComponent(character)));
  return encodedText(shielded);
}

/** `stringify(record)` of the query packages. */
function stringified(given: Arguments, node: Node): Value {
  const first = argument(given, 0);
  const query = queryFrom(first, node);
  if (query.kind !== 'query') return query;
  const pieces: Piece[] = [{ kind: 'serialized', members: query.members }];
  const options = first ? optionsOf(first) : [];
  const [only] = options;
  return textOf(pieces, options.length === 1 && (only?.kind === 'record' || only?.kind === 'query') ? only.node : node);
}

/** A base and a parameter record, joined to one address. */
function withQuery(base: Value | undefined, query: Value | undefined, node: Node): Text {
  const written = stringified({ values: query ? [(): Value => query] : [], gap: undefined }, node);
  return concatenated(concatenated(base ?? knownText('', node), knownText('?', node), node), written, node);
}

function member(value: Value | undefined, name: string): Value | undefined {
  return value?.kind === 'record' ? value.members.entries.find((one) => one.name === name)?.value() : undefined;
}

/** `stringifyUrl({ url, query })`. */
function stringifiedUrl(given: Arguments, node: Node): Value {
  const options = argument(given, 0);
  if (options?.kind !== 'record') return gap(node, 'call');
  return withQuery(member(options, 'url'), member(options, 'query'), node);
}

/** `axios.getUri({ url, params })`. */
function addressOfRequest(given: Arguments, node: Node): Value | undefined {
  const options = argument(given, 0);
  const params = member(options, 'params');
  return params && withQuery(member(options, 'url'), params, node);
}

/** `url.format({ protocol, host, pathname, query })`, or of a URL. */
function formatted(given: Arguments, node: Node): Value {
  const options = argument(given, 0) ?? scalar(undefined, node);
  return mapOptions(options, node, (option) => {
    if (option.kind === 'url') return toText(option, node);
    if (option.kind !== 'record') return gap(node, 'call');
    const [protocol, host, pathname] = ['protocol', 'host', 'pathname'].map((name) => member(option, name));
    const hostname = host ?? member(option, 'hostname');
    const colon = /[^:]$/u.test((protocol && exact(protocol)) ?? '') ? knownText(':', node) : undefined;
    const parts = [protocol, colon, hostname ? knownText('//', node) : undefined, hostname, pathname];
    const start = member(option, 'search');
    const base = parts.reduce<Text>(
      (joined, part) => (part ? concatenated(joined, part, node) : joined),
      knownText('', node),
    );
    if (start) return concatenated(base, start, node);
    const unseen = option.members.gaps[0];
    const address = withQuery(base, member(option, 'query'), node);
    return unseen ? textOf([...address.pieces, '&', unseen], node) : address;
  });
}

function parsed(given: Arguments, node: Node): Value {
  const text = toText(argument(given, 0) ?? scalar(undefined, node), node);
  const { base, members } = addressOf(text);
  return { kind: 'url', base, members, node };
}

/** `Array.from(source, map)`. */
function arrayFrom(given: Arguments, node: Node, invoke: Invoke): Value {
  const source = argument(given, 0) ?? scalar(undefined, node);
  const items = itemsOf(source, node);
  if (!items) return { kind: 'list', items: [], gaps: [gap(node, 'call')], node } satisfies List;
  const callback = given.values[1]?.();
  const mapped = callback
    ? items.map((item): Item => ({
        ...item,
        value: () => invoke(callback, { values: [() => item.value()], gap: undefined }, node),
      }))
    : items;
  return { kind: 'list', items: mapped, gaps: [], node };
}

function asText(given: Arguments, node: Node): Value {
  return toText(argument(given, 0) ?? scalar(undefined, node), node);
}

function first(given: Arguments, node: Node): Value {
  return argument(given, 0) ?? scalar(undefined, node);
}

function asBoolean(given: Arguments, node: Node): Value {
  const known = truth(first(given, node));
  return known === undefined ? gap(node, 'branch') : scalar(known, node);
}

function decodedText(given: Arguments, node: Node): Value {
  return toText(first(given, node), node);
}

const globals: Readonly<Record<string, Builtin>> = {
  String: asText,
  Boolean: asBoolean,
  encodeURIComponent: encoded,
  encodeURI: asText,
  escape: encoded,
  decodeURIComponent: decodedText,
  decodeURI: decodedText,
  structuredClone: first,
  'Promise.resolve': first,
  'Promise.all': first,
  'Array.from': arrayFrom,
  'querystring.stringify': stringified,
  'qs.stringify': stringified,
  'Qs.stringify': stringified,
  'queryString.stringify': stringified,
  '$.param': stringified,
  'jQuery.param': stringified,
  '$.extend': assignedRecord,
  'jQuery.extend': assignedRecord,
};

/** A function that makes the same of its argument as `new URLSearchParams` does. */
function asQuery(given: Arguments, node: Node): Value {
  return queryFrom(argument(given, 0), node);
}

/** `promisify(module.method)`: promises are looked through, so that it gives what the method does. */
function promisified(given: Arguments, node: Node): Value | undefined {
  const method = first(given, node);
  return method.kind === 'foreign' ? method : undefined;
}

/** `inject(Class)`: an object of the class. */
function injected(given: Arguments, node: Node): Value | undefined {
  const made = argument(given, 0);
  return made?.kind === 'foreign' ? { ...made, path: [...made.path, 'new'], node } : undefined;
}

/** `useMemo(make, …)`: what the function gives. */
function made(given: Arguments, node: Node, invoke: Invoke): Value {
  return invoke(first(given, node), { values: [], gap: undefined }, node);
}

/** What a hook keeps from one render to the next: an object of another module stays one, other values may be replaced. */
function kept(given: Arguments, node: Node, invoke: Invoke): Value | undefined {
  const initial = first(given, node);
  const value = initial.kind === 'function' ? made(given, node, invoke) : initial;
  return value.kind === 'foreign' && value.path.at(-1) === 'new' ? value : undefined;
}

/** `useRef(client)`: an object that holds it. */
function referred(given: Arguments, node: Node, invoke: Invoke): Value | undefined {
  const value = kept(given, node, invoke);
  if (!value) return undefined;
  const current = entry('current', () => value, { node, carrier: node, presence: 'always' });
  return { kind: 'record', members: { entries: [current], gaps: [] }, node };
}

/** `useState(() => client)`: the object, and what replaces it. */
function stated(given: Arguments, node: Node, invoke: Invoke): Value | undefined {
  const value = kept(given, node, invoke);
  if (!value) return undefined;
  const items = [value, gap(node, 'call')].map((one): Item => ({ value: () => one, presence: 'always', node }));
  return { kind: 'list', items, gaps: [], node };
}

/** `computed(make)` of Vue: an object that holds what the function gives. */
function computed(given: Arguments, node: Node, invoke: Invoke): Value {
  const value = entry('value', () => made(given, node, invoke), { node, carrier: node, presence: 'always' });
  return { kind: 'record', members: { entries: [value], gaps: [] }, node };
}

const queryPackages =
  /^(?:(?:node:)?querystring|qs|query-string|qs-stringify|querystringify|querystring-es3|fast-querystring|picoquery|neoqs|qss|querystringparser)$/u;

const packaged: Readonly<Record<string, Builtin>> = {
  'url format': formatted,
  'url parse': parsed,
  'util promisify': promisified,
  'util.promisify ': promisified,
  'es6-promisify promisify': promisified,
  'pify ': promisified,
  'axios getUri': addressOfRequest,
  'ufo withQuery': (given, node) => withQuery(argument(given, 0), argument(given, 1), node),
  'ufo stringifyQuery': stringified,
  'lodash assign': assignedRecord,
  'lodash extend': assignedRecord,
  'lodash merge': assignedRecord,
  'lodash pickBy': first,
  'lodash omitBy': first,
  'lodash cloneDeep': first,
  'lodash clone': first,
  'object-assign ': assignedRecord,
  'extend ': assignedRecord,
  'xtend ': assignedRecord,
  'jquery param': stringified,
  'react-router-dom createSearchParams': asQuery,
  'react-router createSearchParams': asQuery,
  '@angular/core inject': injected,
  'react useMemo': made,
  'react useCallback': first,
  'react useRef': referred,
  'react useState': stated,
  'vue computed': computed,
};

function moduleName(module: string): string {
  return module
    .replace(/^node:/u, '')
    .replace(/^preact\/(?:hooks|compat)$/u, 'react')
    .replace(/^lodash-es$/u, 'lodash');
}

function builtinOf(callee: Foreign): Builtin | undefined {
  const name = callee.path.join('.');
  if (callee.module === 'global') return globals[name.replace(/^(?:window|globalThis|self|global)\./u, '')];
  if (queryPackages.test(callee.module)) {
    if (/^(?:stringify|encode|)$/u.test(name) || /(?:^|\.)stringify$/u.test(name)) return stringified;
    return name === 'stringifyUrl' ? stringifiedUrl : undefined;
  }
  const lodash = /^lodash[./](\w+)$/u.exec(callee.module)?.[1];
  return packaged[lodash ? `lodash ${lodash}` : `${moduleName(callee.module)} ${name}`];
}

/** Modules of the project itself, by their relative path or an alias for it. */
const ownModule = /^(?:\.|@\/|~\/|#|\$lib\/|src\/)/u;

/** Names of functions that write an object out as a query and do nothing else. */
const serializerName =
  /^(?:to|build|create|make|get|encode|stringify|serialize|format|(?:(?:map|convert)_?)?(?:object|obj|json|record|dict|hash|params?|parameters)_?to|convert_?to)?_?(?:url_?)?(?:query|search|qs)_?(?:params?|parameters|string|str)?$|^(?:stringify|serialize|encode)_?(?:query|search|params?|qs)\w{0,10}$|^(?:query|search|params?)_?(?:stringify|serialize|encode)\w{0,6}$|^to_?(?:query|search)_?(?:params?|string)$/iu;

/**
 * A function of another file whose name says that it writes a query, called with one object that is visible.
 *
 * @param name the name that the call is spoken with
 * @returns undefined when it is not such a call
 */
export function callSerializer(
  callee: Foreign,
  name: string | undefined,
  given: Arguments,
  node: Node,
): Value | undefined {
  if (name === undefined || !serializerName.test(name) || !ownModule.test(callee.module)) return undefined;
  const first = argument(given, 0);
  if (given.values.length !== 1 || first?.kind !== 'record') return undefined;
  // Parameters may be an object that takes more of them afterwards; as a text they say the same.
  return /param(?:eter)?s?$/iu.test(name) ? asQuery(given, node) : stringified(given, node);
}

/**
 * What a call of something from outside the file gives.
 *
 * @returns undefined when the function is not one of those that are read
 */
export function callBuiltin(callee: Foreign, given: Arguments, node: Node, invoke: Invoke): Value | undefined {
  const { path, module } = callee;
  if (module === 'global' && path.length === 2 && path[0] === 'Object') return callOnObject(path[1] ?? '', given, node);
  if (module === 'global' && path.join('.') === 'URL.parse') return newUrl(given, node);
  return builtinOf(callee)?.(given, node, invoke);
}
