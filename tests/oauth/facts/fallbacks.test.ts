// Does a login go on without PKCE where deriving the challenge fails, and which of two clients does a token request belong to?
import rule from '../../../rules/require-code-verifier';
import { tells } from '../../support/facts';
import { mends } from '../../support/mends';

const params = "const q = new URLSearchParams({ response_type: 'code', client_id: 'a' });";
const go = "location.href = 'https://as.test/authorize?' + q;";
const set = "q.set('code_challenge', await challengeOf(v)); q.set('code_challenge_method', 'S256');";
tells(
  'a condition around the challenge',
  {
    within: (code) => `async function login(v, config) { ${params} ${code.replaceAll('SET', set)} ${go} }`,
    about: ['fallback'],
  },
  {
    SET: '',
    'if (crypto.subtle) { SET }': 'fallback crypto.subtle',
    'if (window.isSecureContext) { SET }': 'fallback window.isSecureContext',
    'if (config.code_challenge_methods_supported) { SET }': 'fallback config.code_challenge_methods_supported',
    'if (config.supportsPkce) { SET }': 'fallback config.supportsPkce',
    'if (config.supports_pkce) { SET }': 'fallback config.supports_pkce',
    'if (config.pkce_supported) { SET }': 'fallback config.pkce_supported',
    'if (config.usePkce) { SET }': '',
    'if (config.supportsPkce) { SET } use(config.clientId);': '',
    'if (config.supportsPkce) { SET } use(other.clientId);': 'fallback config.supportsPkce',
    'if (config.supportsPkce && crypto.subtle) { SET } use(config.clientId);':
      'fallback config.supportsPkce && crypto.subtle',
    'const { supportsPkce, clientId } = config; if (supportsPkce) { SET }': '',
    'const { supportsPkce } = config; if (supportsPkce) { SET }': 'fallback supportsPkce',
    'if (v) { SET }': '',
    'if (crypto.subtle) SET': 'fallback crypto.subtle',
    'if (!crypto.subtle) { } else { SET }': '',
    'if (crypto.subtle) { SET } else { log(); }': 'fallback crypto.subtle',
    'if (crypto.subtle) { SET } else { return; }': '',
    'if (crypto.subtle) { SET } else { throw new Error(); }': '',
    'if (crypto.subtle) { SET } else throw new Error();': '',
    'if (crypto.subtle) { SET } else { log(); return; }': '',
    'if (crypto.subtle) { SET } else { if (v) { return; } }': 'fallback crypto.subtle',
    'if (crypto.subtle) { { SET } }': 'fallback crypto.subtle',
    'if (crypto.subtle && v) { SET }': 'fallback crypto.subtle && v',
    'if (mysubtle) { SET }': '',
    'try { SET } catch { }': 'fallback catch { }',
    'try { SET } catch (e) { log(e); }': 'fallback catch (e) { log(e); }',
    'try { SET } catch (e) { throw e; }': '',
    'try { SET } catch (e) { return; }': '',
    "try { SET } catch (e) { q.set('code_challenge', fallback); }": '',
    'try { SET } catch (e) { useChallenge(); }': '',
    'try { SET } finally { log(); }': '',
    'try { log(); } catch (e) { SET }': '',
    'try { log(); } catch (e) { } SET': '',
    "if (crypto.subtle) { q.set('code_challenge', await challengeOf(v)); } else { q.set('code_challenge', v); }": '',
    'const f = async () => { if (crypto.subtle) { SET } }; await f();': 'fallback crypto.subtle',
    'if (crypto.subtle) { const f = async () => { SET }; await f(); }': '',
    'crypto.subtle && q.set("code_challenge", await challengeOf(v));': 'fallback crypto.subtle',
    'const can = Boolean(crypto.subtle); if (can) { SET }': 'fallback can',
    'const can = () => isSecureContext && !!crypto.subtle; if (can()) { SET }': 'fallback can()',
    'function can() { return Boolean(crypto.subtle); } if (can()) { SET }': 'fallback can()',
    'const can = () => crypto.subtle; if (can) { SET }': '',
    'let can = crypto.subtle; can = config.pkce; if (can) { SET }': '',
    'const can = config.pkce; if (can) { SET }': '',
    'if (!crypto.subtle) throw new Error(); if (crypto.subtle) { SET }': '',
    'const can = isSecureContext; if (!can) { alert("old"); return; } if (can) { SET }': '',
    'if (!config.pkce) throw new Error(); if (crypto.subtle) { SET }': 'fallback crypto.subtle',
    'if (crypto.subtle) { SET } if (!crypto.subtle) throw new Error();': 'fallback crypto.subtle',
  },
);

const setIt = "q.set('code_challenge', c); q.set('code_challenge_method', 'S256');";
tells(
  'a condition around the challenge, which a variable holds',
  {
    within: (code) => `async function login(v, config) { ${params} ${code.replaceAll('SET', setIt)} ${go} }`,
    about: ['fallback'],
  },
  {
    'const c = await challengeOf(v); if (c) { SET }': '',
    'let c; if (crypto.subtle) c = await challengeOf(v); if (c) { SET }': 'fallback crypto.subtle',
    'let c = null; if (crypto.subtle) { c = await challengeOf(v); } if (c) { SET }': 'fallback crypto.subtle',
    "let c = ''; if (crypto.subtle) { c = await challengeOf(v); } if (c && v) { SET }": 'fallback crypto.subtle',
    'const c = crypto.subtle ? await challengeOf(v) : undefined; if (c) { SET }': 'fallback crypto.subtle',
    'const c = crypto.subtle && (await challengeOf(v)); if (c) { SET }': 'fallback crypto.subtle',
    'const can = !!crypto.subtle; let c; if (can) c = await challengeOf(v); if (c) { SET }': 'fallback can',
    'const c = crypto.subtle ? await challengeOf(v) : inScript(v); if (c) { SET }': '',
    'let c; if (crypto.subtle) c = await challengeOf(v); else c = inScript(v); if (c) { SET }': '',
    'let c = config.challenge; if (crypto.subtle) c = await challengeOf(v); if (c) { SET }': '',
    'let c; if (crypto.subtle) c = await challengeOf(v); else throw new Error(); if (c) { SET }': '',
    'let c; if (config.pkce) c = await challengeOf(v); if (c) { SET }': '',
    'let c; if (crypto.subtle) { c = await challengeOf(v); if (c) { SET } }': 'fallback crypto.subtle',
    'let c; try { c = await challengeOf(v); } catch { log(); } if (c) { SET }': 'fallback catch { log(); }',
    'let c; try { c = await challengeOf(v); } catch { c = inScript(v); } if (c) { SET }': '',
    'let c; try { c = await challengeOf(v); } catch (e) { throw e; } if (c) { SET }': '',
    'let c; try { c = await challengeOf(v); if (c) { SET } } catch { log(); }': 'fallback catch { log(); }',
    'let c; if (crypto.subtle) c = await challengeOf(v); if (!c) throw new Error(); if (c) { SET }': '',
    'let c; try { c = await challengeOf(v); } catch { log(); } if (!c) return; if (c) { SET }': '',
    'let c; if (crypto.subtle) c = await challengeOf(v); if (!v) throw new Error(); if (c) { SET }':
      'fallback crypto.subtle',
  },
);

tells(
  'a condition within the parameters',
  {
    within: (code) =>
      `async function login(v, config, c) { location.href = 'https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'a', ${code} }); }`,
    about: ['fallback'],
  },
  {
    "...(crypto.subtle ? { code_challenge: c, code_challenge_method: 'S256' } : {})": 'fallback crypto.subtle',
    "...(crypto.subtle && { code_challenge: c, code_challenge_method: 'S256' })": 'fallback crypto.subtle',
    "...(crypto.subtle ? { code_challenge: c, code_challenge_method: 'S256' } : other)": '',
    "...(config.pkce && { code_challenge: c, code_challenge_method: 'S256' })": '',
    "...(c && { code_challenge: c, code_challenge_method: 'S256' })": '',
  },
);
tells(
  'a request that stands in the branch as a whole',
  {
    within: (code) =>
      `async function login(v) { ${code.replaceAll('ALL', "location.href = 'https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge: await challengeOf(v), code_challenge_method: 'S256' });")} }`,
    about: ['fallback'],
  },
  {
    ALL: '',
    'if (crypto.subtle) { ALL }': '',
    'try { ALL } catch { log(); }': '',
  },
);

tells(
  'a failure that is swallowed',
  {
    within: (code) =>
      `async function login(codeVerifier, v) { const challenge = ${code}; start({ code_challenge: challenge }); }`,
    about: ['fallback'],
  },
  {
    'await deriveChallenge(codeVerifier)': '',
    'await deriveChallenge(codeVerifier).catch(() => undefined)': 'fallback () => undefined',
    'await deriveChallenge(codeVerifier).catch(() => null)': 'fallback () => null',
    "await deriveChallenge(codeVerifier).catch(() => '')": "fallback () => ''",
    'await deriveChallenge(codeVerifier).catch(() => {})': 'fallback () => {}',
    'await deriveChallenge(codeVerifier).catch(() => { return; })': 'fallback () => { return; }',
    'await deriveChallenge(codeVerifier).catch(() => { return undefined; })': 'fallback () => { return undefined; }',
    'await deriveChallenge(codeVerifier).catch(() => { return other(); })': '',
    'await deriveChallenge(codeVerifier).catch(() => { if (x) return; return other(); })': '',
    'await deriveChallenge(codeVerifier).catch((e) => { throw e; })': '',
    'await deriveChallenge(codeVerifier).catch((e) => { log(e); throw e; })': '',
    'await deriveChallenge(codeVerifier).catch(() => other())': '',
    'await deriveChallenge(codeVerifier).catch(() => codeVerifier)': '',
    'await deriveChallenge(codeVerifier).catch(handle)': '',
    'await deriveChallenge(codeVerifier).catch(function () {})': 'fallback function () {}',
    'await deriveChallenge(codeVerifier).catch()': '',
    'await deriveChallenge(codeVerifier).finally(() => undefined)': '',
    'await deriveChallenge(codeVerifier).then(use).catch(() => undefined)': '',
    'await derive(codeVerifier).catch(() => undefined)': '',
    'await deriveChallenge(v).catch(() => undefined)': '',
    'await deriveChallenge(1, pair.verifier).catch(() => undefined)': 'fallback () => undefined',
    'await (deriveChallenge(codeVerifier)).catch(() => undefined)': 'fallback () => undefined',
    'await promise.catch(() => undefined)': '',
    '1; deriveChallenge(codeVerifier).catch(() => undefined)': '',
  },
);

const request = (host: string, more = ''): string =>
  `location.href = \`https://${host}/authorize?response_type=code&client_id=a${more}\`;`;
const pkce = '&code_challenge_method=S256&code_challenge=abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG';
const token = (host: string): string =>
  `fetch(\`https://${host}/token\`, { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', code: c }) });`;
mends(
  'which client a token request is of',
  {
    rule,
    within: (code) =>
      code
        .replaceAll(/R\((\S+?)\)/gu, (_, host: string) => request(host))
        .replaceAll(/P\((\S+?)\)/gu, (_, host: string) => request(host, pkce))
        .replaceAll(/T\((\S+?)\)/gu, (_, host: string) => token(host)),
  },
  {
    'T(as.test)': "missingVerifier { grant_type: 'authorization…ode', code: c }",
    'R(as.test) T(as.test)': '',
    'P(as.test) T(as.test)': "missingVerifier { grant_type: 'authorization…ode', code: c }",
    'R(as.test) T(other.test)': '',
    'P(as.test) T(other.test)': "missingVerifier { grant_type: 'authorization…ode', code: c }",
    'R(as.test) T(as.test) T(other.test)': "missingVerifier { grant_type: 'authorization…ode', code: c }",
    'R(as.test) P(other.test) T(other.test)': "missingVerifier { grant_type: 'authorization…ode', code: c }",
    'R(as.test) P(other.test) T(as.test)': '',
    'P(as.test) R(as.test) T(as.test)': '',
    'R(login.as.test) T(api.as.test)': '',
    'R(${host}) T(${host})': '',
    'R(${host}) T(as.test)': '',
    'R(as.test) T(${host})': '',
    'P(as.test) T(${host})': "missingVerifier { grant_type: 'authorization…ode', code: c }",
    'function one() { R(${a}) T(as.test) } function two() { P(${b}) }': '',
    'function one() { P(${a}) T(as.test) } function two() { R(${b}) }':
      "missingVerifier { grant_type: 'authorization…ode', code: c }",
    'function one() { P(${a}) } function two() { R(${b}) T(as.test) }': '',
    'function one() { P(${a}) } function two() { R(${b}) } function three() { T(as.test) }': '',
  },
);
