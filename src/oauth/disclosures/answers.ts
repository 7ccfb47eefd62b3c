// What does server code answer a request with? Response methods and classes, and what route handlers return.
import type { TSESTree } from '@typescript-eslint/utils';
import {
  answeringModules,
  handlerMakers,
  headerMethods,
  responseClasses,
  responseFunctions,
  responseMethods,
  responseModules,
  routeDecorators,
  routeExports,
  routeTypes,
  tellingHeader,
} from '../../libraries/responses';
import { isSpoken, literalKey, propertyNamed, spokenName } from '../../syntax/names';
import type { FunctionNode, Node } from '../../syntax/nodes';
import { variableOfDeclaration } from '../../syntax/scopes';
import { wrapped } from '../../syntax/unwrap';
import type { Evaluation } from '../../values/evaluation';
import { isProcedure, isServerAction } from '../serving/called-by-pages';
import { returnsOf } from '../verifiers/marks';
import { receiverOf } from './readable-cookies';

/** The names of all functions and methods that answer. */
const answering: ReadonlySet<string> = new Set([...Object.values(responseMethods).flat(), ...responseFunctions]);

/** The names of all methods that set a header. */
const setting: ReadonlySet<string> = new Set(Object.values(headerMethods).flat());

/** The values in an object of headers, without cookies and addresses. */
function valuesOfHeaders(headers: Node | undefined): Node[] {
  if (headers?.type !== 'ObjectExpression') return [];
  return headers.properties.flatMap((one) => {
    const name = one.type === 'Property' ? literalKey(one.key, one.computed) : undefined;
    return one.type === 'Property' && name !== undefined && !tellingHeader.test(name) ? [one.value] : [];
  });
}

/** `response.setHeader('X-Name', value)`, `response.set({ 'X-Name': value })` */
function headersOfCall(call: TSESTree.CallExpression): Node[] {
  const receiver = receiverOf(call) ?? '';
  if (!Object.hasOwn(headerMethods, receiver)) return [];
  if (!(headerMethods[receiver] ?? []).includes(spokenName(call.callee) ?? '')) return [];
  const [name, value] = call.arguments;
  if (call.arguments.length === 1) return valuesOfHeaders(name);
  const isOther = name?.type === 'Literal' && !tellingHeader.test(String(name.value));
  return isOther && value ? [value] : [];
}

function bodyOfCall(call: TSESTree.CallExpression, evaluation: Evaluation): Node[] {
  const name = spokenName(call.callee) ?? '';
  const [body] = call.arguments;
  if (!body) return [];
  const receiver = receiverOf(call) ?? '';
  if (Object.hasOwn(responseMethods, receiver) && (responseMethods[receiver] ?? []).includes(name))
    return name === 'render' ? call.arguments : [body];
  if (call.callee.type !== 'Identifier' || !responseFunctions.includes(name)) return [];
  evaluation.begin();
  const callee = evaluation.valueOf(call.callee, evaluation.top);
  return callee.kind === 'foreign' && responseModules.includes(callee.module) ? [body] : [];
}

/** Whether the file imports a module whose exported functions answer with what they return, or the types of such functions. */
function hasRouteExports({ index }: Evaluation): boolean {
  return index.ofType('ImportDeclaration').some(({ source, specifiers }) => {
    const isTyping =
      source.value === routeTypes.module && specifiers.some(({ local }) => routeTypes.names.test(local.name));
    return isTyping || responseModules.includes(source.value);
  });
}

/** `onCall(async (request) => …)` of Firebase, `new Elysia().get('/login', () => …)` */
function isTakenByModule({ callee }: TSESTree.CallExpression, evaluation: Evaluation): boolean {
  const name = spokenName(callee) ?? '';
  const rows = answeringModules.filter(({ methods }) => methods.test(name));
  if (rows.length === 0) return false;
  evaluation.begin();
  const value = evaluation.valueOf(callee, evaluation.top);
  return value.kind === 'foreign' && rows.some(({ module }) => module.test(value.module));
}

function isHandler(node: FunctionNode, evaluation: Evaluation): boolean {
  const { parent } = wrapped(node);
  if (isServerAction(node, evaluation.sourceCode)) return true;
  if (parent?.type === 'CallExpression')
    return (
      handlerMakers.includes(spokenName(parent.callee) ?? '') ||
      isProcedure(parent) ||
      isTakenByModule(parent, evaluation)
    );
  if (parent?.type === 'MethodDefinition')
    return (parent.decorators ?? []).some((one) => routeDecorators.includes(spokenName(one.expression) ?? ''));
  const variable = variableOfDeclaration(node, evaluation.sourceCode);
  if (!variable || !routeExports.includes(variable.name)) return false;
  if (variable.name === 'getServerSideProps') return true;
  const statement = node.type === 'FunctionDeclaration' ? node.parent : variable.defs[0]?.parent?.parent;
  return statement?.type === 'ExportNamedDeclaration' && hasRouteExports(evaluation);
}

/** `app.get('/login', async (request, reply) => { return { … }; })` */
function isReplyHandler(node: FunctionNode): boolean {
  const { parent } = wrapped(node);
  const second = node.params[1];
  return parent?.type === 'CallExpression' && second?.type === 'Identifier' && /^_?reply$/u.test(second.name);
}

function returned(evaluation: Evaluation): Node[] {
  return evaluation.index.functions
    .filter((one) => isHandler(one, evaluation) || isReplyHandler(one))
    .flatMap((one) => returnsOf(one, evaluation));
}

/** `{ statusCode: 200, headers: …, body: … }`: what a function behind a gateway answers with (AWS Lambda, Netlify). */
function partsOfGatewayAnswer({ parent }: TSESTree.Property): Node[] {
  const body = propertyNamed(parent, 'body');
  return [...(body ? [body] : []), ...valuesOfHeaders(propertyNamed(parent, 'headers'))];
}

/** The expressions that become the body of a response, or a header of it. */
export function answersIn(evaluation: Evaluation): readonly Node[] {
  const { index } = evaluation;
  const made = index
    .named('NewExpression', (name) => responseClasses.includes(name))
    .flatMap((one) => [...one.arguments.slice(0, 1), ...valuesOfHeaders(propertyNamed(one.arguments[1], 'headers'))]);
  const assigned = index
    .named('AssignmentExpression', new Set(['body']))
    .filter(({ left }) => left.type === 'MemberExpression' && isSpoken(left.object, /^(?:ctx|context)$/u))
    .map(({ right }) => right);
  return [
    ...index.named('CallExpression', answering).flatMap((call) => bodyOfCall(call, evaluation)),
    ...index.named('CallExpression', setting).flatMap(headersOfCall),
    ...made,
    ...assigned,
    ...index.named('Property', new Set(['statusCode'])).flatMap(partsOfGatewayAnswer),
    ...returned(evaluation),
  ];
}
