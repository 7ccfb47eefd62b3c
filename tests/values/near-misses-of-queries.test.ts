// Where does a query begin and end in a text, which names are in it, and may there be more? One line for each side of a guard.
import { reads, addresses } from '../support/show';

reads('texts that are a query', {
  "show(new URLSearchParams('a+b=x+y'), new URLSearchParams('a%20b=x'), new URLSearchParams('amp;a=x&amp;amp;b=y'));":
    'query(a b="x y") | query(a b="x") | query(a="x", amp;b="y")',
  "show(new URLSearchParams('a=x=y&b'), new URLSearchParams('=x&b=y'), new URLSearchParams('a=x?b=y'), new URLSearchParams('#a=x'));":
    'query(a="x=y", b="") | query(b="y") | query(a="x", b="y") | query(a="x")',
  "show(new URLSearchParams(`a=x\\n`), new URLSearchParams(`a=x\\r\\n  &b=y  \\n`), new URLSearchParams('a=x  &b=y'));":
    'query(a="x") | query(a="x", b="y") | query(a="x  ", b="y")',
  'function f(v, more) { show(new URLSearchParams(`a=x${v}`), new URLSearchParams(`a=x-${v}`), new URLSearchParams(`a=%20${v}`), new URLSearchParams(`a=${v}`)); }':
    'query(a="x<parameter v>", …<parameter v>) | query(a="x-<parameter v>") | query(a=" <parameter v>") | query(a="<parameter v>")',
  'function f(v, params) { show(new URLSearchParams(`a=${v}${params}`), new URLSearchParams(`a=${v}${v}`), new URLSearchParams(`a=${encodeURIComponent(v)}${v}`), new URLSearchParams(`a=x${encodeURIComponent(v)}`)); }':
    'query(a="<parameter v><parameter params>", …<parameter params>) | query(a="<parameter v><parameter v>") | query(a="<parameter v><parameter v>", …<parameter v>) | query(a="x<parameter v>")',
  'function f(k, v) { show(new URLSearchParams(`${k}=x&a=y`), new URLSearchParams(`a${k}=x`), new URLSearchParams(`${k}`), new URLSearchParams(`&${k}&a=x`)); }':
    'query(a="y", …<parameter k>) | query(…<parameter k>) | query(…<parameter k>) | query(a="x", …<parameter k>)',
  "function f(c, v) { show(new URLSearchParams(`a=x${c ? '?' : ''}b=y`), new URLSearchParams(`a=x${c ? `&${v}` : ''}`), new URLSearchParams(`a=x${c ? v : ''}`)); }":
    'query(a="x", b="y") | query(a="x", …<parameter v>) | query(a="x(<parameter v>|)")',
  "function f(c, v) { show(new URLSearchParams(`a=x${c ? `b=${v}` : ''}&d=z`), new URLSearchParams(`a=x${c ? 'y&b=z' : ''}`), new URLSearchParams(`a${c ? '=x' : ''}`)); }":
    'query(a="x", b?="<parameter v>", d="z", …<parameter v>) | query(a="x", y?="", b?="z") | query(a="")',
  "function f(c) { show(new URLSearchParams(`${c ? 'a=x' : ''}b=y`), new URLSearchParams(`${c ? 'a=x' : ''}&b=y`), new URLSearchParams(`a=${c ? '' : 'x'}`)); }":
    'query(a?="x", b="y") | query(a?="x", b="y") | query(a="(|x)")',
  "function f(c) { const q = new URLSearchParams(c ? { a: 'x' } : {}); show(new URLSearchParams(`b=y${q}`), new URLSearchParams(`b=y&${q}`), new URLSearchParams(`${q}&b=y`), new URLSearchParams(`${q}b=y`)); }":
    'query(b="y", a?="x") | query(b="y", a?="x") | query(a?="x", b="y") | query(a?="x", b="y")',
  "function f(c) { const q = new URLSearchParams({ a: 'x' }); show(new URLSearchParams(`b=y${c ? q : ''}`), new URLSearchParams(`${c ? `?${q}` : ''}`)); }":
    'query(a?="x", b="y") | query(a?="x")',
});

reads('texts that hold a query', {
  "show(new URL('https://a.test/b#c?d=e'), new URL('https://a.test/b?c=d#e?f=g'), new URL(`https://a.test/?b=c\"&d=e`), new URL(`https://a.test/?b=c'd`), new URL('https://a.test/?b=<c>'));":
    'url(https://a.test/b#c; d="e") | url(https://a.test/b; c="d") | url(https://a.test/; b="c") | url(https://a.test/; b="c") | url(https://a.test/; b="")',
  'function f(v) { show(new URL(`https://a.test/${v}?b=c`), new URL(`https://a.test?b=${v}#c`), new URL(`${v}#b?c=d`), new URL(`https://a.test?b=${v}&c=d<e`)); }':
    'url(https://a.test/<parameter v>; b="c") | url(https://a.test; b="<parameter v>") | url(<parameter v>#b; c="d") | url(https://a.test; b="<parameter v>", c="d")',
  'function f(v) { show(new URL(`b=c&d=e`), new URL(`${v}b=c`), new URL(`${v}&b=c`), new URL(`x/b=c`), new URL(`b.c~d-e=f`)); }':
    'url(; b="c", d="e") | url(<parameter v>b=c; ) | url(<parameter v>; b="c", …<parameter v>) | url(x/b=c; ) | url(; b.c~d-e="f")',
  "function f(v, c) { show(new URL(`https://a.test${c ? '?b=c' : ''}`), new URL(`https://a.test${c ? '&b=c' : ''}`), new URL(`https://a.test${c ? '/b' : ''}`), new URL(`https://a.test${c ? '/b?c=d' : '/e'}&f=g`)); }":
    'url(https://a.test; b?="c") | url(https://a.test; b?="c") | url(https://a.test(/b|); ) | url(https://a.test(/b?c=d|/e); f="g")',
  "const q = new URLSearchParams({ b: 'c' }); show(new URL(`https://a.test${q}`), new URL(`https://a.test/?${q}`), new URL(`https://a.test/?d=e&${q}`), new URL(`https://a.test/?${q}#f`));":
    'url(https://a.test; b="c") | url(https://a.test/; b="c") | url(https://a.test/; d="e", b="c") | url(https://a.test/; b="c")',
  'function f(v, w) { show(new URL(`${v}${w}&b=c`), new URL(`x${v}&b=c`), new URL(`&b=c`), new URL(`x&b=c`)); }':
    'url(<parameter v><parameter w>; b="c", …<parameter v>) | url(x<parameter v>; b="c", …<parameter v>) | url(; b="c") | url(x&b=c; )',
  "function f(c) { const u = c ? 'https://a.test?b=c' : 'https://d.test?e=f'; show(new URL(`${u}&g=h`)); }":
    'url((https://a.test?b=c|https://d.test?e=f); g="h")',
  "function f(c) { const u = c ? 'https://a.test?b=c' : 'https://d.test'; show(new URL(`${u}&g=h`), new URL(`${u}?g=h`)); }":
    'url((https://a.test?b=c|https://d.test); g="h") | url((https://a.test?b=c|https://d.test); g="h")',
  "function f(c) { const u = c ? '?b=c' : '&d=e'; show(new URL(`https://a.test${u}`), new URL(`https://a.test?x=y${u}`)); }":
    'url(https://a.test; b?="c", d?="e") | url(https://a.test; b?="c", d?="e", x="y")',
  'function f(v, more, extra) { show(new URLSearchParams(`a=x1${v}`), new URLSearchParams(`a=1%2${v}`), new URLSearchParams(`a=x%20b${v}`), new URLSearchParams(`a=x.y${v}`), new URLSearchParams(`a=.${v}`)); }':
    'query(a="x1<parameter v>", …<parameter v>) | query(a="1%2<parameter v>", …<parameter v>) | query(a="x b<parameter v>", …<parameter v>) | query(a="x.y<parameter v>", …<parameter v>) | query(a=".<parameter v>")',
  'function f(v, more, extraParams) { show(new URLSearchParams(`a=${v}${more}`), new URLSearchParams(`a=${v}${extraParams}`), new URLSearchParams(`a=${v}${v.queryString}`), new URLSearchParams(`a=${v}${f()}`)); }':
    'query(a="<parameter v><parameter more>", …<parameter more>) | query(a="<parameter v><parameter extraParams>", …<parameter extraParams>) | query(a="<parameter v><parameter queryString>", …<parameter queryString>) | query(a="<parameter v>")',
  "function f(c, v, more) { show(new URLSearchParams(`a=${c ? 'x' : 'y'}${more}`), new URLSearchParams(`a=${c ? 'x' : 'y'}${v}`), new URLSearchParams(`a=x${v}&b=y${v}`)); }":
    'query(a="(x|y)<parameter more>") | query(a="(x|y)<parameter v>") | query(a="x<parameter v>", b="y<parameter v>", …<parameter v>)',
  "function f(c) { show(new URLSearchParams(`a=x${c ? '&b=y' : '&d=z&'}e=w`), new URLSearchParams(`a=x${c ? '&b=y&' : '&d=z&'}e=w`), new URLSearchParams(`a=x${c ? '?b=y' : '&d=z'}`)); }":
    'query(b?="y", d?="z", a="xe=w") | query(b?="y", d?="z", a="x", e="w") | query(b?="y", d?="z", a="x")',
  "function f(c, v) { show(new URLSearchParams(`a=x${c ? `&${v}` : '&'}b=y`), new URLSearchParams(`a=x${c ? v : '&'}b=y`), new URLSearchParams(`a=x${c ? '&' : '?'}b=y`)); }":
    'query(a="xb=y", …<parameter v>) | query(a="x", b="y", …<parameter v>) | query(a="x", b="y")',
  "function f(c, v) { show(new URLSearchParams(`a=${c ? `x&b=${v}` : 'y'}`), new URLSearchParams(`a=${c ? `x&${v}` : `y&${v}`}`), new URLSearchParams(`a${c ? '&b' : ''}=x`)); }":
    'query(a="", x?="", b?="<parameter v>y", …<parameter v>) | query(a="", x?="", …<parameter v>) | query(b?="", a="x")',
  "const q = new URLSearchParams({ a: 'x' }); show(new URLSearchParams(`b=y${c ? `&${q}` : ''}`), new URLSearchParams(`b=${c ? q : ''}&d=z`));":
    'query(a?="x", b="y") | query(a?="x", b="", d="z")',
  "show(new URLSearchParams('a=x&&b=y&'), new URLSearchParams('&a=x'), new URLSearchParams('??a=x'), new URLSearchParams('a?b=x'), new URLSearchParams('x#a=y'));":
    'query(a="x", b="y") | query(a="x") | query(a="x") | query(a="", b="x") | query(x#a="y")',
  "show(new URLSearchParams('a=x amp;b'), new URLSearchParams('xamp;a=y'), new URLSearchParams('%61=x'), new URLSearchParams('a%=x'), new URLSearchParams('%zz=x'));":
    'query(a="x amp;b") | query(xamp;a="y") | query(a="x") | query(a%="x") | query(%zz="x")',
  "function f(v) { show(new URLSearchParams(v + '=x'), new URLSearchParams('a' + v), new URLSearchParams('a=x&' + v), new URLSearchParams('a=x&' + v + '=y&b=z'), new URLSearchParams('a&' + v)); }":
    'query(…<parameter v>) | query(…<parameter v>) | query(a="x", …<parameter v>) | query(a="x", b="z", …<parameter v>) | query(a="", …<parameter v>)',
});

addresses('of one text', {
  "show('https://a.test', 'https://a.test?', 'https://a.test?a=x', '?a=x', '&a=x', 'a=x', '/b?a=x', 'x&a=x', 'x y=z', 'a=x=y');":
    '"https://a.test" | "https://a.test" ?  | "https://a.test" ? a="x" | "" ? a="x" | "" ? a="x" | "" ? a="x" | "/b" ? a="x" | "x&a=x" | "x y=z" | "" ? a="x=y"',
  "show('https://a.test?a=x#b', 'https://a.test#b', \"https://a.test?a='x'\", 'https://a.test?a=x>', 'https://a.test?a=\"x\"&b=y', '?#a=x');":
    '"https://a.test" ? a="x" | "https://a.test#b" | "https://a.test" ? a="" | "https://a.test" ? a="x" | "https://a.test" ? a="" | "" ? ',
  "show(x, x + 'a=y', x + '?a=y', x + '&a=y', x + y + '&a=z', 'b' + x + '&a=y', x + '&a', x + '&=y', x + ' &a=y', x + '=y');":
    ' | "<call x>a=y" | "<call x>" ? a="y" | "<call x>" ? a="y", …<call x> | "<call x><call y>" ? a="z", …<call x> | "b<call x>" ? a="y", …<call x> | "<call x>&a" | "<call x>&=y" | "<call x> &a=y" | "<call x>=y"',
  "show('https://a.test/' + x + '?a=y', 'https://a.test?a=' + x, 'https://a.test?a=' + x + '#b=c', 'https://a.test?' + x + '#b', x + '?' + y, '?' + x);":
    '"https://a.test/<call x>" ? a="y" | "https://a.test" ? a="<call x>" | "https://a.test" ? a="<call x>" | "https://a.test" ? …<call x> | "<call x>" ? …<call y> | "" ? …<call x>',
  "show('https://a.test??a=x', 'https://a.test?a=x?b=y', x + '??a=y', 'a??b=c');":
    '"https://a.test" ? a="x" | "https://a.test" ? a="x", b="y" | "<call x>" ? a="y" | "a" ? b="c"',
  "const q = new URLSearchParams({ a: 'x' }); show(`${q}`, `https://a.test${q}`, `https://a.test?${q}`, `https://a.test?${q}#b=c`, `${x}${q}`, `${x}&${q}`, `b=c&${q}`);":
    '"" ? a="x" | "https://a.test" ? a="x" | "https://a.test" ? a="x" | "https://a.test" ? a="x" | "<call x>" ? a="x" | "<call x>" ? a="x", …<call x> | "" ? b="c", a="x"',
});

addresses('of chosen texts', {
  "show('https://a.test' + (c ? '?a=x' : ''), 'https://a.test' + (c ? '&a=x' : ''), 'https://a.test' + (c ? 'a=x' : ''), 'https://a.test' + (c ? '?' : '&') + 'a=x');":
    '"https://a.test" ? a?="x" | "https://a.test" ? a?="x" | "https://a.test(a=x|)" | "https://a.test" ? a="x"',
  "show(c ? 'https://a.test?a=x' : 'b=y', (c ? 'https://a.test?a=x' : 'https://b.test') + '&d=z', (c ? 'https://a.test?a=x' : 'https://b.test?') + 'd=z');":
    '"https://a.test" ? a="x" or "" ? b="y" | "https://a.test" ? a="x", d="z" or "https://b.test&d=z" | "https://a.test" ? a="xd=z" or "https://b.test" ? d="z"',
  "show((c ? '/b?a=x' : x) + '&d=z', (c ? '?a=x' : '?b=y') + '&d=z', (c ? '&a=x' : '&b=y') + '&d=z', x + (c ? '/b?a=x' : '') + '&d=z');":
    '"/b" ? a="x", d="z" or "<call x>" ? d="z", …<call x> | "" ? a?="x", b?="y", d="z" | "" ? a?="x", b?="y", d="z" | "<call x>/b" ? a="x", d="z" or "<call x>" ? d="z", …<call x>',
  "show(`https://a.test${c ? '/b?a=x' : ''}${d ? '/e?f=g' : ''}`, `https://a.test${c ? '/b?a=x' : ''}&d=${c ? '/b?a=x' : 'z'}`);":
    '"https://a.test/b" ? a="x", /e?="", f?="g" or "https://a.test(/e?f=g|)" | "https://a.test/b" ? d="", /b?="", a?="xz" or "https://a.test&d=(/b?a=x|z)"',
  "show((c === 1 ? 'a?a=1' : c === 2 ? 'b?a=2' : c === 3 ? 'c?a=3' : c === 4 ? 'd?a=4' : c === 5 ? 'e?a=5' : c === 6 ? 'f?a=6' : c === 7 ? 'g?a=7' : 'h?a=8') + '&b=y');":
    '"a" ? a="1", b="y" or "b" ? a="2", b="y" or "c" ? a="3", b="y" or "d" ? a="4", b="y" or "e" ? a="5", b="y" or "f" ? a="6", b="y" or "g" ? a="7", b="y" or "h" ? a="8", b="y"',
  "show((c === 1 ? 'a?a=1' : c === 2 ? 'b?a=2' : c === 3 ? 'c?a=3' : c === 4 ? 'd?a=4' : c === 5 ? 'e?a=5' : c === 6 ? 'f?a=6' : c === 7 ? 'g?a=7' : c === 8 ? 'h?a=8' : 'i?a=9') + '&b=y');":
    '"(a?a=1|b?a=2|c?a=3|d?a=4|e?a=5|f?a=6|g?a=7|h?a=8|i?a=9)" ? b="y"',
});

addresses('in a piece of a page', {
  "show('<a href=\"https://a.test?a=x\">b</a>', \"<a href='https://a.test?a=x'>\", '<a href=https://a.test?a=x>', '<form action=https://a.test?a=x >', '<a title=x?a=y>');":
    '"https://a.test" ? a="x" | "https://a.test" ? a="x" | "https://a.test" ? a="x" | "https://a.test" ? a="x" | "<a title=x" ? a="y"',
  'show(\'<a href="https://a.test?a=x&b=y" title="c?d=e">\', \'<a href="https://a.test">?a=x</a>\', \'<p>a?b=c</p>\', \'<p title="a">b?c=d</p>\', \'<b>"a?b=c"</b>\');':
    '"https://a.test" ? a="x", b="y" or "c" ? d="e" | "<a href="https://a.test">" ? a="x" | "<p>a" ? b="c" | "<p title="a">b" ? c="d" | "a" ? b="c"',
  'show(`<a href="https://a.test?a=${x}">`, `<a href="${x}?a=y">`, `<a href="${x}">`, `<a href=${x}?a=y>`, `<a href=https://a.test?a=${x} title=b>`);':
    '"https://a.test" ? a="<call x>" | "<call x>" ? a="y" | "<a href="<call x>">" | "<call x>" ? a="y" | "https://a.test" ? a="<call x>"',
  "show(`<a href=\"${c ? 'https://a.test?a=x' : 'https://b.test?b=y'}&d=z\">`, `<a href=\"https://a.test${c ? '?a=x' : ''}\">`, `${x}<a href=\"https://a.test?a=x\">`);":
    '"https://a.test" ? a="x", d="z" or "https://b.test" ? b="y", d="z" | "https://a.test" ? a?="x" | "https://a.test" ? a="x"',
  "show('<a>?a=x', '<a >?a=x', '<?a=x>', '< a href=\"?a=x\">', 'a < b?c=d', '<1 href=\"?a=x\">', '<a href=\"?a=x\"', '<a?b=c', 'x <br> https://a.test?a=x');":
    '"<a>" ? a="x" | "<a >" ? a="x" | "<" ? a="x" | "< a href="" ? a="x" | "a < b" ? c="d" | "<1 href="" ? a="x" | "" ? a="x" | "<a" ? b="c" | "x <br> https://a.test" ? a="x"',
  "show('<a HREF=?a=x>', '<a  href=?a=x  >', '<a xhref=?a=x>', '<a\\\\nhref=?a=x>', '<a href=?a=x href=?b=y>', '<a href=`?a=x`>', '<script>location = \"https://a.test?a=x\";</script>');":
    '"" ? a="x" | "" ? a="x" | "<a xhref=" ? a="x" | "<a\\nhref=" ? a="x" | "" ? a="x" or "" ? b="y" | "" ? a="x" | "https://a.test" ? a="x"',
});

addresses('that go on with a query of their own', {
  "const q = new URLSearchParams({ a: 'x' }); show(x + '&' + q, 'https://a.test?b=c&' + q, 'https://a.test/&' + q, x + '/&' + q, x + '/' + q, x + '?' + q, 'https://a.test' + x + '&b&' + q);":
    '"<call x>" ? a="x", …<call x> | "https://a.test" ? b="c", a="x" | "https://a.test/" ? a="x" | "<call x>/" ? a="x", …<call x> | "<call x>/" ? a="x" | "<call x>" ? a="x" | "https://a.test<call x>&b" ? a="x", …<call x>',
  "show(x + (c ? '&a=y' : ''), x + (c ? '?a=y' : ''), x + (c ? '?a=y' : '&b=z'), 'https://a.test' + (c ? '&a=y' : ''), x + '/&' + (c ? '&a=y' : ''));":
    '"<call x>" ? a?="y", …<call x> | "<call x>" ? a?="y" | "<call x>" ? a?="y", b?="z" | "https://a.test" ? a?="y" | "<call x>/" ? a?="y", …<call x>',
  "show(x + (c ? '?' : '&') + 'a=y', x + (x.includes('?') ? '&' : '?') + new URLSearchParams({ a: 'y' }), x + (c ? '&' : '') + 'a=y');":
    '"<call x>" ? a="y" | "<call x>" ? a="y" | "<call x>" ? a="y", …<call x>',
});
