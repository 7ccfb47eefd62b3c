// What the machine computes with: real strings, numbers and arrays, and stand-ins for all that a file does not show.
import type { ClassNode, FunctionNode, Node, Variable } from '../../syntax/nodes';

/** The text that takes the place of every text that is not visible. */
export const standIn = 'q1w2e3r4t5y6u7i8o9p0a1s2d3f4g5h6j7k8l9z0x1c2v3b4n5m62234';

/** The machine cannot tell what happens here. */
export class Unclear extends Error {}

/** The code itself throws. */
export class Thrown extends Error {}

/** A promise is used as if it were the value that it will give. */
export class Unawaited extends Error {
  constructor(
    readonly node: Node,
    readonly value: Thing,
  ) {
    super();
  }
}

/** A value that the file does not show. As a text it is the stand-in; as a number it is nothing. */
export class Unseen {
  /**
   * @param key tells the same unseen thing from others, in conditions
   * @param isLasting whether it stays the same thing when a method of texts rewrites it
   */
  constructor(
    readonly key: string,
    readonly isLasting = false,
  ) {}

  [Symbol.toPrimitive](hint: string): string {
    if (hint === 'number') throw new Unclear();
    return standIn;
  }
}

/** Something from a module or a global, with the names that lead to it. */
export class External {
  constructor(
    readonly module: string,
    readonly path: readonly string[],
  ) {}

  [Symbol.toPrimitive](hint: string): string {
    if (hint === 'number') throw new Unclear();
    return standIn;
  }
}

/** Where bytes come from that are not the bytes of a text. */
export type Origin = 'random' | 'decoded';

/** An ArrayBuffer, a typed array of bytes, a Node Buffer, or the word array of a hash library. */
export class Bytes {
  constructor(
    readonly data: Uint8Array,
    readonly flavor: 'buffer' | 'array' | 'node' | 'words',
    public origin?: Origin,
  ) {}

  [Symbol.toPrimitive](): string {
    if (this.flavor === 'buffer') return '[object ArrayBuffer]';
    if (this.flavor === 'array') return this.data.join(',');
    if (this.flavor === 'node') return new TextDecoder().decode(this.data);
    return Array.from(this.data, (byte) => byte.toString(16).padStart(2, '0')).join('');
  }
}

/** A promise, or an observable, that will give the value. */
export class Pending {
  constructor(
    readonly value: Thing,
    readonly isPromise: boolean,
  ) {}

  [Symbol.toPrimitive](): string {
    if (this.isPromise) return '[object Promise]';
    throw new Unclear();
  }
}

/** A plain object. */
export class Plain {
  /** Whether something unseen was spread into it, which may have brought any other name. */
  hasMore = false;

  constructor(readonly fields = new Map<string, Thing>()) {}

  /** What is certainly known under a name. */
  get(name: string): Thing {
    if (this.hasMore && !this.fields.has(name)) throw new Unclear();
    return this.fields.get(name);
  }

  [Symbol.toPrimitive](hint: string): string {
    const method = this.fields.get(hint === 'string' ? 'toString' : 'valueOf') ?? this.fields.get('toString');
    if (!(method instanceof Native)) throw new Unclear();
    return textOf(method.run([]));
  }
}

/** An object of a class of the file, or the class itself. */
export class Self {
  readonly fields = new Map<string, Thing>();

  constructor(
    readonly home: ClassNode,
    readonly frame: Frame,
  ) {}

  [Symbol.toPrimitive](): string {
    throw new Unclear();
  }
}

/** A function of the file. */
export class Closure {
  constructor(
    readonly node: FunctionNode,
    readonly frame: Frame,
    readonly self: Thing,
  ) {}

  [Symbol.toPrimitive](): string {
    throw new Unclear();
  }
}

/** A function that the machine itself brings. */
export class Native {
  constructor(readonly run: (given: readonly Thing[]) => Thing) {}

  [Symbol.toPrimitive](): string {
    throw new Unclear();
  }
}

/** Whatever an expression computes to. */
export type Thing =
  | string
  | number
  | boolean
  | bigint
  | null
  | undefined
  | RegExp
  | Thing[]
  | Unseen
  | External
  | Bytes
  | Pending
  | Plain
  | Self
  | Closure
  | Native;

/** The variables of a running function. */
export class Frame {
  readonly values = new Map<Variable, Thing>();

  constructor(
    readonly outer: Frame | undefined,
    readonly self: Thing,
  ) {}

  /** The frame that holds the variable. */
  holderOf(variable: Variable): Frame | undefined {
    if (this.values.has(variable)) return this;
    return this.outer?.holderOf(variable);
  }
}

/** A call of something from outside the file. */
export interface Site {
  readonly node: Node;
  readonly isNew: boolean;
  /** Calls a function value. */
  call(callee: Thing, given: readonly Thing[]): Thing;
}

/** Runs what comes from outside the file; undefined when it is not known. */
export type Natives = (callee: External, given: readonly Thing[], site: Site) => Thing;

/** The thing that a promise gives, or the thing itself. */
export function settled(thing: Thing): Thing {
  return thing instanceof Pending ? settled(thing.value) : thing;
}

/** A text, where nothing but a known or unseen text can be meant. */
export function textOf(thing: Thing): string {
  return `${thing as string}`;
}

/** Whether a call can be made of it. */
export function isCallable(thing: Thing): thing is Closure | Native | External {
  return thing instanceof Closure || thing instanceof Native || thing instanceof External;
}
