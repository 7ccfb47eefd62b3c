// Where do the parts of a text go that the file cuts up: `const [user, verifier] = state.split(':')`? Only calls are followed
// that leave a part readable. What is decrypted on the way is another value.
import { isSpoken, memberName } from '../../syntax/names';
import type { Node, SourceCode, Variable } from '../../syntax/nodes';
import { usesOf, variableOf } from '../../syntax/scopes';
import { wrapped } from '../../syntax/unwrap';

const cutting = /^(?:split|slice|substring|substr)$/u;
const keeping = /^(?:toString|trim|at|pop|shift)$/u;
/** Functions that give the same value in another form. */
const reading = /^(?:atob|decodeURIComponent|unescape|String|from|parse|decode)$/u;

const deepest = 8;

/** A value on its way from the text, and whether it is cut off it by now. */
interface Way {
  readonly node: Node;
  readonly isCut: boolean;
  readonly depth: number;
}

/** The names that a pattern gives to a value, or to what it takes out of it. */
function namesIn(pattern: Node): readonly Node[] {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern];
    case 'AssignmentPattern':
      return namesIn(pattern.left);
    case 'ArrayPattern':
      return pattern.elements.flatMap((one) => (one && one.type !== 'RestElement' ? namesIn(one) : []));
    case 'ObjectPattern':
      return pattern.properties.flatMap((one) => (one.type === 'Property' ? namesIn(one.value) : []));
    default:
      return [];
  }
}

function taken(pattern: Node, way: Way, sourceCode: SourceCode): Way[] {
  return namesIn(pattern).flatMap((name) => {
    const variable = name.type === 'Identifier' ? variableOf(name, sourceCode) : undefined;
    return variable ? waysOf(variable, way) : [];
  });
}

function waysOf(variable: Variable, { isCut, depth }: Pick<Way, 'isCut' | 'depth'>): Way[] {
  return usesOf(variable)
    .filter((use) => use.isRead())
    .map((use) => ({ node: use.identifier, isCut, depth: depth + 1 }));
}

/** The next expressions that hold a value, or a part of it. */
function steps(way: Way, sourceCode: SourceCode): Way[] {
  const node = wrapped(way.node);
  const { parent } = node;
  const next = (to: Node, isCut = way.isCut): Way[] => [{ node: to, isCut, depth: way.depth + 1 }];
  switch (parent?.type) {
    case 'AwaitExpression':
    case 'LogicalExpression':
      return next(parent);
    case 'CallExpression':
      return parent.arguments[0] === node && isSpoken(parent.callee, reading) ? next(parent) : [];
    case 'MemberExpression': {
      if (parent.object !== node) return [];
      const callee = wrapped(parent);
      const call =
        callee.parent?.type === 'CallExpression' && callee.parent.callee === callee ? callee.parent : undefined;
      if (!call) return next(parent);
      const method = memberName(parent) ?? '';
      return cutting.test(method) ? next(call, true) : keeping.test(method) ? next(call) : [];
    }
    case 'VariableDeclarator':
      return parent.init === node ? taken(parent.id, way, sourceCode) : [];
    case 'AssignmentExpression':
      return parent.right === node && parent.operator === '=' ? taken(parent.left, way, sourceCode) : [];
    default:
      return [];
  }
}

/** The expressions that give a part which was cut off the text that a variable or an expression holds. */
export function partsOf(text: Variable | Node, sourceCode: SourceCode): readonly Node[] {
  const found: Node[] = [];
  const waiting: Way[] =
    'defs' in text ? waysOf(text, { isCut: false, depth: 0 }) : [{ node: text, isCut: false, depth: 0 }];
  const seen = new Set<Node>();
  for (let way = waiting.pop(); way; way = waiting.pop()) {
    if (seen.has(way.node) || way.depth > deepest) continue;
    seen.add(way.node);
    if (way.isCut) found.push(way.node);
    waiting.push(...steps(way, sourceCode));
  }
  return found;
}
