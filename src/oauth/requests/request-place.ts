// Where would a person edit a request that is built by hand?
import type { TSESTree } from '@typescript-eslint/utils';
import { ancestorsOf, enclosingFunction, isWithin } from '../../syntax/ancestors';
import { literalKey } from '../../syntax/names';
import type { Node } from '../../syntax/nodes';
import type { Evaluation } from '../../values/evaluation';
import type { Entry, Members } from '../../values/value';
import type { Words } from '../vocabulary';
import type { Whole } from './wholes';

/** The entry by which a request is placed: the one that says most about its kind, else the first one. */
function leadingEntry(members: Members, words: Words): Entry | undefined {
  const entries = words.names.map((name) => members.entries.find((entry) => entry.name === name));
  return entries.find((entry) => entry !== undefined) ?? members.entries[0];
}

function isText({ type }: Node): boolean {
  return type === 'Literal' || type === 'TemplateLiteral';
}

function spells(node: Node, name: string, evaluation: Evaluation): boolean {
  return evaluation.sourceCode.getText(node).includes(name);
}

/** The object literal inside an expression that has the name as a key. */
function literalWithin(node: Node, name: string, evaluation: Evaluation): Node | undefined {
  const properties = evaluation.index.ofType('Property').filter((property) => isWithin(property, node));
  return properties.find((property) => literalKey(property.key, property.computed) === name)?.parent;
}

/** The list inside a function of the expression that the entry is an element of: `discover().then(() => ['client_id=…'])`. */
function listWithin(node: Node, entry: Node): Node | undefined {
  if (!isWithin(entry, node) || enclosingFunction(entry) === enclosingFunction(node)) return undefined;
  return [...ancestorsOf(entry)].find((one) => one.type === 'ArrayExpression' && isWithin(one, node));
}

/** Whether a part of a text is what another function returned, or a constant of the file: it is edited there. */
function isFromElsewhere(part: Node, whole: Node): boolean {
  const home = enclosingFunction(part);
  return home ? !isWithin(whole, home) : enclosingFunction(whole) !== undefined;
}

/** Whether another function only makes what the parameters are added to here: `let params = this.emptyParams()`. */
function isMadeByHelper(carrier: Node, added: Node, { candidate }: Whole): boolean {
  const home = enclosingFunction(added);
  return home === enclosingFunction(candidate) && home !== enclosingFunction(carrier) && !isWithin(added, carrier);
}

/** The assignment, and what it gives to a variable or member, that a text is a part of: `'&client_id=' + id`. */
function assignedWith(text: Node): TSESTree.AssignmentExpression | undefined {
  let whole = text;
  while (whole.parent?.type === 'BinaryExpression') whole = whole.parent;
  const { parent } = whole;
  return parent?.type === 'AssignmentExpression' && parent.right === whole ? parent : undefined;
}

/** What a text is added with to a variable: `'&client_id=' + id` in `url += '&client_id=' + id`. */
function additionWith(text: Node): Node | undefined {
  const assignment = assignedWith(text);
  return assignment?.operator === '+=' ? assignment.right : undefined;
}

/**
 * What a person would edit: the expression that the parameters are written into. Where that is a helper which writes
 * whatever it is given, the smallest expression that names the parameters.
 */
export function placeOf(whole: Whole, words: Words, evaluation: Evaluation): Node {
  const leading = leadingEntry(whole.members, words);
  if (!leading) return whole.candidate;
  const { name, carrier, node } = leading;
  // A text that begins elsewhere (`url += …`) is placed where it begins, as far as that names the parameter.
  const isAdded = node !== carrier && !isText(node) && spells(node, name, evaluation);
  if (isAdded && isMadeByHelper(carrier, node, whole)) return node;
  if (spells(carrier, name, evaluation) || isAdded) return carrier;
  // e.g. `location.href = this.url`: what the member was given with the parameter
  if (whole.candidate.type === 'MemberExpression' && isText(node)) return assignedWith(node)?.right ?? carrier;
  const expressions = [whole, ...whole.parts]
    .map(({ candidate }) => (candidate.parent?.type === 'VariableDeclarator' ? candidate.parent : candidate))
    .filter((candidate) => spells(candidate, name, evaluation))
    .sort((one, other) => one.range[1] - one.range[0] - (other.range[1] - other.range[0]));
  const [smallest] = expressions;
  if (smallest) return literalWithin(smallest, name, evaluation) ?? listWithin(smallest, node) ?? smallest;
  // What only shows a text that is put together elsewhere is not edited: `log('Address: ' + url)`.
  const isShown = !whole.members.entries.some((entry) => spells(carrier, entry.name, evaluation));
  const addition = isShown && isText(node) ? additionWith(node) : undefined;
  if (addition) return addition;
  // A constant that is no more than the name is not edited.
  return isText(node) && isFromElsewhere(node, carrier) && spells(node, `${name}=`, evaluation) ? node : carrier;
}
