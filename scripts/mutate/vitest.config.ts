// The tests that mutants are tried with: all that use the modules in this process. Programs that run for themselves would
// run the unchanged code, and tests of how time grows would call a slow mutant a hanging one.

import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  publicDir: false,
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    exclude: ['tests/unit/**/*.alone.test.ts', 'tests/unit/{cli,scripts,ui}/**', 'tests/unit/**/linear.test.ts'],
    isolate: false,
    testTimeout: 30_000,
  },
});
