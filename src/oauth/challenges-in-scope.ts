// Which code challenge does the file already have where a request is made without one?
import type { TSESLint } from '@typescript-eslint/utils';
import type { Node, SourceCode, Variable } from '../syntax/nodes';
import { enclosingFunction, isWithin } from '../syntax/ancestors';
import { literalKey } from '../syntax/names';
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

/** Whether the function around a node already sends the variable as a challenge: `query.set('code_challenge', it)`. */
function isSentAround(variable: Variable, at: Node): boolean {
  return variable.references.some((reference) => {
    const identifier = reference.identifier as Node;
    const { parent } = identifier;
    if (enclosingFunction(identifier) !== enclosingFunction(at)) return false;
    if (parent?.type === 'Property') return literalKey(parent.key, parent.computed) === 'code_challenge';
    const [key] = parent?.type === 'CallExpression' ? parent.arguments : [];
    return key?.type === 'Literal' && key.value === 'code_challenge';
  });
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

/** A challenge that can be read somewhere: the code that reads it, and the variable that it or its pair is kept in. */
export interface ReadableChallenge {
  readonly code: string;
  readonly variable: Variable;
}

/** The code challenge that can be read at a node: the nearest variable so named, or a pair whose challenge the file reads. */
export function challengeInScope(node: Node, sourceCode: SourceCode): ReadableChallenge | undefined {
  let scope: TSESLint.Scope.Scope | null = sourceCode.getScope?.(node) ?? null;
  while (scope) {
    for (const variable of scope.variables) {
      if (!isReadable(variable, node) || isSentAround(variable, node)) continue;
      if (challengeName.test(variable.name)) return { code: variable.name, variable };
      const ofPair = challengeOfPair(variable);
      if (ofPair !== undefined) return { code: ofPair, variable };
    }
    scope = scope.upper;
  }
  return undefined;
}
