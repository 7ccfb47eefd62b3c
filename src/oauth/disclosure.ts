// Where does the file write a verifier or a challenge for people and other systems to read: logs, trackers, errors, dialogs?
import type { TSESTree } from '@typescript-eslint/utils';
import { loggerNames, loggers, logMethods, trackerNames } from '../libraries/loggers';
import type { LoggerRow } from '../libraries/loggers';
import { ancestorsOf, enclosingFunction, isWithin } from '../syntax/ancestors';
import { isNamed, memberName, spokenName } from '../syntax/names';
import { isFunction } from '../syntax/nodes';
import type { FunctionNode, Node } from '../syntax/nodes';
import { variableOf } from '../syntax/scopes';
import { unwrap, wrapped } from '../syntax/unwrap';
import type { Evaluation } from '../values/evaluation';
import { visibleText } from '../values/text';
import { optionsOf } from '../values/value';
import type { Value } from '../values/value';
import type { SecretKind } from './code-verifier';
import type { SecretFacts } from './collect-code-verifiers';
import type { AuthorizationRequest } from './authorization-request';
import { missingMethodsOf, wrongMethodsOf } from './challenge-method';
import { reaches } from './library-calls';
import { functionsCalled } from './marks';
import type { Edit } from './parameter-edits';
import { secretsIn } from './secrets';
import type { Secret } from './secrets';

/** A verifier or a challenge that reaches a log. */
export interface Disclosure {
  readonly kind: SecretKind;
  /** The smallest expression that a person would take out. */
  readonly node: Node;
  readonly channel: 'log' | 'error';
  /** What the log is given the secret as. */
  readonly form: Secret['form'];
  /** Whether the log stands in a helper that is given other things too, so that nothing may be taken out of it unasked. */
  readonly isShared: boolean;
}

const methods = new Set(logMethods);
const lastWord = new RegExp(`(?:^|[a-z0-9_$#])(?:${loggerNames.join('|')})$`, 'iu');
const startsWord = new RegExp(`^[_#$]*(?:${loggerNames.join('|')})$`, 'iu');
const notALogger = /dialog|catalog|blog|backlog|prolog|analog|epilog|syslogd|changelog/iu;
const bareLog =
  /^_?(?:log|logger|debug|logDebug|logInfo|logError|logWarn|logWarning|logVerbose|logTrace|logMessage|logEvent|debugLog|writeLog|logToConsole|consoleLog)$/u;

function isModule(row: LoggerRow, module: string): boolean {
  return row.modules.some((one) => (one.endsWith('*') ? module.startsWith(one.slice(0, -1)) : one === module));
}

function isKnownLogger(call: TSESTree.CallExpression, evaluation: Evaluation): boolean {
  return optionsOf(evaluation.valueOf(call.callee, evaluation.top)).some(
    (one) =>
      one.kind === 'foreign' && loggers.some((row) => isModule(row, one.module) && reaches(one.path, row.callee)),
  );
}

/** The thing that a method is called on, looking through `logger.child(…)`. */
function receiverName(callee: TSESTree.MemberExpression): string | undefined {
  let node = unwrap(callee.object);
  for (let height = 0; height < 4; height += 1) {
    if (node.type !== 'CallExpression') break;
    const inner = unwrap(node.callee);
    const isDerived = /^(?:child|extend|with\w*|getSubLogger|bind|scope|getLogger|tag|named)$/u.test(
      spokenName(inner) ?? '',
    );
    if (inner.type !== 'MemberExpression' || !isDerived) break;
    const owner = spokenName(inner.object);
    if (owner === undefined || !lastWord.test(owner)) break;
    node = unwrap(inner.object);
  }
  return spokenName(node);
}

/** A call by the names of logging: `this.logger.debug(…)`, `req.log.info(…)`, a function that is imported as `log`. */
function isSpokenLogger(call: TSESTree.CallExpression, evaluation: Evaluation): boolean {
  const callee = unwrap(call.callee);
  const name = spokenName(callee);
  if (name === undefined) return false;
  if (callee.type === 'Identifier')
    return bareLog.test(name) && functionsCalled(call, evaluation).length === 0 && isFromOutside(callee, evaluation);
  if (callee.type !== 'MemberExpression') return false;
  const receiver = receiverName(callee);
  if (unwrap(callee.object).type === 'ThisExpression')
    return /^(?:log|debug|warn|verbose|trace|logger)$/u.test(name) && functionsCalled(call, evaluation).length === 0;
  if (receiver === undefined) return false;
  if (Object.hasOwn(trackerNames, receiver)) return (trackerNames[receiver] ?? []).includes(name);
  const isLogger = (startsWord.test(receiver) || lastWord.test(receiver)) && !notALogger.test(receiver);
  return isLogger && methods.has(name) && functionsCalled(call, evaluation).length === 0;
}

/** Whether the name is imported, a parameter or made by a call that is not seen: then its name has to speak for it. */
function isFromOutside(name: TSESTree.Identifier, evaluation: Evaluation): boolean {
  const definition = variableOf(name, evaluation.sourceCode)?.defs[0];
  return definition !== undefined && !isFunction(definition.node);
}

/** Whether a call writes its arguments into a log. */
function isLogging(call: TSESTree.CallExpression, facts: SecretFacts): boolean {
  const { evaluation, settings } = facts;
  evaluation.begin();
  return (
    settings.loggers.some((one) => isNamed(call, one)) ||
    isKnownLogger(call, evaluation) ||
    isSpokenLogger(call, evaluation)
  );
}

function isError(node: TSESTree.CallExpression | TSESTree.NewExpression): boolean {
  const name = spokenName(node.callee) ?? '';
  const isMade = node.type === 'NewExpression' || name === 'Error';
  return isMade && /(?:Error|Exception|Failure)$/u.test(name);
}

/** Whether the place is only reached when the value is empty: `if (!verifier) { log(verifier); }`. */
function isKnownEmpty(node: Node, facts: SecretFacts): boolean {
  const text = facts.evaluation.sourceCode.getText(node);
  for (const ancestor of ancestorsOf(node)) {
    if (isFunction(ancestor)) return false;
    if (ancestor.type !== 'IfStatement' || !isWithin(node, ancestor.consequent)) continue;
    if (isTestForNothing(ancestor.test, text, facts)) return true;
  }
  return false;
}

function isTestForNothing(test: Node, text: string, facts: SecretFacts): boolean {
  const { sourceCode } = facts.evaluation;
  if (test.type === 'UnaryExpression' && test.operator === '!') return sourceCode.getText(test.argument) === text;
  if (test.type === 'LogicalExpression' && test.operator === '&&')
    return isTestForNothing(test.left, text, facts) || isTestForNothing(test.right, text, facts);
  if (test.type !== 'BinaryExpression' || !/^={2,3}$/u.test(test.operator)) return false;
  const [left, right] = [test.left, test.right].map((side) => sourceCode.getText(side));
  // e.g. `Object.keys(session ?? {}).length === 0`
  if (test.left.type === 'MemberExpression' && right === '0' && /\.length$/u.test(left ?? ''))
    return (left ?? '').includes(text);
  const isNothing = (side: string | undefined): boolean => /^(?:null|undefined|''|"")$/u.test(side ?? '');
  return (left === text && isNothing(right)) || (right === text && isNothing(left));
}

/** Whether a function does nothing with its parameters but log them: then the call is the place to edit. */
function onlyLogs(node: FunctionNode, facts: SecretFacts): boolean {
  const { body } = node;
  const statements = body.type === 'BlockStatement' ? body.body : [];
  const isLog = (one: Node): boolean => one.type === 'CallExpression' && isLogging(one, facts);
  if (body.type !== 'BlockStatement') return isLog(body);
  return statements.every((one) => {
    const inner = one.type === 'IfStatement' ? one.consequent : one;
    const lines = inner.type === 'BlockStatement' ? inner.body : [inner];
    return lines.every(
      (line) =>
        line.type === 'VariableDeclaration' ||
        (line.type === 'ReturnStatement' && !line.argument) ||
        (line.type === 'ExpressionStatement' && isLog(line.expression)),
    );
  });
}

/** The parameters of a request: its challenge is in the browser's address bar anyway. */
const requestNames = /^(?:client_?id|redirect_?uri|response_?type)$/iu;

/** Whether the secret is a challenge that is shown as part of its request: as the URL, its query or its parameters. */
function isPartOfRequest(secret: Secret, argument: Node, facts: SecretFacts): boolean {
  if (secret.kind !== 'challenge') return false;
  if (secret.form === 'query' || secret.path.includes('searchParams')) return true;
  const { evaluation } = facts;
  const [value, whole] = [secret.node, argument].map((node) => optionsOf(evaluation.valueOf(node, evaluation.top)));
  if ((value ?? []).some(isRequestText)) return true;
  const [name] = secret.path;
  return (whole ?? []).some((one) => {
    if (one.kind !== 'record' || name === undefined) return false;
    const inner = secret.path.length > 1 ? one.members.entries.find((entry) => entry.name === name)?.value() : one;
    return inner?.kind === 'record' && inner.members.entries.some((entry) => requestNames.test(entry.name));
  });
}

function isRequestText(value: Value): boolean {
  if (value.kind === 'query' || value.kind === 'url') return true;
  if (value.kind !== 'text') return false;
  const isSerialized = value.pieces.some((piece) => typeof piece === 'object' && piece.kind === 'serialized');
  return isSerialized || /(?:^|[?&])[\w.-]+=/u.test(visibleText(value.pieces));
}

/** Names whose values the file tells its logger to leave out: pino's `redact`. */
function redactedNames(evaluation: Evaluation): readonly string[] {
  return evaluation.index
    .ofType('Property')
    .filter(
      (property) => property.key.type === 'Identifier' && /^redact(?:ed)?(?:Paths|Keys)?$/u.test(property.key.name),
    )
    .flatMap((property) =>
      evaluation.index
        .ofType('Literal')
        .filter((literal) => isWithin(literal, property.value) && typeof literal.value === 'string')
        .map((literal) => String(literal.value).split('.').at(-1) ?? ''),
    );
}

function disclosuresAt(
  call: TSESTree.CallExpression | TSESTree.NewExpression,
  channel: Disclosure['channel'],
  redacted: readonly string[],
  facts: SecretFacts,
): Disclosure[] {
  const home = enclosingFunction(call);
  const [first] = call.arguments;
  const isAssertion = spokenName(call.callee) === 'assert' && first;
  const shown = isAssertion ? call.arguments.slice(1) : call.arguments;
  return shown.flatMap((argument) =>
    secretsIn(argument, facts)
      .filter((secret) => channel === 'log' || secret.path.length === 0)
      .filter((secret) => !redacted.includes(secret.path.at(-1) ?? ''))
      .filter((secret) => !isPartOfRequest(secret, argument, facts) && !isKnownEmpty(secret.node, facts))
      .map((secret): Disclosure => {
        const isPassedIn = secret.given !== undefined && home !== undefined && onlyLogs(home, facts);
        const node = isPassedIn && secret.given ? secret.given : secret.node;
        const isShared = secret.given !== undefined && !isPassedIn;
        return { kind: secret.kind, node, channel, form: secret.form, isShared };
      }),
  );
}

/** All verifiers and challenges that reach a log or the message of an error; a verifier hides the challenge beside it. */
export function collectDisclosures(facts: SecretFacts): readonly Disclosure[] {
  const { evaluation } = facts;
  const { index } = evaluation;
  const redacted = redactedNames(evaluation);
  const found = [
    ...index.ofType('CallExpression').flatMap((call) => {
      if (isError(call)) return disclosuresAt(call, 'error', [], facts);
      return mayShow(call) && isLogging(call, facts) ? disclosuresAt(call, 'log', redacted, facts) : [];
    }),
    ...index.ofType('NewExpression').flatMap((node) => (isError(node) ? disclosuresAt(node, 'error', [], facts) : [])),
  ];
  return found.filter(
    (one) => one.kind === 'verifier' || !found.some((other) => other.node === one.node && other.kind === 'verifier'),
  );
}

function mayShow(call: TSESTree.CallExpression): boolean {
  return call.arguments.length > 0;
}

/** Whether an expression can be taken out without changing what else happens: reading it does nothing. */
function isPureReading(node: Node): boolean {
  const bare = unwrap(node);
  switch (bare.type) {
    case 'Identifier':
    case 'Literal':
    case 'ThisExpression':
      return true;
    case 'MemberExpression':
      return isPureReading(bare.object) && (!bare.computed || isPureReading(bare.property));
    case 'TemplateLiteral':
      return bare.expressions.every(isPureReading);
    default:
      return false;
  }
}

/** Methods that a text has too, so that a text in the place of the value does no harm. */
const textMethods = /^(?:toString|trim|valueOf|replace|replaceAll|normalize|concat)$/u;

/** An edit that takes the value out of the log, and keeps the number and order of arguments; undefined where it would not do. */
export function redactionOf({ node, isShared }: Disclosure): Edit | undefined {
  const place = wrapped(node);
  const { parent } = place;
  if (isShared || parent?.type === 'SpreadElement' || node.type === 'SpreadElement' || !isPureReading(node))
    return undefined;
  if (parent?.type === 'MemberExpression' && !textMethods.test(memberName(parent) ?? '')) return undefined;
  const isShorthand = parent?.type === 'Property' && parent.shorthand && parent.key.type === 'Identifier';
  const code = isShorthand && parent.key.type === 'Identifier' ? `${parent.key.name}: '[redacted]'` : "'[redacted]'";
  return (fixer) => fixer.replaceText(isShorthand ? parent : node, code);
}

/** Whether the file sends its challenge with the method `plain`, or with none: the challenge then is the verifier. */
export function challengeIsVerifier(requests: readonly AuthorizationRequest[]): boolean {
  return requests.some(
    (request) =>
      wrongMethodsOf(request).some((one) => one.messageId === 'plain') || missingMethodsOf(request).length > 0,
  );
}
