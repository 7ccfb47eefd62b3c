// Under which names does code keep a challenge and its verifier? Names are never evidence alone.
import type { Node } from '../../syntax/nodes';
import { unwrap } from '../../syntax/unwrap';
import { memberName } from '../../syntax/names';

/** `codeVerifierToCodeChallenge` is a challenge all the same. */
function withoutSource(name: string): string {
  return name.replace(/^_*(?:code_?)?verifier_?(?:to|2)_?/iu, '');
}

/** What a name may begin with when it speaks of somebody else's challenge, or of one that is not finished. */
const otherwise =
  /expected|computed|calculated|recomput|actual|stored|saved|raw|encod|verif|valid|check|compar|match|receiv|incoming|test|invalid|wrong|bytes|buffer|hashed|digest|^is|^has/iu;

/** Whether a name says "code challenge", and that of this client. */
export function saysChallenge(name: string): boolean {
  const bare = withoutSource(name);
  return /(?:code_?|pkce_?)challenge(?:_?s256)?$/iu.test(bare) && !otherwise.test(bare);
}

/** Whether a name could mean a code challenge, as it could many other things. */
export function maySayChallenge(name: string): boolean {
  return /^_*challenge$/iu.test(name);
}

const how = /_?(?:s256|sha256|async|sync|hash|string|value|generator|creator|maker)$/iu;
const longestHow = '_generator'.length;

/** A name without what it says at its end of how, or that, the challenge is made. */
function withoutHow(name: string): string {
  let bare = name;
  for (let end: string | undefined = ''; end !== undefined; end = how.exec(bare.slice(-longestHow))?.[0])
    bare = bare.slice(0, bare.length - end.length);
  return bare;
}

/** Whether a function's name promises a code challenge. */
export function promisesChallenge(name: string): boolean {
  const bare = withoutHow(name.replace(/_?(?:from|for|of)?_?(?:code_?)?verifier$/iu, ''));
  return saysChallenge(bare) || (/challenge$/iu.test(bare) && bare !== name && !otherwise.test(bare));
}

/** Whether a name could make a challenge, as it could many other things: `deriveChallenge`, `challengeFor`. */
export function mayPromiseChallenge(name: string): boolean {
  return /challenge(?:_?(?:for|of|from))?$/iu.test(name) && !otherwise.test(name);
}

/** Whether a name says "code verifier", and not that it was hashed: `hashedCodeVerifier`. */
export function saysVerifier(name: string): boolean {
  const isNamed = /(?:^|[^a-z])(?:code|pkce)_?verifier$|^_*verifier$|codeVerifier$|pkceVerifier$/iu.test(name);
  return isNamed && !/hash|sha_?\d|digest/iu.test(name);
}

/** The name by which an expression is read: a variable's or a property's. */
export function readName(node: Node): string | undefined {
  const bare = unwrap(node);
  if (bare.type === 'Identifier') return bare.name;
  return bare.type === 'MemberExpression' ? memberName(bare) : undefined;
}

/** The name in `this.codeVerifier` and `verifier: string`. */
export function lastName(key: string): string {
  return key.split(/[?:]/u, 1)[0]?.split('.').at(-1) ?? '';
}
