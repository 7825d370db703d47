import { describe, expect, it } from 'vitest';
import { kindOf } from '../../../../../src/engine/reading/quotes/quote-kind.ts';
import { testReadings } from '../test-readings.ts';
import { runIn } from './marked-text.ts';

const kind = (marked: string, isAttributed = false): string => {
  const { structure, run } = runIn(marked);
  return kindOf(structure, run, isAttributed);
};

describe('a title, a nickname or a scare quote', () => {
  it.each([
    'John ⟦“Jack”⟧ Smith left.',
    'John ⟦“The Boat”⟧ Smith left.',
    'He was nicknamed ⟦“the boat”⟧ then.',
    'He is known as ⟦“the boat”⟧ now.',
    'He is known to all his friends as ⟦“the boat”⟧ now.',
    'He saw the film ⟦“The Boat”⟧ then.',
    'He saw the film called ⟦“The Boat”⟧ then.',
    'It was so-called ⟦“boat”⟧ then.',
    'It hit the ⟦“rogue”⟧ boats.',
    'It hit his ⟦“rogue old”⟧ boats.',
  ])('%s', (text) => {
    expect(kind(text)).toBe('term');
  });
});

describe('somebody’s words', () => {
  it.each([
    'It said ⟦“the boat”⟧ then.',
    'John ⟦“the old boat left”⟧ Smith left.',
    'John ⟦“jack”⟧ Smith left.',
    'John ⟦“Jack”⟧, Smith left.',
    'He was nicknamed ⟦“the old boat that they sold him then”⟧ now.',
    'He is seen as ⟦“the boat”⟧ now.',
    'He is known, it was said by all of them, as ⟦“the boat”⟧ now.',
    'He saw the film ⟦“about boats”⟧ then.',
    'It hit the ⟦“rogue,”⟧ boats.',
    'It hit the ⟦“rogue old bad”⟧ boats.',
    'It hit the ⟦“rogue”⟧ Boats.',
    'It hit the ⟦“rogue”⟧.',
    'It hit them ⟦“rogue”⟧ then.',
    'It hit the ⟦“rogue boats.',
  ])('%s', (text) => {
    expect(kind(text)).toBe('speech');
  });

  it('is what stands before a noun where somebody says it', () => {
    expect(kind('It hit the ⟦“rogue”⟧ boats.', true)).toBe('speech');
    expect(kind('He was nicknamed ⟦“the boat”⟧ then.', true)).toBe('term');
  });
});

testReadings('words that are nobody’s utterance', [
  ['John “Jack” Marsh left.', '“Jack” | term'],
  ['john “Jack” Marsh left.', '“Jack” | speech'],
  ['He was nicknamed “Spud”.', '“Spud” | term'],
  ['He was dubbed “the old fox”.', '“the old fox” | term'],
  ['He was known to friends as “Spud”.', '“Spud” | term'],
  ['He was better known as “the Fox”.', '“the Fox” | term'],
  ['He was seen as “the Fox”.', '“the Fox” | speech; by He'],
  ['The film “Late Boats” left.', '“Late Boats” | term'],
  ['The film “late boats” left.', '“late boats” | speech'],
  ['The film called “Late Boats” left.', '“Late Boats” | term'],
  ['The so-called “late” boats left.', '“late” | term'],
  ['The so-called “late boats of old” left.', '“late boats of old” | term'],
  ['The “rogue” captains left.', '“rogue” | term'],
  ['The “rogue and old” captains left.', '“rogue and old” | speech'],
  ['The “rogue” Captains left.', '“rogue” | speech'],
  ['Old “rogue” captains left.', '“rogue” | speech'],
  ['The “rogue.” captains left.', '“rogue.” | speech'],
  ['Ann Birch said the “rogue” captains left.', '“rogue” | speech; by Ann Birch'],
  ['The film “Late Boats Of The Old Big Port Now” left.', '“Late Boats Of The Old Big Port Now” | speech'],
]);

testReadings('numbers in marks', [
  ['The “1,633” captains left.', '“1,633” | term', '1,633 | count 1633; behind: captains'],
  ['The “late,” captains left.', '“late,” | speech'],
]);
