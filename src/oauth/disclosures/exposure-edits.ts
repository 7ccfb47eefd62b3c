// Takes a verifier off the front channel: edits that a person has to look at, for the login must still find its way back.
import type { TSESTree } from '@typescript-eslint/utils';
import type { Node, SourceCode } from '../../syntax/nodes';
import { wrapped } from '../../syntax/unwrap';
import type { Exposure } from './exposure';
import type { Edit } from '../requests/parameter-edits';

/** An edit, and what it does. */
export interface Concealment {
  readonly how: 'randomValue' | 'httpOnly' | 'leaveOut';
  readonly edit: Edit;
}

interface Looked {
  readonly sourceCode: SourceCode;
}

/** A property with the comma that follows or precedes it. */
function withoutProperty(property: TSESTree.Property, sourceCode: SourceCode): Edit {
  const after = sourceCode.getTokenAfter(property);
  const before = sourceCode.getTokenBefore(property);
  if (after?.value === ',') {
    const next = sourceCode.getTokenAfter(after, { includeComments: true });
    return (fixer) => fixer.removeRange([property.range[0], next?.range[0] ?? after.range[1]]);
  }
  const start = before?.value === ',' ? before.range[0] : property.range[0];
  return (fixer) => fixer.removeRange([start, property.range[1]]);
}

function withHttpOnly(option: TSESTree.Property | TSESTree.ObjectExpression): Edit {
  if (option.type === 'Property') return (fixer) => fixer.replaceText(option.value, 'true');
  const last = option.properties.at(-1);
  if (!last) return (fixer) => fixer.replaceText(option, '{ httpOnly: true }');
  return (fixer) => fixer.insertTextAfter(last, ', httpOnly: true');
}

function propertyOf(node: Node): TSESTree.Property | undefined {
  const { parent } = wrapped(node);
  return parent?.type === 'Property' && parent.parent.type === 'ObjectExpression' ? parent : undefined;
}

/** What may be offered against an exposure; undefined where more than one place has to change. */
export function concealmentOf(exposure: Exposure, { sourceCode }: Looked): Concealment | undefined {
  const { channel, node, isWhole, cookieOption, parameter } = exposure;
  if (cookieOption) return { how: 'httpOnly', edit: withHttpOnly(cookieOption) };
  const property = propertyOf(node);
  if (channel === 'parameter' && parameter === 'code_verifier' && property)
    return { how: 'leaveOut', edit: withoutProperty(property, sourceCode) };
  const isParameter = (channel === 'state' || channel === 'nonce') && isWhole;
  // What is spread into an object or a list is no value of its own.
  if (!isParameter || property?.shorthand || node.type === 'SpreadElement') return undefined;
  return { how: 'randomValue', edit: (fixer) => fixer.replaceText(node, 'crypto.randomUUID()') };
}
