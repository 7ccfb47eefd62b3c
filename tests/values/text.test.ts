// Which strings does the evaluator read, and where do they have gaps?
import { describe } from 'vitest';
import { shows } from '../support/show';

describe('literals and templates', () => {
  shows({
    'a string': [`show('code');`, '"code"'],
    'numbers, booleans, null and undefined': [`show(1, true, null, undefined);`, '1', 'true', 'null', 'undefined'],
    'a template without holes': ['show(`code`);', '"code"'],
    'a template with a known hole': ["const kind = 'code'; show(`type=${kind}&n=${2}`);", '"type=code&n=2"'],
    'a template with a hole that nobody fills': [
      'function f(id) { show(`client_id=${id}&x=1`); }',
      '"client_id=<parameter id>&x=1"',
    ],
    'a template within a template': ["const a = 'x'; show(`1${`2${a}3`}4`);", '"12x34"'],
    'escapes are read as they are meant': [String.raw`show('a\x26b', '\u0026');`, '"a&b"', '"&"'],
    'markup in a tagged template': ['show(html`<a>`);', '"<a>"'],
    'another tagged template is not read': ['show(translated`<a>`);', '<syntax>'],
    'a regular expression is not read': ['show(/a/u);', '<syntax>'],
  });
});

describe('concatenation', () => {
  shows({
    'known strings': [`show('a' + 'b' + 'c');`, '"abc"'],
    'a known and an unknown string': [`function f(id) { show('id=' + id + '&'); }`, '"id=<parameter id>&"'],
    'a number becomes text': [`show('v' + 2);`, '"v2"'],
    'numbers are added up': [`show(1 + 2);`, '3'],
    'numbers are added up before a string follows': [`show(1 + 2 + 'a');`, '"3a"'],
    'numbers after a string are text': [`show('a' + 1 + 2);`, '"a12"'],
    'parentheses on the right': [`show('a' + ('b' + 'c'));`, '"abc"'],
    'strings over several lines': [
      `const u = 'https://as.test' +\n '/authorize' +\n '?a=b';\nshow(u);`,
      '"https://as.test/authorize?a=b"',
    ],
    'concat of a string': [`show('a'.concat('b', 'c'));`, '"abc"'],
  });
});

describe('strings that grow', () => {
  shows({
    '+= in a row': [`let u = 'a'; u += 'b'; u += 'c'; show(u);`, '"abc"'],
    '+= is read where it is asked': [`let u = 'a'; show(u); u += 'b'; show(u);`, '"a"', '"ab"'],
    '+= under a condition that nobody knows': [
      `function f(state) { let u = '?a=1'; if (state) u += '&state=' + state; return show(u); }`,
      '"?a=1(|&state=<parameter state>)"',
    ],
    '+= under a condition that is known': [`let u = 'a'; if (true) u += 'b'; if (false) u += 'c'; show(u);`, '"ab"'],
    'a = a + b': [`let u = 'a'; u = u + 'b'; show(u);`, '"ab"'],
    'a = `${a}b`': ["let u = 'a'; u = `${u}b`; show(u);", '"ab"'],
    '+= with both arms of a branch': [
      `function f(x) { let u = 'a'; if (x) { u += 'b'; } else { u += 'c'; } show(u); }`,
      '"a(|b)(|c)"',
    ],
    '+= of a helper of the file': [
      `const add = (n, v) => '&' + n + '=' + v; let u = '?a=1'; u += add('b', 2); show(u);`,
      '"?a=1&b=2"',
    ],
    'a second value replaces the first': [`let u = 'a'; u = 'b'; show(u);`, '"b"'],
    'a second value on some paths': [`function f(x) { let u = 'a'; if (x) u = 'b'; show(u); }`, '"a" | "b"'],
    'a field of an object': [`const o = { u: 'a' }; o.u = 'b'; show(o.u);`, '"b"'],
  });
});

describe('arrays joined', () => {
  shows({
    'with a separator': [`show(['a', 'b'].join(' '));`, '"a b"'],
    'without a separator': [`show(['a', 'b'].join());`, '"a,b"'],
    'with a gap in it': [`function f(id) { show(['a=1', 'id=' + id].join('&')); }`, '"a=1&id=<parameter id>"'],
    'after push': [`const p = ['a=1']; p.push('b=2'); show(p.join('&'));`, '"a=1&b=2"'],
    'after a push under a condition': [
      `function f(x) { const p = ['a=1']; if (x) p.push('b=2'); show(p.join('&')); }`,
      '"a=1(|&b=2)"',
    ],
    'after unshift': [`const p = ['b']; p.unshift('a'); show(p.join('&'));`, '"a&b"'],
    'with an array spread into it': [`const a = ['x', 'y']; show([...a, 'z'].join('-'));`, '"x-y-z"'],
    'with an unknown array spread into it': [`function f(a) { show(['x', ...a].join('-')); }`, '"x-<parameter>"'],
    mapped: [`show(['a', 'b'].map((x) => x + '=1').join('&'));`, '"a=1&b=1"'],
    'in a template': ["const s = ['a', 'b']; show(`${s}`);", '"a,b"'],
    'concat of two arrays': [`show(['a'].concat(['b'], 'c').join(''));`, '"abc"'],
    'filtered by what is there': [`show(['a', '', undefined, 'b'].filter(Boolean).join('&'));`, '"a&b"'],
    'filtered by a test of the file': [`show(['a', 'b'].filter((x) => x !== 'a').join('&'));`, '"b"'],
    reversed: [`show(['a', 'b'].reverse().join(''));`, '"ba"'],
  });
});

describe('string methods', () => {
  shows({
    'encoding keeps the text readable, separators apart': [`show(encodeURIComponent('a b&c'));`, '"a b%26c"'],
    'an encoded gap': [`function f(id) { show('id=' + encodeURIComponent(id)); }`, '"id=<parameter id>"'],
    'lower and upper case': [`show('CoDe'.toLowerCase(), 'a'.toUpperCase());`, '"code"', '"A"'],
    trim: [`show(' a '.trim());`, '"a"'],
    'replace of a placeholder': [`show('/{tenant}/authorize'.replace('{tenant}', 'common'));`, '"/common/authorize"'],
    'replace of a placeholder by something unknown': [
      `function f(t) { show('/{tenant}/authorize'.replace('{tenant}', t)); }`,
      '"/<parameter t>/authorize"',
    ],
    'slice of a known text': [`show('?a=b'.slice(1), 'abc'.substring(1, 2));`, '"a=b"', '"b"'],
    'substr counts a length': [`show('abcdef'.substr(2, 3));`, '"cde"'],
    'split and join': [`show('a b'.split(' ').join('+'));`, '"a+b"'],
    'questions to a known text': [
      `show('abc'.includes('b'), 'abc'.startsWith('b'), 'abc'.endsWith('c'));`,
      'true',
      'false',
      'true',
    ],
    'questions to an unknown text': [`function f(u) { show(u.includes('?') ? '&' : '?'); }`, '"&" | "?"'],
    length: [`show('abc'.length);`, '3'],
    'String of something': [`show(String('a'), String(1));`, '"a"', '"1"'],
  });
});
