// Which verifiers and challenges can be read out of an expression, and where do they come to light?
import { describe, expect, it } from 'vitest';
import { secretsIn } from '../../src/oauth/disclosures/secrets';
import { analyse } from '../support/analyse';

/** The signs of PKCE that every file here has: a verifier `v` and its challenge `c`, which a pair holds too. */
const start = `const v = draw(); const c = createHash('sha256').update(v).digest('base64url');
start({ client_id, code_challenge: c, code_challenge_method: 'S256' }); const pair = { codeVerifier: v, codeChallenge: c };
`;

/** What each argument of `show(…)` reveals: the secret, its form, and the words that reveal it. */
function revealed(code: string): string[] {
  const model = analyse(start + code, { typescript: true, filename: 'client.tsx' });
  if (!model) throw new Error('Nothing is read.');
  const { secrets, sourceCode, evaluation } = model;
  return evaluation.index
    .ofType('CallExpression')
    .filter(({ callee }) => sourceCode.getText(callee) === 'show')
    .flatMap((call) => call.arguments)
    .flatMap((argument) => {
      const found = secretsIn(argument, secrets);
      if (found.length === 0) return ['nothing'];
      return found.map(({ kind, path, form, node, given, isChallenge }) => {
        const by = given ? `, given ${sourceCode.getText(given)}` : '';
        const words = sourceCode.getText(node).replace(/\s+/gu, ' ');
        return `${isChallenge ? 'plain ' : ''}${kind} ${[form, ...path].join(' .')} in ${words}${by}`;
      });
    });
}

/** By which way secrets leave the file: `channel kind: words`. */
function shownIn(code: string): string[] {
  const model = analyse(start + code, { typescript: true, filename: 'client.tsx' });
  if (!model) throw new Error('Nothing is read.');
  const text = (node: Parameters<typeof model.sourceCode.getText>[0]): string => model.sourceCode.getText(node);
  const lines = [
    ...model.disclosures.map(({ channel, kind, node, form, isShared }) => {
      return `${channel} ${kind} ${form}: ${text(node)}${isShared ? ', shared' : ''}`;
    }),
    ...model.exposures.map(({ channel, parameter, node, isWhole, cookieOption }) => {
      const option = cookieOption ? `, by ${text(cookieOption)}` : '';
      return `${[channel, ...(parameter ? [parameter] : [])].join(' ')}: ${text(node)}${isWhole ? '' : ' and more'}${option}`;
    }),
  ];
  return [...new Set(lines)];
}

type Cases = Readonly<Record<string, readonly [code: string, ...lines: string[]]>>;

function reveals(cases: Cases): void {
  for (const [name, [code, ...lines]] of Object.entries(cases)) {
    it(name, () => {
      expect(revealed(code)).toEqual(lines);
    });
  }
}

function leaves(cases: Cases): void {
  for (const [name, [code, ...lines]] of Object.entries(cases)) {
    it(name, () => {
      expect(shownIn(code)).toEqual(lines);
    });
  }
}

describe('an expression reveals', () => {
  reveals({
    'what a variable holds': [
      `show(v, c, pair, pair.codeVerifier, pair.other);`,
      'verifier value in v',
      'challenge value in c',
      'verifier value .codeVerifier in pair',
      'challenge value .codeChallenge in pair',
      'verifier value in pair.codeVerifier',
      'nothing',
    ],
    'what a text has in it': [
      'show(`a ${v}`, "a" + v, v + "a", `?code_challenge=${v}`, "code_verifier=" + v);',
      'verifier text in v',
      'verifier text in v',
      'verifier text in v',
      'plain verifier query in v',
      'verifier query in v',
    ],
    'either of two': [
      `show(x ? v : 'a', x && v, x || v, x ?? v);`,
      'verifier value in v',
      'verifier value in v',
      'verifier value in v',
      'verifier value in v',
    ],
    'what an object has': [
      `show({ v, a: { b: v } }, { ...pair, codeVerifier: '***' }, { ...pair }, { [x]: v });`,
      'verifier value .v in v',
      'verifier value .a .b in v',
      'challenge value .codeChallenge in ...pair',
      'verifier value .codeVerifier in ...pair',
      'challenge value .codeChallenge in ...pair',
      'verifier value .* in v',
    ],
    'what a list has': [
      `show([v, 'a'], [...[v]], [v][0]);`,
      'verifier value .0 in v',
      'verifier value .* .0 in v',
      'verifier value in [v][0]',
    ],
    'what is awaited or assigned': [
      `let d; async function f() { show(await v, (d = v), await pair); }`,
      'verifier value in v',
      'verifier value in v',
      'verifier value .codeVerifier in pair',
      'challenge value .codeChallenge in pair',
    ],
    'what is encoded': [
      `show(JSON.stringify(pair), encodeURIComponent(v), btoa(v), Buffer.from(v).toString('base64'), new URLSearchParams({ v }), new URLSearchParams({ v }).toString(), String(v));`,
      'verifier text in pair',
      'challenge text in pair',
      'verifier text in v',
      'verifier text in v',
      'verifier text in v',
      'verifier query .v in v',
      'verifier query in v',
      'verifier text in v',
    ],
    'what methods of a text leave': [
      `show(v.trim(), v.toUpperCase(), v.slice(0, 4), v.length, v.replace(/./g, '*'), v.concat('a'), 'a'.concat(v), v.split(''), [v].join('-'));`,
      'verifier value in v',
      'nothing',
      'nothing',
      'nothing',
      'nothing',
      'verifier value in v',
      'verifier value in v',
      'nothing',
      'verifier text in v',
    ],
    'what is not the value': [
      `show(!!v, Boolean(v), v === x, typeof v, createHash('md5').update(v).digest('hex'), redeem(v), mask(v));`,
      'nothing',
      'nothing',
      'nothing',
      'nothing',
      'nothing',
      'nothing',
      'nothing',
    ],
    'what functions of the file give': [
      `const same = (a) => a; const wrap = ({ a, ...b }, [d] = []) => ({ a, b, d }); show(same(v), wrap({ a: v, e: c }, [v]), same('a'));`,
      'verifier value in same(v)',
      'verifier value .a in wrap({ a: v, e: c }, [v])',
      'verifier value .b .a in wrap({ a: v, e: c }, [v])',
      'challenge value .b .e in wrap({ a: v, e: c }, [v])',
      'verifier value .d in wrap({ a: v, e: c }, [v])',
      'nothing',
    ],
    'what a callback gives': [
      `show([v].map((a) => a), Promise.resolve(v).then((a) => a), Promise.all([v, c]), draw().catch(() => v));`,
      'verifier value .* in a',
      'verifier value in a',
      'verifier value .0 in v',
      'challenge value .1 in c',
      'nothing',
    ],
    'what was written into something': [
      `const kept = {}; kept.a = v; const all = new Map(); all.set('k', v); localStorage.setItem('s', JSON.stringify({ v })); show(kept, kept.a, all.get('k'), localStorage.getItem('s'));`,
      'verifier value .a in kept',
      'verifier value in kept.a',
      "verifier value in all.get('k')",
      "verifier text in localStorage.getItem('s')",
    ],
    'what is not written yet': [`let late; show(late); late = v;`, 'nothing'],
    'what a parameter is given': [
      `function f(a, { b } = {}) { show(a, b); } f(v, { b: c });`,
      'verifier value in a, given v',
      'challenge value in b',
    ],
    'what tags of texts leave': [
      'show(html`<p>${v}</p>`, chalk.green`${v}`, sql`${v}`);',
      'verifier text in v',
      'nothing',
      'nothing',
    ],
    'what Object.assign gathers': [
      `show(Object.assign({}, pair), Object.assign({ v }, x));`,
      'verifier value .codeVerifier in pair',
      'challenge value .codeChallenge in pair',
      'verifier value .v in v',
    ],
    'what generators give': [
      `import pkce from 'pkce-challenge'; import { calculatePKCECodeChallenge } from 'openid-client'; show(pkce(), calculatePKCECodeChallenge(v), generateCodeVerifier(), verifyToken());`,
      'verifier value .code_verifier in pkce()',
      'challenge value .code_challenge in pkce()',
      'challenge value in calculatePKCECodeChallenge(v)',
      'verifier value in generateCodeVerifier()',
      'nothing',
    ],
    'a token with claims': [
      `import jwt from 'jsonwebtoken'; import { SignJWT } from 'jose'; show(jwt.sign({ v }, key), new SignJWT({ v }).setIssuedAt().sign(key), seal({ v }));`,
      'verifier text in v',
      'verifier text in v',
      'nothing',
    ],
    'a part of the answer of a server': [
      `async function f() { const answer = await (await fetch(x)).json(); use(answer.code_verifier); show(answer, answer.code_verifier); }`,
      'nothing',
      'verifier value in answer.code_verifier',
    ],
    'what a class holds': [
      `class A { codeVerifier = draw(); f() { show(this.codeVerifier, this); } }`,
      'verifier value in this.codeVerifier',
      'verifier value .codeVerifier in this',
    ],
    'a function that calls itself': [`const f = (a) => (x ? f(a) : a); show(f(v));`, 'verifier value in f(v)'],
  });
});

describe('a log', () => {
  leaves({
    'is given a verifier': [`console.log('v', v, { v });`, 'log verifier value: v'],
    'is given a text': ['console.error(`verifier: ${v}`);', 'log verifier text: v'],
    'is given a challenge': [`console.log(c);`, 'log challenge value: c'],
    'is given both': [`console.log(pair);`, 'log verifier value: pair'],
    'is given the request of a challenge': [
      'console.log(`https://as.test/authorize?code_challenge=${c}`, new URLSearchParams({ code_challenge: c }));',
    ],
    'is given parameters with a challenge': [`console.log({ client_id, redirect_uri, code_challenge: c });`],
    'is given nothing': [
      `if (!v) console.log(v); if (v === undefined) console.log(v); if (v.length === 0) console.log(v);`,
    ],
    'is given something': [
      `if (v) console.log(v); if (!x) console.log(v); if (v !== undefined) console.log(v);`,
      'log verifier value: v',
    ],
    'is given nothing, beside another condition': [
      `if (!v && x) console.log(v); if (!v || x) console.log(v);`,
      'log verifier value: v',
    ],
    'leaves out what it is told to': [
      `import pino from 'pino'; const log = pino({ redact: ['codeVerifier', 'a.b'] }); log.info(pair); log.info({ b: v, d: v });`,
      'log challenge value: pair',
      'log verifier value: v',
    ],
    'stands in a helper': [`const report = (a) => console.log(a); report(v);`, 'log verifier value: v'],
    'stands in a helper that does more': [
      `function report(a) { console.log(a); send(a); } report(v);`,
      'log verifier value: a, shared',
    ],
    'stands in a helper with a condition': [
      `function report(a) { if (debug) { console.log(a); } return; } report(v);`,
      'log verifier value: v',
    ],
    'is the message of an error': ['throw new Error(`bad verifier ${v}`);', 'error verifier text: v'],
    'is a member of an error': [
      `const error = new Error('bad'); error.message = v; error.codeVerifier = v; throw error;`,
    ],
    'is an error with a cause': [`throw new Error('bad', { cause: pair });`, 'error verifier value: pair'],
    'is the dialog of a page': [`alert(v);`, 'log verifier value: v'],
    'is the output of a process': [`process.stdout.write(v);`, 'log verifier value: v'],
    'is a tracker': [
      `import * as Sentry from '@sentry/node'; Sentry.captureMessage(v); Sentry.setContext('login', { v });`,
      'log verifier value: v',
    ],
  });
});

describe('the front channel', () => {
  leaves({
    state: [
      'location.href = `https://as.test/authorize?response_type=code&client_id=a&code_challenge=${c}&code_challenge_method=S256&state=${v}`;',
      'state state: v',
      'address: v and more',
    ],
    'state that holds more': [
      'const state = btoa(JSON.stringify({ v, n: 1 })); location.href = `https://as.test/authorize?response_type=code&client_id=a&code_challenge=${c}&code_challenge_method=S256&state=${state}`;',
      'state state: state and more',
    ],
    'a parameter of the request': [
      'location.href = `https://as.test/authorize?response_type=code&client_id=a&code_challenge=${c}&code_challenge_method=S256&hint=${v}`;',
      'parameter hint: v',
      'address: v and more',
    ],
    'another address': ['location.assign(`/callback?v=${v}`);', 'address: v and more'],
    'a redirect': ['response.redirect(`/done?v=${v}`);', 'address: v and more'],
    'a cookie of the page': ['document.cookie = `v=${v}`;', 'cookie: v and more'],
    'a cookie of an answer': [
      `res.cookie('v', v); res.cookie('v', v, { httpOnly: true }); res.cookie('v', v, { httpOnly: false }); res.cookie('v', v, options);`,
      'cookie: v',
      'cookie: v, by httpOnly: false',
    ],
    'a header': [
      "res.setHeader('Set-Cookie', `v=${v}; Path=/`); res.setHeader('Set-Cookie', `v=${v}; HttpOnly`); res.setHeader('Set-Cookie', [`v=${v}`]);",
      'cookie: v and more',
    ],
    'headers of an answer': [
      "new Response('', { headers: { 'Set-Cookie': `v=${v}; Path=/` } });",
      'cookie: v and more',
    ],
    'a cookie of a package': [
      `import Cookies from 'js-cookie'; Cookies.set('v', v); Cookies.remove('v');`,
      'cookie: v',
    ],
    'an answer': [
      `app.get('/login', (req, res) => { res.json({ v, c }); res.status(400).send(v); });`,
      'response: v and more',
      'response: v',
    ],
    'an answer of a route': [
      `import { NextResponse } from 'next/server'; export function GET() { return NextResponse.json(pair); }`,
      'response: pair and more',
    ],
    'a handler that returns its answer': [
      `app.get('/login', async (request, reply) => { return { v }; });`,
      'response: v and more',
    ],
    'a body of koa': [`app.use((ctx) => { ctx.body = v; });`, 'response: v'],
    markup: [
      `const a = <p>{v}</p>; const b = <input value={v} />; const d = <Child value={v} />; const e = <input onChange={v} />;`,
      'html: v',
    ],
    'a page': [
      `document.querySelector('#v').textContent = v; document.write(v); element.innerHTML = v; field.value = v;`,
      'html: v',
    ],
    'a page by its methods': [
      `const e = document.getElementById('v'); e.value = v; e.setAttribute('data-v', v); e.insertAdjacentHTML('beforeend', v); e.append(document.createTextNode(v)); e.dataset.v = v;`,
      'html: v',
    ],
    'a message to another window': [
      `window.opener.postMessage({ v }, '*'); worker.postMessage(v);`,
      'message: v and more',
    ],
    'the token request alone': [
      `fetch('/token', { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: v }) });`,
    ],
  });
});
