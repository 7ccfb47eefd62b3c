// What may each kind of expression be? One function a kind; calls have their own file.
import type { TSESTree } from '@typescript-eslint/utils';
import { classOfThis, enclosingFunction, isInStaticMember } from '../syntax/ancestors';
import { isHelper } from '../syntax/lowered';
import { literalKey, memberName } from '../syntax/names';
import { isFunction } from '../syntax/nodes';
import type { Node } from '../syntax/nodes';
import { holderOf, objectOfThis } from '../syntax/own-objects';
import { variableOf } from '../syntax/scopes';
import { environmentOfFunction } from './environment';
import type { Evaluator } from './evaluator';
import { exportedAs, exportedName } from './exported';
import { entry, noMembers, withEntry, withGap, withMembers } from './members';
import { eitherOf } from './logical';
import { itemsOf } from './loops';
import { instanceOfParent } from './member-access';
import { exact, inSequence, sumOf } from './text';
import type { Part } from './text';
import { choice, classOf, gap, isNothing, isNumber, knownText, mapOptions, optionsOf, scalar, truth } from './value';
import type { Entry, Environment, Gap, Item, Members, Value } from './value';

/** A literal: a string, a number, a boolean or null; a regular expression is a gap. */
export function ofLiteral(node: TSESTree.Literal): Value {
  if (typeof node.value === 'string') return knownText(node.value, node);
  if (node.value === null && 'regex' in node) return gap(node, 'syntax');
  if (node.value instanceof RegExp) return gap(node, 'syntax');
  return scalar(node.value, node);
}

/** A template: its known parts, and what stands between them. */
export function ofTemplate(node: TSESTree.TemplateLiteral, evaluator: Evaluator, environment: Environment): Value {
  const parts = node.quasis.flatMap((quasi, index): Part[] => {
    const expression = node.expressions[index];
    const known = { value: knownText(quasi.value.cooked ?? quasi.value.raw, node), node };
    return expression ? [known, { value: evaluator.valueOf(expression, environment), node: expression }] : [known];
  });
  return inSequence(parts, node);
}

/** A name: a variable of the file, or something from the surroundings. */
export function ofIdentifier(node: TSESTree.Identifier, evaluator: Evaluator, environment: Environment): Value {
  if (node.name === 'undefined') return scalar(undefined, node);
  const variable = variableOf(node, evaluator.sourceCode);
  if (variable && !isHelper(node.name)) return evaluator.valueOfVariable(variable, environment, node);
  return { kind: 'foreign', module: 'global', path: [node.name], node, environment };
}

/**
 * The object whose method `this` stands in: what the variable holds that it is declared with, else the functions beside the
 * method; what else such an object has, whoever gets it may have put there.
 */
function ofOwnObject(node: TSESTree.ThisExpression, evaluator: Evaluator, environment: Environment): Value {
  const object = objectOfThis(node);
  if (!object) return gap(node, 'parameter');
  const unseen = gap(node, 'parameter');
  const variable = holderOf(object, evaluator.sourceCode);
  if (variable)
    return mapOptions(evaluator.valueOfVariable(variable, environment, node), node, (held) =>
      held.kind === 'record' ? { ...held, members: withGap(held.members, unseen) } : held,
    );
  const outer = environmentOfFunction(enclosingFunction(object), environment);
  const members = object.properties.reduce<Members>((all, property) => {
    const name = property.type === 'Property' ? literalKey(property.key, property.computed) : undefined;
    if (property.type !== 'Property' || name === undefined || !isFunction(property.value)) return all;
    const evaluate = (): Value => evaluator.valueOf(property.value, outer);
    return withEntry(all, entry(name, evaluate, { node: property, carrier: object, presence: 'always' }));
  }, noMembers);
  return { kind: 'record', members: withGap(members, unseen), node: object };
}

/** `this`: the object that a method was entered with, or an object of the class around, or the object literal around. */
export function ofThis(node: TSESTree.ThisExpression, evaluator: Evaluator, environment: Environment): Value {
  if (environment.self) return environment.self;
  const home = classOfThis(node);
  if (!home) return ofOwnObject(node, evaluator, environment);
  const outer = environmentOfFunction(enclosingFunction(home), environment);
  if (isInStaticMember(node, home)) return { kind: 'class', node: home, environment: outer };
  const known = outer.objects.get(home);
  if (known) return known;
  const object: Value = { kind: 'instance', node: home, environment: outer };
  outer.objects.set(home, object);
  return object;
}

/** `super`, of which a member is read: an object of the parent class, or the parent class itself in a static member. */
export function ofSuper(node: TSESTree.Super, evaluator: Evaluator, environment: Environment): Value {
  const home = node.parent.type === 'MemberExpression' ? classOfThis(node) : undefined;
  if (!home?.superClass) return gap(node, 'syntax');
  const outer = environmentOfFunction(enclosingFunction(home), environment);
  const parent = evaluator.valueOf(home.superClass, outer);
  const own = classOf(parent);
  if (isInStaticMember(node, home)) return own ? parent : gap(node, 'syntax');
  if (own) return { kind: 'instance', node: own, environment: outer };
  return instanceOfParent(home, evaluator, outer) ?? gap(node, 'syntax');
}

/** Whether an expression may be cut short because there is nothing in front of a `?.`: `a?.b`, `a?.b.c`. */
function isCutShort(node: Node): boolean {
  if (node.type === 'MemberExpression') return node.optional || isCutShort(node.object);
  return node.type === 'CallExpression' && (node.optional || isCutShort(node.callee));
}

/** `a.b` and `a[b]`. */
export function ofMember(node: TSESTree.MemberExpression, evaluator: Evaluator, environment: Environment): Value {
  const given = exportedAs(exportedName(node, evaluator.sourceCode), evaluator);
  if (given) return evaluator.valueOf(given, environmentOfFunction(enclosingFunction(given), environment));
  const object = evaluator.valueOf(node.object, environment);
  // Nothing has no members: when this is read, something is there that the file does not show.
  if (optionsOf(object).every(isNothing) && !isCutShort(node)) return gap(node, 'reassigned');
  const name = memberName(node);
  if (name !== undefined) return evaluator.memberOf(object, name, node, environment);
  return mapOptions(evaluator.valueOf(node.property, environment), node, (key) => {
    const known = exact(key);
    if (known !== undefined) return evaluator.memberOf(object, known, node, environment);
    return ofTable(object, node) ?? gap(node, 'computed-key');
  });
}

/** More rows than this are not told apart. */
const mostRows = 8;

/** A row of a table of the file, `servers[name]`: one of its objects. Single values that a name picks are not guessed. */
function ofTable(table: Value, node: Node): Value | undefined {
  if (table.kind !== 'record') return undefined;
  const { entries, gaps } = table.members;
  if (gaps.length > 0 || entries.length === 0 || entries.length > mostRows) return undefined;
  const rows = entries.map((row) => row.value());
  return rows.every(({ kind }) => kind === 'record') ? choice(rows, node) : undefined;
}

function comparison(operator: string, left: Value, right: Value, node: Node): Value {
  const known = [left, right].map((side) => (side.kind === 'scalar' ? String(side.value) : exact(side)));
  const [one, other] = known;
  const isNull = [left, right].map(isNothing);
  if (one === undefined || other === undefined) {
    const solid = new Set(['record', 'list', 'query', 'url', 'function']);
    const isNeverNull = (isNull[0] && solid.has(right.kind)) || (isNull[1] && solid.has(left.kind));
    return isNeverNull ? scalar(operator.startsWith('!'), node) : gap(node, 'branch');
  }
  const isLoose = operator.length === 2;
  const same = (isLoose && isNull[0] && isNull[1]) || (one === other && (isLoose || left.kind === right.kind));
  return scalar(operator.startsWith('!') ? !same : same, node);
}

/** `a + b` as text, comparisons where both sides are known. */
export function ofBinary(node: TSESTree.BinaryExpression, evaluator: Evaluator, environment: Environment): Value {
  if (node.operator === '+') {
    // Long chains lean to the left: they are read in a loop, so that their length is no danger.
    const parts: Node[] = [];
    let left: Node = node;
    while (left.type === 'BinaryExpression' && left.operator === '+') {
      parts.push(left.right);
      left = left.left;
    }
    const values = [left, ...parts.reverse()].map((part): Part => ({
      node: part,
      value: evaluator.valueOf(part, environment),
    }));
    // Numbers in front are added up before the first text makes a text of everything.
    const end = values.findIndex(({ value }) => !isNumber(value));
    const numbers = end < 0 ? values : values.slice(0, end);
    const sum = numbers.reduce((total, { value }) => total + Number(exact(value)), 0);
    if (end < 0) return scalar(sum, node);
    const total: Part[] = numbers.length > 0 ? [{ value: knownText(String(sum), node), node }] : [];
    return inSequence([...total, ...values.slice(end)], node);
  }
  const calculate = calculations.get(node.operator);
  if (!calculate && !['===', '==', '!==', '!='].includes(node.operator)) return gap(node, 'syntax');
  const left = evaluator.valueOf(node.left, environment);
  const right = evaluator.valueOf(node.right, environment);
  if (!calculate) return comparison(node.operator, left, right, node);
  const numbers = [left, right].map((side) => (side.kind === 'scalar' ? side.value : undefined));
  const [one, other] = numbers;
  return typeof one === 'number' && typeof other === 'number'
    ? scalar(calculate(one, other), node)
    : gap(node, 'branch');
}

/** What the operators between numbers give, e.g. in `index < keys.length - 1`. */
const calculations = new Map<string, (left: number, right: number) => number | boolean>([
  ['-', (left, right) => left - right],
  ['*', (left, right) => left * right],
  ['/', (left, right) => left / right],
  ['%', (left, right) => left % right],
  ['<', (left, right) => left < right],
  ['<=', (left, right) => left <= right],
  ['>', (left, right) => left > right],
  ['>=', (left, right) => left >= right],
]);

/** `a && b`, `a || b`, `a ?? b`. */
export function ofLogical(node: TSESTree.LogicalExpression, evaluator: Evaluator, environment: Environment): Value {
  const left = evaluator.valueOf(node.left, environment);
  return eitherOf(node.operator, left, () => evaluator.valueOf(node.right, environment), { node, leftNode: node.left });
}

/** `a ? b : c`: both arms, or the one that is certain. */
export function ofConditional(
  node: TSESTree.ConditionalExpression,
  evaluator: Evaluator,
  environment: Environment,
): Value {
  const isTrue = truth(evaluator.valueOfTest(node.test, environment));
  if (isTrue !== undefined) return evaluator.valueOf(isTrue ? node.consequent : node.alternate, environment);
  return choice(
    [evaluator.valueOf(node.consequent, environment), evaluator.valueOf(node.alternate, environment)],
    node,
  );
}

/** `!a`, `-a`, `void a`, `typeof a`. */
export function ofUnary(node: TSESTree.UnaryExpression, evaluator: Evaluator, environment: Environment): Value {
  if (node.operator === 'void') return scalar(undefined, node);
  const value = evaluator.valueOf(node.argument, environment);
  if (node.operator === '!') {
    const isTrue = truth(value);
    return isTrue === undefined ? gap(node, 'branch') : scalar(!isTrue, node);
  }
  if (node.operator === '-' && isNumber(value)) return scalar(-Number(value.value), node);
  return gap(node, 'syntax');
}

/** `a = b`, `a += b`: what the assignment itself yields. */
export function ofAssignment(
  node: TSESTree.AssignmentExpression,
  evaluator: Evaluator,
  environment: Environment,
): Value {
  const right = evaluator.valueOf(node.right, environment);
  if (node.operator === '=') return right;
  const left = evaluator.valueOf(node.left, environment);
  if (node.operator !== '+=') return choice([left, right], node);
  return sumOf(left, right, node);
}

/** The members that `...value` adds. */
function spreadMembers(
  value: Value,
  node: Node,
  presence: Entry['presence'] = 'always',
): { members: Members; presence: Entry['presence'] } {
  if (value.kind === 'record') return { members: value.members, presence };
  if (isNothing(value) || value.kind === 'scalar') return { members: { entries: [], gaps: [] }, presence };
  return { members: { entries: [], gaps: [gapOf(value, node, 'spread')] }, presence };
}

/** The gap behind a value that could not be read as what it should be. */
export function gapOf(value: Value, node: Node, otherwise: Gap['doubt']): Gap {
  if (value.kind === 'gap') return gap(node, value.doubt === 'syntax' ? otherwise : value.doubt, value.origin);
  if (value.kind === 'foreign') return gap(node, value.module === 'global' ? 'call' : 'import', value);
  return gap(node, otherwise);
}

/** Adds all that `...value` adds: of a choice, each option's names are there sometimes. */
export function withSpread(members: Members, value: Value, node: Node): Members {
  const options = optionsOf(value);
  let result = members;
  for (const option of options) {
    const added = spreadMembers(option, node, options.length > 1 ? 'sometimes' : 'always');
    result = withMembers(result, added.members, added.presence);
  }
  return result;
}

function withProperty(
  members: Members,
  property: TSESTree.Property,
  node: Node,
  evaluator: Evaluator,
  environment: Environment,
): Members {
  const keys = property.computed
    ? optionsOf(evaluator.valueOf(property.key, environment)).map(exact)
    : [literalKey(property.key, false)];
  if (keys.some((key) => key === undefined)) {
    // A method under an unseen name, e.g. a symbol of a library, takes the place of no text or switch.
    const isMethod = property.kind === 'init' && isFunction(property.value);
    return isMethod ? members : withGap(members, gap(property, 'computed-key'));
  }
  const presence = keys.length > 1 ? 'sometimes' : 'always';
  return keys.reduce<Members>((result, key) => {
    const evaluate = (): Value =>
      property.kind === 'init' ? evaluator.valueOf(property.value, environment) : gap(property, 'call');
    return withEntry(result, entry(key as string, evaluate, { node: property, carrier: node, presence }));
  }, members);
}

/** `{ a, b: c, ...d }`. */
export function ofObject(node: TSESTree.ObjectExpression, evaluator: Evaluator, environment: Environment): Value {
  let members: Members = { entries: [], gaps: [] };
  for (const property of node.properties) {
    members =
      property.type === 'SpreadElement'
        ? withSpread(members, evaluator.valueOf(property.argument, environment), property)
        : withProperty(members, property, node, evaluator, environment);
  }
  return { kind: 'record', members, node };
}

/** `[a, b, ...c]`. */
export function ofArray(node: TSESTree.ArrayExpression, evaluator: Evaluator, environment: Environment): Value {
  const items: Item[] = [];
  const gaps: Gap[] = [];
  for (const element of node.elements) {
    if (element?.type === 'SpreadElement') {
      const options = optionsOf(evaluator.valueOf(element.argument, environment));
      for (const option of options) {
        const presence = options.length > 1 ? 'sometimes' : 'always';
        if (option.kind === 'list') {
          items.push(...option.items.map((item): Item => (presence === 'always' ? item : { ...item, presence })));
          gaps.push(...option.gaps);
        } else if (option.kind === 'query') {
          for (const pair of itemsOf(option, element) ?? []) {
            const value = pair.value();
            if (value.kind === 'gap') gaps.push(value);
            else items.push(presence === 'always' ? pair : { ...pair, presence });
          }
        } else if (!isNothing(option) && option.kind !== 'scalar') gaps.push(gapOf(option, element, 'spread'));
      }
    } else {
      // A hole counts as an item: those behind it keep their places.
      let known: Value | undefined;
      items.push({
        value: () => (known ??= element ? evaluator.valueOf(element, environment) : scalar(undefined, node)),
        presence: 'always',
        node: element ?? node,
      });
    }
  }
  return { kind: 'list', items, gaps, node };
}
