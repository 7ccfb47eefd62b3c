// Turns PKCE on where a library's options leave it off or turn it off.
import type { TSESTree } from '@typescript-eslint/utils';
import { newLineLike } from '../../syntax/lines';
import { literalKey } from '../../syntax/names';
import type { Node, SourceCode } from '../../syntax/nodes';
import { leavesNamed } from '../../values/parameters';
import type { AuthorizationRequest } from '../requests/authorization-request';
import { switchesOf } from '../requests/authorization-request';
import type { LibraryConfiguration } from './configuration';
import type { Edit } from '../requests/parameter-edits';

/** A change of a library's options that turns PKCE on. */
export interface Correction {
  readonly edit: Edit;
  /** Whether PKCE then works without any other change. */
  readonly isComplete: boolean;
}

function propertyOf(node: Node): TSESTree.Property | undefined {
  const { parent } = node;
  return parent?.type === 'Property' && parent.value === node ? parent : undefined;
}

/** The edit that takes a property out of its object, with the comma that parts it from its neighbour. */
function removal(property: TSESTree.Property, sourceCode: SourceCode): Edit {
  const [start, end] = property.range;
  const after = sourceCode.getTokenAfter(property);
  if (after?.value !== ',') {
    const before = sourceCode.getTokenBefore(property);
    return (fixer) => fixer.removeRange([before?.value === ',' ? before.range[0] : start, end]);
  }
  const next = sourceCode.getTokenAfter(after, { includeComments: true });
  if (next && next.value !== '}') return (fixer) => fixer.removeRange([start, next.range[0]]);
  // The last one, with a comma behind it: the comma before it takes its place.
  const before = sourceCode.getTokenBefore(property, { includeComments: true });
  return (fixer) => fixer.removeRange([before?.range[1] ?? start, after.range[1]]);
}

/** `['state']` becomes `['pkce', 'state']`, and a list that holds nothing, or `none`, the list that the table gives. */
function withWord(node: Node, word: string, on: string | undefined, sourceCode: SourceCode): Edit | undefined {
  const replacement = on ?? `['${word}']`;
  if (node.type !== 'ArrayExpression') {
    return node.type === 'Literal' ? (fixer) => fixer.replaceText(node, replacement) : undefined;
  }
  const [first] = node.elements;
  const isNone = first?.type === 'Literal' && first.value === 'none';
  if (!first || isNone) return (fixer) => fixer.replaceText(node, replacement);
  const quote = sourceCode.getText(first).startsWith('"') ? '"' : "'";
  return (fixer) => fixer.insertTextBefore(first, `${quote}${word}${quote}, `);
}

/** Whether the value stands in the options themselves: a constant elsewhere may serve other ends as well. */
function isInPlace(node: Node): boolean {
  switch (node.parent?.type) {
    case 'Property':
    case 'AssignmentExpression':
    case 'JSXExpressionContainer':
      return true;
    default:
      return false;
  }
}

function flipped({ leaf, option }: LibraryConfiguration, sourceCode: SourceCode): Edit | undefined {
  const { node } = leaf ?? {};
  if (!node || !isInPlace(node)) return undefined;
  if (option.onWord !== undefined) return withWord(node, option.onWord, option.on, sourceCode);
  const { on } = option;
  if (on !== undefined) return node.type === 'Literal' ? (fixer) => fixer.replaceText(node, on) : undefined;
  if (node.type === 'Literal' && typeof node.value === 'boolean')
    return (fixer) => fixer.replaceText(node, String(!node.value));
  const property = propertyOf(node);
  return property && removal(property, sourceCode);
}

/** What has to stand beside the option, less what already does; undefined when something else stands there. */
function missingNeeds({ option, use }: LibraryConfiguration): readonly (readonly [string, string])[] | undefined {
  const members = use.holder?.members;
  const needs = Object.entries(option.needs ?? {});
  if (!members) return needs;
  const missing = needs.filter(([name]) => leavesNamed(members, name).length === 0);
  const isContradicted = needs.some(
    ([name, value]) =>
      !missing.some(([one]) => one === name) && leavesNamed(members, name).some(({ text }) => text !== value),
  );
  return isContradicted ? undefined : missing;
}

/** The edit that writes properties at the end of an object; undefined where something unseen could overrule them. */
function addition(
  object: Node | undefined,
  properties: readonly (readonly [string, string])[],
  sourceCode: SourceCode,
): Edit | undefined {
  if (object?.type !== 'ObjectExpression') return undefined;
  const written = properties.map(([name, value]) => `${name}: ${value}`);
  const last = object.properties.at(-1);
  if (!last) return (fixer) => fixer.replaceText(object, `{ ${written.join(', ')} }`);
  const isTaken = properties.some(([name]) =>
    object.properties.some((one) => one.type === 'Property' && literalKey(one.key, one.computed) === name),
  );
  if (isTaken) return undefined;
  const isMultiline = object.loc.start.line !== object.loc.end.line;
  const separator = isMultiline ? `,${newLineLike(last, sourceCode)}` : ', ';
  return (fixer) => fixer.insertTextAfter(last, written.map((one) => separator + one).join(''));
}

/** Turns on what an option turns off. */
export function correctionOfSwitch(
  configuration: LibraryConfiguration,
  { sourceCode }: { readonly sourceCode: SourceCode },
): Correction | undefined {
  const { isAlone, option, use } = configuration;
  const needs = missingNeeds(configuration);
  const edit = isAlone && needs ? flipped(configuration, sourceCode) : undefined;
  if (!edit || !needs) return undefined;
  if (needs.length === 0) return { edit, isComplete: option.needsMore !== true };
  const more = addition(use.holder?.node, needs, sourceCode);
  return more && { edit: (fixer) => [edit(fixer), more(fixer)].flat(), isComplete: false };
}

/** Writes the option that is left out, and what it needs. */
export function additionOfSwitch(
  configuration: LibraryConfiguration,
  { sourceCode }: { readonly sourceCode: SourceCode },
): Edit | undefined {
  const { option, use } = configuration;
  const needs = missingNeeds(configuration);
  if (!needs || option.on === undefined || option.name === '' || option.name.includes('.')) return undefined;
  return addition(use.holder?.node, [[option.name, option.on], ...needs], sourceCode);
}

/** Passes `true` where the call of a library passes `false` for its PKCE argument. */
export function correctionOfArgument(request: AuthorizationRequest): Edit | undefined {
  const [only, ...others] = switchesOf(request);
  const node = only?.node;
  if (others.length > 0 || node?.type !== 'Literal' || node.value !== false) return undefined;
  return (fixer) => fixer.replaceText(node, 'true');
}
