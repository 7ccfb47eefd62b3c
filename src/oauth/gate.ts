// Can a file matter at all? Regular expressions over its text, made from the vocabulary and from the library tables.
import { namesLibrary } from './library/modules';
import { namesOwnMaker } from '../settings';
import type { PkceSettings } from '../settings';
import { codeGrant, requestParameters } from './vocabulary';

/** Words by which the facts of this package can be spelt, on the wire and in code. */
const words = [
  ...requestParameters,
  codeGrant,
  'redirect_?ur[il]',
  'code_?challenge',
  'code_?verifier',
  'pkce',
  '(?:generate|create|make|random)_?verifier',
  'grant_?type',
  'response_?type',
];

// Without the flag `u`: the engine then compares capitals twice as fast, and all words are plain letters.
const spelling = new RegExp(words.join('|'), 'i');

/** A server beside words of the protocol: it may wait for an authorization response, whatever it calls what it reads. */
const serving = /\.listen\(|\.serve\(/u;
const waiting = /oauth|authori[sz]ation[ _-]?code|\/callback\b/iu;

function mayWaitForResponse(text: string): boolean {
  return serving.test(text) && waiting.test(text);
}

/** The last text and its answer: every rule asks for the same file. */
let asked: { readonly text: string; readonly answer: boolean } | undefined;

/** Whether the text could hold anything that a rule speaks of. False costs no finding: a test holds it against every case. */
export function mayMatter(text: string): boolean {
  if (asked?.text !== text)
    asked = { text, answer: spelling.test(text) || namesLibrary(text) || mayWaitForResponse(text) };
  return asked.answer;
}

/** Whether a file may matter: by its words, or by a name that the settings give to a maker of verifiers or challenges. */
export function isWorthReading({ text }: { readonly text: string }, settings: PkceSettings): boolean {
  return mayMatter(text) || namesOwnMaker(text, settings);
}
