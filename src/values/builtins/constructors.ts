// What do `new URL(…)`, `new URLSearchParams(…)` and other well-known constructors make?
import type { Node } from '../../syntax/nodes';
import { argument } from '../evaluator';
import type { Arguments } from '../evaluator';
import { mergedMembers } from '../members';
import { membersOfQuery } from '../mutations';
import { addressOf } from '../query';
import { concatenated, exact, knownStart, toText } from '../text';
import { knownText, mapOptions, optionsOf, scalar } from '../value';
import type { Foreign, Text, Value } from '../value';

/** The set that a value spells when it is taken for a whole query; of a choice, the sets merged. */
export function queryFrom(value: Value | undefined, node: Node): Value {
  const options = value ? optionsOf(value) : [];
  return { kind: 'query', members: mergedMembers(options.map((option) => membersOfQuery(option, node))), node };
}

function urlFrom(text: Text, node: Node): Value {
  const { base, members } = addressOf(text);
  return { kind: 'url', base, members, node };
}

/** What of a base comes before a reference: of a path from the root, nothing but the host where it is known. */
function beforePath(base: Text, start: string): Text {
  const origin = /^\/(?!\/)/u.test(start) ? /^[a-z][\w+.-]*:\/\/[^/?#]+/iu.exec(exact(base) ?? '')?.[0] : undefined;
  return origin === undefined || origin === exact(base) ? base : knownText(origin, base.node);
}

/** `new URL(reference, base)`. */
export function newUrl(given: Arguments, node: Node): Value {
  const reference = argument(given, 0) ?? scalar(undefined, node);
  const base = argument(given, 1);
  return mapOptions(reference, node, (option) => {
    if (option.kind === 'url') return { ...option, node };
    const text = toText(option, node);
    if (!base) return urlFrom(text, node);
    const start = knownStart(text);
    if (/^[a-z][\w+.-]*:\/\//iu.test(start)) return urlFrom(text, node);
    const before = beforePath(toText(base, node), start);
    const isJoined = start.startsWith('/') || exact(before)?.endsWith('/') === true || exact(option) === undefined;
    const joint = isJoined ? before : concatenated(before, knownText('/', node), node);
    return urlFrom(concatenated(joint, text, node), node);
  });
}

const queryClasses = /(?:^|\.)(?:URLSearchParams|FormData|HttpUrlEncodingCodec|Map)$/u;
const urlClasses = /(?:^|\.)(?:URL|Url)$/u;

/** Packages whose form is filled like that of the platform; the arguments of their constructors say something else. */
const formPackages = /^(?:form-data|formdata-node|formdata-polyfill(?:\/.*)?|undici|node-fetch)$/u;

/** `new HttpParams({ fromObject })`. */
function httpParams(given: Arguments, node: Node): Value {
  const options = argument(given, 0);
  if (options?.kind !== 'record') return queryFrom(options, node);
  const source = options.members.entries.find((one) => /^from(?:Object|String)$/u.test(one.name));
  return queryFrom(source?.value() ?? options.members.gaps[0], node);
}

/**
 * What `new callee(…)` makes.
 *
 * @returns undefined when the constructor is not one of those that are read
 */
export function construct(callee: Foreign, given: Arguments, node: Node): Value | undefined {
  const name = callee.path.join('.');
  const isPlatform =
    callee.module === 'global' || /^(?:node:)?url$|whatwg-url|url-search-params|url-polyfill/u.test(callee.module);
  if (isPlatform && queryClasses.test(name)) return queryFrom(argument(given, 0), node);
  if (formPackages.test(callee.module) && /^(?:FormData|default)?$/u.test(name)) return queryFrom(undefined, node);
  if (isPlatform && urlClasses.test(name)) return newUrl(given, node);
  if (callee.path.at(-1) === 'HttpParams' && callee.module.startsWith('@angular/')) return httpParams(given, node);
  return undefined;
}
