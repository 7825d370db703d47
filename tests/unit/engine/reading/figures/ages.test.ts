import { describe, expect, it } from 'vitest';
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
    'A period of 48 years.',
    'The firm, of 48 years, left.',
    'A career of 20 years.',
  ])('refuses: %s', (text) => {
    expect(quantitiesOf(text).some((figure) => figure.kind === 'age')).toBe(false);
  });
});
