// How each kind of test is run: unit and rules in Node, dom inside real browsers, e2e against the built extension.

import { defineConfig } from 'vitest/config';
import { browserCommands } from './tests/dom/browser/commands.ts';
import { PREPARED_PACKAGES } from './tests/dom/browser/prepared-packages.ts';
import { puppeteer } from './tests/dom/browser/puppeteer-provider.ts';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  // The messages file is read as data by the tests; nothing is served from its folder.
  publicDir: false,
  cacheDir: `node_modules/.vite/${process.env['VITE_CACHE'] ?? 'vitest'}`,
  test: {
    reporters: process.env['CI'] === undefined ? ['default'] : ['dot'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          exclude: ['tests/unit/**/*.alone.test.ts'],
          // The modules are loaded once for all files: loading them for each takes longer than the tests.
          isolate: false,
          pool: 'threads',
          testTimeout: 30_000,
        },
      },
      // What replaces modules, or counts on modules that nobody has used yet.
      {
        extends: true,
        test: {
          name: 'unit-alone',
          include: ['tests/unit/**/*.alone.test.ts'],
          pool: 'threads',
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'rules',
          include: ['tests/rules/**/*.test.ts', 'tests/unit/properties/*.test.ts'],
          // What the unit tests try a few times is tried as often as it says.
          env: { PROPERTY_SHARE: '1' },
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        optimizeDeps: { include: PREPARED_PACKAGES },
        test: {
          name: 'dom',
          include: ['tests/dom/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            provider: puppeteer(),
            commands: browserCommands,
            instances: [{ browser: 'chrome' }, { browser: 'firefox' }],
            screenshotFailures: false,
            ui: false,
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/e2e/start-firefox-once.ts',
          // One browser at a time: two at once on a small machine make every time limit a lie.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
