// Whether two names can be one person's.

import { expect, it } from 'vitest';
import { comparePeople, namesIn } from '../../../../../../src/engine/compare/by-words/quotes/same-person.ts';

it('a name is its telling words', () => {
  expect(namesIn('Sir Ada Bell')).toEqual(['ada', 'bell']);
  expect(namesIn('Ann O’Neill’s')).toEqual(['ann', 'o’neill']);
  expect(namesIn('the spokesman')).toEqual([]);
  expect(namesIn('Ada Bell of Reed & Sons')).toEqual(['ada', 'bell']);
  expect(namesIn('Bishop of Leeds')).toEqual(['bishop', 'leeds']);
});

it.each<[string | null, string | null, 'same' | 'other' | 'unknown']>([
  ['Ada Bell', 'Ada Bell', 'same'],
  ['Sir Ada Bell', 'Bell', 'same'],
  ['Ada', 'Ada Bell', 'same'],
  ['Ada Bell', 'Tom Bell', 'same'],
  ['the spokesman', 'the spokesman', 'same'],
  ['the prime minister’s spokesman', 'a spokeswoman for the prime minister', 'same'],
  ['Ada Bell of Reed & Sons', 'Ada Bell', 'same'],
  ['Mr Bell', 'Ada Bell from Leeds', 'same'],
  ['Mayor Tom Reed Jr', 'Tom Reed', 'same'],
  ['Tom Reed MP', 'Mr Reed', 'same'],
  ['Ana Đurić', 'Ana Duric', 'same'],
  ['José Núñez', 'Mr Nunez', 'same'],
  ['ADA Bell QUITS', 'Ada Bell', 'same'],
  ['Ada Bell of Leeds', 'Tom Leeds', 'other'],
  ['Ada Bell of Reed & Sons', 'Ada Bell of the Dalby Guild', 'same'],
  ['Supreme Court of Dalby', 'Supreme Court of Leeds', 'other'],
  ['Central Bank of Dalby', 'Central Bank of Leeds', 'other'],
  ['Attorney General of Dalby', 'Attorney General of Leeds', 'other'],
  ['Ana Đurić', 'Ana Duran', 'other'],
  ['Ada Bell', 'Tom Reed', 'other'],
  ['Ada', 'Bell', 'other'],
  ['Ada Bell', 'Bell Reed', 'other'],
  ['a spokesman', 'the spokesman', 'unknown'],
  ['a council leader', 'the head teacher', 'unknown'],
  ['Ada Bell', 'the mayor', 'unknown'],
  ['Ada Bell', 'the Labour leader', 'unknown'],
  ['Ada Bell', 'the Warley MP', 'unknown'],
  ['Ada Bell', 'Labour leader Tom Reed', 'other'],
  ['she', 'Ada Bell', 'unknown'],
  [null, 'Ada Bell', 'unknown'],
  [null, null, 'unknown'],
])('%s and %s: %s', (one, other, relation) => {
  expect(comparePeople(one, other)).toBe(relation);
  expect(comparePeople(other, one)).toBe(relation);
});
