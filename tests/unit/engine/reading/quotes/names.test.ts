import { describe, expect, it } from 'vitest';
import {
  isAmbiguousName,
  isNameWord,
  joinsBody,
  nameEndingAt,
  nameStartingAt,
  takesStop,
} from '../../../../../src/engine/reading/quotes/names.ts';
import { tokenize } from '../../../../../src/engine/text/tokens.ts';
import { markedIn, told } from './marked-text.ts';

describe('a name, from its first word and from its last', () => {
  it.each([
    'Then ⟦Ann Birch⟧ left.',
    'Then ⟦Ann Birch-Hale⟧ left.',
    'Then ⟦Jan van Dyke⟧ left.',
    'Then ⟦Dr. Ann Birch⟧ left.',
    'Then ⟦J. Birch⟧ left.',
    'Then ⟦Ann J. Birch⟧ left.',
    'Then ⟦Port & Dock⟧ left.',
    'Then ⟦Department for Transport⟧ left.',
    'Then ⟦County Sheriff’s Office⟧ left.',
    'Then ⟦Will Enright⟧ left.',
    'Then ⟦April Jones⟧ left.',
    'Then ⟦Mrs Justice May⟧ left.',
    'Then ⟦Birch⟧ left.',
    'Then ⟦Omar al-Hale⟧ left.',
  ])('%s', (text) => {
    const { structure, first, end } = markedIn(text);
    const name = text.replace(/.*⟦|⟧.*/gu, '');
    expect(told(structure, nameStartingAt(structure, first))).toBe(`name: ${name}`);
    expect(told(structure, nameEndingAt(structure, end - 1))).toBe(`name: ${name}`);
  });

  it.each([
    ['Then ⟦Ann⟧, Birch left.', 'Ann', 'Ann'],
    ['Then Ann, ⟦Birch⟧ left.', 'Birch', 'Birch'],
    ['Then ⟦Ann⟧  Birch left.', 'Ann', 'Ann'],
    ['Then ⟦Birch’s⟧ Hale left.', 'Birch’s', 'Birch’s'],
    ['Then Birch’s ⟦Hale⟧ left.', 'Hale', 'Hale'],
    ['Then ⟦Ann⟧. Birch left.', 'Ann', 'Ann'],
    ['Then ⟦Ann⟧ said.', 'Ann', 'Ann'],
    ['Then ⟦Boats⟧ for Birch left.', 'Boats', 'Boats'],
  ])('ends: %s', (text, forward, backward) => {
    const { structure, first, end } = markedIn(text);
    expect(told(structure, nameStartingAt(structure, first))).toBe(`name: ${forward}`);
    expect(told(structure, nameEndingAt(structure, end - 1))).toBe(`name: ${backward}`);
  });

  it.each(['Then ⟦boats⟧ left.', 'On ⟦Monday⟧ it left.', 'Last ⟦May⟧ Birch left.', 'It ⟦Will⟧ do.', 'Then ⟦40⟧ left.'])(
    'none: %s',
    (text) => {
      const { structure, first } = markedIn(text);
      expect(nameStartingAt(structure, first)).toBeNull();
      expect(nameEndingAt(structure, first)).toBeNull();
    },
  );

  it('is no longer than ten words', () => {
    const { structure, first } = markedIn('⟦A⟧nn Bell Carr Dane Eves Fox Gray Hale Ives Jones Kerr Lowe');
    expect((nameStartingAt(structure, first)?.endToken ?? 0) - first).toBe(10);
  });
});

describe('a word of a name', () => {
  it('begins with a capital and is no other word', () => {
    const [birch, the, monday, boat, number] = tokenize('Birch The Monday boat 40');
    expect([birch, the, monday, boat, number, undefined].map(isNameWord)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  it.each([
    ['⟦Will⟧ Enright left.', true],
    ['Mrs Justice ⟦May⟧ left.', true],
    ['He met ⟦June⟧ Hale.', true],
    ['⟦Will⟧ he leave?', false],
    ['In ⟦May⟧ Hale left.', false],
    ['On 4 ⟦May⟧ Hale left.', false],
    ['Early ⟦May⟧ Hale left.', false],
    ['It ⟦will⟧ Hale.', false],
    ['⟦Ann⟧ Hale left.', false],
  ])('that is another word too: %s', (text, expected) => {
    const { structure, first } = markedIn(text);
    expect(isAmbiguousName(structure, first)).toBe(expected);
  });

  it('is shortened by a full stop where it is a title or a letter', () => {
    const [dr, letter, low, ann] = tokenize('Dr J j Ann');
    expect([dr, letter, low, ann, undefined].map(takesStop)).toEqual([true, true, false, false, false]);
  });

  it('is "for" within the name of a body', () => {
    const joins = (text: string): boolean => {
      const { structure, first } = markedIn(text);
      return joinsBody(structure, first);
    };
    expect(joins('The Department ⟦for⟧ Transport left.')).toBe(true);
    expect(joins('The department ⟦for⟧ Transport left.')).toBe(false);
    expect(joins('The Department ⟦for⟧ boats left.')).toBe(false);
    expect(joins('The Boat ⟦for⟧ Transport left.')).toBe(false);
    expect(joins('The Department ⟦of⟧ Transport left.')).toBe(false);
  });
});
