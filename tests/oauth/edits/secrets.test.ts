// How is a verifier taken out of a log, off the front channel and out of a store that outlives the login?
import exposed from '../../../rules/no-exposed-verifier';
import logged from '../../../rules/no-logging';
import persistent from '../../../rules/no-persistent-verifier';
import shared from '../../../rules/no-shared-verifier';
import { mends } from '../../support/mends';

const known = `import { createHash, randomBytes } from 'node:crypto'; const make = () => randomBytes(32).toString('base64url'); const v = make(); const c = createHash('sha256').update(v).digest('base64url');
location.href = 'https://as.test/authorize?response_type=code&client_id=a&code_challenge_method=S256&code_challenge=' + c; const pair = { codeVerifier: v, codeChallenge: c };\n`;

mends(
  'in a log',
  { rule: logged, within: (code) => known + code },
  {
    'console.log(v);': "loggedVerifier v, fix «v» to «'[redacted]'»",
    'console.log(c);': "loggedChallenge c, fix «c» to «'[redacted]'»",
    'console.log(v, c);': "loggedVerifier v, fix «v» to «'[redacted]'» | loggedChallenge c, fix «c» to «'[redacted]'»",
    'console.log("a", v);': "loggedVerifier v, fix «v» to «'[redacted]'»",
    'console.log(`a ${v}`);': "loggedVerifier v, fix «v» to «'[redacted]'»",
    'console.log(`a ${v} ${v}`);':
      "loggedVerifier v, fix «v» to «'[redacted]'» | loggedVerifier v, fix «v» to «'[redacted]'»",
    'console.log("a" + v);': "loggedVerifier v, fix «v» to «'[redacted]'»",
    'console.log({ v });': "loggedVerifier v, fix «» to «: '[redacted]'»",
    'console.log({ a: v });': "loggedVerifier v, fix «v» to «'[redacted]'»",
    'console.log([v]);': "loggedVerifier v, fix «v» to «'[redacted]'»",
    'console.log(...[v]);': "loggedVerifier v, fix «v» to «'[redacted]'»",
    'console.log(...v);': 'loggedVerifier v',
    'console.log(pair);': "loggedVerifier pair, fix «pair» to «'[redacted]'»",
    'console.log({ ...pair });': 'loggedVerifier ...pair',
    'console.log(pair.codeVerifier);': "loggedVerifier pair.codeVerifier, fix «pair.codeVerifier» to «'[redacted]'»",
    'console.log(pair["codeVerifier"]);':
      'loggedVerifier pair["codeVerifier"], fix «pair["codeVerifier"]» to «\'[redacted]\'»',
    'console.log(pair[name()]);': '',
    'console.log(make().a, v);': "loggedVerifier v, fix «v» to «'[redacted]'»",
    'console.log(v.trim());': "loggedVerifier v, fix «v» to «'[redacted]'»",
    'console.log(v.toString());': "loggedVerifier v, fix «v» to «'[redacted]'»",
    'console.log(v.concat("a"));': "loggedVerifier v, fix «v» to «'[redacted]'»",
    'console.log(v.normalize());': "loggedVerifier v, fix «v» to «'[redacted]'»",
    'console.log(pair.codeVerifier.replace("a", "b"));':
      "loggedVerifier pair.codeVerifier, fix «pair.codeVerifier» to «'[redacted]'»",
    'console.log(this.codeVerifier);': "loggedVerifier this.codeVerifier, fix «this.codeVerifier» to «'[redacted]'»",
    'console.log((v));': "loggedVerifier v, fix «v» to «'[redacted]'»",
    'console.log(v as string);': "loggedVerifier v, fix «v» to «'[redacted]'»",
    'console.log(x ? v : 1);': "loggedVerifier v, fix «v» to «'[redacted]'»",
    'console.log(make2(v));': '',
    'const show = (a) => console.log(a); show(v);': "loggedVerifier v, fix «v» to «'[redacted]'»",
    'const show = (a) => { console.log(a); send(a); }; show(v);': 'loggedVerifier a',
    'throw new Error(v);': "thrownVerifier v, fix «v» to «'[redacted]'»",
    'throw new Error(`a ${v}`);': "thrownVerifier v, fix «v» to «'[redacted]'»",
    'alert(v);': "loggedVerifier v, fix «v» to «'[redacted]'»",
    'console.log(new URLSearchParams({ v }));': "loggedVerifier v, fix «» to «: '[redacted]'»",
    'console.log(JSON.stringify(pair));': "loggedVerifier pair, fix «pair» to «'[redacted]'»",
    'const copy = pair; console.log(copy);': "loggedVerifier copy, fix «copy» to «'[redacted]'»",
    'console.log((() => v)());': 'loggedVerifier (() => v)()',
  },
);

mends(
  'in a log, with challenges allowed',
  { rule: logged, within: (code) => known + code, options: [{ allowChallenge: true }] },
  {
    'console.log(v);': "loggedVerifier v, fix «v» to «'[redacted]'»",
    'console.log(c);': '',
    'console.log(pair);': "loggedVerifier pair, fix «pair» to «'[redacted]'»",
    'console.log({ ...pair, codeVerifier: 1 });': '',
  },
);

mends(
  'in a log, where the challenge is the verifier',
  {
    rule: logged,
    options: [{ allowChallenge: true }],
    within: (code) =>
      `function f(codeChallenge) { location.href = \`https://as.test/authorize?response_type=code&client_id=a&code_challenge=\${codeChallenge}${code}\`; console.log(codeChallenge); }`,
  },
  {
    '&code_challenge_method=plain': "loggedChallenge codeChallenge, fix «codeChallenge» to «'[redacted]'»",
    '': "loggedChallenge codeChallenge, fix «codeChallenge» to «'[redacted]'»",
    '&code_challenge_method=S256': '',
  },
);

mends(
  'on the front channel',
  { rule: exposed, within: (code) => known + code },
  {
    'start({ state: v, code_challenge: c });': 'state v, randomValue «v» to «crypto.randomUUID()»',
    'start({ nonce: v, code_challenge: c });': 'nonce v, randomValue «v» to «crypto.randomUUID()»',
    'const state = v; start({ state, code_challenge: c });': 'state state',
    'start({ state: btoa(v), code_challenge: c });': 'state v',
    'start({ state: pair.codeVerifier, code_challenge: c });':
      'state pair.codeVerifier, randomValue «pair.codeVerifier» to «crypto.randomUUID()»',
    "const q = new URLSearchParams(); q.set('state', v);": 'state v, randomValue «v» to «crypto.randomUUID()»',
    'const t = `${base}?state=${v}`;': 'state v, randomValue «v» to «crypto.randomUUID()»',
    "start({ response_type: 'code', code_verifier: v, code_challenge: c });":
      'parameter v, leaveOut «code_verifier: v, » to «»',
    "start({ code_verifier: v, response_type: 'code', code_challenge: c });":
      'parameter v, leaveOut «code_verifier: v, » to «»',
    "start({ response_type: 'code', code_challenge: c, code_verifier: v });":
      'parameter v, leaveOut «, code_verifier: v» to «»',
    "start({ response_type: 'code', code_challenge: c, code_verifier: v, });":
      'parameter v, leaveOut «code_verifier: v, » to «»',
    "start({ response_type: 'code', code_challenge: c, code_verifier: v /* kept */ });":
      'parameter v, leaveOut «, code_verifier: v» to «»',
    "start({ code_verifier: v, /* next */ response_type: 'code', code_challenge: c });":
      'parameter v, leaveOut «code_verifier: v, » to «»',
    "const code_verifier = v; start({ response_type: 'code', code_challenge: c, code_verifier });":
      'parameter code_verifier, leaveOut «, code_verifier» to «»',
    "const q = new URLSearchParams(); q.set('code_challenge', c); q.set('code_verifier', v);": 'parameter v',
    "location.href = '/a?v=' + v;": 'address v',
    'res.json({ v });': 'response v',
    'element.textContent = v;': 'html v',
    'document.cookie = `v=${v}`;': 'cookie v',
    "res.cookie('v', v);": 'cookie v',
    "res.cookie('v', v, {});": 'cookie v, httpOnly «» to « httpOnly: true »',
    "res.cookie('v', v, { secure: true });": 'cookie v, httpOnly «» to «, httpOnly: true»',
    "res.cookie('v', v, { httpOnly: false });": 'cookie v, httpOnly «fals» to «tru»',
    "res.cookie('v', v, { httpOnly: false, secure: true });": 'cookie v, httpOnly «fals» to «tru»',
    "const options = { httpOnly: false }; res.cookie('v', v, options);": 'cookie v, httpOnly «fals» to «tru»',
    "const options = {}; res.cookie('v', v, options);": 'cookie v',
    "make3('v', v, { httpOnly: false });": 'cookie v',
    "window.opener.postMessage({ v }, '*');": 'message v',
    "window.opener.postMessage(v, '*');": 'message v',
  },
);

const redeem =
  "export const finish = (x) => fetch('https://as.test/token', { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: x }) });\n";
mends(
  'in a store',
  { rule: persistent, within: (code) => `${known}${redeem}export function login(k) { ${code} }` },
  {
    "localStorage.setItem('a', v);":
      "localStorage localStorage.setItem('a', v), useSessionStorage «local» to «session»",
    "localStorage.setItem('a', v); finish(localStorage.getItem('a'));":
      "localStorage localStorage.setItem('a', v), useSessionStorage «localStorage.setItem('a', v); finish(local» to «sessionStorage.setItem('a', v); finish(session»",
    "localStorage.setItem('a', v); finish(localStorage.getItem('a')); localStorage.removeItem('a');":
      "localStorage localStorage.setItem('a', v), useSessionStorage «localStorage.setItem('a', v); finish(localStorage.getItem('a')); local» to «sessionStorage.setItem('a', v); finish(sessionStorage.getItem('a')); session»",
    "localStorage.setItem('a', v); localStorage.getItem('b');":
      "localStorage localStorage.setItem('a', v), useSessionStorage «local» to «session»",
    "localStorage.setItem('a', v); localStorage.a = 1;":
      "localStorage localStorage.setItem('a', v), useSessionStorage «localStorage.setItem('a', v); local» to «sessionStorage.setItem('a', v); session»",
    'localStorage.a = v;': 'localStorage localStorage.a = v, useSessionStorage «local» to «session»',
    "localStorage['a'] = v; finish(localStorage.a);":
      "localStorage localStorage['a'] = v, useSessionStorage «localStorage['a'] = v; finish(local» to «sessionStorage['a'] = v; finish(session»",
    'localStorage[k] = v; finish(localStorage[k]);':
      'localStorage localStorage[k] = v, useSessionStorage «localStorage[k] = v; finish(local» to «sessionStorage[k] = v; finish(session»',
    'localStorage.setItem(k, v); finish(localStorage.getItem(k));':
      'localStorage localStorage.setItem(k, v), useSessionStorage «localStorage.setItem(k, v); finish(local» to «sessionStorage.setItem(k, v); finish(session»',
    "window.localStorage.setItem('a', v); finish(window.localStorage.getItem('a'));":
      "localStorage window.localStorage.setItem('a', v), useSessionStorage «localStorage.setItem('a', v); finish(window.local» to «sessionStorage.setItem('a', v); finish(window.session»",
    "const s = localStorage; s.setItem('a', v); finish(s.getItem('a'));": "localStorage s.setItem('a', v)",
    "other.localStorage.setItem('a', v);":
      "localStorage other.localStorage.setItem('a', v), useSessionStorage «local» to «session»",
    "localStorage.setItem('a', v); use(localStorage);":
      "localStorage localStorage.setItem('a', v), useSessionStorage «local» to «session»",
    "localStorage.setItem('a', v); localStorage.length;":
      "localStorage localStorage.setItem('a', v), useSessionStorage «local» to «session»",
    "localStorage.setItem('a', v); localStorage.clear();":
      "localStorage localStorage.setItem('a', v), useSessionStorage «local» to «session»",
    "(x ? localStorage : sessionStorage).setItem('a', v);": "localStorage (x ? localStorage : sessionS…setItem('a', v)",
    'Object.assign(localStorage, { a: v });': 'localStorage Object.assign(localStorage, { a: v })',
    "sessionStorage.setItem('a', v);": "neverRemoved sessionStorage.setItem('a', v)",
    "sessionStorage.setItem('a', v); finish(sessionStorage.getItem('a'));":
      "neverRemoved sessionStorage.setItem('a', v)",
    "sessionStorage.setItem('a', v); sessionStorage.removeItem('a');": '',
    'req.session.a = v;': 'neverRemoved req.session.a = v',
    'req.session.a = v; delete req.session.a;': '',
    "redis.set('a', v);": "neverRemoved redis.set('a', v)",
    "redis.set('a', v, 'EX', 60);": '',
  },
);
mends(
  'in a store, in a file that redeems no code',
  { rule: persistent, within: (code) => `${known}export function login(k) { ${code} }` },
  {
    "localStorage.setItem('a', v);":
      "localStorage localStorage.setItem('a', v), useSessionStorage «local» to «session»",
    "sessionStorage.setItem('a', v);": '',
    'req.session.a = v;': '',
    "redis.set('a', v);": '',
  },
);

mends(
  'shared by logins',
  { rule: shared, within: (code) => known.replace(' const v = make();', '').replace(/ const c = .*/su, '\n') + code },
  {
    'const v = make(); export const login = () => begin({ codeVerifier: v, code_challenge: hash(v) });':
      'onLoad make()',
    'export const login = () => { const v = make(); begin({ codeVerifier: v, code_challenge: hash(v) }); };': '',
    "import express from 'express'; const app = express(); let v; app.get('/a', () => { v = make(); begin({ code_challenge: sha256(v), codeVerifier: v }); });\napp.get('/b', () => { send({ code_verifier: v, code: c }); });":
      'acrossRequests v = make()',
    'global.v = make();': '',
    "location.href = 'https://as.test/authorize?response_type=code&client_id=a&code_challenge_method=S256&code_challenge=abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG';":
      "fixedChallenge 'https://as.test/authorize?r…3456789ABCDEFG'",
  },
);
