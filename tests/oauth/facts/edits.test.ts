// How is a parameter added in the way in which the file writes the others, and where is nothing offered? Each form beside its
// near miss; a line of the edited code follows each `⇒`.
import { reports } from '../../support/findings';

const first = 'const { codeVerifier, codeChallenge } = await pair();';

reports(
  'the challenge in scope, in each form of a request',
  { rules: ['require-code-challenge'], within: (code) => `${first}\n${code}` },
  {
    "go('https://as.test/authorize?xscope=1&response_type=code&client_id=b&scope=s');":
      "missingChallenge 'https://as.test/authorize?x…t_id=b&scope=s' ⇒ or go('https://as.test/authorize?xscope=1&response_type=code&code_challenge=' + codeChallenge + '&code_challenge_method=S256&client_id=b&scope=s');",
    'go(`https://as.test/authorize?response_type=code&${x}client_id=b`);': '',
    "go('https://as.test/authorize?' + ['response_type=code', 'client_id=' + a].join('&'));":
      "missingChallenge 'https://as.test/authorize?'… + a].join('&') ⇒ or go('https://as.test/authorize?' + ['response_type=code', 'code_challenge=' + codeChallenge + '&code_challenge_method=S256&client_id=' + a].join('&'));",
    "go('https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: a }));":
      "missingChallenge { response_type: 'code', client_id: a } ⇒ or go('https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: a, code_challenge: codeChallenge, code_challenge_method: 'S256' }));",
    'go("https://as.test/authorize?" + new URLSearchParams({ "response_type": "code", "client_id": a }));':
      'missingChallenge { "response_type": "code", "client_id": a } ⇒ or go("https://as.test/authorize?" + new URLSearchParams({ "response_type": "code", "client_id": a, "code_challenge": codeChallenge, "code_challenge_method": "S256" }));',
    'go("https://as.test/authorize?" + new URLSearchParams({ response_type: "code", client_id: \'a\' }));':
      'missingChallenge { response_type: "code", client_id: \'a\' } ⇒ or go("https://as.test/authorize?" + new URLSearchParams({ response_type: "code", client_id: \'a\', code_challenge: codeChallenge, code_challenge_method: \'S256\' }));',
    "go('https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', 'client_id': a }));":
      "missingChallenge { response_type: 'code', 'client_id': a } ⇒ or go('https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', 'client_id': a, 'code_challenge': codeChallenge, 'code_challenge_method': 'S256' }));",
    "go('https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', ['client_id']: a }));":
      "missingChallenge { response_type: 'code', ['client_id']: a } ⇒ or go('https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', ['client_id']: a, 'code_challenge': codeChallenge, 'code_challenge_method': 'S256' }));",
    "go('https://as.test/authorize?' + new URLSearchParams({\n  response_type: 'code',\n  client_id: a\n}));":
      "missingChallenge { response_type: 'code', client_id: a } ⇒ or   client_id: a, ⏎ code_challenge: codeChallenge, ⏎ code_challenge_method: 'S256'",
    "go('https://as.test/authorize?' + new URLSearchParams({\n  response_type: 'code',\n  client_id: a,\n}));":
      "missingChallenge { response_type: 'code', client_id: a, } ⇒ or   client_id: a, ⏎ code_challenge: codeChallenge, ⏎ code_challenge_method: 'S256',",
    "go('https://as.test/authorize?' + new URLSearchParams({\n  response_type: 'code',\n  client_id: a // who\n}));":
      "missingChallenge { response_type: 'code', cli…_id: a // who } ⇒ or   client_id: a, // who ⏎ code_challenge: codeChallenge, ⏎ code_challenge_method: 'S256'",
    "go('https://as.test/authorize?' + new URLSearchParams({\n  response_type: 'code',\n  client_id: a, // who\n}));":
      "missingChallenge { response_type: 'code', cli…id: a, // who } ⇒ or   client_id: a, // who ⏎ code_challenge: codeChallenge, ⏎ code_challenge_method: 'S256',",
    "go('https://as.test/authorize?' + new URLSearchParams({\n  response_type: 'code',\n  client_id: a, /* who */\n}));":
      "missingChallenge { response_type: 'code', cli… a, /* who */ } ⇒ or   client_id: a, /* who */ ⏎ code_challenge: codeChallenge, ⏎ code_challenge_method: 'S256',",
    "go('https://as.test/authorize?' + new URLSearchParams({\n  response_type: 'code', client_id: a }));":
      "missingChallenge { response_type: 'code', client_id: a } ⇒ or   response_type: 'code', client_id: a, ⏎ code_challenge: codeChallenge, ⏎ code_challenge_method: 'S256' }));",
    "go('https://as.test/authorize?' + new URLSearchParams([['response_type', 'code'], ['client_id', a]]));":
      "missingChallenge [['response_type', 'code'], …client_id', a]] ⇒ or go('https://as.test/authorize?' + new URLSearchParams([['response_type', 'code'], ['client_id', a], ['code_challenge', codeChallenge], ['code_challenge_method', 'S256']]));",
    'go("https://as.test/authorize?" + new URLSearchParams([["response_type", "code"], ["client_id", a]]));':
      'missingChallenge [["response_type", "code"], …client_id", a]] ⇒ or go("https://as.test/authorize?" + new URLSearchParams([["response_type", "code"], ["client_id", a], ["code_challenge", codeChallenge], ["code_challenge_method", "S256"]]));',
    "go('https://as.test/authorize?' + new URLSearchParams([\n  ['response_type', 'code'],\n  ['client_id', a],\n]));":
      "missingChallenge [ ['response_type', 'code'],…ient_id', a], ] ⇒ or   ['client_id', a], ⏎ ['code_challenge', codeChallenge], ⏎ ['code_challenge_method', 'S256'],",
    "const q = new URLSearchParams(); q.set('response_type', 'code'); q.set('client_id', a); go('https://as.test/authorize?' + q);":
      "missingChallenge new URLSearchParams() ⇒ or const q = new URLSearchParams(); q.set('response_type', 'code'); q.set('client_id', a); ⏎ q.set('code_challenge', codeChallenge); ⏎ q.set('code_challenge_method', 'S256'); go('https://as.test/authorize?' + q);",
    'const q = new URLSearchParams(); q.append("response_type", "code"); q.append("client_id", a); go("https://as.test/authorize?" + q);':
      'missingChallenge new URLSearchParams() ⇒ or const q = new URLSearchParams(); q.append("response_type", "code"); q.append("client_id", a); ⏎ q.append("code_challenge", codeChallenge); ⏎ q.append("code_challenge_method", "S256"); go("https://as.test/authorize?" + q);',
    "const q = new URLSearchParams()\nq.set('response_type', 'code')\nq.set('client_id', a)\ngo('https://as.test/authorize?' + q)":
      "missingChallenge new URLSearchParams() ⇒ or q.set('client_id', a) ⏎ q.set('code_challenge', codeChallenge) ⏎ q.set('code_challenge_method', 'S256')",
    "const q = new URLSearchParams(); { q.set('response_type', 'code');\n  q.set('client_id', a); } go('https://as.test/authorize?' + q);":
      "missingChallenge new URLSearchParams() ⇒ or   q.set('client_id', a); ⏎ q.set('code_challenge', codeChallenge); ⏎ q.set('code_challenge_method', 'S256'); } go('https://as.test/authorize?' + q);",
    "const q = new URLSearchParams(); q['set']('response_type', 'code'); q['set']('client_id', a); go('https://as.test/authorize?' + q);":
      'missingChallenge new URLSearchParams()',
    "const q = new URLSearchParams(); q.set(`response_type`, 'code'); q.set(`client_id`, a); go('https://as.test/authorize?' + q);":
      'missingChallenge new URLSearchParams()',
    "const o = { q: new URLSearchParams() }; o.q.set('response_type', 'code'); o.q.set('client_id', a); go('https://as.test/authorize?' + o.q);":
      "missingChallenge new URLSearchParams() ⇒ or const o = { q: new URLSearchParams() }; o.q.set('response_type', 'code'); o.q.set('client_id', a); ⏎ o.q.set('code_challenge', codeChallenge); ⏎ o.q.set('code_challenge_method', 'S256'); go('https://as.test/authorize?' + o.q);",
    "const o = [new URLSearchParams()]; o[0].set('response_type', 'code'); o[0].set('client_id', a); go('https://as.test/authorize?' + o[0]);":
      '',
    "class A { q = new URLSearchParams(); run(codeChallenge) { this.q.set('response_type', 'code'); this.q.set('client_id', a); go('https://as.test/authorize?' + this.q); } }":
      "missingChallenge this.q.set('response_type', 'code') ⇒ or class A { q = new URLSearchParams(); run(codeChallenge) { this.q.set('response_type', 'code'); this.q.set('client_id', a); ⏎ this.q.set('code_challenge', codeChallenge); ⏎ this.q.set('code_challenge_method', 'S256'); go('https://as.test/authorize?' + this.q); } }",
    "const q = new URLSearchParams(); if (x) q.set('response_type', 'code'); else q.set('response_type', 'code'); if (y) q.set('client_id', a); go('https://as.test/authorize?' + q);":
      'missingChallenge new URLSearchParams()',
    "const u = new URL('https://as.test/authorize'); u.searchParams.set('response_type', 'code'); u.searchParams.set('client_id', a); go(u);":
      "missingChallenge new URL('https://as.test/authorize') ⇒ or const u = new URL('https://as.test/authorize'); u.searchParams.set('response_type', 'code'); u.searchParams.set('client_id', a); ⏎ u.searchParams.set('code_challenge', codeChallenge); ⏎ u.searchParams.set('code_challenge_method', 'S256'); go(u);",
    "const q = {}; q.response_type = 'code'; q.client_id = a; go('https://as.test/authorize?' + new URLSearchParams(q));":
      "missingChallenge {} ⇒ or const q = {}; q.response_type = 'code'; q.client_id = a; ⏎ q.code_challenge = codeChallenge; ⏎ q.code_challenge_method = 'S256'; go('https://as.test/authorize?' + new URLSearchParams(q));",
    "const q = {}; q['response_type'] = 'code'; q['client_id'] = a; go('https://as.test/authorize?' + new URLSearchParams(q));":
      "missingChallenge {} ⇒ or const q = {}; q['response_type'] = 'code'; q['client_id'] = a; ⏎ q['code_challenge'] = codeChallenge; ⏎ q['code_challenge_method'] = 'S256'; go('https://as.test/authorize?' + new URLSearchParams(q));",
    'const q = {}; q["response_type"] = "code"; q["client_id"] = a; go("https://as.test/authorize?" + new URLSearchParams(q));':
      'missingChallenge {} ⇒ or const q = {}; q["response_type"] = "code"; q["client_id"] = a; ⏎ q["code_challenge"] = codeChallenge; ⏎ q["code_challenge_method"] = "S256"; go("https://as.test/authorize?" + new URLSearchParams(q));',
    "const q = {}; const r = (q.response_type = 'code'); const s = (q.client_id = a); go('https://as.test/authorize?' + new URLSearchParams(q));":
      'missingChallenge {}',
    "const o = { q: {} }; o.q.response_type = 'code'; o.q.client_id = a; go('https://as.test/authorize?' + new URLSearchParams(o.q));":
      "missingChallenge {} ⇒ or const o = { q: {} }; o.q.response_type = 'code'; o.q.client_id = a; ⏎ o.q.code_challenge = codeChallenge; ⏎ o.q.code_challenge_method = 'S256'; go('https://as.test/authorize?' + new URLSearchParams(o.q));",
    "go('https://as.test/authorize?response_type=code&client_id=a');":
      "missingChallenge 'https://as.test/authorize?r…de&client_id=a' ⇒ or go('https://as.test/authorize?response_type=code&code_challenge=' + codeChallenge + '&code_challenge_method=S256&client_id=a');",
    'go("https://as.test/authorize?response_type=code&client_id=a");':
      'missingChallenge "https://as.test/authorize?r…de&client_id=a" ⇒ or go("https://as.test/authorize?response_type=code&code_challenge=" + codeChallenge + "&code_challenge_method=S256&client_id=a");',
    'go(`https://as.test/authorize?response_type=code&client_id=${a}`);':
      'missingChallenge `https://as.test/authorize?r…client_id=${a}` ⇒ or go(`https://as.test/authorize?response_type=code&code_challenge=${codeChallenge}&code_challenge_method=S256&client_id=${a}`);',
    "go('https://as.test/authorize?response_type=code&client_id=' + a);":
      "missingChallenge 'https://as.test/authorize?r…client_id=' + a ⇒ or go('https://as.test/authorize?response_type=code&code_challenge=' + codeChallenge + '&code_challenge_method=S256&client_id=' + a);",
    "go('https://as.test/authorize' + '?response_type=code' + '&client_id=' + a);":
      "missingChallenge 'https://as.test/authorize' …client_id=' + a ⇒ or go('https://as.test/authorize' + '?response_type=code' + '&code_challenge=' + codeChallenge + '&code_challenge_method=S256&client_id=' + a);",
    "go(x ? 'https://as.test/authorize?response_type=code&client_id=a' : y);":
      "missingChallenge 'https://as.test/authorize?r…de&client_id=a' ⇒ or go(x ? 'https://as.test/authorize?response_type=code&code_challenge=' + codeChallenge + '&code_challenge_method=S256&client_id=a' : y);",
    "go(x || 'https://as.test/authorize?response_type=code&client_id=a');":
      "missingChallenge 'https://as.test/authorize?r…de&client_id=a'",
    "const u = 'https://as.test/authorize?response_type=code&client_id=a'; go(u);":
      "missingChallenge 'https://as.test/authorize?r…de&client_id=a' ⇒ or const u = 'https://as.test/authorize?response_type=code&code_challenge=' + codeChallenge + '&code_challenge_method=S256&client_id=a'; go(u);",
    "let u; u = 'https://as.test/authorize?response_type=code&client_id=a'; go(u);":
      "missingChallenge 'https://as.test/authorize?r…de&client_id=a' ⇒ or let u; u = 'https://as.test/authorize?response_type=code&code_challenge=' + codeChallenge + '&code_challenge_method=S256&client_id=a'; go(u);",
    "const o = { u: 'https://as.test/authorize?response_type=code&client_id=a' }; go(o.u);":
      "missingChallenge 'https://as.test/authorize?r…de&client_id=a' ⇒ or const o = { u: 'https://as.test/authorize?response_type=code&code_challenge=' + codeChallenge + '&code_challenge_method=S256&client_id=a' }; go(o.u);",
    "const o = ['https://as.test/authorize?response_type=code&client_id=a']; go(o[0]);":
      "missingChallenge 'https://as.test/authorize?r…de&client_id=a' ⇒ or const o = ['https://as.test/authorize?response_type=code&code_challenge=' + codeChallenge + '&code_challenge_method=S256&client_id=a']; go(o[0]);",
    "const f = () => 'https://as.test/authorize?response_type=code&client_id=a'; go(f());":
      "missingChallenge 'https://as.test/authorize?r…de&client_id=a' ⇒ or const f = () => 'https://as.test/authorize?response_type=code&code_challenge=' + codeChallenge + '&code_challenge_method=S256&client_id=a'; go(f());",
    "function f() { return 'https://as.test/authorize?response_type=code&client_id=a'; } go(f());":
      "missingChallenge 'https://as.test/authorize?r…de&client_id=a' ⇒ or function f() { return 'https://as.test/authorize?response_type=code&code_challenge=' + codeChallenge + '&code_challenge_method=S256&client_id=a'; } go(f());",
    "const f = (u = 'https://as.test/authorize?response_type=code&client_id=a') => go(u); f();":
      "missingChallenge 'https://as.test/authorize?r…de&client_id=a' ⇒ or const f = (u = 'https://as.test/authorize?response_type=code&code_challenge=' + codeChallenge + '&code_challenge_method=S256&client_id=a') => go(u); f();",
    "class A { u = 'https://as.test/authorize?response_type=code&client_id=a'; }":
      "missingChallenge 'https://as.test/authorize?r…de&client_id=a' ⇒ or class A { u = 'https://as.test/authorize?response_type=code&code_challenge=' + codeChallenge + '&code_challenge_method=S256&client_id=a'; }",
    "new A('https://as.test/authorize?response_type=code&client_id=a');":
      "missingChallenge 'https://as.test/authorize?r…de&client_id=a' ⇒ or new A('https://as.test/authorize?response_type=code&code_challenge=' + codeChallenge + '&code_challenge_method=S256&client_id=a');",
    "const a = <a href='https://as.test/authorize?response_type=code&client_id=a'>in</a>;":
      "missingChallenge 'https://as.test/authorize?r…de&client_id=a'",
    "const a = <a href={'https://as.test/authorize?response_type=code&client_id=a'}>in</a>;":
      "missingChallenge 'https://as.test/authorize?r…de&client_id=a' ⇒ or const a = <a href={'https://as.test/authorize?response_type=code&code_challenge=' + codeChallenge + '&code_challenge_method=S256&client_id=a'}>in</a>;",
    'tag`https://as.test/authorize?response_type=code&client_id=${a}`;': '',
    'tag(`<a href="https://as.test/authorize?response_type=code&client_id=${a}">`);':
      'missingChallenge `<a href="https://as.test/au…ient_id=${a}">` ⇒ or tag(`<a href="https://as.test/authorize?response_type=code&code_challenge=${codeChallenge}&code_challenge_method=S256&client_id=${a}">`);',
    "go('https://as.test/authorize?client_id=a&response_type=code&other_client_id=b');":
      "missingChallenge 'https://as.test/authorize?c…er_client_id=b' ⇒ or go('https://as.test/authorize?client_id=a&response_type=code&code_challenge=' + codeChallenge + '&code_challenge_method=S256&other_client_id=b');",
    "go('https://as.test/authorize?xresponse_type=code&response_type=code&client_id=b');":
      "missingChallenge 'https://as.test/authorize?x…de&client_id=b' ⇒ or go('https://as.test/authorize?xresponse_type=code&response_type=code&code_challenge=' + codeChallenge + '&code_challenge_method=S256&client_id=b');",
    "for (const x of all) { go('https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: x })); }":
      "missingChallenge { response_type: 'code', client_id: x } ⇒ or for (const x of all) { go('https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: x, code_challenge: codeChallenge, code_challenge_method: 'S256' })); }",
    "const q = new URLSearchParams({ response_type: 'code' }); for (const x of ['client_id']) { q.set('client_id', a); } go('https://as.test/authorize?' + q);":
      "missingChallenge { response_type: 'code' } ⇒ or const q = new URLSearchParams({ response_type: 'code', code_challenge: codeChallenge, code_challenge_method: 'S256' }); for (const x of ['client_id']) { q.set('client_id', a); } go('https://as.test/authorize?' + q);",
    "go('https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: a, code_challenge: '' }));":
      "missingChallenge { response_type: 'code', cli…challenge: '' }",
    "go('https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: a, code_challenge_method: 'S256' }));":
      "missingChallenge { response_type: 'code', cli…ethod: 'S256' } ⇒ or go('https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: a, code_challenge_method: 'S256', code_challenge: codeChallenge }));",
    "go('https://www.canva.com/api/oauth/authorize?' + new URLSearchParams({ response_type: 'code', client_id: a }));":
      "missingChallenge { response_type: 'code', client_id: a } ⇒ or go('https://www.canva.com/api/oauth/authorize?' + new URLSearchParams({ response_type: 'code', client_id: a, code_challenge: codeChallenge, code_challenge_method: 's256' }));",
    "go('https://myanimelist.net/v1/oauth2/authorize?' + new URLSearchParams({ response_type: 'code', client_id: a }));":
      "missingChallenge { response_type: 'code', client_id: a }",
  },
);

reports(
  'no challenge that cannot be read where the request is written',
  {
    rules: ['require-code-challenge'],
    within: (code) => code.replace('GO', "go('https://as.test/authorize?response_type=code&client_id=a')"),
  },
  {
    'const codeChallenge = make(); GO;':
      "missingChallenge 'https://as.test/authorize?r…de&client_id=a' ⇒ or const codeChallenge = make(); go('https://as.test/authorize?response_type=code&code_challenge=' + codeChallenge + '&code_challenge_method=S256&client_id=a');",
    'const challenge = make(); GO;': "missingChallenge 'https://as.test/authorize?r…de&client_id=a'",
    'const code_challenge = make(); GO;':
      "missingChallenge 'https://as.test/authorize?r…de&client_id=a' ⇒ or const code_challenge = make(); go('https://as.test/authorize?response_type=code&code_challenge=' + code_challenge + '&code_challenge_method=S256&client_id=a');",
    'const pkce = { codeChallenge: make() }; GO;': "missingChallenge 'https://as.test/authorize?r…de&client_id=a'",
    'const { challenge } = pair(); GO;': "missingChallenge 'https://as.test/authorize?r…de&client_id=a'",
    "const codeChallenge = ''; GO;": "missingChallenge 'https://as.test/authorize?r…de&client_id=a'",
    'const codeChallenge = null; GO;': "missingChallenge 'https://as.test/authorize?r…de&client_id=a'",
    'GO; const codeChallenge = make();': "missingChallenge 'https://as.test/authorize?r…de&client_id=a'",
    'function f() { const codeChallenge = make(); } GO;':
      "missingChallenge 'https://as.test/authorize?r…de&client_id=a'",
    'const f = (codeChallenge) => { GO; };':
      "missingChallenge 'https://as.test/authorize?r…de&client_id=a' ⇒ or const f = (codeChallenge) => { go('https://as.test/authorize?response_type=code&code_challenge=' + codeChallenge + '&code_challenge_method=S256&client_id=a'); };",
    'function codeChallenge() {} GO;': "missingChallenge 'https://as.test/authorize?r…de&client_id=a'",
    'const codeChallengeMethod = "S256"; GO;': "missingChallenge 'https://as.test/authorize?r…de&client_id=a'",
    'const captchaChallenge = make(); GO;': "missingChallenge 'https://as.test/authorize?r…de&client_id=a'",
  },
);

reports(
  'the method that is missing, wrong or plain',
  {
    rules: ['require-s256'],
    within: (code) => `import { createHash, randomBytes } from 'node:crypto';
const v = randomBytes(32).toString('base64url'); const c = createHash('sha256').update(v).digest('base64url');\n${code}`,
  },
  {
    "const M = { plain: 'plain' }; go('https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: a, code_challenge: c, code_challenge_method: M['plain'] }));":
      "plain 'plain'",
    "const to = options.server ?? 'https://login.salesforce.com/services/oauth2/authorize'; go(to + '?response_type=code&client_id=a&code_challenge=' + c);":
      '',
    "log('https://login.salesforce.com/services/oauth2/authorize'); const q = new URLSearchParams({ response_type: 'code', client_id: a, code_challenge: c });":
      '',
    "log('https://login.salesforce.com/services/oauth2/other'); const q = new URLSearchParams({ response_type: 'code', client_id: a, code_challenge: c });":
      "missing code_challenge: c ⇒ fixed to log('https://login.salesforce.com/services/oauth2/other'); const q = new URLSearchParams({ response_type: 'code', client_id: a, code_challenge: c, code_challenge_method: 'S256' });",
    "log('https://login.salesforce.com/services/oauth2/authorize'); go('https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: a, code_challenge: c }));":
      "missing code_challenge: c ⇒ fixed to log('https://login.salesforce.com/services/oauth2/authorize'); go('https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: a, code_challenge: c, code_challenge_method: 'S256' }));",
    "log('https://login.salesforce.com/services/oauth2/authorize'); go(`https://${host}/authorize?${new URLSearchParams({ response_type: 'code', client_id: a, code_challenge: c })}`);":
      '',
    "log(`https://login.salesforce.com/services/oauth2/authorize`); go(`https://${host}/authorize?${new URLSearchParams({ response_type: 'code', client_id: a, code_challenge: c })}`);":
      '',
    "go('https://as.test/authorize?response_type=code&client_id=a&code_challenge=' + c);":
      "missing 'https://as.test/authorize?r…ode_challenge=' ⇒ fixed to go('https://as.test/authorize?response_type=code&client_id=a&code_challenge_method=S256&code_challenge=' + c);",
    'go(`https://as.test/authorize?response_type=code&client_id=a&code_challenge=${c}`);':
      'missing `https://as.test/authorize?r…challenge=${c}` ⇒ fixed to go(`https://as.test/authorize?response_type=code&client_id=a&code_challenge_method=S256&code_challenge=${c}`);',
    "go('https://as.test/authorize?response_type=code&client_id=a&code_challenge_method=plain&code_challenge=' + c);":
      "plain 'https://as.test/authorize?r…ode_challenge=' ⇒ fixed to go('https://as.test/authorize?response_type=code&client_id=a&code_challenge_method=S256&code_challenge=' + c);",
    "go('https://as.test/authorize?response_type=code&client_id=a&code_challenge_method=plain&code_challenge=' + other);":
      "plain 'https://as.test/authorize?r…ode_challenge=' ⇒ or go('https://as.test/authorize?response_type=code&client_id=a&code_challenge_method=S256&code_challenge=' + other);",
    "go('https://as.test/authorize?response_type=code&client_id=a&code_challenge=' + c + '&code_challenge_method=s256');":
      "lowerCase '&code_challenge_method=s256' ⇒ or go('https://as.test/authorize?response_type=code&client_id=a&code_challenge=' + c + '&code_challenge_method=S256');",
    "go('https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: a, code_challenge: c }));":
      "missing code_challenge: c ⇒ fixed to go('https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: a, code_challenge: c, code_challenge_method: 'S256' }));",
    "go('https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: a, code_challenge: other }));":
      "missing code_challenge: other ⇒ or go('https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: a, code_challenge: other, code_challenge_method: 'S256' }));",
    "go('https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: a, code_challenge: c, code_challenge_method: 'plain' }));":
      "plain 'plain' ⇒ fixed to go('https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: a, code_challenge: c, code_challenge_method: 'S256' }));",
    "go('https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: a, code_challenge: c, code_challenge_method: `plain` }));":
      "plain `plain` ⇒ fixed to go('https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: a, code_challenge: c, code_challenge_method: `S256` }));",
    'go("https://as.test/authorize?" + new URLSearchParams({ response_type: "code", client_id: a, code_challenge: c, code_challenge_method: "plain" }));':
      'plain "plain" ⇒ fixed to go("https://as.test/authorize?" + new URLSearchParams({ response_type: "code", client_id: a, code_challenge: c, code_challenge_method: "S256" }));',
    "const m = 'plain'; go('https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: a, code_challenge: c, code_challenge_method: m }));":
      "plain 'plain'",
    "const M = { plain: 'plain', S256: 'S256' }; go('https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: a, code_challenge: c, code_challenge_method: M.plain }));":
      "plain 'plain'",
    "enum M { Plain = 'plain', S256 = 'S256' } go('https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: a, code_challenge: c, code_challenge_method: M.Plain }));":
      "plain 'plain'",
    "go('https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: a, code_challenge: c, code_challenge_method: x ? 'plain' : 'S256' }));":
      "plain 'plain'",
    "const q = new URLSearchParams({ response_type: 'code', client_id: a }); q.set('code_challenge', c); go('https://as.test/authorize?' + q);":
      "missing q.set('code_challenge', c) ⇒ fixed to const q = new URLSearchParams({ response_type: 'code', client_id: a }); q.set('code_challenge', c); ⏎ q.set('code_challenge_method', 'S256'); go('https://as.test/authorize?' + q);",
    "const q = new URLSearchParams({ response_type: 'code', client_id: a }); q.set('code_challenge', c); q.set('code_challenge_method', 'plain'); go('https://as.test/authorize?' + q);":
      "plain 'plain' ⇒ fixed to const q = new URLSearchParams({ response_type: 'code', client_id: a }); q.set('code_challenge', c); q.set('code_challenge_method', 'S256'); go('https://as.test/authorize?' + q);",
    "const q = new URLSearchParams({ response_type: 'code', client_id: a }); if (x) q.set('code_challenge', c); go('https://as.test/authorize?' + q);":
      "missing q.set('code_challenge', c) ⇒ fixed to const q = new URLSearchParams({ response_type: 'code', client_id: a }); if (x) { ⏎ q.set('code_challenge', c); ⏎ q.set('code_challenge_method', 'S256'); ⏎ } go('https://as.test/authorize?' + q);",
    "const q = new URLSearchParams({ response_type: 'code', client_id: a }); if (x)\n  q.set('code_challenge', c);\ngo('https://as.test/authorize?' + q);":
      "missing q.set('code_challenge', c) ⇒ fixed to   { ⏎ q.set('code_challenge', c); ⏎ q.set('code_challenge_method', 'S256'); ⏎ }",
    "const q = new URLSearchParams({ response_type: 'code', client_id: a }); x && q.set('code_challenge', c); go('https://as.test/authorize?' + q);":
      "missing q.set('code_challenge', c)",
    "const q = new URLSearchParams({ response_type: 'code', client_id: a }); for (const y of z) q.set('code_challenge', c); go('https://as.test/authorize?' + q);":
      "missing q.set('code_challenge', c)",
    "const q = { response_type: 'code', client_id: a }; q.code_challenge = c; go('https://as.test/authorize?' + new URLSearchParams(q));":
      "missing q.code_challenge = c ⇒ fixed to const q = { response_type: 'code', client_id: a }; q.code_challenge = c; ⏎ q.code_challenge_method = 'S256'; go('https://as.test/authorize?' + new URLSearchParams(q));",
    "const q = { response_type: 'code', client_id: a }; if (x) q.code_challenge = c; go('https://as.test/authorize?' + new URLSearchParams(q));":
      "missing q.code_challenge = c ⇒ fixed to const q = { response_type: 'code', client_id: a }; if (x) { ⏎ q.code_challenge = c; ⏎ q.code_challenge_method = 'S256'; ⏎ } go('https://as.test/authorize?' + new URLSearchParams(q));",
    "import { HttpParams } from '@angular/common/http'; const q = new HttpParams().set('response_type', 'code').set('client_id', a).set('code_challenge', c); go('https://as.test/authorize?' + q);":
      "missing new HttpParams().set('respon…_challenge', c) ⇒ fixed to import { HttpParams } from '@angular/common/http'; const q = new HttpParams().set('response_type', 'code').set('client_id', a).set('code_challenge', c).set('code_challenge_method', 'S256'); go('https://as.test/authorize?' + q);",
    "import { HttpParams } from '@angular/common/http'; let q = new HttpParams().set('response_type', 'code').set('client_id', a); q = q.set('code_challenge', c); go('https://as.test/authorize?' + q);":
      "missing q.set('code_challenge', c) ⇒ fixed to import { HttpParams } from '@angular/common/http'; let q = new HttpParams().set('response_type', 'code').set('client_id', a); q = q.set('code_challenge', c).set('code_challenge_method', 'S256'); go('https://as.test/authorize?' + q);",
    "import { HttpParams } from '@angular/common/http'; function f() { return new HttpParams().set('response_type', 'code').set('client_id', a).set('code_challenge', c); } go('https://as.test/authorize?' + f());":
      "missing new HttpParams().set('respon…_challenge', c) ⇒ fixed to import { HttpParams } from '@angular/common/http'; function f() { return new HttpParams().set('response_type', 'code').set('client_id', a).set('code_challenge', c).set('code_challenge_method', 'S256'); } go('https://as.test/authorize?' + f());",
  },
);

reports(
  'the verifier in scope, in each form of a token request',
  { rules: ['require-code-verifier'], within: (code) => `const f = async (code, codeVerifier) => { ${code} };` },
  {
    "post('https://as.test/token', { grant_type: 'authorization_code', code });":
      "missingVerifier { grant_type: 'authorization_code', code } ⇒ or const f = async (code, codeVerifier) => { post('https://as.test/token', { grant_type: 'authorization_code', code, code_verifier: codeVerifier }); };",
    "post('https://as.test/token', { grant_type: 'authorization_code', code: code });":
      "missingVerifier { grant_type: 'authorization…', code: code } ⇒ or const f = async (code, codeVerifier) => { post('https://as.test/token', { grant_type: 'authorization_code', code: code, code_verifier: codeVerifier }); };",
    "post('https://as.test/token', `grant_type=authorization_code&code=${code}`);":
      "missingVerifier `grant_type=authorization_code&code=${code}` ⇒ or const f = async (code, codeVerifier) => { post('https://as.test/token', `grant_type=authorization_code&code_verifier=${codeVerifier}&code=${code}`); };",
    "post('https://as.test/token', 'grant_type=authorization_code&code=' + code);":
      "missingVerifier 'grant_type=authorization_code&code=' + code ⇒ or const f = async (code, codeVerifier) => { post('https://as.test/token', 'grant_type=authorization_code&code_verifier=' + codeVerifier + '&code=' + code); };",
    "const b = new FormData(); b.append('grant_type', 'authorization_code'); b.append('code', code); post('https://as.test/token', b);":
      "missingVerifier new FormData() ⇒ or const f = async (code, codeVerifier) => { const b = new FormData(); b.append('grant_type', 'authorization_code'); b.append('code', code); ⏎ b.append('code_verifier', codeVerifier); post('https://as.test/token', b); };",
    "const b = {}; b.grant_type = 'authorization_code'; b.code = code; post('https://as.test/token', b);":
      "missingVerifier {} ⇒ or const f = async (code, codeVerifier) => { const b = {}; b.grant_type = 'authorization_code'; b.code = code; ⏎ b.code_verifier = codeVerifier; post('https://as.test/token', b); };",
  },
);
