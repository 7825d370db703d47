// Builds scripts that the background injects later, each as one classic file: no loader, nothing web-accessible.
// crxjs knows only the scripts that the manifest names.

import { build, type Plugin, type ResolvedConfig } from 'vite';
import { withoutInnerHtml } from './without-inner-html.ts';

/** @param scripts Path inside the extension → entry, relative to the root of the project. */
export function classicScripts(scripts: Readonly<Record<string, string>>): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'second-source:classic-scripts',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    async generateBundle() {
      for (const [fileName, entry] of Object.entries(scripts)) {
        this.emitFile({ type: 'asset', fileName, source: await bundle(entry, config) });
      }
    },
  };
}

async function bundle(entry: string, config: ResolvedConfig): Promise<string> {
  const result = await build({
    configFile: false,
    root: config.root,
    mode: config.mode,
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [withoutInnerHtml()],
    publicDir: false,
    build: {
      write: false,
      target: config.build.target,
      minify: config.build.minify,
      lib: { entry, formats: ['iife'], name: 'secondSource', fileName: () => 'script.js' },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []));
  const [script, ...others] = outputs;
  if (script?.type !== 'chunk' || others.length > 0) {
    const names = outputs.map((output) => output.fileName).join(', ');
    throw new Error(`${entry} has to become one script, and became: ${names}. Import styles with "?inline".`);
  }
  return script.code;
}
