// Which expressions does a file give the name of a redirect URI, and is it more than a text that it shows or writes down?
import type { TSESTree } from '@typescript-eslint/utils';
import { isWithin } from '../../syntax/ancestors';
import { literalKey, memberName, nameOfFunction, spokenName } from '../../syntax/names';
import type { Node } from '../../syntax/nodes';
import { declaratorOf, usesOf, variableOf } from '../../syntax/scopes';
import { unwrap, wrapped } from '../../syntax/unwrap';
import type { Evaluation } from '../../values/evaluation';
import { isReadFromRequest } from '../incoming';
import type { RedirectUri } from './redirect-uri';

const redirectName =
  /^(?!.*(?:log|sign)_?(?:out|off)|.*end_?session).*(?:redirect|callback)_?ur[il]s?(?:_?(?:local|dev|desktop|native|default))?$|^redirect$/iu;

/** Functions that make one, rather than taking one apart. */
const makerName =
  /^_?(?:get|make|build|create|compute|resolve|default)?_?(?:oauth2?)?_?(?:redirect|callback)_?ur[il]$/iu;

/** What stands beside the redirect URIs of a web app where a script registers one. */
const webAppNames =
  /^(?:web_?origins|allowed_?origins|cors\w*|root_?url|home_?page\w*|post_?logout_?redirect_?uris?|standard_?flow_?enabled)$/iu;

function registersWebApp(property: TSESTree.Property): boolean {
  const { parent } = property;
  return (
    parent.type === 'ObjectExpression' &&
    parent.properties.some(
      (other) => other.type === 'Property' && webAppNames.test(literalKey(other.key, other.computed) ?? ''),
    )
  );
}

/** Whether an object is the environment that another program is started with: `{ ...process.env, REDIRECT_URI: uri }`. */
function isEnvironment(object: TSESTree.ObjectExpression): boolean {
  const isTakenOver = object.properties.some(
    (one) => one.type === 'SpreadElement' && spokenName(one.argument) === 'env',
  );
  const { parent } = wrapped(object);
  return isTakenOver || (parent?.type === 'Property' && literalKey(parent.key, parent.computed) === 'env');
}

/**
 * Whether the file writes down the metadata of a client (RFC 7591 section 2). A script that asks for no code itself does so
 * for another program.
 */
export function registersClient({ index, sourceCode }: Evaluation): boolean {
  const isList = (value: Node): boolean => {
    if (value.type === 'ArrayExpression') return true;
    return declaratorOf(value, sourceCode)?.init?.type === 'ArrayExpression';
  };
  return index
    .named('Property', /^redirect_?uris$/iu)
    .some(({ parent, value }) => parent.type === 'ObjectExpression' && isList(value));
}

const showing =
  /^(?:log|info|warn|error|debug|print\w*|note|write|writeln|outro|intro|message|step|success|box|green|yellow|cyan|blue|bold|dim|underline|gray|grey|magenta|red|white)$/u;

/** Whether a text around a name is for people or for a file of settings: words with spaces, a new line, `NAME=`. */
function isProse({ quasis }: TSESTree.TemplateLiteral): boolean {
  return quasis.some(({ value }) => /\s/u.test(value.raw) || /\\[nr]|(?<![A-Z_])[A-Z_]{4,}=["']?$/u.test(value.raw));
}

/** Whether a use only shows the URI, or writes it down for another program. */
function isShown(use: Node): boolean {
  const node = wrapped(use);
  const { parent } = node;
  if (parent?.type === 'TemplateLiteral') return isProse(parent);
  if (parent?.type === 'CallExpression' && parent.callee !== node) return showing.test(spokenName(parent.callee) ?? '');
  if (parent?.type !== 'BinaryExpression' || parent.operator !== '+') return false;
  const other = parent.left === node ? parent.right : parent.left;
  return other.type === 'Literal' && typeof other.value === 'string' && /\s/u.test(other.value);
}

/** Whether a use sends the browser there at once, which is no matter of a client: `response.redirect(redirectUrl)`. */
function isGoneTo(use: Node): boolean {
  const node = wrapped(use);
  const { parent } = node;
  if (parent?.type === 'Property') return /^location$/iu.test(literalKey(parent.key, parent.computed) ?? '');
  if (parent?.type === 'AssignmentExpression' && parent.left.type === 'MemberExpression')
    return /^(?:href|location)$/u.test(memberName(parent.left) ?? '');
  if (parent?.type !== 'CallExpression' || parent.callee === node) return false;
  const [first] = parent.arguments;
  const isHeader = first?.type === 'Literal' && /^location$/iu.test(String(first.value));
  return isHeader || spokenName(parent.callee) === 'redirect';
}

/** Whether a variable is read, and each time only for people to see, or to go there. */
function isNoParameter(identifier: TSESTree.Identifier, { sourceCode }: Evaluation): boolean {
  const variable = variableOf(identifier, sourceCode);
  const reads = variable ? usesOf(variable).filter((use) => use.isRead()) : [];
  return reads.length > 0 && reads.map((use) => use.identifier as Node).every((use) => isShown(use) || isGoneTo(use));
}

function ofVariable(identifier: TSESTree.Identifier, evaluation: Evaluation): Node[] {
  const { parent } = identifier;
  if (parent.type === 'VariableDeclarator' && parent.id === identifier)
    return parent.init && !isNoParameter(identifier, evaluation) ? [parent.init] : [];
  return parent.type === 'AssignmentPattern' && parent.left === identifier ? [parent.right] : [];
}

/** What functions give back whose name promises a redirect URI: `getRedirectUri()`. */
function ofFunctions({ index }: Evaluation): Node[] {
  return index.functions
    .filter((node) => makerName.test(nameOfFunction(node) ?? ''))
    .flatMap((node) => {
      if (node.type === 'ArrowFunctionExpression' && node.body.type !== 'BlockStatement') return [node.body];
      return index.returnsOf(node).filter((one) => one !== undefined);
    });
}

/** Whether an expression reads the address of a request that came in, be it with a stand-in: `request.url ?? '/'`. */
function readsAddress(node: Node): boolean {
  const bare = unwrap(node);
  if (bare.type === 'LogicalExpression') return readsAddress(bare.left);
  if (bare.type === 'TemplateLiteral') return bare.expressions.some(readsAddress);
  if (bare.type === 'BinaryExpression') return readsAddress(bare.left) || readsAddress(bare.right);
  return bare.type === 'MemberExpression' && isReadFromRequest(bare);
}

/** Whether an expression takes apart the address that somebody came back to: `new URL(request.url, redirectUri)`. */
function isAddressReceived(node: Node): boolean {
  const made = unwrap(node);
  return (
    made.type === 'NewExpression' && spokenName(made.callee) === 'URL' && made.arguments.slice(0, 1).some(readsAddress)
  );
}

/** The expressions that the file gives the name of a redirect URI, without those that it only shows. */
export function expressionsNamedRedirect(evaluation: Evaluation): Node[] {
  const { index } = evaluation;
  const ofProperties = index
    .named('Property', redirectName)
    .filter(({ parent }) => parent.type === 'ObjectExpression' && !isShown(parent) && !isEnvironment(parent))
    .filter((property) => !registersWebApp(property))
    .map(({ value }) => value);
  const ofFields = index.named('PropertyDefinition', redirectName).flatMap(({ value }) => value ?? []);
  const ofAssignments = index
    .named('AssignmentExpression', redirectName)
    .filter(({ left }) => left.type === 'MemberExpression' || left.type === 'Identifier')
    .map(({ right }) => right);
  const ofVariables = index
    .named('Identifier', redirectName)
    .flatMap((identifier) => ofVariable(identifier, evaluation));
  const named = [...ofProperties, ...ofFields, ...ofVariables, ...ofAssignments, ...ofFunctions(evaluation)];
  return named.filter((node) => !isAddressReceived(node));
}

/** Whether a URI is taken on the web platform alone: `Platform.OS === 'web' ? … : …`. */
export function isForWeb({ node }: RedirectUri, { index }: Evaluation): boolean {
  return index.ofType('BinaryExpression').some(({ operator, left, right, parent }) => {
    if (operator !== '===' && operator !== '==') return false;
    if (left.type !== 'MemberExpression' || memberName(left) !== 'OS') return false;
    if (right.type !== 'Literal' || right.value !== 'web') return false;
    const arm =
      parent.type === 'ConditionalExpression' || parent.type === 'IfStatement' ? parent.consequent : undefined;
    return arm !== undefined && isWithin(node, arm);
  });
}

/** Whether the path of a URI is that of a route in a web app, e.g. `/api/auth/callback/google`. */
export function isOfWebApp({ visible }: RedirectUri): boolean {
  return /^https?:\/\/[^/]*\/api\//u.test(visible);
}

/** Whether the same expression makes a URI on the web as well: it goes through the origins of a web app. */
export function isOneOfWebOrigins({ node }: RedirectUri, all: readonly RedirectUri[]): boolean {
  return all.some((other) => other.node === node && other.visible.startsWith('https://'));
}
