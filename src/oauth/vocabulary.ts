// The words of the protocol: parameter names as they stand on the wire, and how code spells them.

/** Parameter names that only an authorization request has, or that it has together (RFC 6749 section 4.1.1, RFC 7636 section 4.3). */
export const requestParameters = [
  'response_type',
  'client_id',
  'client_key',
  'appid',
  'redirect_uri',
  'code_challenge',
  'code_challenge_method',
] as const;

/** The parameter names that a search for one kind of request starts from. */
export interface Words {
  /** Such a name and nothing else. */
  readonly areName: RegExp;
  /** Such a name within a query. */
  readonly areInQuery: RegExp;
  /** Whether a plain object with such a name is a request already: one that somebody else writes out as a body. */
  readonly areInRecords: boolean;
}

function wordsFrom(names: readonly string[], areInRecords: boolean): Words {
  const any = names.join('|');
  return {
    areName: new RegExp(`^(?:${any})$`, 'u'),
    areInQuery: new RegExp(`(?:^|[^A-Za-z_])(?:${any})=`, 'u'),
    areInRecords,
  };
}

/** The names by which authorization requests are found. */
export const authorizationWords = wordsFrom(requestParameters, false);

/** The one name that every token request has (RFC 6749 section 4.1.3). */
export const tokenWords = wordsFrom(['grant_type'], true);

/** The grant that PKCE protects (RFC 6749 section 4.1.3). */
export const codeGrant = 'authorization_code';

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
