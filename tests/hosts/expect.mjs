// Is it what was expected? Throws an error that shows both sides.
import { isDeepStrictEqual } from 'node:util';

export function expectEqual(actual, expected, what = '') {
  if (isDeepStrictEqual(actual, expected)) return;
  const [left, right] = [actual, expected].map((value) =>
    typeof value === 'string' ? value : JSON.stringify(value, undefined, 2),
  );
  throw new Error(`${what}\nexpected ${right}\ngot ${left}`.trim());
}

export function expectMatch(text, pattern) {
  if (!pattern.test(text)) throw new Error(`expected ${String(pattern)} in\n${text}`);
}
