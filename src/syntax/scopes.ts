// Which variable does a name mean, and where is it used?
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { makerOf } from './constructors';
import type { ClassNode, FunctionNode, Node, Reference, SourceCode, Variable } from './nodes';
import { unwrap, wrapped } from './unwrap';

type Name = TSESTree.Identifier | TSESTree.JSXIdentifier;

/** What each name was found to mean: the way up to its scope is long, and the same names are asked about again and again. */
const meanings = new WeakMap<SourceCode, Map<Name, Variable | undefined>>();

/** The variable that an identifier refers to; undefined for names that no scope of the file declares. */
export function variableOf(identifier: Name, sourceCode: SourceCode): Variable | undefined {
  const known = meanings.get(sourceCode) ?? new Map<Name, Variable | undefined>();
  meanings.set(sourceCode, known);
  const variable = known.get(identifier);
  if (variable || known.has(identifier)) return variable;
  const found = lookUp(identifier, sourceCode);
  known.set(identifier, found);
  return found;
}

/** The declarator of what an expression names: of `name`, after `const name = …` or `const { name } = …`. */
export function declaratorOf(node: Node, sourceCode: SourceCode): TSESTree.VariableDeclarator | undefined {
  const bare = unwrap(node);
  const declared =
    bare.type === 'Identifier' ? (variableOf(bare, sourceCode)?.defs[0]?.node as Node | undefined) : undefined;
  return declared?.type === 'VariableDeclarator' ? declared : undefined;
}

/**
 * What a name was given, where one place alone gives it something: `const name = value`, or `let name;` with one
 * `name = value`. Undefined for every other expression, and for names out of patterns.
 */
export function givenOnce(node: Node, sourceCode: SourceCode): Node | undefined {
  const bare = unwrap(node);
  const variable = bare.type === 'Identifier' ? variableOf(bare, sourceCode) : undefined;
  const declared = variable?.defs[0]?.node as Node | undefined;
  if (!variable || declared?.type !== 'VariableDeclarator' || declared.id.type !== 'Identifier') return undefined;
  const writes = variable.references.filter((one) => one.isWrite());
  if (writes.length !== 1 || variable.defs.length > 1) return undefined;
  if (declared.init) return declared.init;
  const { parent } = writes[0]?.identifier ?? node;
  const isWrite = parent?.type === 'AssignmentExpression' && parent.operator === '=';
  return isWrite && parent.left === writes[0]?.identifier ? parent.right : undefined;
}

const homes = new WeakMap<SourceCode, ReadonlyMap<Node, TSESLint.Scope.Scope>>();

/** The scopes in which names are read or written. One round over all, since the way up from one name may be very long. */
function homesIn(sourceCode: SourceCode): ReadonlyMap<Node, TSESLint.Scope.Scope> {
  const known = homes.get(sourceCode);
  if (known) return known;
  const found = new Map<Node, TSESLint.Scope.Scope>();
  for (const scope of sourceCode.scopeManager?.scopes ?? [])
    for (const { identifier } of scope.references) found.set(identifier, scope);
  homes.set(sourceCode, found);
  return found;
}

function lookUp(identifier: Name, sourceCode: SourceCode): Variable | undefined {
  let scope: TSESLint.Scope.Scope | null =
    homesIn(sourceCode).get(identifier) ?? sourceCode.getScope?.(identifier) ?? null;
  while (scope) {
    const variable = scope.set.get(identifier.name);
    if (variable) return variable.defs.length > 0 ? variable : undefined;
    scope = scope.upper;
  }
  return undefined;
}

/** The variable that a function, class or enum declares under its own name, or that it is assigned to when declared. */
export function variableOfDeclaration(node: Node, sourceCode: SourceCode): Variable | undefined {
  const whole = wrapped(node);
  const { parent } = whole;
  if ((node.type === 'FunctionDeclaration' || node.type === 'ClassDeclaration') && node.id) {
    return sourceCode.getDeclaredVariables?.(node).find((variable) => variable.name === node.id?.name);
  }
  if (parent?.type === 'VariableDeclarator' && parent.init === whole && parent.id.type === 'Identifier') {
    const { name } = parent.id;
    return sourceCode.getDeclaredVariables?.(parent).find((variable) => variable.name === name);
  }
  return undefined;
}

/** All mentions of a class by its name. Within a declaration that name is a variable of its own. */
export function mentionsOfClass(node: ClassNode, sourceCode: SourceCode): readonly Reference[] {
  const maker = makerOf(node);
  const declared = node.type === 'ClassDeclaration' && !maker ? sourceCode.getDeclaredVariables?.(node) : undefined;
  const outer = declared ? [] : [variableOfDeclaration(maker ?? node, sourceCode)];
  return [...(declared ?? []), ...outer].flatMap((variable) => variable?.references ?? []);
}

const uses = new WeakMap<Variable, readonly Reference[]>();

/** Uses of a variable outside its own declaration, in source order. */
export function usesOf(variable: Variable): readonly Reference[] {
  const known = uses.get(variable);
  if (known) return known;
  const found = variable.references
    .filter((reference) => !reference.init)
    .sort((one, other) => one.identifier.range[0] - other.identifier.range[0]);
  uses.set(variable, found);
  return found;
}

/** The function whose body a variable belongs to; undefined at module level. */
export function functionOfVariable(variable: Variable): FunctionNode | undefined {
  const block = variable.scope.variableScope.block as Node;
  if (
    block.type === 'FunctionDeclaration' ||
    block.type === 'FunctionExpression' ||
    block.type === 'ArrowFunctionExpression'
  ) {
    return block;
  }
  return undefined;
}

/** Whether the name is exported by the statement that declares it or by an `export { name }` of the file. */
export function isExported(variable: Variable): boolean {
  const isDeclaredSo = variable.defs.some((definition) => {
    const statement = definition.node.type === 'VariableDeclarator' ? definition.node.parent : definition.node;
    const holder = statement?.parent?.type;
    return holder === 'ExportNamedDeclaration' || holder === 'ExportDefaultDeclaration';
  });
  return (
    isDeclaredSo ||
    variable.references.some((reference) => {
      const holder = (reference.identifier as Node).parent?.type;
      return holder === 'ExportSpecifier' || holder === 'ExportDefaultDeclaration';
    })
  );
}
