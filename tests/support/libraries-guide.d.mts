import type { ClientLibrary } from '../../src/libraries/types';

/** The page `docs/guide/libraries.md` as the tables say it. */
export function libraryGuide(libraries: readonly ClientLibrary[]): Promise<string>;
