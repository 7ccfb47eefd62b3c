// The words of the protocol: parameter names as they stand on the wire, and how code spells them.

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
}

function wordsFrom(
  names: readonly string[],
  { areInRecords, protecting }: Pick<Words, 'areInRecords' | 'protecting'>,
): Words {
  const any = names.join('|');
  return {
    names,
    areName: new RegExp(`^(?:${any})$`, 'u'),
    areInQuery: new RegExp(`(?:^|[^A-Za-z_])(?:${any})=`, 'u'),
    areInRecords,
    protecting,
  };
}

/** The names by which authorization requests are found; a challenge protects them, or a request by reference carries it. */
export const authorizationWords = wordsFrom(requestParameters, {
  areInRecords: false,
  protecting: ['code_challenge', 'request_uri', 'request'],
});

/** The one name that every token request has (RFC 6749 section 4.1.3). */
export const tokenWords = wordsFrom(['grant_type'], { areInRecords: true, protecting: ['code_verifier'] });

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
