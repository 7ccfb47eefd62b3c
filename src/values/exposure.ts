// An object also stands in other things: a literal, a parameter, a field. Is it changed through one of them? A look at the
// syntax along the ways that it goes, which evaluates nothing but the names of functions.
import type { TSESTree } from '@typescript-eslint/utils';
import { classOfThis, enclosingFunction } from '../syntax/ancestors';
import { classDeclared } from '../syntax/constructors';
import { constructorOf } from '../syntax/file-index';
import { packageName } from '../syntax/module-names';
import { literalKey, memberName, memberNameOfFunction, rootIdentifier, spokenName } from '../syntax/names';
import { isFunction } from '../syntax/nodes';
import type { ClassNode, FunctionNode, Node, Variable } from '../syntax/nodes';
import { usesOf, variableOf } from '../syntax/scopes';
import { unwrap, wrapped } from '../syntax/unwrap';
import { changingMethods, functionNamedBy } from './callees';
import type { Evaluator } from './evaluator';
import { onlyReads } from './readers';
import { gap } from './value';
import type { Value } from './value';

/** The names that lead from what was reached to the object; `*` is any of them. */
type Path = readonly string[];

/** Methods of lists that hand every item to a function. */
const iterating =
  /^(?:forEach|map|flatMap|filter|find|findIndex|findLast|some|every|reduce|reduceRight|sort|toSorted)$/u;
/** Methods of lists that give one of their items. */
const picking = /^(?:at|pop|shift|find|findLast)$/u;
/** Methods of lists that give a list of the same items. */
const relisting = /^(?:filter|slice|concat|reverse|sort|toSorted|toReversed|values|flat)$/u;
/** Parts of an object that are its query. */
const isQueryName = (name: string | undefined): boolean => name === 'searchParams' || name === 'query';

function leadsTo(name: string | undefined, step: string | undefined): boolean {
  return name === undefined || step === '*' || step === name;
}

/** Follows an object from place to place; nothing is gone through twice. */
class Trail {
  private readonly seen = new Set<Node | Variable>();

  constructor(
    private readonly evaluator: Evaluator,
    /** The function in which the object is made: it may give it back without anybody changing it for itself. */
    private readonly home: FunctionNode | undefined,
  ) {}

  /** From an expression outwards. */
  from(node: Node, path: Path): boolean {
    const outer = wrapped(node);
    const { parent } = outer;
    if (!parent || this.seen.has(outer) || this.seen.size > 200) return false;
    this.seen.add(outer);
    switch (parent.type) {
      case 'Property':
        return (
          parent.value === outer &&
          parent.parent.type === 'ObjectExpression' &&
          this.from(parent.parent, [literalKey(parent.key, parent.computed) ?? '*', ...path])
        );
      case 'ArrayExpression': {
        const isCounted = !parent.elements.some((element) => element?.type === 'SpreadElement');
        return this.from(parent, [isCounted ? String((parent.elements as Node[]).indexOf(outer)) : '*', ...path]);
      }
      case 'SpreadElement':
        return this.spread(parent, path);
      case 'ConditionalExpression':
        return parent.test !== outer && this.from(parent, path);
      case 'LogicalExpression':
      case 'AwaitExpression':
        return this.from(parent, path);
      case 'AssignmentExpression':
        return parent.right === outer && (this.into(parent.left, path) || this.from(parent, path));
      case 'AssignmentPattern':
        return parent.right === outer && this.into(parent.left, path);
      case 'VariableDeclarator':
        return parent.init === outer && this.into(parent.id, path);
      case 'MemberExpression':
        return parent.object === outer && this.member(parent, path);
      case 'CallExpression':
      case 'NewExpression':
        return parent.callee !== outer && this.given(parent, (parent.arguments as Node[]).indexOf(outer), path);
      case 'ForOfStatement':
        return parent.right === outer && path.length > 0 && this.into(parent.left, path.slice(1));
      case 'ArrowFunctionExpression':
        return parent.body === outer && this.returned(parent, path);
      case 'ReturnStatement':
        return this.returned(enclosingFunction(parent), path);
      case 'TemplateLiteral':
        return parent.parent?.type === 'TaggedTemplateExpression';
      case 'YieldExpression':
      case 'WithStatement':
        return true;
      default:
        return false;
    }
  }

  private spread(node: TSESTree.SpreadElement, path: Path): boolean {
    const { parent } = node;
    // Into an object goes a copy, but what stands in it is the same.
    if (parent.type === 'ObjectExpression') return path.length > 0 && this.from(parent, path);
    if (path.length === 0) return false;
    if (parent.type === 'ArrayExpression') return this.from(parent, ['*', ...path.slice(1)]);
    return parent.type === 'CallExpression' || parent.type === 'NewExpression'
      ? this.given(parent, undefined, path.slice(1))
      : false;
  }

  private member(node: TSESTree.MemberExpression, path: Path): boolean {
    const name = memberName(node);
    const outer = wrapped(node);
    const { parent } = outer;
    const call = parent?.type === 'CallExpression' && parent.callee === outer ? parent : undefined;
    const [step, ...rest] = path;
    if (step === undefined) {
      if (call) return name === undefined || changingMethods.has(name);
      if (parent?.type === 'AssignmentExpression' && parent.left === outer) return true;
      if (parent?.type === 'UnaryExpression' && parent.operator === 'delete') return true;
      return isQueryName(name) && this.from(node, []);
    }
    if (call && name !== undefined) {
      if (iterating.test(name) && this.visited(call, name.startsWith('reduce') ? 1 : 0, rest)) return true;
      if (picking.test(name)) return this.from(call, rest);
      return relisting.test(name) && this.from(call, ['*', ...rest]);
    }
    return leadsTo(name, step) && this.from(node, rest);
  }

  /** The function that visits the items of a list receives one of them. */
  private visited(call: TSESTree.CallExpression, position: number, path: Path): boolean {
    const [visitor] = call.arguments;
    if (!visitor) return false;
    const called = isFunction(visitor) ? visitor : functionNamedBy(visitor, this.evaluator);
    if (!called) return true;
    const parameter = called.params[position];
    return parameter !== undefined && this.into(parameter, path);
  }

  /** What a call is given; without a position it may be any of its arguments. */
  private given(
    call: TSESTree.CallExpression | TSESTree.NewExpression,
    position: number | undefined,
    path: Path,
  ): boolean {
    const made = call.type === 'NewExpression' ? this.classAt(call.callee) : undefined;
    if (made && !constructorOf(made)) return made.superClass !== null;
    const called = this.functionsAt(call);
    if (called.length > 0) return called.some((node) => this.received(node, position, path));
    return !onlyReads(this.outsideOf(call.callee), spokenName(call.callee));
  }

  /** The functions of the file that a call may reach: by its name, or by that of a method. */
  private functionsAt({ callee, type }: TSESTree.CallExpression | TSESTree.NewExpression): readonly FunctionNode[] {
    const bare = unwrap(callee);
    if (isFunction(bare)) return [bare];
    if (type === 'NewExpression') {
      const home = this.classAt(bare);
      const made = home && constructorOf(home);
      return made ? [made] : [];
    }
    const called = functionNamedBy(bare, this.evaluator);
    if (called) return [called];
    const name = bare.type === 'MemberExpression' ? memberName(bare) : undefined;
    return name === undefined
      ? []
      : this.evaluator.index.functions.filter((node) => memberNameOfFunction(node) === name);
  }

  /** What a callee is as far as its names tell: a global, or something of a module. Nothing is evaluated, since this is asked in the midst of it. */
  private outsideOf(callee: Node): Value {
    const root = rootIdentifier(callee);
    if (root?.type !== 'Identifier') return gap(callee, 'call');
    const path: string[] = [];
    for (let node = unwrap(callee); node.type === 'MemberExpression'; node = unwrap(node.object))
      path.unshift(memberName(node) ?? '');
    const definition = variableOf(root, this.evaluator.sourceCode)?.defs[0];
    const outside = { kind: 'foreign', node: callee, environment: this.evaluator.top } as const;
    if (!definition) return { ...outside, module: 'global', path: [root.name, ...path] };
    const declaration = definition.node.parent as Node | undefined;
    return declaration?.type === 'ImportDeclaration'
      ? { ...outside, module: packageName(declaration.source.value), path: [root.name, ...path] }
      : gap(callee, 'call');
  }

  private classAt(callee: Node): ClassNode | undefined {
    const bare = unwrap(callee);
    return bare.type === 'Identifier' ? classDeclared(variableOf(bare, this.evaluator.sourceCode)) : undefined;
  }

  received(node: FunctionNode, position: number | undefined, path: Path): boolean {
    if (position === undefined) return node.params.some((parameter) => this.into(parameter, path));
    const last = node.params.length - 1;
    const rest = node.params[last];
    if (rest?.type === 'RestElement' && position >= last)
      return this.into(rest.argument, [String(position - last), ...path]);
    const parameter = node.params[position];
    return parameter ? this.into(parameter, path) : usesArguments(node, this.evaluator);
  }

  /** Where a pattern puts it. */
  into(pattern: Node, path: Path): boolean {
    const [step, ...rest] = path;
    switch (pattern.type) {
      case 'Identifier':
        return this.variable(variableOf(pattern, this.evaluator.sourceCode), path);
      case 'AssignmentPattern':
        return this.into(pattern.left, path);
      case 'VariableDeclaration':
        return pattern.declarations.some(({ id }) => this.into(id, path));
      case 'TSParameterProperty':
        return this.parameterProperty(pattern, path);
      case 'ObjectPattern':
        return pattern.properties.some((property) => {
          if (property.type !== 'Property') return path.length > 0 && this.into(property.argument, path);
          const name = literalKey(property.key, property.computed);
          if (step === undefined) return isQueryName(name) && this.into(property.value, []);
          return leadsTo(name, step) && this.into(property.value, rest);
        });
      case 'ArrayPattern':
        return (
          step !== undefined &&
          pattern.elements.some((element, at) => {
            if (element?.type === 'RestElement') return this.into(element.argument, ['*', ...rest]);
            return element !== null && leadsTo(String(at), step) && this.into(element, rest);
          })
        );
      case 'MemberExpression':
        return this.kept(pattern, path);
      default:
        return false;
    }
  }

  private variable(variable: Variable | undefined, path: Path): boolean {
    if (!variable || this.seen.has(variable)) return false;
    this.seen.add(variable);
    return usesOf(variable).some(({ identifier }) => this.from(identifier, path));
  }

  /** `constructor(private readonly query: URLSearchParams)`. */
  private parameterProperty({ parameter }: TSESTree.TSParameterProperty, path: Path): boolean {
    const target = parameter.type === 'AssignmentPattern' ? parameter.left : parameter;
    const home = classOfThis(target);
    if (target.type !== 'Identifier') return false;
    return this.into(target, path) || (home !== undefined && this.field(home, target.name, path));
  }

  /** `this.query = query`, `options.query = query`: what is kept in an object of another file stays as it is, as far as one sees. */
  private kept(member: TSESTree.MemberExpression, path: Path): boolean {
    const name = memberName(member);
    const root = unwrap(member.object);
    const own = this.evaluator.index.classOfOwn(root);
    if (own || root.type === 'ThisExpression')
      return own !== undefined && name !== undefined && this.field(own, name, path);
    const variable = root.type === 'Identifier' ? variableOf(root, this.evaluator.sourceCode) : undefined;
    if ((variable?.defs[0]?.type as string | undefined) !== 'Variable') return false;
    return this.variable(variable, [name ?? '*', ...path]);
  }

  private field(home: ClassNode, name: string, path: Path): boolean {
    return this.evaluator.index.fieldUsesOf(home, name).some((use) => this.from(use, path));
  }

  /** A function gives it back: to its calls, or to somebody who is not in sight. */
  private returned(node: FunctionNode | undefined, path: Path): boolean {
    if (!node || node === this.home) return false;
    const { parent } = node;
    const call = parent?.type === 'CallExpression' && parent.callee === node ? parent : undefined;
    if (call) return this.from(call, path);
    const named = nameOf(node, this.evaluator);
    if (!named) return true;
    return usesOf(named).some(({ identifier }) => {
      const place = wrapped(identifier);
      return place.parent?.type === 'CallExpression' && place.parent.callee === place && this.from(place.parent, path);
    });
  }
}

function nameOf(node: FunctionNode, { sourceCode }: Evaluator): Variable | undefined {
  const named = node.parent?.type === 'VariableDeclarator' ? node.parent.id : node.id;
  return named?.type === 'Identifier'
    ? sourceCode
        .getDeclaredVariables?.(node.parent?.type === 'VariableDeclarator' ? node.parent : node)
        .find(({ name }) => name === named.name)
    : undefined;
}

function usesArguments(node: FunctionNode, { sourceCode }: Evaluator): boolean {
  const scope = node.type === 'ArrowFunctionExpression' ? null : sourceCode.getScope?.(node.body ?? node);
  return (scope?.set.get('arguments')?.references.length ?? 0) > 0;
}

const answers = new WeakMap<Node, boolean>();

/** Whether an object that stands at `node`, in a literal or another place than a variable of its own, may be changed from there. */
export function isChangedAlong(node: Node, home: FunctionNode | undefined, evaluator: Evaluator): boolean {
  const known = answers.get(node) ?? new Trail(evaluator, home).from(node, []);
  answers.set(node, known);
  return known;
}

/** Whether a function may change an object that it receives, other than as one parameter with a name. */
export function isChangedIn(node: FunctionNode, position: number, evaluator: Evaluator): boolean {
  return new Trail(evaluator, undefined).received(node, position, []);
}
