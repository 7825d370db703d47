// Bundles the script of a test page as a site would ship it.

import { build, type Rollup } from 'vite';

/** `name` is that of a file in this folder. */
export async function buildPageScript(name: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, rollupOptions: { input: `tests/e2e/page-scripts/${name}` } },
  });
  const { output } = (Array.isArray(result) ? result[0] : result) as Rollup.RollupOutput;
  return output[0].code;
}
