// Builds the extension: `vite build --mode chrome` and `--mode firefox`, from one manifest.json into dist/<browser>.
// Only production builds exist; crxjs's serve mode would open every file to every page.

import { readFileSync } from 'node:fs';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import { classicScripts } from './scripts/build/classic-scripts.ts';
import { withoutInnerHtml } from './scripts/build/without-inner-html.ts';

const BROWSERS = ['chrome', 'firefox'] as const;

export default defineConfig(({ mode, command }) => {
  const browser = BROWSERS.find((known) => known === mode);
  if (command !== 'build' || browser === undefined) {
    throw new Error('Say for which browser to build: vite build --mode chrome, or --mode firefox.');
  }
  return {
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [
      withoutInnerHtml(),
      crx({ manifest: JSON.parse(readFileSync('manifest.json', 'utf8')) as ManifestV3Export, browser }),
      classicScripts({
        'content/reader.js': 'src/content/reader.iife.ts',
        'content/painter.js': 'src/content/painter.iife.ts',
      }),
    ],
    build: {
      outDir: `dist/${browser}`,
      target: browser === 'chrome' ? 'chrome138' : 'firefox140',
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: { library: 'src/library/index.html' },
      },
    },
  };
});
