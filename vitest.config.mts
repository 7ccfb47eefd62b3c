import { defineConfig } from 'vitest/config';

// Where a runner wants to count the tests, it names a file for their summary.
const report = process.env['PKCE_TEST_REPORT'];

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/files/**', 'tests/hosts/**', 'tests/types/**'],
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    testTimeout: 20_000,
    // No test keeps state in a module, and loading the parser anew for each file took most of the time.
    isolate: false,
    coverage: { include: ['src/**', 'rules/**'], reporter: ['text-summary', 'html'] },
  },
});
