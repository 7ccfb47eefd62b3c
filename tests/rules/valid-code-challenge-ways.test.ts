// By which ways does a wrong challenge get into its request: a loop, a method, a helper of the file?
import rule from '../../rules/valid-code-challenge';
import { RuleTester } from '../support/rule-tester';

new RuleTester().run('valid-code-challenge', rule, {
  reported: [
    {
      name: 'the promise of a digest goes into the query in a loop over the parameters',
      code: `async function derive(verifier) {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  return btoa(String.fromCharCode(...new Uint8Array(digest))).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '');
}
export async function login(server, codeVerifier) {
  const url = new URL(server.authorization_endpoint);
  const parameters = {
    response_type: 'code', client_id: 'app', redirect_uri: 'https://app.example/cb',
    code_challenge: derive(codeVerifier), code_challenge_method: 'S256',
  };
  Object.entries(parameters).forEach(([name, value]) => url.searchParams.set(name, value));
  return url.href;
}
`,
      errors: [
        {
          messageId: 'unawaited',
          line: 9,
          column: 21,
          endLine: 9,
          endColumn: 41,
          suggestions: [
            {
              messageId: 'addAwait',
              output: `async function derive(verifier) {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  return btoa(String.fromCharCode(...new Uint8Array(digest))).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '');
}
export async function login(server, codeVerifier) {
  const url = new URL(server.authorization_endpoint);
  const parameters = {
    response_type: 'code', client_id: 'app', redirect_uri: 'https://app.example/cb',
    code_challenge: await derive(codeVerifier), code_challenge_method: 'S256',
  };
  Object.entries(parameters).forEach(([name, value]) => url.searchParams.set(name, value));
  return url.href;
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'the verifier goes into the query in a loop over the names of the parameters',
      code: `export function login(server, codeVerifier) {
  const url = new URL(server.authorization_endpoint);
  const parameters = {
    response_type: 'code', client_id: 'app', redirect_uri: 'https://app.example/cb',
    code_challenge: codeVerifier, code_challenge_method: 'S256',
  };
  for (const name of Object.keys(parameters)) url.searchParams.append(name, parameters[name]);
  return url.href;
}
`,
      errors: [
        {
          messageId: 'verifier',
          line: 5,
          column: 21,
          endLine: 5,
          endColumn: 33,
        },
      ],
    },
    {
      name: 'what an asynchronous method of the class gives is not awaited, whatever it is',
      code: `import { hashOf } from './crypto';
export class Login {
  async challengeOf(codeVerifier) {
    return await hashOf(codeVerifier);
  }
  async start(codeVerifier) {
    const codeChallenge = this.challengeOf(codeVerifier);
    return 'https://login.example.com/authorize?' + new URLSearchParams({
      response_type: 'code', client_id: 'app', redirect_uri: 'https://app.example/cb',
      code_challenge: codeChallenge, code_challenge_method: 'S256',
    });
  }
}
`,
      errors: [
        {
          messageId: 'unawaited',
          line: 10,
          column: 23,
          endLine: 10,
          endColumn: 36,
          suggestions: [
            {
              messageId: 'addAwait',
              output: `import { hashOf } from './crypto';
export class Login {
  async challengeOf(codeVerifier) {
    return await hashOf(codeVerifier);
  }
  async start(codeVerifier) {
    const codeChallenge = this.challengeOf(codeVerifier);
    return 'https://login.example.com/authorize?' + new URLSearchParams({
      response_type: 'code', client_id: 'app', redirect_uri: 'https://app.example/cb',
      code_challenge: await codeChallenge, code_challenge_method: 'S256',
    });
  }
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a challenge of another file that a method of the class cuts short',
      code: `import { hashOf } from './crypto';
export class Login {
  async challengeOf(codeVerifier) {
    return (await hashOf(codeVerifier)).slice(0, 20);
  }
  async start(codeVerifier) {
    return 'https://login.example.com/authorize?' + new URLSearchParams({
      response_type: 'code', client_id: 'app', redirect_uri: 'https://app.example/cb',
      code_challenge: await this.challengeOf(codeVerifier), code_challenge_method: 'S256',
    });
  }
}
`,
      errors: [
        {
          messageId: 'altered',
          line: 4,
          column: 12,
          endLine: 4,
          endColumn: 53,
        },
      ],
    },
    {
      name: 'a challenge that is cut short before it is handed to what makes the request',
      code: `import { generateCodeChallenge } from './pkce';
export async function login(codeVerifier, prompt) {
  const codeChallenge = (await generateCodeChallenge(codeVerifier)).slice(0, 20);
  return push({ codeChallenge, ...(prompt ? { prompt } : {}) });
}
function push(options) {
  const body = new URLSearchParams({
    response_type: 'code', client_id: 'app', redirect_uri: 'https://app.example/cb',
    code_challenge: options.codeChallenge, code_challenge_method: 'S256',
  });
  return fetch('https://login.example.com/oauth/par', { method: 'POST', body });
}
`,
      errors: [
        {
          messageId: 'altered',
          line: 3,
          column: 25,
          endLine: 3,
          endColumn: 81,
        },
      ],
    },
  ],
  fine: [
    {
      name: 'what an asynchronous method of the class gives is awaited where it is sent',
      code: `import { hashOf } from './crypto';
export class Login {
  async challengeOf(codeVerifier) {
    return hashOf(codeVerifier);
  }
  async start(codeVerifier) {
    const challenge = this.challengeOf(codeVerifier);
    const url = new URL('https://login.example.com/authorize');
    const parameters = {
      response_type: 'code', client_id: 'app', redirect_uri: 'https://app.example/cb',
      code_challenge: await challenge, code_challenge_method: 'S256',
    };
    for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
    return url.href;
  }
}
`,
    },
    {
      name: 'a challenge is cut short for the log alone',
      code: `import { generateCodeChallenge } from './pkce';
export async function login(codeVerifier) {
  const codeChallenge = await generateCodeChallenge(codeVerifier);
  console.log('challenge', codeChallenge.slice(0, 8));
  return 'https://login.example.com/authorize?' + new URLSearchParams({
    response_type: 'code', client_id: 'app', redirect_uri: 'https://app.example/cb',
    code_challenge: codeChallenge, code_challenge_method: 'S256',
  });
}
`,
    },
  ],
  unsure: [
    {
      name: 'a spread may bring another challenge than the one that is cut short',
      code: `import { generateCodeChallenge } from './pkce';
export async function login(codeVerifier, more) {
  const codeChallenge = (await generateCodeChallenge(codeVerifier)).slice(0, 20);
  return push({ codeChallenge, ...more });
}
function push(options) {
  const body = new URLSearchParams({
    response_type: 'code', client_id: 'app', redirect_uri: 'https://app.example/cb',
    code_challenge: options.codeChallenge, code_challenge_method: 'S256',
  });
  return fetch('https://login.example.com/oauth/par', { method: 'POST', body });
}
`,
    },
    {
      name: 'one way of two cuts the challenge short',
      code: `import { generateCodeChallenge, legacy } from './pkce';
export async function login(codeVerifier, isOld) {
  const made = await generateCodeChallenge(codeVerifier);
  return 'https://login.example.com/authorize?' + new URLSearchParams({
    response_type: 'code', client_id: 'app', redirect_uri: 'https://app.example/cb',
    code_challenge: isOld ? made.slice(0, 20) : made, code_challenge_method: 'S256',
  });
}
`,
    },
    {
      name: 'one of two functions is asynchronous, and which is called another file decides',
      code: `import { hashOf } from './crypto';
export async function login(codeVerifier, derive = async (text) => hashOf(text)) {
  return 'https://login.example.com/authorize?' + new URLSearchParams({
    response_type: 'code', client_id: 'app', redirect_uri: 'https://app.example/cb',
    code_challenge: derive(codeVerifier), code_challenge_method: 'S256',
  });
}
`,
    },
  ],
});
