// Adds a parameter to a request in the way in which the file writes its other parameters.
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { literalKey } from '../syntax/names';
import type { Node, SourceCode } from '../syntax/nodes';
import { unwrap } from '../syntax/unwrap';
import type { Entry } from '../values/value';

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

function indentOf(node: Node, sourceCode: SourceCode): string {
  const line = sourceCode.lines[node.loc.start.line - 1] ?? '';
  return /^\s*/u.exec(line)?.[0] ?? '';
}

function written(addition: Addition, quote: string): string {
  return addition.text === undefined ? addition.code : `${quote}${addition.text}${quote}`;
}

function keyFor(property: TSESTree.Property, name: string, quote: string): string {
  return property.key.type === 'Literal' ? `${quote}${name}${quote}` : name;
}

/** `{ a: b }` gets one more property. */
function afterProperty(property: TSESTree.Property, additions: readonly Addition[], sourceCode: SourceCode): Edit {
  const quote = quoteOf(property.parent, sourceCode);
  const isMultiline = property.parent.loc.start.line !== property.parent.loc.end.line;
  const separator = isMultiline ? `,\n${indentOf(property, sourceCode)}` : ', ';
  const code = additions
    .map((one) => `${separator}${keyFor(property, one.name, quote)}: ${written(one, quote)}`)
    .join('');
  return (fixer) => fixer.insertTextAfter(property, code);
}

/** `params.set('a', b);` gets one more statement of its kind. */
function afterCall(
  call: TSESTree.CallExpression,
  additions: readonly Addition[],
  sourceCode: SourceCode,
): Edit | undefined {
  const callee = unwrap(call.callee);
  const [key] = call.arguments;
  if (callee.type !== 'MemberExpression' || key?.type !== 'Literal') return undefined;
  const receiver = sourceCode.getText(callee.object);
  const method = sourceCode.getText(callee.property);
  const quote = quoteOf(key, sourceCode);
  const setter = (one: Addition): string => `.${method}(${quote}${one.name}${quote}, ${written(one, quote)})`;
  const statement = call.parent;
  if (statement.type === 'ExpressionStatement') {
    const end = sourceCode.getText(statement).endsWith(';') ? ';' : '';
    const code = additions.map((one) => `\n${indentOf(statement, sourceCode)}${receiver}${setter(one)}${end}`).join('');
    return (fixer) => fixer.insertTextAfter(statement, code);
  }
  // e.g. `new HttpParams().set('a', b).set('c', d)`
  if (
    statement.type === 'MemberExpression' ||
    callee.object.type === 'CallExpression' ||
    callee.object.type === 'NewExpression'
  ) {
    return (fixer) => fixer.insertTextAfter(call, additions.map(setter).join(''));
  }
  return undefined;
}

/** `params.a = b;` gets one more statement of its kind. */
function afterAssignment(
  node: TSESTree.AssignmentExpression,
  additions: readonly Addition[],
  sourceCode: SourceCode,
): Edit | undefined {
  const { left, parent } = node;
  if (left.type !== 'MemberExpression' || parent.type !== 'ExpressionStatement') return undefined;
  const object = sourceCode.getText(left.object);
  const quote = quoteOf(node, sourceCode);
  const end = sourceCode.getText(parent).endsWith(';') ? ';' : '';
  const target = (name: string): string => (left.computed ? `${object}[${quote}${name}${quote}]` : `${object}.${name}`);
  const code = additions
    .map((one) => `\n${indentOf(parent, sourceCode)}${target(one.name)} = ${written(one, quote)}${end}`)
    .join('');
  return (fixer) => fixer.insertTextAfter(parent, code);
}

/** `['a', b]` in a list of pairs gets one more neighbour. */
function afterPair(pair: TSESTree.ArrayExpression, additions: readonly Addition[], sourceCode: SourceCode): Edit {
  const quote = quoteOf(pair, sourceCode);
  const code = additions.map((one) => `, [${quote}${one.name}${quote}, ${written(one, quote)}]`).join('');
  return (fixer) => fixer.insertTextAfter(pair, code);
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
  const isTemplate = holder?.type === 'TemplateElement' || holder?.type === 'TemplateLiteral';
  const quote = holder && sourceCode.getText(holder).startsWith('"') ? '"' : "'";
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
export function addBeside(entry: Entry, additions: readonly Addition[], sourceCode: SourceCode): Edit | undefined {
  const { node } = entry;
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
  if (node.type === 'Literal' && typeof node.value === 'string') {
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
