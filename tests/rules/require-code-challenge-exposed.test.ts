// Is a challenge seen, or at least not denied, that reaches the parameters through something else than their own name?
import requireCodeChallenge from '../../rules/require-code-challenge';
import { type Cases, RuleTester } from '../support/rule-tester';

/** A login whose parameters are gone through by these lines before they are written out. */
function login(lines: string, beside = ''): string {
  return `${beside}export async function login(challenge, other) {
  const wanted = { response_type: 'code', client_id: 'app', redirect_uri: callback };
  ${lines}
  location.href = \`https://login.example.com/authorize?\${new URLSearchParams(wanted)}\`;
}
`;
}

const wantedAlone = { messageId: 'missingChallenge', column: 18, endColumn: 85 };

const cases: Cases = {
  reported: [
    {
      name: 'An address is asked for, and then opened',
      code: `export async function login(clientId) {
  const address = \`https://login.example.com/oauth/authorize?client_id=\${clientId}&redirect_uri=test&response_type=code\`;
  const answer = await fetch(address, { method: 'HEAD' });
  if (answer.ok) location.href = address;
}
`,
      errors: [{ messageId: 'missingChallenge', line: 2, column: 19, endLine: 2, endColumn: 121 }],
    },
    {
      name: 'An address that is shown between marks is the one that is opened, and is reported once',
      code: `import { randomBytes } from 'node:crypto';
export function connect(redirect) {
  const state = randomBytes(16).toString('hex');
  const address = \`https://login.example.com/authorize?response_type=code&client_id=\${encodeURIComponent(process.env.CLIENT || '')}&redirect_uri=\${redirect}&state=\${state}\`;
  show('OPEN>>> ' + address + ' <<<');
  openBrowser(address);
}
`,
      errors: [{ messageId: 'missingChallenge', line: 4, column: 9, endLine: 4, endColumn: 173 }],
    },
    {
      name: 'A list that a callback joins to the address is where a person would edit',
      code: `export function address(wanted, discover) {
  let target = wanted.redirectUri;
  return discover(wanted).then((found) => {
    if (found.authorizeUri) {
      const parameters = ['response_type=code', 'client_id=' + wanted.id, 'redirect_uri=' + wanted.redirectUri];
      if (wanted.launch) parameters.push('launch=' + wanted.launch);
      target = found.authorizeUri + '?' + parameters.join('&');
    }
    return target;
  });
}
`,
      errors: [{ messageId: 'missingChallenge', line: 5, column: 26, endLine: 5, endColumn: 112 }],
    },
    {
      name: 'An object that a helper of the file only reads out of another one carries no challenge',
      code: login('show({ wanted });', 'function show({ wanted }) {\n  console.log(wanted.client_id);\n}\n'),
      errors: [{ ...wantedAlone, line: 5, endLine: 5 }],
    },
    {
      name: 'An object that is logged inside others carries no challenge',
      code: login('console.log({ wanted }, [wanted]);'),
      errors: [{ ...wantedAlone, line: 2, endLine: 2 }],
    },
    {
      name: 'An object that one of two names may mean, both only read, carries no challenge',
      code: login('const chosen = other ? wanted : {};\n  console.log(chosen.state);'),
      errors: [{ ...wantedAlone, line: 2, endLine: 2 }],
    },
    {
      name: 'An object whose copy goes into a list carries no challenge',
      code: login('const copies = [{ ...wanted }];\n  copies[0].code_challenge = challenge;'),
      errors: [{ ...wantedAlone, line: 2, endLine: 2 }],
    },
    {
      name: 'An address in a field that only gets a state carries no challenge',
      code: `class Login {
  link = new URL('https://login.example.com/authorize?response_type=code&client_id=app&redirect_uri=https://app.example/cb');
  open(state) {
    this.link.searchParams.set('state', state);
    location.href = this.link.href;
  }
}
`,
      errors: [{ messageId: 'missingChallenge', line: 2, column: 18, endLine: 2, endColumn: 124 }],
    },
    {
      name: 'An address in the options of a call carries no challenge, whatever is done with what others have under its name',
      code: `const tab = await chrome.tabs.create({ url: \`https://login.example.com/authorize?response_type=code&client_id=app&state=\${state}\` });
watch(tab.url);
`,
      errors: [{ messageId: 'missingChallenge', line: 1, column: 45, endLine: 1, endColumn: 130 }],
    },
    {
      name: 'An address is asked for without being redirected, and where it leads is read',
      code: `export async function entry() {
  const answer = await fetch('https://login.example.com/oauth/authorize?client_id=app&redirect_uri=test&response_type=code', { redirect: 'manual' });
  return answer.headers.get('location');
}
`,
      errors: [{ messageId: 'missingChallenge', line: 2, column: 30, endLine: 2, endColumn: 124 }],
    },
  ],
  fine: [
    {
      name: 'An address is asked for without being redirected, and nothing of the answer is read',
      code: `const probe = 'https://login.example.com/oauth/authorize?client_id=preflight&redirect_uri=test&response_type=code';
export async function preflight(settings = {}) {
  try {
    await (settings.fetch || fetch)(settings.address || probe, { method: 'GET', redirect: 'manual', signal: AbortSignal.timeout(5000) });
    return { ok: true };
  } catch (problem) {
    return { ok: false, problem };
  }
}
`,
    },
    {
      name: 'An address is only asked for, to see whether the server answers',
      code: `export async function health(clientId) {
  const address = \`https://login.example.com/oauth/authorize?client_id=\${clientId}&redirect_uri=test&response_type=code\`;
  const answer = await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(5000) });
  return answer.ok;
}
`,
    },
    {
      name: 'A challenge is added to the search of a URL, of which the rest stays',
      code: `export function login(challenge) {
  const to = new URL('https://login.example.com/authorize?response_type=code&client_id=app&redirect_uri=https://app.example/cb');
  to.search = to.search + '&code_challenge_method=S256&code_challenge=' + challenge;
  location.href = to.href;
}
`,
    },
    {
      name: 'A pair with the challenge is put behind the others by its index',
      code: `export function login(challenge) {
  const pairs = [['response_type', 'code'], ['client_id', 'app'], ['redirect_uri', callback]];
  pairs[pairs.length] = ['code_challenge', challenge];
  location.href = \`https://login.example.com/authorize?\${new URLSearchParams(pairs)}\`;
}
`,
    },
  ],
  unsure: [
    {
      name: 'A helper takes the object out of its options',
      code: login('add({ target: wanted });', 'function add({ target }) {\n  target.code_challenge = derive();\n}\n'),
    },
    {
      name: 'A helper reaches the object through its options',
      code: login(
        'add({ target: wanted });',
        'function add(options) {\n  options.target.code_challenge = derive();\n}\n',
      ),
    },
    {
      name: 'A helper takes the object out of a list',
      code: login(
        'add([wanted]);',
        'function add(list) {\n  const [first] = list;\n  first.code_challenge = derive();\n}\n',
      ),
    },
    {
      name: 'A helper hands what it takes out on to another',
      code: login(
        'add({ target: wanted });',
        'function add({ target }) {\n  finish(target);\n}\nfunction finish(parameters) {\n  parameters.code_challenge = derive();\n}\n',
      ),
    },
    {
      name: 'The object is one of the rest of the arguments',
      code: login(
        "add('S256', wanted);",
        'function add(method, ...targets) {\n  targets[0].code_challenge = derive();\n}\n',
      ),
    },
    {
      name: 'The object is read from the arguments of a function',
      code: login('add(wanted);', 'function add() {\n  arguments[0].code_challenge = derive();\n}\n'),
    },
    {
      name: 'The object is spread into the arguments',
      code: login('add(...[wanted]);', 'function add(target) {\n  target.code_challenge = derive();\n}\n'),
    },
    {
      name: 'An object made of it is kept and changed by a class',
      code: login(
        'new Adder(wanted).run();',
        'class Adder {\n  constructor(target) {\n    this.target = target;\n  }\n  run() {\n    this.target.code_challenge = derive();\n  }\n}\n',
      ),
    },
    {
      name: 'The object is visited in a list',
      code: login('[wanted].forEach((one) => {\n    one.code_challenge = challenge;\n  });'),
    },
    {
      name: 'The object is the item of a loop over two',
      code: login('for (const one of [wanted, other]) one.code_challenge = challenge;'),
    },
    {
      name: 'The object stands in another one',
      code: login('const holder = { wanted };\n  holder.wanted.code_challenge = challenge;'),
    },
    {
      name: 'The object is taken out of another one',
      code: login('const { target } = { target: wanted };\n  target.code_challenge = challenge;'),
    },
    {
      name: 'One of two names may mean the object',
      code: login('const chosen = other ? wanted : {};\n  chosen.code_challenge = challenge;'),
    },
    {
      name: 'A function gives the object to whoever asks',
      code: login('const give = () => wanted;\n  give().code_challenge = challenge;'),
    },
    {
      name: 'A function out of sight gets the object inside another one',
      code: login('complete({ wanted });', "import { complete } from './complete';\n"),
    },
    {
      name: 'A function out of sight may ask for the object',
      code: login('complete(() => wanted);', "import { complete } from './complete';\n"),
    },
    {
      name: 'A pattern writes into the object',
      code: login('[wanted.code_challenge] = [challenge];'),
    },
    {
      name: 'A method whose name is chosen writes into the query',
      code: `export function login(challenge, isNew) {
  const query = new URLSearchParams({ response_type: 'code', client_id: 'app', redirect_uri: callback });
  query[isNew ? 'set' : 'append']('code_challenge', challenge);
  location.href = \`https://login.example.com/authorize?\${query}\`;
}
`,
    },
    {
      name: 'Items of a list of pairs are exchanged',
      code: `export function login(challenge) {
  const pairs = [['response_type', 'code'], ['client_id', 'app'], ['redirect_uri', callback], ['', '']];
  pairs.splice(3, 1, ['code_challenge', challenge]);
  location.href = \`https://login.example.com/authorize?\${new URLSearchParams(pairs)}\`;
}
`,
    },
    {
      name: 'An address in a field gets its challenge in a method',
      code: `class Login {
  link = new URL('https://login.example.com/authorize?response_type=code&client_id=app&redirect_uri=https://app.example/cb');
  async open() {
    this.link.searchParams.set('code_challenge', await derive());
    location.href = this.link.href;
  }
}
`,
    },
    {
      name: 'The text in a field gets its challenge in another method',
      code: `class Login {
  start(id) {
    this.link = \`https://login.example.com/authorize?response_type=code&client_id=\${id}&redirect_uri=https://app.example/cb\`;
  }
  protect(challenge) {
    this.link += \`&code_challenge=\${challenge}\`;
  }
}
`,
    },
    {
      name: 'A function out of sight completes the address that an object holds',
      code: `import { protect } from './protect';
const login = { link: new URL('https://login.example.com/authorize?response_type=code&client_id=app&redirect_uri=https://app.example/cb') };
protect(login.link);
open(login.link.href);
`,
    },
  ],
};

new RuleTester().run('require-code-challenge', requireCodeChallenge, cases);
