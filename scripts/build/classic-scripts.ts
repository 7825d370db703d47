// Builds scripts that the background injects later, each as one classic file: no loader, nothing web-accessible.
// crxjs knows only the scripts that the manifest names.

import { build, type Plugin, type ResolvedConfig } from 'vite';
import { withoutInnerHtml } from './without-inner-html.ts';

/**
 * @param plugins Take part besides those that every script is built with.
 * @param scripts Path inside the extension → entry, relative to the root of the project.
 */
export function classicScripts(plugins: readonly Plugin[], scripts: Readonly<Record<string, string>>): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'second-source:classic-scripts',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    generateBundle: {
      // Behind crxjs: what it built under a name is replaced.
      order: 'post',
      async handler(_options, files) {
        for (const [fileName, entry] of Object.entries(scripts)) {
          const source = await bundle(entry, config, plugins);
          const present = files[fileName];
          if (present?.type === 'asset') present.source = source;
          else this.emitFile({ type: 'asset', fileName, source });
        }
      },
    },
  };
}

async function bundle(entry: string, config: ResolvedConfig, plugins: readonly Plugin[]): Promise<string> {
  const result = await build({
    configFile: false,
    root: config.root,
    resolve: { alias: config.resolve.alias },
    mode: config.mode,
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [withoutInnerHtml(), ...plugins],
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
