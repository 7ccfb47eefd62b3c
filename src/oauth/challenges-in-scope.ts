// Which code challenge does the file already have where a request is made without one?
import type { TSESLint } from '@typescript-eslint/utils';
import type { Node, SourceCode, Variable } from '../syntax/nodes';
import { enclosingFunction, isWithin } from '../syntax/ancestors';
import { functionOfVariable } from '../syntax/scopes';

/** Names that say "code challenge" and nothing else. */
const challengeName = /^_?(?:pkce_?)?code_?challenge$|^pkce_?challenge$/iu;
const challengeProperty = /^(?:pkce_?)?(?:code_?)?challenge$/iu;
const pairName = /^_?pkce(?:_?(?:pair|codes?|params|data))?$|^_?(?:code|challenge)_?pair$/iu;

function isReadable(variable: Variable, at: Node): boolean {
  const definition = variable.defs[0];
  const name = definition?.name as Node | undefined;
  if (!definition || !name || definition.type === ('ImportBinding' as never)) return false;
  const home = functionOfVariable(variable);
  if (home && !isWithin(at, home)) return false;
  const isSameFunction = enclosingFunction(at) === home;
  const isEarlier = name.range[1] <= at.range[0];
  return (
    definition.type === ('Parameter' as never) ||
    (definition.type === ('Variable' as never) && (isEarlier || !isSameFunction))
  );
}

/** The property under which a pair's challenge is read elsewhere in the file, e.g. `pkce.codeChallenge`. */
function challengeOfPair(variable: Variable): string | undefined {
  if (!pairName.test(variable.name)) return undefined;
  for (const reference of variable.references) {
    const parent = (reference.identifier as Node).parent;
    if (
      parent?.type === 'MemberExpression' &&
      !parent.computed &&
      parent.property.type === 'Identifier' &&
      challengeProperty.test(parent.property.name)
    ) {
      return `${variable.name}.${parent.property.name}`;
    }
  }
  return undefined;
}

/**
 * The code of an expression that holds a code challenge where the request is made: the nearest variable so named, or a
 * pair whose challenge the file reads.
 */
export function challengeInScope(node: Node, sourceCode: SourceCode): string | undefined {
  let scope: TSESLint.Scope.Scope | null = sourceCode.getScope?.(node) ?? null;
  while (scope) {
    for (const variable of scope.variables) {
      if (!isReadable(variable, node)) continue;
      if (challengeName.test(variable.name)) return variable.name;
      const ofPair = challengeOfPair(variable);
      if (ofPair !== undefined) return ofPair;
    }
    scope = scope.upper;
  }
  return undefined;
}
