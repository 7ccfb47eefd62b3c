// Which requests does a file make, with which parameters, and who may still add to them? One fact in each way of writing.
import { tells } from '../../support/facts';

const to = "'https://as.test/authorize?'";
const own = "response_type: 'code', client_id: 'a'";

tells(
  'who may add to a request',
  { within: (code) => `const q = new URLSearchParams({ ${own} });\n${code}`, about: ['request'] },
  {
    [`go(${to} + q);`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a"}',
    [`addPkce(q); go(${to} + q);`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a", …<escapes q>}',
    [`await addPkce(q); go(${to} + q);`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a", …<escapes q>}',
    [`const u = addPkce(${to} + q); go(u);`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a"} handed on',
    [`const u = await addPkce(${to} + q); go(u);`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a"} handed on',
    [`go(withChallenge(${to} + q));`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a"} handed on',
    [`go(signed(${to} + q));`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a"}',
    [`go(sign(${to} + q));`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a"} handed on',
    [`go(String(${to} + q));`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a"}',
    [`go(new URL(${to} + q));`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a"}',
    [`window.open(${to} + q);`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a"}',
    [`const keep = (u) => u; go(keep(${to} + q));`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a"}',
    [`const addChallenge = (u) => u + '&code_challenge=' + c; go(addChallenge(${to} + q));`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a", code_challenge="<call c>"}',
    [`enrich(q); go(${to} + q);`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a", …<escapes q>}',
    [`q.append(...extra()); go(${to} + q);`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a", …<spread append>}',
    [`q.append('code_challenge', c); go(${to} + q);`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a", code_challenge=global:c}',
    [`if (x) q.append('code_challenge', c); go(${to} + q);`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a", code_challenge?=global:c}',
    [`x && q.append('code_challenge', c); go(${to} + q);`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a", code_challenge?=global:c}',
    [`x ? q.append('code_challenge', c) : 0; go(${to} + q);`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a", code_challenge?=global:c}',
    [`try { q.append('code_challenge', c); } catch {} go(${to} + q);`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a", code_challenge=global:c}',
    [`for (const k of keys) q.append(k, c); go(${to} + q);`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a", …<call append>}',
    [`for (const k of ['code_challenge']) q.append(k, c); go(${to} + q);`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a", code_challenge=global:c}',
    [`Object.entries({ code_challenge: c }).forEach(([k, v]) => q.set(k, v)); go(${to} + q);`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a", code_challenge=global:c}',
    [`Object.entries(more).forEach(([k, v]) => q.set(k, v)); go(${to} + q);`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a", …<call set>}',
    [`q.set('code_challenge', c); q.delete('code_challenge'); go(${to} + q);`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a"}',
    [`q.delete('client_id'); go(${to} + q);`]: '',
    [`q.set('code_challenge', ''); go(${to} + q);`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a", code_challenge=""}',
    [`q.set('code_challenge', undefined); go(${to} + q);`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a", code_challenge=undefined}',
    [`q.set(name, c); go(${to} + q);`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a", …<call set>}',
    [`q.get('code_challenge'); q.has('state'); q.toString(); go(${to} + q);`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a"}',
    [`const r = q; r.set('code_challenge', c); go(${to} + q);`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a", code_challenge=global:c}',
    [`const r = new URLSearchParams(q); r.set('code_challenge', c); go(${to} + q);`]:
      'request { response_type: \'code\', client_id: \'a\' } {response_type="code", client_id="a", code_challenge=global:c}',
    [`const r = new URLSearchParams(q); r.set('code_challenge', c); go(${to} + r);`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a", code_challenge=global:c}',
    [`q.set = other; go(${to} + q);`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a"}',
    [`function add(p) { p.set('code_challenge', c); } add(q); go(${to} + q);`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a", code_challenge=global:c}',
    [`function add(p) { p.set('code_challenge', c); return p; } go(${to} + add(q));`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a", code_challenge=global:c}',
    [`import('./pkce').then((m) => m.add(q)); go(${to} + q);`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a", …<escapes q>} handed on',
    [`module.exports = q;`]:
      'request { response_type: \'code\', client_id: \'a\' } {response_type="code", client_id="a"}',
    [`export default q;`]:
      'request { response_type: \'code\', client_id: \'a\' } {response_type="code", client_id="a"}',
    [`export const make = () => q;`]:
      'request { response_type: \'code\', client_id: \'a\' } {response_type="code", client_id="a"} handed on',
    [`export const make = () => ${to} + q;`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a"}',
    [`send(q);`]: 'request { response_type: \'code\', client_id: \'a\' } {response_type="code", client_id="a"}',
    [`console.log(${to} + q);`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a"}',
  },
);

tells(
  'an object of parameters',
  { within: (code) => `${code}`, about: ['request'] },
  {
    [`const p = { ${own} }; go(${to} + new URLSearchParams(p));`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a"}',
    [`const p = { ${own} }; p.code_challenge = c; go(${to} + new URLSearchParams(p));`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a", code_challenge=global:c}',
    [`const p = { ${own} }; p['code_challenge'] = c; go(${to} + new URLSearchParams(p));`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a", code_challenge=global:c}',
    [`const p = { ${own} }; p[name] = c; go(${to} + new URLSearchParams(p));`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a", …<call>}',
    [`const p = { ${own} }; Object.assign(p, { code_challenge: c }); go(${to} + new URLSearchParams(p));`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a", code_challenge=global:c}',
    [`const p = { ${own} }; Object.assign(p, more); go(${to} + new URLSearchParams(p));`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a", …<call assign>}',
    [`const p = { ${own}, code_challenge: c }; delete p.code_challenge; go(${to} + new URLSearchParams(p));`]:
      'request { response_type: \'code\', cli…_challenge: c } to https://as.test/authorize {response_type="code", client_id="a"}',
    [`const p = { ${own}, code_challenge: c }; const { code_challenge, ...rest } = p; go(${to} + new URLSearchParams(rest));`]:
      'request { response_type: \'code\', cli…_challenge: c } to https://as.test/authorize {response_type="code", client_id="a"}',
    [`const p = { ...{ ${own} }, ...(x ? { code_challenge: c } : {}) }; go(${to} + new URLSearchParams(p));`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a", code_challenge?=global:c}',
    [`const p = { ...{ ${own} }, ...(x && { code_challenge: c }) }; go(${to} + new URLSearchParams(p));`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a", code_challenge?=global:c}',
    [`const p = { ${own}, ...more }; go(${to} + new URLSearchParams(p));`]:
      'request { response_type: \'code\', cli… \'a\', ...more } to https://as.test/authorize {response_type="code", client_id="a", …<call>}',
    [`const p = { ...more, ${own} }; go(${to} + new URLSearchParams(p));`]:
      'request { ...more, response_type: \'c…lient_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a", …<call>}',
    [`const p = { ${own}, code_challenge: x ? c : undefined }; go(${to} + new URLSearchParams(p));`]:
      'request { response_type: \'code\', cli…c : undefined } to https://as.test/authorize {response_type="code", client_id="a", code_challenge=global:c | undefined}',
    [`const p = { ${own}, ['code_' + 'challenge']: c }; go(${to} + new URLSearchParams(p));`]:
      'request { response_type: \'code\', cli…hallenge\']: c } to https://as.test/authorize {response_type="code", client_id="a", code_challenge=global:c}',
    [`const p = { ${own}, get code_challenge() { return c; } }; go(${to} + new URLSearchParams(p));`]:
      'request { response_type: \'code\', cli…{ return c; } } to https://as.test/authorize {response_type="code", client_id="a", code_challenge=<call>}',
    [`let p = { ${own} }; p = { ...p, code_challenge: c }; go(${to} + new URLSearchParams(p));`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a", code_challenge=global:c}',
    [`let p = { ${own} }; if (x) p = { ...p, code_challenge: c }; go(${to} + new URLSearchParams(p));`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a", code_challenge?=global:c}',
    [`const p = Object.fromEntries([['response_type', 'code'], ['client_id', 'a']]); go(${to} + new URLSearchParams(p));`]:
      "request [['response_type', 'code'], …ient_id', 'a']] to https://as.test/authorize {response_type=\"code\", client_id=\"a\"}",
    [`const p = [['response_type', 'code'], ['client_id', 'a']]; go(${to} + new URLSearchParams(p));`]:
      "request [['response_type', 'code'], …ient_id', 'a']] to https://as.test/authorize {response_type=\"code\", client_id=\"a\"}",
    [`const p = new Map([['response_type', 'code'], ['client_id', 'a']]); go(${to} + new URLSearchParams(p));`]:
      "request [['response_type', 'code'], …ient_id', 'a']] to https://as.test/authorize {response_type=\"code\", client_id=\"a\"}",
    [`const p = { ${own} }; go(${to} + Object.keys(p).map((k) => k + '=' + p[k]).join('&'));`]:
      'request \'https://as.test/authorize?\'…p[k]).join(\'&\') to https://as.test/authorize {response_type="code", client_id="a"}',
    [`const p = { ${own} }; go(${to} + Object.entries(p).map(([k, v]) => \`\${k}=\${v}\`).join('&'));`]:
      'request \'https://as.test/authorize?\'…{v}`).join(\'&\') to https://as.test/authorize {response_type="code", client_id="a"}',
    [`const p = { ${own} }; go(${to} + Object.entries(p).map((e) => e.join('=')).join('&'));`]:
      "request 'https://as.test/authorize?'…'=')).join('&') to https://as.test/authorize {response_type=\"code\", client_id=\"a\"}",
    [`const p = { ${own} }; go(${to} + Object.entries(p).filter(([, v]) => v).map(([k, v]) => k + '=' + v).join('&'));`]:
      'request \'https://as.test/authorize?\'… + v).join(\'&\') to https://as.test/authorize {response_type="code", client_id="a"}',
    [`const p = { ${own} }; let s = ''; for (const k in p) s += k + '=' + p[k] + '&'; go(${to} + s);`]:
      'request \'https://as.test/authorize?\' + s to https://as.test/authorize {response_type="code", client_id="a"}',
    [`const p = { ${own} }; go(${to} + stringify(p));`]: '',
    [`import { stringify } from 'querystring'; const p = { ${own} }; go(${to} + stringify(p));`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a"}',
    [`import qs from 'qs'; const p = { ${own} }; go(${to} + qs.stringify(p, { addQueryPrefix: false }));`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a"}',
    [`import queryString from 'query-string'; const p = { ${own} }; go(queryString.stringifyUrl({ url: 'https://as.test/authorize', query: p }));`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a"}',
    [`import url from 'url'; go(url.format({ host: 'as.test', protocol: 'https', pathname: '/authorize', query: { ${own} } }));`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a"}',
    [`const p = { ${own} }; send(p);`]: '',
    [`const p = { ${own} }; fetch('https://as.test/par', { method: 'POST', body: new URLSearchParams(p) });`]:
      'request { response_type: \'code\', client_id: \'a\' } {response_type="code", client_id="a"}',
    [`axios.get('https://as.test/authorize', { params: { ${own} } });`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a"}',
    [`axios.getUri({ url: 'https://as.test/authorize', params: { ${own} } });`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a"}',
    [`router.push({ pathname: 'https://as.test/authorize', query: { ${own} } });`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a"}',
    [`agent.get('https://as.test/authorize').query({ ${own} });`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a"}',
    [`agent.get('https://as.test/authorize').query({ response_type: 'code' }).query({ client_id: 'a' });`]:
      'request { response_type: \'code\' } to https://as.test/authorize {response_type="code", client_id="a"} | request { response_type: \'code\' } to https://as.test/authorize {client_id="a", response_type="code"}',
    [`$.get('https://as.test/authorize', { ${own} });`]: '',
  },
);

tells(
  'a text',
  { about: ['request'] },
  {
    "go('https://as.test/authorize?response_type=code&client_id=a');":
      'request \'https://as.test/authorize?r…de&client_id=a\' to https://as.test/authorize {response_type="code", client_id="a"}',
    "go('https://as.test/authorize' + '?response_type=code' + '&client_id=' + id);":
      'request \'https://as.test/authorize\' …lient_id=\' + id to https://as.test/authorize {response_type="code", client_id="<call id>"}',
    'go(`https://as.test/authorize?response_type=code&client_id=${id}`);':
      'request `https://as.test/authorize?r…lient_id=${id}` to https://as.test/authorize {response_type="code", client_id="<call id>"}',
    'go(`${base}/authorize?response_type=${type}&client_id=${id}`);': '',
    'go(`https://as.test/authorize?response_type=code&client_id=${id}${more}`);':
      'request `https://as.test/authorize?r…d=${id}${more}` to https://as.test/authorize {response_type="code", client_id="<call id><call more>", …<call more>}',
    "go(`https://as.test/authorize?response_type=code&client_id=${id}${x ? '&code_challenge=' + c : ''}`);":
      'request `https://as.test/authorize?r…ge=\' + c : \'\'}` to https://as.test/authorize {response_type="code", code_challenge?="<call c>", client_id="<call id>"}',
    'go(`https://as.test/authorize?response_type=code&client_id=${id}#state`);':
      'request `https://as.test/authorize?r…id=${id}#state` to https://as.test/authorize {response_type="code", client_id="<call id>"}',
    "go('https://as.test/authorize?response_type=code%20id_token&client_id=a');":
      'request \'https://as.test/authorize?r…en&client_id=a\' to https://as.test/authorize {response_type="code id_token", client_id="a"}',
    "go('https://as.test/authorize?response_type=id_token+code&client_id=a');":
      'request \'https://as.test/authorize?r…de&client_id=a\' to https://as.test/authorize {response_type="id_token code", client_id="a"}',
    "go('https://as.test/authorize?response_type=token&client_id=a');":
      'request \'https://as.test/authorize?r…en&client_id=a\' to https://as.test/authorize {response_type="token", client_id="a"}',
    "go('https://as.test/authorize?response_type=code&amp;client_id=a');":
      'request \'https://as.test/authorize?r…mp;client_id=a\' to https://as.test/authorize {response_type="code", client_id="a"}',
    "go('https://as.test/authorize?client_id=a&redirect_uri=b');":
      'request \'https://as.test/authorize?c…redirect_uri=b\' to https://as.test/authorize {client_id="a", redirect_uri="b"}',
    "go('https://as.test/other?client_id=a&redirect_uri=b');": '',
    "go('/authorize?response_type=code&client_id=a');": '',
    "go('/api/login?response_type=code&client_id=a&redirect_uri=b');": '',
    "go('http://localhost:3000/authorize?response_type=code&client_id=a');":
      'request \'http://localhost:3000/autho…de&client_id=a\' to http://localhost:3000/authorize {response_type="code", client_id="a"}',
    "go(location.origin + '/authorize?response_type=code&client_id=a');":
      'request location.origin + \'/authoriz…de&client_id=a\' to <…>/authorize {response_type="code", client_id="a"}',
    "go(['https://as.test/authorize?response_type=code', 'client_id=a'].join('&'));":
      'request [\'https://as.test/authorize?…d=a\'].join(\'&\') to https://as.test/authorize {response_type="code", client_id="a"}',
    "go(['https://as.test/authorize?response_type=code', x && 'code_challenge=' + c, 'client_id=a'].filter(Boolean).join('&'));":
      'request [\'https://as.test/authorize?…lean).join(\'&\') to https://as.test/authorize {code_challenge?="<call c>", response_type="code", client_id="a"}',
    "go('https://as.test/authorize?'.concat('response_type=code', '&client_id=a'));":
      'request \'https://as.test/authorize?\'…\'&client_id=a\') to https://as.test/authorize {response_type="code", client_id="a"}',
    "go('https://as.test/authorize?response_type=code&client_id={id}'.replace('{id}', id));":
      'request \'https://as.test/authorize?r…client_id={id}\' to https://as.test/authorize {response_type="code", client_id="<call id>"}',
    "go(encodeURI('https://as.test/authorize?response_type=code&client_id=a'));":
      'request \'https://as.test/authorize?r…de&client_id=a\' to https://as.test/authorize {response_type="code", client_id="a"}',
    "go(util.format('https://as.test/authorize?response_type=code&client_id=%s', id));":
      'request \'https://as.test/authorize?r…e&client_id=%s\' to https://as.test/authorize {response_type="code", client_id="%s"} handed on',
    "let u = 'https://as.test/authorize'; u += '?response_type=code'; u += '&client_id=' + id; go(u);":
      'request \'&client_id=\' + id to https://as.test/authorize {response_type="code", client_id="<call id>"}',
    "let u = 'https://as.test/authorize'; u = u + '?response_type=code&client_id=' + id; go(u);":
      'request u + \'?response_type=code&client_id=\' + id to https://as.test/authorize {response_type="code", client_id="<call id>"}',
    "let u = 'https://as.test/authorize?response_type=code&client_id=a'; if (x) u += '&code_challenge=' + c; go(u);":
      'request u = \'https://as.test/authori…de&client_id=a\' to https://as.test/authorize {response_type="code", code_challenge?="<call c>", client_id="a"}',
    "let u = 'https://as.test/authorize?response_type=code&client_id=a'; u += more; go(u);":
      'request u = \'https://as.test/authori…de&client_id=a\' to https://as.test/authorize {response_type="code", client_id="a<call more>", …<call more>}',
    "let u; if (x) u = 'https://as.test/authorize?response_type=code&client_id=a'; else u = 'https://b.test/authorize?response_type=code&client_id=b'; go(u);":
      'request \'https://as.test/authorize?r…de&client_id=a\' to https://as.test/authorize {response_type="code", client_id="a"} | request \'https://b.test/authorize?re…de&client_id=b\' to https://b.test/authorize {response_type="code", client_id="b"}',
    "const u = x ? 'https://as.test/authorize?response_type=code&client_id=a' : '/'; go(u);":
      'request \'https://as.test/authorize?r…de&client_id=a\' to https://as.test/authorize {response_type="code", client_id="a"}',
    "switch (x) { case 1: go('https://as.test/authorize?response_type=code&client_id=a'); }":
      'request \'https://as.test/authorize?r…de&client_id=a\' to https://as.test/authorize {response_type="code", client_id="a"}',
    "const f = (id) => 'https://as.test/authorize?response_type=code&client_id=' + id; go(f('a')); go(f('b'));":
      'request \'https://as.test/authorize?r…lient_id=\' + id to https://as.test/authorize {response_type="code", client_id="a"} | request \'https://as.test/authorize?r…lient_id=\' + id to https://as.test/authorize {response_type="code", client_id="b"}',
    "const f = ({ id, extra = '' }) => `https://as.test/authorize?response_type=code&client_id=${id}${extra}`; go(f({ id: 'a' }));":
      'request `https://as.test/authorize?r…=${id}${extra}` to https://as.test/authorize {response_type="code", client_id="a"}',
    'export const f = (id, extra) => `https://as.test/authorize?response_type=code&client_id=${id}&${extra}`;':
      'request `https://as.test/authorize?r…${id}&${extra}` to https://as.test/authorize {response_type="code", client_id="<parameter id>", …<parameter extra>}',
    "const a = <a href='https://as.test/authorize?response_type=code&client_id=a'>in</a>;":
      'request \'https://as.test/authorize?r…de&client_id=a\' to https://as.test/authorize {response_type="code", client_id="a"}',
    'const a = <a href={`https://as.test/authorize?response_type=code&client_id=${id}`}>in</a>;':
      'request `https://as.test/authorize?r…lient_id=${id}` to https://as.test/authorize {response_type="code", client_id="<call id>"}',
    'const a = <p>https://as.test/authorize?response_type=code&client_id=a</p>;': '',
    "console.log('Open https://as.test/authorize?response_type=code&client_id=a in a browser');":
      'request \'Open https://as.test/author…a in a browser\' to Open https://as.test/authorize {response_type="code", client_id="a in a browser"}',
    "throw new Error('https://as.test/authorize?response_type=code&client_id=a');": '',
    "if (url === 'https://as.test/authorize?response_type=code&client_id=a') f();": '',
    "expect(url).toBe('https://as.test/authorize?response_type=code&client_id=a');": '',
    "url.startsWith('https://as.test/authorize?response_type=code&client_id=a');": '',
    'const html = `<a href="https://as.test/authorize?response_type=code&client_id=a">in</a>`;':
      'request `<a href="https://as.test/au…t_id=a">in</a>` to https://as.test/authorize {response_type="code", client_id="a"}',
    "sql`select 'https://as.test/authorize?response_type=code&client_id=a'`;": '',
  },
);

tells(
  'a URL',
  { within: (code) => `const u = new URL('https://as.test/authorize?client_id=a');\n${code}`, about: ['request'] },
  {
    "u.searchParams.set('response_type', 'code'); go(u);":
      'request new URL(\'https://as.test/aut…e?client_id=a\') to https://as.test/authorize {client_id="a", response_type="code"}',
    "u.searchParams.append('response_type', 'code'); go(u.href);":
      'request new URL(\'https://as.test/aut…e?client_id=a\') to https://as.test/authorize {client_id="a", response_type="code"}',
    "u['searchParams']['set']('response_type', 'code'); go(u.toString());":
      'request new URL(\'https://as.test/aut…e?client_id=a\') to https://as.test/authorize {client_id="a", response_type="code"}',
    "const { searchParams } = u; searchParams.set('response_type', 'code'); go(u);":
      'request new URL(\'https://as.test/aut…e?client_id=a\') {client_id="a", response_type="code"}',
    "const q = u.searchParams; q.set('response_type', 'code'); go(u);":
      'request new URL(\'https://as.test/aut…e?client_id=a\') {client_id="a", response_type="code"}',
    "u.search = '?response_type=code&client_id=b'; go(u);":
      'request \'?response_type=code&client_id=b\' to https://as.test/authorize {response_type="code", client_id="b"}',
    "u.search += '&response_type=code'; go(u);":
      'request \'&response_type=code\' to https://as.test/authorize {client_id="a", response_type="code"}',
    "u.search = new URLSearchParams({ response_type: 'code', client_id: 'b' }); go(u);":
      'request { response_type: \'code\', client_id: \'b\' } to https://as.test/authorize {response_type="code", client_id="b"}',
    "u.search = new URLSearchParams({ response_type: 'code', client_id: 'b' }).toString(); go(u);":
      'request { response_type: \'code\', client_id: \'b\' } to https://as.test/authorize {response_type="code", client_id="b"}',
    "u.searchParams.set('response_type', 'code'); u.hash = 'a'; u.pathname = '/b/authorize'; u.host = 'b.test'; go(u);":
      'request new URL(\'https://as.test/aut…e?client_id=a\') to https://as.test/authorize/b/authorize {client_id="a", response_type="code"}',
    "u.searchParams.set('response_type', 'code'); const v = new URL(u); v.searchParams.set('code_challenge', c); go(v);":
      'request new URL(\'https://as.test/aut…e?client_id=a\') to https://as.test/authorize {client_id="a", response_type="code", code_challenge=global:c}',
    "u.searchParams.set('response_type', 'code'); const v = new URL(u); v.searchParams.set('code_challenge', c); go(u);":
      'request new URL(\'https://as.test/aut…e?client_id=a\') to https://as.test/authorize {client_id="a", response_type="code", code_challenge=global:c}',
    "u.searchParams.set('response_type', 'code'); u.searchParams.delete('client_id'); go(u);": '',
    "u.searchParams.set('response_type', 'code'); u.searchParams.sort(); go(u);":
      'request new URL(\'https://as.test/aut…e?client_id=a\') to https://as.test/authorize {client_id="a", response_type="code"}',
    "[['response_type', 'code'], ['scope', 's']].forEach(([k, v]) => u.searchParams.set(k, v)); go(u);":
      'request new URL(\'https://as.test/aut…e?client_id=a\') to https://as.test/authorize {client_id="a", response_type="code", scope="s"}',
    "for (const [k, v] of Object.entries({ response_type: 'code', state })) u.searchParams.set(k, v); go(u);":
      'request new URL(\'https://as.test/aut…e?client_id=a\') to https://as.test/authorize {client_id="a", response_type="code", state=global:state}',
    "for (const [k, v] of Object.entries(all)) u.searchParams.set(k, v); u.searchParams.set('response_type', 'code'); go(u);":
      'request new URL(\'https://as.test/aut…e?client_id=a\') to https://as.test/authorize {client_id="a", response_type="code", …<call set>}',
    "const f = (k, v) => u.searchParams.set(k, v); f('response_type', 'code'); f('scope', 's'); go(u);":
      'request new URL(\'https://as.test/aut…e?client_id=a\') to https://as.test/authorize {client_id="a", response_type="code", scope="s"}',
    "new URL('https://as.test/authorize?response_type=code&client_id=b'); ":
      'request \'https://as.test/authorize?r…de&client_id=b\' to https://as.test/authorize {response_type="code", client_id="b"}',
    "go(new URL('/authorize?response_type=code&client_id=b', 'https://as.test'));":
      'request new URL(\'/authorize?response…tps://as.test\') to https://as.test/authorize {response_type="code", client_id="b"}',
    "go(new URL('/authorize?response_type=code&client_id=b', base));":
      'request new URL(\'/authorize?response…nt_id=b\', base) to <…>/authorize {response_type="code", client_id="b"}',
    "go(new URL('/authorize?response_type=code&client_id=b', location.origin));":
      'request new URL(\'/authorize?response…ocation.origin) to <…>/authorize {response_type="code", client_id="b"}',
    "go(Object.assign(u, { search: 'response_type=code&client_id=b' }));":
      'request \'response_type=code&client_id=b\' {response_type="code", client_id="b"}',
  },
);

const body = "grant_type: 'authorization_code', code";
tells(
  'a token request',
  { about: ['token'] },
  {
    [`fetch('https://as.test/token', { method: 'POST', body: new URLSearchParams({ ${body} }) });`]:
      "token { grant_type: 'authorization_code', code } to https://as.test/token: verifier no",
    [`fetch('https://as.test/token', { method: 'POST', body: new URLSearchParams({ ${body}, code_verifier: v }) });`]:
      "token { grant_type: 'authorization…e_verifier: v } to https://as.test/token: verifier yes",
    [`fetch('https://as.test/token', { method: 'POST', body: JSON.stringify({ ${body} }) });`]:
      "token { grant_type: 'authorization_code', code } to https://as.test/token: verifier no",
    [`fetch('https://as.test/token', { method: 'POST', body: qs.stringify({ ${body} }) });`]:
      "token { grant_type: 'authorization_code', code } to https://as.test/token: verifier no",
    [`fetch('https://as.test/token', { method: 'POST', body: \`grant_type=authorization_code&code=\${code}\` });`]:
      'token `grant_type=authorization_code&code=${code}` to https://as.test/token: verifier no',
    [`fetch('https://as.test/token', { method: 'POST', body: \`grant_type=authorization_code&code=\${code}&\${more}\` });`]:
      'token `grant_type=authorization_co…{code}&${more}` to https://as.test/token: verifier maybe',
    [`const b = new FormData(); b.append('grant_type', 'authorization_code'); b.append('code', code); fetch(url, { body: b });`]:
      'token new FormData(): verifier no',
    [`const b = new URLSearchParams(); b.set('grant_type', 'authorization_code'); b.set('code', code); if (v) b.set('code_verifier', v); fetch(url, { body: b });`]:
      'token new URLSearchParams(): verifier maybe',
    [`const b = { ${body} }; if (v) b.code_verifier = v; axios.post(url, b);`]:
      "token { grant_type: 'authorization_code', code }: verifier maybe",
    [`const b = { ${body} }; addVerifier(b); axios.post(url, b);`]:
      "token { grant_type: 'authorization_code', code }: verifier maybe",
    [`const b = { ${body} }; axios.post(url, withVerifier(b));`]:
      "token { grant_type: 'authorization_code', code }: verifier maybe",
    [`const b = { ${body} }; axios.post(url, encode(b));`]:
      "token { grant_type: 'authorization_code', code }: verifier no",
    [`axios.post('https://as.test/token', { ${body} }, { headers });`]:
      "token { grant_type: 'authorization_code', code } to https://as.test/token: verifier no",
    [`axios({ url: 'https://as.test/token', data: { ${body} } });`]:
      "token { grant_type: 'authorization_code', code } to https://as.test/token: verifier no",
    [`got.post('https://as.test/token', { form: { ${body} } });`]:
      "token { grant_type: 'authorization_code', code } to https://as.test/token: verifier no",
    [`request.post({ url: 'https://as.test/token', form: { ${body} } }, done);`]:
      "token { grant_type: 'authorization_code', code } to https://as.test/token: verifier no",
    [`$.ajax({ url: 'https://as.test/token', data: { ${body} } });`]:
      "token { grant_type: 'authorization_code', code } to https://as.test/token: verifier no",
    [`this.http.post('https://as.test/token', { ${body} });`]:
      "token { grant_type: 'authorization_code', code } to https://as.test/token: verifier no",
    [`fetch('/api/token', { method: 'POST', body: JSON.stringify({ ${body} }) });`]: '',
    [`fetch('https://as.test/token', { body: new URLSearchParams({ grant_type: grant, code }) });`]: '',
    [`fetch('https://as.test/token', { body: new URLSearchParams({ grant_type: x ? 'authorization_code' : 'refresh_token', code }) });`]:
      "token { grant_type: x ? 'authoriza…_token', code } to https://as.test/token: verifier no",
    [`fetch('https://as.test/token', { body: new URLSearchParams({ grant_type: 'authorization_code', ...more }) });`]:
      "token { grant_type: 'authorization…ode', ...more } to https://as.test/token: verifier maybe",
    [`export const tokenBody = (code) => ({ ${body} });`]:
      "token { grant_type: 'authorization_code', code }: verifier maybe",
    [`export const tokenBody = (code, extra) => ({ ${body}, ...extra });`]:
      "token { grant_type: 'authorization…ode, ...extra }: verifier maybe",
    [`const send = (b) => fetch(url, { body: new URLSearchParams(b) }); send({ ${body} });`]:
      "token { grant_type: 'authorization_code', code }: verifier no",
    [`const send = (b) => fetch(url, { body: new URLSearchParams({ ...b, code_verifier: v }) }); send({ ${body} });`]:
      "token { grant_type: 'authorization_code', code }: verifier yes",
    [`const send = (code, v) => fetch(url, { body: new URLSearchParams({ ${body}, ...(v && { code_verifier: v }) }) }); send(a);`]:
      "token { grant_type: 'authorization…erifier: v }) }: verifier no",
    [`const send = (code, v) => fetch(url, { body: new URLSearchParams({ ${body}, ...(v && { code_verifier: v }) }) }); send(a, b);`]:
      "token { grant_type: 'authorization…erifier: v }) }: verifier maybe",
    [`if (b.grant_type === 'authorization_code' && b.code) issue();`]: '',
    [`switch (b.grant_type) { case 'authorization_code': issue(b.code); }`]: '',
    [`const grants = { authorization_code: issue }; grants[b.grant_type](b.code);`]: '',
    [`const x = new XMLHttpRequest(); x.open('POST', 'https://as.test/token'); x.send('grant_type=authorization_code&code=' + code);`]:
      "token 'grant_type=authorization_code&code=' + code: verifier no",
    [`const r = https.request(options); r.write(\`grant_type=authorization_code&code=\${code}\`); r.end();`]:
      'token `grant_type=authorization_code&code=${code}`: verifier no',
  },
);
