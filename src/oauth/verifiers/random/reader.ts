// What is an expression made of? Reads literals, operators, members and functions; names and calls have files of their own.
import type { TSESTree } from '@typescript-eslint/utils';
import { settledBy } from '../../../syntax/file-index';
import { isSpoken, memberName } from '../../../syntax/names';
import { isFunction } from '../../../syntax/nodes';
import type { Node } from '../../../syntax/nodes';
import { variableOf } from '../../../syntax/scopes';
import { unwrap } from '../../../syntax/unwrap';
import { argumentsOf } from '../../../values/arguments';
import type { Evaluator } from '../../../values/evaluator';
import { anyNumber, exactly, mapBounds, minus, over, plus, times, upTo } from '../../../values/interval';
import type { Interval } from '../../../values/interval';
import { callersOf, runsAt } from '../../../values/runs';
import { exact } from '../../../values/text';
import { optionsOf } from '../../../values/value';
import type { FunctionValue, Value } from '../../../values/value';
import { argumentAt } from './arguments';
import { isOnlyReadWhereItStands } from './blank-bytes';
import { madeByCall, madeByNew } from './calls';
import {
  blank,
  constantText,
  eitherOf,
  emptyList,
  isBlank,
  joined,
  listOf,
  mixed,
  partOf,
  plainNumber,
  unknownCharacters,
  unknownMaterial,
} from './material';
import type { Material } from './material';
import { materialOf, withoutKept } from './kept';
import type { Result } from './kept';
import { entered, topScope } from './scope';
import type { Given, Reader, Scope } from './scope';
import { drawnFrom } from './picks';
import { heldBy } from './variables';

const deepest = 40;

/**
 * Reads one file.
 *
 * `leavesOutKept`: whether a function that gives back what is kept, and else draws something new, is judged by the new alone
 */
export class RandomReader implements Reader {
  private readonly underWay = new Map<Node, number>();

  constructor(
    readonly evaluator: Evaluator,
    private readonly leavesOutKept = false,
  ) {}

  read(wrapped: Node, scope: Scope): Material {
    const node = unwrap(wrapped);
    const visits = this.underWay.get(node) ?? 0;
    if (visits > 0 || scope.depth > deepest || !this.evaluator.spend(1)) return unknownMaterial(node);
    this.underWay.set(node, visits + 1);
    try {
      return this.readNode(node, scope);
    } finally {
      this.underWay.delete(node);
    }
  }

  private readNode(node: Node, scope: Scope): Material {
    switch (node.type) {
      case 'Literal':
        if (typeof node.value === 'string') return constantText(node.value, node);
        return typeof node.value === 'number' ? plainNumber(exactly(node.value), node) : unknownMaterial(node);
      case 'TemplateLiteral':
        return this.ofTemplate(node, scope);
      case 'BinaryExpression':
        return this.ofBinary(node, scope);
      case 'LogicalExpression':
        return this.ofLogical(node, scope);
      case 'ConditionalExpression':
        return eitherOf(this.read(node.consequent, scope), this.read(node.alternate, scope), node);
      case 'UnaryExpression': {
        const inner = this.read(node.argument, scope);
        return node.operator === '+' || node.operator === '~'
          ? mixed([inner], upTo(inner.value), node)
          : unknownMaterial(node);
      }
      case 'AwaitExpression':
        return this.read(node.argument, scope);
      case 'AssignmentExpression':
        return node.operator === '=' ? this.read(node.right, scope) : unknownMaterial(node);
      case 'ArrayExpression':
        return this.ofArray(node, scope);
      case 'CallExpression':
        return madeByCall(node, scope, this);
      case 'NewExpression':
        return this.ofPromise(node, scope) ?? this.ofNew(node, scope);
      case 'MemberExpression':
        return this.ofMember(node, scope);
      case 'Identifier':
        return heldBy(node, scope, this) ?? this.ofDefault(node, scope) ?? this.ofValue(node, scope);
      case 'UpdateExpression':
        return { ...plainNumber(anyNumber, node), weak: [{ name: 'a counter', node }] };
      default:
        return unknownMaterial(node);
    }
  }

  /** What `new` makes; bytes that are read where they are made are never filled. */
  private ofNew(node: TSESTree.NewExpression, scope: Scope): Material {
    const made = madeByNew(node, scope, this);
    const isUnfilled = made.node === node && isBlank(made) && made.length.least > 0;
    return isUnfilled && isOnlyReadWhereItStands(node, scope, this.evaluator) ? blank(made) : made;
  }

  private ofTemplate(node: TSESTree.TemplateLiteral, scope: Scope): Material {
    return node.quasis.reduce<Material>(
      (all, quasi, index) => {
        const expression = node.expressions[index];
        const known = joined(all, constantText(quasi.value.cooked ?? quasi.value.raw, node), node);
        return expression ? joined(known, this.read(expression, scope), node) : known;
      },
      constantText('', node),
    );
  }

  private ofBinary(node: TSESTree.BinaryExpression, scope: Scope): Material {
    // Long chains lean to the left: they are read in a loop, so that their length is no danger.
    const parts: { node: Node; operator: string }[] = [];
    let left: Node = node;
    while (left.type === 'BinaryExpression') {
      parts.push({ node: left.right, operator: left.operator });
      left = unwrap(left.left);
      if (parts.length > 200) return unknownMaterial(node);
    }
    let all = this.read(left, scope);
    for (const part of parts.reverse()) all = combined(all, part.operator, this.read(part.node, scope), node);
    return all;
  }

  /** `a || b`: a fallback that is only used when the first is missing is one of two. */
  private ofLogical(node: TSESTree.LogicalExpression, scope: Scope): Material {
    if (node.operator === '&&') return this.read(node.right, scope);
    const left = optionsOf(this.evaluator.valueOf(node.left, scope.environment));
    if (left.every((one) => one.kind === 'scalar' && (one.value === undefined || one.value === null)))
      return this.read(node.right, scope);
    return eitherOf(this.read(node.left, scope), this.read(node.right, scope), node);
  }

  private ofArray(node: TSESTree.ArrayExpression, scope: Scope): Material {
    const [only] = node.elements;
    if (node.elements.length === 0) return emptyList(exactly(0), 'list', node);
    if (node.elements.length === 1 && only?.type === 'SpreadElement') {
      const spread = this.read(only.argument, scope);
      return spread.form === 'text'
        ? listOf(partOf(spread, exactly(1), node), spread.length, node)
        : asList(spread, node);
    }
    const items: Material[] = [];
    for (const element of node.elements) {
      if (!element || element.type === 'SpreadElement') return unknownMaterial(node);
      items.push(this.read(element, scope));
    }
    const whole = items.reduce((all, one) => joined(all, one, node), constantText('', node));
    const item = items.reduce((all, one) => eitherOf(all, one, node));
    return { ...listOf(item, exactly(items.length), node), strong: whole.strong, uuids: whole.uuids, weak: whole.weak };
  }

  private ofMember(node: TSESTree.MemberExpression, scope: Scope): Material {
    const name = memberName(node);
    if (name === undefined || /^\d+$/u.test(name)) return this.ofItem(node, scope);
    const object = this.read(node.object, scope);
    if (name === 'length' && object.form !== 'unknown') return plainNumber(object.length, node);
    if (name === 'byteLength' && object.form === 'bytes') return plainNumber(object.length, node);
    if (name === 'buffer' && object.form === 'bytes') return object;
    return this.ofValue(node, scope);
  }

  /** `characters[index]`, `bytes[index]`. */
  private ofItem(node: TSESTree.MemberExpression, scope: Scope): Material {
    const object = this.read(node.object, scope);
    const index = this.read(node.property, scope);
    if (object.form === 'text') return drawnFrom(object, index, node);
    if (object.item && (object.form === 'bytes' || object.form === 'list')) {
      const isFixed = index.strong.most === 0 && index.weak.length === 0;
      return isFixed ? { ...object.item, draws: object.draws } : mixedItem(object.item, index, node);
    }
    // e.g. `CHARACTERS[byte % CHARACTERS.length]`, whose characters another file knows
    const isConstant = isSpoken(node.object, /^[A-Z][A-Z\d_]*$/u);
    const isPicked = index.weak.length > 0 || index.strong.least > 0;
    return isConstant && isPicked ? drawnFrom(unknownCharacters(node), index, node) : unknownMaterial(node);
  }

  /** What a parameter is when its function is entered by nobody: its default value, unless each visible call gives another. */
  private ofDefault(node: TSESTree.Identifier, scope: Scope): Material | undefined {
    const definition = variableOf(node, this.evaluator.sourceCode)?.defs[0];
    const name = definition?.name as Node | undefined;
    const pattern = name?.parent;
    if (definition?.type !== ('Parameter' as never) || pattern?.type !== 'AssignmentPattern') return undefined;
    const options = optionsOf(this.evaluator.valueOf(node, scope.environment));
    const isUnbound = options.some((one) => one.kind === 'gap' && one.doubt === 'parameter' && one.node === name);
    const home = definition.node as Node;
    if (!isUnbound || !isFunction(home)) return undefined;
    const { calls } = callersOf(home, this.evaluator);
    const position = home.params.indexOf(pattern);
    const isGiven = calls.length > 0 && calls.every((call) => argumentAt(call, position) !== undefined);
    return isGiven ? undefined : this.read(pattern.right, scope);
  }

  /** What the evaluator knows of an expression: a call further on, a constant, or one of several. */
  private ofValue(node: Node, scope: Scope): Material {
    return this.fromValue(this.evaluator.valueOf(node, scope.environment), node, scope);
  }

  fromValue(value: Value, node: Node, scope: Scope): Material {
    switch (value.kind) {
      case 'choice':
        return value.options
          .map((one) => this.fromValue(one, node, scope))
          .reduce((all, one) => eitherOf(all, one, node));
      case 'text': {
        const text = exact(value);
        return text === undefined ? unknownMaterial(node) : constantText(text, value.node);
      }
      case 'scalar':
        return typeof value.value === 'number' ? plainNumber(exactly(value.value), value.node) : unknownMaterial(node);
      case 'foreign': {
        const isCall = value.path.at(-1) === '()' || value.path.at(-1) === 'new';
        if (!isCall || unwrap(value.node) === unwrap(node)) return unknownMaterial(node);
        return this.read(value.node, { ...topScope(value.environment), depth: scope.depth + 1 });
      }
      default:
        return unknownMaterial(node);
    }
  }

  /** `new Promise((resolve) => resolve(text))`: promises are looked through, as `await` is. */
  private ofPromise(node: TSESTree.NewExpression, scope: Scope): Material | undefined {
    const settled = settledBy(node, this.evaluator.index);
    if (settled.includes(node)) return undefined;
    return settled.map((one) => this.read(one, scope)).reduce((all, one) => eitherOf(all, one, node));
  }

  enter(called: FunctionValue, given: readonly Given[], call: Node, scope: Scope): Material {
    const { node } = called;
    if (node.generator || scope.depth > deepest) return unknownMaterial(call);
    const args =
      call.type === 'CallExpression' || call.type === 'NewExpression'
        ? argumentsOf(call, this.evaluator, scope.environment)
        : { values: [], gap: undefined };
    const environment = this.evaluator.environmentFor(called, args, call);
    if (!environment) return unknownMaterial(call);
    const inner = entered(called, given, environment, scope, this);
    if (node.body.type !== 'BlockStatement') return this.read(node.body, inner);
    const results: Result[] = [];
    for (const returned of this.evaluator.index.returnsOf(node)) {
      if (!returned) return unknownMaterial(call);
      const runs = runsAt(returned, node, environment, this.evaluator);
      if (runs.length === 0) continue;
      results.push({ node: returned, material: this.read(returned, inner) });
      if (runs.some((run) => run.presence === 'always')) break;
    }
    const judged = this.leavesOutKept ? withoutKept(results, this.evaluator.sourceCode) : results.map(materialOf);
    return judged.length > 0 ? judged.reduce((all, one) => eitherOf(all, one, call)) : unknownMaterial(call);
  }
}

/** The same items as a plain list. */
function asList(one: Material, node: Node): Material {
  return one.form === 'bytes' ? { ...one, form: 'list', node } : one;
}

function mixedItem(item: Material, index: Material, node: Node): Material {
  if (item.form === 'text')
    return { ...item, strong: plus(item.strong, index.strong), weak: [...item.weak, ...index.weak], node };
  return mixed([item, index], item.value, node);
}

const sums: Readonly<Record<string, (one: Interval, other: Interval) => Interval>> = {
  '+': plus,
  '-': minus,
  '*': times,
  '/': over,
  '%': (_one, other) => ({ least: 0, most: Math.max(0, other.most - 1) }),
  '|': (one, other) => (other.most === 0 ? mapBounds(one, Math.trunc) : anyNumber),
  '&': (one, other) => upTo({ least: 0, most: Math.min(one.most, other.most) }),
  '>>': (one) => upTo(one),
  '>>>': (one) => upTo(one),
  '<<': () => anyNumber,
  '^': () => anyNumber,
};

function combined(one: Material, operator: string, other: Material, node: Node): Material {
  if (operator === '+') {
    if (one.form === 'text' || other.form === 'text') return joined(one, other, node);
    if (one.form !== 'number' || other.form !== 'number') return { ...joined(one, other, node), form: 'unknown' };
  }
  const sum = sums[operator];
  return sum ? mixed([one, other], sum(one.value, other.value), node) : unknownMaterial(node);
}
