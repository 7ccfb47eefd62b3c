// A module hands out the derivation of challenges, and a maker of random texts beside it: that is where its callers get verifiers.
import { nameOfFunction } from '../../syntax/names';
import type { FunctionNode, Node, Variable } from '../../syntax/nodes';
import { foundIn } from '../../syntax/once-per-text';
import { isExported, usesOf, variableOf, variableOfDeclaration } from '../../syntax/scopes';
import { wrapped } from '../../syntax/unwrap';
import type { Evaluation } from '../../values/evaluation';
import { isHandedOut } from '../execution';
import { challengeMakersOf, makersOf } from './verifier-makers';

const randomText =
  /^_?(?:(?:generate|create|make|build|get|gen|new)?_?random_?(?:string|str|text|chars?|characters)?(?:_?of_?length)?|make_?id)$/iu;

/** Where else random texts may come from: a verifier may be drawn there. */
const otherSources = foundIn(
  /getRandomValues|randomBytes|randomUUID|WordArray\.random|nanoid|uuid|['"`][\w-]*random-?string['"`]/iu,
);

/** Whether all that becomes of a variable is that other files get it. */
function isOnlyHandedOut(variable: Variable, isHanded: (use: Node) => boolean): boolean {
  const uses = usesOf(variable).map(({ identifier }): Node => identifier);
  return uses.every(isHanded) && (isExported(variable) || uses.length > 0);
}

/** Whether a use puts a function into an object that other files get by its name: `const utils = { draw }; export default utils;` */
function isInHandedObject(use: Node, { sourceCode }: Evaluation): boolean {
  const { parent } = wrapped(use);
  if (parent?.type !== 'Property' || parent.value !== wrapped(use)) return false;
  const declarator = wrapped(parent.parent).parent;
  if (declarator?.type !== 'VariableDeclarator' || declarator.id.type !== 'Identifier') return false;
  const object = variableOf(declarator.id, sourceCode);
  return object !== undefined && isOnlyHandedOut(object, isHandedOut);
}

/** Whether a function is there for other files alone, and nothing in its own calls it. */
function isForOthers(node: FunctionNode, evaluation: Evaluation): boolean {
  const variable = variableOfDeclaration(node, evaluation.sourceCode);
  if (variable) return isOnlyHandedOut(variable, (use) => isHandedOut(use) || isInHandedObject(use, evaluation));
  const isCalled = evaluation.index.methodCallsNamed(nameOfFunction(node) ?? '').length > 0;
  return isHandedOut(node) || (!isCalled && isInHandedObject(node, evaluation));
}

/**
 * The one function of a module that draws random texts for other files, where the module derives their challenges, makes
 * no verifier itself and has no other source of randomness. How long a text such a function is asked for is not known.
 */
export function makersForOthers(evaluation: Evaluation): readonly FunctionNode[] {
  const [maker, ...others] = evaluation.index.functions.filter(
    // What compiled code gives other files stands behind functions of the same name: `{ randomString: () => randomString }`
    (one) => one.body.type !== 'Identifier' && randomText.test(nameOfFunction(one) ?? ''),
  );
  if (!maker || others.length > 0 || !isForOthers(maker, evaluation)) return [];
  if (otherSources(evaluation.sourceCode.text) || makersOf(evaluation).length > 0) return [];
  return challengeMakersOf(evaluation).some((one) => isForOthers(one, evaluation)) ? [maker] : [];
}
