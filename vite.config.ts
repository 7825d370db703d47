// Builds the extension: `vite build --mode chrome` and `--mode firefox`, from manifest.json and the list of sites
// into dist/<browser>.
// Only production builds exist; crxjs's serve mode would open every file to every page.

import { resolve } from 'node:path';
import { crx } from '@crxjs/vite-plugin';
import { defineConfig, type UserConfig } from 'vite';
import { writeBundledQuotes } from './scripts/build/bundled-quotes.ts';
import { classicBackground, classicScripts } from './scripts/build/classic-scripts.ts';
import { makeManifest } from './scripts/build/manifest.ts';
import { smallerCode } from './scripts/build/smaller-code.ts';
import { stageMarks } from './scripts/build/stage-marks.ts';
import { writeGatePatterns } from './scripts/build/topic-gate.ts';

/** Behind `writeGatePatterns`, which reads the packs as they are and so fails where one has a mistake. */
const withoutPackChecks = { find: /^.*\/pack-mistakes\.ts$/, replacement: resolve('scripts/build/checked-packs.ts') };

/** A tenth of the size, in a script that every page with marks gets. */
const jsxAlias = { find: /^preact\/jsx-runtime$/, replacement: resolve('src/ui/jsx-runtime.ts') };

/** The package’s file for every module is written for browsers of 2015: two kilobytes more after gzip. */
const modernDexie = { find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' };

const BROWSERS = ['chrome', 'firefox'] as const;

export default defineConfig(async ({ mode, command }): Promise<UserConfig> => {
  const browser = BROWSERS.find((known) => known === mode);
  if (command !== 'build' || browser === undefined) {
    throw new Error('Say for which browser to build: vite build --mode chrome, or --mode firefox.');
  }
  // The tests build an extension with another list of topics, into a folder of its own.
  const { SECOND_SOURCE_TOPICS: otherTopics, SECOND_SOURCE_DIST: dist = 'dist' } = process.env;
  // The bench builds one that notes when each stage to the first mark is passed.
  const stages = process.env['SECOND_SOURCE_STAGES'] === undefined ? [] : [stageMarks()];
  const topicsAlias =
    otherTopics === undefined ? [] : [{ find: /^.*\/topics\.ts$/, replacement: resolve(otherTopics) }];
  const gateAlias = await writeGatePatterns(`${dist}/build-${browser}`, topicsAlias);
  const quotesAlias = await writeBundledQuotes(`${dist}/build-${browser}`, topicsAlias);
  return {
    resolve: { alias: [...topicsAlias, gateAlias, quotesAlias, withoutPackChecks, jsxAlias, modernDexie] },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [
      ...smallerCode(),
      ...stages,
      crx({ manifest: makeManifest(), browser }),
      ...(browser === 'chrome' ? [classicBackground(stages, 'background.js', 'src/background/background.ts')] : []),
      classicScripts(stages, {
        // Is built by crxjs without plugins.
        ...(stages.length === 0 ? {} : { 'src/content/gate.iife.js': 'src/content/gate.iife.ts' }),
        'content/telling-names.js': 'src/content/telling-names.iife.ts',
        'content/glance.js': 'src/content/glance.iife.ts',
        'content/reader.js': 'src/content/reader.iife.ts',
        'content/painter.js': 'src/content/painter.iife.ts',
      }),
    ],
    build: {
      outDir: `${dist}/${browser}`,
      target: browser === 'chrome' ? 'chrome138' : 'firefox140',
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: { library: 'src/library/index.html', 'first-run': 'src/first-run/index.html' },
      },
    },
  };
});
