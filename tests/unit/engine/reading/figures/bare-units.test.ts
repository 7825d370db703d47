import { describe, expect, it } from 'vitest';
import { readBareUnit } from '../../../../../src/engine/reading/figures/bare-units.ts';
import { spanOf } from '../../../../../src/engine/reading/figures/sentence-reader.ts';
import { placeOf, sentenceOf } from './sentence.ts';

function read(text: string, unit: string): unknown {
  const sentence = sentenceOf(text);
  const draft = readBareUnit(sentence, placeOf(sentence, unit));
  return draft && [spanOf(sentence, draft.first, draft.end).text, draft.low, draft.kind, draft.unit];
}

describe('a length without a number', () => {
  it.each([
    ['It took a decade to build.', 'decade', ['a decade', 1, 'duration', 'decade']],
    ['It took a fortnight.', 'fortnight', ['a fortnight', 1, 'duration', 'fortnight']],
    ['In the past decade it sank.', 'decade', ['decade', 1, 'duration', 'decade']],
    ['In the last fortnight it sank.', 'fortnight', ['fortnight', 1, 'duration', 'fortnight']],
    ['A row, decade-long, ended.', 'decade', ['decade', 1, 'duration', 'decade']],
    ['It took a year and a half.', 'year', ['a year and a half', 1.5, 'duration', 'year']],
    ['It took an hour and a half.', 'hour', ['an hour and a half', 1.5, 'duration', 'hour']],
    ['It is a mile and a quarter away.', 'mile', ['a mile and a quarter', 1.25, 'measurement', 'mile']],
    ['It weighs a pound and a half.', 'pound', ['a pound and a half', 1.5, 'measurement', 'lb']],
  ])('%s', (text, unit, expected) => {
    expect(read(text, unit)).toEqual(expected);
  });

  it.each([
    ['It sank a year ago.', 'year'],
    ['It sank an hour later.', 'hour'],
    ['In the past year it sank.', 'year'],
    ['It was the decade of boats.', 'decade'],
    ['Its next decade is open.', 'decade'],
    ['A decade-old row ended.', 'old'],
    ['The year and a half passed.', 'year'],
  ])('none: %s', (text, unit) => {
    expect(read(text, unit)).toBeNull();
  });
});
