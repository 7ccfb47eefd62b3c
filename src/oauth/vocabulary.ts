// The words of the protocol: parameter names as they stand on the wire, and how code spells them.
import { oncePerText } from '../syntax/once-per-text';

/** Parameter names that only an authorization request has, or that it has together (RFC 6749 section 4.1.1, RFC 7636 section 4.3). */
export const requestParameters = [
  'response_type',
  'client_id',
  'client_key',
  'appid',
  'redirect_uri',
  'callback_url',
  'code_challenge',
  'code_challenge_method',
] as const;

/** The grant that PKCE protects (RFC 6749 section 4.1.3). */
export const codeGrant = 'authorization_code';

/** Grants that no authorization request goes before (RFC 6749 sections 4.3, 4.4 and 6). */
export const grantsWithoutRequest: ReadonlySet<string> = new Set(['password', 'client_credentials', 'refresh_token']);

/** A word, or several that mean the same, of which some are needed for a message. */
interface Sign {
  /** All spellings. */
  readonly names: readonly string[];
  /** The word and nothing else. */
  readonly isWord: RegExp;
  /** The word within a longer text: a query, or a body. */
  readonly isInText: RegExp;
}

/** The parameter names that a search for one kind of request starts from. */
export interface Words {
  /** The names, those first that say most about the kind of request. */
  readonly names: readonly string[];
  /** Such a name and nothing else. */
  readonly areName: RegExp;
  /** Such a name within a query. */
  readonly areInQuery: RegExp;
  /** Whether a plain object with such a name is a request already: one that somebody else writes out as a body. */
  readonly areInRecords: boolean;
  /** The parameters that protect the message: where one of several values has them, PKCE is under a condition. */
  readonly protecting: readonly string[];
  /** The words that an expression must have from somewhere, each a bit of a number. */
  readonly signs: readonly Sign[];
  /** Whether an expression that has these signs, and no others, could be such a message. */
  readonly areEnough: (signs: number) => boolean;
  /** Whether the text of a file has enough signs, wherever they stand: without them no expression of it has. */
  readonly areInFile: (text: string) => boolean;
}

function namesAsSign(...names: readonly string[]): Sign {
  const any = names.join('|');
  return { names, isWord: new RegExp(`^(?:${any})$`, 'u'), isInText: new RegExp(`(?:^|[^A-Za-z_])(?:${any})=`, 'u') };
}

function wordsFrom(
  names: readonly string[],
  rest: Omit<Words, 'names' | 'areName' | 'areInQuery' | 'areInFile'>,
): Words {
  const { isWord, isInText } = namesAsSign(...names);
  const { signs, areEnough } = rest;
  const isIn = (text: string, sign: Sign): boolean => sign.names.some((name) => text.includes(name));
  const areInFile = oncePerText((text) =>
    areEnough(signs.reduce((found, sign, bit) => (isIn(text, sign) ? found | (1 << bit) : found), 0)),
  );
  return { ...rest, names, areName: isWord, areInQuery: isInText, areInFile };
}

const [responseType, redirect, client, challenge, method, callback] = [1, 2, 4, 8, 16, 32];

/**
 * The names by which authorization requests are found; a challenge protects them, or a request by reference carries it.
 * Which of them must stand together is what `isAuthorizationRequest` asks for at least.
 */
export const authorizationWords = wordsFrom(requestParameters, {
  areInRecords: false,
  protecting: ['code_challenge', 'request_uri', 'request'],
  signs: [
    namesAsSign('response_type'),
    namesAsSign('redirect_uri'),
    namesAsSign('client_id', 'client_key', 'appid'),
    namesAsSign('code_challenge'),
    namesAsSign('code_challenge_method'),
    // A request of OpenRouter has no other word.
    namesAsSign('callback_url'),
  ],
  areEnough: (signs) =>
    (signs & (challenge | method | callback)) > 0 ||
    ((signs & responseType) > 0 && (signs & (client | redirect)) > 0) ||
    ((signs & redirect) > 0 && (signs & client) > 0),
});

const codeGrantSign: Sign = {
  names: [codeGrant],
  isWord: new RegExp(`^${codeGrant}$`, 'u'),
  isInText: new RegExp(codeGrant, 'u'),
};

/** The one name that every token request has, and the grant that it is sent for (RFC 6749 section 4.1.3). */
export const tokenWords = wordsFrom(['grant_type'], {
  areInRecords: true,
  protecting: ['code_verifier'],
  signs: [namesAsSign('grant_type'), codeGrantSign],
  areEnough: (signs) => signs === 3,
});

/** The values that `response_type` may be made of (RFC 6749 section 3.1.1, OpenID Connect Core section 3). */
const responseTypes = new Set(['code', 'token', 'id_token', 'none']);

/** The words of a `response_type`; undefined when it is not one of OAuth or OpenID Connect. */
export function responseTypeWords(text: string): readonly string[] | undefined {
  const words = text
    .trim()
    .split(/[\s,+]+/u)
    .filter((word) => word !== '');
  return words.length > 0 && words.every((word) => responseTypes.has(word)) ? words : undefined;
}
