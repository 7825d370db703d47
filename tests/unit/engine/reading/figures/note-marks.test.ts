import { describe, expect, it } from 'vitest';
import { testReadings } from '../test-readings.ts';
import { quantitiesOf, quantityOf, rangeOf } from './read.ts';

describe('marks between a number and what it counts', () => {
  it.each([
    'The force heard 1,204* complaints last year.',
    'The force heard 1,204† complaints last year.',
    'The force heard 1,204² complaints last year.',
    'The force heard 1,204[3] complaints last year.',
    'The force heard 1,204 [note 3] complaints last year.',
    'The force heard 1,204 (b) complaints last year.',
    'The force heard 1,204 2 complaints last year.',
    'The force heard “1,204” complaints last year.',
    "The force heard '1,204' complaints last year.",
    'The force heard "1,204" complaints last year.',
  ])('%s', (text) => {
    const figure = quantityOf(text);
    expect([rangeOf(figure), figure.counted?.text, figure.countedBy]).toEqual(['1204', 'complaints', 'behind']);
    expect(text.slice(figure.start, figure.end)).toBe(figure.text);
  });

  it('reads words in quotation marks too', () => {
    expect(quantityOf('It sold “four million” tickets.')).toMatchObject({
      low: 4_000_000,
      counted: { text: 'tickets' },
    });
  });

  it.each([
    ['The flat is 32m² in all.', [32]],
    ['It is 4 * 5 metres.', [4, 5]],
    ['The 40 (or 41) people left.', [40, 41]],
    ['“40 people,” he said, “and 41 dogs.”', [40, 41]],
    ['In 2022 66 people left.', [66]],
  ])('leaves what is more than a mark: %s', (text, values) => {
    expect(quantitiesOf(text).map(({ low }) => low)).toEqual(values);
  });
});

describe('broken numbers', () => {
  it.each([
    'It heard 1, 204 complaints.',
    'It heard 1 ,204 complaints.',
    'It heard l,204 complaints.',
    'It heard 1,2045 complaints.',
    'It heard model1,204 complaints.',
    'It heard 1,204a complaints.',
  ])('are not read by half: %s', (text) => {
    expect(quantitiesOf(text)).toEqual([]);
  });

  it.each([
    ['Of the 45, 120 shots missed.', [45, 120]],
    ['Teams of 49, 761 and 161 people left.', [49, 761, 161]],
    ['It took 12, 13 or 140 days.', [12, 13, 140]],
    ['There were about 45, 20 of them women.', [45, 20]],
    ['It sat in room 1, 204 complaints came.', [204]],
  ])('are not seen where there are two: %s', (text, values) => {
    expect(quantitiesOf(text).map(({ low }) => low)).toEqual(values);
  });

  it.each([
    'It heard the1,204 complaints.',
    'It heard all of1,204 complaints.',
    'It heard 1,204complaints.',
    'It heard more than 1, 204 complaints.',
    'It is reviewing 1 ,204 complaints.',
  ])('are whole where a page lost or gained a space: %s', (text) => {
    expect(quantityOf(text)).toMatchObject({ low: 1204, counted: { text: 'complaints' } });
  });

  it.each(['c1,600', 'ca1,600', 'c.1,600', 'ca. 1,600', 'c. 1,600', 'approx. 1,600'])('%s is hedged', (printed) => {
    expect(quantityOf(`It heard ${printed} complaints.`)).toMatchObject({ low: 1600, hedge: 'about' });
  });
});

testReadings('marks of a note do not part a number from its noun', [
  ['It has 1,633* boats.', '1,633 | count 1633; behind: boats'],
  ['It has 1,633 * boats.', '1,633 | count 1633; behind: boats'],
  ['It has 1,633† boats.', '1,633 | count 1633; behind: boats'],
  ['It has 1,633# boats.', '1,633 | count 1633; behind: boats'],
  ['It has 1,633[2] boats.', '1,633 | count 1633; behind: boats'],
  ['It has 1,633 [2] boats.', '1,633 | count 1633; behind: boats'],
  ['It has 1,633 [note 2] boats.', '1,633 | count 1633; behind: boats'],
  ['It has 1,633 [nb 3] boats.', '1,633 | count 1633; behind: boats'],
  ['It has 1,633 [a] boats.', '1,633 | count 1633; behind: boats'],
  ['It has 1,633 (a) boats.', '1,633 | count 1633; behind: boats'],
  ['It has 1,633 (2) boats.', '1,633 | count 1633; behind: boats'],
  ['It has 1,633 (22) boats.', '1,633 | count 1633; behind: boats', '22 | count 22; earlier: boats'],
  ['It has 1,633 (A) boats.', '1,633 | count 1633; behind: boats'],
  ['It has 1,633 (a) then.', '1,633 | count 1633'],
  ['It has 1,633 [A] boats.', '1,633 | count 1633'],
  ['It has 1,633 [2.5] boats.', '1,633 | count 1633'],
  ['It has 1,633 [1234] boats.', '1,633 | count 1633'],
  ['It has 1,633 [two] boats.', '1,633 | count 1633', 'two | count 2'],
  ['It has 1,633 [2 boats.', '1,633 | count 1633', '2 | count 2; behind: boats'],
  ['It has 1,633² boats.', '1,633 | count 1633; behind: boats'],
  ['It has 10² boats.', '10 | count 10'],
  ['It has 1,633 ² boats.', '1,633 | count 1633'],
  ['It has 1,633 2 boats.', '1,633 | count 1633; behind: boats'],
  ['It has 1,633 22 boats.', '1,633 | count 1633; behind: boats'],
  ['It has 1,633 222 boats.', '1,633 | count 1633; list: boats', '222 | count 222; behind: boats'],
  ['It has 1633 2 boats.', '1633 | count 1633; list: boats', '2 | count 2; behind: boats'],
  ['It has 5%* of boats.', '5% | share 0.05 %; behind: boats'],
  ['It has 1,633* 22 boats.', '1,633 | count 1633', '22 | count 22; behind: boats'],
  ['It has boats* 22 then.', '22 | count 22'],
]);

testReadings('quotation marks around a bare number', [
  ['It has “1,633” boats.', '“1,633” | speech', '1,633 | count 1633; behind: boats'],
  ['It has ‘1,633’ boats.', '‘1,633’ | speech', '1,633 | count 1633; behind: boats'],
  ['It has "1,633" boats.', '"1,633" | speech', '1,633 | count 1633; behind: boats'],
  ['It has “1.6 million” boats.', '“1.6 million” | speech', '1.6 million | count 1600000; behind: boats'],
  ['It has “1,633 boats” then.', '“1,633 boats” | speech', '1,633 | count 1633; behind: boats'],
  ['It has “1,633“ boats.', '“1,633“ | speech', '1,633 | count 1633; behind: boats'],
  ['It has “ 1,633 ” boats.', '“ 1,633 ” | speech', '1,633 | count 1633'],
  ['It has «1,633» boats.', '«1,633» | speech', '1,633 | count 1633; behind: boats'],
]);

testReadings('brackets', [
  [
    'About 1,071 (or one in 34) boats left.',
    '1,071 | count 1071; about; behind: boats',
    'one in 34 | share 0.029411764705882353; 1 of 34',
  ],
]);
