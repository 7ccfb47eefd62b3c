import type { ClientLibrary } from '../../src/libraries/types';

/** The right use of a library, and the extension of its file; undefined for a library that nobody can use rightly. */
export function exampleOf(
  row: ClientLibrary,
): Promise<{ readonly code: string; readonly language: string } | undefined>;
