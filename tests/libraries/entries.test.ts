// Is each library and each server that the catalogue set out to know in the tables, or left out for a reason that is given?
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clientLibraries } from '../../src/libraries/clients';
import type { ClientLibrary } from '../../src/libraries/types';
import { lint } from '../support/lint';

interface Entries {
  /** Packages, each with the majors whose source was read. */
  readonly packages: Readonly<Record<string, readonly number[]>>;
  /** Authorization endpoints by the name of their server, without the scheme. */
  readonly addresses: Readonly<Record<string, string>>;
  /** Addresses of OAuth 1.0a, which look the same and take `oauth_token`. */
  readonly lookAlikes: readonly string[];
}

const { packages, addresses, lookAlikes } = JSON.parse(
  readFileSync(join(import.meta.dirname, 'entries.json'), 'utf8'),
) as Entries;

const design = readFileSync(join(import.meta.dirname, '../../docs/design/libraries.md'), 'utf8');
const leftOut = design.slice(
  design.indexOf('## What has no row'),
  design.indexOf('## What is known and never reported'),
);

/** Under which row a package is known: that of its name, or one that names it among its modules. */
function rowsOf(name: string): ClientLibrary[] {
  return clientLibraries.filter((row) => row.name === name || row.modules.includes(name));
}

/** The majors of a row: `2-3` stands for both, and all between. Another package of the row is named where it was read. */
function covers({ majors, read }: ClientLibrary, name: string, major: number): boolean {
  const [first = 0, last = first] = majors.split('-').map(Number);
  return (first <= major && major <= last) || read.includes(`${name} ${major}.`);
}

describe.each(Object.entries(packages))('%s', (name, majors) => {
  it.each(majors)('major %i has a row, or the reason why not is written down', (major) => {
    const isKnown = rowsOf(name).some((row) => covers(row, name, major));
    expect(isKnown || leftOut.includes(`\`${name}\``)).toBe(true);
  });
});

it('nothing is both left out and in the tables', () => {
  const named = [...leftOut.matchAll(/^\| (?<names>`[^|]+`) +\|/gmu)].flatMap(({ groups }) =>
    [...(groups?.['names'] ?? '').matchAll(/`(?<name>[^`]+)`/gu)].map((one) => one.groups?.['name'] ?? ''),
  );
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((name) => rowsOf(name).length > 0)).toEqual([]);
});

function findingsAt(address: string, query: string): string[] {
  const code = `window.location.href = 'https://${address}?${query}';`;
  return lint(code, { rules: { 'pkce/require-code-challenge': 'error' }, filename: 'login.ts' }).map(
    ({ messageId, message }) => messageId ?? message,
  );
}

/** Servers that have other names for the client and its redirect URI, or none. */
const ownQueries: Readonly<Record<string, string>> = {
  'www.tiktok.com': 'client_key=app&redirect_uri=back',
  'open.weixin.qq.com': 'appid=app&redirect_uri=back',
  'openrouter.ai': 'callback_url=back',
};

describe('a request is known by its endpoint, without `response_type`', () => {
  it.each(Object.entries(addresses))('%s: %s', (_name, address) => {
    const [host = ''] = address.split('/');
    const query = ownQueries[host] ?? 'client_id=app&redirect_uri=back&scope=email';
    expect(findingsAt(address, query)).toEqual(['missingChallenge']);
  });

  it('Supabase answers without a code where no challenge is sent: nothing is redeemed there', () => {
    expect(findingsAt('acme.supabase.co/auth/v1/authorize', 'provider=github&redirect_to=back')).toEqual([]);
  });

  it.each(lookAlikes)('OAuth 1.0a at %s', (address) => {
    expect(findingsAt(address, 'oauth_token=temporary&oauth_callback=back')).toEqual([]);
  });
});
