// Which cookies does a call set so that page scripts can read them?
import type { TSESTree } from '@typescript-eslint/utils';
import { assignedCookies, cookieSetters } from '../../libraries/cookies';
import type { CookieSetter } from '../../libraries/cookies';
import { packageName } from '../../syntax/module-names';
import { propertyNamed, spokenName } from '../../syntax/names';
import { booleanOf } from '../../syntax/nodes';
import type { Node } from '../../syntax/nodes';
import { foundIn } from '../../syntax/once-per-text';
import { declaratorOf } from '../../syntax/scopes';
import { unwrap } from '../../syntax/unwrap';
import type { Evaluation } from '../../values/evaluation';
import { visibleText } from '../../values/text';
import { optionsOf, truth } from '../../values/value';
import type { Value } from '../../values/value';
import { lastNames, mayReach, reaches } from '../library/calls';
import { firstOf, isModule, rowsByModule } from '../library/rows-by-module';

/** A value that a script-readable cookie is given. */
export interface ReadableCookie {
  readonly value: Node;
  /** The `httpOnly: false`, or the options that lack `httpOnly`. */
  readonly option?: TSESTree.Property | TSESTree.ObjectExpression;
}

/** The name of what a method is called on; a chain such as `res.status(400)` counts as its start. */
export function receiverOf(call: TSESTree.CallExpression): string | undefined {
  const callee = unwrap(call.callee);
  if (callee.type !== 'MemberExpression') return undefined;
  const object = unwrap(callee.object);
  // e.g. `res.status(400).json(…)`, `c.res.cookies.set(…)`
  if (object.type === 'CallExpression') {
    const inner = unwrap(object.callee);
    return inner.type === 'MemberExpression' ? (spokenName(inner.object) ?? spokenName(object)) : spokenName(object);
  }
  return spokenName(object);
}

const settersByPath = lastNames(cookieSetters.flatMap(({ callee = [] }) => callee));

const spokenSetters = cookieSetters.filter(({ spoken }) => spoken !== undefined);
const settersOf = rowsByModule(cookieSetters, ({ modules = [] }) => modules);

function importsOneOf(names: readonly string[], { index }: Evaluation): boolean {
  return index
    .ofType('ImportDeclaration')
    .some(({ source }) => names.some((name) => isModule(packageName(source.value), name)));
}

function setterOf(call: TSESTree.CallExpression, evaluation: Evaluation): CookieSetter | undefined {
  const isListed = mayReach(call.callee, settersByPath, evaluation);
  const callee = isListed ? optionsOf(evaluation.valueOf(call.callee, evaluation.top)) : [];
  const name = spokenName(call.callee) ?? '';
  const receiver = receiverOf(call);
  const known = callee.flatMap((one) =>
    one.kind === 'foreign' ? settersOf(one.module).filter((setter) => reaches(one.path, setter.callee ?? [])) : [],
  );
  const spoken = spokenSetters.find(
    ({ spoken: names, isSpokenBesideImport, modules }) =>
      receiver !== undefined &&
      names?.receivers.includes(receiver) &&
      names.methods.includes(name) &&
      (isSpokenBesideImport !== true || importsOneOf(modules ?? [], evaluation)),
  );
  return firstOf(cookieSetters, spoken ? [...known, spoken] : known);
}

/** The options of a cookie: the argument for them, or the single object that holds name, value and options. */
function optionsNodeOf(call: TSESTree.CallExpression, setter: CookieSetter): Node | undefined {
  const [only] = call.arguments;
  if (call.arguments.length === 1 && only?.type === 'ObjectExpression') return only;
  return setter.options && call.arguments[setter.options.argument];
}

/** The option that hides a cookie from scripts; `isHttpOnly` of hapi. */
const hiding = /^(?:is)?httponly$/iu;

/** Whether options, visible to their end, let page scripts read the cookie. */
function leavesOpen(options: Value, { isReadableByDefault }: CookieSetter): boolean {
  if (options.kind !== 'record') return false;
  const entries = options.members.entries.filter(({ name }) => hiding.test(name));
  if (entries.length === 0) return options.members.gaps.length === 0 && isReadableByDefault === true;
  return entries.every((one) => optionsOf(one.value()).every((option) => truth(option) === false));
}

/** Whether page scripts can certainly read the cookie, and what says so. */
function readability(
  call: TSESTree.CallExpression,
  setter: CookieSetter,
  evaluation: Evaluation,
): { isReadable: boolean; option?: ReadableCookie['option'] } {
  if (setter.isReadableByDefault === 'always') return { isReadable: true };
  const callee = setter.isMadeWithOptions === true ? unwrap(call.callee) : undefined;
  if (callee?.type === 'MemberExpression' && isMadeHidden(callee.object, evaluation)) return { isReadable: false };
  const node = optionsNodeOf(call, setter);
  if (!node) return { isReadable: setter.isReadableByDefault };
  const [value, ...others] = optionsOf(evaluation.valueOf(node, evaluation.top));
  // Options that are chosen among: `isLocal ? { httpOnly: false } : { httpOnly: false, domain }`.
  if (value && others.length > 0) return { isReadable: [value, ...others].every((one) => leavesOpen(one, setter)) };
  if (value?.kind !== 'record') return { isReadable: false };
  const entries = value.members.entries.filter(({ name }) => hiding.test(name));
  const [entry] = entries;
  if (entry) {
    const isOff = entries.every((one) => optionsOf(one.value()).every((option) => truth(option) === false));
    return { isReadable: isOff, ...(isOff && entry.node.type === 'Property' && { option: entry.node }) };
  }
  const isClosed = value.members.gaps.length === 0;
  const bare = unwrap(node);
  return {
    isReadable: isClosed && setter.isReadableByDefault,
    ...(bare.type === 'ObjectExpression' && { option: bare }),
  };
}

/** Whether the text has the option that hides a cookie from scripts. */
const speaksOfHiding = foundIn(/httponly/iu);

/** Whatever the call: options that visibly say `httpOnly: false` are those of a cookie. */
function ofOpenOptions(call: TSESTree.CallExpression, evaluation: Evaluation): ReadableCookie[] {
  if (!speaksOfHiding(evaluation.sourceCode.text)) return [];
  const at = call.arguments.findIndex((one) => {
    const value = one.type === 'SpreadElement' ? undefined : evaluation.valueOf(one, evaluation.top);
    const entry = value?.kind === 'record' && value.members.entries.find(({ name }) => hiding.test(name));
    return entry !== undefined && entry !== false && truth(entry.value()) === false;
  });
  return at < 0 ? [] : call.arguments.slice(0, at + 1).map((value) => ({ value }));
}

/** The values that a call puts into cookies which page scripts can certainly read. */
export function readableCookiesOf(call: TSESTree.CallExpression, evaluation: Evaluation): readonly ReadableCookie[] {
  const setter = setterOf(call, evaluation);
  if (!setter) return [...ofHeader(call, evaluation), ...ofOpenOptions(call, evaluation)];
  const value = call.arguments[call.arguments.length === 1 ? 0 : setter.value.argument];
  if (!value) return [];
  const { isReadable, option } = readability(call, setter, evaluation);
  return isReadable ? [{ value, ...(option && { option }) }] : [];
}

/** `setHeader('Set-Cookie', text)` with a text that does not say `HttpOnly`. */
function ofHeader(call: TSESTree.CallExpression, evaluation: Evaluation): ReadableCookie[] {
  const [name, value] = call.arguments;
  const isHeader = name?.type === 'Literal' && String(name.value).toLowerCase() === 'set-cookie';
  if (!isHeader || !value || value.type === 'SpreadElement') return [];
  const texts = value.type === 'ArrayExpression' ? value.elements : [value];
  return texts.flatMap((one) => (one && isReadableText(one, evaluation) ? [{ value: one }] : []));
}

/** Whether the call that made a cookie may have hidden it: its options say so, or are not visible. */
function isMadeHidden(node: Node, evaluation: Evaluation): boolean {
  const declared = declaratorOf(node, evaluation.sourceCode);
  const made = declared ? declared.init : unwrap(node);
  if (made?.type !== 'CallExpression' || made.arguments.some(({ type }) => type === 'SpreadElement')) return true;
  const [, options] = made.arguments;
  if (!options) return false;
  const value = evaluation.valueOf(options, evaluation.top);
  if (value.kind !== 'record' || value.members.gaps.length > 0) return true;
  return value.members.entries.some((one) => hiding.test(one.name) && truth(one.value()) !== false);
}

/** The names of the composables that give a cookie: without one in the text nothing is assigned to a cookie. */
const composables = assignedCookies.callee.map((path) => path.split('.')[0] ?? '');

/** Whether the file says of a cookie that scripts may read it: `cookie.login.httpOnly = false`. */
function isOpened(cookie: Node, { index, sourceCode }: Evaluation): boolean {
  const words = sourceCode.getText(cookie);
  return index
    .named('AssignmentExpression', new Set(['httpOnly']))
    .some(
      ({ left, right }) =>
        left.type === 'MemberExpression' && booleanOf(right) === false && sourceCode.getText(left.object) === words,
    );
}

/** `headers: { 'Set-Cookie': text }`, also with `{ key, value }` as Lambda@Edge has them, and assignments to what a library takes for a cookie. */
export function headerCookiesIn(evaluation: Evaluation): readonly ReadableCookie[] {
  const { index } = evaluation;
  const ofHeaders = index.named('Property', /^set-cookie$/iu).flatMap((property) => {
    if (property.parent.type !== 'ObjectExpression') return [];
    const texts = property.value.type === 'ArrayExpression' ? property.value.elements : [property.value];
    return texts
      .flatMap((one) => (one?.type === 'ObjectExpression' ? propertyNamed(one, 'value') : one) ?? [])
      .flatMap((one) => (isReadableText(one, evaluation) ? [{ value: one }] : []));
  });
  const { text } = evaluation.sourceCode;
  const mayAssign = speaksOfHiding(text) || composables.some((name) => text.includes(name));
  const assignments = mayAssign ? index.named('AssignmentExpression', new Set(['value'])) : [];
  const ofAssignments = assignments.flatMap(({ left, right }) => {
    if (left.type !== 'MemberExpression') return [];
    evaluation.begin();
    if (isOpened(left.object, evaluation)) return [{ value: right }];
    const value = evaluation.valueOf(left.object, evaluation.top);
    const isOurs = value.kind === 'foreign' && assignedCookies.modules.includes(value.module);
    if (!isOurs || !reaches(value.path, assignedCookies.callee)) return [];
    return isMadeHidden(left.object, evaluation) ? [] : [{ value: right }];
  });
  // e.g. `{ statusCode: 302, cookies: [text] }` of AWS Lambda
  const ofGateway = index.named('Property', new Set(['statusCode'])).flatMap(({ parent }) => {
    const texts = propertyNamed(parent, 'cookies');
    return texts?.type === 'ArrayExpression' ? texts.elements : [];
  });
  const ofTexts = ofGateway.flatMap((one) => (one && isReadableText(one, evaluation) ? [{ value: one }] : []));
  return [...ofHeaders, ...ofTexts, ...ofAssignments];
}

/** Whether the attributes of a cookie are visible to their end, and `HttpOnly` is not among them. */
function isReadableText(node: Node, evaluation: Evaluation): boolean {
  const value = evaluation.valueOf(node, evaluation.top);
  if (value.kind !== 'text') return false;
  const [pair = '', ...attributes] = visibleText(value.pieces).split(';');
  const isHidden = (one: string): boolean => /httponly/iu.test(one) || (one.includes('\0') && !one.includes('='));
  return pair.includes('=') && !attributes.some(isHidden);
}
