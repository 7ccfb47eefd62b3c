// What do the methods of strings give, when part of the string is known?
import type { Node } from '../../syntax/nodes';
import { argument } from '../evaluator';
import type { Arguments } from '../evaluator';
import { concatenated, exact, mapKnown, piecesOf, textOf, visibleText } from '../text';
import { gap, knownText, scalar } from '../value';
import type { Text, Value } from '../value';

/** A literal regular expression, as it stands in the code. */
function patternOf(node: Node | undefined): RegExp | undefined {
  return node?.type === 'Literal' && node.value instanceof RegExp ? node.value : undefined;
}

function isRegularExpression(node: Node | undefined): boolean {
  return node?.type === 'Literal' && 'regex' in node;
}

/** `'…{name}…'.replace('{name}', value)`: the value takes the place of the name. */
function replaced(text: Text, call: Node, given: Arguments, all: boolean): Value {
  const search = call.type === 'CallExpression' ? call.arguments[0] : undefined;
  const whole = exact(text);
  const by = argument(given, 1);
  if (isRegularExpression(search)) {
    const known = by && exact(by);
    const pattern = patternOf(search);
    // Only short texts: what a foreign pattern does to a long one is nobody's business here.
    if (
      whole !== undefined &&
      known !== undefined &&
      pattern &&
      whole.length < 200 &&
      pattern.source.length < 40 &&
      !/[*+{(]/u.test(pattern.source)
    ) {
      return knownText(whole.replace(pattern, known), call);
    }
    return text;
  }
  const wanted = argument(given, 0);
  const name = wanted && exact(wanted);
  if (whole === undefined || name === undefined || name === '' || !by) return text;
  const parts = whole.split(name);
  const [first, ...others] = all ? parts : [parts[0] ?? '', ...(parts.length > 1 ? [parts.slice(1).join(name)] : [])];
  return textOf([first ?? '', ...others.flatMap((part) => [...piecesOf(by, call), part])], text.node);
}

/** `text.substr(start, length)`, where a negative start counts from the end. */
function substringFrom(text: string, [start = 0, length]: readonly number[]): string {
  const from = start < 0 ? Math.max(0, text.length + start) : start;
  return text.slice(from, length === undefined ? undefined : from + Math.max(0, length));
}

function sliced(text: Text, method: string, given: Arguments, node: Node): Value {
  const whole = exact(text);
  const bounds = given.values.map((one) => Number(exact(one()) ?? Number.NaN));
  if (whole !== undefined && bounds.every((bound) => !Number.isNaN(bound))) {
    if (method === 'slice') return knownText(whole.slice(...(bounds as [number, number])), node);
    if (method === 'substr') return knownText(substringFrom(whole, bounds), node);
    if (method === 'substring') return knownText(whole.substring(...(bounds as [number, number])), node);
  }
  // `tail.slice(1)` and `tail.slice(0, -1)` take a separator off a query.
  const takesOne = bounds.every((bound) => Math.abs(bound) <= 1);
  return takesOne && text.pieces.some((piece) => typeof piece !== 'string') ? text : gap(node, 'call');
}

function splitBy(text: Text, given: Arguments, node: Node): Value {
  const separator = given.values[0] && exact(given.values[0]());
  const whole = exact(text);
  if (separator === undefined || whole === undefined) return gap(node, 'call');
  const items = whole
    .split(separator)
    .map((part) => ({ value: () => knownText(part, node), presence: 'always' as const, node }));
  return { kind: 'list', items, gaps: [], node };
}

function asked(text: Text, method: string, given: Arguments, node: Node): Value {
  const wanted = given.values[0] && exact(given.values[0]());
  if (wanted === undefined) return gap(node, 'branch');
  const whole = exact(text);
  if (whole !== undefined) {
    if (method === 'includes') return scalar(whole.includes(wanted), node);
    return scalar(method === 'startsWith' ? whole.startsWith(wanted) : whole.endsWith(wanted), node);
  }
  return method === 'includes' && visibleText(text.pieces).includes(wanted) ? scalar(true, node) : gap(node, 'branch');
}

/** The result of a method call on a string. */
export function callOnText(text: Text, method: string, given: Arguments, node: Node): Value {
  switch (method) {
    case 'toString':
    case 'valueOf':
    case 'normalize':
      return text;
    case 'trim':
    case 'trimEnd':
    case 'trimStart':
      return textOf(mapKnown(text, (known) => (text.pieces.length === 1 ? known.trim() : known)).pieces, text.node);
    case 'toLowerCase':
      return mapKnown(text, (known) => known.toLowerCase());
    case 'toUpperCase':
      return mapKnown(text, (known) => known.toUpperCase());
    case 'concat':
      return given.values.reduce<Value>((joined, one) => concatenated(joined, one(), node), text);
    case 'replace':
    case 'replaceAll':
      return replaced(text, node, given, method === 'replaceAll');
    case 'slice':
    case 'substring':
    case 'substr':
      return sliced(text, method, given, node);
    case 'split':
      return splitBy(text, given, node);
    case 'includes':
    case 'startsWith':
    case 'endsWith':
      return asked(text, method, given, node);
    default:
      return gap(node, 'call');
  }
}
