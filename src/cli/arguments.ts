// Which arguments are meant for the audit, and which for ESLint? Only the former are read here.
import { parseArgs } from 'node:util';

/** The options that the audit answers itself. */
const own = {
  strict: { type: 'boolean' },
  settings: { type: 'string' },
  format: { type: 'string', short: 'f' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

/** Options of ESLint that take a value, so that the value is not taken for a path. */
const withValue = [
  ...['cache-file', 'cache-location', 'cache-strategy', 'concurrency', 'ext', 'fix-type', 'flag', 'global'],
  ...['ignore-pattern', 'max-warnings', 'output-file', 'parser', 'parser-options', 'plugin', 'print-config'],
  ...['report-unused-disable-directives-severity', 'report-unused-inline-configs', 'rule', 'stdin-filename'],
  ...['suppress-rule', 'suppressions-location'],
];
const shortNames: Readonly<Record<string, string>> = { 'output-file': 'o' };

/** With one of these ESLint reads no files, or not those of a folder. */
const withoutPaths = ['stdin', 'print-config', 'env-info', 'init', 'mcp'];

export interface AuditArguments {
  readonly isStrict: boolean;
  /** Path of a JSON file; empty if it was forgotten. */
  readonly settings: string | undefined;
  readonly format: string | undefined;
  readonly wantsHelp: boolean;
  readonly wantsVersion: boolean;
  /** Whether a configuration is named, which the audit brings itself. */
  readonly namesConfiguration: boolean;
  readonly isQuiet: boolean;
  /** Files, folders and globs. */
  readonly paths: readonly string[];
  /** What is left, with the current folder if no path is named. */
  readonly forESLint: readonly string[];
}

/** Sorts the arguments. What it does not know goes to ESLint, which knows its own options best. */
export function readArguments(args: readonly string[]): AuditArguments {
  const foreign = withValue.map((name) => {
    const short = shortNames[name];
    return [name, { type: 'string' as const, ...(short && { short }) }];
  });
  const { tokens } = parseArgs({
    args: [...args],
    options: { ...own, config: { type: 'string', short: 'c' }, ...(Object.fromEntries(foreign) as object) },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<string, string | undefined>();
  const taken = new Set<number>();
  const paths: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') paths.push(token.value);
    if (token.kind !== 'option') continue;
    values.set(token.name, token.value);
    if (!Object.hasOwn(own, token.name)) continue;
    taken.add(token.index);
    if (token.value !== undefined && !token.inlineValue) taken.add(token.index + 1);
  }
  const hasPaths = paths.length > 0 || withoutPaths.some((name) => values.has(name));
  return {
    isStrict: values.has('strict'),
    settings: values.has('settings') ? (values.get('settings') ?? '') : undefined,
    format: values.get('format'),
    wantsHelp: values.has('help'),
    wantsVersion: values.has('version'),
    namesConfiguration: values.has('config'),
    paths,
    isQuiet: values.has('quiet'),
    forESLint: [...args.filter((_, index) => !taken.has(index)), ...(hasPaths ? [] : ['.'])],
  };
}
