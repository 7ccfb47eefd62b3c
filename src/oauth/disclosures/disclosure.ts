// Where does the file write a verifier or a challenge for people and other systems to read: logs, trackers, errors, dialogs?
import { enclosingFunction, isWithin } from '../../syntax/ancestors';
import { elementName, memberName } from '../../syntax/names';
import type { FunctionNode, Node } from '../../syntax/nodes';
import { unwrap, wrapped } from '../../syntax/unwrap';
import type { Evaluation } from '../../values/evaluation';
import { visibleText } from '../../values/text';
import { optionsOf } from '../../values/value';
import type { Value } from '../../values/value';
import { isCommandLine } from '../execution';
import type { SecretKind } from '../verifiers/code-verifier';
import type { SecretFacts } from '../verifiers/collect-code-verifiers';
import type { AuthorizationRequest } from '../requests/authorization-request';
import { missingMethodsOf, wrongMethodsOf } from '../challenges/challenge-method';
import { isKnownEmpty } from './known-empty';
import { errorTextsOf, isLogging, loggedBy } from './logging-calls';
import type { Edit } from '../requests/parameter-edits';
import { secretsIn } from './secrets';
import type { Secret } from './secret';

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

/** Whether a function does nothing with its parameters but log them: then the call is the place to edit. */
function onlyLogs(node: FunctionNode, facts: SecretFacts): boolean {
  const { body } = node;
  const statements = body.type === 'BlockStatement' ? body.body : [];
  const isLog = (one: Node): boolean =>
    one.type === 'LogicalExpression' ? isLog(one.right) : one.type === 'CallExpression' && isLogging(one, facts);
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

/** The members of an error, or of what it is made from, that people get to see; another member may only be for the program. */
const errorNames = new Set([
  'message',
  'cause',
  'description',
  'error_description',
  'detail',
  'details',
  'statusMessage',
]);

/** The parameters of a request: its challenge is in the browser's address bar anyway. */
const requestNames = /^(?:client_?id|redirect_?uri|response_?type)$/iu;

/** Whether the secret is a challenge that is shown as part of its request: as the URL, its query or its parameters. */
function isPartOfRequest(secret: Secret, argument: Node, facts: SecretFacts): boolean {
  if (secret.kind !== 'challenge') return false;
  if (secret.form === 'query' || secret.path.includes('searchParams')) return true;
  const { evaluation } = facts;
  const [value, whole] = [secret.node, argument].map((node) => optionsOf(evaluation.valueOf(node, evaluation.top)));
  // e.g. `openBrowser(url)`, where the function logs the address for those who have no browser
  const given = secret.given ? optionsOf(evaluation.valueOf(secret.given, evaluation.top)) : [];
  if ([...(value ?? []), ...given].some(isRequestText)) return true;
  // What is too much to be read may be the address: what holds the challenge is something else than the challenge.
  const isTooMuch = (value ?? []).some((one) => one.kind === 'gap' && one.doubt === 'budget');
  if (isTooMuch && secret.source !== undefined && secret.source !== secret.node) return true;
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
  return evaluation.index.named('Property', /^redact(?:ed)?(?:Paths|Keys)?$/u).flatMap((property) =>
    evaluation.index
      .ofType('Literal')
      .filter((literal) => isWithin(literal, property.value) && typeof literal.value === 'string')
      .map((literal) => String(literal.value).split('.').at(-1) ?? ''),
  );
}

/** Names whose values the file tells its logger to write in its own way: `pino({ serializers: { flow: (flow) => … } })`. */
function serializedNames(evaluation: Evaluation): readonly string[] {
  return evaluation.index
    .named('Property', /^serializers$/u)
    .flatMap(({ value }) => (value.type === 'ObjectExpression' ? value.properties : []))
    .flatMap((one) => elementName(one) ?? []);
}

function disclosuresIn(
  shown: readonly Node[],
  channel: Disclosure['channel'],
  isHidden: (secret: Secret) => boolean,
  facts: SecretFacts,
  isPlain: () => boolean,
): Disclosure[] {
  return shown.flatMap((argument) => {
    const home = enclosingFunction(argument);
    return secretsIn(argument, facts)
      .filter((secret) => channel === 'log' || errorNames.has(secret.path[0] ?? 'message'))
      .filter((secret) => !isHidden(secret))
      .filter((secret) => !isKnownEmpty(secret, facts.evaluation))
      .flatMap((secret): Secret[] => {
        if (!isPartOfRequest(secret, argument, facts)) return [secret];
        // The address of a request with the method plain holds the verifier.
        return isPlain() ? [{ ...secret, kind: 'verifier' }] : [];
      })
      .map((secret): Disclosure => {
        const isPassedIn = secret.given !== undefined && home !== undefined && onlyLogs(home, facts);
        const node = isPassedIn && secret.given ? secret.given : secret.node;
        const isShared = secret.given !== undefined && !isPassedIn;
        return { kind: secret.kind, node, channel, form: secret.form, isShared };
      });
  });
}

/** All verifiers and challenges that reach a log or the message of an error; a verifier hides the challenge beside it. */
export function collectDisclosures(
  facts: SecretFacts,
  requests: () => readonly AuthorizationRequest[],
): readonly Disclosure[] {
  if (facts.areNone) return [];
  const { index } = facts.evaluation;
  const redacted = redactedNames(facts.evaluation);
  const serialized = serializedNames(facts.evaluation);
  const isHidden = ({ path }: Secret): boolean =>
    redacted.includes(path.at(-1) ?? '') || serialized.includes(path[0] ?? '');
  // A command line shows the address to the person who is to open it; what is hashed is not the verifier, whatever the method.
  const isHashed = facts.marks.claims.some(({ evidence }) => evidence === 'hashed');
  const isPlain = (): boolean => !isHashed && !isCommandLine(facts.evaluation) && challengeIsVerifier(requests());
  const places = [
    ...index.ofType('CallExpression'),
    ...index.ofType('NewExpression'),
    ...index.ofType('ThrowStatement'),
    ...index.ofType('AssignmentExpression'),
  ];
  const found = places.flatMap((node) => {
    const errors = errorTextsOf(node, facts.evaluation);
    if (errors.length > 0) return disclosuresIn(errors, 'error', () => false, facts, isPlain);
    return disclosuresIn(loggedBy(node, facts), 'log', isHidden, facts, isPlain);
  });
  return found.filter(
    (one) => one.kind === 'verifier' || !found.some((other) => other.node === one.node && other.kind === 'verifier'),
  );
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
