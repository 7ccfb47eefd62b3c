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
    const before = toText(base, node);
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
  const record =
    options?.kind === 'record'
      ? options.members.entries.find((one) => /^from(?:Object|String)$/u.test(one.name))
      : undefined;
  return queryFrom(record?.value(), node);
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
