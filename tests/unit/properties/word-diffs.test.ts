// A word diff, applied to one wording, gives the other, whatever the two are.

import { describe, expect, it } from 'vitest';
import type { Chance } from '../../../scripts/attack/chance.ts';
import { readQuoteWords } from '../../../src/engine/compare/wordings/quote-words.ts';
import { diffWords } from '../../../src/engine/compare/wordings/word-diff.ts';
import { structureOf } from '../../../src/engine/text/text-structure.ts';
import type { WordChange } from '../../../src/model/finding.ts';
import { holdFor, someOf } from './hold-for.ts';

const WORDS = (
  'we they are were very sorry for it the harbour lost won’t can’t cannot we’re it’s ’tis 12 1,200 38 thirty-eight £2.3m per cent ' +
  'colour color apologise apologize and never no not well-known naïve café Ltd. St. e-mail'
).split(' ');
const BETWEEN = [' ', ' ', ' ', ' ', ', ', ' – ', '; ', ' (', ') ', ' “', '” ', '. ', '\n', '\u00a0'];

/** Words in any order. An ellipsis cuts words out, which is another matter. */
const wording = (chance: Chance): string =>
  someOf(chance, WORDS, 1, 14)
    .map((word, at) => (at === 0 ? word : chance.oneOf(BETWEEN) + word))
    .join('');

/** A wording near another: some words changed, left out, doubled. */
function changed(text: string, chance: Chance): string {
  const words = text.split(' ').flatMap((word) => {
    const way = chance.below(8);
    return way === 0 ? [] : way === 1 ? [chance.oneOf(WORDS)] : way === 2 ? [word, word] : [word];
  });
  return words.length === 0 ? text : words.join(' ');
}

function runOf(text: string) {
  const structure = structureOf(text);
  const quoteWords = readQuoteWords(structure, 0, structure.tokens.length);
  return { text, quoteWords, first: 0, end: quoteWords.words.length };
}

const spellingsOf = (text: string): string[] => runOf(text).quoteWords.words.map(({ spelling }) => spelling);

/** What stands from the first word of a run to the last. */
function printedOf({ text, quoteWords: { words } }: ReturnType<typeof runOf>): string {
  return text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
}

const joined = (changes: readonly WordChange[], left: WordChange['kind']): string =>
  changes
    .filter(({ kind }) => kind !== left)
    .map(({ text }) => text)
    .join('');

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

describe('a word diff of any two wordings', () => {
  it('has the newer one, as printed, in what is not deleted', async () => {
    await holdFor(400, (chance) => {
      const from = wording(chance);
      const to = runOf(chance.below(2) === 0 ? wording(chance) : changed(from, chance));
      expect(joined(diffWords(runOf(from), to), 'deleted')).toBe(printedOf(to));
    });
  });

  it('has every word of the older one in what is not inserted', async () => {
    await holdFor(400, (chance) => {
      const from = wording(chance);
      const to = chance.below(2) === 0 ? wording(chance) : changed(from, chance);
      const changes = diffWords(runOf(from), runOf(to));
      // What is the same is shown as the newer one prints it; all that is deleted is as the older one does.
      const deleted = changes.filter(({ kind }) => kind === 'deleted').map(({ text }) => text);
      for (const text of deleted) expect(from).toContain(text);
      const same = changes.filter(({ kind }) => kind === 'same').map(({ text }) => text);
      for (const text of same) expect(to).toContain(text);
      if (same.length === 0) expect(lettersOf(deleted.join(''))).toBe(lettersOf(printedOf(runOf(from))));
    });
  });

  it('changes as many words one way as the other', async () => {
    await holdFor(300, (chance) => {
      const from = wording(chance);
      const to = changed(from, chance);
      const lengthOf = (changes: readonly WordChange[], wanted: WordChange['kind']): number =>
        spellingsOf(
          joined(
            changes.filter(({ kind }) => kind === wanted),
            'none' as WordChange['kind'],
          ),
        ).length;
      const [there, back] = [diffWords(runOf(from), runOf(to)), diffWords(runOf(to), runOf(from))];
      const isChanged = there.some(({ kind }) => kind !== 'same');
      expect(back.some(({ kind }) => kind !== 'same')).toBe(isChanged);
      if (/['’]|cannot/.test(from + to)) return;
      expect(lengthOf(there, 'deleted')).toBe(lengthOf(back, 'inserted'));
      expect(lengthOf(there, 'inserted')).toBe(lengthOf(back, 'deleted'));
    });
  });

  it('is one stretch of the same for a wording and itself', async () => {
    await holdFor(200, (chance) => {
      const run = runOf(wording(chance));
      expect(diffWords(run, run)).toEqual([{ kind: 'same', text: printedOf(run) }]);
    });
  });

  it('never shows two stretches of one kind in a row, nor an empty one', async () => {
    await holdFor(200, (chance) => {
      const changes = diffWords(runOf(wording(chance)), runOf(wording(chance)));
      expect(changes.filter(({ text }) => text === '')).toEqual([]);
      expect(changes.filter(({ kind }, at) => kind === changes[at - 1]?.kind)).toEqual([]);
    });
  });
});
