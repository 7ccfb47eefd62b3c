// What must be found in the clients of ./clients, and what may `--fix` write? The same under every host.
import { clientText } from './project.mjs';

const all = (log, method, request) => [
  `${log} pkce/no-logging`,
  `${method} pkce/require-s256`,
  `${request} pkce/require-code-challenge`,
];

/** Findings by file, as `line:column-line:column rule`. */
const findings = {
  'broken.js': all('7:27-7:39', '15:28-15:35', '21:37-21:87'),
  'correct.js': [],
  'broken.ts': all('11:27-11:39', '19:28-19:35', '25:37-25:87'),
  'correct.ts': [],
  'broken.tsx': ['7:37-7:87 pkce/require-code-challenge'],
  'broken-flow.js': ['6:37-6:87 pkce/require-code-challenge'],
  'broken-setup.vue': ['12:15-12:27 pkce/no-logging', '18:28-18:35 pkce/require-s256'],
  'broken-options.vue': ['9:41-9:103 pkce/require-code-challenge'],
  // The address in this template is not read: see docs/guide/compatibility.md.
  'broken-template.vue': [],
  'broken.svelte': all('9:17-9:29', '15:30-15:37', '22:10-22:56'),
  'broken.astro': all('6:15-6:27', '12:26-12:33', '17:10-17:56'),
};

const method = ["'plain'", "'S256'"];
const log = ["console.log('verifier', codeVerifier)", "console.log('verifier', '[redacted]')"];
const shortLog = ['console.log(codeVerifier)', "console.log('[redacted]')"];

/** What `--fix` replaces by what. Nothing else in the file may change. */
const fixes = {
  'broken.js': [log, method],
  'broken.ts': [log, method],
  'broken-setup.vue': [shortLog, method],
  'broken.svelte': [shortLog, method],
  'broken.astro': [['console.log({ codeVerifier })', "console.log({ codeVerifier: '[redacted]' })"], method],
};

export function expectedFindings(files) {
  return Object.fromEntries(files.map((file) => [file, findings[file]]));
}

/** The fixed texts of those of the files that `--fix` changes. */
export async function expectedFixes(files) {
  const texts = {};
  for (const file of files.filter((name) => fixes[name])) {
    texts[file] = fixes[file].reduce((text, [from, to]) => text.replace(from, to), await clientText(file));
  }
  return texts;
}
