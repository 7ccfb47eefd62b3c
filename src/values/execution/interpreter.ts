// Runs pieces of a file with what it shows, on a stand-in for what it does not. Every question has a budget, every
// condition that depends on something unseen is taken both ways, and nothing of the file is ever handed to JavaScript.
import type { FileIndex } from '../../syntax/file-index';
import { isFunction } from '../../syntax/nodes';
import type { FunctionNode, Node, SourceCode } from '../../syntax/nodes';
import { unwrap } from '../../syntax/unwrap';
import { evaluate } from './expressions';
import { Machine } from './machine';
import type { Allowance } from './machine';
import { callMethod } from './methods';
import { bind } from './patterns';
import { run } from './statements';
import { Closure, External, Frame, Native, Pending, Thrown, Unawaited, Unclear, Unseen, settled } from './things';
import type { Natives, Site, Thing } from './things';

/** How deep expressions may stand in each other, calls of functions included. */
const deepest = 240;
const longest = 20_000;

class Interpreter extends Machine {
  private depth = 0;
  /** Whether every call gave something that is seen. */
  hasSeenAll = true;

  constructor(
    private readonly program: Program<unknown>,
    private readonly natives: Natives,
    allowance: Allowance,
    decisions: boolean[],
  ) {
    super(program.sourceCode, program.index, allowance, decisions);
  }

  /** The value of an expression. */
  valueOf(node: Node, frame: Frame): Thing {
    this.spend();
    if (this.depth > deepest) throw new Unclear();
    this.depth += 1;
    try {
      if (node.type === 'SequenceExpression') for (const one of node.expressions.slice(0, -1)) this.valueOf(one, frame);
      return this.limited(evaluate(unwrap(node), this, frame));
    } finally {
      this.depth -= 1;
    }
  }

  /** What is read under a name, or declared with it. What is named as the input may come from anywhere, seen or not. */
  named(name: string | undefined, node: Node, make: () => Thing): Thing {
    const hadSeenAll = this.hasSeenAll;
    const isInput = name !== undefined && this.program.isInput(name);
    try {
      const value = make();
      const isSeen = this.hasSeenAll || !hadSeenAll;
      if (!isInput || (isSeen && !(settled(value) instanceof Unseen))) return value;
    } catch (error) {
      if (!(error instanceof Unclear) || !isInput) throw error;
    }
    this.hasSeenAll = hadSeenAll;
    return this.unseen(node);
  }

  private limited(thing: Thing): Thing {
    if ((typeof thing === 'string' || Array.isArray(thing)) && thing.length > longest) throw new Unclear();
    return thing;
  }

  /** Runs an expression, or calls a function with nothing that is seen. */
  start(node: Node): Thing {
    if (!isFunction(node)) return this.valueOf(node, this.root);
    const given = node.params.map((parameter) =>
      parameter.type === 'AssignmentPattern' ? undefined : this.unseen(parameter),
    );
    return this.call(new Closure(node, this.root, undefined), given, node);
  }

  /** Calls a function. */
  call(callee: Thing, given: readonly Thing[], node: Node, self?: Thing, isNew = false): Thing {
    return this.noted(this.called(callee, given, node, self, isNew), node);
  }

  private noted(result: Thing, node: Node): Thing {
    const text = settled(result);
    if (text instanceof Unseen || text instanceof External) this.hasSeenAll = false;
    if (typeof text === 'string' && text.length > 19 && !this.made.has(text)) this.made.set(text, node);
    return result;
  }

  private called(callee: Thing, given: readonly Thing[], node: Node, self: Thing, isNew: boolean): Thing {
    if (callee instanceof Closure) return this.enter(callee, given, self);
    if (callee instanceof Native) return callee.run(given);
    const site: Site = { node, isNew, call: (inner, values) => this.call(inner, values, node) };
    if (callee instanceof External) return this.natives(callee, given, site) ?? this.unseen(node);
    if (callee instanceof Unseen) return this.unseen(node);
    throw new Unclear();
  }

  /** Calls a method. */
  callMethod(receiver: Thing, name: string, given: readonly Thing[], node: Node): Thing {
    return this.noted(callMethod(receiver, name, given, node, this), node);
  }

  private enter({ node, frame, self }: Closure, given: readonly Thing[], called: Thing): Thing {
    if (this.depth > deepest) throw new Unclear();
    const inner = new Frame(frame, node.type === 'ArrowFunctionExpression' ? (self ?? frame.self) : (called ?? self));
    for (const [position, parameter] of node.params.entries()) {
      if (parameter.type === 'RestElement') bind(parameter.argument, given.slice(position), this, inner);
      else bind(parameter, given[position], this, inner);
    }
    const result = this.resultOf(node, inner);
    return node.async || node.generator ? new Pending(settled(result), true) : result;
  }

  private resultOf(node: FunctionNode, frame: Frame): Thing {
    if (node.body.type !== 'BlockStatement') return this.valueOf(node.body, frame);
    const end = run(node.body, this, frame);
    return end?.kind === 'return' ? end.value : undefined;
  }
}

/** What an expression came to along one way. */
export interface Outcome<Noted> {
  readonly value: Thing;
  /** Where a promise was used as if it were its value; `value` is then what it would give. */
  readonly unawaited: Node | undefined;
  readonly names: ReadonlySet<string>;
  readonly made: ReadonlyMap<string, Node>;
  /** Whether every call on the way gave something that is seen. */
  readonly hasSeenAll: boolean;
  readonly noted: Noted;
}

/** What is needed to run expressions of a file. */
export interface Program<Noted> {
  readonly sourceCode: SourceCode;
  readonly index: FileIndex;
  /** Whether a name says that a variable holds the input: how that is made does not matter where it is not clear. */
  readonly isInput: (name: string) => boolean;
  /** Natives for one run, and what they note in it. */
  start(): { readonly natives: Natives; readonly noted: Noted };
}

/**
 * All that an expression can come to.
 *
 * @returns undefined when one of the ways is not clear, or there are too many
 */
export function outcomesOf<Noted>(
  node: Node,
  program: Program<Noted>,
  allowance: Allowance,
): readonly Outcome<Noted>[] | undefined {
  const outcomes: Outcome<Noted>[] = [];
  const decisions: boolean[] = [];
  for (let path = 0; path < allowance.paths; path += 1) {
    const { natives, noted } = program.start();
    const machine = new Interpreter(program, natives, allowance, decisions);
    const { names, made } = machine;
    const end = (value: Thing, unawaited: Node | undefined): void => {
      outcomes.push({ value, unawaited, names, made, hasSeenAll: machine.hasSeenAll, noted });
    };
    try {
      end(machine.start(node), undefined);
    } catch (error) {
      if (error instanceof Unawaited) end(error.value, error.node);
      // Whatever else goes wrong in code that is run out of its place: nothing is known then.
      else if (!(error instanceof Thrown)) return undefined;
    }
    while (decisions.at(-1) === false) decisions.pop();
    if (decisions.length === 0) return outcomes;
    decisions[decisions.length - 1] = false;
  }
  return undefined;
}
