// Do the findings in a whole file agree with the comments in it?
//   code(); // expect: pkce/no-logging loggedVerifier        the finding stands on this line
//   // expect-next: pkce/no-logging loggedVerifier           … on the next line
//   // spurious: …  spurious-next: …                         reported, and known to be wrong
//   // missed: …    missed-next: …                           not reported, and known to be wrong
// Several findings are parted by commas; ` -- ` begins a reason.
import type { Linter } from 'eslint';

export interface Expectation {
  readonly line: number;
  readonly finding: string;
  readonly kind: 'expect' | 'spurious' | 'missed';
}

const comment = /(?:\/\/|\/\*)\s*(?<kind>expect|spurious|missed)(?<next>-next)?:(?<list>.*?)(?:\s--\s.*?)?(?:\*\/|$)/u;

/** The expectations written in a file. Throws at a comment that names no finding. */
export function expectationsIn(code: string): Expectation[] {
  const lines = code.split(/\r?\n/u);
  return lines.flatMap((text, index) => {
    const groups = comment.exec(text)?.groups;
    if (!groups) return [];
    const line = groups['next'] ? lineAfter(lines, index) : index + 1;
    return (groups['list'] ?? '').split(',').map((entry) => {
      const finding = entry.trim();
      if (!/^pkce\/[\da-z-]+ [\dA-Za-z]+$/u.test(finding)) {
        throw new Error(`Line ${String(index + 1)}: '${finding}' is not 'pkce/<rule> <messageId>'.`);
      }
      return { line, finding, kind: groups['kind'] as Expectation['kind'] };
    });
  });
}

/** The number of the first line below that is not itself an expectation for a next line. */
function lineAfter(lines: readonly string[], index: number): number {
  let next = index + 1;
  while (comment.exec(lines[next] ?? '')?.groups?.['next']) next += 1;
  return next + 1;
}

/** What is wrong, one sentence each: findings without a comment, and comments without a finding. */
export function disagreements(code: string, messages: readonly Linter.LintMessage[]): string[] {
  const expected = expectationsIn(code);
  const due = expected
    .filter(({ kind }) => kind !== 'missed')
    .map(({ line, finding }) => `${String(line)}: ${finding}`);
  const unexpected: string[] = [];
  for (const { line, ruleId, messageId, message } of messages) {
    const found = `${String(line)}: ${ruleId ?? 'eslint'} ${messageId ?? message}`;
    const at = due.indexOf(found);
    if (at === -1) unexpected.push(`reported without a comment at line ${found}`);
    else due.splice(at, 1);
  }
  return [...unexpected, ...due.map((entry) => `expected and not reported at line ${entry}`)];
}
