// The state of one run of code, and what those who run its parts ask of the whole.
import type { FileIndex } from '../../syntax/file-index';
import type { Node, SourceCode } from '../../syntax/nodes';
import { External, Frame, Unclear, Unseen } from './things';
import type { Thing } from './things';

/** The limits of one question. */
export interface Allowance {
  steps: number;
  readonly paths: number;
}

/**
 * One run of an expression, along one way through its conditions. The parts of the language (expressions, statements,
 * patterns, methods) know it by this class alone, and reach each other through it.
 */
export abstract class Machine {
  /** The names of all variables and properties that were read. */
  readonly names = new Set<string>();
  /** The texts that calls gave, each with the first call that gave it. */
  readonly made: Map<string, Node> = new Map();
  readonly root = new Frame(undefined, undefined);
  private readonly answers = new Map<string, boolean>();
  private asked = 0;

  constructor(
    readonly sourceCode: SourceCode,
    readonly index: FileIndex,
    private readonly allowance: Allowance,
    /** Which way each condition goes that depends on something unseen. */
    private readonly decisions: boolean[],
  ) {}

  /** The value of an expression. */
  abstract valueOf(node: Node, frame: Frame): Thing;

  /** What is read under a name, or declared with it. What is named as the input may come from anywhere. */
  abstract named(name: string | undefined, node: Node, make: () => Thing): Thing;

  /** The value that a variable, or a pattern of several, is declared with. */
  initialOf(name: Node, init: Node, frame: Frame): Thing {
    return this.named(name.type === 'Identifier' ? name.name : undefined, name, () => this.valueOf(init, frame));
  }

  /** Calls a function. */
  abstract call(callee: Thing, given: readonly Thing[], node: Node, self?: Thing, isNew?: boolean): Thing;

  /** Calls a method. */
  abstract callMethod(receiver: Thing, name: string, given: readonly Thing[], node: Node): Thing;

  /** Counts a step of a loop, or the many of a method. */
  spend(steps = 1): void {
    this.allowance.steps -= steps;
    if (this.allowance.steps < 0) throw new Unclear();
  }

  /** Takes one of the two ways at a condition that nobody knows; the same condition always the same way. */
  decide(key: string): boolean {
    const known = this.answers.get(key);
    if (known !== undefined) return known;
    if (this.asked === this.decisions.length) this.decisions.push(true);
    const answer = this.decisions[this.asked] ?? true;
    this.asked += 1;
    this.answers.set(key, answer);
    return answer;
  }

  /** Whether a thing counts as true in a condition. */
  truth(thing: Thing): boolean {
    if (thing instanceof Unseen) return this.decide(thing.key);
    if (thing instanceof External) return this.decide(`${thing.module}:${thing.path.join('.')}`);
    return Boolean(thing);
  }

  /** Something that the file does not show at this place. */
  unseen(node: Node): Unseen {
    return new Unseen(this.sourceCode.getText(node));
  }
}
