// Does each key of settings.pkce change what the rules say? One pair of cases per key: without it, and with it.
import { describe, expect, it } from 'vitest';
import plugin from '../../src/index';
import { lint } from '../support/lint';

interface Pair {
  readonly name: string;
  readonly settings: object;
  readonly code: string;
  /** Findings as `line rule messageId`. */
  readonly without: readonly string[];
  readonly with: readonly string[];
}

const request = "location.href = 'https://id.old.example.com/authorize?response_type=code&client_id=web';";

const pairs: readonly Pair[] = [
  {
    name: 'loggers: a function of the project writes a log',
    settings: { loggers: ['audit.write'] },
    code: `import { audit } from './audit';
export function login(session) {
  const codeVerifier = randomBytes(32).toString('base64url');
  session.codeVerifier = codeVerifier;
  audit.write('starts', codeVerifier);
  return { code_challenge: createHash('sha256').update(codeVerifier).digest('base64url') };
}`,
    without: [],
    with: ['5 pkce/no-logging loggedVerifier fix'],
  },
  {
    name: 'redactors: a function of the project makes a value safe to log',
    settings: { redactors: ['tidy'] },
    code: `import { tidy } from './privacy';
export function login(session) {
  const codeVerifier = randomBytes(32).toString('base64url');
  session.codeVerifier = codeVerifier;
  console.log(tidy(codeVerifier));
  return { code_challenge: createHash('sha256').update(codeVerifier).digest('base64url') };
}
function tidy(value) {
  return value;
}`,
    without: ['5 pkce/no-logging loggedVerifier'],
    with: [],
  },
  {
    name: 'verifierGenerators: what a function of the project returns is a code verifier, whatever it is called',
    settings: { verifierGenerators: ['vault.fresh'] },
    code: `import { vault } from './vault';
export function login() {
  const text = vault.fresh();
  console.log(text);
  return text;
}`,
    without: [],
    with: ['4 pkce/no-logging loggedVerifier fix'],
  },
  {
    name: 'verifierGenerators: a verifier made when the module loads is shared',
    settings: { verifierGenerators: ['fresh'] },
    code: `import { fresh } from './vault';
const proof = fresh();
export function login(response, state) {
  const query = new URLSearchParams({ response_type: 'code', client_id: 'web', state });
  query.set('code_challenge', createHash('sha256').update(proof).digest('base64url'));
  query.set('code_challenge_method', 'S256');
  response.redirect(\`https://login.example.com/oauth2/authorize?\${query}\`);
}`,
    without: [],
    with: ['2 pkce/no-shared-verifier onLoad'],
  },
  {
    name: 'challengeDerivers: the argument of a function of the project is a code verifier',
    settings: { challengeDerivers: ['toProof'] },
    code: `import { toProof } from './vault';
export function login(text) {
  console.log(text);
  return toProof(text);
}`,
    without: [],
    with: ['3 pkce/no-logging loggedVerifier fix'],
  },
  {
    name: 'challengeDerivers: the result is an S256 challenge, so the method can be mended',
    settings: { challengeDerivers: ['toProof'] },
    code: `import { toProof } from './vault';
export function login(text, state) {
  const query = new URLSearchParams({ response_type: 'code', client_id: 'web', state });
  query.set('code_challenge', toProof(text));
  query.set('code_challenge_method', 'plain');
  return \`https://login.example.com/oauth2/authorize?\${query}\`;
}`,
    without: ['5 pkce/require-s256 plain'],
    with: ['5 pkce/require-s256 plain fix'],
  },
  {
    name: 'endpointsWithoutPkce: a server that cannot do PKCE is not asked for it',
    settings: { endpointsWithoutPkce: ['id.old.example.com'] },
    code: request,
    without: ['1 pkce/require-code-challenge missingChallenge'],
    with: [],
  },
  {
    name: 'endpointsWithoutPkce: the token request to that server needs no verifier',
    settings: { endpointsWithoutPkce: ['https://id.old.example.com/'] },
    code: `export const redeem = (code) =>
  fetch('https://id.old.example.com/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: 'web', code }),
  });`,
    without: ['4 pkce/require-code-verifier missingVerifier'],
    with: [],
  },
  {
    name: 'libraries: the major version decides what the default is',
    settings: { libraries: { 'keycloak-js': 23 } },
    code: `import Keycloak from 'keycloak-js';
const keycloak = new Keycloak({ url: 'https://id.example.com', realm: 'main', clientId: 'spa' });
keycloak.init({ onLoad: 'login-required' });`,
    without: [],
    with: ['3 pkce/no-disabled-pkce omitted'],
  },
];

describe.each(pairs)('$name', ({ settings, code, without, with: withSetting }) => {
  it('without the setting', () => {
    expect(findings(code, {})).toEqual(without);
  });

  it('with it', () => {
    expect(findings(code, { pkce: settings })).toEqual(withSetting);
  });
});

function findings(code: string, settings: Record<string, unknown>): string[] {
  const messages = lint(code, { rules: plugin.configs.strict.rules, filename: 'login.js', settings });
  return messages.map(({ line, ruleId, messageId, fix }) =>
    [line, ruleId, messageId, fix && 'fix'].filter(Boolean).join(' '),
  );
}
