// What does a text become when some of its characters are replaced?
import type { Node } from '../../../syntax/nodes';
import { anyNumber, onlyNumber, upTo } from '../../../values/interval';
import type { Interval } from '../../../values/interval';
import { optionsOf } from '../../../values/value';
import { argumentAt } from './arguments';
import { altered, outsideOfSome, repeated, reservedIn, unknownMaterial } from './material';
import type { Material } from './material';
import { onlySources, textArgument } from './method-call';
import type { MethodCall } from './method-call';

/** The characters that a pattern of one kind of character takes; undefined for every other pattern. */
function takenBy(
  node: Node | undefined,
  asked: MethodCall,
): {
  readonly taken: string | undefined;
  /** Whether all but letters, digits and the unreserved marks are taken. */
  readonly isAllOthers?: boolean;
  readonly isGlobal: boolean;
  /** Whether characters in a row are taken as one. */
  readonly isRun?: boolean;
} {
  if (node?.type === 'Literal' && 'regex' in node) {
    const { pattern, flags } = node.regex;
    const isGlobal = flags.includes('g');
    const bare = pattern.replace(/^\(|\)$/gu, '');
    const isRun = /(?<!^\\)(?:[+*]|\})\$?$/u.test(bare);
    // Padding stands in one place.
    if (/^(?:=|\\=|\[=\])(?:[+*]|\{[01],2?\})?\$?$/u.test(bare))
      return { taken: '=', isGlobal: isGlobal || isRun, isRun };
    const one = /^\[?\\?(?<character>[+/\-_.~])\]?\+?$/u.exec(bare)?.groups?.['character'];
    if (one) return { taken: one, isGlobal, isRun };
    const several = /^\[(?<characters>(?:\\?[+/=\-_.~|])+)\][+*]?$/u.exec(bare)?.groups?.['characters'];
    if (several) return { taken: several.replace(/[\\|]/gu, ''), isGlobal, isRun };
    if (/^(?:\\?[+/=]\|)+\\?[+/=]$/u.test(bare)) return { taken: bare.replace(/[\\|]/gu, ''), isGlobal };
    const isWordOnly = /^(?:\[\^[A-Za-z0-9\\\-._~]+\]|\\W|\[\\W_?\]|\[_?\\W\])[+*]?$/u.test(bare);
    return { taken: undefined, isAllOthers: isWordOnly, isGlobal, isRun };
  }
  const text = textArgument(asked, 0);
  return { taken: text?.length === 1 ? text : undefined, isGlobal: asked.method === 'replaceAll' };
}

/** `text.replace(pattern, replacement)`: what is left, and in which characters. */
export function replaced(asked: MethodCall): Material {
  const { call, on } = asked;
  const { taken, isAllOthers, isRun = false, ...pattern } = takenBy(argumentAt(call, 0), asked);
  const isGlobal = pattern.isGlobal || (taken === '=' && paddingOf(on) === 1);
  const replacement = argumentAt(call, 1);
  const by = textArgument(asked, 1);
  if (by === undefined) return replacement ? ofPattern(asked, replacement) : onlySources(on, 'text', call);
  const rest = altered(on);
  if (isAllOthers) {
    if (!isGlobal)
      return { ...rest, length: { least: 0, most: on.length.most }, outside: outsideOfSome(on), node: call };
    const length = by.length === 1 && !isRun ? on.length : { least: 0, most: on.length.most };
    return { ...rest, strong: by === '' ? upTo(on.strong) : on.strong, length, outside: reservedIn(by), node: call };
  }
  if (taken === undefined) {
    const isGone = by === '';
    return { ...rest, length: { least: 0, most: isGone ? on.length.most : Infinity }, outside: undefined, node: call };
  }
  const before = isGlobal ? on.outside : outsideOfSome(on);
  const outside = before === undefined ? undefined : withoutCharacters(before, isGlobal ? taken : '', by);
  return { ...on, length: afterTaking(on, taken, by, { isGlobal, isRun }), outside, node: call };
}

function withoutCharacters(outside: string, taken: string, by: string): string {
  const rest = [...outside].filter((character) => !taken.includes(character)).join('');
  return [...new Set(rest + reservedIn(by))].join('');
}

/** How many `=` a text ends in; undefined when that is not known. */
function paddingOf({ length, bare }: Material): number | undefined {
  const [padded, others] = [onlyNumber(length), bare && onlyNumber(bare)];
  return padded === undefined || others === undefined ? undefined : padded - others;
}

/** The length after one kind of character was replaced: only `=` is counted, for base64 ends in none, one or two. */
function afterTaking(
  on: Material,
  taken: string,
  by: string,
  { isGlobal, isRun }: { readonly isGlobal: boolean; readonly isRun: boolean },
): Interval {
  const { outside, length, bare } = on;
  // Only of characters that no code verifier may have is it known whether they are there.
  const isThere = outside === undefined || [...taken].some((one) => outside.includes(one) || reservedIn(one) === '');
  if (!isThere) return length;
  if (by === '') {
    if (taken !== '=') return upTo(length);
    const isKnown = isGlobal && length.least === length.most;
    return (isKnown ? bare : undefined) ?? { least: Math.max(0, length.least - 2), most: length.most };
  }
  return { least: isRun ? 0 : length.least, most: by.length === 1 ? length.most : Infinity };
}

/** `'xxxx-…'.replace(/x/g, () => …)`: a pattern whose letters are drawn one by one. */
function ofPattern({ call, on, scope, reader }: MethodCall, callback: Node): Material {
  const [only] = optionsOf(reader.evaluator.valueOf(callback, scope.environment));
  if (only?.kind !== 'function') return onlySources(on, 'text', call);
  const step = reader.enter(only, [], callback, scope);
  if (on.text === undefined || step.weak.length === 0) return { ...unknownMaterial(call), form: 'text' };
  const length = onlyNumber(step.length) === 1 ? on.length : anyNumber;
  return { ...repeated(step, on.length), form: 'text', length, outside: undefined, node: call };
}
