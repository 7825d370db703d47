// Whose words are told as somebody's own, where no verb of saying stands beside them.

import { expect, it } from 'vitest';
import { ownerOfWordsAfter, ownerOfWordsBefore } from '../../../../../src/engine/reading/quotes/owned-words.ts';
import { runIn, told } from './marked-text.ts';

const ownerBefore = (marked: string, quoted = ''): string | null => {
  const { structure, run } = runIn(marked);
  const floor = structure.sentences[structure.sentenceOfToken[run.openMark] ?? 0]?.firstToken ?? 0;
  const from = quoted === '' ? -1 : structure.text.indexOf(quoted);
  const inQuote = Uint8Array.from(structure.tokens, ({ start }) =>
    from >= 0 && start >= from && start < from + quoted.length ? 1 : 0,
  );
  return told(structure, ownerOfWordsAfter(structure, run.openMark, floor, inQuote));
};

const ownerBehind = (marked: string): string | null => {
  const { structure, run } = runIn(marked);
  return told(structure, ownerOfWordsBefore(structure, run.closeMark + 1, structure.tokens.length));
};

it.each([
  ['Ann Birch’s ⟦“great harm”⟧ drew laughter.', 'name: Ann Birch’s'],
  ['His vow that ⟦“all will be lit”⟧ was heard.', 'pronoun: His'],
  ['Her word was ⟦“relentless”⟧.', 'pronoun: Her'],
  ['The captain’s first public verdict on the boats was ⟦“so it goes”⟧.', 'role: The captain’s'],
  ['Ann Birch’s phrase at that time, ⟦“so it goes”⟧, drew laughter.', 'name: Ann Birch’s'],
])('before the words: %s', (text, expected) => {
  expect(ownerBefore(text)).toBe(expected);
});

it.each([
  'His boat was ⟦“so old”⟧.',
  'The verdict was ⟦“so it goes”⟧.',
  '⟦“So it goes”⟧ was heard.',
  'His reply came late, Ann Birch said, and was ⟦“so it goes”⟧.',
  'His reply was late; the sea was ⟦“so calm”⟧.',
  'Words of the crew were ⟦“so it goes”⟧.',
])('nobody’s before the words: %s', (text) => {
  expect(ownerBefore(text)).toBeNull();
});

it('another quote between the noun and the words is another’s', () => {
  expect(ownerBefore('His answer, “no”, became ⟦“yes”⟧.', '“no”')).toBeNull();
});

it.each([
  ['⟦“So it goes,”⟧ was Ann Birch’s reply.', 'name: Ann Birch’s'],
  ['⟦“So it goes,”⟧ was her only answer.', 'pronoun: her'],
  ['⟦“So it goes,”⟧ is the captain’s motto.', 'role: the captain’s'],
])('behind the words: %s', (text, expected) => {
  expect(ownerBehind(text)).toBe(expected);
});

it.each([
  '⟦“So it goes,”⟧ was the reply.',
  '⟦“So it goes”⟧ drew laughter, was Ann Birch’s reply.',
  '⟦“So it goes,”⟧ was how, at length, Ann Birch’s reply began.',
  '⟦“So it goes.”⟧ Was it Ann Birch’s reply?',
])('nobody’s behind the words: %s', (text) => {
  expect(ownerBehind(text)).toBeNull();
});
