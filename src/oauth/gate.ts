// Can a file matter at all? Regular expressions over its text, made from the vocabulary and from the library tables.
import { libraryGlobals, libraryModules } from './library-calls';
import { codeGrant, requestParameters } from './vocabulary';

function escaped(text: string): string {
  return text.replace(/[.+?^${}()|[\]\\/]/gu, '\\$&').replaceAll('*', '[\\w.-]+');
}

/** Words by which the facts of this package can be spelt, on the wire and in code. */
const words = [
  ...requestParameters,
  codeGrant,
  'redirect_?ur[il]',
  'code_?challenge',
  'code_?verifier',
  'pkce',
  'grant_?type',
  'response_?type',
];

/** The module names, with the quotes that every import of them has. */
const modules = libraryModules.map((name) => `["'\`]${escaped(name)}["'\`]`);

/** The names under which scripts are found without an import. */
const globals = libraryGlobals.map((name) => `\\b${escaped(name)}\\b`);

/**
 * Three expressions, because the engine looks for each of them with a table of characters, and gives that up for one with
 * as many alternatives as all three have: together they take a fifteenth of the time.
 */
const gates = [
  new RegExp(words.join('|'), 'iu'),
  new RegExp(modules.join('|'), 'u'),
  new RegExp(globals.join('|'), 'u'),
];

/** The last text and its answer: every rule asks for the same file. */
let asked: { readonly text: string; readonly answer: boolean } | undefined;

/** Whether the text could hold anything that a rule speaks of. False costs no finding: a test holds it against every case. */
export function mayMatter(text: string): boolean {
  if (asked?.text !== text) asked = { text, answer: gates.some((gate) => gate.test(text)) };
  return asked.answer;
}
