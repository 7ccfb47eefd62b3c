// Can a file matter at all? Words in its text, made from the vocabulary and from the library tables. Nearly all files hold
// nothing like them, which one fast look tells; the others are asked exactly.
import { wordSearch } from '../syntax/word-search';
import { libraryWords, namesLibrary } from './library/modules';
import { namesOwnMaker } from '../settings';
import type { PkceSettings } from '../settings';
import { codeGrant, requestParameters } from './vocabulary';

/** Words by which the facts of this package can be spelt, on the wire and in code. */
const words = [
  ...requestParameters,
  codeGrant,
  'redirect_?uri',
  'redirect_?url',
  'code_?challenge',
  'code_?verifier',
  'code verifier',
  'pkce',
  'generate_?verifier',
  'create_?verifier',
  'make_?verifier',
  'random_?verifier',
  'grant_?type',
  'response_?type',
];

// Without the flag `u`: the engine then compares capitals twice as fast, and all words are plain letters.
const spelling = new RegExp(words.join('|'), 'i');

/** A server beside words of the protocol: it may wait for an authorization response, whatever it calls what it reads. */
const starts = ['.listen(', '.serve('];
const serving = /\.listen\(|\.serve\(/u;
const waiting = /oauth|authori[sz]ation[ _-]?code|\/callback\b/iu;

function mayWaitForResponse(text: string): boolean {
  return serving.test(text) && waiting.test(text);
}

/** Without one of these, a text has nothing that the expressions look for. */
const isLikely = wordSearch([
  ...words.flatMap((word) => [word.replace('_?', '_'), word.replace('_?', '')]),
  ...libraryWords,
  ...starts,
]);

function isCertain(text: string): boolean {
  return spelling.test(text) || namesLibrary(text) || mayWaitForResponse(text);
}

/** Whether the text could hold anything that a rule speaks of. False costs no finding: a test holds it against every case. */
export function mayMatter(text: string): boolean {
  return isLikely(text) && isCertain(text);
}

/** The last answer: all rules ask of the same file under the same settings. */
let last: { readonly text: string; readonly settings: PkceSettings; readonly answer: boolean } | undefined;

/** Whether a file may matter: by its words, or by a name that the settings give to a maker of verifiers or challenges. */
export function isWorthReading({ text }: { readonly text: string }, settings: PkceSettings): boolean {
  if (last?.text !== text || last.settings !== settings)
    last = { text, settings, answer: mayMatter(text) || namesOwnMaker(text, settings) };
  return last.answer;
}
