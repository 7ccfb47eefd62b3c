// What may an expression be? The shapes in which the evaluator answers.
import { classMadeBy } from '../syntax/constructors';
import type { ClassNode, FunctionNode, Node, Variable } from '../syntax/nodes';

/**
 * Why something is not known. `parameter`: the caller decides. `import`: another file does. `call`: a function that is
 * not in the file does. `reassigned`: written in a way that was not followed. `spread` and `computed-key`: names that
 * are not visible. `escapes`: handed to code that may change it. `branch`: too many alternatives. `budget`: the
 * evaluator's limits. `syntax`: a form that it does not read.
 */
export type Doubt =
  | 'parameter'
  | 'import'
  | 'call'
  | 'reassigned'
  | 'spread'
  | 'computed-key'
  | 'escapes'
  | 'branch'
  | 'budget'
  | 'syntax';

/** A place where the file stops showing what happens. */
export interface Gap {
  readonly kind: 'gap';
  readonly node: Node;
  readonly doubt: Doubt;
  /** What is known of the origin all the same. */
  readonly origin?: Foreign;
  /** The names along which the value was read, e.g. `req`, `query`, `client_id`. */
  readonly path?: readonly string[];
  /** True when the gap went through `encodeURIComponent`: it can then hold no separator. */
  readonly encoded?: boolean;
}

/** A part of a text: known characters, a gap, a parameter set in its query form, or one of several texts. */
export type Piece = string | Gap | Serialized | OneOf;

/** A parameter set written out as `a=b&c=d`. */
export interface Serialized {
  readonly kind: 'serialized';
  readonly members: Members;
}

/** One of several texts, chosen by a condition. */
export interface OneOf {
  readonly kind: 'oneOf';
  readonly texts: readonly Text[];
}

/** A string: known pieces and gaps in order. Adjacent known pieces are joined. */
export interface Text {
  readonly kind: 'text';
  readonly pieces: readonly Piece[];
  /** The node a person would edit to change the text. */
  readonly node: Node;
  /** Where its parts are written, in order, when it is put together from several. */
  readonly sources?: readonly Source[];
}

/** The place where a part of a text is written. */
export interface Source {
  /** Where in the text the part begins: characters, of which each piece that is not known counts for one. */
  readonly at: number;
  readonly node: Node;
  /** The part itself, when it is a text that is put together in its turn. */
  readonly text?: Text;
}

/** A number, boolean, bigint, null or undefined. */
export interface Scalar {
  readonly kind: 'scalar';
  readonly value: number | boolean | bigint | null | undefined;
  readonly node: Node;
}

/** One named thing in a set; evaluated when asked for. */
export interface Entry {
  readonly name: string;
  value(): Value;
  /** The smallest node that adds this entry. */
  readonly node: Node;
  /** The expression that made the set which the entry was first written into. */
  readonly carrier: Node;
  /** `sometimes` when only some paths through the file add it. */
  readonly presence: 'always' | 'sometimes';
}

/** Named things in order. The set is closed when it has no gaps: then nothing unseen has added to it. */
export interface Members {
  readonly entries: readonly Entry[];
  readonly gaps: readonly Gap[];
}

/** A plain object. */
export interface Record_ {
  readonly kind: 'record';
  readonly members: Members;
  readonly node: Node;
}

/** An array. `sometimes` marks items that a filter or a condition may leave out. */
export interface List {
  readonly kind: 'list';
  readonly items: readonly Item[];
  readonly gaps: readonly Gap[];
  readonly node: Node;
}

/** One item of a list. */
export interface Item {
  value(): Value;
  readonly presence: 'always' | 'sometimes';
  readonly node: Node;
}

/** A `URLSearchParams` or another bag of named strings with `set` and `append`. */
export interface Query {
  readonly kind: 'query';
  readonly members: Members;
  /** Set for the query of a URL that is not known to its end: whoever copies it copies what that URL brings along. */
  readonly unseen?: Gap;
  readonly node: Node;
}

/** A `URL`, or what `url.parse` makes: the text before the query, and the query. */
export interface Url {
  readonly kind: 'url';
  readonly base: Text;
  readonly members: Members;
  readonly node: Node;
}

/** A function of this file. */
export interface FunctionValue {
  readonly kind: 'function';
  readonly node: FunctionNode;
  readonly environment: Environment;
}

/** A class of this file. */
export interface ClassValue {
  readonly kind: 'class';
  readonly node: ClassNode;
  readonly environment: Environment;
}

/** An object made from a class of this file, or `this` within it. */
export interface Instance {
  readonly kind: 'instance';
  readonly node: ClassNode;
  readonly environment: Environment;
}

/**
 * Something that comes from a module or from the surroundings: `import { a } from 'm'; new a.B().c` is module `m`,
 * path `a`, `B`, `new`, `c`. A call adds `()`. Globals have the module `global`. `default` imports have an empty path.
 */
export interface Foreign {
  readonly kind: 'foreign';
  readonly module: string;
  readonly path: readonly string[];
  readonly node: Node;
  readonly environment: Environment;
}

/** One of several values. */
export interface Choice {
  readonly kind: 'choice';
  readonly options: readonly Value[];
}

/** What an expression may be. */
export type Value =
  Text | Scalar | Record_ | List | Query | Url | FunctionValue | ClassValue | Instance | Foreign | Choice | Gap;

/** One way in which a place runs: the environment of that run, and whether it always happens. */
export interface Run {
  readonly environment: Environment;
  readonly presence: Entry['presence'];
}

/** What a field of a class was found to hold at one of its uses. */
export interface KnownField {
  readonly name: string;
  /** The class that declares or writes it, and that of the object. */
  readonly home: ClassNode;
  readonly object: ClassNode;
  readonly value: Value | undefined;
}

/** Which values the parameters and re-written variables of the function under evaluation stand for. */
export interface Environment {
  readonly bindings: ReadonlyMap<Variable, () => Value>;
  /** What variables hold within the statement that writes them. */
  readonly states: ReadonlyMap<Variable, Value> | undefined;
  readonly outer: Environment | undefined;
  /** The function that was entered; undefined at the top. */
  readonly function: FunctionNode | undefined;
  readonly self: Value | undefined;
  /** Where the function was called from; undefined when nothing was entered. */
  readonly caller: Environment | undefined;
  /** How many environments stand around this one, and around the places that called into it. */
  readonly depth: number;
  /** What expressions were found to be; for those under way, how deep they are nested. Not weak: weak maps are slow, and the evaluator holds on to all nodes anyway. */
  readonly memo: Map<Node, Value | number>;
  /** The runs of a place, seen from a boundary. */
  readonly runs: Map<Node, Map<Node | undefined, readonly Run[]>>;
  /** What expressions that speak of nothing but `this` see, for each function and object that one was entered with. */
  readonly frames: Map<FunctionNode, Map<Value | undefined, Environment>>;
  /** The objects that `this` means in the classes of the file, where nobody handed one to the method. */
  readonly objects: Map<ClassNode, Value>;
  /** What the fields of objects made here hold, by use. */
  readonly fields: Map<Node, KnownField>;
}

/** More alternatives than this are not told apart. */
const mostOptions = 12;

/** A place that is not known. */
export function gap(node: Node, doubt: Doubt, origin?: Foreign): Gap {
  return origin ? { kind: 'gap', node, doubt, origin } : { kind: 'gap', node, doubt };
}

/** A known string. */
export function knownText(text: string, node: Node): Text {
  return { kind: 'text', pieces: text === '' ? [] : [text], node };
}

/** A scalar. */
export function scalar(value: Scalar['value'], node: Node): Scalar {
  return { kind: 'scalar', value, node };
}

/** One of the given values; nested choices are flattened, too many become a gap. */
export function choice(options: readonly Value[], node: Node): Value {
  const flat: Value[] = [];
  for (const option of options) {
    for (const leaf of option.kind === 'choice' ? option.options : [option]) if (!flat.includes(leaf)) flat.push(leaf);
  }
  if (flat.length === 1) return flat[0] as Value;
  return flat.length > mostOptions ? gap(node, 'branch') : { kind: 'choice', options: flat };
}

/** All the values that a value may be: the options of a choice, else itself. */
export function optionsOf(value: Value): readonly Value[] {
  return value.kind === 'choice' ? value.options : [value];
}

/** Applies a function to each alternative. */
export function mapOptions(value: Value, node: Node, map: (one: Value) => Value): Value {
  return value.kind === 'choice' ? choice(value.options.map(map), node) : map(value);
}

/** The class that a value is, or that a constructor function stands for; undefined for every other value. */
export function classOf(value: Value): ClassNode | undefined {
  if (value.kind === 'class') return value.node;
  return value.kind === 'function' ? classMadeBy(value.node) : undefined;
}

/** Whether the value is certainly null or undefined. */
export function isNothing(value: Value): boolean {
  return value.kind === 'scalar' && (value.value === undefined || value.value === null);
}

/** Whether the value is a number that is known. */
export function isNumber(value: Value): value is Scalar {
  return value.kind === 'scalar' && typeof value.value === 'number';
}

/** Whether a condition on this value is certainly true or false; undefined when it is not known. */
export function truth(value: Value): boolean | undefined {
  switch (value.kind) {
    case 'scalar':
      return Boolean(value.value);
    case 'text': {
      if (value.pieces.length === 0) return false;
      return value.pieces.some((piece) => typeof piece === 'string') ? true : undefined;
    }
    case 'record':
    case 'list':
    case 'query':
    case 'url':
    case 'function':
    case 'class':
    case 'instance':
      return true;
    default:
      return undefined;
  }
}

/** The values in the lists that a value may be. */
export function itemsIn(value: Value): readonly Value[] {
  return optionsOf(value).flatMap((one) => (one.kind === 'list' ? one.items.map((item) => item.value()) : []));
}
