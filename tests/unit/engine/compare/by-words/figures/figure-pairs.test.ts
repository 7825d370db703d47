// Every pair of figures that could be one thing, with what the other figures of their reports, and other reports, say of it.

import { describe, expect, it, test } from 'vitest';
import type { EvidenceName } from '../../../../../../src/engine/compare/by-words/figures/evidence.ts';
import {
  pairFigures,
  viewReport,
  weighWords,
} from '../../../../../../src/engine/compare/by-words/figures/figure-pairs.ts';
import { recordReport } from '../../../../../../src/engine/compare/by-words/report/record-report.ts';
import { TermReader } from '../../../../../../src/engine/compare/by-words/terms.ts';
import { readArticle } from '../../../../../../src/engine/reading/read-article.ts';

const reader = new TermReader();
const viewed = (text: string) => viewReport(recordReport(readArticle({ title: '', text }), 'report'), reader);

/** What only the other figures show. */
const OF_OTHERS: readonly EvidenceName[] = [
  'lone-words',
  'neighbours',
  'parallels',
  'only-of-unit',
  'only-of-head',
  'lone-year',
  'mutual-nearest',
  'partner-here',
  'told-alike',
  'also-elsewhere',
  'agrees-elsewhere',
];

/** Report by report, pairs as "page's figure ~ report's figure", with the evidence of others that holds. */
function pairsOf(page: string, ...reports: readonly string[]): Record<string, Record<string, number>>[] {
  return pairFigures(viewed(page), reports.map(viewed)).map((pairs) =>
    Object.fromEntries(
      pairs.map(({ a, b, evidence }) => [
        `${a.figure.printed} ~ ${b.figure.printed}`,
        Object.fromEntries(
          OF_OTHERS.filter((name) => evidence[name] !== 0).map((name) => [
            name,
            Math.round(evidence[name] * 100) / 100,
          ]),
        ),
      ]),
    ),
  );
}

describe('figures beside', () => {
  it('agree too, or count what those of the other sentence count', () => {
    const [pairs] = pairsOf(
      'In all 12 rowers and 30 nurses came by ferry, with 4 gulls.',
      'By ferry 14 rowers and 30 nurses came.',
    );
    expect(pairs).toEqual({
      '12 rowers ~ 14 rowers': { neighbours: 0.5, parallels: 0.5, 'only-of-head': 1, 'mutual-nearest': 1 },
      '12 rowers ~ 30 nurses': { 'partner-here': 1 },
      '30 nurses ~ 14 rowers': { 'partner-here': 1 },
      '30 nurses ~ 30 nurses': { parallels: 0.5, 'only-of-head': 1 },
      '4 gulls ~ 14 rowers': { parallels: 0.5 },
      '4 gulls ~ 30 nurses': { parallels: 0.5, 'partner-here': 1 },
    });
  });

  it('on the other side of it, or in another sentence, say nothing', () => {
    const [crossed] = pairsOf('It was 12 rowers and 30 nurses.', 'It was 30 nurses and 14 rowers.');
    expect(crossed?.['12 rowers ~ 14 rowers']).not.toHaveProperty('neighbours');
    const [apart] = pairsOf('It was 12 rowers. It was 30 nurses.', 'It was 14 rowers. It was 30 nurses.');
    expect(apart?.['12 rowers ~ 14 rowers']).not.toHaveProperty('neighbours');
    expect(apart?.['12 rowers ~ 14 rowers']).not.toHaveProperty('parallels');
  });
});

describe('alone in both reports', () => {
  it('is a unit, a thing that is counted, or a word', () => {
    expect(
      pairsOf(
        'The ferry was 22 metres long. It carried 340 swimmers.',
        'The ferry was 24 metres long. It carried 350 swimmers.',
      ),
    ).toEqual([
      {
        '22 metres ~ 24 metres': { 'lone-words': 1, 'only-of-unit': 1, 'mutual-nearest': 1 },
        '340 swimmers ~ 350 swimmers': { 'lone-words': 1, 'only-of-head': 1, 'mutual-nearest': 1 },
      },
    ]);
  });

  it('is no unit that a second value has, but one said twice', () => {
    const [twice] = pairsOf('The ferry cost £300. It cost £300.', 'The ferry cost £400.');
    expect(twice?.['£300 ~ £400']).toHaveProperty('only-of-unit', 1);
    const [two] = pairsOf('The ferry cost £300. The bell cost £500.', 'The ferry cost £400.');
    expect(two?.['£300 ~ £400']).not.toHaveProperty('only-of-unit');
    const [there] = pairsOf('The ferry cost £400.', 'The ferry cost £300. The bell cost £500.');
    expect(there?.['£400 ~ £300']).not.toHaveProperty('only-of-unit');
  });
});

test('a year that the other report never names stands against a pair', () => {
  expect(pairsOf('In 2019 the club lost £300.', 'The club lost £400.')).toEqual([
    { '£300 ~ £400': { 'only-of-unit': 1, 'lone-year': 1, 'mutual-nearest': 1 } },
  ]);
  const [named] = pairsOf('In 2019 the club lost £300.', 'The club lost £400. It was founded in 2019.');
  expect(named?.['£300 ~ £400']).not.toHaveProperty('lone-year');
  const [both] = pairsOf('In 2019 the club lost £300.', 'In 2020 the club lost £400.');
  expect(both?.['£300 ~ £400']).not.toHaveProperty('lone-year');
});

describe('another report', () => {
  const differing = 'The club lost £41,300 last season, its accounts say.';

  it('that gives the report’s value speaks for the pair', () => {
    expect(pairsOf('The club lost £43,100 last season.', 'The club lost £41,300 last season.', differing)).toEqual(
      [1, 2].map(() => ({
        '£43,100 ~ £41,300': { 'lone-words': 1, 'only-of-unit': 1, 'mutual-nearest': 1, 'also-elsewhere': 1 },
      })),
    );
  });

  it('that agrees with the page, in words like this one’s, speaks for the pair, and not against it', () => {
    const page = 'The club lost £43,100 last season.';
    expect(pairsOf(page, page, differing)).toEqual([
      { '£43,100 ~ £43,100': { 'lone-words': 1, 'only-of-unit': 1 } },
      {
        '£43,100 ~ £41,300': {
          'lone-words': 1,
          'only-of-unit': 1,
          'mutual-nearest': 1,
          'told-alike': 1,
        },
      },
    ]);
  });

  it('that agrees with the page, in other words than this one’s, speaks against the pair', () => {
    const page = 'The club lost £43,100 last season.';
    const other = 'A gate that the rowers put up for the club had cost £41,300.';
    const [, second] = pairsOf(page, page, other);
    expect(second?.['£43,100 ~ £41,300']?.['agrees-elsewhere']).toBeGreaterThan(0.3);
    const [, , third] = pairsOf(page, page, page, other);
    expect(third?.['£43,100 ~ £41,300']?.['agrees-elsewhere']).toBeGreaterThan(0.6);
  });
});

describe('of several values that differ', () => {
  it('the nearest to each other are a pair, and none that an equal one takes', () => {
    const [pairs] = pairsOf(
      'The ferry carried 340 rowers.',
      'The ferry carried 350 rowers. The barge carried 900 rowers.',
    );
    expect(pairs?.['340 rowers ~ 350 rowers']).toHaveProperty('mutual-nearest', 1);
    expect(pairs?.['340 rowers ~ 900 rowers']).not.toHaveProperty('mutual-nearest');
    const [taken] = pairsOf(
      'The ferry carried 340 rowers.',
      'The ferry carried 340 rowers. The barge carried 350 rowers.',
    );
    expect(taken?.['340 rowers ~ 350 rowers']).not.toHaveProperty('mutual-nearest');
    expect(taken?.['340 rowers ~ 350 rowers']).toHaveProperty('partner-here', 1);
  });
});

test('figures that have nothing in common are no pair', () => {
  expect(pairsOf('The ferry carried 340 swimmers.', 'Each nurse saw six gulls.')).toEqual([{}]);
});

test('a word tells less the more sentences have it, never nothing, and one alone all that its rarity says', () => {
  const weigh = weighWords([
    viewed('The ferry carried 340 rowers. The ferry carried 12 gulls. The ferry cost £500.'),
    viewed('The ferry was 22 metres long.'),
  ]);
  expect(weigh('gull', 0.5)).toBe(0.5);
  expect(weigh('carri', 0.5)).toBe(0.5);
  expect(weigh('ferry', 0.5)).toBeCloseTo(0.5 * (1 - Math.log(3) / Math.log(21)), 5);
  expect(weigh('gull', 0.01)).toBe(0.08);
});
