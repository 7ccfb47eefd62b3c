// Is a challenge the verifier in another encoding, which nothing has hashed on its way?
import { enclosingFunction, isWithin } from '../../../syntax/ancestors';
import { nameOfFunction } from '../../../syntax/names';
import { isFunction } from '../../../syntax/nodes';
import type { Node, SourceCode } from '../../../syntax/nodes';
import { givenOnce } from '../../../syntax/scopes';
import { toBase64Url, toHex, urlSafe, utf8, withoutPadding } from '../../../values/execution/encodings';
import type { Outcome } from '../../../values/execution/interpreter';
import { standIn } from '../../../values/execution/things';
import { mayPromiseChallenge, promisesChallenge } from '../challenge-names';

type Way = Pick<Outcome<unknown>, 'made' | 'hasSeenAll'>;

/** The characters and lengths of a code verifier (RFC 7636 section 4.1). */
const legal = /^[\w\-.~]{43,128}$/u;

/**
 * Whether a text is a verifier in base64, base64url or hexadecimal: the stand-in for one that is not seen, or one that was
 * made on the way. What unseen functions give is a stand-in too: where one was called, it stands for no verifier.
 */
export function isEncodedVerifier(text: string, { made, hasSeenAll }: Way): boolean {
  const bare = withoutPadding(urlSafe(text));
  const isEncoded = (verifier: string): boolean =>
    toBase64Url(utf8(verifier)) === bare || toHex(utf8(verifier)) === text.toLowerCase();
  return [...(hasSeenAll ? [standIn] : []), ...made.keys()].some(
    (one) => one.length < text.length && legal.test(one) && isEncoded(one),
  );
}

/** Whether a function is made for challenges alone, so that what stands in it is no encoder of others. */
function makesChallenges(node: Node): boolean {
  const name = isFunction(node) ? (nameOfFunction(node) ?? '') : '';
  return promisesChallenge(name) || mayPromiseChallenge(name) || /pkce/iu.test(name);
}

/**
 * The place to mend.
 *
 * @param expression the expression that is the challenge, or the function that makes it
 * @param maker the call that gave the text
 */
export function placeOfUnhashed(expression: Node, maker: Node | undefined, sourceCode: SourceCode): Node {
  const node = declared(expression, sourceCode);
  const home = maker && enclosingFunction(maker);
  const isNear = home !== undefined && (home === enclosingFunction(expression) || makesChallenges(home));
  if (maker && (isNear || isWithin(maker, node))) return maker;
  if (!isFunction(node)) return node;
  return node.body.type === 'BlockStatement' ? (onlyReturned(node.body.body) ?? node) : node.body;
}

/** What a constant is declared with, when the expression is its name. */
function declared(expression: Node, sourceCode: SourceCode): Node {
  return givenOnce(expression, sourceCode) ?? expression;
}

/** What the last statement of a function gives back. */
function onlyReturned(statements: readonly Node[]): Node | undefined {
  const last = statements.at(-1);
  return last?.type === 'ReturnStatement' ? (last.argument ?? undefined) : undefined;
}
