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

  describe('whose words alone are not enough', () => {
    // Half of the words in common, no quote and no figure.
    const words = ['skelwick', 'ferry', 'captain', 'coast'];
    const pairs = [11, 12, 13, 14, 15, 16, 17];
    const pageWithPairs = { ...page, pairs };
    const near = (over: Partial<StoryCandidate>, ownPairs: readonly number[] = pairs.slice(0, 3)): StoryCandidate => {
      const { made } = candidate(words, NOTHING);
      const story = { ...made.report.story, pairs: ownPairs };
      return { ...made, daysApart: 2, day: 100, report: { ...made.report, story }, ...over };
    };

    test('joins where the headings are alike, unless months lie between', () => {
      expect(findStory(pageWithPairs, [near({})])).toEqual([]);
      expect(findStory(pageWithPairs, [near({ titles: 0.9 })])).toHaveLength(1);
      expect(findStory(pageWithPairs, [near({ titles: 0.9, daysApart: 60 })])).toEqual([]);
    });

    test('joins within days where weeks later it would not', () => {
      const enough = [...pairs, 21, 22, 23, 24, 25, 26, 27];
      const wide = { ...page, pairs: enough };
      expect(findStory(wide, [near({ daysApart: 2 }, enough)])).toHaveLength(1);
      expect(findStory(wide, [near({ daysApart: 20 }, enough)])).toEqual([]);
    });

    test('joins where others like it share what it lacks of the page, and are of its time', () => {
      const shared = Array.from({ length: 26 }, (_, at) => 100 + at);
      const wide = { ...page, pairs: shared };
      const one = near({}, shared.slice(0, 8));
      const other = near({}, shared.slice(8, 16));
      const third = near({}, shared.slice(16, 26));
      expect(findStory(wide, [one])).toEqual([]);
      expect(findStory(wide, [one, other, third])).toHaveLength(3);
      const longAgo = [other, third].map((each, at) => ({
        ...each,
        day: -1000 - 100 * at,
        daysApart: 1100 + 100 * at,
      }));
      expect(findStory(wide, [one, ...longAgo])).toEqual([]);
    });
  });
});
