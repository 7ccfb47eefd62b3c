// A place of a file that hands something to a client library, with the entry of the tables that it reaches.
import type { ClientLibrary, ImplicitChoice } from '../../libraries/types';
import type { Node } from '../../syntax/nodes';
import type { Value } from '../../values/value';

/** What the entries of the tables that speak of an option have in common. */
export type OptionEntry = Omit<ImplicitChoice, 'grant' | 'values' | 'isResponseType'>;

/** A place of the file that hands something to a library, with the entry of the table that it reaches. */
export interface Taker<Item> {
  readonly row: ClientLibrary;
  readonly item: Item;
  /** The call, the component or the typed object. */
  readonly node: Node;
  /** The n-th argument: undefined when it is not given. */
  argument(position: number): Value | undefined;
  /** Whether a spread hides how many arguments there are. */
  readonly isOpen: boolean;
}

/** The entries of a row that the question is about. */
export type ItemsOf<Item> = (row: ClientLibrary) => readonly Item[] | undefined;
