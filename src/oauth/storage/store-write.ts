// A write of a value into a store that keeps it.
import type { TSESTree } from '@typescript-eslint/utils';
import type { StoreKind } from '../../libraries/stores';
import type { Node } from '../../syntax/nodes';

/** A write into a store. */
export interface StoreWrite {
  readonly node: TSESTree.CallExpression | TSESTree.AssignmentExpression;
  /** What the store may be; several for a choice. */
  readonly kinds: readonly StoreKind[];
  /** The expression of the store. */
  readonly store: Node;
  readonly key: string;
  readonly value: Node;
  /** Whether the call itself says when the entry ends. */
  readonly isLimited: boolean;
}
