// Takes Preact's one write to `innerHTML` out of the built code, so that a reviewer of the extension sees that no
// markup is ever parsed from a string. Fails the build where it finds nothing to replace.

import type { Plugin } from 'vite';

const WRITE = /\b(\w+)\.innerHTML\s*=(?!=)\s*/g;

/** `dangerouslySetInnerHTML` is not used here; should it ever be, its string is shown as text. */
export function withoutInnerHtml(): Plugin {
  return {
    name: 'second-source:without-inner-html',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/preact\/dist\/preact\.mjs$/.test(id)) return null;
      const found = code.match(WRITE)?.length ?? 0;
      if (found !== 1) {
        this.error(
          `Expected one write to innerHTML in ${id}, found ${found}: look at it and adapt ${import.meta.filename}.`,
        );
      }
      return { code: code.replace(WRITE, '$1.textContent='), map: null };
    },
  };
}
