// Which calls write for people and other systems to read, and what of their arguments do they write?
import type { TSESTree } from '@typescript-eslint/utils';
import { errorMakers, loggerNames, loggers, logMethods, trackerNames } from '../../libraries/loggers';
import type { LoggerRow } from '../../libraries/loggers';
import { ancestorsOf } from '../../syntax/ancestors';
import { isNamed, isSpoken, memberName, spokenName } from '../../syntax/names';
import { isFunction } from '../../syntax/nodes';
import type { Node } from '../../syntax/nodes';
import { variableOf } from '../../syntax/scopes';
import { unwrap, wrapped } from '../../syntax/unwrap';
import type { Evaluation } from '../../values/evaluation';
import { visibleText } from '../../values/text';
import { optionsOf } from '../../values/value';
import type { SecretFacts } from '../verifiers/collect-code-verifiers';
import { firstLook, reaches } from '../library/calls';
import { rowsByModule } from '../library/rows-by-module';
import { functionsCalled } from '../verifiers/marks';
import { isParameter } from '../verifiers/places';

const methods = new Set(logMethods);
const lastWord = new RegExp(`(?:^|[a-z0-9_$#])(?:${loggerNames.join('|')})$`, 'iu');
const startsWord = new RegExp(`^[_#$]*(?:${loggerNames.join('|')})$`, 'iu');
const notALogger = /dialog|catalog|blog|backlog|prolog|analog|epilog|syslogd|changelog/iu;
/** A function that is imported or handed in, whose name leaves no doubt: `log`, `logAuthStep`, `debugLog`; not `logIn`. */
const bareLog =
  /^_?(?:(?:log|dbg|debug|trace)(?!_?(?:[Ii]n|[Oo]ut|[Oo]n|[Oo]ff)(?![a-z]))(?:[A-Z_]\w*)?|logger|logging|writeLog|appendLog|printLog|consoleLog)$/u;
/** Methods that log whatever they are called on: `context.log`, `Effect.logDebug`. */
const plainLog =
  /^(?:log|logger|debug|trace|verbose|log(?:Debug|Info|Error|Warn|Warning|Verbose|Trace|Message|Event))$/u;

interface Written {
  readonly row: LoggerRow;
}

const loggersOf = rowsByModule(loggers, ({ modules }) => modules);
const errorMakersOf = rowsByModule(errorMakers, ({ modules }) => modules);

/** The path without `bind`, which gives the same function: `console.log.bind(console)`. */
function unbound(path: readonly string[]): readonly string[] {
  const at = path.indexOf('bind');
  return at > 0 && path[at + 1] === '()' ? [...path.slice(0, at), ...path.slice(at + 2)] : path;
}

const mayCallLogger = firstLook(loggers);
const mayBeAssigned = firstLook(loggers.map(({ modules, assigned = [] }) => ({ modules, callee: assigned })));
const mayMakeError = firstLook(errorMakers);

/** The row of the table that an expression from outside belongs to. */
function rowOf(
  node: Node,
  evaluation: Evaluation,
  pathsOf: (row: LoggerRow) => readonly string[],
): Written | undefined {
  const options = [...optionsOf(evaluation.valueOf(node, evaluation.top)), ...handedOver(node, evaluation)];
  for (const one of options) {
    if (one.kind !== 'foreign') continue;
    const row = loggersOf(one.module).find((other) => reaches(unbound(one.path), pathsOf(other)));
    if (row) return { row };
  }
  return undefined;
}

/** A method of what a library hands to a callback: `Sentry.withScope((scope) => scope.setExtra(…))`. */
function handedOver(
  node: Node,
  evaluation: Evaluation,
): { kind: 'foreign'; module: string; path: readonly string[] }[] {
  const names: string[] = [];
  let bare = unwrap(node);
  for (; bare.type === 'MemberExpression'; bare = unwrap(bare.object)) names.unshift(memberName(bare) ?? '*');
  if (bare.type !== 'Identifier' || names.length === 0) return [];
  const definition = variableOf(bare, evaluation.sourceCode)?.defs[0];
  const callback = definition?.node as Node | undefined;
  if (!isFunction(callback) || definition?.type !== ('Parameter' as never)) return [];
  const { parent } = callback;
  if (parent.type !== 'CallExpression' || parent.callee === callback) return [];
  return optionsOf(evaluation.valueOf(parent.callee, evaluation.top)).flatMap((one) =>
    one.kind === 'foreign' && one.module !== 'global'
      ? [{ kind: 'foreign' as const, module: one.module, path: [...one.path, '()', ...names] }]
      : [],
  );
}

/** Methods of loggers that give another logger. */
const deriving = /^(?:child|extend|with\w*|getSubLogger|bind|scope|getLogger|tag|named)$/u;

/** The thing that a method is called on, looking through `logger.child(…)`. */
function receiverName({ object }: TSESTree.MemberExpression): string | undefined {
  let owner = unwrap(object);
  while (owner.type === 'CallExpression') {
    const inner = unwrap(owner.callee);
    const name = inner.type === 'MemberExpression' ? memberName(inner) : undefined;
    if (inner.type !== 'MemberExpression' || name === undefined || !deriving.test(name)) break;
    owner = unwrap(inner.object);
  }
  const name = spokenName(owner);
  return name !== undefined && lastWord.test(name) ? name : spokenName(object);
}

/** `console[level](…)` */
function isComputedLevel(callee: TSESTree.MemberExpression): boolean {
  const receiver = spokenName(callee.object) ?? '';
  const isLogger = receiver === 'console' || (lastWord.test(receiver) && !notALogger.test(receiver));
  return callee.computed && isLogger;
}

/** A call by the names of logging: `this.logger.debug(…)`, `req.log.info(…)`, a function that is imported as `log`. */
function isSpokenLogger(call: TSESTree.CallExpression, evaluation: Evaluation): boolean {
  const callee = unwrap(call.callee);
  const name = spokenName(callee);
  if (name === undefined) return callee.type === 'MemberExpression' && isComputedLevel(callee);
  const isElsewhere = (): boolean => functionsCalled(call, evaluation).length === 0;
  if (callee.type === 'Identifier')
    return bareLog.test(name) && !isValueUsed(call) && isElsewhere() && isFromOutside(callee, evaluation);
  if (callee.type !== 'MemberExpression') return false;
  const receiver = receiverName(callee);
  if (unwrap(callee.object).type === 'ThisExpression')
    return (/^warn$/u.test(name) || plainLog.test(name)) && isElsewhere();
  if (receiver === undefined) return plainLog.test(name) && isElsewhere();
  if (Object.hasOwn(trackerNames, receiver)) return (trackerNames[receiver] ?? []).includes(name);
  const isLogger = (startsWord.test(receiver) || lastWord.test(receiver)) && !notALogger.test(receiver);
  const isLogged = (isLogger && methods.has(name)) || (plainLog.test(name) && receiver !== 'Math');
  return isLogged && isElsewhere();
}

/** Whether something is made of what the call gives: then it gives a value, such as `body: traceValue(body)`, and logs none. */
function isValueUsed(call: Node): boolean {
  let node = wrapped(call);
  while (node.parent && passing.has(node.parent.type)) node = wrapped(node.parent);
  return !/^(?:ExpressionStatement|ReturnStatement|ArrowFunctionExpression)$/u.test(node.parent?.type ?? '');
}

const passing = new Set([
  'AwaitExpression',
  'UnaryExpression',
  'LogicalExpression',
  'ConditionalExpression',
  'SequenceExpression',
]);

/**
 * Whether the name is that of another script, imported, a parameter or made by a call that is not seen: then it has to speak
 * for itself. What no script declares visibly has to be called for what it does.
 */
function isFromOutside(name: TSESTree.Identifier, evaluation: Evaluation): boolean {
  const variable = variableOf(name, evaluation.sourceCode);
  const definition = variable?.defs[0];
  if (!definition) return !/logg(?:er|ing)$/u.test(name.name);
  return isParameter(variable) || !isFunction(definition.node);
}

/** Whether a call that appends to a file appends to a log. */
function isToLog({ onlyTo }: LoggerRow, call: TSESTree.CallExpression, evaluation: Evaluation): boolean {
  if (onlyTo === undefined) return true;
  const [target] = call.arguments;
  if (!target) return false;
  const known = optionsOf(evaluation.valueOf(target, evaluation.top));
  const pattern = new RegExp(onlyTo, 'iu');
  return (
    known.some((one) => one.kind === 'text' && pattern.test(visibleText(one.pieces))) ||
    isSpoken(target, /log_?(?:file|path)/iu)
  );
}

/** Whether a call writes its arguments into a log. */
export function isLogging(call: TSESTree.CallExpression, { evaluation, settings }: SecretFacts): boolean {
  evaluation.begin();
  if (settings.loggers.some((one) => isNamed(call, one))) return true;
  const known = mayCallLogger(call.callee, evaluation)
    ? rowOf(call.callee, evaluation, (row) => row.callee)
    : undefined;
  return (known !== undefined && isToLog(known.row, call, evaluation)) || isSpokenLogger(call, evaluation);
}

/** What a call or an assignment writes into a log. */
export function loggedBy(node: Node, facts: SecretFacts): readonly Node[] {
  if (node.type === 'CallExpression') {
    if (node.arguments.length === 0 || !isLogging(node, facts)) return [];
    return spokenName(node.callee) === 'assert' ? node.arguments.slice(1) : node.arguments;
  }
  if (node.type !== 'AssignmentExpression' || node.left.type !== 'MemberExpression') return [];
  if (!mayBeAssigned(node.left, facts.evaluation)) return [];
  facts.evaluation.begin();
  // e.g. `spinner.text = …`
  return rowOf(node.left, facts.evaluation, (row) => row.assigned ?? []) ? [node.right] : [];
}

function isErrorMaker(call: TSESTree.CallExpression, evaluation: Evaluation): boolean {
  const name = spokenName(call.callee) ?? '';
  if (name === 'Error' || /^create(?:Http)?Error$/u.test(name)) return true;
  if (!mayMakeError(call.callee, evaluation)) return false;
  return optionsOf(evaluation.valueOf(call.callee, evaluation.top)).some(
    (one) => one.kind === 'foreign' && errorMakersOf(one.module).some((row) => reaches(one.path, row.callee)),
  );
}

/** Whether a call rejects a promise: `Promise.reject(…)`, the second parameter of its executor. */
function isRejection(call: TSESTree.CallExpression): boolean {
  const callee = unwrap(call.callee);
  if (spokenName(callee) !== 'reject') return false;
  if (callee.type === 'MemberExpression') return spokenName(callee.object) === 'Promise';
  return [...ancestorsOf(call)].some((one) => one.type === 'NewExpression' && spokenName(one.callee) === 'Promise');
}

/** What becomes the message of an error, or the error itself. */
export function errorTextsOf(node: Node, evaluation: Evaluation): readonly Node[] {
  switch (node.type) {
    case 'NewExpression':
      return isSpoken(node.callee, /(?:Error|Exception|Failure)$/u) ? node.arguments : [];
    case 'CallExpression':
      return isErrorMaker(node, evaluation) || isRejection(node) ? node.arguments : [];
    case 'ThrowStatement': {
      const thrown = unwrap(node.argument).type;
      return thrown === 'TemplateLiteral' || thrown === 'BinaryExpression' || thrown === 'ObjectExpression'
        ? [node.argument]
        : [];
    }
    default:
      return [];
  }
}
