// Where is each name of a query written, and where its value? That is what a report points at.
import { stands } from '../support/show';

stands('in one text', {
  "show(new URLSearchParams('a=x&b=y'));":
    "a by 'a=x&b=y' in 'a=x&b=y': 'a=x&b=y'; b by 'a=x&b=y' in 'a=x&b=y': 'a=x&b=y'",
  "show(new URLSearchParams('a=x&' + 'b=y'));":
    "a by 'a=x&' in 'a=x&' + 'b=y': 'a=x&'; b by 'b=y' in 'a=x&' + 'b=y': 'b=y'",
  "show('https://a.test' + '?a=x' + '&b=' + 'y');":
    "a by '?a=x' in 'https://a.test' + '?a=x' + '&b=' + 'y': '?a=x'; b by '&b=' in 'https://a.test' + '?a=x' + '&b=' + 'y': 'y'",
  "show('https://a.test?a=' + x + '&b=' + y + '&c=z');":
    "a by 'https://a.test?a=' in 'https://a.test?a=' + x + '&b=' + y + '&c=z': x; b by '&b=' in 'https://a.test?a=' + x + '&b=' + y + '&c=z': y; c by '&c=z' in 'https://a.test?a=' + x + '&b=' + y + '&c=z': '&c=z'",
  'show(`https://a.test?a=${x}&b=y`);':
    'a by `https://a.test?a=${x}&b=y` in `https://a.test?a=${x}&b=y`: x; b by `https://a.test?a=${x}&b=y` in `https://a.test?a=${x}&b=y`: `https://a.test?a=${x}&b=y`',
});

stands('in the parts of a text', {
  "show(`https://a.test?a=${'x'}&b=${`y`}`);":
    "a by `https://a.test?a=${'x'}&b=${`y`}` in `https://a.test?a=${'x'}&b=${`y`}`: 'x'; b by `https://a.test?a=${'x'}&b=${`y`}` in `https://a.test?a=${'x'}&b=${`y`}`: `y`",
  "const a = 'x'; const b = `&b=${a}`; show(`https://a.test?a=${a}${b}`);":
    "a by `https://a.test?a=${a}${b}` in `https://a.test?a=${a}${b}`: 'x'; b by `&b=${a}` in `https://a.test?a=${a}${b}`: 'x'",
  "const a = 'a=x'; const b = '&b=y'; show('https://a.test?' + a + b + '&c=z');":
    "a by 'a=x' in 'https://a.test?' + a + b + '&c=z': 'a=x'; b by '&b=y' in 'https://a.test?' + a + b + '&c=z': '&b=y'; c by '&c=z' in 'https://a.test?' + a + b + '&c=z': '&c=z'",
  "const base = 'https://a.test?a=x'; show(base + '&b=y');":
    "a by 'https://a.test?a=x' in base + '&b=y': 'https://a.test?a=x'; b by '&b=y' in base + '&b=y': '&b=y'",
  "const base = 'https://' + host + '?a=x'; show(base + '&b=y');":
    "a by '?a=x' in base + '&b=y': '?a=x'; b by '&b=y' in base + '&b=y': '&b=y'",
  "const key = 'a'; show('https://a.test?' + key + '=x&' + key + 'b=y');":
    "a by 'a' in 'https://a.test?' + key + '=x&' + key + 'b=y': '=x&'; ab by 'a' in 'https://a.test?' + key + '=x&' + key + 'b=y': 'b=y'",
  "let u = 'https://a.test?a=x'; u += '&b=y'; u += '&c=' + 'z'; show(u);":
    "a by 'https://a.test?a=x' in '&c=' + 'z': 'https://a.test?a=x'; b by '&b=y' in '&c=' + 'z': '&b=y'; c by '&c=' in '&c=' + 'z': 'z'",
  "show(['a=x', 'b=y'].join('&'));":
    "a by 'a=x' in ['a=x', 'b=y'].join('&'): 'a=x'; b by 'b=y' in ['a=x', 'b=y'].join('&'): 'b=y'",
  "show('https://a.test?' + ['a=x', 'b=' + y].join('&'));":
    "a by 'a=x' in 'https://a.test?' + ['a=x', 'b=' + y].join('&'): 'a=x'; b by 'b=' in 'https://a.test?' + ['a=x', 'b=' + y].join('&'): y",
  "show('https://a.test' + (c ? '?a=x' : '?b=y'));": "a by '?a=x' in '?a=x': '?a=x'; b by '?b=y' in '?b=y': '?b=y'",
  "show('https://a.test?a=x' + (c ? '&b=y' : '') + '&d=z');":
    "b by '&b=y' in '&b=y': '&b=y'; a by 'https://a.test?a=x' in 'https://a.test?a=x' + (c ? '&b=y' : '') + '&d=z': 'https://a.test?a=x'; d by '&d=z' in 'https://a.test?a=x' + (c ? '&b=y' : '') + '&d=z': '&d=z'",
  "show(c ? 'https://a.test?a=x' : 'https://b.test?b=y');":
    "a by 'https://a.test?a=x' in 'https://a.test?a=x': 'https://a.test?a=x'; b by 'https://b.test?b=y' in 'https://b.test?b=y': 'https://b.test?b=y'",
  "show((c ? 'https://a.test?a=x' : 'https://b.test?b=y') + '&d=' + 'z');":
    "a by 'https://a.test?a=x' in 'https://a.test?a=x': 'https://a.test?a=x'; d by '&d=' in 'https://a.test?a=x': 'z'; b by 'https://b.test?b=y' in 'https://b.test?b=y': 'https://b.test?b=y'; d by '&d=' in 'https://b.test?b=y': 'z'",
  "const u = c ? 'https://a.test?a=' + 'x' : `https://b.test?b=${y}`; show('' + u + '&d=z');":
    "a by 'https://a.test?a=' in 'https://a.test?a=' + 'x': 'x'; d by '&d=z' in 'https://a.test?a=' + 'x': '&d=z'; b by `https://b.test?b=${y}` in `https://b.test?b=${y}`: y; d by '&d=z' in `https://b.test?b=${y}`: '&d=z'",
});

stands('in a piece of a page', {
  "show('<a href=\"https://a.test?a=x\">' + '</a>');":
    "a by '<a href=\"https://a.test?a=x\">' + '</a>' in '<a href=\"https://a.test?a=x\">' + '</a>': '<a href=\"https://a.test?a=x\">' + '</a>'",
  'show(`<a href="https://a.test?a=x&b=${\'y\'}">`);':
    'a by `<a href="https://a.test?a=x&b=${\'y\'}">` in `<a href="https://a.test?a=x&b=${\'y\'}">`: `<a href="https://a.test?a=x&b=${\'y\'}">`; b by `<a href="https://a.test?a=x&b=${\'y\'}">` in `<a href="https://a.test?a=x&b=${\'y\'}">`: `<a href="https://a.test?a=x&b=${\'y\'}">`',
  "show('<a href=https://a.test?a=x >');":
    "a by '<a href=https://a.test?a=x >' in '<a href=https://a.test?a=x >': '<a href=https://a.test?a=x >'",
});

stands('in a URL, a query or an object', {
  "show(new URL('https://a.test?a=x'));": "a by 'https://a.test?a=x' in 'https://a.test?a=x': 'https://a.test?a=x'",
  "show(new URL('/b?a=x', 'https://a.test?c=y'));":
    "a by '/b?a=x' in new URL('/b?a=x', 'https://a.test?c=y'): '/b?a=x'",
  "const u = new URL('https://a.test'); u.searchParams.set('a', 'x'); show(u);":
    "a by u.searchParams.set('a', 'x') in new URL('https://a.test'): 'x'",
  "const u = new URL('https://a.test'); u.search = 'a=x'; show(u);": "a by 'a=x' in 'a=x': 'a=x'",
  "const u = new URL('https://a.test'); u.search += '&a=x'; show(u);": "a by '&a=x' in '&a=x': '&a=x'",
  "const u = new URL('https://a.test'); u.href = 'https://b.test?a=x'; show(u);":
    "a by 'https://b.test?a=x' in 'https://b.test?a=x': 'https://b.test?a=x'",
  "const q = new URLSearchParams({ a: 'x' }); q.append('b', 'y'); show(q);":
    "a by a: 'x' in { a: 'x' }: 'x'; b by q.append('b', 'y') in new URLSearchParams({ a: 'x' }): 'y'",
  "const q = new URLSearchParams(); for (const k of ['a', 'b']) q.set(k, 'x'); show(q);":
    "a by q.set(k, 'x') in new URLSearchParams(): 'x'; b by q.set(k, 'x') in new URLSearchParams(): 'x'",
  "show(new URLSearchParams([['a', 'x'], ['b', y]]));":
    "a by ['a', 'x'] in [['a', 'x'], ['b', y]]: 'x'; b by ['b', y] in [['a', 'x'], ['b', y]]: y",
  "show(new URLSearchParams(Object.entries({ a: 'x' })));": "a by a: 'x' in { a: 'x' }: 'x'",
  "const o = { a: 'x' }; o.b = 'y'; o['c'] = 'z'; show(o);":
    "a by a: 'x' in { a: 'x' }: 'x'; b by o.b = 'y' in { a: 'x' }: 'y'; c by o['c'] = 'z' in { a: 'x' }: 'z'",
  "const o = { a: 'x' }; o.a += 'y'; show(o);": "a by a: 'x' in { a: 'x' }: o.a += 'y'",
  "const o = { a: 'x' }; Object.assign(o, { b: 'y' }); show(o);":
    "a by a: 'x' in { a: 'x' }: 'x'; b by b: 'y' in { b: 'y' }: 'y'",
  "show({ ...{ a: 'x' }, b: c ? 'y' : 'z' });":
    "a by a: 'x' in { a: 'x' }: 'x'; b by b: c ? 'y' : 'z' in { ...{ a: 'x' }, b: c ? 'y' : 'z' }: 'y' or 'z'",
  "show(Object.assign({ a: 'x' }, { b: 'y' }));": "a by a: 'x' in { a: 'x' }: 'x'; b by b: 'y' in { b: 'y' }: 'y'",
  "show(Object.fromEntries([['a', 'x']]));": "a by ['a', 'x'] in [['a', 'x']]: 'x'",
  "import qs from 'qs'; show(qs.stringify({ a: 'x' }));": "a by a: 'x' in { a: 'x' }: 'x'",
  "import qs from 'qs'; const o = { a: 'x' }; show('https://a.test?' + qs.stringify(o));":
    "a by a: 'x' in { a: 'x' }: 'x'",
  "const q = new URLSearchParams({ a: 'x' }); show(`https://a.test?${q}`);": "a by a: 'x' in { a: 'x' }: 'x'",
  "const q = new URLSearchParams({ a: 'x' }); show(`https://a.test?b=y&${q}&c=z`);":
    "b by `https://a.test?b=y&${q}&c=z` in `https://a.test?b=y&${q}&c=z`: `https://a.test?b=y&${q}&c=z`; a by a: 'x' in { a: 'x' }: 'x'; c by `https://a.test?b=y&${q}&c=z` in `https://a.test?b=y&${q}&c=z`: `https://a.test?b=y&${q}&c=z`",
  "show({ a: c ? undefined : 'x', b: `${y}`, d: `${c ? 'v' : 'w'}` });":
    "a by a: c ? undefined : 'x' in { a: c ? undefined : 'x', b: `${y}`, d: `${c ? 'v' : 'w'}` }: undefined or 'x'; b by b: `${y}` in { a: c ? undefined : 'x', b: `${y}`, d: `${c ? 'v' : 'w'}` }: y; d by d: `${c ? 'v' : 'w'}` in { a: c ? undefined : 'x', b: `${y}`, d: `${c ? 'v' : 'w'}` }: 'v' or 'w'",
  "import { HttpParams } from '@angular/common/http'; show(new HttpParams().set('a', 'x').set('b', 'y'));":
    "a by new HttpParams().set('a', 'x') in new HttpParams(): 'x'; b by new HttpParams().set('a', 'x').set('b', 'y') in new HttpParams(): 'y'",
  'show(new URLSearchParams(`a=x\\n  &b=y`));':
    'a by `a=x\\n  &b=y` in `a=x\\n  &b=y`: `a=x\\n  &b=y`; b by `a=x\\n  &b=y` in `a=x\\n  &b=y`: `a=x\\n  &b=y`',
});

stands('behind what is not known', {
  "show(x + 'a=y');": '',
  "show(x + '?a=y');": "a by '?a=y' in x + '?a=y': '?a=y'",
  "show(x + '&a=y');": "a by '&a=y' in x + '&a=y': '&a=y'",
  "show('https://a.test/' + x + '/b' + '?a=y');": "a by '?a=y' in 'https://a.test/' + x + '/b' + '?a=y': '?a=y'",
  "show('https://a.test/' + x + `?a=y&b=${z}`);":
    "a by `?a=y&b=${z}` in 'https://a.test/' + x + `?a=y&b=${z}`: `?a=y&b=${z}`; b by `?a=y&b=${z}` in 'https://a.test/' + x + `?a=y&b=${z}`: z",
  "show(host + '/path' + '?a=' + y + more);":
    "a by '?a=' in host + '/path' + '?a=' + y + more: host + '/path' + '?a=' + y + more",
  "const q = '?a=x' + y; show('https://a.test' + q + '&b=z');":
    "a by '?a=x' in 'https://a.test' + q + '&b=z': '?a=x' + y; b by '&b=z' in 'https://a.test' + q + '&b=z': '&b=z'",
  "const q = 'a=x' + y; show('https://a.test?' + q + '&b=z');":
    "a by 'a=x' in 'https://a.test?' + q + '&b=z': 'a=x' + y; b by '&b=z' in 'https://a.test?' + q + '&b=z': '&b=z'",
  "const q = 'a=x' + '&b=' + y; const r = q + '&c=z'; show('https://a.test?' + r);":
    "a by 'a=x' in 'https://a.test?' + r: 'a=x'; b by '&b=' in 'https://a.test?' + r: y; c by '&c=z' in 'https://a.test?' + r: '&c=z'",
  "const tail = '=x&b=' + y; show('https://a.test?a' + tail);":
    "a by 'https://a.test?a' in 'https://a.test?a' + tail: '=x&b='; b by '=x&b=' in 'https://a.test?a' + tail: y",
  "const end = y + '&b=z'; show('https://a.test?a=' + end);":
    "a by 'https://a.test?a=' in 'https://a.test?a=' + end: y; b by '&b=z' in 'https://a.test?a=' + end: '&b=z'",
  "show('https://a.test?' + `a=x` + '&b=' + `${y}z`);":
    "a by `a=x` in 'https://a.test?' + `a=x` + '&b=' + `${y}z`: `a=x`; b by '&b=' in 'https://a.test?' + `a=x` + '&b=' + `${y}z`: `${y}z`",
  "show('https://a.test?a=x#' + 'b=y');":
    "a by 'https://a.test?a=x#' in 'https://a.test?a=x#' + 'b=y': 'https://a.test?a=x#'",
  "show('https://a.test?a=x' + '&b' + '=' + 'y');":
    "a by 'https://a.test?a=x' in 'https://a.test?a=x' + '&b' + '=' + 'y': 'https://a.test?a=x'; b by '&b' in 'https://a.test?a=x' + '&b' + '=' + 'y': 'y'",
  "show('https://a.test?a=x' + '' + '&b=y');":
    "a by 'https://a.test?a=x' in 'https://a.test?a=x' + '' + '&b=y': 'https://a.test?a=x'; b by '&b=y' in 'https://a.test?a=x' + '' + '&b=y': '&b=y'",
  "show('https://a.test?' + 'amp;a=x' + '&amp;b=y');":
    "a by 'amp;a=x' in 'https://a.test?' + 'amp;a=x' + '&amp;b=y': 'amp;a=x'; b by '&amp;b=y' in 'https://a.test?' + 'amp;a=x' + '&amp;b=y': '&amp;b=y'",
  "show('https://a.test?a=x\\n  ' + '&b=y');":
    "a by 'https://a.test?a=x\\n  ' in 'https://a.test?a=x\\n  ' + '&b=y': 'https://a.test?a=x\\n  '; b by '&b=y' in 'https://a.test?a=x\\n  ' + '&b=y': '&b=y'",
  "show(['https://a.test', '?', 'a=x', '&', 'b=', y].join(''));":
    "a by 'a=x' in ['https://a.test', '?', 'a=x', '&', 'b=', y].join(''): 'a=x'; b by 'b=' in ['https://a.test', '?', 'a=x', '&', 'b=', y].join(''): y",
  "show('https://a.test?a='.concat(x, '&b=', 'y'));":
    "a by 'https://a.test?a=' in 'https://a.test?a='.concat(x, '&b=', 'y'): x; b by '&b=' in 'https://a.test?a='.concat(x, '&b=', 'y'): 'y'",
  "let u = 'https://a.test'; u = u + '?a=x'; u = `${u}&b=${y}`; show(u);":
    "a by '?a=x' in `${u}&b=${y}`: '?a=x'; b by `${u}&b=${y}` in `${u}&b=${y}`: y",
  "let u = 'https://a.test?'; for (const k of ['a', 'b']) u += k + '=x&'; show(u);":
    "a by 'a' in k + '=x&': '=x&'; b by 'b' in k + '=x&': '=x&'",
  "const f = (v) => 'a=' + v; show('https://a.test?' + f('x') + '&b=y');":
    "a by 'a=' in 'https://a.test?' + f('x') + '&b=y': 'x'; b by '&b=y' in 'https://a.test?' + f('x') + '&b=y': '&b=y'",
  "show('https://a.test?a=' + encodeURIComponent('x') + '&b=' + encodeURIComponent(y));":
    "a by 'https://a.test?a=' in 'https://a.test?a=' + encodeURIComponent('x') + '&b=' + encodeURIComponent(y): 'x'; b by '&b=' in 'https://a.test?a=' + encodeURIComponent('x') + '&b=' + encodeURIComponent(y): y",
  "show('HTTPS://A.TEST?A=X'.toLowerCase() + '&b=y');":
    "a by 'HTTPS://A.TEST?A=X' in 'HTTPS://A.TEST?A=X'.toLowerCase() + '&b=y': 'HTTPS://A.TEST?A=X'; b by '&b=y' in 'HTTPS://A.TEST?A=X'.toLowerCase() + '&b=y': '&b=y'",
});

stands('in chosen texts', {
  "show('https://a.test?a=x' + (c ? '&b=' + 'y' : '&d=' + 'z'));":
    "b by '&b=' in '&b=' + 'y': 'y'; d by '&d=' in '&d=' + 'z': 'z'; a by 'https://a.test?a=x' in 'https://a.test?a=x' + (c ? '&b=' + 'y' : '&d=' + 'z'): 'https://a.test?a=x'",
  "show('https://a.test?' + (c ? 'a=x' : 'b=y') + '&d=z');":
    "a by 'a=x' in 'a=x': 'a=x'; b by 'b=y' in 'b=y': 'b=y'; d by '&d=z' in 'https://a.test?' + (c ? 'a=x' : 'b=y') + '&d=z': '&d=z'",
  "show('https://a.test' + (c ? '?a=x' : '') + (d ? '&b=y' : ''));":
    "a by '?a=x' in '?a=x': '?a=x'; b by '&b=y' in '&b=y': '&b=y'",
  "show((c ? 'https://a.test' : 'https://b.test') + '?a=' + x);":
    "a by '?a=' in (c ? 'https://a.test' : 'https://b.test') + '?a=' + x: x",
  "show((c ? 'https://a.test?a=' + 'x' + '&b=y' : 'https://b.test') + '?d=' + 'z');":
    "a by 'https://a.test?a=' in 'https://a.test?a=' + 'x' + '&b=y': 'x'; b by '&b=y' in 'https://a.test?a=' + 'x' + '&b=y': '&b=y'; d by '?d=' in 'https://a.test?a=' + 'x' + '&b=y': 'z'; d by '?d=' in 'https://b.test': 'z'",
  "show('https://' + (c ? 'a.test?a=' + 'x' : 'b.test?b=' + 'y') + '&d=' + 'z');":
    "a by 'a.test?a=' in 'a.test?a=' + 'x': 'x'; d by '&d=' in 'a.test?a=' + 'x': 'z'; b by 'b.test?b=' in 'b.test?b=' + 'y': 'y'; d by '&d=' in 'b.test?b=' + 'y': 'z'",
  "show('' + (c ? 'https://a.test?a=x' : '') + '&d=' + 'z');":
    "a by 'https://a.test?a=x' in 'https://a.test?a=x': 'https://a.test?a=x'; d by '&d=' in 'https://a.test?a=x': 'z'; d by '&d=' in '' + (c ? 'https://a.test?a=x' : '') + '&d=' + 'z': 'z'",
  "show((c ? 'https://a.test?a=x' : 'https://b.test?b=y') + `&d=${z}`);":
    "a by 'https://a.test?a=x' in 'https://a.test?a=x': 'https://a.test?a=x'; d by `&d=${z}` in 'https://a.test?a=x': z; b by 'https://b.test?b=y' in 'https://b.test?b=y': 'https://b.test?b=y'; d by `&d=${z}` in 'https://b.test?b=y': z",
  "const base = c ? 'https://a.test?a=x' : 'https://b.test?b=y'; const u = base + '&d=' + 'z'; show(u + '&e=' + 'w');":
    "a by 'https://a.test?a=x' in 'https://a.test?a=x': 'https://a.test?a=x'; d by base + '&d=' + 'z' in 'https://a.test?a=x': base + '&d=' + 'z'; e by '&e=' in 'https://a.test?a=x': 'w'; b by 'https://b.test?b=y' in 'https://b.test?b=y': 'https://b.test?b=y'; d by base + '&d=' + 'z' in 'https://b.test?b=y': base + '&d=' + 'z'; e by '&e=' in 'https://b.test?b=y': 'w'",
  "show(`${c ? 'https://a.test?a=x' : 'https://b.test?b=y'}&d=z`);":
    "a by 'https://a.test?a=x' in 'https://a.test?a=x': 'https://a.test?a=x'; d by `${c ? 'https://a.test?a=x' : 'https://b.test?b=y'}&d=z` in 'https://a.test?a=x': `${c ? 'https://a.test?a=x' : 'https://b.test?b=y'}&d=z`; b by 'https://b.test?b=y' in 'https://b.test?b=y': 'https://b.test?b=y'; d by `${c ? 'https://a.test?a=x' : 'https://b.test?b=y'}&d=z` in 'https://b.test?b=y': `${c ? 'https://a.test?a=x' : 'https://b.test?b=y'}&d=z`",
  "show(`https://${c ? 'a.test?a=x' : 'b.test?b=y'}&d=z`);":
    "a by 'a.test?a=x' in 'a.test?a=x': 'a.test?a=x'; d by `https://${c ? 'a.test?a=x' : 'b.test?b=y'}&d=z` in 'a.test?a=x': `https://${c ? 'a.test?a=x' : 'b.test?b=y'}&d=z`; b by 'b.test?b=y' in 'b.test?b=y': 'b.test?b=y'; d by `https://${c ? 'a.test?a=x' : 'b.test?b=y'}&d=z` in 'b.test?b=y': `https://${c ? 'a.test?a=x' : 'b.test?b=y'}&d=z`",
  "show('https://a.test?a=' + (c ? 'x' : 'y') + '&b=z');":
    "a by 'https://a.test?a=' in 'https://a.test?a=' + (c ? 'x' : 'y') + '&b=z': 'x' or 'y'; b by '&b=z' in 'https://a.test?a=' + (c ? 'x' : 'y') + '&b=z': '&b=z'",
  "show('https://a.test?a=' + (c ? 'x&d=e' : 'y') + '&b=z');":
    "a by 'https://a.test?a=' in 'https://a.test?a=' + (c ? 'x&d=e' : 'y') + '&b=z': c ? 'x&d=e' : 'y'; x by 'https://a.test?a=' + (c ? 'x&d=e' : 'y') + '&b=z' in 'https://a.test?a=' + (c ? 'x&d=e' : 'y') + '&b=z': 'https://a.test?a=' + (c ? 'x&d=e' : 'y') + '&b=z'; d by 'https://a.test?a=' + (c ? 'x&d=e' : 'y') + '&b=z' in 'https://a.test?a=' + (c ? 'x&d=e' : 'y') + '&b=z': 'https://a.test?a=' + (c ? 'x&d=e' : 'y') + '&b=z'; b by '&b=z' in 'https://a.test?a=' + (c ? 'x&d=e' : 'y') + '&b=z': '&b=z'",
});
