import { expect, it } from 'vitest';
import { genderOfWords, namesOf } from '../../../../../src/engine/reading/quotes/known-people.ts';

it.each([
  ['sir mark hale', 'he'],
  ['mr hale', 'he'],
  ['dame ann hale', 'she'],
  ['ann hale', 'she'],
  ['john hale', 'he'],
  ['anna king', 'she'],
  ['will grace', 'he'],
  ['mr ann hale', 'he'],
  ['he', 'he'],
  ['spokeswoman', 'she'],
  ['xyz hale', null],
  ['hale', null],
])('the words "%s" give %s', (words, gender) => {
  expect(genderOfWords(words.split(' '))).toBe(gender);
});

it('a person is known by the surname and by other ways, as they are printed', () => {
  const hale = { name: 'Dame Ann Hale', variants: ['^ann', 'the ^harbour ^master', 'quayside*', '@'] };
  expect(namesOf(hale)).toEqual({
    surname: 'hale',
    gender: 'she',
    variants: ['hale', 'ann', 'harbour master', 'quayside'],
  });
  expect(namesOf(hale)).toBe(namesOf(hale));
});
