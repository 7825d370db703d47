// Which reports join a page's story, and that what they share is worked out only where it can matter.

import { describe, expect, test } from 'vitest';
import {
  findStory,
  type SharedFacts,
  type StoryCandidate,
} from '../../../../../../src/engine/compare/by-words/story/find-story.ts';
import { OPEN_FORM, type OpenReport, type StoryProfile } from '../../../../../../src/model/open-record.ts';

const profile = (words: readonly string[]): StoryProfile => ({
  words,
  weights: words.map(() => 100),
  names: [],
  pairs: [],
  numbers: [],
  fingerprint: [],
});

const report = (source: string, words: readonly string[]): OpenReport => ({
  form: OPEN_FORM,
  source,
  figures: [],
  quotes: [],
  story: profile(words),
});

function candidate(words: readonly string[], facts: SharedFacts, most: SharedFacts = facts) {
  const counted: string[] = [];
  const made: StoryCandidate = {
    report: report(words.join('-'), words),
    daysApart: 0,
    most,
    countQuotes: () => {
      counted.push('quotes');
      return facts.quotes;
    },
    countFigures: () => {
      counted.push('figures');
      return facts.rareFigures;
    },
  };
  return { made, counted };
}

const page = profile(['skelwick', 'ferry', 'aground', 'buoy']);
const NOTHING: SharedFacts = { rareFigures: 0, quotes: 0 };

describe('a report', () => {
  test('joins where words, figures and quotes together say so, and is compared once', () => {
    const { made, counted } = candidate(['skelwick', 'ferry', 'captain', 'coast'], { rareFigures: 1, quotes: 2 });
    expect(findStory(page, [made])).toEqual([made.report]);
    expect(counted).toEqual(['quotes', 'figures']);
  });

  test('does not join where what it could share is not shared', () => {
    const most = { rareFigures: 1, quotes: 2 };
    const { made, counted } = candidate(['skelwick', 'ferry', 'captain', 'coast'], NOTHING, most);
    expect(findStory(page, [made])).toEqual([]);
    // Without a quote no figure could say enough.
    expect(counted).toEqual(['quotes']);
  });

  test('is not compared where the most that it could share would not do', () => {
    const { made, counted } = candidate(['ferry', 'tram', 'norvale', 'rails'], { rareFigures: 1, quotes: 0 });
    expect(findStory(page, [made])).toEqual([]);
    expect(counted).toEqual([]);
  });

  test('is not compared where its words alone say enough', () => {
    const first = candidate(['skelwick', 'ferry', 'aground', 'captain'], { rareFigures: 2, quotes: 2 });
    const second = candidate(['skelwick', 'ferry', 'aground', 'coast'], NOTHING, { rareFigures: 1, quotes: 1 });
    expect(findStory(page, [first.made, second.made])).toEqual([first.made.report, second.made.report]);
    expect([first.counted, second.counted]).toEqual([['quotes', 'figures'], []]);
  });

  test('that is nearer to one that joined than to the page joins behind it', () => {
    const first = candidate(['skelwick', 'ferry', 'captain', 'coast'], { rareFigures: 1, quotes: 2 });
    const second = candidate(['captain', 'coast', 'ferry', 'skipper'], { rareFigures: 1, quotes: 0 });
    expect(findStory(page, [second.made])).toEqual([]);
    expect(findStory(page, [second.made, first.made])).toEqual([first.made.report, second.made.report]);
  });

  test('without a word of the page is none of its story, whatever else it has', () => {
    const { made, counted } = candidate(['tram', 'norvale', 'rails'], { rareFigures: 4, quotes: 4 });
    expect(findStory(page, [made])).toEqual([]);
    expect(counted).toEqual([]);
  });
});
