// The address of the authorization request is made by a function of another file, which is handed the state.
import rule from '../../rules/no-exposed-verifier';
import { RuleTester } from '../support/rule-tester';

const login = (state: string, answer: string): string => `import { client } from './client';
export async function login() {
  const codeVerifier = randomBytes(32).toString('base64url');
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  const state = ${state};
  ${answer}
}
`;
const readable = "Buffer.from(JSON.stringify({ codeVerifier, from: 'web' })).toString('base64url')";

new RuleTester().run('no-exposed-verifier', rule, {
  reported: [
    {
      name: 'a state that anybody can read the verifier in',
      code: login(readable, 'return Response.redirect(client.getAuthUrl(state, codeChallenge));'),
      errors: [{ messageId: 'state', line: 6, column: 46, endLine: 6, endColumn: 51 }],
    },
    {
      name: 'a state that is the verifier and more',
      code: login('`web:${codeVerifier}`', "open(await buildAuthorizationUrl('web', codeChallenge, state));"),
      errors: [{ messageId: 'state', line: 6, column: 58, endLine: 6, endColumn: 63 }],
    },
  ],
  fine: [
    {
      name: 'the state is drawn as the verifier is, in other letters',
      code: `const encode = (value) => btoa(value);
const draw = () => {
  let text = '';
  crypto.getRandomValues(new Uint8Array(43)).forEach((byte) => text += letters[byte % letters.length]);
  return text;
};
export class Login {
  async start(given) {
    const query = { response_type: 'code', client_id: 'app', redirect_uri: back, state: encode(draw()) };
    this.codeVerifier = draw();
    query.code_challenge = await challengeOf(this.codeVerifier);
    query.code_challenge_method = 'S256';
    location.assign('https://login.example.com/authorize?' + new URLSearchParams(query));
  }
}
`,
    },
    {
      name: 'the state is drawn as the verifier is, where none is given',
      code: `const encode = (value) => btoa(value);
const draw = () => {
  let text = '';
  crypto.getRandomValues(new Uint8Array(43)).forEach((byte) => text += letters[byte % letters.length]);
  return text;
};
export class Login {
  async start(given) {
    const query = { response_type: 'code', client_id: 'app', redirect_uri: back, state: given || draw() };
    this.codeVerifier = draw();
    query.code_challenge = await challengeOf(this.codeVerifier);
    query.code_challenge_method = 'S256';
    location.assign('https://login.example.com/authorize?' + new URLSearchParams(query));
  }
}
`,
    },
    {
      name: 'the state is drawn as the verifier is, beside something else',
      code: `const encode = (value) => btoa(value);
const draw = () => {
  let text = '';
  crypto.getRandomValues(new Uint8Array(43)).forEach((byte) => text += letters[byte % letters.length]);
  return text;
};
export class Login {
  async start(given) {
    const query = { response_type: 'code', client_id: 'app', redirect_uri: back, state: \`\${draw()}:\${given}\` };
    this.codeVerifier = draw();
    query.code_challenge = await challengeOf(this.codeVerifier);
    query.code_challenge_method = 'S256';
    location.assign('https://login.example.com/authorize?' + new URLSearchParams(query));
  }
}
`,
    },
    {
      name: 'the state is drawn as the verifier is, by a function that is named for it',
      code: `const encode = (value) => btoa(value);
const draw = () => {
  let text = '';
  crypto.getRandomValues(new Uint8Array(43)).forEach((byte) => text += letters[byte % letters.length]);
  return text;
};
const makeState = () => draw();
export class Login {
  async start(given) {
    const query = { response_type: 'code', client_id: 'app', redirect_uri: back, state: makeState() };
    this.codeVerifier = draw();
    query.code_challenge = await challengeOf(this.codeVerifier);
    query.code_challenge_method = 'S256';
    location.assign('https://login.example.com/authorize?' + new URLSearchParams(query));
  }
}
`,
    },
    {
      name: 'the state is drawn as the verifier is, in a list of pairs',
      code: `const encode = (value) => btoa(value);
const draw = () => {
  let text = '';
  crypto.getRandomValues(new Uint8Array(43)).forEach((byte) => text += letters[byte % letters.length]);
  return text;
};
export class Login {
  async start(given) {
    const query = { response_type: 'code', client_id: 'app', redirect_uri: back, state: new URLSearchParams([['id', draw()]]).toString() };
    this.codeVerifier = draw();
    query.code_challenge = await challengeOf(this.codeVerifier);
    query.code_challenge_method = 'S256';
    location.assign('https://login.example.com/authorize?' + new URLSearchParams(query));
  }
}
`,
    },
    {
      name: 'a state that has nothing of the verifier',
      code: login('crypto.randomUUID()', 'return Response.redirect(client.getAuthUrl(state, codeChallenge));'),
    },
    {
      name: 'a state that is encrypted',
      code: login(`encrypt(${readable})`, 'return Response.redirect(client.getAuthUrl(state, codeChallenge));'),
    },
    {
      name: 'the readable state goes to a function of this file, which leaves it out of the address',
      code: `${login(readable, 'keep(state); return Response.redirect(getAuthUrl(state, codeChallenge));')}
function getAuthUrl(state, code_challenge) {
  return 'https://id.example/authorize?' + new URLSearchParams({
    response_type: 'code', client_id: 'web', redirect_uri: 'https://app.example/cb', state: digest(state).slice(0, 8),
    code_challenge, code_challenge_method: 'S256',
  });
}`,
    },
  ],
  unsure: [
    {
      name: 'an object, which the function may take apart',
      code: login('{ codeVerifier, id: randomId() }', 'return Response.redirect(client.getAuthUrl(state));'),
    },
    {
      name: 'a function whose name does not say that it makes the address of a login',
      code: login(readable, 'return client.begin(state, codeChallenge);'),
    },
    {
      name: 'a text by another name than that of a state',
      code: login(
        'randomId()',
        `const kept = ${readable};
  return Response.redirect(client.getAuthUrl(kept, codeChallenge));`,
      ),
    },
  ],
});
