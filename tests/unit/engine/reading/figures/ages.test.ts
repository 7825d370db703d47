import { describe, expect, it } from 'vitest';
import { testReadings } from '../test-readings.ts';
import { quantitiesOf, quantityOf, rangeOf } from './read.ts';

describe('ages', () => {
  it.each([
    ['PC Adam Marlow, 22, admitted it.', '22'],
    ['The officer, 48, was jailed.', '48'],
    ['The nurse, 48, was jailed.', '48'],
    ['The sub-postmaster, 61, was cleared.', '61'],
    ['The plumber, 35, was cleared.', '35'],
    ['The victim, then 14, met him online.', '14'],
    ['Mr Jones (24) left.', '24'],
    ['A 14-year-old girl.', '14'],
    ['The 48-year-old was jailed.', '48'],
    ['A 60 year-old man.', '60'],
    ['He was 16 years old.', '16'],
    ['She was 14 when they met.', '14'],
    ['Marlow is 22.', '22'],
    ['He was not yet 18.', '18'],
    ['The youngest was just 12.', '12'],
    ['A girl of 16 was seen.', '16'],
    ['Children aged 13 to 15 were asked.', '13..15'],
    ['A boy aged between 13 and 15.', '13..15'],
    ['Anyone under the age of 18.', '18'],
    ['The age of consent is 16.', '16'],
    ['A club for under-18s.', '18'],
    ['A man in his 50s.', '50..59'],
    ['They had not turned 18.', '18'],
    ['A constable of 22, he left.', '22'],
    ['Adam Marlow, of 48 years, left.', '48'],
    ['It was a girl of between 13 and 15 years.', '13..15'],
    ['A pupil in the age range 13-15 saw it.', '13..15'],
    ['That was when he was himself 14.', '14'],
  ])('%s → %s', (text, value) => {
    const figure = quantityOf(text);
    expect([figure.kind, rangeOf(figure)]).toEqual(['age', value]);
  });

  it('reads two ages of two people', () => {
    expect(quantitiesOf('Two midwives, 31 and 40, left.').map(({ kind }) => kind)).toEqual(['count', 'age', 'age']);
    expect(quantitiesOf('Two officers, 58 and 62, left.').map(({ kind }) => kind)).toEqual(['count', 'age', 'age']);
  });

  it('names the years or months in which it is counted', () => {
    expect(quantityOf('His four-month-old sister.').unit).toBe('month');
    expect(quantityOf('A 14-year-old girl.').unit).toBe('year');
  });

  it.each([
    'They were 14 in all.',
    'In Luton, 40 officers left.',
    'He is a father of three.',
    'The officers, 48 of them, left.',
    'An 18-year period.',
    'There were 22.',
    'He turned page 18.',
    'He is the captain of 22.',
    'A teacher of 12.',
    'A period of 48 years.',
    'The firm, of 48 years, left.',
    'She is a woman of 30 years’ experience.',
    'He is a man of 40 years service.',
    'A career of 20 years.',
  ])('refuses: %s', (text) => {
    expect(quantitiesOf(text).some((figure) => figure.kind === 'age')).toBe(false);
  });
});

testReadings('beside a name or a role', [
  ['Ann Birch, 34, left.', '34 | age 34 year'],
  ['Ann Birch, then 34, left.', '34 | age 34 year'],
  ['Ann Birch, now 34, left.', '34 | age 34 year'],
  ['Ann Birch, 34.', '34 | age 34 year'],
  ['The skipper, 34; the nurse, 41.', '34 | age 34 year', '41 | age 41 year'],
  ['The baby, 5, slept.', '5 | age 5 year'],
  ['The person, 61, left.', '61 | age 61 year'],
  ['Mr Jones (24) left.', '24 | age 24 year'],
  ['Mr Jones (9) left.'],
  ['Mr Jones (24 left.', '24 | count 24'],
  ['The skipper (34) left.', '34 | age 34 year'],
  ['Arrests (24) rose.', '24 | count 24'],
  ['Total (24) it is.', '24 | count 24'],
  ['Ann Birch, 4, left.', '4 | count 4'],
  ['Ann Birch, 13.', '13 | count 13'],
  ['Ann Birch, 14.', '14 | age 14 year'],
  ['Ann Birch, 34 boats.', '34 | count 34; behind: boats'],
  ['Ann Birch, 34 to 36, left.', '34 to 36 | count 34 to 36'],
  ['Ann Birch, about 34, left.', '34 | count 34; about'],
  ['In section four, 5, 6 it says so.', '5 | count 5', '6 | count 6'],
  ['Two nurses, 31 and 40, left.', 'Two | count 2; behind: nurses', '31 | age 31 year', '40 | age 40 year'],
  [
    'Two nurses, 31 or 40, left.',
    'Two | count 2; behind: nurses',
    '31 | count 31; earlier: nurses',
    '40 | count 40; earlier: nurses',
  ],
  ['Two nurses, 31, left.', 'Two | count 2; behind: nurses', '31 | count 31; earlier: nurses'],
  ['The boats, 34, left.', '34 | count 34'],
  ['The skipper 34 left.', '34 | count 34'],
]);

testReadings('behind a verb', [
  ['She was 14 when they met.', '14 | age 14 year'],
  ['He is just 16.', '16 | age 16 year'],
  ['He was then only 16.', '16 | age 16 year'],
  ['The youngest was 12.', '12 | age 12 year'],
  ['The victim was 12.', '12 | age 12 year'],
  ['Marlow is 22.', '22 | age 22 year'],
  ['Marlow is 4.', '4 | count 4'],
  ['The Marlow is 22.', '22 | count 22'],
  ['A nurse is 4.', '4 | age 4 year'],
  ['She turned 40 then.', '40 | age 40 year'],
  ['She’s 40 then.', '40 | age 40 year'],
  ['She was 14 boats.', '14 | count 14; behind: boats'],
  ['She was 14%.', '14% | share 0.14 %'],
  ['She was 14 of them.', '14 | count 14; part'],
  ['She was 14 per boat.', '14 | count 14'],
  ['They were 14 then.', '14 | count 14'],
  ['The boat was 14 then.', '14 | count 14'],
  ['He had 14 then.', '14 | count 14'],
]);

testReadings('behind a word for age', [
  ['Boys aged 13 left.', '13 | age 13 year'],
  ['Boys age 13 boats.', '13 | count 13; behind: boats'],
  ['Boys ages 13-15 left.', '13-15 | age 13 to 15 year'],
  ['A boy aged between 13 and 15 left.', '13 and 15 | age 13 to 15 year'],
  ['A boy aged about 13 left.', '13 | age 13 year; about'],
  ['A boy aged at least 13 left.', '13 | age 13 year; at-least'],
  ['Anyone under the age of about 18 left.', '18 | age 18 year; about'],
  ['The age of consent is 16.', '16 | age 16 year'],
  ['The boat is aged 12 years.', '12 years | age 12 year'],
  ['The age is up to 12.', '12 | age 12 year; at-most'],
]);

testReadings('by the word before', [
  ['A girl of 16 was seen.', '16 | age 16 year'],
  ['A father of three was seen.', 'three | count 3'],
  ['A man of 16 boats was seen.', '16 | count 16; behind: boats'],
  ['He was not yet 18 then.', '18 | age 18 year; under'],
  ['He has yet 18 then.', '18 | count 18'],
  ['Children under 16 left.', '16 | count 16; under'],
  ['Anyone over 60 left.', '60 | count 60; over'],
  ['A child below 16 left.', '16 | count 16; under'],
  ['Boats under 16 left.', '16 | count 16; under'],
  ['Children with 16 left.', '16 | count 16'],
]);

testReadings('an age beside an age', [
  ['The boys were aged 9 and 11.', '9 | age 9 year', '11 | age 11 year'],
  ['The boys were aged 9, 7 and two.', '9 | age 9 year', '7 | age 7 year', 'two | count 2'],
  ['The boys were aged nine, seven and two.', 'nine | age 9 year', 'seven | age 7 year', 'two | age 2 year'],
  ['The boys were aged 9 and 11 boats.', '9 | age 9 year', '11 | count 11; behind: boats'],
  ['The boys were aged 9 or 11.', '9 | age 9 year', '11 | count 11'],
]);

testReadings('a plural in digits', [
  ['A club for under-18s.', '18s | age 18 year; under'],
  ['The over 60s left.', '60s | age 60 year; over'],
  ['The under 60s left.', '60s | age 60 year; under'],
  ['A man in his 50s left.', '50s | age 50 to 59 year'],
  ['A man in his 50 s left.', '50 | count 50; behind: s'],
  ['A man in his fifties left.'],
]);

testReadings('no age at all', [
  ['He was 116 then.', '116 | count 116'],
  ['He was 115 then.', '115 | age 115 year'],
  ['He was 1.5 then.', '1.5 | count 1.5'],
  ['He was 0 then.', '0 | count 0'],
  ['He was dozens then.', 'dozens | count 12 to 120; vague'],
  ['He was 2 hundred then.', '2 hundred | count 200'],
]);
