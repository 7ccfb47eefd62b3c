// Why did ESLint stop? Its own words, without what only a developer of ESLint can use.

/** Lines that say nothing about this run, and advice for those who wrote the configuration. */
const noise = [
  /^Oops! Something went wrong! :\($/u,
  /^ESLint: \d/u,
  /^(?:If you|Please check|You're using) /u,
  /^\s/u,
  /^$/u,
];

/** What ESLint wrote to stderr when it stopped with 2, in as few lines as it takes. A crash keeps its trace, for a bug report. */
export function failureOf(text: string): string {
  if (text.includes('Occurred while linting')) {
    return `${text}\nThis is a bug: https://github.com/eslint-plugin-pkce/eslint-plugin-pkce/issues\n`;
  }
  return text
    .split(/\r?\n/u)
    .filter((line) => !noise.some((pattern) => pattern.test(line)))
    .map((line) => `${aboutFiles(line) ?? line.replace(/^\w*Error(?: \[\w+\])?: /u, '')}\n`)
    .join('');
}

/** The same about files that are not there or not read, as it looks to somebody who wrote no configuration. */
function aboutFiles(line: string): string | undefined {
  const [, start, path] =
    /^(?:Error: )?(You are linting|No files matching(?: the pattern)?|All files matched by) ["']([^"']+)["']/u.exec(
      line,
    ) ?? [];
  if (!start || !path) return undefined;
  if (start.startsWith('No files')) return `No JavaScript or TypeScript file matches "${path}".`;
  return `Nothing to read in "${path}": only JavaScript and TypeScript is read, without tests, generated files and packages (see --help).`;
}
