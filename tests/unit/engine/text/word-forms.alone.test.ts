// Words that are remembered, and those that come when too many are.

import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../../src/engine/text/tokens.ts';
import { MOST_REMEMBERED, NO_NUMBER } from '../../../../src/engine/text/word-forms.ts';
import { createLexicon } from '../../../../src/engine/topics/lexicon.ts';

const numbersOf = (text: string): number[] => tokenize(text).map(({ word }) => word);

describe('the number of a word', () => {
  it('is that of its base, however it is printed', () => {
    const [one, ...others] = numbersOf('harbour Harbour HARBOUR harbour’s Harbour’s');
    expect(one).not.toBe(NO_NUMBER);
    expect(new Set(others)).toEqual(new Set([one]));
  });

  it('tells words apart that share their letters in part', () => {
    const words = 'port ports export porter report deport 12 120 1,200';
    expect(new Set(numbersOf(words)).size).toBe(words.split(' ').length);
  });

  it('is none for a mark and for what is too long to be a word', () => {
    expect(numbersOf(`. ${'x'.repeat(41)}`)).toEqual([NO_NUMBER, NO_NUMBER]);
  });
});

describe('more words than are remembered', () => {
  const wordAt = (place: number): string => `w${place.toString(36)}x`;

  it('are all read as they are printed, and terms are found in them', () => {
    const words = Array.from({ length: MOST_REMEMBERED + 5_000 }, (_, place) => wordAt(place));
    expect(tokenize(words.join(' ')).map(({ norm }) => norm)).toEqual(words);
    expect(tokenize(words.join(' ')).map(({ norm }) => norm)).toEqual(words);

    const late = `${wordAt(MOST_REMEMBERED + 1)} unheardof${wordAt(7)}`;
    expect(numbersOf(late)).toEqual([NO_NUMBER, NO_NUMBER]);
    const lexicon = createLexicon([
      { id: 'late', role: 'word', terms: [late] },
      { id: 'begun', role: 'word', terms: ['unheardof*'] },
    ]);
    const found = () => lexicon.findMentions(tokenize(`Then ${late}, ${late}`)).map(({ concept }) => concept);
    expect(found()).toEqual(['late', 'begun', 'late', 'begun']);
    expect(found()).toEqual(['late', 'begun', 'late', 'begun']);
  });
});
