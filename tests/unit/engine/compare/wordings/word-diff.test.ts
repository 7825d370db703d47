// The word diff that a card shows.

import { describe, expect, it } from 'vitest';
import { readQuoteWords } from '../../../../../src/engine/compare/wordings/quote-words.ts';
import { diffWords, type WordRun } from '../../../../../src/engine/compare/wordings/word-diff.ts';
import { structureOf } from '../../../../../src/engine/text/text-structure.ts';

/** All words of a text. */
function runOf(text: string): WordRun {
  const structure = structureOf(text);
  const quoteWords = readQuoteWords(structure, 0, structure.tokens.length);
  return { text, quoteWords, first: 0, end: quoteWords.words.length };
}

const diffTexts = (from: string, to: string) => diffWords(runOf(from), runOf(to));

/** As one line: `[-deleted-]` and `{+inserted+}`. */
const shown = (from: string, to: string): string =>
  diffTexts(from, to)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'deleted' ? `[-${text}-]` : `{+${text}+}`))
    .join('');

describe('diffWords', () => {
  it.each([
    ['a replaced word', 'we lost their trust', 'we lost their faith', 'we lost their [-trust-]{+faith+}'],
    ['a replaced pair', 'the long dark night', 'the short bright night', 'the [-long dark -]{+short bright +}night'],
    ['a word more', 'we are sorry', 'we are very sorry', 'we are {+very +}sorry'],
    ['a word less', 'we are very sorry', 'we are sorry', 'we are [-very -]sorry'],
    ['a number', 'some 200 files', 'some 300 files', 'some [-200 -]{+300 +}files'],
    ['a share', 'nine in 200 files', 'nine in 300 files', '[-nine in 200 -]{+nine in 300 +}files'],
    ['a negation', 'we can do it', 'we cannot do it', 'we can{+not +}do it'],
    ['a contracted negation', 'it should be', 'it shouldn’t be', 'it should{+n’t +}be'],
    ['all of it', 'one two', 'three four', '[-one two-]{+three four+}'],
    ['nothing before', '', 'three four', '{+three four+}'],
    ['nothing behind', 'one two', '', '[-one two-]'],
  ])('shows %s', (_what, from, to, expected) => {
    expect(shown(from, to)).toBe(expected);
  });

  it.each([
    ['capitals', 'We Are sorry', 'we are Sorry'],
    ['punctuation', 'sorry, and we know it', 'Sorry; and we know it.'],
    ['quotation marks', 'the “rogue” men', "the 'rogue' men"],
    ['spelling', 'we apologize for the program of labor', 'we apologise for the programme of labour'],
    ['contractions', 'we are sorry, it is bad and they should not', 'we’re sorry, it’s bad and they shouldn’t'],
    ['a cut', 'we are sorry for all that we have done to you', 'we are sorry … to you'],
  ])('shows no change for %s', (_what, from, to) => {
    expect(diffTexts(from, to)).toEqual([{ kind: 'same', text: to.replace(/\.$/, '') }]);
  });

  it.each([
    ['one two three four', 'zero two four five'],
    ['“Yes,” he said – “no.”', 'Yes (they said), no'],
    ['a b c d e f g', 'g f e d c b a'],
    ['we won’t', 'we will never'],
  ])('loses nothing of the newer text: %j, %j', (from, to) => {
    const kept = diffTexts(from, to).filter(({ kind }) => kind !== 'deleted');
    expect(kept.map(({ text }) => text).join('')).toBe(to);
  });

  it('shows a contraction whole where the run begins or ends inside it', () => {
    const run = runOf('we shouldn’t be here');
    const [first, end] = [2, 3];
    expect(diffWords({ ...run, first, end }, { ...run, first, end })).toEqual([{ kind: 'same', text: 'shouldn’t' }]);
  });

  it('puts deletions before insertions and never two of a kind in a row', () => {
    const kinds = diffTexts('a b c d e', 'a x c y z e').map(({ kind }) => kind);
    expect(kinds).toEqual(['same', 'deleted', 'inserted', 'same', 'deleted', 'inserted', 'same']);
  });

  it('is done with texts that share nothing, however long', () => {
    const changes = diffTexts('old '.repeat(20_000), 'new '.repeat(20_000));
    expect(changes.map(({ kind }) => kind)).toEqual(['deleted', 'inserted']);
  });
});

describe('the words that changed', () => {
  it.each([
    ['we lost their trust', 'we lost their faith', 'we lost their [-trust-]{+faith+}'],
    ['we lost their trust,', 'We lost their trust.', 'We lost their trust'],
    ['we lost (all) trust', 'we lost trust', 'we lost [-(all) -]trust'],
    ['we lost trust', 'we lost (all) trust', 'we lost {+(all) +}trust'],
    ['we lost ‘all’ trust', 'we lost no trust', 'we lost [-‘all’ -]{+no +}trust'],
    ['we shouldn’t go', 'we should go', 'we should [-n’t -]go'],
    ['we can go', 'we cannot go', 'we can{+not +}go'],
    ['we’re late', 'we were late', 'we [-’re -]{+were +}late'],
    ['we’re late', 'they’re late', '[-we-]{+they+}’re late'],
    ['we’ll go now', 'we will go now', 'we will go now'],
    ['it’s late', 'it was late', 'it [-’s -]{+was +}late'],
    ['we lost … trust', 'we lost all their trust', 'we lost {+all their +}trust'],
    ['we lost all their trust', 'we lost … trust', 'we lost … trust'],
    ['we lost all trust', 'we … trust', 'we … trust'],
    ['one two three four', 'four three two one', '[-one two three -]four {+three two one+}'],
    ['we apologised', 'we apologized', 'we apologized'],
    ['a b c', 'a x c y', 'a [-b -]{+x +}c {+y+}'],
    ['the old cat sat', 'the cat sat old', 'the [-old -]cat sat {+old+}'],
  ])('%s – %s', (from, to, expected) => {
    expect(shown(from, to)).toBe(expected);
  });
});
