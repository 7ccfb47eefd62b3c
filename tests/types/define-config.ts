// Every way to put the plugin into eslint.config.ts, without a cast. Compiled against the packed package.
import type { Linter } from 'eslint';
import { defineConfig } from 'eslint/config';
import pkce, { configs, meta, rules } from 'eslint-plugin-pkce';

export const object = defineConfig([pkce.configs.recommended, pkce.configs.strict, pkce.configs.all]);
export const single = defineConfig(pkce.configs.recommended);
export const extended = defineConfig([{ files: ['**/*.ts'], extends: [pkce.configs.recommended] }]);
export const byName = defineConfig([{ plugins: { pkce }, extends: ['pkce/recommended'] }]);
export const spread = defineConfig([{ ...pkce.configs.recommended, files: ['src/**'] }]);
export const chosen = defineConfig([
  { plugins: { pkce }, rules: { ...pkce.configs.recommended.rules, 'pkce/require-s256': 'warn' } },
]);
export const list = [pkce.configs.recommended, { plugins: { pkce } }] satisfies Linter.Config[];
export const legacy: Linter.LegacyConfig = pkce.configs['recommended-legacy'];
export const named = [configs.strict.name, meta.version, Object.keys(rules)];
export default pkce;
