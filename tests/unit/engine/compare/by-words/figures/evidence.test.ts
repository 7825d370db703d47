// What speaks for and against two figures being one thing: every piece of evidence with how far it holds. All words weigh the
// same here, so that shares are plain numbers.

import { describe, expect, it, test } from 'vitest';
import {
  type Evidence,
  isOne,
  type PairSetting,
  pairOf,
  tellingOfNumber,
} from '../../../../../../src/engine/compare/by-words/figures/evidence.ts';
import { type FigureView, viewOf } from '../../../../../../src/engine/compare/by-words/figures/figure-view.ts';
import { weighFigure } from '../../../../../../src/engine/compare/by-words/figures/weighed-words.ts';
import { recordReport } from '../../../../../../src/engine/compare/by-words/report/record-report.ts';
import { TermReader } from '../../../../../../src/engine/compare/by-words/terms.ts';
import { readArticle } from '../../../../../../src/engine/reading/read-article.ts';

const reader = new TermReader();

function viewIn(text: string, at = 0): FigureView {
  const figure = recordReport(readArticle({ title: '', text }), 'page').figures[at];
  if (figure === undefined) throw new Error(`There is no figure ${at} in "${text}".`);
  return viewOf(figure, reader);
}

const NOTHING: PairSetting = {
  isLone: () => false,
  isOnlyOfUnit: false,
  isOnlyOfHead: false,
  hasLoneYear: false,
  neighbours: 0,
  parallels: 0,
};

function pair(one: FigureView, two: FigureView, setting: Partial<PairSetting> = {}) {
  const found = pairOf(
    weighFigure(one, () => 1),
    weighFigure(two, () => 1),
    () => ({ ...NOTHING, ...setting }),
  );
  if (found === null) return null;
  const holding = Object.entries(found.evidence).filter(([, value]) => value !== 0);
  return {
    evidence: Object.fromEntries(holding.map(([name, value]) => [name, Math.round(value * 100) / 100])),
    shared: found.shared,
  };
}

/** Two texts, each with the number of the figure in it, what holds of the two, and the words that both have. */
const PAIRS: readonly (readonly [string, number, string, number, Partial<Evidence>, readonly string[]])[] = [
  [
    'The ferry carried 340 swimmers across the bay.',
    0,
    'It was 340 swimmers who crossed the bay by ferry.',
    0,
    {
      'sentence-words': 0.75,
      'clause-words': 0.45,
      'telling-words': 1,
      'same-head': 1,
      'counted-words': 1,
      frame: 0.17,
      'same-number': 1,
      'rare-number': 0.33,
      'words-around': 0.75,
      'both-lead': 1,
    },
    ['ferry', 'swimm', 'bay'],
  ],
  [
    'The ferry carried 340 swimmers across the bay.',
    0,
    'The ferry carried 430 swimmers across the bay.',
    0,
    {
      'sentence-words': 1,
      'clause-words': 1,
      'telling-words': 1,
      'same-head': 1,
      'counted-words': 1,
      frame: 1,
      'near-number': 0.79,
      'same-digits': 1,
      'words-around': 1,
      'both-lead': 1,
    },
    ['ferry', 'carry', 'swimm', 'bay'],
  ],
  [
    'The ferry carried 340 swimmers across the bay.',
    0,
    'The ferry carried 12 swimmers across the bay.',
    0,
    {
      'sentence-words': 1,
      'clause-words': 1,
      'telling-words': 1,
      'same-head': 1,
      'counted-words': 1,
      frame: 1,
      'near-number': 0.04,
      'far-number': 1,
      'words-around': 1,
      'both-lead': 1,
    },
    ['ferry', 'carry', 'swimm', 'bay'],
  ],
  [
    'The ferry carried 348 swimmers across the bay.',
    0,
    'The ferry carried 378 swimmers across the bay.',
    0,
    {
      'sentence-words': 1,
      'clause-words': 1,
      'telling-words': 1,
      'same-head': 1,
      'counted-words': 1,
      frame: 1,
      'near-number': 0.92,
      'same-digits': 1,
      'words-around': 1,
      'both-lead': 1,
    },
    ['ferry', 'carry', 'swimm', 'bay'],
  ],
  [
    'The ferry carried 48 swimmers across the bay.',
    0,
    'The ferry carried 38 swimmers across the bay.',
    0,
    {
      'sentence-words': 1,
      'clause-words': 1,
      'telling-words': 1,
      'same-head': 1,
      'counted-words': 1,
      frame: 1,
      'near-number': 0.79,
      'words-around': 1,
      'both-lead': 1,
    },
    ['ferry', 'carry', 'swimm', 'bay'],
  ],
  [
    'The ferry carried 12 swimmers.',
    0,
    'The ferry carried 12 nurses.',
    0,
    {
      'sentence-words': 0.67,
      'clause-words': 0.67,
      'telling-words': 0.67,
      'unknown-head': 1,
      frame: 0.5,
      'same-number': 1,
      'words-around': 0.67,
      'small-number': 1,
      'both-lead': 1,
    },
    ['ferry', 'carry'],
  ],
  [
    'The ferry carried one swimmer.',
    0,
    'The harbour has one bell.',
    0,
    { 'unknown-head': 1, 'same-number': 1, 'small-number': 1, 'both-lead': 1, 'both-one': 1 },
    [],
  ],
  [
    'The bell cost £3,400.',
    0,
    'The repairs came to £3,400.',
    0,
    { 'no-head': 1, 'same-number': 1, 'rare-number': 0.33, 'same-sum': 1, 'both-lead': 1 },
    [],
  ],
  [
    'The strike lasted 14 days.',
    0,
    'It went on for 14 days.',
    0,
    { 'no-head': 1, 'same-number': 1, 'same-span': 1, 'both-lead': 1 },
    [],
  ],
  [
    'The mast is 22 metres high.',
    0,
    'It was 22 metres long.',
    0,
    { 'no-head': 1, frame: 0.17, 'same-number': 1, 'rare-number': 0.33, 'same-span': 1, 'both-lead': 1 },
    [],
  ],
  [
    'Sales rose by 12 per cent.',
    0,
    'Sales were up by 15 per cent.',
    0,
    {
      'sentence-words': 0.71,
      'clause-words': 0.71,
      'telling-words': 0.33,
      'no-head': 1,
      frame: 0.17,
      'same-deed': 1,
      'own-deed': 1,
      'near-number': 0.8,
      'words-around': 0.71,
      'both-changes': 1,
      'both-lead': 1,
    },
    ['sal'],
  ],
  [
    'In 2019 the ferry carried 340 swimmers.',
    1,
    'The ferry carried 340 swimmers in 2019.',
    0,
    {
      'sentence-words': 1,
      'clause-words': 1,
      'telling-words': 1,
      'same-head': 1,
      'counted-words': 1,
      frame: 0.67,
      'same-number': 1,
      'rare-number': 0.33,
      years: 1,
      'words-around': 1,
      'both-lead': 1,
    },
    ['ferry', 'carry', 'swimm', '2019'],
  ],
  [
    'In 2019 the ferry carried 340 swimmers.',
    1,
    'The ferry carried 340 swimmers in 2021.',
    0,
    {
      'sentence-words': 0.75,
      'clause-words': 0.75,
      'telling-words': 1,
      'same-head': 1,
      'counted-words': 1,
      frame: 0.67,
      'same-number': 1,
      'rare-number': 0.33,
      'other-years': 1,
      'words-around': 0.75,
      'both-lead': 1,
    },
    ['ferry', 'carry', 'swimm'],
  ],
  [
    'Ada Brill counted 340 gulls.',
    0,
    'Tom Hart counted 340 gulls.',
    0,
    {
      'sentence-words': 0.5,
      'clause-words': 0.5,
      'telling-words': 0.67,
      'same-head': 1,
      'counted-words': 1,
      'other-names': 1,
      'other-own-name': 1,
      frame: 0.33,
      'same-number': 1,
      'rare-number': 0.33,
      'words-around': 0.5,
      'both-lead': 1,
    },
    ['count', 'gull'],
  ],
  [
    'Ada Brill counted 340 gulls.',
    0,
    'Ada Brill saw 340 gulls.',
    0,
    {
      'sentence-words': 0.75,
      'clause-words': 0.75,
      'telling-words': 1,
      'same-head': 1,
      'counted-words': 1,
      names: 1,
      'own-name': 1,
      frame: 0.17,
      'same-number': 1,
      'rare-number': 0.33,
      'words-around': 0.75,
      'both-lead': 1,
    },
    ['ada', 'brill', 'gull'],
  ],
  [
    'He faces 24 counts of arson.',
    0,
    'He faces 24 counts of fraud.',
    0,
    {
      'sentence-words': 0.67,
      'clause-words': 0.67,
      'telling-words': 0.67,
      'same-head': 1,
      'counted-words': 0.5,
      'other-counted': 1,
      frame: 0.67,
      'same-number': 1,
      'rare-number': 0.33,
      'words-around': 0.67,
      'both-lead': 1,
    },
    ['fac', 'count'],
  ],
  [
    'Nearly 200 swimmers crossed the bay.',
    0,
    'The bay was crossed by 196 swimmers.',
    0,
    {
      'sentence-words': 0.88,
      'clause-words': 0.88,
      'telling-words': 1,
      'same-head': 1,
      'counted-words': 1,
      frame: 0.17,
      'words-around': 0.88,
      'both-lead': 1,
    },
    ['bay', 'cross', 'swimm'],
  ],
  [
    'Dozens of swimmers crossed the bay.',
    0,
    'Dozens of swimmers crossed the bay.',
    0,
    {
      'sentence-words': 1,
      'clause-words': 1,
      'telling-words': 1,
      'same-head': 1,
      'counted-words': 1,
      frame: 0.5,
      'same-number': 1,
      'words-around': 1,
      'both-lead': 1,
    },
    ['swimm', 'cross', 'bay'],
  ],
  [
    'One in 16 swimmers turned back.',
    0,
    'One in 16 swimmers gave up.',
    0,
    {
      'sentence-words': 0.42,
      'clause-words': 0.42,
      'telling-words': 0.33,
      'same-head': 1,
      'counted-words': 1,
      frame: 0.17,
      'same-number': 1,
      'words-around': 0.42,
      'same-share': 1,
      'both-lead': 1,
    },
    ['swimm'],
  ],
  [
    'The bell was cast on 14 March 1874.',
    0,
    'They cast the bell on 14 March 1874.',
    0,
    {
      'sentence-words': 1,
      'clause-words': 1,
      'telling-words': 0.67,
      'no-head': 1,
      frame: 0.17,
      'same-number': 1,
      'rare-number': 0.5,
      years: 1,
      'words-around': 1,
      'both-lead': 1,
    },
    ['bell', 'cast'],
  ],
  [
    'The bell was cast in March.',
    0,
    'They cast the bell in March.',
    0,
    {
      'sentence-words': 1,
      'clause-words': 1,
      'telling-words': 0.67,
      'no-head': 1,
      frame: 0.17,
      'same-number': 1,
      'words-around': 1,
      'both-lead': 1,
    },
    ['bell', 'cast'],
  ],
  [
    'The bell was cast in 1874.',
    0,
    'They cast the bell in 1874.',
    0,
    {
      'sentence-words': 1,
      'clause-words': 1,
      'telling-words': 0.67,
      'no-head': 1,
      frame: 0.17,
      'same-number': 1,
      years: 1,
      'words-around': 1,
      'both-lead': 1,
    },
    ['bell', 'cast'],
  ],
  [
    'Each crew has 12 rowers.',
    0,
    'There are 12 rowers.',
    0,
    {
      'sentence-words': 0.71,
      'clause-words': 0.71,
      'telling-words': 0.33,
      'same-head': 1,
      'counted-words': 1,
      frame: 0.17,
      'same-number': 1,
      'other-role': 1,
      'words-around': 0.71,
      'both-lead': 1,
    },
    ['row'],
  ],
  [
    'The club paid £500 more than last year.',
    0,
    'The club paid £500.',
    0,
    {
      'sentence-words': 0.63,
      'clause-words': 0.63,
      'telling-words': 0.67,
      'no-head': 1,
      frame: 0.5,
      'same-number': 1,
      'other-role': 1.5,
      'words-around': 0.63,
      'same-sum': 1,
      'both-lead': 1,
    },
    ['club', 'pay'],
  ],
  [
    'Another 40 rowers came.',
    0,
    'In all there were 40 rowers.',
    0,
    {
      'sentence-words': 0.56,
      'clause-words': 0.56,
      'telling-words': 0.33,
      'same-head': 1,
      'counted-words': 1,
      frame: 0.17,
      'same-number': 1,
      'other-role': 0.5,
      'words-around': 0.56,
      'both-lead': 1,
    },
    ['row'],
  ],
];

test.each(PAIRS)('%s', (one, atOne, two, atTwo, evidence, shared) => {
  const [a, b] = [viewIn(one, atOne), viewIn(two, atTwo)];
  expect(pair(a, b)).toEqual({ evidence, shared });
  // Nothing of it depends on which of the two is the page's.
  expect(pair(b, a)?.evidence).toEqual(evidence);
});

it('there is none between values that cannot be compared', () => {
  expect(pair(viewIn('It takes ten years to train a pilot.'), viewIn('There are 300 pilots.'))).toBeNull();
  expect(pair(viewIn('The bell cost £3,400.'), viewIn('The bell cost $3,400.'))).toBeNull();
});

describe('what the reports of both know', () => {
  const [one, two] = [viewIn('The bell weighs 340 kilos.'), viewIn('It is a bell of 430 kilos.')];

  test.each<[Partial<PairSetting>, Partial<Evidence>]>([
    [{ isLone: (stem) => stem === 'bell' }, { 'lone-words': 0.5 }],
    [{ isOnlyOfUnit: true }, { 'only-of-unit': 1 }],
    [{ hasLoneYear: true }, { 'lone-year': 1 }],
    [{ neighbours: 1 }, { neighbours: 0.5 }],
    [{ neighbours: 3 }, { neighbours: 1 }],
    [{ parallels: 1 }, { parallels: 0.5 }],
    [{ parallels: 5 }, { parallels: 1 }],
    // What is counted is named nowhere.
    [{ isOnlyOfHead: true }, {}],
  ])('%j', (setting, evidence) => {
    expect(pair(one, two, setting)?.evidence).toEqual({ ...pair(one, two)?.evidence, ...evidence });
  });

  it('that nothing else of what they count is there tells only where both count it', () => {
    const [rowers, crew, gulls] = [
      viewIn('There are 340 rowers.'),
      viewIn('It has 430 rowers.'),
      viewIn('It saw 430 gulls.'),
    ];
    expect(pair(rowers, crew, { isOnlyOfHead: true })?.evidence).toHaveProperty('only-of-head', 1);
    expect(pair(rowers, gulls, { isOnlyOfHead: true })?.evidence).not.toHaveProperty('only-of-head');
  });
});

describe('how telling an equal number is', () => {
  it.each([
    ['There are two rowers.', 0],
    ['There are 19 rowers.', 0],
    ['There are 20 rowers.', 0],
    ['There are 21 rowers.', 0.33],
    ['There are 300 rowers.', 0],
    ['There are 310 rowers.', 0.33],
    ['There are 317 rowers.', 0.67],
    ['There are 3,174 rowers.', 1],
    ['There are 31,742 rowers.', 1],
    ['There are hundreds of rowers.', 0],
    ['One in 16 rowers came.', 0],
    ['One in 34 rowers came.', 0.33],
    ['About 12.5 per cent came.', 0.67],
    ['About 12 per cent came.', 0],
    ['About 34 per cent came.', 0.33],
    ['They came on 14 March.', 0.5],
    ['They came in March 1874.', 0.5],
    ['They came in March.', 0],
    ['They came in 1874.', 0],
  ])('%s', (text, telling) => {
    expect(tellingOfNumber(viewIn(text))).toBeCloseTo(telling, 2);
  });
});

describe('one thing of many', () => {
  it.each([
    ['There is one rower.', true],
    ['There are two rowers.', false],
    ['It took one day.', false],
  ])('%s', (text, expected) => {
    expect(isOne(viewIn(text))).toBe(expected);
  });
});

test('names are other ones only where both sentences have some', () => {
  const [named, other, plain] = [
    'The ferry carried 340 swimmers to Harwich.',
    'The ferry carried 340 swimmers to Felixstowe.',
    'The ferry carried 340 swimmers.',
  ].map((text) => viewIn(text)) as [FigureView, FigureView, FigureView];
  const isOther = (one: FigureView, two: FigureView): boolean => pair(one, two)?.evidence['other-names'] === 1;
  expect([isOther(named, other), isOther(named, plain), isOther(plain, named), isOther(plain, plain)]).toEqual([
    true,
    false,
    false,
    false,
  ]);
});
