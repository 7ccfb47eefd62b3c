// Programs of OAuth clients, made at random from the constructions that the plugin reads, with what is true of each.
import * as fc from 'fast-check';

/** How a request carries its challenge: always, never, or in a way that the file does not show or only under a condition. */
export type Presence = 'present' | 'absent' | 'maybe';

/** A client, and what is true of it. */
export interface Client {
  readonly construction: Construction;
  readonly redemption: Redemption;
  readonly presence: Presence;
  readonly method: 'S256' | 'plain' | 'none';
  readonly sendsVerifier: boolean;
  readonly logsVerifier: boolean;
  readonly scope: string | undefined;
  readonly hasState: boolean;
}

type Pair = readonly [name: string, expression: string];

const endpoint = 'https://as.example/oauth2/authorize';

function objectOf(pairs: readonly Pair[], more: string): string {
  return `{ ${[...pairs.map(([name, value]) => `${name}: ${value}`), ...(more ? [more] : [])].join(', ')} }`;
}

/** The challenge under a condition, as a spread. */
function spreadOf(pairs: readonly Pair[]): string {
  return pairs.length > 0 ? `...(usesPkce && ${objectOf(pairs, '')})` : '';
}

function setters(target: string, method: string, pairs: readonly Pair[], sometimes: readonly Pair[]): string {
  const calls = (of: readonly Pair[]): string =>
    of.map(([name, value]) => `${target}.${method}('${name}', ${value});`).join('\n');
  return `${calls(pairs)}\n${sometimes.length > 0 ? `if (usesPkce) {\n${calls(sometimes)}\n}` : ''}`;
}

/** One `+=` after the other, in both of its spellings. */
function appended(target: string, pairs: readonly Pair[]): string {
  return pairs
    .map(([name, value], at) =>
      at % 2 === 0
        ? `${target} += '&${name}=' + encodeURIComponent(${value});`
        : `${target} += \`&${name}=\${encodeURIComponent(${value})}\`;`,
    )
    .join('\n');
}

function inTemplate(pairs: readonly Pair[]): string {
  return pairs.map(([name, value]) => `${name}=\${encodeURIComponent(${value})}`).join('&');
}

/** The ways in which a request is written: the parameters that it always has, and those that it has under a condition. */
const constructions = {
  template: (pairs, sometimes) =>
    `let url = \`${endpoint}?${inTemplate(pairs)}\`;
${sometimes.length > 0 ? `if (usesPkce) url += \`&${inTemplate(sometimes)}\`;` : ''}
location.assign(url);`,
  concatenation: (pairs, sometimes) =>
    `location.href = '${endpoint}?' + ${pairs.map(([name, value]) => `'${name}=' + encodeURIComponent(${value})`).join(" + '&' + ")}${sometimes.length > 0 ? ` + (usesPkce ? \`&${inTemplate(sometimes)}\` : '')` : ''};`,
  object: (pairs, sometimes) =>
    `location.href = '${endpoint}?' + new URLSearchParams(${objectOf(pairs, spreadOf(sometimes))});`,
  pairs: (pairs, sometimes) =>
    `const params = new URLSearchParams([${pairs.map(([name, value]) => `['${name}', ${value}]`).join(', ')}]);
${setters('params', 'set', [], sometimes)}
location.href = \`${endpoint}?\${params.toString()}\`;`,
  setters: (pairs, sometimes) =>
    `const params = new URLSearchParams();
${setters('params', 'append', pairs, sometimes)}
window.location.assign('${endpoint}?' + params);`,
  url: (pairs, sometimes) =>
    `const url = new URL('${endpoint}');
${setters('url.searchParams', 'set', pairs, sometimes)}
location.href = url.href;`,
  search: (pairs, sometimes) =>
    `const url = new URL('${endpoint}');
url.search = new URLSearchParams(${objectOf(pairs, spreadOf(sometimes))}).toString();
location.href = url.toString();`,
  serializer: (pairs, sometimes) =>
    `location.href = '${endpoint}?' + qs.stringify(${objectOf(pairs, spreadOf(sometimes))});`,
  loop: (pairs, sometimes) =>
    `const url = new URL('${endpoint}');
for (const [name, value] of Object.entries(${objectOf(pairs, '')})) url.searchParams.set(name, value);
${setters('url.searchParams', 'set', [], sometimes)}
location.href = url.href;`,
  join: (pairs, sometimes) =>
    `const parts = [${pairs.map(([name, value]) => `\`${name}=\${encodeURIComponent(${value})}\``).join(', ')}];
${sometimes.length > 0 ? `if (usesPkce) parts.push(\`${inTemplate(sometimes)}\`);` : ''}
location.href = '${endpoint}?' + parts.join('&');`,
  helper: (pairs, sometimes) =>
    `function addressOf(base, parameters) {
  return base + '?' + new URLSearchParams(parameters).toString();
}
location.href = addressOf('${endpoint}', ${objectOf(pairs, spreadOf(sometimes))});`,
  appended: (pairs, sometimes) =>
    `let url = '${endpoint}?from=app';
${appended('url', pairs)}
${sometimes.length > 0 ? `if (usesPkce) {\n${appended('url', sometimes)}\n}` : ''}
window.open(url);`,
  format: (pairs, sometimes) =>
    `location.href = format({ protocol: 'https', host: 'as.example', pathname: '/oauth2/authorize', query: ${objectOf(pairs, spreadOf(sometimes))} });`,
  queryString: (pairs, sometimes) =>
    `location.href = queryString.stringifyUrl({ url: '${endpoint}', query: ${objectOf(pairs, spreadOf(sometimes))} });`,
  queryStringAlone: (pairs, sometimes) =>
    `location.assign(\`${endpoint}?\${queryString.stringify(${objectOf(pairs, spreadOf(sometimes))})}\`);`,
  field: (pairs, sometimes) =>
    `class Login {
  parameters = ${objectOf(pairs, spreadOf(sometimes))};
  start() {
    location.href = '${endpoint}?' + new URLSearchParams(this.parameters);
  }
}
new Login().start();`,
  staticField: (pairs, sometimes) =>
    `class Login {
  static #parameters = new URLSearchParams(${objectOf(pairs, spreadOf(sometimes))});
  static start() {
    location.href = \`${endpoint}?\${Login.#parameters}\`;
  }
}
Login.start();`,
  openidClient: (pairs, sometimes) =>
    `location.href = openid.buildAuthorizationUrl(configuration, ${objectOf(pairs, spreadOf(sometimes))}).href;`,
  openidClientIssuer: (pairs, sometimes) =>
    `const client = new issuer.Client({ client_id: 'app' });
location.href = client.authorizationUrl(${objectOf(pairs, spreadOf(sometimes))});`,
  simpleOauth2: (pairs, sometimes) =>
    `const client = new AuthorizationCode({ client: { id: 'app', secret }, auth: { tokenHost: 'https://as.example' } });
location.href = client.authorizeURL(${objectOf(pairs, spreadOf(sometimes))});`,
  google: (pairs, sometimes) =>
    `const client = new OAuth2Client('app', secret, redirectUri);
const parameters = ${objectOf(pairs, spreadOf(sometimes))};
location.href = client.generateAuthUrl(parameters);`,
  class: (pairs, sometimes) =>
    `class Login {
  constructor() {
    this.parameters = new URLSearchParams(${objectOf(pairs, '')});
    ${setters('this.parameters', 'set', [], sometimes)}
  }
  start() {
    location.href = '${endpoint}?' + this.parameters.toString();
  }
}
new Login().start();`,
} satisfies Record<string, (pairs: readonly Pair[], sometimes: readonly Pair[]) => string>;

type Construction = keyof typeof constructions;

const tokenEndpoint = 'https://as.example/oauth2/token';

/** The ways in which a code is redeemed; `verifier` is the expression of it, or nothing where none is sent. */
const redemptions = {
  object: (verifier) =>
    `const body = new URLSearchParams(${bodyOf(verifier)});
  return fetch('${tokenEndpoint}', { method: 'POST', body });`,
  setters: (verifier) =>
    `const body = new URLSearchParams({ grant_type: 'authorization_code' });
  body.set('code', code);
  ${verifier && `body.append('code_verifier', ${verifier});`}
  return fetch('${tokenEndpoint}', { method: 'POST', body: body.toString() });`,
  text: (verifier) =>
    `let body = \`grant_type=authorization_code&client_id=app&code=\${encodeURIComponent(code)}\`;
  ${verifier && `body += '&code_verifier=' + encodeURIComponent(${verifier});`}
  return fetch('${tokenEndpoint}', { method: 'POST', body });`,
  json: (verifier) =>
    `const parameters = ${bodyOf('')};
  ${verifier && `parameters.code_verifier = ${verifier};`}
  return fetch('${tokenEndpoint}', { method: 'POST', body: JSON.stringify(parameters) });`,
  serializer: (verifier) => `return axios.post('${tokenEndpoint}', qs.stringify(${bodyOf(verifier)}));`,
  form: (verifier) =>
    `const body = new FormData();
  body.append('grant_type', 'authorization_code');
  body.append('code', code);
  ${verifier && `body.append('code_verifier', ${verifier});`}
  return fetch('${tokenEndpoint}', { method: 'POST', body });`,
  openidClient: (verifier) =>
    `return openid.authorizationCodeGrant(configuration, code, { ${verifier && `pkceCodeVerifier: ${verifier},`} expectedState: state });`,
  google: (verifier) =>
    `const client = new OAuth2Client('app', secret, redirectUri);
  return client.getToken({ code, ${verifier && `codeVerifier: ${verifier}`} });`,
} satisfies Record<string, (verifier: string) => string>;

type Redemption = keyof typeof redemptions;

function bodyOf(verifier: string): string {
  return `{ grant_type: 'authorization_code', code, redirect_uri: redirectUri, client_id: 'app'${verifier && `, code_verifier: ${verifier}`} }`;
}

/** The code of a client. */
export function codeOf(client: Client): string {
  const own: readonly Pair[] = [
    ['response_type', "'code'"],
    ['client_id', "'app'"],
    ['redirect_uri', 'redirectUri'],
    ...(client.scope === undefined ? [] : [['scope', `'${client.scope}'`] as const]),
    ...(client.hasState ? [['state', 'state'] as const] : []),
  ];
  const pkce: readonly Pair[] = [
    ['code_challenge', 'challenge'],
    ...(client.method === 'none' ? [] : [['code_challenge_method', `'${client.method}'`] as const]),
  ];
  const always = client.presence === 'present' ? [...own, ...pkce] : own;
  return `import { format } from 'node:url';
import axios from 'axios';
import { OAuth2Client } from 'google-auth-library';
import * as openid from 'openid-client';
import qs from 'qs';
import queryString from 'query-string';
import { AuthorizationCode } from 'simple-oauth2';
import { makeVerifier, challengeOf, configuration, redirectUri, secret, usesPkce, state } from './login-parts';
const issuer = await openid.Issuer.discover('https://as.example');
export async function login() {
  const codeVerifier = makeVerifier();
  const challenge = await challengeOf(codeVerifier);
  sessionStorage.setItem('login', codeVerifier);
  ${client.logsVerifier ? 'console.debug(codeVerifier);' : ''}
  ${constructions[client.construction](always, client.presence === 'maybe' ? pkce : [])}
}
export async function finish(code) {
  const codeVerifier = sessionStorage.getItem('login');
  sessionStorage.removeItem('login');
  ${redemptions[client.redemption](client.sendsVerifier ? 'codeVerifier' : '')}
}
`;
}

/** Any client. */
export const anyClient: fc.Arbitrary<Client> = fc.record({
  construction: fc.constantFrom(...(Object.keys(constructions) as Construction[])),
  redemption: fc.constantFrom(...(Object.keys(redemptions) as Redemption[])),
  presence: fc.constantFrom('present', 'absent', 'maybe'),
  method: fc.constantFrom('S256', 'plain', 'none'),
  sendsVerifier: fc.boolean(),
  logsVerifier: fc.boolean(),
  scope: fc.option(fc.constantFrom('openid', 'openid profile', 'repo read'), { nil: undefined }),
  hasState: fc.boolean(),
});
