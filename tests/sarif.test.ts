// Is the SARIF of a run what dashboards need: severity, weakness, place, identity, and no piece of the code?
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import sarif from '../src/formatters/sarif';
import plugin from '../src/index';

const secret = 'M25iVXpKU3puUjFaYWg3T1NDTDQtcW1ROUY5YXlwalNoc0hhakxifmZHag';
const url =
  "'https://login.example.com/authorize?response_type=code&client_id=web&redirect_uri=https%3A%2F%2Fapp.example.com'";
const broken = `location.href = ${url};\n`;
const constant = `
const codeVerifier = '${secret}';
fetch('https://login.example.com/token', { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', code, client_id: 'web', code_verifier: codeVerifier }) });
`;

interface Log {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly name: string; readonly rules: readonly Record<string, unknown>[] } };
    readonly invocations: readonly { readonly toolExecutionNotifications: readonly unknown[] }[];
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly message: { readonly text: string };
      readonly locations: readonly unknown[];
      readonly relatedLocations?: readonly unknown[];
      readonly partialFingerprints: Readonly<Record<string, string>>;
      readonly suppressions: readonly unknown[];
    }[];
  }[];
}

/** Lints the texts as files of one run. */
async function logOf(
  files: Readonly<Record<string, string>>,
  fix = false,
): Promise<{ log: Log['runs'][number]; text: string }> {
  const eslint = new ESLint({
    cwd: import.meta.dirname,
    fix,
    overrideConfigFile: true,
    overrideConfig: [{ plugins: { pkce: plugin }, rules: { ...plugin.configs.recommended.rules, 'no-var': 'warn' } }],
  });
  const results = [];
  for (const [name, code] of Object.entries(files)) results.push(...(await eslint.lintText(code, { filePath: name })));
  const text = sarif(results, { cwd: import.meta.dirname, rulesMeta: eslint.getRulesMetaForResults(results) });
  const [log] = (JSON.parse(text) as Log).runs;
  if (!log) throw new Error('no run');
  return { log, text };
}

const fingerprintsOf = ({ results }: Log['runs'][number]) =>
  results.map(({ partialFingerprints }) => partialFingerprints['eslintFinding/v1']);

describe('SARIF', () => {
  it('tells of each rule what it is about, how severe it is and which weakness it finds', async () => {
    const { log } = await logOf({ 'login.js': broken });
    expect(log.tool.driver.rules).toEqual([
      {
        id: 'pkce/require-code-challenge',
        name: 'PkceRequireCodeChallenge',
        shortDescription: { text: 'Require a PKCE code challenge in every authorization code request.' },
        fullDescription: { text: 'Require a PKCE code challenge in every authorization code request.' },
        helpUri: expect.stringMatching(/docs\/rules\/require-code-challenge\.md$/u) as string,
        help: {
          text: expect.stringContaining('Create a code verifier for each request') as string,
          markdown: expect.stringContaining('`code_challenge`') as string,
        },
        defaultConfiguration: { level: 'error' },
        properties: {
          'security-severity': '7.5',
          precision: 'high',
          'problem.severity': 'error',
          tags: ['security', 'external/cwe/cwe-358', 'external/cwe/cwe-345'],
        },
      },
    ]);
  });

  it('places a finding relative to the folder of the run', async () => {
    const { log } = await logOf({ 'my app/login#1.js': broken });
    expect(log.results.map(({ locations }) => locations)).toEqual([
      [
        {
          physicalLocation: {
            artifactLocation: { uri: 'my%20app/login%231.js', uriBaseId: '%SRCROOT%' },
            region: { startLine: 1, startColumn: 17, endLine: 1, endColumn: 17 + url.length },
          },
        },
      ],
    ]);
  });

  it('gives a finding the same fingerprint when its line moves, and another one when the line is there twice', async () => {
    const [first] = fingerprintsOf((await logOf({ 'login.js': broken })).log);
    const moved = fingerprintsOf((await logOf({ 'login.js': `// moved\n\n  ${broken}${broken}` })).log);
    expect(moved[0]).toBe(first);
    expect(moved[1]).toBe(first?.replace(/:1$/u, ':2'));
    expect(fingerprintsOf((await logOf({ 'other.js': broken })).log)[0]).not.toBe(first);
  });

  it('leads to the other place that a finding names', async () => {
    const server = `const express = require('express');
const { generators } = require('openid-client');
const app = express();
let codeVerifier;
app.get('/login', (req, res) => {
  codeVerifier = generators.codeVerifier();
  res.redirect(client.authorizationUrl({ code_challenge: generators.codeChallenge(codeVerifier), code_challenge_method: 'S256' }));
});
app.get('/callback', async (req, res) => {
  const tokens = await client.callback(callback, client.callbackParams(req), { code_verifier: codeVerifier });
  res.json(tokens.claims());
});
`;
    const { log } = await logOf({ 'server.js': server, 'login.js': broken });
    expect(
      log.results.map(({ ruleId, message, relatedLocations }) => [ruleId, message.text, relatedLocations]),
    ).toEqual([
      [
        'pkce/no-shared-verifier',
        expect.stringContaining('another one reads it in [line 10](1)'),
        [
          {
            id: 1,
            physicalLocation: {
              artifactLocation: { uri: 'server.js', uriBaseId: '%SRCROOT%' },
              region: { startLine: 10 },
            },
          },
        ],
      ],
      ['pkce/require-code-challenge', expect.not.stringContaining(']('), undefined],
    ]);
  });

  it('keeps suppressed findings, with the reason', async () => {
    const comment = '// eslint-disable-next-line pkce/require-code-challenge -- a server without PKCE\n';
    const { log } = await logOf({ 'login.js': comment + broken });
    expect(log.results.map(({ ruleId, suppressions }) => ({ ruleId, suppressions }))).toEqual([
      {
        ruleId: 'pkce/require-code-challenge',
        suppressions: [{ kind: 'inSource', status: 'accepted', justification: 'a server without PKCE' }],
      },
    ]);
  });

  it('tells of files that could not be parsed', async () => {
    const { log } = await logOf({ 'cut.js': broken.slice(0, -20), 'login.js': broken });
    expect(log.results).toHaveLength(1);
    expect(log.invocations).toEqual([
      {
        executionSuccessful: true,
        toolExecutionNotifications: [
          {
            level: 'error',
            message: { text: expect.stringMatching(/^Parsing error/u) as string },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: 'cut.js', uriBaseId: '%SRCROOT%' },
                  region: { startLine: 1, startColumn: 17 },
                },
              },
            ],
          },
        ],
      },
    ]);
  });

  it('holds no piece of the code, which could be a verifier', async () => {
    const { log, text } = await logOf({ 'constant.js': constant });
    expect(log.results.map(({ ruleId }) => ruleId)).toEqual(['pkce/no-weak-verifier']);
    expect(text).not.toContain(secret);
  });

  it('carries the rules of other plugins too, without a severity of this one', async () => {
    const { log } = await logOf({ 'old.js': 'var a = 1;\n' });
    expect(log.results.map(({ ruleId, level }) => `${ruleId} ${level}`)).toEqual(['no-var warning']);
    expect(log.tool.driver.rules[0]).toMatchObject({ id: 'no-var', properties: { tags: [] } });
    expect(log.tool.driver.rules[0]?.['properties']).not.toHaveProperty('security-severity');
  });

  it('has runs without findings', async () => {
    const { log } = await logOf({ 'fine.js': 'export {};\n' });
    expect(log.results).toEqual([]);
    expect(log.tool.driver.rules).toEqual([]);
  });
});
