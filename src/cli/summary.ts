// What does a run come to, in one line? Counted from the results that ESLint hands to formatters.
import { hasMark } from './marks';
import type { LintMessage, LintResult } from './marks';

const site = 'https://github.com/eslint-plugin-pkce/eslint-plugin-pkce/blob/main/docs';

interface Scope {
  /** Whether the results of all files are there, or only those with errors. */
  readonly isComplete: boolean;
}

/** How many files were read, how many hold OAuth code, how many findings, and where to read on. */
export function summaryOf(results: readonly LintResult[], { isComplete }: Scope): string {
  const read = results.filter((result) => !result.messages.some(isAboutIgnoredFile));
  const messages = read.flatMap((result) => result.messages);
  const findings = messages.filter((message) => message.ruleId !== null);
  const suppressed = read.flatMap((result) => result.suppressedMessages).filter((message) => message.ruleId !== null);
  const unparsed = messages.filter((message) => message.fatal).length;
  const minified = read.filter((result) => hasMark(result, 'minified')).length;
  const found =
    count(findings.length, 'finding') + (suppressed.length > 0 ? ` (${number(suppressed.length)} suppressed)` : '');
  const parts = [
    ...(isComplete ? [`${count(read.length - minified, 'file')} read`, holding(read), found] : [found]),
    ...(unparsed > 0 ? [`${count(unparsed, 'file')} not understood`] : []),
    ...(isComplete && minified > 0 ? [`${count(minified, 'minified file')} left out`] : []),
  ];
  return `eslint-plugin-pkce: ${parts.join(', ')}. ${readOn(findings)}`;
}

function holding(read: readonly LintResult[]): string {
  const holders = read.filter((result) => hasMark(result, 'oauth')).length;
  if (holders === 0) return 'none with OAuth code';
  return `${number(holders)} with OAuth code`;
}

/** The page of the rule, or all pages. */
function readOn(findings: readonly LintMessage[]): string {
  const [id, ...others] = new Set(findings.map(({ ruleId }) => ruleId));
  if (!id) return `What that means: ${site}/guide/certainty.md`;
  if (others.length > 0) return `Read on: ${site.replace('/blob/', '/tree/')}/rules`;
  return `Read on: ${site}/rules/${id.replace('pkce/', '')}.md`;
}

/** ESLint's notice about a file that was named and is not linted. */
function isAboutIgnoredFile(message: LintMessage): boolean {
  return message.ruleId === null && !message.fatal && message.message.startsWith('File ignored');
}

const number = (value: number): string => value.toLocaleString('en');
const count = (value: number, noun: string): string =>
  `${value === 0 ? 'no' : number(value)} ${noun}${value === 1 ? '' : 's'}`;
