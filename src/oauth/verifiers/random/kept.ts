// Does a function give back what is kept, and draw something new only where nothing is? Then the new is what it makes.
import { isSpoken } from '../../../syntax/names';
import type { Node, SourceCode } from '../../../syntax/nodes';
import { givenOnce, variableOf } from '../../../syntax/scopes';
import { unwrap } from '../../../syntax/unwrap';
import { promisesRandomness } from '../fallbacks';
import type { Material } from './material';

/** What a function returns in one place. */
export interface Result {
  readonly node: Node;
  readonly material: Material;
}

const fetching = /^(?:get|read|load|find|fetch|take|restore|recall|retrieve|lookup|pop|consume|parse)/iu;

/** What a result is made of. */
export function materialOf({ material }: Result): Material {
  return material;
}

/** Whether an expression hands over what somebody has put there: a parameter, a field, `sessionStorage.getItem('verifier')`. */
function isFetched(node: Node, sourceCode: SourceCode, height = 0): boolean {
  const bare = unwrap(node);
  const made = bare.type === 'AwaitExpression' ? unwrap(bare.argument) : bare;
  if (made.type === 'MemberExpression') return true;
  if (made.type === 'CallExpression') return isSpoken(made.callee, fetching) && !promisesRandomness(made);
  if (made.type !== 'Identifier' || height > 3) return false;
  if (variableOf(made, sourceCode)?.defs[0]?.type === ('Parameter' as never)) return true;
  const given = givenOnce(made, sourceCode);
  return given !== undefined && isFetched(given, sourceCode, height + 1);
}

/** Whether a text is visibly drawn, well or badly. */
function isDrawn({ weak, draws }: Material): boolean {
  return weak.length > 0 || draws.length > 0;
}

/** What a function makes: of one that draws something new where nothing is kept, the new alone; else all results. */
export function withoutKept(results: readonly Result[], sourceCode: SourceCode): readonly Material[] {
  const isNew = ({ material, node }: Result): boolean => isDrawn(material) || !isFetched(node, sourceCode);
  const made = results.filter(isNew);
  return (made.length > 0 && made.every(({ material }) => isDrawn(material)) ? made : results).map(materialOf);
}
