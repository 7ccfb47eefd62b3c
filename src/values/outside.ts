// Can a name mean something that comes from outside the file? Told by its declaration, so that most names need not be evaluated.
import type { TSESTree } from '@typescript-eslint/utils';
import { isFunction } from '../syntax/nodes';
import type { Node, Reference, SourceCode, Variable } from '../syntax/nodes';
import { variableOf } from '../syntax/scopes';
import { unwrap } from '../syntax/unwrap';
import { importBefore } from './variables';

/** What a declaration says: made in the file; known to callers alone, so that nothing is visible here; or perhaps from outside. */
type Origin = 'file' | 'caller' | 'open';

const origins = new WeakMap<Variable, Origin>();

/** A parameter that no type, no default and no pattern says anything of. */
function ofParameter(name: Node, home: Node): Origin {
  if (!isFunction(home) || name.type !== 'Identifier' || name.typeAnnotation) return 'open';
  return home.params.includes(name) && importBefore(home) === undefined ? 'caller' : 'open';
}

function ofDeclarator({ id, init, parent }: TSESTree.VariableDeclarator, name: Node, sourceCode: SourceCode): Origin {
  if (id !== name || id.type !== 'Identifier' || id.typeAnnotation) return 'open';
  if (init) return originOf(init, sourceCode);
  const isDeclaredAlone = parent.parent?.type !== 'ForOfStatement' && parent.parent?.type !== 'ForInStatement';
  return isDeclaredAlone && !parent.declare ? 'file' : 'open';
}

function ofDefinition(definition: Variable['defs'][number], sourceCode: SourceCode): Origin {
  const kind: string = definition.type;
  const node = definition.node as Node;
  if (kind === 'Parameter') return ofParameter(definition.name, node);
  if (kind === 'Variable' && node.type === 'VariableDeclarator') return ofDeclarator(node, definition.name, sourceCode);
  return (kind === 'FunctionName' && isFunction(node)) || node.type === 'ClassDeclaration' ? 'file' : 'open';
}

/** What is written to a variable by `name = value`; every other way leaves it open. */
function ofWrite({ identifier }: Reference, sourceCode: SourceCode): Origin {
  const { parent } = identifier as Node;
  const isPlain = parent?.type === 'AssignmentExpression' && parent.operator === '=' && parent.left === identifier;
  return isPlain ? originOf(parent.right, sourceCode) : 'open';
}

function ofVariable(variable: Variable, sourceCode: SourceCode): Origin {
  const [definition, ...others] = variable.defs;
  if (!definition || others.length > 0) return 'open';
  const origin = ofDefinition(definition, sourceCode);
  const writes = variable.references.filter((reference) => reference.isWrite() && !reference.init);
  if (writes.length === 0 || origin === 'open') return origin;
  // A write runs for each caller of the function around it, with what that caller gives.
  return writes.every((write) => ofWrite(write, sourceCode) === 'file') ? 'file' : 'open';
}

function originOf(node: Node, sourceCode: SourceCode): Origin {
  const bare = unwrap(node);
  switch (bare.type) {
    case 'Literal':
    case 'TemplateLiteral':
    case 'ObjectExpression':
    case 'ArrayExpression':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
    case 'ClassExpression':
    case 'BinaryExpression':
    case 'UnaryExpression':
      return 'file';
    case 'Identifier':
      return ofName(bare, sourceCode);
    // e.g. `const store = load(12)` in a bundle, where `load` is what each module is given
    case 'CallExpression':
      return bare.callee.type === 'Identifier' && ofName(bare.callee, sourceCode) === 'caller' ? 'caller' : 'open';
    default:
      return 'open';
  }
}

function ofName(name: TSESTree.Identifier, sourceCode: SourceCode): Origin {
  const variable = variableOf(name, sourceCode);
  if (!variable) return 'open';
  const known = origins.get(variable);
  if (known) return known;
  // A name that leads back to itself is left open.
  origins.set(variable, 'open');
  const origin = ofVariable(variable, sourceCode);
  origins.set(variable, origin);
  return origin;
}

/** Whether a name, where no caller has given its parameters, can mean something that comes from outside the file. */
export function mayBeFromOutside(name: TSESTree.Identifier, sourceCode: SourceCode): boolean {
  return ofName(name, sourceCode) === 'open';
}
