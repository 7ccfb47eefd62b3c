// What was the audit asked for? Handed from the command to the configuration and the formatter, which ESLint loads by path.

/** Travels as JSON in an environment variable, because that reaches ESLint's worker threads too. */
export interface AuditOrder {
  readonly preset: 'recommended' | 'strict';
  /** A name or a path, as ESLint's `--format` takes it, or `sarif`. */
  readonly format: string;
  /** The content of `settings.pkce`, validated. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** With `--quiet` ESLint hides the files without errors from formatters, so that nothing can be counted. */
  readonly isQuiet: boolean;
  /** A file descriptor of the terminal, for a line that shows that the run is alive. */
  readonly terminal?: number;
}

const variable = 'PKCE_AUDIT';

/** The environment of a child process that shall follow the order. */
export function environmentFor(order: AuditOrder): Record<string, string | undefined> {
  return { ...process.env, ESLINT_USE_FLAT_CONFIG: 'true', [variable]: JSON.stringify(order) };
}

/** The order that this process was started with; the defaults without one. */
export function givenOrder(): AuditOrder {
  const given = process.env[variable];
  return given ? (JSON.parse(given) as AuditOrder) : { preset: 'recommended', format: 'stylish', isQuiet: false };
}
