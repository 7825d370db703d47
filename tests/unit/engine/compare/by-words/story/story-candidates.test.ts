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
  let compared = 0;
  const made: StoryCandidate = {
    report: report(words.join('-'), words),
    daysApart: 0,
    most,
    compare: () => {
      compared += 1;
      return facts;
    },
  };
  return { made, timesCompared: () => compared };
}

const page = profile(['skelwick', 'ferry', 'aground', 'buoy']);
const NOTHING: SharedFacts = { rareFigures: 0, quotes: 0 };

describe('a report', () => {
  test('joins where words, figures and quotes together say so, and is compared once', () => {
    const { made, timesCompared } = candidate(['skelwick', 'ferry', 'captain', 'coast'], { rareFigures: 1, quotes: 2 });
    expect(findStory(page, [made])).toEqual([made.report]);
    expect(timesCompared()).toBe(1);
  });

  test('does not join where what it could share is not shared', () => {
    const most = { rareFigures: 1, quotes: 2 };
    const { made, timesCompared } = candidate(['skelwick', 'ferry', 'captain', 'coast'], NOTHING, most);
    expect(findStory(page, [made])).toEqual([]);
    expect(timesCompared()).toBe(1);
  });

  test('is not compared where the most that it could share would not do', () => {
    const { made, timesCompared } = candidate(['ferry', 'tram', 'norvale', 'rails'], { rareFigures: 1, quotes: 0 });
    expect(findStory(page, [made])).toEqual([]);
    expect(timesCompared()).toBe(0);
  });

  test('is not compared where its words alone say enough', () => {
    const first = candidate(['skelwick', 'ferry', 'aground', 'captain'], { rareFigures: 2, quotes: 2 });
    const second = candidate(['skelwick', 'ferry', 'aground', 'coast'], NOTHING, { rareFigures: 1, quotes: 1 });
    expect(findStory(page, [first.made, second.made])).toEqual([first.made.report, second.made.report]);
    expect([first.timesCompared(), second.timesCompared()]).toEqual([1, 0]);
  });

  test('that is nearer to one that joined than to the page joins behind it', () => {
    const first = candidate(['skelwick', 'ferry', 'captain', 'coast'], { rareFigures: 1, quotes: 2 });
    const second = candidate(['captain', 'coast', 'ferry', 'skipper'], { rareFigures: 1, quotes: 0 });
    expect(findStory(page, [second.made])).toEqual([]);
    expect(findStory(page, [second.made, first.made])).toEqual([first.made.report, second.made.report]);
  });

  test('without a word of the page is none of its story, whatever else it has', () => {
    const { made, timesCompared } = candidate(['tram', 'norvale', 'rails'], { rareFigures: 4, quotes: 4 });
    expect(findStory(page, [made])).toEqual([]);
    expect(timesCompared()).toBe(0);
  });
});
