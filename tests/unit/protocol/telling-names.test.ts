// Which pages are let in for the reader's reports, by the words that tell their stories.

import { describe, expect, test } from 'vitest';
import { recordReport } from '../../../src/engine/compare/by-words/report/record-report.ts';
import { readArticle } from '../../../src/engine/reading/read-article.ts';
import { couldTellStory, type TellingWords, writeTellingNames } from '../../../src/protocol/telling-names.ts';

const ferry = [
  'The ferry Morwenna ran aground off Skelwick on Tuesday morning with 214 passengers on board.',
  'The coastguard said 17 passengers were taken to Skelwick hospital with broken bones.',
  'Harbour master Ines Calder told reporters in Skelwick that the captain saw the buoy far too late.',
].join('\n\n');

const ferryAgain = [
  'Captain of the Skelwick ferry questioned',
  'Investigators questioned the captain of the Morwenna for a second day, after the ferry struck rocks near Skelwick.',
  'Passengers said that the harbour master had warned of the buoy, and that the coastguard came within the hour.',
].join('\n\n');

const tram = [
  'Tram derails in Norvale',
  'A tram left the rails in Norvale on Tuesday morning with 63 passengers on board.',
  'The fire brigade said 17 passengers were taken to hospital in Norvale with broken bones.',
].join('\n\n');

const wordsOf = (text: string): TellingWords => recordReport(readArticle({ title: '', text }), 'report').story;

/** Words of which nothing is in any story here. */
const filler = (length: number): string =>
  'nothing whatsoever happened again yesterday. '.repeat(Math.ceil(length / 45));

describe('a page', () => {
  const names = writeTellingNames([[wordsOf(ferry)]]);

  test('of the story of a report is let in', () => {
    expect(couldTellStory(names, ferry)).toBe(true);
    expect(couldTellStory(names, ferryAgain)).toBe(true);
    expect(couldTellStory(names, ferryAgain.toUpperCase())).toBe(true);
  });

  test('of another story is let go, though it has some words in common', () => {
    expect(couldTellStory(names, tram)).toBe(false);
    expect(couldTellStory(names, '')).toBe(false);
  });

  test('is not looked at to its end', () => {
    expect(couldTellStory(names, filler(1_000) + ferryAgain)).toBe(true);
    expect(couldTellStory(names, filler(5_000) + ferryAgain)).toBe(false);
  });

  test('is let in for the story of one report, not for words of many', () => {
    const halves = ['ferry', 'morwenna', 'skelwick', 'coastguard', 'buoy', 'harbour'].map((word) => ({
      words: [word, 'unrelated', 'elsewhere', 'otherwise', 'somewhat'],
      weights: [100, 100, 100, 100, 100],
    }));
    expect(couldTellStory(writeTellingNames(halves.map((half) => [half])), ferryAgain)).toBe(false);
  });

  test('is let in for what several reports of a story tell together', () => {
    const reports = [
      { words: ['ferry', 'morwenna', 'unrelated'], weights: [100, 200, 10] },
      { words: ['skelwick', 'coastguard', 'elsewhere'], weights: [200, 100, 10] },
    ];
    expect(couldTellStory(writeTellingNames([reports]), ferryAgain)).toBe(true);
    for (const report of reports) expect(couldTellStory(writeTellingNames([[report]]), ferryAgain)).toBe(false);
  });
});

describe('names', () => {
  test('of no reports, or of reports without a word, let nothing in', () => {
    for (const stories of [[], [[]], [[{ words: ['1,633', '–'], weights: [100, 50] }]]]) {
      expect(writeTellingNames(stories)).toBe('');
    }
    expect(couldTellStory('', ferry)).toBe(false);
  });

  test('are letters, digits and points, about a hundred for each story, whatever its reports say', () => {
    const words = Array.from({ length: 120 }, (_, at) => `wört${'abcdefghij'.charAt(at % 10)}${at}?&=#`);
    const stories = Array.from({ length: 100 }, () => [{ words, weights: words.map((_, at) => 500 - at) }]);
    const names = writeTellingNames([...stories, [wordsOf(ferry)]]);
    expect(names).toMatch(/^[0-9a-z.]+$/);
    expect(names.length).toBeLessThan(100 * 101);
    expect(couldTellStory(names, ferryAgain)).toBe(true);
  });
});
