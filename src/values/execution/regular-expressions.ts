// Which regular expressions of a file may be run? Those that cannot run for long.
import { Unclear } from './things';

/** Quantified groups and long patterns can take for ever: they are not run. */
export function patternOf(pattern: string, flags: string): RegExp {
  if (pattern.length > 60 || /\)[*+?{]|\\\d|\(\?/u.test(pattern)) throw new Unclear();
  try {
    return new RegExp(pattern, flags.replace('y', ''));
  } catch {
    throw new Unclear();
  }
}
