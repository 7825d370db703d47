import { describe, expect, it } from 'vitest';
import { quantitiesOf, quantityOf } from './read.ts';

describe('shares', () => {
  it.each([
    ['12 per cent of officers', 0.12, null],
    ['5.2% of officers', 0.052, null],
    ['Ninety per cent of calls', 0.9, null],
    ['Two point three five per cent of calls', 0.0235, null],
    ['a fifth of the calls', 0.2, null],
    ['around a fifth concern others', 0.2, null],
    ['two-thirds of staff', 2 / 3, null],
    ['three quarters of staff', 0.75, null],
    ['half of the staff', 0.5, null],
    ['2/3 of voters', 2 / 3, null],
    ['One fourth of voters', 0.25, null],
    ['One third agreed.', 1 / 3, null],
    ['A third agreed.', 1 / 3, null],
    ['one in 200 officers', 1 / 200, { part: 1, whole: 200 }],
    ['1 in every 34 officers', 1 / 34, { part: 1, whole: 34 }],
    ['two in every hundred officers', 0.02, { part: 2, whole: 100 }],
    ['nine out of 10 officers', 0.9, { part: 9, whole: 10 }],
    ['one-in-five officers', 0.2, { part: 1, whole: 5 }],
    ['about one officer in 40', 1 / 40, { part: 1, whole: 40 }],
    ['two boats in five, they say', 0.4, { part: 2, whole: 5 }],
    ['Nine homes in ten were dry.', 0.9, { part: 9, whole: 10 }],
    ['Three wells in four failed.', 0.75, { part: 3, whole: 4 }],
  ])('%s → %d', (text, value, parts) => {
    const figure = quantityOf(text);
    expect(figure.kind).toBe('share');
    expect(figure.low).toBeCloseTo(value, 10);
    expect(figure.parts).toEqual(parts);
  });

  it.each([
    'Two wins in five.',
    'Two boats in five ports sank.',
    'Two men in four stolen vans fled.',
    'Two boats in 17 sank.',
  ])('refuses as a share: %s', (text) => {
    expect(quantitiesOf(text).map(({ kind }) => kind)).toEqual(['count', 'count']);
  });

  it('tells percentage points from shares', () => {
    const [low, high] = [
      quantityOf('between a quarter and a third of staff'),
      quantityOf('from a third to a half of staff'),
    ];
    expect([low.kind, low.low, low.high]).toEqual(['share', 0.25, 1 / 3]);
    expect([high.low, high.high]).toEqual([1 / 3, 0.5]);
    expect(quantityOf('up 5 percentage points').kind).toBe('percentage-points');
    expect(quantityOf('up 25 basis points').unit).toBe('basis-point');
  });

  it('keeps both numbers of a part of a group', () => {
    const [part, whole] = quantitiesOf('three of the eight complaints');
    expect(part).toMatchObject({ kind: 'count', low: 3, isPart: true, parts: { part: 3, whole: 8 } });
    expect(whole).toMatchObject({ kind: 'count', low: 8, isPart: false });
  });

  it('marks the parts of a group that was named before', () => {
    expect(quantitiesOf('Of those, 49 had convictions.').map((figure) => figure.isPart)).toEqual([true]);
    expect(quantitiesOf('161 officers, of whom 76 left.').map((figure) => figure.isPart)).toEqual([false, true]);
    expect(quantitiesOf('161 officers left.').map((figure) => figure.isPart)).toEqual([false]);
  });

  it('refuses times, places, ordinals and halves of a match', () => {
    expect(quantitiesOf('He won two in 10 years.').map((figure) => figure.kind)).toEqual(['count', 'duration']);
    expect(quantitiesOf('Police made three arrests in 40 raids.').map((figure) => figure.kind)).toEqual([
      'count',
      'count',
    ]);
    expect(quantitiesOf('A third officer was charged.')).toEqual([]);
    expect(quantitiesOf('It was level in the first half and the last quarter.')).toEqual([]);
    expect(quantitiesOf('He left at half-time.')).toEqual([]);
  });
});
