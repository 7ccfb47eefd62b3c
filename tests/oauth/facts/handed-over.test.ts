// What is handed to a library, an encoder or a cookie, and what only looks like it? Each sign beside its near misses.
import { tells } from '../../support/facts';

const openid =
  "import * as client from 'openid-client';\nconst issuer = await client.Issuer.discover(a); const own = new issuer.Client({ client_id: b }); ";

tells(
  'the verifier of an exchange that is given, or only perhaps',
  { within: (code) => openid + code, about: ['token'] },
  {
    'own.callback(b, params, { code_verifier: v });': 'token { code_verifier: v } by openid-client: verifier yes',
    'own.callback(b, params, { ...(x && { code_verifier: v }) });':
      'token { ...(x && { code_verifier: v }) } by openid-client: verifier maybe',
    'own.callback(b, params, { ...(x ? { code_verifier: v } : {}) });':
      'token { ...(x ? { code_verifier: v } : {}) } by openid-client: verifier maybe',
    'own.callback(b, params, { code_verifier: x ? v : undefined });':
      'token { code_verifier: x ? v : undefined } by openid-client: verifier maybe',
    'own.callback(b, params, { code_verifier: x && v });':
      'token { code_verifier: x && v } by openid-client: verifier maybe',
    "own.callback(b, params, { code_verifier: v || '' });":
      "token { code_verifier: v || '' } by openid-client: verifier maybe",
    'own.callback(b, params, { code_verifier: undefined });':
      'token { code_verifier: undefined } by openid-client: verifier no',
    "own.callback(b, params, { code_verifier: '' });": "token { code_verifier: '' } by openid-client: verifier no",
    'const checks = {}; if (x) checks.code_verifier = v; own.callback(b, params, checks);':
      'token {} by openid-client: verifier maybe',
    'const checks = {}; checks.code_verifier = v; own.callback(b, params, checks);':
      'token {} by openid-client: verifier yes',
    'const checks = { code_verifier: v }; delete checks.code_verifier; own.callback(b, params, checks);':
      'token { code_verifier: v } by openid-client: verifier no',
    'const checks = { code_verifier: v }; if (x) delete checks.code_verifier; own.callback(b, params, checks);':
      'token { code_verifier: v } by openid-client: verifier maybe',
    'own.callback(b, params, { state: s, ...checks });': 'token { state: s, ...checks } by openid-client: verifier yes',
    'own.callback(b, params, { ...checks, code_verifier: undefined });':
      'token { ...checks, code_verifier: undefined } by openid-client: verifier no',
    'own.callback(b, params, { codeVerifier: v });': 'token { codeVerifier: v } by openid-client: verifier no',
    'own.callback(b, params, { CODE_VERIFIER: v });': 'token { CODE_VERIFIER: v } by openid-client: verifier no',
    'own.callback(b, params, { [k]: v });': 'token { [k]: v } by openid-client: verifier yes',
    'own.callback(b, params, undefined);': 'token own.callback(b, params, undefined) by openid-client: verifier no',
    'own.callback(b, params, null);': 'token own.callback(b, params, null) by openid-client: verifier no',
    'own.callback(b, params, x ? { code_verifier: v } : undefined);':
      'token own.callback(b, params, x ? … } : undefined) by openid-client: verifier maybe',
    'own.callback(...all);': 'token own.callback(...all) by openid-client: verifier yes',
    'own.callback(b, ...all);': 'token own.callback(b, ...all) by openid-client: verifier yes',
    'own.callback(b, params, Object.assign({}, { code_verifier: v }));': 'token {} by openid-client: verifier yes',
    'own.callback(b, params, Object.assign({}, checks));': 'token {} by openid-client: verifier yes',
    'own.callback(b, params, Object.assign({}, { state: s }));': 'token {} by openid-client: verifier no',
    'own.callback.call(own, b, params, {});': '',
    'const { callback } = own; callback(b, params, {});': 'token {} by openid-client: verifier no',
    'own.callback(b, params, {}).then(f);': 'token {} by openid-client: verifier no',
    'const f = (verifier) => own.callback(b, params, { code_verifier: verifier }); f(v);':
      'token { code_verifier: verifier } by openid-client: verifier yes',
    'const f = (verifier) => own.callback(b, params, { code_verifier: verifier }); f();':
      'token { code_verifier: verifier } by openid-client: verifier no',
    'const f = (verifier) => own.callback(b, params, { code_verifier: verifier }); f(undefined);':
      'token { code_verifier: verifier } by openid-client: verifier no',
    'const f = (verifier) => own.callback(b, params, { code_verifier: verifier }); f(v); f();':
      'token { code_verifier: verifier } by openid-client: verifier yes | token { code_verifier: verifier } by openid-client: verifier no',
    'const f = (checks) => own.callback(b, params, checks); f({}); f({ code_verifier: v });':
      'token {} by openid-client: verifier no | token { code_verifier: v } by openid-client: verifier yes',
    'const f = (checks) => own.callback(b, params, checks); f({});': 'token {} by openid-client: verifier no',
    'export const f = (checks) => own.callback(b, params, checks); f({});':
      'token {} by openid-client: verifier no | token own.callback(b, params, checks) by openid-client: verifier yes',
  },
);

tells(
  'the import that shows the major',
  { within: (code) => `const options = { providers: [{ id: 'a', type: 'oauth' }] };\n${code}`, about: ['option'] },
  {
    "import NextAuth from 'next-auth'; export default NextAuth(options);":
      "option { providers: [{ id: 'a', type: 'oauth' }] } of next-auth: checks left out | option { id: 'a', type: 'oauth' } of next-auth: checks left out | option { id: 'a', type: 'oauth' } of next-auth: checks left out OFF",
    "import NextAuth, { other } from 'next-auth'; export default NextAuth(options);":
      "option { providers: [{ id: 'a', type: 'oauth' }] } of next-auth: checks left out | option { id: 'a', type: 'oauth' } of next-auth: checks left out | option { id: 'a', type: 'oauth' } of next-auth: checks left out OFF",
    "import { NextAuth } from 'next-auth'; export default NextAuth(options);": '',
    "import * as NextAuth from 'next-auth'; export default NextAuth(options);":
      "option { providers: [{ id: 'a', type: 'oauth' }] } of next-auth: checks left out | option { id: 'a', type: 'oauth' } of next-auth: checks left out",
    "import { other as NextAuth } from 'next-auth'; export default NextAuth(options);": '',
    "import { default as NextAuth } from 'next-auth'; export default NextAuth(options);":
      "option { providers: [{ id: 'a', type: 'oauth' }] } of next-auth: checks left out | option { id: 'a', type: 'oauth' } of next-auth: checks left out",
    "import 'next-auth'; export default NextAuth(options);": '',
    "import NextAuth from 'next-auth'; import 'next-auth'; export default NextAuth(options);":
      "option { providers: [{ id: 'a', type: 'oauth' }] } of next-auth: checks left out | option { id: 'a', type: 'oauth' } of next-auth: checks left out | option { id: 'a', type: 'oauth' } of next-auth: checks left out OFF",
    "import NextAuth from '@auth/nextjs'; export default NextAuth(options);": '',
    "import NextAuth from 'next-auth'; const { GET, POST } = NextAuth(options); export { GET, POST };":
      "option { providers: [{ id: 'a', type: 'oauth' }] } of next-auth: checks left out | option { id: 'a', type: 'oauth' } of next-auth: checks left out",
    "import NextAuth from 'next-auth'; const [a] = NextAuth(options); export default a;":
      "option { providers: [{ id: 'a', type: 'oauth' }] } of next-auth: checks left out | option { id: 'a', type: 'oauth' } of next-auth: checks left out",
    "import NextAuth from 'next-auth'; let handler; handler = NextAuth(options); export default handler;":
      "option { providers: [{ id: 'a', type: 'oauth' }] } of next-auth: checks left out | option { id: 'a', type: 'oauth' } of next-auth: checks left out",
    "import NextAuth from 'next-auth'; const handler = NextAuth(options); export { handler as default };":
      "option { providers: [{ id: 'a', type: 'oauth' }] } of next-auth: checks left out | option { id: 'a', type: 'oauth' } of next-auth: checks left out | option { id: 'a', type: 'oauth' } of next-auth: checks left out OFF",
    "import NextAuth from 'next-auth'; const handler = NextAuth(options); export { handler as PUT };":
      "option { providers: [{ id: 'a', type: 'oauth' }] } of next-auth: checks left out | option { id: 'a', type: 'oauth' } of next-auth: checks left out",
    "import NextAuth from 'next-auth'; const handler = NextAuth(options); export { handler as 'GET' };":
      "option { providers: [{ id: 'a', type: 'oauth' }] } of next-auth: checks left out | option { id: 'a', type: 'oauth' } of next-auth: checks left out",
    "import NextAuth from 'next-auth'; const handler = NextAuth(options); export = handler;":
      "option { providers: [{ id: 'a', type: 'oauth' }] } of next-auth: checks left out | option { id: 'a', type: 'oauth' } of next-auth: checks left out",
    "import NextAuth from 'next-auth'; export default (req, res) => NextAuth(req, res);": '',
    "import NextAuth from 'next-auth'; export default await NextAuth(options);":
      "option { providers: [{ id: 'a', type: 'oauth' }] } of next-auth: checks left out | option { id: 'a', type: 'oauth' } of next-auth: checks left out",
    "import NextAuth from 'next-auth'; export default (NextAuth(options) as any);":
      "option { providers: [{ id: 'a', type: 'oauth' }] } of next-auth: checks left out | option { id: 'a', type: 'oauth' } of next-auth: checks left out | option { id: 'a', type: 'oauth' } of next-auth: checks left out OFF",
    "import NextAuth from 'next-auth'; export default other(NextAuth(options));":
      "option { providers: [{ id: 'a', type: 'oauth' }] } of next-auth: checks left out | option { id: 'a', type: 'oauth' } of next-auth: checks left out",
  },
);

const known = `import { createHash, randomBytes } from 'node:crypto'; const v = randomBytes(32).toString('base64url'); const c = createHash('sha256').update(v).digest('base64url');
location.href = 'https://as.test/authorize?response_type=code&client_id=a&code_challenge_method=S256&code_challenge=' + c;
`;

tells(
  'a function out of sight that says that all can read what it makes',
  { within: (code) => `${known}console.log(${code});`, about: ['log'] },
  {
    'jwt.sign({ v })': 'log of verifier text v',
    'jwt.sign({ v }, key)': 'log of verifier text v',
    'jwt.signAsync({ v })': 'log of verifier text v',
    'jwt.encode({ v })': 'log of verifier text v',
    'jwt.design({ v })': '',
    'jwt.signs({ v })': '',
    'jwt.verify({ v })': '',
    'jwt.decode(v)': '',
    'jwt.resign({ v })': '',
    'jwt.reencode({ v })': '',
    'jwt.signature(v)': '',
    'jwtService.sign({ v })': 'log of verifier text v',
    'this.jwt.sign({ v })': 'log of verifier text v',
    'JWT.sign({ v })': 'log of verifier text v',
    'signer.sign({ v })': '',
    'vault.encode({ v })': '',
    'signer.signAsync({ v })': '',
    'crypto.sign(v)': '',
    'base64.encode(v)': 'log of verifier text v',
    'base64.stringify(v)': 'log of verifier text v',
    'Base64.encodeURI(v)': 'log of verifier text v',
    'base64.fromBytes(v)': 'log of verifier text v',
    'base64.fromBuffer(v)': 'log of verifier text v',
    'base64.decode(v)': '',
    'base64.verify(v)': '',
    'base64.encoded(v)': '',
    'base64.reencode(v)': '',
    'vault.stringify(v)': '',
    'b64.encode(v)': 'log of verifier text v',
    'base64Hash.encode(v)': '',
    'jwtBase64.stringify(v)': '',
    'base64jwt.encode(v)': 'log of verifier text v',
    'encodeState({ v })': 'log of verifier text v',
    'encodeState({ v }, key)': '',
    'serializeState({ v })': 'log of verifier text v',
    'sealState({ v })': '',
    'packPayload({ v })': 'log of verifier text v',
    'encodeStates({ v })': '',
    'myEncodeState({ v })': '',
    'encode({ v })': '',
    'encodeOAuthState({ v })': 'log of verifier text v',
    'encodeStateParam({ v })': 'log of verifier text v',
    '_encodeState({ v })': 'log of verifier text v',
    'signJwt({ v })': 'log of verifier text v',
    'createJWT({ v })': 'log of verifier text v',
    'jwtSign({ v })': 'log of verifier text v',
    'jwtEncode({ v })': 'log of verifier text v',
    'verifyJwt({ v })': '',
    'signJwtToken({ v })': '',
    'resignJwt({ v })': '',
    'jwtSigner({ v })': '',
    'toBase64(v)': 'log of verifier text v',
    'toBase64Url(v)': 'log of verifier text v',
    'base64UrlEncode(v)': 'log of verifier text v',
    'b64url(v)': 'log of verifier text v',
    'fromBase64(v)': '',
    'base64Decode(v)': '',
    'isBase64(v)': '',
    'sha256Base64(v)': '',
    'encryptBase64(v)': '',
    'base64Challenge(v)': '',
    'hmacBase64(v)': '',
    'parseBase64(v)': '',
    'base64Seal(v)': '',
    'toHex(v)': '',
  },
);

tells(
  'a cookie that scripts can read',
  { within: (code) => known + code, about: ['exposed'] },
  {
    "import Cookies from 'js-cookie'; Cookies.set('v', v);": 'exposed cookie v whole',
    "import Cookies from 'js-cookie'; Cookies.set('v', v, { httpOnly: true });": 'exposed cookie v whole',
    "import Cookies from 'js-cookie'; Cookies.set('v', v, options);": 'exposed cookie v whole',
    "import Cookies from 'js-cookie'; Cookies.set('v', v, { secure: true });": 'exposed cookie v whole',
    "import Cookies from 'js-cookie'; Cookies.get('v', v);": '',
    "import Cookies from 'universal-cookie'; new Cookies().set('v', v);": 'exposed cookie v whole',
    "import Cookies from 'universal-cookie'; new Cookies().set('v', v, { httpOnly: true });": '',
    "import Cookies from 'universal-cookie'; new Cookies().set('v', v, options);": '',
    "import Cookies from 'universal-cookie'; new Cookies().set('v', v, { secure: true });": 'exposed cookie v whole',
    "import Cookies from 'universal-cookie'; new Cookies().set('v', v, { ...options });": '',
    "import Cookies from 'universal-cookie'; new Cookies().set('v', v, { httpOnly: x });": '',
    "import Cookies from 'universal-cookie'; new Cookies().set('v', v, { httpOnly: x ? true : false });": '',
    "import Cookies from 'universal-cookie'; new Cookies().set('v', v, { httpOnly: x && false });":
      'exposed cookie v whole',
    "import Cookies from 'universal-cookie'; new Cookies().set('v', v, { HttpOnly: true });": '',
    "cookieStore.set('v', v);": 'exposed cookie v whole',
    "cookieStore.set({ name: 'v', value: v });": 'exposed cookie v',
    "cookieStore.set({ name: 'v', value: v, httpOnly: true });": 'exposed cookie v',
    "cookieStore.get('v', v);": '',
    "await cookieStore.set('v', v, { httpOnly: true });": 'exposed cookie v whole',
    "import { cookies } from 'next/headers'; cookies().set('v', v);": 'exposed cookie v whole',
    "import { cookies } from 'next/headers'; (await cookies()).set('v', v, { httpOnly: true });": '',
    "import { cookies } from 'next/headers'; (await cookies()).set({ name: 'v', value: v });": 'exposed cookie v',
    "import { cookies } from 'next/headers'; (await cookies()).set({ name: 'v', value: v, httpOnly: true });": '',
    "import { cookies } from 'next/headers'; const jar = await cookies(); jar.set('v', v, { httpOnly: false });":
      'exposed cookie v whole',
    "import { cookies } from 'next/headers'; const jar = await cookies(); const o = { httpOnly: false }; o.httpOnly = true; jar.set('v', v, o);":
      '',
  },
);
