// A service of NestJS is made once for all requests, and its methods are called by the handlers of other files. Between the
// method that begins a login and the one that redeems its code, the user's browser goes to the server and comes back.
import { isSpoken } from '../../syntax/names';
import type { ClassNode, FunctionNode, Node } from '../../syntax/nodes';
import { variableOf } from '../../syntax/scopes';
import { isWithin } from '../../syntax/ancestors';
import type { Evaluation } from '../../values/evaluation';
import { callersOf } from '../../values/runs';
import { functionsAround } from '../execution';
import { importedFrom } from '../verifiers/store-keys';
import type { SharedWrite } from './apart';

/** Whether a class is a service that all requests share: `@Injectable()`, without a scope of its own. */
function isSharedService({ decorators }: ClassNode, { sourceCode }: Evaluation): boolean {
  return (decorators ?? []).some(({ expression }) => {
    if (expression.type !== 'CallExpression' || expression.arguments.length > 0) return false;
    const { callee } = expression;
    if (callee.type !== 'Identifier' || !isSpoken(callee, /^Injectable$/u)) return false;
    return importedFrom(variableOf(callee, sourceCode)?.defs[0]) === '@nestjs/common';
  });
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
