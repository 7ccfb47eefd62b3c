// Is a function one that answers requests to a server: a route, a handler, a loader, an action, a controller's method?
import type { TSESTree } from '@typescript-eslint/utils';
import { ancestorsOf } from '../../syntax/ancestors';
import { isSpoken, literalKey, memberName, propertyNamed, spokenName } from '../../syntax/names';
import type { FunctionNode, Node, SourceCode } from '../../syntax/nodes';
import { isExported, usesOf, variableOf, variableOfDeclaration } from '../../syntax/scopes';
import { unwrap, wrapped } from '../../syntax/unwrap';
import type { Evaluation } from '../../values/evaluation';
import { callersOf } from '../../values/runs';
import { isModuleResult } from '../execution';
import { isProcedure, isServerAction } from './called-by-pages';

/** Methods of a router that take a path and a handler. */
export const routing = /^(?:get|post|put|patch|delete|all|use|route|head|on|handle|options)$/u;
const routeNames =
  /^(?:GET|POST|PUT|PATCH|DELETE|loader|action|handler|onRequest|onRequestGet|onRequestPost|fetch|default)$/u;
/** What the routes of Next.js, Astro and SvelteKit are called. */
const verbs = /^(?:GET|POST|PUT|PATCH|DELETE)$/u;
const requestParameters = /^_*(?:req|request|ctx|context|event|c|reply)$/u;
/** Parts of what a handler is given by SvelteKit, Astro or Remix that no other function is. */
const requestParts = /^(?:request|cookies|locals)$/u;
const requestTypes =
  /^(?:NextRequest|NextApiRequest|VercelRequest|FastifyRequest|IncomingMessage|APIGateway\w*Event\w*)$/u;
/** Types of whole handlers: of Astro, AWS Lambda, Express, Next.js, Remix and SvelteKit. */
const handlerTypes =
  /^(?:RequestHandler|APIRoute|NextApiHandler|GetServerSideProps|(?:Page|Layout)ServerLoad|(?:Loader|Action)Function|APIGatewayProxyHandler(?:V2)?)$/u;
const decorators = /^(?:Get|Post|Put|All|Patch|Req)$/u;

function nameOfParameter(parameter: Node | undefined): string | undefined {
  return parameter?.type === 'Identifier' ? parameter.name : undefined;
}

function takesRequest({ params: [first] }: FunctionNode): boolean {
  if (first?.type === 'ObjectPattern')
    return first.properties.some(
      (one) => one.type === 'Property' && one.key.type === 'Identifier' && requestParts.test(one.key.name),
    );
  return requestParameters.test(nameOfParameter(first) ?? '');
}

/** The name of the type that is written behind a name: `IncomingMessage` for `req: http.IncomingMessage`. */
function typeNameOf(node: Node | undefined): string | undefined {
  const type = node?.type === 'Identifier' ? node.typeAnnotation?.typeAnnotation : undefined;
  if (type?.type === 'TSImportType') return type.qualifier ? spokenName(type.qualifier) : undefined;
  if (type?.type !== 'TSTypeReference') return undefined;
  const { typeName } = type;
  return typeName.type === 'TSQualifiedName' ? typeName.right.name : spokenName(typeName);
}

/** `(request: NextRequest)`: a function that says by its types that it is given a request to a server. */
function isTypedAsHandler({ params: [first] }: FunctionNode): boolean {
  return requestTypes.test(typeNameOf(first) ?? '');
}

/** `const GET: RequestHandler = …`, `const GET = (…) satisfies RequestHandler` */
function hasHandlerType(node: FunctionNode): boolean {
  const { parent } = node;
  if (parent.type === 'TSSatisfiesExpression' || parent.type === 'TSAsExpression') {
    const type = parent.typeAnnotation;
    return type.type === 'TSTypeReference' && isSpoken(type.typeName, handlerTypes);
  }
  return parent.type === 'VariableDeclarator' && handlerTypes.test(typeNameOf(parent.id) ?? '');
}

/** What a handler does with the answer that it is given. */
const answering = /^(?:redirect|json|send|sendStatus|end|writeHead|render|status|setHeader|cookie)$/u;

/** Whether a function calls what only an answer has: `res.redirect(…)`. */
function isAnsweredBy(answer: Node | undefined, sourceCode: SourceCode): boolean {
  const variable = answer?.type === 'Identifier' ? variableOf(answer, sourceCode) : undefined;
  return (variable ? usesOf(variable) : []).some(({ identifier }) => {
    const member = (identifier as Node).parent;
    const isRead = member?.type === 'MemberExpression' && member.object === (identifier as Node);
    return isRead && member.parent.type === 'CallExpression' && isSpoken(member, answering);
  });
}

/**
 * Whether a function is given a request, and what answers it: `(req, res)`, `(request, reply)`, `(request, h)`. A request that
 * nobody looks at may have no name, and types say more than names: `(_, res)`, `(q: Request, r: Response)`.
 */
function takesPair({ params: [first, second] }: FunctionNode, sourceCode: SourceCode): boolean {
  if (/Request$/u.test(typeNameOf(first) ?? '') && /(?:Response|Reply)$/u.test(typeNameOf(second) ?? '')) return true;
  const [request, answer] = [nameOfParameter(first) ?? '', nameOfParameter(second) ?? ''];
  if (!/^_*(?:res|resp|response|rep|reply|h)$/u.test(answer)) return false;
  return /^_*(?:req|request)$/u.test(request) || (/^_\w?$/u.test(request) && isAnsweredBy(second, sourceCode));
}

/** What only the context of a server has: `ctx.redirect(…)`, `ctx.body = …`, `c.req`. */
const contextParts = /^(?:redirect|body|req)$/u;

/** Whether a function is given the context of a request, by what it does with it. */
function takesContext({ params }: FunctionNode, sourceCode: SourceCode): boolean {
  const [first] = params;
  if (params.length > 2 || first?.type !== 'Identifier' || !/^(?:ctx|context|c)$/u.test(first.name)) return false;
  const variable = variableOf(first, sourceCode);
  return (variable ? usesOf(variable) : []).some(({ identifier }) => {
    const { parent } = identifier as Node;
    return parent?.type === 'MemberExpression' && parent.object === identifier && isSpoken(parent, contextParts);
  });
}

/** Whether the file calls a function itself: what it does is then part of what its callers do. */
function isCalledHere(node: FunctionNode, evaluation: Evaluation): boolean {
  const { parent } = node;
  const isMember =
    parent.type === 'MethodDefinition' || parent.type === 'PropertyDefinition' || parent.type === 'Property';
  const name = isMember ? literalKey(parent.key, parent.computed) : undefined;
  return (
    callersOf(node, evaluation).calls.length > 0 ||
    (name !== undefined && evaluation.index.methodCallsNamed(name).length > 0)
  );
}

/** Whether a function shows by what it is given that it answers requests, wherever it is handed to. */
function answersRequests(node: FunctionNode, evaluation: Evaluation): boolean {
  const isAnswering =
    takesPair(node, evaluation.sourceCode) || hasHandlerType(node) || takesContext(node, evaluation.sourceCode);
  return isAnswering && !isCalledHere(node, evaluation);
}

/** `Deno.serve`, `http.createServer`, `addEventListener('fetch')` of a worker: one function answers everything. */
function isServer(callee: TSESTree.MemberExpression): boolean {
  const name = memberName(callee);
  const home = spokenName(callee.object);
  if (name === 'onRequest' || name === 'onCall') return home === 'https';
  return name === 'createServer' || (name === 'serve' && home === 'Deno');
}

/** `router.route('/login').get(…)`, also behind other handlers of the same path */
function isRouteOfPath({ object }: TSESTree.MemberExpression): boolean {
  let node = unwrap(object);
  while (node.type === 'CallExpression') {
    const callee: Node = unwrap(node.callee);
    if (isSpoken(callee, /^route$/u)) return isPath(node.arguments[0]);
    node = callee.type === 'MemberExpression' ? unwrap(callee.object) : callee;
  }
  return false;
}

function isPath(node: Node | undefined): boolean {
  return node?.type === 'Literal' && typeof node.value === 'string' && /^[/*]/u.test(node.value);
}

/** Whether a call hands a function to a server. */
export function isRoute(call: TSESTree.CallExpression, handler: FunctionNode): boolean {
  const callee = unwrap(call.callee);
  const isLast = call.arguments.at(-1) === wrapped(handler) || call.arguments[0] === wrapped(handler);
  if (callee.type !== 'MemberExpression')
    return isSpoken(callee, /^(?:defineEventHandler|eventHandler|defineCachedEventHandler|createServer|onRequest)$/u);
  if (isServer(callee) || isProcedure(call) || isRouteOfPath(callee)) return isLast;
  const [first] = call.arguments;
  const isPattern =
    first?.type === 'TemplateLiteral' || first?.type === 'Identifier' || first?.type === 'MemberExpression';
  return isSpoken(callee, routing) && (isPath(first) || (isPattern && takesRequest(handler)));
}

function nameOfProperty(property: TSESTree.Property): string | undefined {
  return literalKey(property.key, property.computed);
}

/** The property that an object literal is the value of. */
function propertyAround({ parent }: TSESTree.Property): TSESTree.Property | undefined {
  const outer = wrapped(parent).parent;
  return outer?.type === 'Property' ? outer : undefined;
}

/**
 * Whether a property is a route: `route({ method, url, handler })` of Fastify and hapi, `routes: { '/login': … }` and `fetch`
 * of Bun, and the named actions of SvelteKit.
 */
function isRouteProperty(property: TSESTree.Property): boolean {
  const name = nameOfProperty(property) ?? '';
  const record = property.parent;
  if (name === 'handler')
    return Boolean(propertyNamed(record, 'method') && (propertyNamed(record, 'url') ?? propertyNamed(record, 'path')));
  const outer = wrapped(record).parent;
  if (name === 'fetch') return outer?.type === 'CallExpression' && isSpoken(outer.callee, /^serve$/u);
  if (name.startsWith('/')) return isNamedProperty(propertyAround(property), /^routes$/u);
  if (verbs.test(name)) return isNamedProperty(propertyAround(property), /^\//u);
  return outer?.type === 'VariableDeclarator' && typeNameOf(outer.id) === 'Actions';
}

function isNamedProperty(property: TSESTree.Property | undefined, pattern: RegExp): boolean {
  return property !== undefined && pattern.test(nameOfProperty(property) ?? '');
}

function isRouteMember(node: FunctionNode, parent: TSESTree.Property | TSESTree.MethodDefinition): boolean {
  const isRouteItself =
    parent.type === 'Property'
      ? isRouteProperty(parent)
      : parent.decorators?.some((one) => isSpoken(one.expression, decorators)) === true;
  if (isRouteItself || !takesRequest(node) || literalKey(parent.key, parent.computed) !== 'fetch') return isRouteItself;
  return [...ancestorsOf(node)].some((one) => one.type === 'ExportDefaultDeclaration');
}

function isRouteExport(node: FunctionNode, evaluation: Evaluation): boolean {
  const { parent } = wrapped(node);
  if (parent?.type === 'ExportDefaultDeclaration') return takesRequest(node) || isTypedAsHandler(node);
  if (parent?.type === 'Property' || parent?.type === 'MethodDefinition') return isRouteMember(node, parent);
  const variable = variableOfDeclaration(node, evaluation.sourceCode);
  if (isServerAction(node, evaluation.sourceCode)) return true;
  if (!variable) return isModuleResult(node) && takesRequest(node);
  const isShown = isExported(variable) || usesOf(variable).some(({ identifier }) => isModuleResult(identifier));
  const isDefault = usesOf(variable).some(
    ({ identifier }) => (identifier as Node).parent?.type === 'ExportDefaultDeclaration',
  );
  if (!isShown && !isDefault) return false;
  const { params } = node;
  const isVerb = verbs.test(variable.name) && (params.length === 0 || params[0]?.type === 'ObjectPattern');
  if (isTypedAsHandler(node) || isVerb) return true;
  return takesRequest(node) && (isDefault || routeNames.test(variable.name) || node.params.length >= 2);
}

/** Whether a function answers requests to a server. */
export function isRequestHandler(node: FunctionNode, evaluation: Evaluation): boolean {
  const { parent } = wrapped(node);
  if (parent?.type === 'CallExpression' && isRoute(parent, node)) return true;
  const variable = variableOfDeclaration(node, evaluation.sourceCode);
  const isNamedRoute =
    variable &&
    usesOf(variable).some(({ identifier }) => {
      const place = (identifier as Node).parent;
      return place?.type === 'CallExpression' && place.callee !== (identifier as Node) && isRoute(place, node);
    });
  return isNamedRoute === true || isRouteExport(node, evaluation) || answersRequests(node, evaluation);
}
