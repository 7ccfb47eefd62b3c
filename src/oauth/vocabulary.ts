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

const names = requestParameters.join('|');

/** A name of an authorization request and nothing else. */
export const isRequestParameter = new RegExp(`^(?:${names})$`, 'u');

/** Such a name within a query. */
export const mentionsRequestParameter = new RegExp(`(?:^|[^A-Za-z_])(?:${names})=`, 'u');

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
