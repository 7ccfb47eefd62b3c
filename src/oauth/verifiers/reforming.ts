// Which calls give the same value in another form: parsed, decoded, written out, opened?
import type { TSESTree } from '@typescript-eslint/utils';
import { isSpoken, spokenName } from '../../syntax/names';
import type { Node } from '../../syntax/nodes';
import { unwrap } from '../../syntax/unwrap';

const decoders = new Set(['parse', 'decodeURIComponent', 'unescape', 'atob', 'String', 'trim', 'resolve', 'decode']);
const forms = new Set(['stringify', 'encodeURIComponent', 'btoa', 'freeze', 'toString', ...decoders]);

/** Whether a call gives what a token holds that is signed, but not encrypted: `jwt.verify(token, key)`. */
function opensToken(callee: Node): boolean {
  if (callee.type !== 'MemberExpression' || !isSpoken(callee, /^verify$/u)) return false;
  return isSpoken(callee.object, /^(?:jwt|jsonwebtoken)$/iu);
}

/** What is written out by `toString`: the text that its bytes are read from, as in `Buffer.from(text, 'base64').toString()`. */
function writtenOut(bytes: Node): Node | undefined {
  const bare = unwrap(bytes);
  const isRead = bare.type === 'CallExpression' && isSpoken(bare.callee, /^from$/u);
  return isRead ? bare.arguments[0] : bytes;
}

const changes = new Set(['replace', 'replaceAll', 'slice', 'substring', 'substr', 'padEnd', 'padStart', 'trim']);

/** The text that a method makes another of, which is as old as the first: `process.env.SEED.slice(0, 64)`. */
export function changedBy(call: TSESTree.CallExpression): Node | undefined {
  const callee = unwrap(call.callee);
  return callee.type === 'MemberExpression' && changes.has(spokenName(callee) ?? '')
    ? unwrap(callee.object)
    : undefined;
}

/**
 * What a call gives in another form; undefined when it does something else.
 *
 * @param isPart whether a part of the result is asked for, so that what is written out must have been an object
 */
export function reformedBy(call: TSESTree.CallExpression, isPart: boolean): Node | undefined {
  const callee = unwrap(call.callee);
  const name = spokenName(callee) ?? '';
  if (!(isPart ? forms.has(name) || opensToken(callee) : decoders.has(name))) return undefined;
  if (callee.type === 'MemberExpression' && name === 'toString') return writtenOut(callee.object);
  return call.arguments[0] ?? (callee.type === 'MemberExpression' ? callee.object : undefined);
}
