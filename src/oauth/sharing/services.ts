// A service of NestJS is made once for all requests, and its methods are called by the handlers of other files. Between the
// method that begins a login and the one that redeems its code, the user's browser goes to the server and comes back.
import { isSpoken, literalKey } from '../../syntax/names';
import type { ClassNode, FunctionNode, Node } from '../../syntax/nodes';
import { variableOf } from '../../syntax/scopes';
import { isWithin } from '../../syntax/ancestors';
import type { Evaluation } from '../../values/evaluation';
import { callersOf } from '../../values/runs';
import { functionsAround } from '../execution';
import { importedFrom } from '../verifiers/store-keys';
import type { SharedWrite } from './apart';

/** Whether a class has a decorator of a package, with these arguments. */
function isDecorated(
  { decorators }: ClassNode,
  name: RegExp,
  module: string,
  takes: (given: readonly Node[]) => boolean,
  { sourceCode }: Evaluation,
): boolean {
  return (decorators ?? []).some(({ expression }) => {
    if (expression.type !== 'CallExpression' || !takes(expression.arguments)) return false;
    const { callee } = expression;
    if (callee.type !== 'Identifier' || !isSpoken(callee, name)) return false;
    return importedFrom(variableOf(callee, sourceCode)?.defs[0]) === module;
  });
}

/** Whether a class is a service that all requests share: `@Injectable()`, without a scope of its own. */
function isSharedService(node: ClassNode, evaluation: Evaluation): boolean {
  return isDecorated(node, /^Injectable$/u, '@nestjs/common', (given) => given.length === 0, evaluation);
}

/** `{ providedIn: 'root' }` */
function isForAll([options]: readonly Node[]): boolean {
  const property = options?.type === 'ObjectExpression' ? options.properties[0] : undefined;
  return (
    property?.type === 'Property' &&
    literalKey(property.key, property.computed) === 'providedIn' &&
    property.value.type === 'Literal' &&
    property.value.value === 'root'
  );
}

/** Whether a framework makes one object of a class for the whole program: a service or controller of NestJS, a service of Angular. */
export function isMadeOnce(node: ClassNode, evaluation: Evaluation): boolean {
  const isWithoutScope = ([first]: readonly Node[]): boolean => first === undefined || first.type === 'Literal';
  return (
    isSharedService(node, evaluation) ||
    isDecorated(node, /^Controller$/u, '@nestjs/common', isWithoutScope, evaluation) ||
    isDecorated(node, /^Injectable$/u, '@angular/core', isForAll, evaluation)
  );
}

/** How far calls within a service are followed. */
const furthest = 3;

/** The methods of a class through which others reach a place in it. */
function entriesTo(node: Node, evaluation: Evaluation, depth = 0): readonly FunctionNode[] {
  const method = functionsAround(node).at(-1);
  if (!method) return [];
  const { calls } = callersOf(method, evaluation);
  if (calls.length === 0 || depth === furthest) return [method];
  return calls.flatMap((call) => entriesTo(call, evaluation, depth + 1));
}

/** Where the file has the name under which a verifier is sent. */
function namingsOf({ index }: Evaluation): readonly Node[] {
  const name = 'code_verifier';
  return [
    ...index.named('Literal', (text) => text.includes(name)),
    ...index.named('Property', (text) => text === name),
    ...index.named('TemplateElement', (text) => text.includes(name)),
  ];
}

/** Where one method of a shared service writes what another one, which runs for a later request, redeems a code with. */
export function writeForLaterRequest(
  home: ClassNode,
  writes: readonly Node[],
  reads: readonly Node[],
  evaluation: Evaluation,
): SharedWrite | undefined {
  if (!isSharedService(home, evaluation)) return undefined;
  const namings = namingsOf(evaluation);
  const redeeming = reads.filter((read) => {
    const method = functionsAround(read).at(-1);
    return method !== undefined && namings.some((one) => isWithin(one, method));
  });
  for (const write of writes) {
    const beginning = entriesTo(write, evaluation);
    const read = redeeming.find((one) => entriesTo(one, evaluation).every((entry) => !beginning.includes(entry)));
    if (read && beginning.length > 0) return { write, read };
  }
  return undefined;
}
