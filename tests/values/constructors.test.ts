// Functions that make objects as classes do: what is known of `new Client(…)` and of `this` in its members.
import { describe, expect, it } from 'vitest';
import { shown } from '../support/show';

const cases: readonly (readonly [name: string, code: string, lines: readonly string[]])[] = [
  [
    'a method by the prototype, and a field that the constructor writes',
    `function Box(size) { this.size = size; }
Box.prototype.double = function () { return this.size + '' + this.size; };
show(new Box('4').size, new Box('4').double());`,
    ['"4"', '"44"'],
  ],
  [
    'a field under another name of `this`, which its inner functions read',
    `function Box() {
  var self = this;
  self.size = '4';
  self.read = function () { return self.size; };
}
show(new Box().read());`,
    ['"4"'],
  ],
  [
    'a whole object for the prototype, with a getter',
    `function Box() { this.size = '4'; }
Box.prototype = { constructor: Box, read: function () { return this.size; }, get kind() { return 'k' + this.size; } };
show(new Box().read(), new Box().kind);`,
    ['"4"', '"k4"'],
  ],
  [
    'members that are put into the prototype',
    `function Box() { this.size = '4'; }
Object.assign(Box.prototype, { read() { return this.size; } });
show(new Box().read());`,
    ['"4"'],
  ],
  [
    'another name for the prototype',
    `var Box = function () { this.size = '4'; };
var proto = Box.prototype;
proto.read = function () { return this.size; };
show(new Box().read());`,
    ['"4"'],
  ],
  [
    'an accessor that is defined on the prototype',
    `function Box() { this.size = '4'; }
Object.defineProperty(Box.prototype, 'kind', { get: function () { return 'k' + this.size; } });
show(new Box().kind);`,
    ['"k4"'],
  ],
  [
    'a value by the prototype, and a function that is named there',
    `function read() { return '5'; }
function Box() { this.size = '4'; }
Box.prototype.kind = 'k';
Box.prototype.read = read;
show(new Box().kind, new Box().read());`,
    ['"k"', '"5"'],
  ],
  [
    'the name of an export',
    `exports.Box = function (size) { this._size = size; };
exports.Box.prototype.read = function () { return this._size; };
show(new exports.Box('4').read());`,
    ['"4"'],
  ],
  [
    'what TypeScript makes of a class with a parent',
    `var Box = /** @class */ (function (_super) {
  __extends(Box, _super);
  function Box(size) {
    var _this = _super.call(this) || this;
    _this.size = size;
    return _this;
  }
  Box.prototype.read = function () { return this.size; };
  return Box;
}(Base));
show(new Box('4').read(), new Box('4').other);`,
    ['"4"', '<import other>'],
  ],
  [
    'what Babel makes of a class',
    `var Box = /*#__PURE__*/function (_Base) {
  function Box(size) {
    var _this;
    _classCallCheck(this, Box);
    _this = _callSuper(this, Box);
    _this.size = size;
    return _this;
  }
  _inherits(Box, _Base);
  return _createClass(Box, [{ key: "read", value: function read() { return this.size; } }, { key: "kind", get: function () { return 'k'; } }]);
}(Base);
show(new Box('4').read(), new Box('4').kind);`,
    ['"4"', '"k"'],
  ],
  [
    'a parent of the same file',
    `function Base() {}
Base.prototype.read = function () { return this.size; };
function Box() { this.size = '4'; }
util.inherits(Box, Base);
show(new Box().read());`,
    ['"4"'],
  ],
  [
    'a parent that nobody sees',
    `function Box() { this.size = '4'; }
Box.prototype = Object.create(EventEmitter.prototype);
show(new Box().size, new Box().on);`,
    ['"4"', '<import on>'],
  ],
  [
    'no constructor: a name in small letters that no prototype speaks of',
    `function box() { this.size = '4'; }
show(new box().size);`,
    ['<call size>'],
  ],
  [
    'no constructor: a function with a name like one that says nothing of `this`',
    `function Box() { return { size: '4' }; }
show(new Box().size, Box().size);`,
    ['<call size>', '"4"'],
  ],
];

describe('a constructor function', () => {
  it.each(cases)('%s', (_name, code, lines) => {
    expect(shown(code)).toEqual(lines);
  });
});
