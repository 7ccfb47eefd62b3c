// Is a challenge a random text of its own, so that it is the digest of no verifier?
import type { Node } from '../../syntax/nodes';
import { unwrap } from '../../syntax/unwrap';
import type { Evaluation } from '../../values/evaluation';
import { holdsDrawnText } from '../verifiers/making';
import { isMadeWithoutHash } from './derivation/reading';

/** Whether an expression certainly gives what was drawn at random, and nothing has hashed it. */
export function isDrawn(expression: Node, evaluation: Evaluation): boolean {
  const node = unwrap(expression);
  return holdsDrawnText(node, evaluation) && isMadeWithoutHash(node, evaluation);
}
