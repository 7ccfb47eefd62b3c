// Is compiled code read like the code that it was made of?
import { describe } from 'vitest';
import { shows } from '../support/show';

describe('async functions for older engines', () => {
  shows({
    'what the body gives': [
      `const f = () => __awaiter(void 0, void 0, void 0, function* () { return 'a'; }); f().then((x) => { show(x); });`,
      '"a"',
    ],
    'what the body waits for': [
      `const f = async () => 'a'; const g = () => __awaiter(void 0, void 0, void 0, function* () { const x = yield f(); show(x); });`,
      '"a"',
    ],
    'arguments stand in a list': [
      `const f = (x) => __async(this, [x], function* (y = 'b') { return y; }); f('a').then((z) => { show(z); });`,
      '"a"',
    ],
    'arguments that are not visible': [
      `const f = () => __awaiter(this, arguments, void 0, function* (y) { return y; }); f('a').then((z) => { show(z); });`,
      '<call __awaiter>',
    ],
    'this is that of the method': [
      `class A { x = 'a'; f() { return __awaiter(this, void 0, void 0, function* () { show(this.x); }); } }`,
      '"a"',
    ],
    'steps end with a value': [
      `const f = () => __awaiter(this, void 0, void 0, function () { return __generator(this, function (_a) { switch (_a.label) { case 0: return [4, g()]; case 1: return [2, 'a']; } }); }); f().then((x) => { show(x); });`,
      '"a"',
    ],
    'steps wait for a value': [
      `const g = async () => 'a'; const f = () => __awaiter(this, void 0, void 0, function () { var x; return __generator(this, function (_a) { switch (_a.label) { case 0: return [4, g()]; case 1: x = _a.sent(); show(x); return [2]; } }); });`,
      '"a"',
    ],
    'another function with the name of a result': [`const f = (_a) => { show(_a.sent()); };`, '<call sent>'],
    'a generator of the file is none': [`function* f() { const x = yield 'a'; show(x); }`, '<syntax>'],
  });
});

describe('helpers that compilers put into a file', () => {
  shows({
    'a field that a call defines': [
      `class A { constructor() { __publicField(this, 'x', 'a'); } f() { show(this.x); } }`,
      '"a"',
    ],
    'a declared field, written later': [
      `class A { x = 'a'; constructor() { this.x = 'b'; } f() { show(this.x); } }`,
      '"a" | "b"',
    ],
    'a field of a property': [
      `class A { constructor() { Object.defineProperty(this, 'x', { enumerable: true, value: 'a' }); } f() { show(this.x); } }`,
      '"a"',
    ],
    'a field that a call defines, written later': [
      `class A { constructor() { _defineProperty(this, 'x', 'a'); this.x = 'b'; } f() { show(this.x); } }`,
      '"a" | "b"',
    ],
    'objects that are spread': [`show(__spreadProps(__spreadValues({}, { a: '1' }), { b: '2' }));`, '{a="1", b="2"}'],
    'objects that are spread by swc': [
      `show(_object_spread_props(_object_spread({}, { a: '1' }), { b: '2' }));`,
      '{a="1", b="2"}',
    ],
    'objects that are spread by a module': [
      `const tslib_1 = require('tslib'); show(tslib_1.__assign({ a: '1' }, { b: '2' }));`,
      '{a="1", b="2"}',
    ],
    'a list that is taken apart': [`var _a = __read(['a', 'b'], 2), x = _a[1]; show(x);`, '"b"'],
    'what they do is not followed': [
      `var __classPrivateFieldGet = (self, field) => 'a'; show(__classPrivateFieldGet(this, _A_x, 'f'));`,
      'global:__classPrivateFieldGet.()',
    ],
  });
});

describe('modules for require', () => {
  shows({
    'what a module hands out and uses itself': [
      `exports.f = void 0; exports.f = () => 'a'; show((0, exports.f)());`,
      '"a"',
    ],
    'a parameter of what it hands out': [
      `exports.g = exports.f = void 0; const f = (x) => { show(x); }; exports.f = f; (0, exports.f)('a');`,
      '"a"',
      '<parameter x>',
    ],
    'what is handed out twice': [`exports.x = 'a'; if (y) exports.x = 'b'; show(exports.x);`, 'global:exports.x'],
    'exports of another kind': [`const exports = { x: 'b' }; exports.x = 'a'; show(exports.x);`, '"a"'],
  });
});
