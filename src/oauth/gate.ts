// Can a file matter at all? One regular expression over its text, made from the vocabulary and from the library tables.
import { libraryModules } from './library-calls';
import { codeGrant, requestParameters } from './vocabulary';

function escaped(text: string): string {
  return text.replace(/[.+?^${}()|[\]\\/]/gu, '\\$&').replaceAll('*', '[\\w.-]+');
}

/** Words by which the facts of this package can be spelt, on the wire and in code. */
const words = [
  ...requestParameters,
  codeGrant,
  'redirect_?ur[il]',
  'code_?challenge_?method',
  'code_?verifier',
  'pkce',
];

/** The module names, with the quotes that every import of them has. */
const modules = libraryModules.map((name) => `["'\`]${escaped(name)}["'\`]`);

const gate = new RegExp([...words, ...modules].join('|'), 'iu');

/** Whether the text could hold anything that a rule speaks of. False costs no finding: a test holds it against every case. */
export function mayMatter(text: string): boolean {
  return gate.test(text);
}
