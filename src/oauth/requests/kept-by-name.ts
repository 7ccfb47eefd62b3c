// A request that is kept in a field, or under a name of an object: what else does the file do to what has that name?
import type { TSESTree } from '@typescript-eslint/utils';
import { constructorOf } from '../../syntax/file-index';
import type { FileIndex } from '../../syntax/file-index';
import { isOneIn } from '../../syntax/mentions';
import type { Places } from '../../syntax/mentions';
import { elementName, literalKey, memberName, spokenName } from '../../syntax/names';
import { isClass } from '../../syntax/nodes';
import type { Node, SourceCode, Variable } from '../../syntax/nodes';
import { usesOf, variableOf } from '../../syntax/scopes';
import { unwrap, wrapped } from '../../syntax/unwrap';
import { functionNamedBy } from '../../values/callees';
import type { Evaluation } from '../../values/evaluation';
import { oncePer } from '../../values/lazily';
import { isSetter } from '../../values/mutations';
import { mentions } from '../../values/parameters';
import { addressesOf, queryOf } from '../../values/query';
import { readsByName } from '../../values/readers';
import { exact, textOf, toText } from '../../values/text';
import { gap, optionsOf } from '../../values/value';
import type { Gap, Members, Text } from '../../values/value';
import { takenBy } from './receivers';
import type { Sighting } from './sightings';

/** The name under which an expression is kept, and in what: an object of a variable, or one of a class, whoever holds it. */
interface Keeping {
  readonly name: string | undefined;
  readonly holder: Variable | undefined;
}

/** How many functions a thing is followed into that keep it. */
const mostFunctions = 3;

/**
 * `url = new URL(…)` in a class, `this.url = …`, `login.url = …`, `const login = { url: … }`, `<a href={…}>`, and the same
 * for a parameter of a function or constructor that it is given to; nothing where the object has no name.
 */
function keepingsOf(node: Node, evaluation: Evaluation, height = 0): readonly Keeping[] {
  const { sourceCode } = evaluation;
  const outer = wrapped(node);
  const { parent } = outer;
  switch (parent?.type) {
    case 'PropertyDefinition':
      return parent.value === outer ? [{ name: literalKey(parent.key, parent.computed), holder: undefined }] : [];
    case 'Property': {
      const holder = parent.value === outer ? takenBy(parent.parent, sourceCode) : undefined;
      return holder ? [{ name: literalKey(parent.key, parent.computed), holder }] : [];
    }
    case 'AssignmentExpression':
      return parent.right === outer && parent.left.type === 'MemberExpression'
        ? [{ name: memberName(parent.left), holder: holderOf(parent.left, sourceCode) }]
        : [];
    // e.g. `<a href={url}>`, an element that the page's scripts reach by other ways
    case 'JSXAttribute':
      return keepingOfAttribute(parent);
    case 'JSXExpressionContainer':
      return keepingOfAttribute(parent.parent);
    case 'CallExpression':
    case 'NewExpression': {
      const parameter = height < mostFunctions ? parameterOf(outer, parent, evaluation) : undefined;
      return parameter ? keepingsOfParameter(parameter, evaluation, height + 1) : [];
    }
    default:
      return [];
  }
}

function keepingOfAttribute(attribute: Node): readonly Keeping[] {
  if (attribute.type !== 'JSXAttribute' || attribute.name.type !== 'JSXIdentifier') return [];
  return [{ name: attribute.name.name, holder: undefined }];
}

/** The parameter of a function or class of the file that receives an argument. */
function parameterOf(
  given: Node,
  call: TSESTree.CallExpression | TSESTree.NewExpression,
  evaluation: Evaluation,
): Node | undefined {
  const position = (call.arguments as Node[]).indexOf(given);
  if (call.type === 'CallExpression') return functionNamedBy(call.callee, evaluation)?.params[position];
  const name = unwrap(call.callee);
  const home = name.type === 'Identifier' ? variableOf(name, evaluation.sourceCode)?.defs[0]?.node : undefined;
  return home && isClass(home) ? constructorOf(home)?.params[position] : undefined;
}

const keepingsIn = oncePer<FileIndex, Map<Node, readonly Keeping[]>>(() => new Map());

/** How a function keeps what it is given as a parameter: found once, whatever the number of its calls. */
function keepingsOfParameter(parameter: Node, evaluation: Evaluation, height: number): readonly Keeping[] {
  const all = keepingsIn(evaluation.index);
  const found = all.get(parameter) ?? keptAs(parameter, evaluation, height);
  all.set(parameter, found);
  return found;
}

function keptAs(parameter: Node, evaluation: Evaluation, height: number): readonly Keeping[] {
  const isField = parameter.type === 'TSParameterProperty';
  const bare = isField ? parameter.parameter : parameter;
  const target = bare.type === 'AssignmentPattern' ? bare.left : bare;
  if (target.type !== 'Identifier') return [];
  const own: readonly Keeping[] = isField ? [{ name: target.name, holder: undefined }] : [];
  const variable = variableOf(target, evaluation.sourceCode);
  const uses = variable ? usesOf(variable) : [];
  return [...own, ...uses.flatMap(({ identifier }) => keepingsOf(identifier as Node, evaluation, height))];
}

/** The variable that has the member; undefined for `this`, and for what has no name. */
function holderOf({ object }: TSESTree.MemberExpression, sourceCode: SourceCode): Variable | undefined {
  const bare = unwrap(object);
  return bare.type === 'Identifier' ? variableOf(bare, sourceCode) : undefined;
}

/** What is done to the thing at `member`, and what the doing adds: names, or more text; undefined when it is only read. */
interface Addition {
  readonly node: Node;
  readonly key?: Node | undefined;
  readonly text?: Node;
  /** The names that are written beside a spread of the thing; undefined for those that are not written down. */
  readonly names?: readonly (string | undefined)[];
  /** Whether it goes into a copy of the thing, which stays as it is. */
  readonly isCopy?: boolean;
}

/** `{ ...this.fields, [name]: value }` */
function additionBeside(spread: TSESTree.SpreadElement): Addition | undefined {
  const { parent } = spread;
  if (parent.type !== 'ObjectExpression') return undefined;
  const names = parent.properties.filter((property) => property !== spread).map((property) => elementName(property));
  return { node: parent, names, isCopy: true };
}

/** `${this.text}&${name}=${value}` */
function additionInText(part: Node): Addition | undefined {
  let text = part;
  for (let { parent } = wrapped(text); isText(parent); { parent } = wrapped(text)) text = parent;
  return text === part ? undefined : { node: text, text, isCopy: true };
}

function isText(node: Node | undefined): node is TSESTree.TemplateLiteral | TSESTree.BinaryExpression {
  return node?.type === 'TemplateLiteral' || (node?.type === 'BinaryExpression' && node.operator === '+');
}

function additionAt(member: TSESTree.MemberExpression, places: Places): Addition | undefined {
  let node = wrapped(member);
  let { parent } = node;
  while (parent?.type === 'MemberExpression' && parent.object === node) {
    const method = memberName(parent);
    const { property, computed } = parent;
    node = wrapped(parent);
    ({ parent } = node);
    if (parent?.type === 'CallExpression' && parent.callee === node)
      return method !== undefined && isSetter(method) ? { node: parent, key: parent.arguments[0] } : undefined;
    if (parent?.type === 'AssignmentExpression' && parent.left === node && !isPartOfUrl(method))
      return computed ? { node: parent, key: property } : { node: parent, names: [method] };
    if (!isPartOfUrl(method)) return undefined;
  }
  if (parent?.type === 'SpreadElement') return additionBeside(parent);
  if (isText(parent)) return additionInText(node);
  if (parent?.type === 'AssignmentExpression' && parent.left === node) {
    const isMore = parent.operator === '+=' || isOneIn(places, parent.right.range);
    return isMore ? { node: parent, text: parent.right } : undefined;
  }
  if (parent?.type === 'CallExpression' && parent.callee !== node && !readsByName(spokenName(parent.callee)))
    return node === wrapped(member) && parent.parent?.type !== 'ExpressionStatement' ? undefined : { node: parent };
  return undefined;
}

/** An addition to what a member of some object holds. */
interface AdditionToMember extends Addition {
  readonly holder: Variable | undefined;
}

const additionsIn = oncePer<FileIndex, Map<string, readonly AdditionToMember[]>>(() => new Map());

/** All additions to members of a name: found once, whatever the number of requests that are kept under it. */
function additionsTo(name: string, { index, sourceCode }: Evaluation): readonly AdditionToMember[] {
  const known = additionsIn(index).get(name);
  if (known) return known;
  const members = index.named('MemberExpression', new Set([name]));
  const places = members.map(({ range }) => range[0]).sort((one, other) => one - other);
  const found = members.flatMap((member): readonly AdditionToMember[] => {
    const addition = additionAt(member, places);
    return addition ? [{ ...addition, holder: holderOf(member, sourceCode) }] : [];
  });
  additionsIn(index).set(name, found);
  return found;
}

function isPartOfUrl(name: string | undefined): boolean {
  return name === 'searchParams' || name === 'search' || name === 'href';
}

const addingIn = oncePer<FileIndex, Map<string, Map<AdditionToMember, boolean | undefined>>>(() => new Map());

/**
 * Those additions to members of a name that may add a parameter. Each addition that could be `meant` is asked once, whatever
 * the number of requests; one that adds nothing is not met again.
 */
function addingTo(
  name: string,
  wanted: readonly string[],
  isMeant: (addition: AdditionToMember) => boolean,
  evaluation: Evaluation,
): readonly Addition[] {
  const all = addingIn(evaluation.index);
  const key = `${name} ${wanted.join()}`;
  const open: Map<AdditionToMember, boolean | undefined> =
    all.get(key) ?? new Map(additionsTo(name, evaluation).map((one) => [one, undefined]));
  all.set(key, open);
  const found: Addition[] = [];
  for (const [addition, known] of open) {
    if (!isMeant(addition)) continue;
    const answer = known ?? mayAdd(addition, wanted, evaluation);
    if (answer) {
      open.set(addition, true);
      found.push(addition);
    } else open.delete(addition);
  }
  return found;
}

function mayAdd({ key, text, names }: Addition, wanted: readonly string[], evaluation: Evaluation): boolean {
  if (names) return names.some((name) => name === undefined || wanted.includes(name));
  if (key) {
    const names = optionsOf(evaluation.valueOf(key, evaluation.top)).map(exact);
    return names.some((name) => name === undefined || wanted.includes(name));
  }
  if (!text) return true;
  return optionsOf(evaluation.valueOf(text, evaluation.top)).some((option) =>
    setsAddedBy(toText(option, text)).some(
      (members) => members.gaps.length > 0 || wanted.some((name) => mentions(members, name)),
    ),
  );
}

/** The parameters in a text, other than those of an unknown address that it begins with: that is the thing itself. */
function setsAddedBy(text: Text): readonly Members[] {
  const [first, ...rest] = text.pieces;
  // What the evaluator had no steps left for is taken as it stands in most files: one more value.
  if (typeof first === 'object' && first.kind === 'gap' && first.doubt === 'budget') return [];
  const added = typeof first === 'object' && first.kind === 'gap' && rest.length > 0 ? textOf(rest, text.node) : text;
  return addressesOf(added).map(({ members, hasQuery }) => (hasQuery ? members : queryOf(added)));
}

/** What the file does elsewhere to the thing that a request is kept as, by which one of the parameters `wanted` may be added. */
export function additionsByName(
  { candidate, kind }: Sighting,
  wanted: readonly string[],
  evaluation: Evaluation,
): readonly Gap[] {
  return keepingsOf(candidate, evaluation).flatMap(({ name, holder }) => {
    const isMeant = ({ holder: own, isCopy, key, text, names }: AdditionToMember): boolean =>
      // Objects of a class go by many names; in its methods they have none. Copies are made where the thing is kept.
      (own === holder || (!isCopy && (!holder || !own))) &&
      // Whoever is given a text cannot change it.
      ((key ?? text ?? names) !== undefined || kind !== 'text');
    const adding = name === undefined ? [] : addingTo(name, wanted, isMeant, evaluation);
    return adding.map(({ node }) => gap(node, 'reassigned'));
  });
}
