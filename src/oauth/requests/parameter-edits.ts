// Adds a parameter to a request in the way in which the file writes its other parameters.
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { indentOf, lineEndingOf, newLineLike } from '../../syntax/lines';
import { elementName, literalKey } from '../../syntax/names';
import type { Node, SourceCode } from '../../syntax/nodes';
import { unwrap } from '../../syntax/unwrap';
import type { Entry } from '../../values/value';

/** A parameter to add: its name on the wire or in the library, and the code of its value. */
export interface Addition {
  readonly name: string;
  /** An expression, as source text. */
  readonly code: string;
  /** The value as text when it is a plain string: it can then stand in a URL as it is. */
  readonly text?: string;
}

/** An edit that ESLint applies. */
export type Edit = (fixer: TSESLint.RuleFixer) => TSESLint.RuleFix | TSESLint.RuleFix[];

function quoteOf(node: Node, sourceCode: SourceCode): string {
  return /"/u.test(sourceCode.getText(node)) && !/'/u.test(sourceCode.getText(node)) ? '"' : "'";
}

function written(addition: Addition, quote: string): string {
  return addition.text === undefined ? addition.code : `${quote}${addition.text}${quote}`;
}

function propertyFor(addition: Addition, quote: string, isQuoted: boolean): string {
  const value = written(addition, quote);
  if (isQuoted) return `${quote}${addition.name}${quote}: ${value}`;
  return value === addition.name ? value : `${addition.name}: ${value}`;
}

/** One more item in a list of properties or of pairs, on a line of its own where the list has several. */
function afterItem(item: Node, holder: Node, items: readonly string[], sourceCode: SourceCode): Edit {
  if (holder.loc.start.line === holder.loc.end.line)
    return (fixer) => fixer.insertTextAfter(item, items.map((one) => `, ${one}`).join(''));
  const separator = `,${newLineLike(item, sourceCode)}`;
  const code = items.join(separator);
  const [, end] = item.range;
  const lineEnd = (sourceCode.lines[item.loc.end.line - 1] ?? '').slice(item.loc.end.column);
  const comment = /^(\s*,)?(\s*(?:\/\/.*|\/\*.*\*\/\s*))$/u.exec(lineEnd);
  if (!comment) return (fixer) => fixer.insertTextAfter(item, separator + code);
  // A comment at the end of the line belongs to the item before it.
  const [, comma = '', remark = ''] = comment;
  const text = `,${remark}${newLineLike(item, sourceCode)}${code}${comma.trim()}`;
  return (fixer) => fixer.replaceTextRange([end, end + lineEnd.length], text);
}

/** `{ a: b }` gets one more property; none where it has one of the name, whose value would then stand there twice. */
function afterProperty(
  property: TSESTree.Property,
  additions: readonly Addition[],
  sourceCode: SourceCode,
): Edit | undefined {
  const names = property.parent.properties.map((one) => elementName(one));
  if (additions.some(({ name }) => names.includes(name))) return undefined;
  const quote = quoteOf(property.parent, sourceCode);
  const items = additions.map((one) => propertyFor(one, quote, property.key.type === 'Literal'));
  return afterItem(property, property.parent, items, sourceCode);
}

/** Further statements after one: where it is the only thing under an `if`, both go into braces. */
function afterStatement(
  statement: TSESTree.ExpressionStatement,
  codes: readonly string[],
  sourceCode: SourceCode,
): Edit | undefined {
  const own = sourceCode.getText(statement);
  const end = own.endsWith(';') ? ';' : '';
  const indent = indentOf(statement, sourceCode);
  const ending = lineEndingOf(sourceCode);
  const lines = (space: string): string => codes.map((code) => ending + space + code + end).join('');
  if (holdsStatements.has(statement.parent.type)) return (fixer) => fixer.insertTextAfter(statement, lines(indent));
  if (statement.parent.type !== 'IfStatement') return undefined;
  const inner = `${indent}  `;
  return (fixer) => fixer.replaceText(statement, `{${ending}${inner}${own}${lines(inner)}${ending}${indent}}`);
}

const holdsStatements = new Set<string>(['Program', 'BlockStatement', 'StaticBlock', 'SwitchCase']);

/** Where the result of a call is used, its method can be called on it once more: `new HttpParams().set('a', b)`. */
const chaining = new Set<string>(['MemberExpression', 'AssignmentExpression', 'VariableDeclarator', 'ReturnStatement']);

/** Whether an expression can be read twice: a variable, `this`, or members of these. */
function isPlainPath(node: Node): boolean {
  const bare = unwrap(node);
  if (bare.type === 'MemberExpression') return !bare.computed && isPlainPath(bare.object);
  return bare.type === 'Identifier' || bare.type === 'ThisExpression';
}

/** `params.set('a', b);` gets one more statement of its kind. */
function afterCall(
  call: TSESTree.CallExpression,
  additions: readonly Addition[],
  sourceCode: SourceCode,
): Edit | undefined {
  const callee = unwrap(call.callee);
  const [key] = call.arguments;
  if (callee.type !== 'MemberExpression' || callee.computed || key?.type !== 'Literal') return undefined;
  const method = sourceCode.getText(callee.property);
  const quote = quoteOf(key, sourceCode);
  const setters = additions.map((one) => `.${method}(${quote}${one.name}${quote}, ${written(one, quote)})`);
  const { parent } = call;
  if (/^(?:CallExpression|NewExpression)$/u.test(callee.object.type) || chaining.has(parent.type))
    return (fixer) => fixer.insertTextAfter(call, setters.join(''));
  if (parent.type !== 'ExpressionStatement' || !isPlainPath(callee.object)) return undefined;
  const receiver = sourceCode.getText(callee.object);
  return afterStatement(
    parent,
    setters.map((setter) => `${receiver}${setter}`),
    sourceCode,
  );
}

/** `params.a = b;` gets one more statement of its kind. */
function afterAssignment(
  node: TSESTree.AssignmentExpression,
  additions: readonly Addition[],
  sourceCode: SourceCode,
): Edit | undefined {
  const { left, parent } = node;
  if (left.type !== 'MemberExpression' || parent.type !== 'ExpressionStatement' || !isPlainPath(left.object))
    return undefined;
  const object = sourceCode.getText(left.object);
  const quote = quoteOf(node, sourceCode);
  const target = (name: string): string => (left.computed ? `${object}[${quote}${name}${quote}]` : `${object}.${name}`);
  const codes = additions.map((one) => `${target(one.name)} = ${written(one, quote)}`);
  return afterStatement(parent, codes, sourceCode);
}

/** `['a', b]` in a list of pairs gets one more neighbour. */
function afterPair(pair: TSESTree.ArrayExpression, additions: readonly Addition[], sourceCode: SourceCode): Edit {
  const quote = quoteOf(pair, sourceCode);
  const items = additions.map((one) => `[${quote}${one.name}${quote}, ${written(one, quote)}]`);
  return afterItem(pair, pair.parent, items, sourceCode);
}

/** Places in which a concatenation can stand for a literal without brackets. */
const takesConcatenation = new Set<string>([
  'VariableDeclarator',
  'AssignmentExpression',
  'AssignmentPattern',
  'PropertyDefinition',
  'Property',
  'CallExpression',
  'NewExpression',
  'ArrayExpression',
  'ReturnStatement',
  'ArrowFunctionExpression',
  'ConditionalExpression',
  'TemplateLiteral',
  'JSXExpressionContainer',
]);

/** Whether code can be put between the characters of a literal or template. */
function takesCode(holder: Node): boolean {
  if (holder.type === 'TemplateElement') return holder.parent.parent.type !== 'TaggedTemplateExpression';
  if (holder.type !== 'Literal') return false;
  const { parent } = holder;
  return takesConcatenation.has(parent.type) || (parent.type === 'BinaryExpression' && parent.operator === '+');
}

/** `…?a=b` gets one more parameter, before the one named: only in a literal or template that names it once. */
function withinText(
  node: Node,
  name: string,
  additions: readonly Addition[],
  sourceCode: SourceCode,
): Edit | undefined {
  const source = sourceCode.getText(node);
  const at = source.indexOf(`${name}=`);
  const before = source[at - 1];
  if (at < 1 || source.indexOf(`${name}=`, at + 1) >= 0 || before === undefined || !/[?&'"`]/u.test(before))
    return undefined;
  const start = node.range[0] + at;
  const holder = sourceCode.getNodeByRangeIndex(start);
  const isOnlyText = additions.every((one) => one.text !== undefined);
  if (!holder || (!isOnlyText && !takesCode(holder))) return undefined;
  const isTemplate = holder.type === 'TemplateElement';
  const quote = sourceCode.getText(holder).startsWith('"') ? '"' : "'";
  const values = additions.map((one) => {
    if (one.text !== undefined) return `${one.name}=${one.text}&`;
    return isTemplate ? `${one.name}=\${${one.code}}&` : `${one.name}=${quote} + ${one.code} + ${quote}&`;
  });
  return (fixer) => fixer.insertTextBeforeRange([start, start], values.join(''));
}

/**
 * An edit that adds parameters beside an entry.
 *
 * @returns undefined when the entry is written in a form that cannot safely be added to
 */
export function addBeside(
  entry: Pick<Entry, 'node' | 'name'>,
  additions: readonly Addition[],
  sourceCode: SourceCode,
): Edit | undefined {
  const { node } = entry;
  // e.g. `query.code_challenge`, a parameter of a nested object
  if (additions.some(({ name }) => name.includes('.'))) return undefined;
  switch (node.type) {
    case 'Property':
      return literalKey(node.key, node.computed) === undefined ? undefined : afterProperty(node, additions, sourceCode);
    case 'CallExpression':
      return afterCall(node, additions, sourceCode);
    case 'AssignmentExpression':
      return afterAssignment(node, additions, sourceCode);
    case 'ArrayExpression':
      return afterPair(node, additions, sourceCode);
    case 'Literal':
    case 'TemplateLiteral':
    case 'BinaryExpression':
      return withinText(node, entry.name, additions, sourceCode);
    default:
      return undefined;
  }
}

/** Replaces a string literal by another text, in its own quotes. */
export function replaceText(node: Node, text: string, sourceCode: SourceCode): Edit | undefined {
  if (node.type === 'Literal') {
    const quote = sourceCode.getText(node)[0] ?? "'";
    return (fixer) => fixer.replaceText(node, `${quote}${text}${quote}`);
  }
  if (node.type === 'TemplateLiteral' && node.expressions.length === 0)
    return (fixer) => fixer.replaceText(node, `\`${text}\``);
  // e.g. `CodeChallengeMethod.Plain`
  if (node.type === 'MemberExpression' && !node.computed) return (fixer) => fixer.replaceText(node.property, text);
  return undefined;
}

/** Replaces the value that follows `name=` in the text of a URL. */
export function replaceInText(
  node: Node,
  name: string,
  from: string,
  to: string,
  sourceCode: SourceCode,
): Edit | undefined {
  const source = sourceCode.getText(node);
  const wanted = `${name}=${from}`;
  const at = source.indexOf(wanted);
  if (at < 0 || source.indexOf(wanted, at + 1) >= 0) return undefined;
  const start = node.range[0] + at + name.length + 1;
  return (fixer) => fixer.replaceTextRange([start, start + from.length], to);
}

/** An edit as ESLint takes it: applied without being asked when it is certain, else offered. */
export function edited(
  edit: Edit | undefined,
  isCertain: boolean,
): { fix: Edit | null; suggest<Id extends string>(messageId: Id): { messageId: Id; fix: Edit }[] } {
  return {
    fix: edit && isCertain ? edit : null,
    suggest: (messageId) => (edit && !isCertain ? [{ messageId, fix: edit }] : []),
  };
}
