// Is a challenge made for a request, and then left where it was made? What is added out of sight is not this challenge.
import rule from '../../rules/require-code-challenge';
import { RuleTester } from '../support/rule-tester';

const query = `response_type: 'code', client_id: 'app', redirect_uri: 'https://app.example/cb'`;

new RuleTester().run('require-code-challenge', rule, {
  reported: [
    {
      name: 'a challenge is made and not sent, in a request to which a caller may add',
      code: `export async function login(extra) {
  const codeVerifier = makeVerifier();
  const codeChallenge = await challengeOf(codeVerifier);
  sessionStorage.setItem('verifier', codeVerifier);
  return 'https://login.example/authorize?' + new URLSearchParams({ ${query}, ...extra });
}
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 5,
          column: 67,
          endLine: 5,
          endColumn: 160,
          suggestions: [
            {
              messageId: 'addChallenge',
              data: { challenge: 'codeChallenge' },
              output: `export async function login(extra) {
  const codeVerifier = makeVerifier();
  const codeChallenge = await challengeOf(codeVerifier);
  sessionStorage.setItem('verifier', codeVerifier);
  return 'https://login.example/authorize?' + new URLSearchParams({ ${query}, code_challenge: codeChallenge, code_challenge_method: 'S256', ...extra });
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'only the verifier of a pair is read',
      code: `export async function login(extra) {
  const pkce = await makePair();
  sessionStorage.setItem('verifier', pkce.codeVerifier);
  const url = new URL('https://login.example/authorize');
  url.search = new URLSearchParams({ ${query}, code_challenge_method: 'S256', ...extra });
  location.assign(url);
}
`,
      errors: [{ messageId: 'missingChallenge', line: 5, column: 36, endLine: 5, endColumn: 160 }],
    },
    {
      name: 'a function receives a challenge and sends none',
      code: `export function addressOf(codeChallenge, extra) {
  return 'https://login.example/authorize?' + new URLSearchParams({ ${query}, ...extra });
}
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 2,
          column: 67,
          endLine: 2,
          endColumn: 160,
          suggestions: [
            {
              messageId: 'addChallenge',
              data: { challenge: 'codeChallenge' },
              output: `export function addressOf(codeChallenge, extra) {
  return 'https://login.example/authorize?' + new URLSearchParams({ ${query}, code_challenge: codeChallenge, code_challenge_method: 'S256', ...extra });
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a challenge that is only called so is made of a verifier',
      code: `export async function login(user, extra) {
  user.verifier = draw();
  const challenge = await hash(user.verifier);
  return 'https://login.example/authorize?' + new URLSearchParams({ ${query}, ...extra });
}
`,
      errors: [{ messageId: 'missingChallenge', line: 4, column: 67, endLine: 4, endColumn: 160 }],
    },
    {
      name: 'a request asks a server of Anthropic to show the code, and has a method but no challenge',
      code: `import { addressOf } from './config';
export async function login(mode) {
  const { verifier, challenge } = await makePair();
  const url = new URL(addressOf[mode]);
  url.searchParams.set('code', 'true');
  url.searchParams.set('client_id', 'app');
  url.searchParams.set('response_type', 'code');
  url.searchParams.set('redirect_uri', 'https://app.example/cb');
  url.searchParams.set('code_challenge_method', 'S256');
  return { url: url.toString(), verifier };
}
`,
      errors: [{ messageId: 'missingChallenge', line: 4, column: 15, endLine: 4, endColumn: 39 }],
    },
    {
      name: 'a redirect URI with a query of its own is encoded as a whole',
      code: `export function login(page) {
  const here = new URL(page);
  location.href = discovered.authorization_endpoint + '?response_type=code&client_id=app' +
    \`&redirect_uri=\${encodeURIComponent(here.origin + here.pathname + here.search)}&code_challenge_method=S256\`;
}
`,
      errors: [{ messageId: 'missingChallenge', line: 3, column: 19, endLine: 4, endColumn: 112 }],
    },
    {
      name: 'one of two redirect URIs is encoded as a whole',
      code: `export function login(page, isLocal) {
  const here = new URL(page);
  location.href = discovered.authorization_endpoint + '?response_type=code&client_id=app' +
    \`&redirect_uri=\${encodeURIComponent(isLocal ? here.origin + here.search : page + page)}&code_challenge_method=S256\`;
}
`,
      errors: [{ messageId: 'missingChallenge', line: 3, column: 19, endLine: 4, endColumn: 120 }],
    },
    {
      name: 'an object goes to a function of another file that makes the address, without the challenge that was made for it',
      code: `import { addressOf } from './urls';
export async function login(settings, extra) {
  const codeChallenge = await challengeOf(keep());
  location.href = addressOf(settings.endpoint, { ${query}, code_challenge_method: 'S256', ...extra });
}
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 4,
          column: 48,
          endLine: 4,
          endColumn: 172,
          suggestions: [
            {
              messageId: 'addChallenge',
              data: { challenge: 'codeChallenge' },
              output: `import { addressOf } from './urls';
export async function login(settings, extra) {
  const codeChallenge = await challengeOf(keep());
  location.href = addressOf(settings.endpoint, { ${query}, code_challenge_method: 'S256', code_challenge: codeChallenge, ...extra });
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a challenge that is only called so is received, and an object has its method alone',
      code: `export const parametersOf = (state, challenge) => {
  const parameters = { ${query}, code_challenge_method: 'S256', state };
  return parameters;
};
`,
      errors: [{ messageId: 'missingChallenge', line: 2, column: 22, endLine: 2, endColumn: 143 }],
    },
    {
      name: 'a request of a branch of its own, beside another one that sends its challenge',
      code: `export async function login(page, isShort) {
  const url = new URL(page.url);
  if (isShort) {
    const codeChallenge = await challengeOf(keep());
    const short = new URL('https://login.example/oauth2/authorize');
    short.search = new URLSearchParams({ ${query}, code_challenge_method: 'S256' });
    return Response.redirect(short);
  }
  const codeChallenge = await challengeOf(keep());
  const long = new URL('https://login.example/oauth2/authorize');
  long.search = new URLSearchParams({ ${query}, code_challenge: codeChallenge, code_challenge_method: 'S256' });
  return Response.redirect(long);
}
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 6,
          column: 40,
          endLine: 6,
          endColumn: 154,
          suggestions: [
            {
              messageId: 'addChallenge',
              data: { challenge: 'codeChallenge' },
              output: `export async function login(page, isShort) {
  const url = new URL(page.url);
  if (isShort) {
    const codeChallenge = await challengeOf(keep());
    const short = new URL('https://login.example/oauth2/authorize');
    short.search = new URLSearchParams({ ${query}, code_challenge_method: 'S256', code_challenge: codeChallenge });
    return Response.redirect(short);
  }
  const codeChallenge = await challengeOf(keep());
  const long = new URL('https://login.example/oauth2/authorize');
  long.search = new URLSearchParams({ ${query}, code_challenge: codeChallenge, code_challenge_method: 'S256' });
  return Response.redirect(long);
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'client and redirect URI come in with a request, and a challenge is made and not sent',
      code: `export async function GET(request) {
  const { searchParams } = new URL(request.url);
  const codeChallenge = challengeOf(keep());
  redirect(\`https://login.example/oauth2/auth?client_id=\${searchParams.get('client_id')}&response_type=code&redirect_uri=\${searchParams.get('redirect_uri')}\`);
}
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 4,
          column: 12,
          endLine: 4,
          endColumn: 158,
          suggestions: [
            {
              messageId: 'addChallenge',
              data: { challenge: 'codeChallenge' },
              output: `export async function GET(request) {
  const { searchParams } = new URL(request.url);
  const codeChallenge = challengeOf(keep());
  redirect(\`https://login.example/oauth2/auth?client_id=\${searchParams.get('client_id')}&response_type=code&code_challenge=\${codeChallenge}&code_challenge_method=S256&redirect_uri=\${searchParams.get('redirect_uri')}\`);
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a method goes without its challenge, beside what a configuration may add',
      code: `import { withQuery } from 'ufo';
location.assign('https://login.example/authorize?' + new URLSearchParams({ ${query}, code_challenge_method: 'S256', ...options }));
export function provider(config) {
  return async (event) => {
    const made = await handlePkce(event);
    const address = withQuery(config.authorizationURL, { ${query}, code_challenge_method: made.code_challenge_method, ...config.params });
    return sendRedirect(event, address);
  };
}
`,
      errors: [
        { messageId: 'missingChallenge', line: 2, column: 74, endLine: 2, endColumn: 200 },
        { messageId: 'missingChallenge', line: 6, column: 56, endLine: 6, endColumn: 208 },
      ],
    },
    {
      name: 'a method goes without its challenge in parameters that others get',
      code: `export class Flow {
  parametersOf() {
    return new URLSearchParams({ ${query}, code_challenge_method: 'S256' });
  }
}
`,
      errors: [{ messageId: 'missingChallenge', line: 3, column: 32, endLine: 3, endColumn: 146 }],
    },
    {
      name: 'a pair is read for all but its challenge',
      code: `export async function login(options) {
  const pkce = options.pkce ? await makePair() : undefined;
  await keep({ state: pkce?.state, codeVerifier: pkce?.verifier });
  const url = new URL('https://login.example/authorize');
  url.search = new URLSearchParams({ ${query} });
  if (pkce) url.searchParams.set('code_challenge_method', pkce.method);
  for (const [key, value] of Object.entries(options.query)) url.searchParams.set(key, value);
  return url;
}
`,
      errors: [{ messageId: 'missingChallenge', line: 5, column: 36, endLine: 5, endColumn: 119 }],
    },
    {
      name: 'a request goes by reference on one path, and without a challenge on the other',
      code: `export async function login(metadata) {
  const pkce = await makePair();
  await keep(pkce.verifier);
  const parameters = { ${query}, code_challenge_method: pkce.method };
  const url = new URL(metadata.authorization_endpoint);
  if (metadata.par_endpoint) {
    url.searchParams.set('request_uri', await push(metadata.par_endpoint, parameters));
  } else {
    for (const [key, value] of Object.entries(parameters)) url.searchParams.set(key, value);
  }
  return url;
}
`,
      errors: [{ messageId: 'missingChallenge', line: 5, column: 15, endLine: 5, endColumn: 55 }],
    },
    {
      name: 'a challenge is given back beside its verifier, and missing in what becomes an address elsewhere',
      code: `export function link(scope) {
  const codeVerifier = helper.makeVerifier();
  const codeChallenge = helper.challengeOf(codeVerifier);
  const url = new URL('https://login.example/authorize');
  helper.addQuery(url, { ${query}, scope, code_challenge_method: 'S256' });
  return { url: url.toString(), codeVerifier, codeChallenge };
}
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 5,
          column: 24,
          endLine: 5,
          endColumn: 145,
          suggestions: [
            {
              messageId: 'addChallenge',
              data: { challenge: 'codeChallenge' },
              output: `export function link(scope) {
  const codeVerifier = helper.makeVerifier();
  const codeChallenge = helper.challengeOf(codeVerifier);
  const url = new URL('https://login.example/authorize');
  helper.addQuery(url, { ${query}, scope, code_challenge_method: 'S256', code_challenge: codeChallenge });
  return { url: url.toString(), codeVerifier, codeChallenge };
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a request shows no more than its method, and a challenge is made for it',
      code: `export async function login(extra) {
  const codeVerifier = makeVerifier();
  const codeChallenge = await challengeOf(codeVerifier);
  sessionStorage.setItem('verifier', codeVerifier);
  extra.code_challenge_method = 'S256';
  location.href = \`\${endpoint}?\${new URLSearchParams(extra)}\`;
}
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 39,
          suggestions: [
            {
              messageId: 'addChallenge',
              data: { challenge: 'codeChallenge' },
              output: `export async function login(extra) {
  const codeVerifier = makeVerifier();
  const codeChallenge = await challengeOf(codeVerifier);
  sessionStorage.setItem('verifier', codeVerifier);
  extra.code_challenge_method = 'S256';
  extra.code_challenge = codeChallenge;
  location.href = \`\${endpoint}?\${new URLSearchParams(extra)}\`;
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'an address shows no more than its method, and the pair made for it is only kept',
      code: `export async function login(type) {
  const { params, address } = providers[type];
  const pkce = makePair();
  const url = new URL(address);
  url.searchParams.set('code_challenge_method', 'S256');
  for (const key of Object.keys(params)) url.searchParams.set(key, params[key]);
  await logins.create({ codeVerifier: pkce.code_verifier, codeChallenge: pkce.code_challenge });
  return url.href;
}
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 56,
          suggestions: [
            {
              messageId: 'addChallenge',
              data: { challenge: 'pkce.code_challenge' },
              output: `export async function login(type) {
  const { params, address } = providers[type];
  const pkce = makePair();
  const url = new URL(address);
  url.searchParams.set('code_challenge_method', 'S256');
  url.searchParams.set('code_challenge', pkce.code_challenge);
  for (const key of Object.keys(params)) url.searchParams.set(key, params[key]);
  await logins.create({ codeVerifier: pkce.code_verifier, codeChallenge: pkce.code_challenge });
  return url.href;
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a method goes without its challenge under a condition, and the file names no challenge in any parameter',
      code: `export async function login(config) {
  const query = {
    ${query},
    ...(config.usesPkce && { code_challenge_method: 'S256' }),
    ...config.more,
  };
  location.href = 'https://login.example/authorize?' + new URLSearchParams(query);
}
`,
      errors: [{ messageId: 'missingChallenge', line: 2, column: 17, endLine: 6, endColumn: 4 }],
    },
    {
      name: 'a request at an address that is not known leaves the challenge made for it',
      code: `import { createPair } from './pkce';
export async function addressOf(config, state) {
  const { verifier, challenge } = await createPair();
  sessionStorage.setItem('flow', JSON.stringify({ verifier, state }));
  const url = new URL(config.consentUrl);
  url.searchParams.set('client_id', config.clientId);
  url.searchParams.set('redirect_uri', config.redirectUri);
  url.searchParams.set('state', state);
  return url.href;
}
`,
      errors: [{ messageId: 'missingChallenge', line: 5, column: 15, endLine: 5, endColumn: 41 }],
    },
    {
      name: 'an object for another file has a client and a redirect URI, and not the challenge made for it',
      code: `import { addressFor, createPair } from './login';
export async function login(state) {
  const { verifier, challenge } = await createPair();
  sessionStorage.setItem('verifier', verifier);
  location.href = addressFor({ client_id: 'app', redirect_uri: 'https://app.example/cb', state });
}
`,
      errors: [{ messageId: 'missingChallenge', line: 5, column: 30, endLine: 5, endColumn: 97 }],
    },
    {
      name: 'a function of another file makes the address, and is not given the challenge',
      code: `import { buildAuthorizeUrl, generatePkce } from './oauth';
export function login(redirectUri, state) {
  const { codeVerifier, codeChallenge } = generatePkce();
  remember(state, codeVerifier);
  return open(buildAuthorizeUrl({ clientId: 'app', redirectUri, state }));
}
`,
      errors: [{ messageId: 'missingChallenge', line: 5, column: 15, endLine: 5, endColumn: 73 }],
    },
  ],
  fine: [
    {
      name: 'the challenge is sent',
      code: `export async function login(extra) {
  const codeChallenge = await challengeOf(codeVerifier);
  return 'https://login.example/authorize?' + new URLSearchParams({ ${query}, code_challenge: codeChallenge, code_challenge_method: 'S256', ...extra });
}
`,
    },
    {
      name: 'the challenge is sent by what is added',
      code: `export async function login() {
  const codeChallenge = await challengeOf(codeVerifier);
  const extra = { code_challenge: codeChallenge, code_challenge_method: 'S256' };
  return 'https://login.example/authorize?' + new URLSearchParams({ ${query}, ...extra });
}
`,
    },
  ],
  unsure: [
    {
      name: 'a method goes under a condition beside what a configuration adds, and the challenge has a name elsewhere',
      code: `export const challengeFor = async (verifier) => ({ code_challenge: await challengeOf(verifier) });
export async function login(config) {
  const query = { ${query}, ...(config.usesPkce && { code_challenge_method: 'S256' }), ...config.more };
  location.href = 'https://login.example/authorize?' + new URLSearchParams(query);
}
`,
    },
    {
      name: 'a method that comes in is passed on under a condition, beside what else comes in',
      code: `export async function login(config) {
  const { method } = config;
  const query = { ${query}, ...(method && { code_challenge_method: method }), ...config.more };
  location.href = 'https://login.example/authorize?' + new URLSearchParams(query);
}
`,
    },
    {
      name: 'a method is added to what somebody else has',
      code: `export const withMethod = (given) => ({ ...given, code_challenge_method: 'S256' });
export function addressOf(endpoint, given) {
  return endpoint + '?' + new URLSearchParams({ ...given, code_challenge_method: 'S256' });
}
export function lineOf(endpoint, challengePart) {
  return \`\${endpoint}?\${challengePart}&code_challenge_method=S256\`;
}
export async function open(codeVerifier) {
  location.href = endpoint + '?' + (await queryOf(codeVerifier)) + '&code_challenge_method=S256';
}
`,
    },
    {
      name: 'a pair is kept, and goes on as a whole, beside a method',
      code: `export async function login(given) {
  const pkce = makePair();
  await logins.create({ codeVerifier: pkce.code_verifier, codeChallenge: pkce.code_challenge });
  location.href = addressOf({ ...given, code_challenge_method: 'S256' }, pkce);
}
`,
    },
    {
      name: 'a method comes under a condition, beside what a caller adds',
      code: `export function addressOf(options, extra) {
  const parameters = new URLSearchParams({ ${query}, ...extra });
  if (options.method) parameters.set('code_challenge_method', options.method);
  return 'https://login.example/authorize?' + parameters;
}
`,
    },
    {
      name: 'a method stands beside what speaks of PKCE',
      code: `export function addressOf(pkceParameters) {
  return 'https://login.example/authorize?' + new URLSearchParams({ ${query}, code_challenge_method: 'S256', ...pkceParameters });
}
`,
    },
    {
      name: 'parameters with a method are handed to a function that speaks of PKCE',
      code: `export function addressOf() {
  return withPkce(new URLSearchParams({ ${query}, code_challenge_method: 'S256' }));
}
`,
    },
    {
      name: 'a pair is asked for parameters of its own making',
      code: `export async function login(url) {
  const pkce = await makePair();
  await keep(pkce.verifier);
  const extra = pkce.parameters();
  return 'https://login.example/authorize?' + new URLSearchParams({ ${query}, ...extra });
}
`,
    },
    {
      name: 'a pair is handed on as a whole',
      code: `export async function login(extra) {
  const pkce = await makePair();
  await keep(pkce.verifier);
  extra.add(pkce);
  return 'https://login.example/authorize?' + new URLSearchParams({ ${query}, ...extra.all() });
}
`,
    },
    {
      name: 'a request goes by reference, whatever else is known of it',
      code: `export function addressOf(reference) {
  return 'https://login.example/authorize?' + new URLSearchParams({ ${query}, request_uri: reference });
}
`,
    },
    {
      name: 'a pair is kept, in a request without a method to which others may add',
      code: `export async function link(extra) {
  const codeVerifier = makeVerifier();
  const codeChallenge = await challengeOf(codeVerifier);
  extra.keep({ codeVerifier, codeChallenge });
  return 'https://login.example/authorize?' + new URLSearchParams({ ${query}, ...extra.all() });
}
`,
    },
    {
      name: 'client and redirect URI come in with a request, which may be passed on',
      code: `export async function GET(request) {
  const { searchParams } = new URL(request.url);
  redirect(\`https://login.example/oauth2/auth?client_id=\${searchParams.get('client_id')}&response_type=code&redirect_uri=\${searchParams.get('redirect_uri')}\`);
}
`,
    },
    {
      name: 'what is only called a challenge is received, and an object for another file has no method',
      code: `export const parametersOf = (state, challenge) => {
  const parameters = { ${query}, state };
  return parameters;
};
`,
    },
    {
      name: 'an object goes to a function of another file, where no challenge was made',
      code: `import { addressOf } from './urls';
export function login(settings) {
  location.href = addressOf(settings.endpoint, { ${query}, code_challenge_method: 'S256' });
}
`,
    },
    {
      name: 'an object goes to a function of another file together with what speaks of the verifier',
      code: `import { addressOf } from './urls';
export async function login(settings) {
  const codeChallenge = await challengeOf(keep());
  location.href = addressOf(settings.endpoint, { ${query}, ...parametersOf(codeVerifier) });
}
`,
    },
    {
      name: 'what is added speaks of the verifier, and may make the challenge once more',
      code: `export async function login() {
  const codeChallenge = await challengeOf(codeVerifier);
  return 'https://login.example/authorize?' + new URLSearchParams({ ${query}, ...parametersOf(codeVerifier) });
}
`,
    },
    {
      name: 'the pair goes on as a whole',
      code: `export async function login(extra) {
  const pkce = await makePair();
  sessionStorage.setItem('verifier', pkce.codeVerifier);
  keep(pkce);
  return 'https://login.example/authorize?' + new URLSearchParams({ ${query}, ...extra });
}
`,
    },
    {
      name: 'a challenge of something else is not read',
      code: `export async function login(extra) {
  const challenge = await captcha();
  return 'https://login.example/authorize?' + new URLSearchParams({ ${query}, ...extra });
}
`,
    },
    {
      name: 'the challenge is made in another function',
      code: `export async function challenge() {
  const codeChallenge = await challengeOf(codeVerifier);
}
export async function login(extra) {
  return 'https://login.example/authorize?' + new URLSearchParams({ ${query}, ...extra });
}
`,
    },
    {
      name: 'the challenge is exported for the one that adds parameters',
      code: `export const codeChallenge = await challengeOf(codeVerifier);
location.href = 'https://login.example/authorize?' + new URLSearchParams({ ${query}, ...extra });
`,
    },
    {
      name: 'a code beside a response type, as a test that plays the server sends it',
      code: `const address = new URL(landing);
address.searchParams.set('response_type', 'code');
address.searchParams.set('client_id', 'app');
address.searchParams.set('redirect_uri', 'https://app.example/cb');
address.searchParams.set('code', 'abc');
location.href = address.toString();
`,
    },
    {
      name: 'a server passes a client on to its own page',
      code: `export async function consent(req, res) {
  const { client_id, redirect_uri, code_challenge } = req.query;
  const url = new URL(pages.consentUrl);
  url.searchParams.set('client_id', client_id);
  url.searchParams.set('redirect_uri', redirect_uri);
  res.redirect(url.href);
}
`,
    },
    {
      name: 'the challenge is kept',
      code: `import { createPair } from './pkce';
export async function addressOf(config) {
  const { verifier, challenge } = await createPair();
  sessionStorage.setItem('flow', JSON.stringify({ verifier, challenge }));
  const url = new URL(config.consentUrl);
  url.searchParams.set('client_id', config.clientId);
  url.searchParams.set('redirect_uri', config.redirectUri);
  return url.href;
}
`,
    },
    {
      name: 'the function that receives the address speaks of PKCE',
      code: `import { createPair, withPkce } from './pkce';
export async function addressOf(config) {
  const { verifier, challenge } = await createPair();
  const url = new URL(config.consentUrl);
  url.searchParams.set('client_id', config.clientId);
  url.searchParams.set('redirect_uri', config.redirectUri);
  return withPkce(url, verifier);
}
`,
    },
    {
      name: 'a function of another file is given the verifier',
      code: `import { buildAuthorizeUrl, generatePkce } from './oauth';
export function login(redirectUri, state) {
  const { codeVerifier, codeChallenge } = generatePkce();
  remember(state, codeVerifier);
  return open(buildAuthorizeUrl({ clientId: 'app', redirectUri, state, verifier: codeVerifier }));
}
`,
    },
    {
      name: 'an address that ends the session',
      code: `import { buildLogoutUrl, generatePkce } from './oauth';
export function logout(redirectUri) {
  const { codeVerifier, codeChallenge } = generatePkce();
  remember(codeVerifier);
  return open(buildLogoutUrl({ clientId: 'app', redirectUri }));
}
`,
    },
  ],
});
