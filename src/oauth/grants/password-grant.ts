// Where does a file send the password grant (RFC 6749 section 4.3)? `grant_type=password` beside another parameter of
// such a request, in an object, a list of pairs, setters, or a text. A server's comparison is no request.
import type { TSESTree } from '@typescript-eslint/utils';
import { classOfThis } from '../../syntax/ancestors';
import { lastCallAfter } from '../../syntax/chains';
import { elementName, literalKey, memberName, rootIdentifier, spokenName } from '../../syntax/names';
import type { ClassNode, Node, Variable } from '../../syntax/nodes';
import { variableOf } from '../../syntax/scopes';
import { unwrap, wrapped } from '../../syntax/unwrap';
import type { Evaluation } from '../../values/evaluation';
import { leavesOf } from '../../values/parameters';
import { runsAt } from '../../values/runs';
import { isDescription } from '../requests/descriptions';
import { isOnlyMentioned } from '../requests/mentions';
import { writtenInto } from '../requests/receivers';

const grantName = /^grant_?type$/iu;
/** The parameters of a token request, and what stands in for them in code. */
const companions = /^(?:username|user_name|password|client_?id|client_?secret|code|redirect_uri|code_verifier)$/iu;
const inText = /(?:^|[?&])grant_type=password(?:&|$)/u;
const companionInText = /(?:^|[?&])(?:username|password|client_id|client_secret|code|redirect_uri|code_verifier)=/u;

/** The places at which an expression is the text `password`, in every environment in which it runs. */
function passwordsAt(value: Node, evaluation: Evaluation): readonly Node[] {
  evaluation.begin();
  return runsAt(value, undefined, evaluation.top, evaluation).flatMap(({ environment }) => {
    const leaves = leavesOf(evaluation.valueOf(value, environment), value);
    // A grant type that may be something unseen is the caller's choice.
    return leaves.length === 1 ? leaves.filter(({ text }) => text === 'password').map(({ node }) => node) : [];
  });
}

/** What settings are kept under: `request.authentication = { grantType }`. */
const settingsName = /(?:auth|authentication|authori[sz]ation|settings?|config(?:uration)?|options?)$/iu;

const bodyName = /^(?:data|body|form|json|params|payload|qs|query|variables|parameters)$/iu;

/** Whether it says in words of code, not of the protocol, how some client signs in: `{ baseUrl, auth: { grantType, username } }`. */
function isSetting(property: TSESTree.Property, object: TSESTree.ObjectExpression): boolean {
  if (literalKey(property.key, property.computed) === 'grant_type') return false;
  const { parent } = wrapped(object);
  if (parent?.type === 'Property') return !bodyName.test(elementName(parent) ?? '');
  if (parent?.type === 'AssignmentExpression')
    return parent.left.type === 'MemberExpression' && settingsName.test(memberName(parent.left) ?? '');
  return parent?.type === 'CallExpression' && /(?:settings|config|options)$/iu.test(spokenName(parent.callee) ?? '');
}

/** e.g. `{ grant_type: 'password', username, password }` */
function inObjects(evaluation: Evaluation): readonly Node[] {
  return evaluation.index.named('Property', grantName).flatMap((property) => {
    const object = property.parent;
    if (object.type !== 'ObjectExpression' || isSetting(property, object)) return [];
    const isGrant = object.properties.some((other) => other !== property && companions.test(elementName(other) ?? ''));
    const held = evaluation.valueOf(object, evaluation.top);
    if (held.kind === 'record' && isDescription(held.members)) return [];
    return (isGrant || isAddedTo(object, evaluation)) && !isOnlyMentioned(object)
      ? passwordsAt(property.value, evaluation)
      : [];
  });
}

/** Whether the variable that holds the object gets a user name or a password later on, or a spread brings them. */
function isAddedTo(object: TSESTree.ObjectExpression, evaluation: Evaluation): boolean {
  const variable = writtenInto(object, evaluation.sourceCode);
  const value = variable
    ? evaluation.valueOfVariable(variable, evaluation.top, undefined)
    : evaluation.valueOf(object, evaluation.top);
  return value.kind === 'record' && value.members.entries.some(({ name }) => companions.test(name));
}

function literalText(node: Node | undefined): string | undefined {
  return node?.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined;
}

/** What a setter changes: what stands before it, by its variable and the names from there, or what takes the result of the chain. */
interface Receiver {
  readonly root: ClassNode | Node | Variable | string | undefined;
  readonly path: string;
}

function receiverOf(call: TSESTree.CallExpression, { sourceCode }: Evaluation): Receiver {
  const object = call.callee.type === 'MemberExpression' ? call.callee.object : call.callee;
  const root = rootIdentifier(object);
  if (!root) {
    const last = lastCallAfter(call);
    return { root: writtenInto(last, sourceCode) ?? last, path: '' };
  }
  const path: string[] = [];
  for (let node = unwrap(object); node !== root;) {
    if (node.type === 'MemberExpression') {
      const { parent } = wrapped(node);
      // The methods of a chain lead to no other object.
      if (parent?.type !== 'CallExpression' || unwrap(parent.callee) !== node) path.unshift(memberName(node) ?? '');
      node = unwrap(node.object);
    } else if (node.type === 'CallExpression') node = unwrap(node.callee);
    else break;
  }
  if (root.type !== 'Identifier') return { root: classOfThis(root), path: path.join('.') };
  return { root: variableOf(root, sourceCode) ?? root.name, path: path.join('.') };
}

function isSame(one: Receiver, other: Receiver): boolean {
  return one.root === other.root && one.path === other.path;
}

/** e.g. `body.set('grant_type', 'password'); body.set('username', name)` */
function inSetters(evaluation: Evaluation): readonly Node[] {
  const calls = ['set', 'append'].flatMap((method) => evaluation.index.methodCallsNamed(method));
  return calls.flatMap((call) => {
    const [key, value] = call.arguments;
    if (literalText(key) !== 'grant_type' || !value) return [];
    const receiver = receiverOf(call, evaluation);
    const isGrant = calls.some(
      (other) =>
        companions.test(literalText(other.arguments[0]) ?? '') && isSame(receiverOf(other, evaluation), receiver),
    );
    return isGrant ? passwordsAt(value, evaluation) : [];
  });
}

/** e.g. `[['grant_type', 'password'], ['username', name]]` */
function inPairs(evaluation: Evaluation): readonly Node[] {
  return evaluation.index.named('Literal', new Set(['grant_type'])).flatMap((key) => {
    const pair = key.parent;
    if (pair.type !== 'ArrayExpression' || pair.elements[0] !== key) return [];
    const list = wrapped(pair).parent;
    const [, value] = pair.elements;
    if (list?.type !== 'ArrayExpression' || !value) return [];
    const isGrant = list.elements.some(
      (other) =>
        other?.type === 'ArrayExpression' && companions.test(literalText(other.elements[0] ?? undefined) ?? ''),
    );
    return isGrant ? passwordsAt(value, evaluation) : [];
  });
}

/** The whole of a concatenation. */
function wholeText(node: Node): Node {
  let current = wrapped(node);
  while (current.parent?.type === 'BinaryExpression' && current.parent.operator === '+')
    current = wrapped(current.parent);
  return current;
}

/** e.g. `'grant_type=password&username=' + name` */
function inTexts(evaluation: Evaluation): readonly Node[] {
  const { index, sourceCode } = evaluation;
  const literals = index.named('Literal', inText);
  const templates = index.named('TemplateElement', inText);
  return [...literals, ...templates.map(({ parent }) => parent as Node)]
    .map(wholeText)
    .filter((node) => !isOnlyMentioned(node) && companionInText.test(sourceCode.getText(node).replace(/['"`]/gu, '&')));
}

/** The places that send the password grant. */
export function passwordGrantsOf(evaluation: Evaluation): readonly Node[] {
  const { text } = evaluation.sourceCode;
  if (!text.includes('password') || !/grant_?type/iu.test(text)) return [];
  return [...inObjects(evaluation), ...inSetters(evaluation), ...inPairs(evaluation), ...inTexts(evaluation)];
}
