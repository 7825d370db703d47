// Takes the line breaks and indents out of lists of words in the built code: a kilobyte of the background after gzip.
// Knows how such a list is written: `wordSet(` and a template without anything put in.

import type { Plugin } from 'vite';
import { rewrittenSources } from './rewritten-sources.ts';

const LIST = /\bwordSet\(\s*`([^`$\\]*)`/g;

/** The code with each list of words on one line, a space between two words. */
export const withShortLists = (code: string): string =>
  code.replace(LIST, (_list, words: string) => `wordSet(\`${words.trim().replace(/\s+/g, ' ')}\``);

export const shortWordLists = (): Plugin => rewrittenSources('short-word-lists', /\/src\/.*\.ts$/, withShortLists);
