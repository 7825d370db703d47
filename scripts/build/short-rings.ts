// Writes the words of like meaning shorter into the built code: of a ring one word a stem, for nothing but stems is read of
// it, and in the order of the alphabet, which packs better. The rings stay in their order.

import type { Plugin } from 'vite';
import { oneSpelling } from '../../src/engine/compare/wordings/spelling.ts';
import { stemOf } from '../../src/engine/compare/wordings/word-kinship.ts';
import { WORDS_OF_LIKE_MEANING } from '../../src/engine/english/words-of-like-meaning.ts';

/** The same rings in fewer letters. */
export function shortRings(rings: string): string {
  const shortened = rings.split(';').map((ring) => {
    const shortest = new Map<string, string>();
    for (const word of ring.split(' ')) {
      const stem = stemOf(oneSpelling(word));
      const known = shortest.get(stem);
      if (known === undefined || word.length < known.length) shortest.set(stem, word);
    }
    return [...shortest.values()].sort().join(' ');
  });
  return shortened.join(';');
}

export function shortRingsOfWords(): Plugin {
  return {
    name: 'second-source:short-rings',
    enforce: 'pre',
    load(id) {
      if (!id.endsWith('/src/engine/english/words-of-like-meaning.ts')) return null;
      return `export const WORDS_OF_LIKE_MEANING = ${JSON.stringify(shortRings(WORDS_OF_LIKE_MEANING))};`;
    },
  };
}
