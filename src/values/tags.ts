// Which tags leave a template as it is written?
import type { TSESTree } from '@typescript-eslint/utils';
import { spokenName } from '../syntax/names';

/** Markup and text with its indentation removed: the addresses in it stay what they are. */
const textTags = new Set(['html', 'svg', 'raw', 'dedent', 'outdent', 'stripIndent', 'stripIndents', 'oneLine']);

/** Whether a template is a text, alone or under a tag that leaves its addresses as they are. */
export function isReadAsText({ parent }: TSESTree.TemplateLiteral): boolean {
  return parent?.type !== 'TaggedTemplateExpression' || textTags.has(spokenName(parent.tag) ?? '');
}
