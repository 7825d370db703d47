// What a figure counts: lists of nouns together, and words of a noun that only say what kind.

import { describe, expect, it } from 'vitest';
import {
  endOfList,
  isWithoutNoun,
  modifiersOf,
  nounZone,
} from '../../../../../../src/engine/compare/by-measure/zones/counted-zone.ts';
import { tokenize } from '../../../../../../src/engine/text/tokens.ts';
import { zonesIn } from './marked-zone.ts';

describe('a list of what is counted', () => {
  const listIn = (text: string): string => {
    const tokens = tokenize(text);
    return tokens
      .slice(0, endOfList(tokens, 1, tokens.length))
      .map(({ norm }) => norm)
      .join(' ');
  };

  it.each([
    ['robberies, thefts and other crimes', 'robberies , thefts and other crimes'],
    ['robberies, armed thefts, arsons and murders of clerks', 'robberies , armed thefts , arsons and murders'],
  ])('is taken whole: %s', (text, whole) => {
    expect(listIn(text)).toBe(whole);
  });

  it.each([
    'robberies, nine thefts and arsons',
    'robberies, which shocked towns and cities',
    'robberies, thefts',
    'robberies, thefts and arsons among them',
    'robberies and thefts',
    'robberies, charged and convicted',
  ])('is none: %s', (text) => {
    expect(listIn(text)).toBe('robberies');
  });
});

it('a plural counts, and what stands before it says of what kind', () => {
  const kindIn = (noun: string): string[] => {
    const tokens = tokenize(noun);
    return modifiersOf(tokens, { first: 0, end: tokens.length }).map(({ first, end }) =>
      tokens
        .slice(first, end)
        .map(({ norm }) => norm)
        .join(' '),
    );
  };
  expect(kindIn('rape crisis centres')).toEqual(['rape crisis']);
  expect(kindIn('police officers and staff')).toEqual(['police']);
  expect(kindIn('counts of rape')).toEqual([]);
  expect(kindIn('officers')).toEqual([]);
});

it.each([
  ['He admitted «24» counts of theft.', 'admitted 24 counts of theft'],
  ['He admitted another «24» counts of theft.', 'another 24 counts of theft'],
  ['It sank more than «24» old boats at sea.', 'sank more than 24 old boats'],
  ['It sank «24» boats who left.', 'sank 24 boats'],
  ['Of 85 offences, «48» were rapes.', 'rapes'],
  ['It had 85 offences, «48» of them rapes.', 'rapes'],
  ['It has 85 boats; «48» were painted.', 'boats'],
  ['Boats from the north were sunk, «12» in all.', 'Boats from the north were sunk'],
  ['Boats from the north were sunk, «12» altogether.', 'Boats from the north were sunk'],
  ['Boats from the north were sunk, «12» to be exact.', 'Boats from the north were sunk'],
  ['It was the number of boats, «12», that it sank.', 'It was the number of boats'],
  ['«Nine» of the boats were of steel.', 'Nine of the boats were of steel'],
  ['«Nine» of the boats were rafts.', 'Nine of the boats were rafts'],
  ['«Nine» of the boats were old.', 'Nine of the boats'],
  ['It sank «24» net-mending boats.', 'sank 24 net-mending boats'],
])('what it counts, with the word before: %s', (text, expected) => {
  const { zones, words } = zonesIn(text);
  expect(words(zones.counted)).toBe(expected);
});

it.each([
  ['It sank «24» old boats.', 'old boats'],
  ['Boats sunk: «24»', 'Boats sunk'],
  ['He was given «161».', null],
  ['It sank in «2021».', null],
])('the noun alone: %s', (text, expected) => {
  const { structure, figure, words } = zonesIn(text);
  const zone = nounZone(structure.tokens, figure);
  expect(zone && words(zone)).toBe(expected);
});

it.each([
  ['It sank «24» boats.', false],
  ['He was given «161».', true],
  ['It sank 161 boats, of whom «12» were old.', true],
  ['It cost «£12».', false],
])('without a noun of its own: %s %s', (text, expected) => {
  expect(isWithoutNoun(zonesIn(text).figure)).toBe(expected);
});
