// Which names hold `this` of a class and nothing else? `const self = this`, for the plain functions within a method.
import type { TSESTree } from '@typescript-eslint/utils';
import { classOfThis } from './ancestors';
import { lastThis } from './lowered';
import type { ClassNode, Node, SourceCode, Variable } from './nodes';
import { variableOf } from './scopes';
import { unwrap, wrapped } from './unwrap';

/** What an expression is given to: the name of its declaration, or of an assignment. */
function targetOf(node: Node): TSESTree.Identifier | undefined {
  const whole = wrapped(node);
  const { parent } = whole;
  let target: Node | undefined;
  if (parent?.type === 'VariableDeclarator' && parent.init === whole) target = parent.id;
  else if (parent?.type === 'AssignmentExpression' && parent.right === whole && parent.operator === '=')
    target = parent.left;
  return target?.type === 'Identifier' ? target : undefined;
}

/** The variable that is given `this`, and never anything else. */
function nameOfThis(node: TSESTree.ThisExpression, sourceCode: SourceCode): Variable | undefined {
  const target = targetOf(lastThis(node));
  const variable = target && variableOf(target, sourceCode);
  const writes = variable?.references.filter((reference) => reference.isWrite());
  return writes?.length === 1 && variable?.defs.length === 1 ? variable : undefined;
}

/** The names of one file that hold `this`. */
export class NamesOfThis {
  private readonly homes = new Map<Variable, ClassNode>();

  /** @param thisExpressions all `this` of the file */
  constructor(
    thisExpressions: readonly TSESTree.ThisExpression[],
    private readonly sourceCode: SourceCode,
  ) {
    for (const node of thisExpressions) {
      const variable = nameOfThis(node, sourceCode);
      const home = variable && classOfThis(node);
      if (home) this.homes.set(variable, home);
    }
  }

  /** The class of which an expression is an object: of `this`, or of a name that holds it; undefined for any other. */
  classOf(node: Node): ClassNode | undefined {
    const bare = unwrap(node);
    if (bare.type === 'ThisExpression') return classOfThis(bare);
    if (this.homes.size === 0 || bare.type !== 'Identifier') return undefined;
    const variable = variableOf(bare, this.sourceCode);
    return variable && this.homes.get(variable);
  }

  /** All `self.name` of the file, each with the class of `self`, in source order. */
  *members(): Generator<readonly [home: ClassNode, member: TSESTree.MemberExpression]> {
    for (const [variable, home] of this.homes) {
      for (const { identifier } of variable.references) {
        const outer = wrapped(identifier);
        if (outer.parent?.type === 'MemberExpression' && outer.parent.object === outer) yield [home, outer.parent];
      }
    }
  }
}
