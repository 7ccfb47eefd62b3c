import tsParser from '@typescript-eslint/parser';
import { defineConfig } from 'eslint/config';
import pkce from 'eslint-plugin-pkce';

export default defineConfig([
  pkce.configs.recommended,
  // Without this line ESLint does not look at TypeScript files at all.
  { files: ['**/*.{ts,tsx,mts,cts}'], languageOptions: { parser: tsParser } },
]);
