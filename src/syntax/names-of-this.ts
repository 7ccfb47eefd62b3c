// Which names hold `this` of a class and nothing else? `const self = this`, for the plain functions within a method.
import type { TSESTree } from '@typescript-eslint/utils';
import { classOfThis } from './ancestors';
import type { ClassNode, Node, SourceCode, Variable } from './nodes';
import { variableOf } from './scopes';
import { unwrap, wrapped } from './unwrap';

/** The variable that is declared with `this`, and never given anything else. */
function nameOfThis(node: TSESTree.ThisExpression, sourceCode: SourceCode): Variable | undefined {
  const { parent } = wrapped(node);
  if (parent?.type !== 'VariableDeclarator' || parent.id.type !== 'Identifier') return undefined;
  const [variable] = sourceCode.getDeclaredVariables?.(parent) ?? [];
  const isWritten = variable?.references.some((reference) => reference.isWrite() && !reference.init);
  return isWritten || variable?.defs.length !== 1 ? undefined : variable;
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
