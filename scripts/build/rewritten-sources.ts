// A plugin that writes some sources of ours shorter before they are built. Knows nothing of what is written shorter.

import type { Plugin } from 'vite';

/** `files` tells by path which sources; `rewrite` gives their code, or the same where there is nothing to do. */
export function rewrittenSources(name: string, files: RegExp, rewrite: (code: string) => string): Plugin {
  return {
    name: `second-source:${name}`,
    enforce: 'pre',
    transform(code, id) {
      if (!files.test(id)) return null;
      const rewritten = rewrite(code);
      return rewritten === code ? null : { code: rewritten, map: null };
    },
  };
}
