// A module hands out the derivation of challenges, and a maker of random texts beside it: that is where its callers get verifiers.
import { nameOfFunction } from '../../syntax/names';
import type { FunctionNode, Node } from '../../syntax/nodes';
import { foundIn } from '../../syntax/once-per-text';
import { isExported, usesOf, variableOfDeclaration } from '../../syntax/scopes';
import type { Evaluation } from '../../values/evaluation';
import { isHandedOut } from '../execution';
import { challengeMakersOf, makersOf } from './verifier-makers';

const randomText =
  /^_?(?:(?:generate|create|make|build|get|gen|new)?_?random_?(?:string|str|text|chars?|characters)?(?:_?of_?length)?|make_?id)$/iu;

/** Where else random texts may come from: a verifier may be drawn there. */
const otherSources = foundIn(
  /getRandomValues|randomBytes|randomUUID|WordArray\.random|nanoid|uuid|['"`][\w-]*random-?string['"`]/iu,
);

/** Whether a function is there for other files alone, and nothing in its own calls it. */
function isForOthers(node: FunctionNode, { sourceCode }: Evaluation): boolean {
  const variable = variableOfDeclaration(node, sourceCode);
  if (!variable) return isHandedOut(node);
  const uses = usesOf(variable).map(({ identifier }): Node => identifier);
  return uses.every(isHandedOut) && (isExported(variable) || uses.length > 0);
}

/**
 * The one function of a module that draws random texts for other files, where the module derives their challenges, makes
 * no verifier itself and has no other source of randomness. How long a text such a function is asked for is not known.
 */
export function makersForOthers(evaluation: Evaluation): readonly FunctionNode[] {
  const [maker, ...others] = evaluation.index.functions.filter((one) => randomText.test(nameOfFunction(one) ?? ''));
  if (!maker || others.length > 0 || !isForOthers(maker, evaluation)) return [];
  if (otherSources(evaluation.sourceCode.text) || makersOf(evaluation).length > 0) return [];
  return challengeMakersOf(evaluation).some((one) => isForOthers(one, evaluation)) ? [maker] : [];
}
