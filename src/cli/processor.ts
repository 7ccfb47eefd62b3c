// Which files does an audit parse, and which messages does it keep? The gate decides the one, the name of the rule the other.
import { writeSync } from 'node:fs';
import { relative } from 'node:path';
import { isWorthReading } from '../oauth/gate';
import { settingsOf } from '../settings';
import { noteOf } from './marks';
import type { LintMessage } from './marks';
import { givenOrder } from './order';

/** The rule that notes OAuth code; see `oauth-code-rule.ts`. */
export const oauthCode = 'pkce-audit/oauth-code';

/** Characters a line on average: people write under 60, minifiers thousands. */
const longestAverageLine = 500;

const { terminal, settings: given } = givenOrder();
const settings = settingsOf({ pkce: given });
const unread = new Set<string>();

/** A processor because nothing else can drop messages: comments in the audited code speak of rules that do not exist here. */
export const processor = {
  meta: { name: 'eslint-plugin-pkce/audit', version: '1' },
  supportsAutofix: true,

  /** Nothing to parse where the text cannot matter: most files of a project, and most of the time. */
  preprocess(text: string, filename: string): string[] {
    showLife(filename);
    unread.delete(filename);
    if (!isWorthReading({ text }, settings)) return [];
    if (isMinified(text)) {
      unread.add(filename);
      return [];
    }
    return [text];
  },

  postprocess(messages: readonly (readonly LintMessage[])[], filename: string): LintMessage[] {
    const notes = unread.delete(filename) ? [noteOf('minified')] : [];
    return [...notes, ...messages.flat().flatMap(kept)];
  },
};

/** Findings of this plugin and syntax errors. */
function kept(message: LintMessage): LintMessage[] {
  if (message.ruleId === oauthCode) return [noteOf('oauth')];
  const isSyntaxError =
    message.ruleId === null && message.fatal === true && message.message.startsWith('Parsing error');
  return isSyntaxError || message.ruleId?.startsWith('pkce/') ? [message] : [];
}

function isMinified(text: string): boolean {
  if (text.length < 20 * longestAverageLine) return false;
  const lines = text.split('\n').length;
  return text.length / lines > longestAverageLine;
}

const started = Date.now();
let shown = started + 1_000;

/** Names the file at work, a few times a second, once a run takes long. */
function showLife(filename: string): void {
  if (terminal === undefined || Date.now() < shown) return;
  shown = Date.now() + 200;
  const seconds = Math.round((Date.now() - started) / 1_000);
  const line = `Reading ${relative(process.cwd(), filename)}`.slice(0, 70);
  write(`${clearLine}${line} (${String(seconds)} s)`);
}

/** Back to the start of the line, and nothing after it. */
const clearLine = '\r\u001B[K';

/** Takes the line away again, before anything else is printed. */
export function endLife(): void {
  if (terminal !== undefined) write(clearLine);
}

function write(text: string): void {
  try {
    writeSync(terminal ?? 2, text);
  } catch {
    // A terminal that is gone or busy is no reason to stop an audit.
  }
}
