// Programs of OAuth clients, made at random from the constructions that the plugin reads, with what is true of each.
import * as fc from 'fast-check';

/** How a request carries its challenge: always, never, or in a way that the file does not show or only under a condition. */
export type Presence = 'present' | 'absent' | 'maybe';

/** A client, and what is true of it. */
export interface Client {
  readonly construction: Construction;
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
  return `import qs from 'qs';
import { makeVerifier, challengeOf, redirectUri, usesPkce, state } from './login-parts';
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
  const body = new URLSearchParams({
    grant_type: 'authorization_code',
    code,
    redirect_uri: redirectUri,
    client_id: 'app',
    ${client.sendsVerifier ? 'code_verifier: codeVerifier,' : ''}
  });
  return fetch('https://as.example/oauth2/token', { method: 'POST', body });
}
`;
}

/** Any client. */
export const anyClient: fc.Arbitrary<Client> = fc.record({
  construction: fc.constantFrom(...(Object.keys(constructions) as Construction[])),
  presence: fc.constantFrom('present', 'absent', 'maybe'),
  method: fc.constantFrom('S256', 'plain', 'none'),
  sendsVerifier: fc.boolean(),
  logsVerifier: fc.boolean(),
  scope: fc.option(fc.constantFrom('openid', 'openid profile', 'repo read'), { nil: undefined }),
  hasState: fc.boolean(),
});
