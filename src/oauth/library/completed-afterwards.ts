// Does the file add to the address that a call of a library gives? To its text, to a URL made of it, or in a function that
// is given one of them.
import type { TSESTree } from '@typescript-eslint/utils';
import { enclosingFunction, isWithin } from '../../syntax/ancestors';
import { memberName } from '../../syntax/names';
import { isFunction } from '../../syntax/nodes';
import type { Node, SourceCode, Variable } from '../../syntax/nodes';
import { usesOf, variableOf } from '../../syntax/scopes';
import { awaited, unwrap } from '../../syntax/unwrap';
import { changingMethods, functionNamedBy } from '../../values/callees';
import type { Evaluation } from '../../values/evaluation';
import { mentions } from '../../values/parameters';
import { addressesOf } from '../../values/query';
import { callersOf, runsAt } from '../../values/runs';
import { gap, optionsOf } from '../../values/value';
import type { Environment, Gap, Members, Piece, Value } from '../../values/value';
import { changersOf } from '../requests/receivers';

/** The variables that a pattern writes. */
function namesIn(target: Node, sourceCode: SourceCode): readonly Variable[] {
  switch (target.type) {
    case 'Identifier': {
      const variable = variableOf(target, sourceCode);
      return variable ? [variable] : [];
    }
    case 'ObjectPattern':
      return target.properties.flatMap((one) =>
        namesIn(one.type === 'Property' ? one.value : one.argument, sourceCode),
      );
    case 'AssignmentPattern':
      return namesIn(target.left, sourceCode);
    default:
      return [];
  }
}

const wanted = /code_?challenge/iu;

/** No address goes further. */
const mostPlaces = 100;

/** The way of a value from the expression that makes it: through names, texts, URLs, fields and functions of the file. */
class Course {
  readonly places = new Set<Node>();
  readonly variables = new Set<Variable>();
  /** Calls of functions of the file that give it back. */
  readonly returning = new Set<Node>();

  constructor(private readonly evaluation: Evaluation) {}

  from(node: Node): void {
    const outer = awaited(node);
    if (this.places.has(outer) || this.places.size >= mostPlaces) return;
    this.places.add(outer);
    const { parent } = outer;
    switch (parent?.type) {
      case 'VariableDeclarator':
        this.into(parent.id);
        break;
      case 'AssignmentExpression':
        if (parent.right === outer) this.into(parent.left);
        else if (parent.operator === '+=') this.from(parent);
        break;
      case 'BinaryExpression':
        if (parent.operator === '+') this.from(parent);
        break;
      case 'ConditionalExpression':
        if (parent.test !== outer) this.from(parent);
        break;
      case 'MemberExpression':
        // What `set` gives back is not the address, and what it writes is no part of it.
        if (parent.object === outer && !changingMethods.has(memberName(parent) ?? '')) this.from(parent);
        break;
      case 'Property':
        if (parent.parent.type === 'ObjectExpression') this.from(parent.parent);
        break;
      case 'ArrayExpression':
      case 'TemplateLiteral':
      case 'LogicalExpression':
      case 'NewExpression':
        this.from(parent);
        break;
      case 'CallExpression':
        this.given(outer, parent);
        break;
      case 'ReturnStatement':
        this.returnedBy(enclosingFunction(parent));
        break;
      case 'ArrowFunctionExpression':
        if (parent.body === outer) this.returnedBy(parent);
        break;
      default:
    }
  }

  private given(node: Node, call: TSESTree.CallExpression): void {
    const position = (call.arguments as Node[]).indexOf(node);
    const called = position < 0 ? undefined : functionNamedBy(call.callee, this.evaluation);
    const parameter = called?.params[position];
    // What a function of the file makes of it, the function itself shows.
    if (parameter) this.into(parameter);
    else if (!called) this.from(call);
  }

  private into(target: Node): void {
    if (target.type === 'MemberExpression') {
      const name = memberName(target);
      const home = this.evaluation.index.classOfOwn(target.object);
      if (!home || name === undefined) return;
      for (const use of this.evaluation.index.fieldUsesOf(home, name)) this.from(use);
      return;
    }
    for (const variable of namesIn(target, this.evaluation.sourceCode)) {
      if (this.variables.has(variable)) continue;
      this.variables.add(variable);
      for (const { identifier } of usesOf(variable)) this.from(identifier);
    }
  }

  private returnedBy(home: Node | undefined): void {
    if (!isFunction(home)) return;
    for (const call of callersOf(home, this.evaluation).calls) {
      this.returning.add(awaited(call));
      this.from(call);
    }
  }

  /** Whether a gap is nothing but the address itself, or what was read of it. */
  holds({ node, origin }: Gap): boolean {
    return [node, origin?.node].some((one) => one !== undefined && this.places.has(awaited(one)));
  }
}

/** The sets of parameters that a value has or writes out. */
function membersIn(value: Value, course: Course): readonly Members[] {
  return optionsOf(value).flatMap((option): Members[] => {
    if (option.kind === 'url' || option.kind === 'query') return [option.members];
    if (option.kind !== 'text') return [];
    const { pieces } = option;
    // e.g. `address + suffix`
    const more = pieces.find((piece, at) => isUnseen(piece) && isOwn(pieces[at - 1], course));
    if (more) return [{ entries: [], gaps: [more as Gap] }];
    return addressesOf(option).map(({ members }) => members);
  });
}

function isUnseen(piece: Piece | undefined): piece is Gap {
  return typeof piece === 'object' && piece.kind === 'gap';
}

function isOwn(piece: Piece | undefined, course: Course): boolean {
  return isUnseen(piece) && course.holds(piece);
}

/** All that the address becomes on its way: what is made of it, and what the names that it goes by hold in the end. */
function statesOf(course: Course, environment: Environment, evaluation: Evaluation): readonly Value[] {
  const made = [...course.places]
    .map(unwrap)
    .filter(({ type }) => type !== 'Identifier' && type !== 'MemberExpression')
    .flatMap((place) => {
      evaluation.begin();
      return runsAt(place, undefined, environment, evaluation).map((run) => evaluation.valueOf(place, run.environment));
    });
  const held = [...course.variables].flatMap((variable) => {
    const name = variable.defs[0]?.name as Node | undefined;
    if (!name) return [];
    evaluation.begin();
    return runsAt(name, undefined, environment, evaluation).map((run) =>
      evaluation.valueOfVariable(variable, run.environment, undefined),
    );
  });
  return [...made, ...held];
}

/** Words of a challenge that stand beside the address in a call: `stringifyUrl({ url, query: { code_challenge } })`. */
function wordsBeside(first: Node, { places, returning }: Course, evaluation: Evaluation): readonly Node[] {
  // What a function of the file is given it adds itself, or leaves.
  const calls = [...places].filter(
    (place) => place.type === 'CallExpression' && place !== first && !returning.has(place),
  );
  if (calls.length === 0) return [];
  const { index } = evaluation;
  const words: readonly Node[] = [
    ...index.named('Property', wanted),
    ...index.named('Literal', wanted),
    ...index.named('TemplateElement', wanted),
  ];
  return words.filter((word) => calls.some((call) => isWithin(word, call)));
}

/**
 * Where the file, or a function out of sight, may add a challenge to the address that a call gives.
 *
 * @returns nothing where all that becomes of the address is seen and lacks one
 */
export function completionsOf(call: Node, environment: Environment, evaluation: Evaluation): readonly Gap[] {
  const course = new Course(evaluation);
  course.from(call);
  const added = statesOf(course, evaluation.top, evaluation)
    .flatMap((value) => membersIn(value, course))
    .flatMap((members) => {
      const unseen = members.gaps.filter((one) => !course.holds(one));
      return mentions(members, 'code_challenge') ? [gap(call, 'reassigned')] : unseen;
    });
  return [
    ...added,
    ...[...course.places].flatMap((place) => changersOf(unwrap(place), evaluation, environment)),
    ...wordsBeside(call, course, evaluation).map((word) => gap(word, 'escapes')),
  ];
}
