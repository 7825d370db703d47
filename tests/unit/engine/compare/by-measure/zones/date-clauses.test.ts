import { describe, expect, it } from 'vitest';
import {
  beginsMainClause,
  clauseCountedFrom,
  endOfDateClause,
  isBound,
  isDateOfClause,
  nounPhraseOfDate,
} from '../../../../../../src/engine/compare/by-measure/zones/date-clauses.ts';
import { zonesIn } from './marked-zone.ts';

describe('what a date’s clause ends with', () => {
  it.each([
    ['It sank in «2022», after it had been sold.', ','],
    ['It sank in «2022» before it was sold.', ''],
    ['It sank in «2022» at sea.', ' at sea.'],
    ['The fire in «2021» led to a review.', ''],
    ['The fire of «2021» led to a review.', ' led to a review.'],
    ['He was held in «2021» for sinking it.', ''],
    ['It sailed in «2018», and burned soon.', ''],
    ['It sailed in «2018», and boats left.', ', and boats left.'],
  ])('%s', (text, expected) => {
    const { structure, zones } = zonesIn(text);
    const { tokens } = structure;
    const end = endOfDateClause(tokens, zones.figure.end, tokens.length);
    const from = tokens[zones.figure.end - 1]?.end ?? 0;
    expect(structure.text.slice(from, tokens[end - 1]?.end)).toBe(expected);
  });
});

describe('the clause that an interval is counted from', () => {
  it.each([
    ['It burned down months after it sank in «March 2021».', 'after it sank in March 2021.'],
    ['It burned two years before the sale of «2021», it said.', 'before the sale of 2021'],
    ['Months after it sank in «2021», it burned.', 'after it sank in 2021'],
    ['Months after it sank it burned in «2021».', null],
    ['It burned after it sank in «2021».', null],
    ['It burned months after it sank, in «2021».', null],
    ['It burned in «2021».', null],
  ])('%s', (text, expected) => {
    const { structure, zones, words } = zonesIn(text);
    const all = { first: 0, end: structure.tokens.length };
    const clause = clauseCountedFrom(structure.tokens, zones.figure, all);
    expect(clause && words(clause)).toBe(expected);
  });
});

it.each([
  ['Following the blaze, in «2022» the wall was mended.', true],
  ['In the blaze, in «2022» the wall was mended.', false],
  ['Following the blaze the wall was mended in «2022».', false],
  ['Following the blaze, a fire, in «2022» it was mended.', false],
])('behind the comma the main clause begins: %s %s', (text, expected) => {
  const { structure, zones } = zonesIn(text);
  const all = { first: 0, end: structure.tokens.length };
  expect(beginsMainClause(structure.tokens, zones.figure, all)).toBe(expected);
});

it.each([
  ['Little was mended since «March 2021», when it sank.', true],
  ['Little was mended since «March 2021» when it sank.', true],
  ['Little was mended in «March 2021», when it sank.', false],
  ['Little was mended since «March 2021», as it sank.', false],
])('the clause behind says what it is the date of: %s %s', (text, expected) => {
  const { structure, zones } = zonesIn(text);
  expect(isDateOfClause(structure.tokens, zones.figure)).toBe(expected);
});

it.each([
  ['It met the «2021» harbour fire.', 'the 2021 harbour fire'],
  ['It met in «2021» harbour crews.', null],
])('a date with an article is that of its noun: %s', (text, expected) => {
  const { structure, zones, words } = zonesIn(text);
  const phrase = nounPhraseOfDate(structure.tokens, zones.figure, zones.counted);
  expect(phrase && words(phrase)).toBe(expected);
});

it.each([
  ['He has been a skipper since «2018».', true],
  ['He was a skipper until «2018».', true],
  ['In the post since «September», he met them.', false],
  ['He sailed since «September», he said.', true],
  ['In the post since «September» he met them.', true],
  ['Since «2018», he met them.', true],
  ['He sailed in «2018».', false],
])('a bound of what goes on: %s %s', (text, expected) => {
  const { structure, zones } = zonesIn(text);
  const all = { first: 0, end: structure.tokens.length };
  expect(isBound(structure.tokens, zones.figure, all)).toBe(expected);
});
