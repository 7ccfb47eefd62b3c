// Methods outside of a visible request: in parameter objects that go to another file, in variables, as arguments.
// Whether a challenge is missing there is unknown, but `plain` is visible.
import type { TSESTree } from '@typescript-eslint/utils';
import { ancestorsOf } from '../../syntax/ancestors';
import { elementName, isSpoken, literalKey, spokenName } from '../../syntax/names';
import type { Node, SourceCode } from '../../syntax/nodes';
import { foundIn } from '../../syntax/once-per-text';
import { usesOf, variableOf } from '../../syntax/scopes';
import { unwrap, wrapped } from '../../syntax/unwrap';
import type { Evaluation } from '../../values/evaluation';
import { leavesOf } from '../../values/parameters';
import { exact, knownStart } from '../../values/text';
import { methodText, spellingOf } from './challenge-method';
import type { WrongMethod } from './challenge-method';
import { isDeviceEndpoint } from '../requests/endpoint';
import { isOnlyMentioned } from '../requests/mentions';
import { isFilledIn, isReceived } from './received-methods';
import { setMethodsOf } from './set-methods';

/** A method that stands in an object, a variable or an argument. */
export interface LooseMethod {
  /** Where the value is written. */
  readonly node: Node;
  /** Whether the value is written in this place itself, and decides alone. */
  readonly isInPlace: boolean;
}

const challengeName = /^_?code_?challenge$/iu;
const methodName = /^_?code_?challenge_?method$/iu;
const companions =
  /^(?:code_?challenge|client_?id|redirect_?ur[il]|response_?type|code_?verifier|scopes?|authori[sz]ation_?(?:endpoint|url))$/iu;

/** What a pair calls the method: it is one where verifier and challenge stand beside it. */
const methodOfPair = /^(?:challenge_?)?method$/iu;

function hasSibling(object: TSESTree.ObjectExpression, names: RegExp): boolean {
  return object.properties.some((property) => {
    const name = elementName(property);
    return name !== undefined && names.test(name);
  });
}

function isPair(object: TSESTree.ObjectExpression): boolean {
  return hasSibling(object, /^(?:code_?)?verifier$/iu) && hasSibling(object, /^(?:code_?)?challenge$/iu);
}

/** What an object of further parameters is called in the settings of a client: `extraAuthParams`. */
const bagName = /(?:params|parameters|query)$|^(?:extras?|additional)$/iu;

/** Whether the object has other parameters of a request, or holds further ones in the settings of a client. */
function isOfRequest(object: TSESTree.ObjectExpression): boolean {
  if (hasSibling(object, companions)) return true;
  const holder = wrapped(object).parent;
  if (holder?.type !== 'Property' || holder.parent.type !== 'ObjectExpression') return false;
  return bagName.test(literalKey(holder.key, holder.computed) ?? '') && hasSibling(holder.parent, companions);
}

const posting = /^(?:fetch|\$?http|axios|ky|got|post|put|patch|request|json|send|stringify)$/iu;
const answering = /^(?:json|send)$/iu;

/** Whether the object goes to the app's own backend, the body of a call whose address begins with a slash, or to where devices ask. */
function isPosted(object: Node, evaluation: Evaluation, depth = 0): boolean {
  const holder = object.parent?.type === 'VariableDeclarator' && object.parent.id;
  const variable = holder && holder.type === 'Identifier' && variableOf(holder, evaluation.sourceCode);
  if (variable && depth < 3) {
    const uses = usesOf(variable);
    return uses.length > 0 && uses.every(({ identifier }) => isPosted(identifier as Node, evaluation, depth + 1));
  }
  for (const ancestor of ancestorsOf(object)) {
    if (ancestor.type === 'CallExpression' && isSpoken(ancestor.callee, posting)) {
      const [first] = ancestor.arguments;
      const address = first && first.type !== 'SpreadElement' ? evaluation.valueOf(first, evaluation.top) : undefined;
      const start = address?.kind === 'text' ? (exact(address) ?? knownStart(address)) : '';
      const isForDevice = address?.kind === 'text' && isDeviceEndpoint(address);
      if (start.startsWith('/') || isForDevice || isSpoken(ancestor.callee, answering)) return true;
    }
    if (ancestor.type.endsWith('Statement') || ancestor.type === 'VariableDeclaration') return false;
  }
  return false;
}

const storing =
  /^(?:(?:create|insert|save|upsert|update)(?:One|Many)?|find\w*|where|expect|toEqual|toMatchObject|safeParse|parse|object|enum)$/u;

/** Whether the object is what a database, a server's store or a schema keeps of somebody else's request. */
function isStored(object: Node): boolean {
  return [...ancestorsOf(object)]
    .slice(0, 6)
    .some((ancestor) => ancestor.type === 'CallExpression' && isSpoken(ancestor.callee, storing));
}

/** The plain ones among the values of an expression; none where something unseen stands beside them. */
function plainValues(value: Node, holder: Node, evaluation: Evaluation): LooseMethod[] {
  const leaves = leavesOf(evaluation.valueOf(value, evaluation.top), value);
  const texts = leaves.map((leaf) => (leaf.isEmpty ? '' : methodText(leaf)));
  // A fallback beside something unseen is how servers read a request: `method ?? 'plain'`.
  if (texts.some((text) => text === undefined)) return [];
  return leaves
    .filter((leaf) => spellingOf(methodText(leaf) ?? '') === 'plain')
    .map((leaf) => ({ node: leaf.node, isInPlace: leaves.length === 1 && unwrap(leaf.node).parent === holder }));
}

function inObjects(evaluation: Evaluation): LooseMethod[] {
  const { index } = evaluation;
  const ofRequests = index
    .named('Property', methodName)
    .filter(({ parent }) => parent.type === 'ObjectExpression' && isOfRequest(parent));
  const ofPairs = index
    .named('Property', methodOfPair)
    .filter(({ parent }) => parent.type === 'ObjectExpression' && isPair(parent));
  return [...ofRequests, ...ofPairs].flatMap((property) => {
    const object = property.parent;
    if (isOnlyMentioned(object) || isStored(object)) return [];
    const found = plainValues(property.value, property, evaluation);
    return found.length > 0 && !isPosted(object, evaluation) ? found : [];
  });
}

/** Whether the file itself puts a challenge beside the method, as the side does that sends the request. */
function isChallengeGiven(target: Node, evaluation: Evaluation): boolean {
  if (target.type !== 'MemberExpression') return false;
  const { sourceCode, index } = evaluation;
  const holder = sourceCode.getText(target.object);
  const held = evaluation.valueOf(target.object, evaluation.top);
  return (
    (held.kind === 'record' && held.members.entries.some(({ name }) => challengeName.test(name))) ||
    index
      .named('AssignmentExpression', challengeName)
      .some(({ left }) => left.type === 'MemberExpression' && sourceCode.getText(left.object) === holder)
  );
}

/** Whether an assignment only fills in what nobody has sent. */
function isDefault(node: TSESTree.AssignmentExpression, evaluation: Evaluation): boolean {
  return isFilledIn(node, [evaluation.sourceCode.getText(unwrap(node.left))], evaluation);
}

/** `const codeChallengeMethod = …` and `this.codeChallengeMethod = …`. */
function inVariables(evaluation: Evaluation, isClient: () => boolean): LooseMethod[] {
  const { index } = evaluation;
  const assigned = index.named('AssignmentExpression', methodName).filter((node) => node.operator === '=');
  const written: { name: string | undefined; value: Node | null; holder: Node }[] = [
    ...index
      .ofType('VariableDeclarator')
      .map((node) => ({ name: spokenName(node.id), value: node.init, holder: node })),
    ...assigned
      .filter(({ left }) => !isReceived(left.type === 'MemberExpression' ? left.object : left, evaluation))
      .filter((node) => !isDefault(node, evaluation) || isChallengeGiven(node.left, evaluation) || isClient())
      .map((node) => ({ name: spokenName(node.left), value: node.right, holder: node })),
  ];
  return written.flatMap(({ name, value, holder }) =>
    name !== undefined && value && methodName.test(name) ? plainValues(value, holder, evaluation) : [],
  );
}

/** `build(endpoint, CodeChallengeMethod.Plain, verifier)`. */
function inArguments(evaluation: Evaluation): LooseMethod[] {
  return evaluation.index.named('MemberExpression', /^plain$/iu).flatMap((node) => {
    const call = node.parent;
    const isArgument = (call.type === 'CallExpression' || call.type === 'NewExpression') && call.callee !== node;
    return isArgument && !isOnlyMentioned(node) ? plainValues(node, call, evaluation) : [];
  });
}

/** `query.set('code_challenge_method', 'plain')`. */
function inCalls(evaluation: Evaluation, isClient: () => boolean): LooseMethod[] {
  return setMethodsOf(evaluation, isClient).flatMap(({ call, value }) => plainValues(value, call, evaluation));
}

/** Whether a file has a word that every such place is found by. */
const mayHaveMethod = foundIn(/challenge_?method|plain/iu);

/**
 * Methods that are visibly plain although their request is not visible.
 *
 * @param isClient whether the file makes authorization requests of its own
 */
export function collectLooseMethods(evaluation: Evaluation, isClient: () => boolean): readonly LooseMethod[] {
  if (!mayHaveMethod(evaluation.sourceCode.text)) return [];
  return [
    ...inObjects(evaluation),
    ...inVariables(evaluation, isClient),
    ...inCalls(evaluation, isClient),
    ...inArguments(evaluation),
  ];
}

/** Whether a request's method is plain, but written in another place than the request: in one that is loose, for all we see. */
export function isWrittenElsewhere({ method, node }: WrongMethod, { looseMethods, sourceCode }: LooseFacts): boolean {
  const isSpelt = sourceCode.getText(node).toLowerCase().includes(method.text.toLowerCase());
  const isLoose = !method.isAlone && looseMethods.some((loose) => loose.node === node);
  return method.spelling === 'plain' && (isLoose || (!isSpelt && looseMethods.length > 0));
}

interface LooseFacts {
  readonly looseMethods: readonly LooseMethod[];
  readonly sourceCode: SourceCode;
}
