// Which code challenge or verifier does the file already have where a request is made without one?
import type { TSESLint } from '@typescript-eslint/utils';
import type { Node, SourceCode, Variable } from '../syntax/nodes';
import { enclosingFunction, isWithin } from '../syntax/ancestors';
import { functionOfVariable } from '../syntax/scopes';

/** How a value of PKCE is named, alone and as a part of a pair. */
interface Naming {
  /** Names that say it and nothing else. */
  readonly alone: RegExp;
  /** Names that say it within a pair. */
  readonly inPair: RegExp;
}

const challenges: Naming = {
  alone: /^_?(?:pkce_?)?code_?challenge$|^pkce_?challenge$/iu,
  inPair: /^(?:pkce_?)?(?:code_?)?challenge$/iu,
};
const verifiers: Naming = {
  alone: /^_?(?:pkce_?)?(?:stored_?|saved_?)?code_?verifier$|^pkce_?verifier$/iu,
  inPair: /^(?:pkce_?)?(?:code_?)?verifier$/iu,
};
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

/** The property under which a part of a pair is read elsewhere in the file, e.g. `pkce.codeChallenge`. */
function partOfPair(variable: Variable, naming: Naming): string | undefined {
  if (!pairName.test(variable.name)) return undefined;
  for (const reference of variable.references) {
    const parent = (reference.identifier as Node).parent;
    if (
      parent?.type === 'MemberExpression' &&
      !parent.computed &&
      parent.property.type === 'Identifier' &&
      naming.inPair.test(parent.property.name)
    ) {
      return `${variable.name}.${parent.property.name}`;
    }
  }
  return undefined;
}

function inScope(naming: Naming, node: Node, sourceCode: SourceCode): string | undefined {
  let scope: TSESLint.Scope.Scope | null = sourceCode.getScope?.(node) ?? null;
  while (scope) {
    for (const variable of scope.variables) {
      if (!isReadable(variable, node)) continue;
      if (naming.alone.test(variable.name)) return variable.name;
      const ofPair = partOfPair(variable, naming);
      if (ofPair !== undefined) return ofPair;
    }
    scope = scope.upper;
  }
  return undefined;
}

/**
 * The code of an expression that holds a code challenge where the request is made: the nearest variable so named, or a
 * pair whose challenge the file reads.
 */
export function challengeInScope(node: Node, sourceCode: SourceCode): string | undefined {
  return inScope(challenges, node, sourceCode);
}

/** The code of an expression that holds a code verifier where the request is made, found in the same way. */
export function verifierInScope(node: Node, sourceCode: SourceCode): string | undefined {
  return inScope(verifiers, node, sourceCode);
}
