// Builds scripts that the background injects later, each as one classic file: no loader, nothing web-accessible.
// crxjs knows only the scripts that the manifest names.

import { build, type Plugin, type ResolvedConfig, type Rollup } from 'vite';
import { smallerCode } from './smaller-code.ts';

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

/**
 * Makes the background one classic script, for Chrome: of such a worker it keeps the compiled code over a stop, of modules
 * it does not. What only the background had of the build's modules is left out.
 */
export function classicBackground(plugins: readonly Plugin[], fileName: string, entry: string): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'second-source:classic-background',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    generateBundle: {
      // Behind crxjs, which writes the manifest.
      order: 'post',
      async handler(_options, files) {
        const manifest = files['manifest.json'];
        if (manifest?.type !== 'asset') throw new Error('There is no manifest.');
        const written = JSON.parse(String(manifest.source)) as { background: { service_worker: string } };
        delete files[written.background.service_worker];
        for (const name of onlyReachedFrom(entry, files)) delete files[name];
        manifest.source = JSON.stringify({ ...written, background: { service_worker: fileName } }, null, 2);
        this.emitFile({ type: 'asset', fileName, source: await bundle(entry, config, plugins) });
      },
    },
  };
}

type Files = Rollup.OutputBundle;

/** The chunks that `starts` import, at once or later, and themselves. */
function reachedFrom(starts: readonly string[], files: Files): Set<string> {
  const reached = new Set<string>();
  const open = [...starts];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const file = files[name];
    if (reached.has(name) || file?.type !== 'chunk') continue;
    reached.add(name);
    open.push(...file.imports, ...file.dynamicImports);
  }
  return reached;
}

/** The chunks that nothing but this entry imports. */
function onlyReachedFrom(entry: string, files: Files): string[] {
  const chunks = Object.entries(files).filter(([, file]) => file.type === 'chunk');
  const own = chunks.filter(([, file]) => file.type === 'chunk' && file.facadeModuleId?.endsWith(entry));
  const ofEntry = reachedFrom(
    own.map(([name]) => name),
    files,
  );
  const others = chunks.map(([name]) => name).filter((name) => !ofEntry.has(name));
  const ofOthers = reachedFrom(others, files);
  return [...ofEntry].filter((name) => !ofOthers.has(name));
}

async function bundle(entry: string, config: ResolvedConfig, plugins: readonly Plugin[]): Promise<string> {
  const result = await build({
    configFile: false,
    root: config.root,
    resolve: { alias: config.resolve.alias },
    mode: config.mode,
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [...smallerCode(), ...plugins],
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
