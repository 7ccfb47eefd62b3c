// Does a file speak of the method `plain`, under which the verifier is its own challenge?
import type { SourceCode } from '../../syntax/nodes';
import { foundIn } from '../../syntax/once-per-text';

/** The method as a value or as part of a name; `plain` alone is what many a helper calls the text that it hashes. MyAnimeList takes no other. */
const namesPlain = foundIn(
  /['"`]plain['"`]|(?:method|pkce|challenge|\.)_?plain(?![a-z])|plain_?(?:method|challenge|pkce)|myanimelist/iu,
);

const describedAsText = /@param\s+(?:\{[^}]*\}\s*)?\[?plain\b|plain[-_ ]?text/giu;

/** Whether the file speaks of the method: it may mean what it does. */
export function speaksOfPlain(sourceCode: SourceCode): boolean {
  if (!/plain|myanimelist/iu.test(sourceCode.text)) return false;
  if (namesPlain(sourceCode.text)) return true;
  return sourceCode.getAllComments().some(({ value }) => /plain/iu.test(value.replace(describedAsText, '')));
}
