import { describe, expect, it } from 'vitest';
import {
  isAdverb,
  isEnder,
  isNumberWord,
  isParticiple,
  isPlainAdjective,
  isPluralNoun,
  isTimeNoun,
  isVerb,
  TRAITS,
  traitsOf,
} from '../../../../../../src/engine/reading/figures/counted/word-classes.ts';
import { tokenize } from '../../../../../../src/engine/text/tokens.ts';

const words = (text: string): string[] => text.split(' ');

describe.each<[string, (word: string) => boolean, string, string]>([
  [
    'plural nouns',
    isPluralNoun,
    'boats men mps police people children menus viruses campuses data crossroads bytes',
    "boat is was bus news press gas crisis this pass serious virus menu boat's says its as ifs us me",
  ],
  ['number words', isNumberWord, 'zero twelve ninety hundred dozen half thousands', 'boat 12 second'],
  ['what ends a phrase', isEnder, 'the and of is was yesterday twelve each not', 'boat big boats run'],
  ['verbs', isVerb, 'says run faces', 'boat faced'],
  ['plain adjectives', isPlainAdjective, 'big serious public', 'boat drunken'],
  ['participles', isParticiple, 'sinking walked leading', 'boat meeting wing ring sing fed bred building morning'],
  ['adverbs', isAdverb, 'newly quickly', 'family fly july early boat'],
  ['nouns of time', isTimeNoun, 'year night summer', 'years boat'],
])('%s', (_, is, yes, no) => {
  it.each(words(yes))('%s', (word) => {
    expect(is(word)).toBe(true);
  });
  it.each(words(no))('not %s', (word) => {
    expect(is(word)).toBe(false);
  });
});

it('a token has all that its word may be', () => {
  const traits = (text: string): number => tokenize(text).map(traitsOf)[0] ?? 0;
  expect(traits('the')).toBe(TRAITS.ender);
  expect(traits('runs')).toBe(TRAITS.verb | TRAITS.plural);
  expect(traits('said')).toBe(TRAITS.verb | TRAITS.finiteVerb);
  expect(traits('old')).toBe(TRAITS.plainAdjective | TRAITS.postposed);
  expect(traits('newly')).toBe(TRAITS.adverb);
  expect(traits('retired')).toBe(TRAITS.plainAdjective | TRAITS.participle);
  expect(traits('boat')).toBe(0);
});
