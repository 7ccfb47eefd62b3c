// One of several characters, picked by a number.
import type { Node } from '../../../syntax/nodes';
import { exactly, plus } from '../../../values/interval';
import { altered } from './material';
import type { Material } from './material';

/** One character that a number picks from a text. */
export function drawnFrom(characters: Material, index: Material, node: Node): Material {
  const rest = altered(characters);
  return {
    ...rest,
    length: exactly(1),
    strong: plus(characters.strong, index.strong),
    uuids: plus(characters.uuids, index.uuids),
    weak: [...characters.weak, ...index.weak],
    density: 1,
    hasLetters: /[a-z]/iu.test(characters.text ?? ''),
    draws: [...characters.draws, ...index.draws],
    node,
  };
}
