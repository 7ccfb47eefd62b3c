// Which code challenge or verifier does the file already have where a request is made without one?
import type { TSESLint } from '@typescript-eslint/utils';
import type { Node, SourceCode, Variable } from '../../syntax/nodes';
import { enclosingFunction, isWithin } from '../../syntax/ancestors';
import { literalKey } from '../../syntax/names';
import { functionOfVariable } from '../../syntax/scopes';

/** How a value of PKCE is named, alone and as a part of a pair. */
interface Naming {
  /** Names that say it and nothing else. */
  readonly alone: RegExp;
  /** Names that say it within a pair. */
  readonly inPair: RegExp;
  /** The parameter that it is sent as. */
  readonly parameter: string;
}

const challenges: Naming = {
  alone: /^_?(?:pkce_?)?code_?challenge$|^pkce_?challenge$/iu,
  inPair: /^(?:pkce_?)?(?:code_?)?challenge$/iu,
  parameter: 'code_challenge',
};
const verifiers: Naming = {
  alone: /^_?(?:pkce_?)?(?:stored_?|saved_?)?code_?verifier$|^pkce_?verifier$/iu,
  inPair: /^(?:pkce_?)?(?:code_?)?verifier$/iu,
  parameter: 'code_verifier',
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

/** Whether the function around a node already sends the variable: `query.set('code_challenge', it)`. */
function isSentAround(variable: Variable, at: Node, parameter: string): boolean {
  return variable.references.some((reference) => {
    const identifier = reference.identifier as Node;
    const { parent } = identifier;
    if (enclosingFunction(identifier) !== enclosingFunction(at)) return false;
    if (parent?.type === 'Property') return literalKey(parent.key, parent.computed) === parameter;
    const [key] = parent?.type === 'CallExpression' ? parent.arguments : [];
    return key?.type === 'Literal' && key.value === parameter;
  });
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

/** A value that can be read somewhere: the code that reads it, and the variable that it or its pair is kept in. */
export interface ReadableValue {
  readonly code: string;
  readonly variable: Variable;
}

function inScope(naming: Naming, node: Node, sourceCode: SourceCode): ReadableValue | undefined {
  let scope: TSESLint.Scope.Scope | null = sourceCode.getScope?.(node) ?? null;
  while (scope) {
    for (const variable of scope.variables) {
      const code = naming.alone.test(variable.name) ? variable.name : partOfPair(variable, naming);
      if (code === undefined || !isReadable(variable, node) || isSentAround(variable, node, naming.parameter)) continue;
      return { code, variable };
    }
    scope = scope.upper;
  }
  return undefined;
}

/** The code challenge that can be read at a node: the nearest variable so named, or a pair whose challenge the file reads. */
export function challengeInScope(node: Node, sourceCode: SourceCode): ReadableValue | undefined {
  return inScope(challenges, node, sourceCode);
}

/** The code verifier that can be read at a node, found in the same way. */
export function verifierInScope(node: Node, sourceCode: SourceCode): ReadableValue | undefined {
  return inScope(verifiers, node, sourceCode);
}
