// How does the audit count what a file held? Notes ride in a file's suppressed messages, which ESLint's cache keeps and
// its worker threads send back; the formatter of the audit takes them out again.

/** The parts of ESLint's messages that the audit looks at. */
export interface LintMessage {
  readonly ruleId: string | null;
  readonly message: string;
  readonly fatal?: boolean;
  readonly severity: number;
  readonly line?: number;
  readonly column?: number;
  readonly suppressions?: readonly { readonly kind: string; readonly justification: string }[];
}

/** The parts of ESLint's results for one file that the audit looks at. */
export interface LintResult {
  readonly filePath: string;
  readonly messages: readonly LintMessage[];
  readonly suppressedMessages: readonly LintMessage[];
}

/** What is noted of a file: it does something in OAuth terms, or it was left unread because a machine wrote it. */
export type Mark = 'oauth' | 'minified';

const kind = 'pkce-audit';

/** A suppressed message of no rule: it changes neither counts nor exit code. */
export function noteOf(mark: Mark): LintMessage {
  return { ruleId: null, message: mark, severity: 1, line: 1, column: 1, suppressions: [{ kind, justification: '' }] };
}

function isNote(message: LintMessage): boolean {
  return message.suppressions?.some((one) => one.kind === kind) ?? false;
}

export function hasMark({ suppressedMessages }: LintResult, mark: Mark): boolean {
  return suppressedMessages.some((message) => message.message === mark && isNote(message));
}

/** The result as ESLint's formatters expect it. */
export function withoutNotes<Result extends LintResult>(result: Result): Result {
  return { ...result, suppressedMessages: result.suppressedMessages.filter((message) => !isNote(message)) };
}
