// Is this address an authorization endpoint (RFC 6749 section 3.1), and whose?
import { providers } from '../../libraries/providers';
import type { Provider } from '../../libraries/types';
import { spokenName } from '../../syntax/names';
import type { Certainty } from '../../values/certainty';
import type { Evaluation } from '../../values/evaluation';
import { oncePer } from '../../values/lazily';
import { knownStart, visibleText } from '../../values/text';
import type { Text } from '../../values/value';

const authorizationPath =
  /(?:^|\/)(?:authori[sz]e|authori[sz]ation|(?:o\/)?oauth2?(?:\.0)?\/(?:v\d(?:\.\d)?\/)?auth|(?:oidc|openid-connect|openid)\/auth|dialog\/oauth|request_auth|oauth\/connect|qrconnect|login\/oauth|oauth2?\/v\d(?:\.\d)?\/login)(?:\.\w+)?\/?$/iu;
const otherPath =
  /(?:token|logout|signout|sign-out|end_?session|revoke|introspect|userinfo|device(?:_?code)?|register|jwks|callback|installations\/new)s?\/?$/iu;
const tellingOther = /token|logout|revoke|user_?info|introspect|callback|redirect|device|api_?(?:base|url)/iu;

/** The host and path that are visible of an address. */
interface Visible {
  readonly host: string;
  readonly path: string;
}

function visiblePlace(endpoint: Text): Visible {
  // The address may stand in markup or in a sentence: it begins after the last mark that no address has.
  const text =
    visibleText(endpoint.pieces)
      .split(/[\s"'<>]/u)
      .at(-1) ?? '';
  const match = /^(?:[a-z][\w+.-]*:)?\/\/([^/?#]*)([^?#]*)/iu.exec(text);
  return match ? { host: (match[1] ?? '').toLowerCase(), path: match[2] ?? '' } : { host: '', path: text };
}

/** Whether two addresses are visibly those of different hosts: no condition makes one request of them. */
export function areOnDifferentHosts(one: Text | undefined, other: Text | undefined): boolean {
  const [host, otherHost] = [one, other].map((endpoint) => (endpoint ? visiblePlace(endpoint).host : ''));
  return [host, otherHost].every((name) => name && !name.includes('\0')) && host !== otherHost;
}

function isHostOf(host: string, wanted: string): boolean {
  const bare = host.replace(/^www\./u, '').replace(/:\d+$/u, '');
  if (wanted.startsWith('.')) return bare.endsWith(wanted) || bare === wanted.slice(1);
  return bare === wanted.replace(/^www\./u, '');
}

/** The known authorization server behind an address; undefined when its host is not visible or not known. */
export function providerOf(endpoint: Text | undefined): Provider | undefined {
  if (!endpoint) return undefined;
  const { host } = visiblePlace(endpoint);
  return host === ''
    ? undefined
    : providers.find((provider) => provider.hosts.some((wanted) => isHostOf(host, wanted)));
}

function isPathOf(path: string, provider: Provider): boolean {
  return provider.paths.some((pattern) => new RegExp(`(?:${pattern})/?$`, 'iu').test(path));
}

/** The known servers whose authorization endpoints the file spells out. */
const serversNamedIn = oncePer((evaluation: Evaluation): readonly Provider[] => {
  const { index } = evaluation;
  const found = new Set<Provider>();
  for (const text of index.texts()) {
    if (!text.startsWith('https://')) continue;
    const endpoint: Text = { kind: 'text', pieces: [text], node: evaluation.sourceCode.ast };
    const provider = providerOf(endpoint);
    if (provider && isPathOf(visiblePlace(endpoint).path, provider)) found.add(provider);
  }
  return [...found];
});

/**
 * The known servers that a request may go to although its own address does not show it: those that the file names, for
 * example as the default of an option, and those that have a path of their own. None where the host is visible.
 */
export function possibleServersOf(endpoint: Text | undefined, evaluation: Evaluation): readonly Provider[] {
  const { host, path } = endpoint ? visiblePlace(endpoint) : { host: '', path: '' };
  if (host !== '' && !host.includes('\0')) return [];
  const told = providers.filter((provider) => provider.isToldByPath === true && isPathOf(path, provider));
  return [...serversNamedIn(evaluation), ...told];
}

/** What the file calls the last part of an address, where that part is not visible. */
function lastName(endpoint: Text): { readonly name: string | undefined } | undefined {
  const last = endpoint.pieces.at(-1);
  if (typeof last !== 'object' || last.kind !== 'gap') return undefined;
  return { name: spokenName(last.node) ?? last.origin?.path.filter((step) => step !== '()').at(-1) };
}

/** Whether an address leads to an authorization endpoint: by its host and path. A name under which the file keeps it can only speak against it. */
export function isAuthorizationEndpoint(endpoint: Text | undefined): Certainty {
  if (!endpoint) return 'maybe';
  const { path } = visiblePlace(endpoint);
  const provider = providerOf(endpoint);
  if (provider && isPathOf(path, provider)) return 'yes';
  if (authorizationPath.test(path)) return 'yes';
  if (otherPath.test(path)) return 'no';
  const last = lastName(endpoint);
  if (last?.name === undefined) return last ? 'maybe' : 'no';
  return tellingOther.test(last.name) ? 'no' : 'maybe';
}

/** Whether an address gives codes for devices (RFC 8628), which some servers tie to a challenge too. */
export function isDeviceEndpoint(endpoint: Text | undefined): boolean {
  return endpoint !== undefined && /device/iu.test(`${visiblePlace(endpoint).path} ${lastName(endpoint)?.name ?? ''}`);
}

const logoutPath = /(?:logout|signout|sign-out|end_?session)\/?$/iu;

/** Whether an address ends a session (OpenID Connect RP-Initiated Logout), whatever parameters it takes. */
export function isLogoutEndpoint(endpoint: Text | undefined): boolean {
  return endpoint !== undefined && logoutPath.test(visiblePlace(endpoint).path);
}

/** Whether the address is that of a known server which takes every request without `response_type` for one for a code. */
export function omitsResponseType(endpoint: Text | undefined): boolean {
  return providerOf(endpoint)?.omitsResponseType === true;
}

/** The name that a site is registered under, without its ending: `example` of `login.example.co.uk`. */
function nameOfSite(host: string): string | undefined {
  const labels = host.replace(/:\d+$/u, '').split('.');
  if (host.includes('\0')) return undefined;
  const isLongEnding = /^(?:com?|org|net|ac|gov)$/u.test(labels.at(-2) ?? '') && labels.length > 2;
  return labels.at(isLongEnding ? -3 : -2);
}

/** Shorter names say nothing by the beginning that they have in common with others. */
const tellingLength = 5;

/**
 * Whether two addresses are on the same site, or on two of one owner, such as `accounts.google.com` and
 * `oauth2.googleapis.com`. Unknown where a host is not visible.
 */
export function areOfOneSite(one: Text | undefined, other: Text | undefined): Certainty {
  const [name, otherName] = [one, other].map((text) => text && nameOfSite(visiblePlace(text).host));
  if (name === undefined || otherName === undefined) return 'maybe';
  const provider = providerOf(one);
  if (name === otherName || (provider && provider === providerOf(other))) return 'yes';
  const [short = '', long = ''] = [name, otherName].sort((a, b) => a.length - b.length);
  return short.length >= tellingLength && long.startsWith(short) ? 'yes' : 'no';
}

/** Whether an address is on the page's or server's own origin: it begins with a single slash. */
export function isOwnOrigin(endpoint: Text | undefined): boolean {
  return endpoint !== undefined && /^\/(?!\/)|^\.\.?\//u.test(knownStart(endpoint));
}

/** Whether an address is that of one of the hosts or begins with one of the URL prefixes. */
export function isOneOf(endpoint: Text | undefined, hostsOrPrefixes: readonly string[]): boolean {
  if (!endpoint || hostsOrPrefixes.length === 0) return false;
  const { host } = visiblePlace(endpoint);
  const start = knownStart(endpoint);
  return hostsOrPrefixes.some((one) =>
    one.includes('://') ? start.startsWith(one) : isHostOf(host, one.toLowerCase()),
  );
}
