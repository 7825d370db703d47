// Takes the line breaks and indents out of lists of words in the built code: a kilobyte of the background after gzip.
// Knows how such a list is written: `wordSet(` and a template without anything put in.

import type { Plugin } from 'vite';

const LIST = /\bwordSet\(\s*`([^`$\\]*)`/g;

/** The code with each list of words on one line, a space between two words. */
export const withShortLists = (code: string): string =>
  code.replace(LIST, (_list, words: string) => `wordSet(\`${words.trim().replace(/\s+/g, ' ')}\``);

export function shortWordLists(): Plugin {
  return {
    name: 'second-source:short-word-lists',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id)) return null;
      const short = withShortLists(code);
      return short === code ? null : { code: short, map: null };
    },
  };
}
