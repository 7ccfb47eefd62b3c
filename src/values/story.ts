// What happens to a variable or field, told to the parts that replay it.
import type { Node, Variable } from '../syntax/nodes';
import type { Evaluator } from './evaluator';
import type { Cell } from './history';
import type { Environment, Value } from './value';

/** A cell, what it holds first, and from where it is read. */
export interface Story {
  readonly cell: Cell;
  readonly initial: Value | undefined;
  /** The reading expression; undefined when the end of the story is wanted. */
  readonly use: Node | undefined;
  readonly environment: Environment;
  readonly self?: Value;
  /** Variables whose changes are being replayed already. */
  readonly aliases?: readonly Variable[];
  /** Whether the cell is a parameter whose object its caller reads afterwards. */
  readonly isReadByCaller?: boolean;
}

/** What a single change needs to know of the story that it is part of. */
export interface Context {
  readonly story: Story;
  readonly evaluator: Evaluator;
  /** Replays what a function of the file does to one of its parameters. */
  replay(variable: Variable, state: Value, environment: Environment, story: Story, evaluator: Evaluator): Value;
}
