// The tests in a browser that mutants of the page are tried with: all that paint and read pages, in Chromium alone.

import { statSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { browserCommands } from '../../tests/dom/browser/commands.ts';
import { PREPARED_PACKAGES } from '../../tests/dom/browser/prepared-packages.ts';
import { puppeteer } from '../../tests/dom/browser/puppeteer-provider.ts';
import { buildInMutants, doneFiles, ledgerCommands, toldToTests } from './build-in.ts';

const sizeOf = ({ moduleId }: TestSpecification): number => statSync(moduleId).size;

/** Short files are done with a mutant before long ones begin. */
class ShortestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => sizeOf(a) - sizeOf(b));
  }
}

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  publicDir: false,
  cacheDir: 'node_modules/.vite/mutate-browser',
  plugins: [buildInMutants()],
  optimizeDeps: { include: PREPARED_PACKAGES },
  test: {
    include: ['tests/dom/{page,content}/**/*.test.{ts,tsx}'],
    // What counts turns or compares with another library says little of one changed line, and takes long.
    exclude: ['tests/dom/page/{large-page,readability,shadowed-names}.test.ts', ...doneFiles()],
    passWithNoTests: true,
    sequence: { sequencer: ShortestFirst },
    silent: true,
    provide: toldToTests(true),
    browser: {
      enabled: true,
      headless: true,
      provider: puppeteer(),
      commands: { ...browserCommands, ...ledgerCommands },
      instances: [{ browser: 'chrome' }],
      screenshotFailures: false,
      ui: false,
    },
  },
});
