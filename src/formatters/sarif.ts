// How do findings reach a security dashboard? As SARIF 2.1.0, from the results of ESLint and what the rules say of themselves.
import { createHash } from 'node:crypto';
import { isAbsolute, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The parts of ESLint's message that SARIF has a place for. */
interface Message {
  readonly ruleId: string | null;
  readonly messageId?: string | undefined;
  readonly message: string;
  readonly severity: number;
  readonly fatal?: boolean | undefined;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly endLine?: number | undefined;
  readonly endColumn?: number | undefined;
  readonly suppressions?: readonly { readonly kind: string; readonly justification: string }[] | undefined;
}

interface Result {
  readonly filePath: string;
  readonly messages: readonly Message[];
  readonly suppressedMessages: readonly Message[];
  readonly source?: string | undefined;
  /** The text after `--fix`. */
  readonly output?: string | undefined;
}

/** What a rule says of itself; of rules of other plugins only the first two are known. */
interface RuleMeta {
  readonly type?: string | undefined;
  readonly docs?:
    | {
        readonly description?: string | undefined;
        readonly url?: string | undefined;
        readonly securitySeverity?: string;
        readonly references?: Readonly<Record<string, readonly string[]>>;
      }
    | undefined;
  readonly messages?: Readonly<Record<string, string>> | undefined;
}

interface Context {
  readonly cwd: string;
  readonly rulesMeta: Readonly<Record<string, RuleMeta>>;
}

const home = 'https://github.com/eslint-plugin-pkce/eslint-plugin-pkce';
const sourceRoot = '%SRCROOT%';

export = function sarif(results: readonly Result[], { cwd, rulesMeta }: Context): string {
  const findings = results.flatMap((result) => {
    const occurrences = new Map<string, number>();
    return [...result.messages, ...result.suppressedMessages]
      .filter((message) => message.ruleId !== null)
      .map((message) => ({ message, result, occurrences }));
  });
  const ruleIds = [...new Set(findings.map(({ message }) => message.ruleId ?? ''))].sort();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: driverOf(ruleIds, rulesMeta) },
        // A parse error does not fail the run: it is told of below, and the other files were read.
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: results.flatMap((one) => notificationsOf(one, cwd)),
          },
        ],
        originalUriBaseIds: { [sourceRoot]: { description: { text: 'The folder that ESLint was started in.' } } },
        columnKind: 'utf16CodeUnits',
        results: findings.map(({ message, result, occurrences }) => ({
          ruleId: message.ruleId,
          ruleIndex: ruleIds.indexOf(message.ruleId ?? ''),
          level: levelOf(message.severity),
          ...messageOf(message, result, { cwd, rulesMeta }),
          locations: [locationOf(message, result, cwd)],
          partialFingerprints: { 'eslintFinding/v1': fingerprintOf(message, result, cwd, occurrences) },
          // An empty list says that the finding was looked at and is not suppressed (section 3.27.23).
          suppressions: (message.suppressions ?? []).map(suppressionOf),
        })),
      },
    ],
  };
  return JSON.stringify(log, undefined, 2);
};

function driverOf(ruleIds: readonly string[], rulesMeta: Context['rulesMeta']): object {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- an import would copy package.json into dist
  const { version } = require('eslint-plugin-pkce/package.json') as { version: string };
  return {
    name: 'eslint-plugin-pkce',
    version,
    semanticVersion: version,
    informationUri: home,
    rules: ruleIds.map((id) => descriptorOf(id, rulesMeta[id] ?? {})),
  };
}

function descriptorOf(id: string, { type, docs = {}, messages = {} }: RuleMeta): object {
  const description = sentence(docs.description ?? id);
  const weaknesses = docs.references?.['cwe'] ?? [];
  const isSecurity = docs.securitySeverity !== undefined;
  return {
    id,
    name: pascalCase(id),
    shortDescription: { text: description },
    fullDescription: { text: description },
    ...(docs.url && { helpUri: docs.url }),
    help: helpOf(description, messages, docs),
    defaultConfiguration: { level: type === 'problem' ? 'error' : 'warning' },
    properties: {
      ...(isSecurity && { 'security-severity': docs.securitySeverity }),
      // A rule of this plugin speaks only of what the file itself shows.
      ...(isSecurity && { precision: 'high' }),
      'problem.severity': type === 'problem' ? 'error' : 'warning',
      tags: [...(isSecurity ? ['security'] : []), ...weaknesses.map((cwe) => `external/cwe/${cwe.toLowerCase()}`)],
    },
  };
}

/** What the rule can say, and where its demand is written down. */
function helpOf(
  description: string,
  messages: Readonly<Record<string, string>>,
  docs: NonNullable<RuleMeta['docs']>,
): object {
  const kinds = Object.values(messages).filter((text) => text.includes('. '));
  const references = Object.values(docs.references ?? {}).flat();
  const paragraphs = [
    description,
    kinds.map((text) => `- ${withoutBlanks(text)}`).join('\n'),
    references.length > 0 ? `References: ${references.join(', ')}.` : '',
  ].filter((text) => text !== '');
  return {
    text: [...paragraphs, ...(docs.url ? [docs.url] : [])].join('\n\n').replaceAll('`', ''),
    markdown: [...paragraphs, ...(docs.url ? [`[The page of this rule](${docs.url})`] : [])].join('\n\n'),
  };
}

/** A message with an ellipsis for what only a finding fills in. */
function withoutBlanks(text: string): string {
  return text.replaceAll(/\{\{\s*\w+\s*\}\}/gu, '…');
}

function levelOf(severity: number): 'error' | 'warning' {
  return severity === 2 ? 'error' : 'warning';
}

/** No snippet: it could hold a code verifier that is written down in the code. */
function locationOf(message: Message, { filePath }: Result, cwd: string): object {
  const { line = 1, column = 1, endLine, endColumn } = message;
  const end = endLine !== undefined && endColumn !== undefined ? { endLine, endColumn } : {};
  return {
    physicalLocation: {
      artifactLocation: artifactOf(filePath, cwd),
      region: { startLine: Math.max(line, 1), startColumn: Math.max(column, 1), ...end },
    },
  };
}

/** How a message names another place of the file, and how its rule writes that. */
const otherLine = /\bline (\d+)\b/u;
const placeholder = '{{line}}';

/** The text of a finding; where it names another line, with a link to that place (sections 3.11.6 and 3.27.22). */
function messageOf(message: Message, result: Result, { cwd, rulesMeta }: Context): object {
  const template = rulesMeta[message.ruleId ?? '']?.messages?.[message.messageId ?? ''] ?? '';
  const [named, line] = template.includes(placeholder) ? (otherLine.exec(message.message) ?? []) : [];
  if (named === undefined) return { message: { text: message.message } };
  const artifactLocation = artifactOf(result.filePath, cwd);
  return {
    message: { text: message.message.replace(named, `[${named}](1)`) },
    relatedLocations: [{ id: 1, physicalLocation: { artifactLocation, region: { startLine: Number(line) } } }],
  };
}

function artifactOf(filePath: string, cwd: string): object {
  const path = relative(cwd, filePath);
  if (path.startsWith('..') || isAbsolute(path)) return { uri: pathToFileURL(filePath).href };
  return { uri: path.split(sep).map(encodeURIComponent).join('/'), uriBaseId: sourceRoot };
}

/**
 * The same for the same finding in the same line of code, wherever that line moves in its file. A digest gives nothing
 * of the line away.
 */
function fingerprintOf(message: Message, result: Result, cwd: string, occurrences: Map<string, number>): string {
  const lines = (result.output ?? result.source ?? '').split(/\r\n?|\n/u);
  const code = (lines[(message.line ?? 1) - 1] ?? '').replaceAll(/\s+/gu, '');
  const path = relative(cwd, result.filePath).split(sep).join('/');
  const identity = [message.ruleId, message.messageId ?? message.message, path, code].join('\n');
  const digest = createHash('sha256').update(identity).digest('hex').slice(0, 32);
  const occurrence = (occurrences.get(digest) ?? 0) + 1;
  occurrences.set(digest, occurrence);
  return `${digest}:${String(occurrence)}`;
}

/** A directive in the code, or an entry of ESLint's suppressions file. */
function suppressionOf({ kind, justification }: NonNullable<Message['suppressions']>[number]): object {
  return {
    kind: kind === 'directive' ? 'inSource' : 'external',
    status: 'accepted',
    ...(justification && { justification }),
  };
}

/** What ESLint says of the file itself, above all that it could not parse it. */
function notificationsOf(result: Result, cwd: string): object[] {
  return result.messages
    .filter((message) => message.ruleId === null)
    .map((message) => ({
      level: message.fatal ? 'error' : 'warning',
      message: { text: message.message },
      locations: [locationOf(message, result, cwd)],
    }));
}

function sentence(text: string): string {
  const capital = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]$/u.test(capital) ? capital : `${capital}.`;
}

function pascalCase(id: string): string {
  return id
    .split(/[^A-Za-z\d]+/u)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}
