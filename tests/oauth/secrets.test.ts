// Which values does a file use as code verifier or code challenge, where do they come from, and by which sign are they known?
import { expect, it, describe } from 'vitest';
import { collectSecretFacts } from '../../src/oauth/verifiers/collect-code-verifiers';
import { indexFile } from '../../src/syntax/file-index';
import { Evaluation } from '../../src/values/evaluation';
import { type AnalyseOptions, inRule } from '../support/analyse';

/** `verifier <words of the source>.<path> <origin> (<evidence>)`, in the order of the source; `?` after what a name alone speaks for. */
function secretsIn(code: string, options: AnalyseOptions): string[] {
  return inRule(
    code,
    (sourceCode, settings) => {
      const { marks, verifiers, swapped } = collectSecretFacts(
        new Evaluation(sourceCode, indexFile(sourceCode)),
        settings,
      );
      const found = [...marks.found()].sort((one, other) => one.node.range[0] - other.node.range[0]);
      const lines = found.map(({ node, path, kind, origin, evidence }) => {
        const words = sourceCode.getText(node).replace(/\s+/gu, ' ');
        const isUnsure = verifiers.some((one) => one.node === node && one.certainty === 'maybe');
        const signs = [...evidence].sort().join('+');
        return `${kind} ${[words, ...path].join(' .')} ${origin} (${signs})${isUnsure ? ' ?' : ''}`;
      });
      return [...lines, ...swapped.map((node) => `swapped ${sourceCode.getText(node)}`)];
    },
    { typescript: true, ...options },
  );
}

function holds(cases: Readonly<Record<string, readonly [code: string, ...lines: string[]]>>, options = {}): void {
  for (const [name, [code, ...lines]] of Object.entries(cases)) {
    it(name, () => {
      expect(secretsIn(code, options)).toEqual(lines);
    });
  }
}

const exchange = (verifier: string): string =>
  `body({ grant_type: 'authorization_code', code, code_verifier: ${verifier} });`;

describe('what is sent', () => {
  holds({
    'beside other parameters': [`function f(a) { ${exchange('a')} }`, 'verifier a received (sent)'],
    'in a query': [
      `new URLSearchParams('grant_type=authorization_code').set('code_verifier', draw());`,
      'verifier draw() made (sent)',
    ],
    'appended to anything': [`form.append('code_verifier', draw());`, 'verifier draw() made (sent)'],
    'set on something unknown': [`thing.set('code_verifier', draw()); // pkce`, 'verifier draw() made (named)'],
    'in the text of a body': [
      'send(`grant_type=authorization_code&code_verifier=${draw()}`);',
      'verifier draw() made (sent)',
    ],
    'in a text that is joined': [
      `send('grant_type=authorization_code&code_verifier=' + draw() + '&code=' + code);`,
      'verifier draw() made (sent)',
    ],
    'after text that was joined before': [
      `send(start + '&code_challenge=' + hash(a));`,
      'challenge hash(a) made (sent)',
    ],
    'under a name of another protocol': [`send('oauth_verifier=' + draw());`],
    'as an argument of a function out of sight': [
      `function f(codeVerifier) { redeem({ code_verifier: codeVerifier }); }`,
      'verifier codeVerifier received (named+sent)',
    ],
    'not in what is logged': [
      `function f(codeVerifier) { log({ code_verifier: codeVerifier }); }`,
      'verifier codeVerifier received (named) ?',
    ],
    'not under the name of a key': [
      `const keys = { code_verifier: 'pkce_verifier', codeChallenge: 'pkce_challenge' };`,
    ],
    'to a library': [
      `import { google } from 'googleapis'; const client = new google.auth.OAuth2(); client.getToken({ code, codeVerifier: kept() });`,
      'verifier kept() made (named+sent)',
    ],
    'to a library that wants it as an argument': [
      `import { Google } from 'arctic'; const google = new Google(a, b, c); google.createAuthorizationURL(state, kept(), scopes); google.validateAuthorizationCode(code, again());`,
      'verifier kept() made (hashed)',
      'verifier again() made (sent)',
    ],
    'to a library, in a spread': [
      `import { Google } from 'arctic'; const google = new Google(a, b, c); google.validateAuthorizationCode(...all);`,
    ],
    'a challenge as verifier': [
      `const pair = make(); const codeChallenge = pair.challenge; ${exchange('codeChallenge')} start({ code_challenge_method: 'S256' });`,
      'challenge make() .challenge made (named)',
      'swapped codeChallenge',
    ],
    'a challenge as verifier, by the words of the request': [
      `start({ code_challenge: pair.hash, code_challenge_method: 'S256' }); ${exchange('pair.hash')}`,
      'swapped pair.hash',
    ],
    'a challenge as verifier, with the method plain': [
      `const codeChallenge = draw(); start({ code_challenge: codeChallenge, code_challenge_method: 'plain' }); ${exchange('codeChallenge')}`,
      'challenge draw() made (named)',
      'verifier draw() made (sent)',
    ],
  });
});

describe('what is hashed', () => {
  holds({
    'into a challenge that is sent': [
      `const a = draw(); const b = createHash('sha256').update(a).digest('base64url'); start({ client_id, code_challenge: b });`,
      'verifier draw() made (hashed)',
      "challenge createHash('sha256').update(a).digest('base64url') made (sent)",
    ],
    'through an encoder': [
      `async function f() { const a = draw(); const data = new TextEncoder().encode(a); const b = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(a)); start({ client_id, code_challenge: b }); }`,
      'verifier draw() made (hashed)',
      "challenge crypto.subtle.digest('SHA-256', new TextEncoder().encode(a)) made (sent)",
    ],
    'by a function of the file': [
      `const challenge = (v) => createHash('sha256').update(v).digest('base64url'); const a = draw(); start({ client_id, code_challenge: challenge(a) });`,
      'verifier draw() made (hashed)',
      'challenge challenge(a) made (sent)',
    ],
    'by a function whose name says so': [
      `const a = draw(); start({ client_id, code_challenge: generateCodeChallenge(a) });`,
      'verifier draw() made (hashed)',
      'challenge generateCodeChallenge(a) made (sent)',
    ],
    'by a function that takes options': [
      `const a = draw(); start({ client_id, code_challenge: generateCodeChallenge('S256', a) });`,
      'verifier draw() made (hashed)',
      "challenge generateCodeChallenge('S256', a) made (sent)",
    ],
    'under the name of a verifier, without a word of PKCE': [
      `const codeVerifier = draw(); const b = createHash('sha256').update(codeVerifier).digest('hex');`,
      'verifier draw() made (hashed+named)',
    ],
    'by a digest function': [
      `const codeVerifier = draw(); sha256(codeVerifier); digest('SHA-256', encode(codeVerifier));`,
      'verifier draw() made (hashed+named)',
    ],
    'with another algorithm': [
      `const codeVerifier = draw(); createHash('md5').update(codeVerifier); digest('SHA-1', codeVerifier);`,
      'verifier draw() made (named) ?',
    ],
    'at random, under the name of a verifier': [
      `import { randomBytes } from 'node:crypto'; const codeVerifier = randomBytes(32).toString('hex');`,
      "verifier randomBytes(32).toString('hex') made (drawn+named)",
    ],
    'at random, but short': [
      `import { randomBytes } from 'node:crypto'; const codeVerifier = randomBytes(3).toString('hex');`,
      "verifier randomBytes(3).toString('hex') made (named) ?",
    ],
    'a text that is written down': [
      `start({ client_id, code_challenge: createHash('sha256').update('abc').digest('hex') });`,
      "challenge createHash('sha256').update('abc').digest('hex') made (sent)",
      "verifier 'abc' written (hashed)",
    ],
  });
});

describe('what libraries give', () => {
  holds({
    'a pair': [
      `import pkce from 'pkce-challenge'; const pair = pkce(); use(pair.code_verifier, pair.code_challenge);`,
      'verifier pkce() .code_verifier made (library+named)',
      'challenge pkce() .code_challenge made (library+named)',
    ],
    'a generator in a call': [
      `import { generateCodeVerifier } from 'oauth4webapi'; const a = generateCodeVerifier(); use(a);`,
    ],
    'a verifier': [
      `import { randomPKCECodeVerifier, calculatePKCECodeChallenge } from 'openid-client'; const a = randomPKCECodeVerifier(); const b = calculatePKCECodeChallenge(a);`,
      'verifier randomPKCECodeVerifier() made (hashed+library)',
      'challenge calculatePKCECodeChallenge(a) made (library)',
    ],
  });
  holds(
    {
      'a generator and a deriver of the project': [
        `const a = makeProof(); const b = proofs.derive(a); use(a, b);`,
        'verifier makeProof() made (hashed+library)',
        'challenge proofs.derive(a) made (library)',
      ],
    },
    { settings: { verifierGenerators: ['makeProof'], challengeDerivers: ['proofs.derive'] } },
  );
});

describe('names', () => {
  holds({
    'of variables, members and fields': [
      `// pkce\nconst codeVerifier = draw(); session.codeVerifier = draw(); class A { codeVerifier = draw(); }`,
      'verifier draw() made (named)',
      'verifier draw() made (named)',
    ],
    'of patterns': [
      `// pkce\nconst { codeVerifier, codeChallenge: b = other() } = pair();`,
      'challenge other() made (named)',
      'verifier pair() .codeVerifier made (named)',
      'challenge pair() .codeChallenge made (named)',
    ],
    'without another sign': [`const codeVerifier = draw();`, 'verifier draw() made (named) ?'],
    'in pairs': [
      `// pkce\nconst verifier = draw(); const challenge = derive(verifier);`,
      'verifier draw() made (named)',
      'challenge derive(verifier) made (named)',
    ],
    'in pairs of members': [
      `// pkce\nconst all = make(); use(all.verifier, all.challenge);`,
      'verifier make() .verifier made (named)',
      'challenge make() .challenge made (named)',
    ],
    'in pairs of properties': [
      `// pkce\nconst all = { verifier: draw(), challenge: derive() };`,
      'verifier draw() made (named)',
      'challenge derive() made (named)',
    ],
    alone: [`// pkce\nconst verifier = draw(); use(other.verifier);`],
    'in pairs, without a word of PKCE': [`const verifier = draw(); const challenge = derive(verifier);`],
    'of another protocol': [
      `// webauthn\nconst codeVerifier = draw(); navigator.credentials.create({ challenge });`,
      'verifier draw() made (named) ?',
    ],
    'of keys': [
      `// pkce\nconst codeVerifier = 'pkce_code_verifier'; session.codeVerifier = 'key'; use(keys.codeVerifier);`,
    ],
    'of methods and schemas': [`// pkce\nconst all = { codeVerifier() {}, codeChallenge: z.string() };`],
    'of calls': [`// pkce\nuse(client.codeVerifier()); client.codeVerifier = null;`],
    'of what a request brings': [
      `// pkce\nfunction f(req) { const codeVerifier = req.body.codeVerifier; use(req.query.code_verifier); }`,
    ],
  });
});

describe('ways through the file', () => {
  const sent = exchange('a');
  holds({
    'a variable that is written later': [`let a; a = draw(); ${sent}`, 'verifier draw() made (sent)'],
    'one of two': [
      `const a = x ? draw() : kept(); ${sent}`,
      'verifier draw() made (sent)',
      'verifier kept() made (sent)',
    ],
    'a default': [`function f(a = draw()) { ${sent} }`, 'verifier draw() made (sent)'],
    'the argument of a call': [`function f(a) { ${sent} } f(draw());`, 'verifier draw() made (sent)'],
    'the argument of a method': [`class A { f(a) { ${sent} } } new A().f(draw());`, 'verifier draw() made (sent)'],
    'a rest argument': [`function f(...[, a]) { ${sent} } f(other(), draw());`, 'verifier a received (sent)'],
    'one of several arguments': [
      `function f(...all) { ${exchange('all[1]')} } f(other(), draw());`,
      'verifier draw() made (sent)',
    ],
    'the result of a function': [
      `function make() { return draw(); } const a = make(); ${sent}`,
      'verifier draw() made (sent)',
      'verifier make() made (sent)',
    ],
    'a pair that a function gives': [
      `const make = () => ({ one: draw(), two: other() }); const { one: a } = make(); ${sent}`,
      'verifier draw() made (sent)',
      'verifier make() .one made (sent)',
    ],
    'a list that is taken apart': [`const [, a] = [other(), draw()]; ${sent}`, 'verifier draw() made (sent)'],
    'all but some names': [
      `const { b, ...rest } = { b: 1, a: draw() }; ${exchange('rest.a')}`,
      'verifier draw() made (sent)',
    ],
    'a field': [
      `class A { start() { this.kept = draw(); } finish() { ${exchange('this.kept')} } }`,
      'verifier draw() made (sent)',
    ],
    'a field with a value': [
      `class A { kept = draw(); finish() { ${exchange('this.kept')} } }`,
      'verifier draw() made (sent)',
    ],
    'a member': [
      `const kept = {}; kept.one = draw(); kept.two = other(); ${exchange('kept.one')}`,
      'verifier draw() made (sent)',
    ],
    'a member of a computed name': [
      `const kept = {}; kept[state] = draw(); ${exchange('kept[state]')}`,
      'verifier draw() made (sent)',
    ],
    'Object.assign': [
      `const kept = {}; Object.assign(kept, { one: draw() }); ${exchange('kept.one')}`,
      'verifier draw() made (sent)',
    ],
    'a promise': [`draw().then((a) => { ${sent} });`, 'verifier draw() made (sent)'],
    'a map': [
      `const kept = new Map(); kept.set(state, draw()); ${exchange('kept.get(state)')}`,
      'verifier draw() made (sent)',
    ],
    'a map under another key': [
      `const kept = new Map(); kept.set('one', draw()); kept.set('two', other()); ${exchange("kept.get('one')")}`,
      'verifier draw() made (sent)',
    ],
    'a store': [
      `localStorage.setItem('one', draw()); localStorage.setItem('two', other()); ${exchange("localStorage.getItem('one')")}`,
      'verifier draw() made (sent)',
    ],
    'a member of a store': [
      `sessionStorage.one = draw(); ${exchange('sessionStorage.one')}`,
      'verifier draw() made (sent)',
    ],
    'a cookie': [`setCookie('one', draw()); ${exchange("getCookie('one')")}`, 'verifier draw() made (sent)'],
    'a cookie of a context': [
      `setCookie(context, 'one', draw()); ${exchange("getCookie(context, 'one')")}`,
      'verifier draw() made (sent)',
    ],
    'a cookie of an answer': [
      `res.cookie('one', draw()); ${exchange('req.cookies.one')}`,
      'verifier draw() made (sent)',
    ],
    'a session': [`req.session.one = draw(); ${exchange('req.session.one')}`, 'verifier draw() made (sent)'],
    'a ref': [
      `const kept = useRef(draw()); kept.current = other(); ${exchange('kept.current')}`,
      'verifier draw() made (sent)',
      'verifier other() made (sent)',
    ],
    'a state': [
      `const [a, setA] = useState(() => draw()); ${sent} setA(other());`,
      'verifier draw() made (sent)',
      'verifier other() made (sent)',
    ],
    'a state that is set': [`const [a, setA] = useState(''); setA(draw()); ${sent}`, 'verifier draw() made (sent)'],
    'a memo': [`const a = useMemo(() => draw(), []); ${sent}`, 'verifier draw() made (sent)'],
    JSON: [
      `localStorage.setItem('one', JSON.stringify({ v: draw() })); ${exchange("JSON.parse(localStorage.getItem('one')).v")}`,
      'verifier draw() made (sent)',
    ],
    'an import': [`import { a } from './kept'; ${sent}`, 'verifier a received (sent)'],
    'something unknown': [`${sent}`],
    'a literal': [
      `const a = 'abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz'; ${sent}`,
      "verifier 'abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz' written (sent)",
    ],
    itself: [`let a = draw(); a = a.trim(); ${sent}`, 'verifier draw() made (sent)'],
    'a circle': [`let a = b; let b = a; ${sent}`],
  });
});
