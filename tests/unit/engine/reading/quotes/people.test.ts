import { describe, expect, it } from 'vitest';
import type { KnownPerson } from '../../../../../src/engine/reading/quotes/known-people.ts';
import { People } from '../../../../../src/engine/reading/quotes/people.ts';
import type { SpeakerMention } from '../../../../../src/engine/reading/quotes/speaker-mention.ts';
import { testReadings } from '../test-readings.ts';
import { markedIn } from './marked-text.ts';

/** "Dame Ann Birch, she": who the marked words are; `null` for nobody. */
function find(marked: string, kind: SpeakerMention['kind'], known: readonly KnownPerson[] = []): string | null {
  const { structure, first, end } = markedIn(marked);
  const person = new People(structure, known).find({ firstToken: first, endToken: end, kind });
  return person && `${person.name}, ${person.gender}`;
}

describe('a name', () => {
  it.each([
    ['Ann Birch left. ⟦Birch⟧ said so.', 'Ann Birch, she'],
    ['Dame Ann Birch left. ⟦Birch⟧ said so.', 'Dame Ann Birch, she'],
    ['Dame Ann Birch left. ⟦Dame Ann⟧ said so.', 'Dame Ann Birch, she'],
    ['Mr Birch left. ⟦Birch⟧ said so.', 'Mr Birch, he'],
    ['Mr Birch left. Sam Birch said so. ⟦Birch⟧ left.', 'Sam Birch, he'],
    ['Birch left. Ann May Birch said so, and Ann Birch too. ⟦Birch⟧ left.', 'Ann May Birch, she'],
    ['Mrs Justice Birch left. ⟦Birch⟧ said so.', 'Mrs Justice Birch, she'],
    ['Labour MP Ann Birch left. ⟦Birch⟧ said so.', 'Ann Birch, she'],
    ['Ann Birch KC left. ⟦Birch⟧ said so.', 'Ann Birch, she'],
    ['Ann Birch’s boat left. ⟦Birch⟧ said so.', 'Ann Birch, she'],
    ['Cal Fire Unit Chief Phil Anzo left. ⟦Anzo⟧ said so.', 'Phil Anzo, he'],
    ['Then ⟦Norma⟧ said so.', 'Norma, she'],
    ['Xyz Birch left. ⟦Birch⟧ said so.', 'Xyz Birch, null'],
  ])('%s', (text, expected) => {
    expect(find(text, 'name')).toBe(expected);
  });

  it.each([
    'Port Council left. ⟦Council⟧ said so.',
    'Then ⟦Birch⟧ said so.',
    'Ann Bell Carr Dane Eves left. ⟦Eves⟧ said so.',
    'Birch left. ⟦Birch⟧ said so.',
  ])('nobody: %s', (text) => {
    expect(find(text, 'name')).toBeNull();
  });
});

describe('a role', () => {
  it.each([
    ['Captain Ann Birch left. ⟦The captain⟧ said so.', 'Ann Birch, she'],
    ['Ann Birch, the harbour captain, left. ⟦The captain⟧ said so.', 'Ann Birch, she'],
    ['Ann Birch, the captain of it, left. ⟦The captain⟧ said so.', 'Ann Birch, she'],
    ['The home secretary, Ann Birch, left. ⟦The home secretary⟧ said so.', 'Ann Birch, she'],
    ['The captain Ann Birch left. ⟦Its own captain⟧ said so.', 'Ann Birch, she'],
    ['Captain Ann Birch left. ⟦The port’s captain⟧ said so.', 'Ann Birch, she'],
  ])('%s', (text, expected) => {
    expect(find(text, 'role')).toBe(expected);
  });

  it.each([
    'Captain Ann Birch left. ⟦Another captain⟧ said so.',
    'Captain Ann Birch left. ⟦A captain⟧ said so.',
    'Captain Ann Birch left. ⟦The old captain⟧ said so.',
    'Captain Ann Birch left. ⟦The Russian captain⟧ said so.',
    'Captain Ann Birch left. ⟦The mayor⟧ said so.',
    'Ann Birch left, the captain said. ⟦The captain⟧ left.',
  ])('nobody: %s', (text) => {
    expect(find(text, 'role')).toBeNull();
  });

  it('a pronoun is nobody by itself', () => {
    expect(find('Ann Birch left. ⟦She⟧ said so.', 'pronoun')).toBeNull();
  });
});

describe('somebody whom the topic knows', () => {
  const known = [{ name: 'Ann Birch', variants: ['the ^harbour ^master'] }];

  it('is found by surname and by other ways, in a text that never names her whole', () => {
    expect(find('Then ⟦Birch⟧ said so.', 'name', known)).toBe('Ann Birch, she');
    expect(find('Then ⟦the harbour master⟧ said so.', 'role', known)).toBe('Ann Birch, she');
  });

  it('has the name that the text gives', () => {
    expect(find('Dame Ann May Birch left. ⟦Birch⟧ said so.', 'name', known)).toBe('Dame Ann May Birch, she');
    expect(find('Bob Birch left. ⟦Birch⟧ said so.', 'name', known)).toBe('Bob Birch, he');
  });
});

describe('the last person named', () => {
  const last = (marked: string, gender: 'he' | 'she', from = 0): string | null => {
    const { structure, first } = markedIn(marked);
    return new People(structure).findLast(gender, from, first)?.name ?? null;
  };

  it('is the nearest that the pronoun fits, else the nearest that it may fit', () => {
    expect(last('Ann Birch met Bob Hale. ⟦She⟧ left.', 'she')).toBe('Ann Birch');
    expect(last('Ann Birch met Bob Hale. ⟦He⟧ left.', 'he')).toBe('Bob Hale');
    expect(last('Ann Birch met Xyz Hale. ⟦He⟧ left.', 'he')).toBe('Xyz Hale');
    expect(last('Ann Birch met Joan Hale. ⟦He⟧ left.', 'he')).toBeNull();
  });

  it('is not whose something is, where the sentence names another', () => {
    expect(last('Joan Hale met Ann Birch’s crew. ⟦She⟧ left.', 'she')).toBe('Joan Hale');
    expect(last('Joan Hale left. It met Ann Birch’s crew. ⟦She⟧ left.', 'she')).toBe('Ann Birch');
  });

  it('is named from the place on that is asked for, and not far back', () => {
    expect(last('Ann Birch left. ⟦She⟧ left.', 'she', 3)).toBeNull();
    expect(last(`Ann Birch left. ${'It rained. '.repeat(80)}⟦She⟧ left.`, 'she')).toBeNull();
    expect(last(`Ann Birch left. ${'It rained in Port. '.repeat(12)}⟦She⟧ left.`, 'she')).toBeNull();
    expect(last(`Ann Birch left. ${'It rained in Port. '.repeat(5)}⟦She⟧ left.`, 'she')).toBe('Ann Birch');
  });
});

describe('the one whom a paragraph begins with', () => {
  const opener = (marked: string, from = 0): string | null => {
    const { structure, first } = markedIn(marked);
    return new People(structure).findOpener(from, first)?.name ?? null;
  };

  it('is the last such', () => {
    expect(opener('Ann Birch left.\n\nBob Hale met Joan Dane.\n\nThen ⟦he⟧ left.')).toBe('Bob Hale');
  });

  it('is nobody whose father the paragraph is about, nor one within it', () => {
    expect(opener('Bob Hale’s father left.\n\nThen ⟦he⟧ left.')).toBeNull();
    expect(opener('Then Bob Hale left.\n\nThen ⟦he⟧ left.')).toBeNull();
    expect(opener('Bob Hale left.\n\nThen ⟦he⟧ left.', 3)).toBeNull();
    expect(opener(`Bob Hale left.\n\n${'It rained. '.repeat(80)}⟦He⟧ left.`)).toBeNull();
  });
});

testReadings('the fullest name', [
  ['Ann Birch left. “We are sorry,” Birch said.', '“We are sorry,” | speech; by Ann Birch (Birch)'],
  ['Birch left. “We are sorry,” Ann Birch said.', '“We are sorry,” | speech; by Ann Birch'],
  [
    'Ann Birch left. Ann Jane Birch came. “We are sorry,” Birch said.',
    '“We are sorry,” | speech; by Ann Jane Birch (Birch)',
  ],
  ['Dame Ann Birch left. “We are sorry,” Dame Ann said.', '“We are sorry,” | speech; by Dame Ann Birch (Dame Ann)'],
  ['Sir John Marsh left. “We are sorry,” Sir John said.', '“We are sorry,” | speech; by Sir John Marsh (Sir John)'],
  ['Sir John Marsh left. “We are sorry,” Marsh said.', '“We are sorry,” | speech; by Sir John Marsh (Marsh)'],
  ['Dr Ann Birch left. “We are sorry,” Birch said.', '“We are sorry,” | speech; by Dr Ann Birch (Birch)'],
  ['Ms Birch left. “We are sorry,” Birch said.', '“We are sorry,” | speech; by Ms Birch (Birch)'],
  [
    'Ms Birch left. Ann Birch came. “We are sorry,” Ms Birch said.',
    '“We are sorry,” | speech; by Ann Birch (Ms Birch)',
  ],
  ['Mr Justice Marsh left. “We are sorry,” Marsh said.', '“We are sorry,” | speech; by Mr Justice Marsh (Marsh)'],
  ['Mrs Justice May left. “We are sorry,” May said.', '“We are sorry,” | speech; by Mrs Justice May'],
  ['Captain Ann Birch left. “We are sorry,” the captain said.', '“We are sorry,” | speech; by Ann Birch (the captain)'],
  [
    'Ann Birch, the captain, left. “We are sorry,” the captain said.',
    '“We are sorry,” | speech; by Ann Birch (the captain)',
  ],
  [
    'Ann Birch, the captain of the port, left. “We are sorry,” the captain said.',
    '“We are sorry,” | speech; by Ann Birch (the captain)',
  ],
  ['Ann Birch, the captain said, left. “We are sorry,” the captain said.', '“We are sorry,” | speech; by the captain'],
  [
    'The captain, Ann Birch, left. “We are sorry,” the captain said.',
    '“We are sorry,” | speech; by Ann Birch (the captain)',
  ],
  [
    'The home secretary, Ann Birch, left. “We are sorry,” the home secretary said.',
    '“We are sorry,” | speech; by Ann Birch (the home secretary)',
  ],
  [
    'The home secretary, Ann Birch, left. “We are sorry,” the foreign secretary said.',
    '“We are sorry,” | speech; by the foreign secretary',
  ],
  [
    'The home secretary, Ann Birch, left. “We are sorry,” the secretary said.',
    '“We are sorry,” | speech; by Ann Birch (the secretary)',
  ],
  ['The captain, Ann Birch, left. “We are sorry,” a captain said.', '“We are sorry,” | speech; by a captain'],
  [
    'The captain, Ann Birch, left. “We are sorry,” another captain said.',
    '“We are sorry,” | speech; by another captain',
  ],
  [
    'The captain, Ann Birch, left. “We are sorry,” the port’s captain said.',
    '“We are sorry,” | speech; by Ann Birch (the port’s captain)',
  ],
  [
    'The captain, Ann Birch, left. “We are sorry,” the old captain said.',
    '“We are sorry,” | speech; by the old captain',
  ],
  [
    'The captain, Ann Birch, left. “We are sorry,” the police captain said.',
    '“We are sorry,” | speech; by Ann Birch (the police captain)',
  ],
  [
    'The president, Ann Birch, left. “We are sorry,” the Russian president said.',
    '“We are sorry,” | speech; by the Russian president',
  ],
  [
    'The president, Ann Birch, left. “We are sorry,” the French president said.',
    '“We are sorry,” | speech; by the French president',
  ],
  [
    'The president, Ann Birch, left. “We are sorry,” the American president said.',
    '“We are sorry,” | speech; by the American president',
  ],
  [
    'The president, Ann Birch, left. “We are sorry,” the Harwich president said.',
    '“We are sorry,” | speech; by Ann Birch (the Harwich president)',
  ],
  ['Ann Birch MP left. “We are sorry,” Birch said.', '“We are sorry,” | speech; by Ann Birch (Birch)'],
  ['Ann Birch KC left. “We are sorry,” Birch said.', '“We are sorry,” | speech; by Ann Birch (Birch)'],
  ['Harwich Council left. “We are sorry,” Council said.', '“We are sorry,” | speech; by Council'],
  [
    'Cal Fire Siskiyou Unit Chief Phil Anzo left. “We are sorry,” Anzo said.',
    '“We are sorry,” | speech; by Phil Anzo (Anzo)',
  ],
  ['Norma left. “We are sorry,” Norma said.', '“We are sorry,” | speech; by Norma'],
  [
    '“We are sorry,” Norma said. Norma’s boat left. “We are late,” she said.',
    '“We are sorry,” | speech; by Norma',
    '“We are late,” | speech; by Norma (she)',
  ],
  ['Ann Birch’s boat left. “We are sorry,” Birch said.', '“We are sorry,” | speech; by Ann Birch (Birch)'],
  ['PC Ann Birch left. “We are sorry,” Birch said.', '“We are sorry,” | speech; by Ann Birch (Birch)'],
  [
    'The president, Ann Birch, left. “We are sorry,” the Dutch president said.',
    '“We are sorry,” | speech; by the Dutch president',
  ],
  [
    'The president, Ann Birch, left. “We are sorry,” the Israeli president said.',
    '“We are sorry,” | speech; by the Israeli president',
  ],
  [
    'The president, Ann Birch, left. “We are sorry,” the Iraqi president said.',
    '“We are sorry,” | speech; by the Iraqi president',
  ],
  [
    'The president, Ann Birch, left. “We are sorry,” the Pakistani president said.',
    '“We are sorry,” | speech; by the Pakistani president',
  ],
  [
    'The president, Ann Birch, left. “We are sorry,” the Japanese president said.',
    '“We are sorry,” | speech; by the Japanese president',
  ],
  [
    'The president, Ann Birch, left. “We are sorry,” the Polish president said.',
    '“We are sorry,” | speech; by the Polish president',
  ],
]);

testReadings('two of one office', [
  [
    'The home secretary, Ann Birch, left. “We are sorry,” the former home secretary said.',
    '“We are sorry,” | speech; by Ann Birch (the former home secretary)',
  ],
]);
