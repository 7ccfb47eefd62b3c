// What do compilers write in place of syntax that is younger than what they compile for?
import type { TSESTree } from '@typescript-eslint/utils';
import { isNamed, literalKey, memberName, propertyNamed, spokenName } from './names';
import { isFunction } from './nodes';
import type { FunctionNode, Node } from './nodes';
import { unwrap } from './unwrap';

/** `__awaiter(this, void 0, void 0, function* () { … })` of TypeScript, `__async(this, null, function* () { … })` of esbuild. */
const asyncBodies = /^_{0,2}awaiter$|^__async$/u;

/** The call that runs a function as the body of the async function around it; undefined where a function is none. */
export function loweredAsync(node: Node): TSESTree.CallExpression | undefined {
  const { parent } = node;
  if (!isFunction(node) || parent?.type !== 'CallExpression') return undefined;
  const name = parent.arguments.at(-1) === node ? spokenName(parent.callee) : undefined;
  return name !== undefined && asyncBodies.test(name) ? parent : undefined;
}

/** Whether a function is what becomes of a generator: `__generator(this, function (_a) { switch (_a.label) { … } })`. */
export function isStepped(node: Node): boolean {
  return (
    node.type === 'FunctionExpression' &&
    node.parent.type === 'CallExpression' &&
    node.parent.arguments.length === 2 &&
    node.parent.arguments[1] === node &&
    spokenName(node.parent.callee) === '__generator'
  );
}

/** The body of an async function, where a call runs one: see {@link loweredAsync}, {@link isStepped}. */
export function bodyRunBy({ arguments: given }: TSESTree.CallExpression): FunctionNode | undefined {
  const last = given.at(-1);
  return last && isFunction(last) && (loweredAsync(last) || isStepped(last)) ? last : undefined;
}

/** Whether a call makes an async function of a generator, and nothing else: `_asyncToGenerator(function* () { … })`. */
export function makesAsync({ callee, arguments: given }: TSESTree.CallExpression): boolean {
  const [first] = given;
  const isGenerator = first?.type === 'FunctionExpression' && first.generator;
  return (
    given.length === 1 &&
    isGenerator &&
    /^_+(?:asyncToGenerator\d*|async_to_generator)$/u.test(spokenName(callee) ?? '')
  );
}

/** The marks with which a step of a generator says what it gives: see {@link isStepped}. */
const marks = { returned: 2, yielded: 4 };

/** What a step gives: `return [2, value]` ends the generator, `return [4, send()]` waits. Undefined for any other step. */
export function givenByStep(returned: Node | undefined, kind: keyof typeof marks): Node | undefined {
  if (returned?.type !== 'ArrayExpression') return undefined;
  const [mark, value] = returned.elements;
  return mark?.type === 'Literal' && mark.value === marks[kind] ? (value ?? undefined) : undefined;
}

/** The steps of whose last waiting a call tells the result: `_a.sent()`. */
export function stepsAskedBy(call: TSESTree.CallExpression): FunctionNode | undefined {
  const { callee } = call;
  if (callee.type !== 'MemberExpression' || callee.object.type !== 'Identifier' || memberName(callee) !== 'sent')
    return undefined;
  let home: Node | undefined = call.parent;
  while (home && !isFunction(home)) home = home.parent;
  const [first] = home && isStepped(home) && isFunction(home) ? home.params : [];
  return first?.type === 'Identifier' && first.name === callee.object.name ? home : undefined;
}

/** What `yield` waits for in the body of an async function; undefined in any other generator, where it gives a value away. */
export function awaitedBy(node: TSESTree.YieldExpression): Node | undefined {
  let current: Node | undefined = node.parent;
  while (current && !isFunction(current)) current = current.parent;
  return current && loweredAsync(current) ? (node.argument ?? undefined) : undefined;
}

/** Whether a plain function has the `this` around it: the body of an async function, and the steps of one. */
export function seesOuterThis(node: Node): boolean {
  return loweredAsync(node) !== undefined || isStepped(node);
}

const superCalls = /^_*(?:callSuper|possibleConstructorReturn|assertThisInitialized|super)\d*$/u;

/**
 * The whole of what still is `this` once the constructor of the parent has run: `_super.call(this) || this` of TypeScript,
 * `_callSuper(this, Client)` of Babel. The node itself where there is no more.
 */
export function lastThis(node: TSESTree.ThisExpression): Node {
  const { parent } = node;
  if (parent.type === 'LogicalExpression' && parent.operator === '||' && parent.right === node)
    return unwrap(parent.left).type === 'CallExpression' ? parent : node;
  const isGiven = parent.type === 'CallExpression' && parent.arguments[0] === node;
  return isGiven && superCalls.test(spokenName(parent.callee) ?? '') ? parent : node;
}

/** What a call that makes a class of a constructor gives back: `_createClass(Client, […])`. Undefined for any other call. */
export function classGivenBack({ callee, arguments: given }: TSESTree.CallExpression): Node | undefined {
  return /^_+create_?class\d*$/iu.test(spokenName(callee) ?? '') ? given[0] : undefined;
}

/** A field that a constructor makes by a call. */
export interface DefinedField {
  readonly name: string;
  readonly value: Node;
}

const fieldHelpers = /^(?:__publicField|_define_?property\d*)$/iu;

/** The field of `__publicField(this, 'size', 43)` and `Object.defineProperty(this, 'size', { value: 43 })`. */
export function definedField(call: TSESTree.CallExpression): DefinedField | undefined {
  const [self, key, given] = call.arguments;
  if (self?.type !== 'ThisExpression' || !key || !given) return undefined;
  const name = literalKey(key, true);
  const callee = spokenName(call.callee);
  if (name === undefined || callee === undefined) return undefined;
  if (fieldHelpers.test(callee)) return { name, value: given };
  const value = isNamed(call, 'Object.defineProperty') ? propertyNamed(given, 'value') : undefined;
  return value && { name, value };
}

const interop =
  /^_{0,2}(?:import(?:Star|Default)|toESM|toModule|tslib_|interop_?require_?(?:default|wildcard)|interopDefault(?:Legacy|Compat)?|interopNamespace[a-z]*)\d*$/iu;

/** Whether a call only puts something around `require(…)`: what it gives is the module itself, as far as its members go. */
export function isInterop({ callee }: TSESTree.CallExpression): boolean {
  const bare = unwrap(callee);
  if (bare.type === 'Identifier') return interop.test(bare.name);
  if (bare.type !== 'MemberExpression' || bare.object.type !== 'Identifier') return false;
  const name = memberName(bare);
  // `tslib_1.__importDefault(…)`, and `_interop_require_default._(…)` of swc.
  return name !== undefined && (name === '_' ? interop.test(bare.object.name) : interop.test(name));
}

/**
 * Whether a member is where Babel's generators keep what each step gave, `_context.v`, `_context.sent`: one place for all of
 * them, which says nothing of any.
 */
export function holdsSteps({ object, property }: TSESTree.MemberExpression): boolean {
  return (
    object.type === 'Identifier' &&
    /^_context\d*$/u.test(object.name) &&
    property.type === 'Identifier' &&
    /^(?:v|sent|t\d+)$/u.test(property.name)
  );
}

/** A private field that is read or written by a call. */
export interface PrivateField {
  readonly self: Node;
  /** The name as it would stand in the class, `#size`, although compilers put the name of the class into it. */
  readonly name: string;
  /** What is written. */
  readonly value: Node | undefined;
}

const privateReads = /^_+class_?private_?field_?get\d*$|^__privateGet$/iu;
const privateWrites = /^_+class_?private_?field_?(?:set|init)\d*$|^__private(?:Set|Add)$/iu;

/** The field of `__classPrivateFieldGet(this, _Box_size, "f")` and of `__privateSet(this, _size, value)`. */
export function privateField(call: TSESTree.CallExpression): PrivateField | undefined {
  const callee = spokenName(call.callee) ?? '';
  const [first, second, value] = call.arguments;
  // Newer Babel names the field first.
  const isTurned = first?.type === 'Identifier' && second !== undefined && second.type !== 'Identifier';
  const [self, field] = isTurned ? [second, first] : [first, second];
  if (!self || field?.type !== 'Identifier') return undefined;
  if (privateReads.test(callee)) return { self, name: `#${field.name}`, value: undefined };
  return value && privateWrites.test(callee) ? { self, name: `#${field.name}`, value } : undefined;
}

const spreading = /^_(?:object_?spread\d*(?:_props)?|extends\d*|_assign|_spread(?:Values|Props))$/iu;

/** Whether a call stands for `{ ...a, ...b }`: what it gives has all that its arguments have. */
export function isObjectSpread({ callee }: TSESTree.CallExpression): boolean {
  const bare = unwrap(callee);
  if (bare.type === 'Identifier') return bare.name.startsWith('_') && spreading.test(bare.name);
  // `tslib_1.__assign(…)`, `(0, _objectSpread2.default)(…)`
  if (bare.type !== 'MemberExpression' || bare.object.type !== 'Identifier') return false;
  return spreading.test(memberName(bare) === 'default' ? bare.object.name : (memberName(bare) ?? ''));
}

/** The functions that TypeScript and esbuild put into a file, behind two underscores. */
const ofTwo = new Set(
  (
    'assign async asyncdelegator asyncgenerator asyncvalues await awaiter classprivatefieldget classprivatefieldin ' +
    'classprivatefieldset commonjs copyprops createbinding decorate decorateclass decorateelement defnormalprop defprop ' +
    'esdecorate esm export exportstar extends generator importdefault importstar maketemplateobject metadata objrest param ' +
    'privateadd privateget privatein privatemethod privateset publicfield read rest runinitializers setfunctionname ' +
    'setmoduledefault spread spreadarray spreadarrays spreadprops spreadvalues tocommonjs toesm values'
  ).split(' '),
);
/** Those of Babel and swc, behind one: `_objectSpread2`, `_object_spread`. */
const ofOne = new Set(
  (
    'arrayliketoarray arraywithholes arraywithoutholes assertthisinitialized asynctogenerator callsuper ' +
    'checkprivateredeclaration classapplydescriptorget classapplydescriptorset classcallcheck classprivatefieldget ' +
    'classprivatefieldinit classprivatefieldset classprivatefieldinitspec classprivatemethodget classprivatemethodinit ' +
    'classprivatemethodinitspec createclass createsuper defineproperties defineproperty export exportstar extends ' +
    'getprototypeof getrequirewildcardcache inherits interoprequiredefault interoprequirewildcard iterabletoarray ' +
    'iterabletoarraylimit noniterablerest noniterablespread objectdestructuringempty objectspread objectspreadprops ' +
    'objectwithoutproperties objectwithoutpropertiesloose possibleconstructorreturn regenerator regeneratordefine ' +
    'regeneratorruntime setprototypeof slicedtoarray toarray toconsumablearray toprimitive topropertykey tsgenerator ' +
    'typeof unsupportediterabletoarray'
  ).split(' '),
);

/** Whether a function of the file is one that a compiler put there: what it does with one caller says nothing of another. */
export function isHelper(name: string): boolean {
  if (!name.startsWith('_')) return false;
  const word = name.replaceAll(/[_\d]/gu, '').toLowerCase();
  return name.startsWith('__') ? ofTwo.has(word) : ofOne.has(word);
}
