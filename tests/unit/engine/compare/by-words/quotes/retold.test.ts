// Whether a quote is a record in other words: by what they have in common in any order, and by who speaks.

import { expect, it, test } from 'vitest';
import { isRetold, isSomebody } from '../../../../../../src/engine/compare/by-words/quotes/retold.ts';
import { readName } from '../../../../../../src/engine/compare/by-words/quotes/same-person.ts';
import { readWords } from '../../wordings/words-to-meet.ts';

const isTold = (quote: string, record: string, speaker: 'same' | 'other' | 'unknown' = 'same'): boolean =>
  isRetold(readWords(quote, () => 1).words, readWords(record, () => 1).words, speaker);

it.each([
  ['Lanterns of the harbour were lit too late', 'The harbour lanterns were lit too late'],
  ['We saw the thieves’ arrival too late.', 'We did not spot the arrival of the thieves early enough.'],
  ['brazen abuse of trust', 'This brazen abuse of power makes it all the more deplorable'],
  ['It rained all night. The keepers were furious and ashamed.', 'Angry and ashamed are the keepers.'],
])('of one speaker: %s – %s', (quote, record) => {
  expect(isTold(quote, record)).toBe(true);
  expect(isTold(quote, record, 'other')).toBe(false);
});

it.each([
  ['The lanterns have failed you', 'Time and again, they failed to do so'],
  ['We will mend the lanterns and the wall before winter', 'Nobody has mended a rope or a boat since spring'],
  ['They go their own way and do it', 'The way they do it is to go on'],
  ['It was a long night on the island', 'The harbour pilots are tired and want their boots'],
])('not of one speaker either: %s – %s', (quote, record) => {
  expect(isTold(quote, record)).toBe(false);
});

test('of two who may be one it takes more', () => {
  expect(isTold('the ashamed keepers', 'the furious and ashamed pilots of the island')).toBe(false);
  expect(isTold('Harbour lanterns were lit too late', 'They lit the harbour lanterns too late', 'unknown')).toBe(true);
  expect(isTold('brazen abuse of trust', 'brazen abuse of power', 'unknown')).toBe(false);
});

test('somebody is whom nobody names', () => {
  expect(isSomebody(readName('a governor'))).toBe(true);
  expect(isSomebody(readName('another keeper'))).toBe(true);
  expect(isSomebody(readName('the governor'))).toBe(false);
  expect(isSomebody(readName('Ada Brill'))).toBe(false);
  expect(isSomebody(null)).toBe(false);
});
