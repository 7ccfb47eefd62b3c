// Does a set of parameters describe a message - a schema, a table of types, an example in the description of an API, a code
// that is words - rather than being one?
import type { TSESTree } from '@typescript-eslint/utils';
import { ancestorsOf } from '../../syntax/ancestors';
import { callsUpTo } from '../../syntax/chains';
import { literalKey, propertyNamed } from '../../syntax/names';
import { isFunction } from '../../syntax/nodes';
import type { Node } from '../../syntax/nodes';
import { unwrap, wrapped } from '../../syntax/unwrap';
import { leavesNamed } from '../../values/parameters';
import type { Evaluation } from '../../values/evaluation';
import { exact } from '../../values/text';
import { isSent } from './sending-calls';
import { optionsOf } from '../../values/value';
import type { Foreign, Members, Value } from '../../values/value';

/** Under these names an API description (OpenAPI, JSON Schema) keeps messages for people to read. */
const exampleName = /^(?:x-)?examples?$/u;

/** Under these names tables of a documentation keep code that a page quotes, beside the words that say what it is. */
const quotationName = /^(?:code|snippet|sample|source|curl)$/iu;
const captionName = /^(?:title|label|heading|caption|description|lang|language|tab|filename)$/iu;

function nameOf(property: TSESTree.Property): string {
  return literalKey(property.key, property.computed) ?? '';
}

/** e.g. `{ title: 'Sign in', code: 'https://…/authorize?…' }` */
function isQuotation(property: TSESTree.Property): boolean {
  const { parent } = property;
  return (
    quotationName.test(nameOf(property)) &&
    parent.type === 'ObjectExpression' &&
    parent.properties.some((one) => one.type === 'Property' && captionName.test(nameOf(one)))
  );
}

/** Whether an expression stands in an example: `{ schema, example: { grant_type: 'authorization_code', … } }`. */
export function isExample(node: Node): boolean {
  for (const ancestor of ancestorsOf(node)) {
    if (isFunction(ancestor)) return false;
    if (ancestor.type === 'Property' && (exampleName.test(nameOf(ancestor)) || isQuotation(ancestor))) return true;
  }
  return false;
}

/** A text without holes, as one writes it down. */
function writtenText(node: Node): string | undefined {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined;
  return node.type === 'TemplateLiteral' && node.expressions.length === 0 ? node.quasis[0]?.value.raw : undefined;
}

/** Words before an address, as sentences have them, and a hole that is shown as dots. */
const words = /^\s*[^\s/?]+\s[^?]*:\/\//u;
const dots = /=(?:\u2026|\.{3}|%E2%80%A6)(?:[&'"`)\s]|$)/iu;

/**
 * Whether a text speaks of an address to people: with dots where a value belongs, as in
 * `'usage: login "https://…/authorize?response_type=code&client_id=…"'`, or in a sentence of a table. Another sentence that
 * is handed to a call may be opened.
 */
export function isSentence(node: Node): boolean {
  const text = writtenText(node);
  const kind = wrapped(node).parent?.type;
  if (text === undefined) return false;
  const isInTable = kind === 'Property' || kind === 'ArrayExpression' || kind === 'JSXAttribute';
  return dots.test(text) || (isInTable && words.test(text));
}

/** Whether a text is words for people: a verifier has no spaces (RFC 7636 section 4.1). */
export function isLabel(node: Node): boolean {
  return /\S\s+\S/u.test(writtenText(node) ?? '');
}

/** What a type goes by in schemas: in the words of JSON Schema, and as libraries spell them. */
const typeWord = /^(?:string|number|integer|boolean|object|array|any|unknown)\??$/iu;
const typeMaker = /^(?:str|string|number|boolean|text|varchar|uuid|nonEmptyString|optional|nullish)$/iu;

/** e.g. `z.string()`, `Joi.string().required()`, `Type.String({ minLength: 1 })`, `t.string`, `String`. */
function isTypeFromOutside({ module, path, node }: Foreign): boolean {
  const called = path.indexOf('()');
  const name = called < 0 ? path.at(-1) : path[called - 1];
  if (name === undefined || !typeMaker.test(name) || path.includes('new')) return false;
  if (called < 0) return module !== 'global' || /^[A-Z]/u.test(name);
  const bare = unwrap(node);
  const first = bare.type === 'CallExpression' ? callsUpTo(bare)[0]?.arguments[0] : undefined;
  // What is read from a form or an environment is asked for by its name.
  return module !== 'global' && (first === undefined || first.type === 'ObjectExpression');
}

/** Whether a value says which values are allowed. */
function isType(value: Value): boolean {
  return optionsOf(value).every((option) => {
    if (option.kind === 'foreign') return isTypeFromOutside(option);
    if (option.kind === 'text') return typeWord.test(exact(option) ?? '');
    return option.kind === 'record' && option.members.entries.some((one) => one.name === 'type' && isType(one.value()));
  });
}

/** Whether one of the parameters is a type in place of a value. */
export function isDescription({ entries }: Members): boolean {
  return entries.some((one) => isType(one.value()));
}

/** Words that stand for an authorization code, which no server makes of words: `auth_code_of_step_4`, `test-code`, `abc123`. */
const wordsForCode = /^<?[a-z]+\d{0,4}(?:[ _.-][a-z\d]{1,16})*>?$/iu;

/** Whether a text in the place of an authorization code only says what belongs there. */
function isWordForCode(text: string | undefined): boolean {
  return text !== undefined && text.length < 48 && wordsForCode.test(text);
}

/** Whether a token request redeems no code that a server has made: then it is an example. */
export function redeemsExample(parameters: Members): boolean {
  const codes = leavesNamed(parameters, 'code');
  return codes.length > 0 && codes.every(({ text }) => isWordForCode(text));
}

/** Whether an expression stands beside such a code: `{ code: 'the-code', code_verifier: 'the-verifier' }`, which nothing sends. */
export function isBesideExample({ parent }: Node, evaluation: Evaluation): boolean {
  const code = parent?.type === 'Property' ? propertyNamed(parent.parent, 'code') : undefined;
  const isWord = code?.type === 'Literal' && typeof code.value === 'string' && isWordForCode(code.value);
  return isWord && parent?.type === 'Property' && !isSent(parent.parent, evaluation);
}
