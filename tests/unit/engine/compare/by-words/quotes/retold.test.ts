// Whether a quote is a record in other words: by what they have in common in any order, and by who speaks.

import { expect, it, test } from 'vitest';
import {
  isRetold,
  isSomebody,
  type Speakers,
  speakersOf,
} from '../../../../../../src/engine/compare/by-words/quotes/retold.ts';
import { readName } from '../../../../../../src/engine/compare/by-words/quotes/same-person.ts';
import { readWords } from '../../wordings/words-to-meet.ts';

const isTold = (quote: string, record: string, speakers: Speakers = 'same'): boolean =>
  isRetold(readWords(quote, () => 1).words, readWords(record, () => 1).words, speakers);

it.each([
  ['Lanterns of the harbour were lit too late', 'The harbour lanterns were lit too late'],
  ['We saw the thieves’ arrival too late.', 'We did not spot the arrival of the thieves early enough.'],
  ['brazen abuse of trust', 'This brazen abuse of power makes it all the more deplorable'],
  ['It rained all night. The keepers were furious and ashamed.', 'Angry and ashamed are the keepers.'],
])('of one speaker: %s – %s', (quote, record) => {
  expect(isTold(quote, record)).toBe(true);
});

it.each([
  ['The lanterns have failed you', 'Time and again, they failed to do so'],
  ['We will mend the lanterns and the wall before winter', 'Nobody has mended a rope or a boat since spring'],
  ['They go their own way and do it', 'The way they do it is to go on'],
  ['It was a long night on the island', 'The harbour pilots are tired and want their boots'],
])('not of one speaker either: %s – %s', (quote, record) => {
  expect(isTold(quote, record)).toBe(false);
});

test.each([
  ['deficiencies', 'shortcomings'],
  ['a wicked lie', 'a disgusting lie'],
])('of few words all are alike: %s – %s', (quote, record) => {
  expect(isTold(quote, record)).toBe(true);
  expect(isTold(quote, record, 'alike')).toBe(true);
  expect(isTold(quote, record, 'unknown')).toBe(false);
});

test.each([
  ['a wicked lie', 'a lie of the keepers'],
  ['deficiencies', 'lanterns'],
  ['We go.', 'They went.'],
])('of few words not all are alike, or none tells: %s – %s', (quote, record) => {
  expect(isTold(quote, record)).toBe(false);
});

test.each([
  ['Ada Brill', 'Ms Brill', 'same'],
  ['the keeper', 'Ada Brill', 'alike'],
  ['its director', 'Ada Brill', 'alike'],
  ['the keeper', 'the director', 'unknown'],
  ['she', 'Ada Brill', 'unknown'],
  [null, 'Ada Brill', 'unknown'],
  ['a keeper', 'Ada Brill', null],
  ['Tom Weller', 'Ada Brill', null],
])('%s and %s: %s', (one, two, expected) => {
  expect(speakersOf(readName(one), readName(two))).toBe(expected);
  expect(speakersOf(readName(two), readName(one))).toBe(expected);
});

test('of two who may be one it takes more', () => {
  expect(isTold('the ashamed keepers', 'the furious and ashamed pilots of the island')).toBe(false);
  expect(isTold('Harbour lanterns were lit too late', 'They lit the harbour lanterns too late', 'unknown')).toBe(true);
  expect(isTold('brazen abuse of trust', 'brazen abuse of power', 'unknown')).toBe(false);
  expect(isTold('The keepers lit them late', 'The lanterns were lit late by keepers of the island', 'alike')).toBe(
    true,
  );
  expect(isTold('The keepers lit them late', 'The lanterns were lit late by keepers of the island', 'unknown')).toBe(
    false,
  );
});

test('somebody is whom nobody names', () => {
  expect(isSomebody(readName('a governor'))).toBe(true);
  expect(isSomebody(readName('another keeper'))).toBe(true);
  expect(isSomebody(readName('the governor'))).toBe(false);
  expect(isSomebody(readName('Ada Brill'))).toBe(false);
  expect(isSomebody(null)).toBe(false);
});
