// Which rules does a preset switch on? Read from each rule's own `docs`, for both configuration formats.
import type { PkceRule, RuleDocs } from './rule';

/** Files that presets leave out: three quarters of what looks like broken PKCE stands in tests, on purpose. */
export const testFiles = [
  '**/*.test.*',
  '**/*.spec.*',
  '**/__tests__/**',
  '**/__mocks__/**',
  '**/*.stories.*',
  '**/test/**',
  '**/tests/**',
  '**/e2e/**',
];

type Severity = 'error' | 'warn' | 'off';
type Rules = Readonly<Record<string, PkceRule>>;

const presets = {
  recommended: (docs: RuleDocs) => docs.recommended,
  strict: (docs: RuleDocs) => docs.strict,
  all: () => 'error' as const,
};
type Preset = keyof typeof presets;

/** All presets of a plugin. The flat ones hold the plugin object itself. */
export function configsOf<Plugin extends { readonly rules: Rules }>(plugin: Plugin) {
  const { rules } = plugin;
  const flat = (preset: Preset) => ({
    name: `pkce/${preset}`,
    // One object, not a list with an override: a list is no element of a plain configuration array.
    ignores: [...testFiles],
    plugins: { pkce: plugin },
    rules: severities(rules, presets[preset]),
  });
  const legacy = (preset: Preset) => ({
    plugins: ['pkce'],
    rules: severities(rules, presets[preset]),
    overrides: [{ files: [...testFiles], rules: severities(rules, (docs) => presets[preset](docs) && 'off') }],
  });
  return {
    recommended: flat('recommended'),
    strict: flat('strict'),
    all: flat('all'),
    'recommended-legacy': legacy('recommended'),
    'strict-legacy': legacy('strict'),
    'all-legacy': legacy('all'),
  };
}

function severities(rules: Rules, choose: (docs: RuleDocs) => Severity | false): Record<string, Severity> {
  return Object.fromEntries(
    Object.entries(rules).flatMap(([name, rule]): [string, Severity][] => {
      const severity = choose(rule.meta.docs);
      return severity ? [[`pkce/${name}`, severity]] : [];
    }),
  );
}
