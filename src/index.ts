// What does `require('eslint-plugin-pkce')` give? The plugin object itself: one instance for every consumer.
import plugin from './plugin';

// The public types are structural: no `eslint` (version 8 has no types), no `interface` and no export, so that a
// user's own declarations can write them out.

/* eslint-disable @typescript-eslint/no-explicit-any --
   ESLint 8, 9 and 10 type a rule's context differently; `any` fits them all, and no user calls a rule by hand. */
type Rule = { meta: any; create: (context: any) => any };
/* eslint-enable @typescript-eslint/no-explicit-any */

type Identity = { name: string; version: string; namespace: string };

/** Severities by rule name, e.g. `{ 'pkce/require-s256': 'error' }`. */
type Severities = Record<string, 'error' | 'warn' | 'off'>;

type FlatPreset = {
  name: string;
  ignores: string[];
  plugins: { pkce: { meta: Identity; rules: Record<string, Rule> } };
  rules: Severities;
};

type LegacyPreset = {
  plugins: string[];
  rules: Severities;
  overrides: { files: string[]; rules: Severities }[];
};

type Plugin = {
  meta: Identity;
  rules: Record<string, Rule>;
  configs: {
    recommended: FlatPreset;
    strict: FlatPreset;
    all: FlatPreset;
    'recommended-legacy': LegacyPreset;
    'strict-legacy': LegacyPreset;
    'all-legacy': LegacyPreset;
  };
};

const pkce: Plugin = plugin;
const { meta, rules, configs } = pkce;
// Never runs: it lets Node's CommonJS lexer offer named imports.
// eslint-disable-next-line @typescript-eslint/no-unused-expressions -- read, not run
0 && (module.exports = { meta, rules, configs });

export = pkce;
