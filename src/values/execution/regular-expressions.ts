// Which regular expressions of a file may be run? Those that cannot run for long.
import { Unclear } from './things';

/** More quantifiers than this beside each other can take for ever, e.g. `a*a*a*a*b`. */
const mostQuantifiers = 3;

function quantifiersOf(pattern: string): number {
  // eslint-disable-next-line regexp/no-super-linear-move -- a pattern has at most 60 characters
  const outside = pattern.replace(/\\./gu, 'x').replace(/\[[^\]]*\]/gu, 'x');
  return (outside.match(/[*+?{]/gu) ?? []).length;
}

/** Quantified groups, many quantifiers and long patterns can take for ever: they are not run. */
export function patternOf(pattern: string, flags: string): RegExp {
  if (pattern.length > 60 || /\)[*+?{]|\\\d|\(\?/u.test(pattern) || quantifiersOf(pattern) > mostQuantifiers)
    throw new Unclear();
  try {
    return new RegExp(pattern, flags.replace('y', ''));
  } catch {
    throw new Unclear();
  }
}

/**
 * The most steps that a pattern may take over a text, in ten thousands: it may begin anywhere, and each of its quantifiers may
 * end anywhere.
 */
export function costOf(pattern: RegExp, text: string): number {
  return Math.ceil(text.length ** (quantifiersOf(pattern.source) + 1) / 10_000);
}
