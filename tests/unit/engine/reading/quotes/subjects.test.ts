import { describe, expect, it } from 'vitest';
import { clauseSubject, subjectAfter, subjectBefore } from '../../../../../src/engine/reading/quotes/subjects.ts';
import { markedIn, told } from './marked-text.ts';

describe('the subject before its verb', () => {
  const subjectOf = (marked: string): string | null => {
    const { structure, first } = markedIn(marked);
    return told(structure, subjectBefore(structure, first, 0));
  };

  it.each([
    ['Ann Birch ⟦said⟧ so.', 'name: Ann Birch'],
    ['She ⟦said⟧ so.', 'pronoun: She'],
    ['The captain later also ⟦said⟧ so.', 'role: The captain'],
    ['Ann Birch quietly ⟦said⟧ so.', 'name: Ann Birch'],
    ['Ann Birch on Sunday ⟦said⟧ so.', 'name: Ann Birch'],
    ['Ann Birch last week ⟦said⟧ so.', 'name: Ann Birch'],
    ['Ann Birch in 2019 ⟦said⟧ so.', 'name: Ann Birch'],
    ['Ann Birch (Lab, Leeds) ⟦said⟧ so.', 'name: Ann Birch'],
    ['Channel 4 ⟦said⟧ so.', null],
    ['Ann Birch, the harbour master, ⟦said⟧ so.', 'name: Ann Birch'],
    ['Ann Birch, prosecuting, ⟦said⟧ so.', 'name: Ann Birch'],
    ['Ann Birch, 52, ⟦said⟧ so.', 'name: Ann Birch'],
    ['Ann Birch – the harbour master – ⟦said⟧ so.', 'name: Ann Birch'],
    ['Ann Birch, a harbour master ⟦said⟧ so.', 'name: Ann Birch'],
    ['The harbour master, Ann Birch, ⟦said⟧ so.', 'name: Ann Birch'],
    ['Ann Birch, speaking of the crimes of Bob Hale, a skipper, ⟦said⟧ so.', 'name: Ann Birch'],
    ['Dr Wen Hale and her colleagues ⟦said⟧ so.', 'name: Dr Wen Hale'],
    ['Ann Birch, who ⟦said⟧ so.', 'name: Ann Birch'],
    ['The man who ⟦said⟧ so.', 'role: The man'],
    ['Ann Birch left and ⟦said⟧ so.', 'name: Ann Birch'],
    ['She wrote to the captain to ⟦say⟧ so.', 'pronoun: She'],
    ['They back Ann Birch, the spokesman said, ⟦adding⟧ so.', 'role: the spokesman'],
    ['They back Ann Birch, the spokesman ⟦said⟧.', 'role: the spokesman'],
    ['It left, with a spokesman ⟦adding⟧ so.', 'role: a spokesman'],
    ['In a statement, Ann Birch, ⟦said⟧ so.', 'name: Ann Birch'],
  ])('%s', (text, expected) => {
    expect(subjectOf(text)).toBe(expected);
  });

  it('does not stand before the floor', () => {
    const { structure, first } = markedIn('Ann Birch ⟦said⟧ so.');
    expect(subjectBefore(structure, first, first)).toBeNull();
  });
});

describe('the subject of a clause', () => {
  const subject = (text: string): string | null => {
    const { structure, first, end } = markedIn(text);
    return told(structure, clauseSubject(structure, first, end));
  };

  it.each([
    ['⟦Ann Birch said so.⟧', 'name: Ann Birch'],
    ['⟦In a statement, Ann Birch said so.⟧', 'name: Ann Birch'],
    ['⟦Slamming the move, Ann Birch said so.⟧', 'name: Ann Birch'],
    ['⟦Asked about it, in May, Ann Birch said so.⟧', 'name: Ann Birch'],
    ['⟦However, Ann Birch said so.⟧', 'name: Ann Birch'],
    ['⟦On Monday, she said so.⟧', 'pronoun: she'],
    ['⟦LONDON (Wire) - Ann Birch said so.⟧', 'name: Ann Birch'],
    ['⟦NEW PORT: Ann Birch said so.⟧', 'name: Ann Birch'],
    ['⟦“Ann Birch said so.⟧', 'name: Ann Birch'],
    ['⟦The landlord, Ray Bloom, said so.⟧', 'name: Ray Bloom'],
    ['⟦The landlord, Ray Bloom’s friend, said so.⟧', 'role: The landlord'],
    ['⟦The landlord said, Ray Bloom, so.⟧', 'role: The landlord'],
    ['⟦The landlord, Bloom Council, said so.⟧', 'role: The landlord'],
    ['⟦The landlord (Ray Bloom) said so.⟧', 'role: The landlord'],
  ])('%s', (text, expected) => {
    expect(subject(text)).toBe(expected);
  });

  it.each(['⟦In a statement of Ann Birch so.⟧', '⟦In May, in June, in July, in all, Ann Birch said.⟧'])(
    'none: %s',
    (text) => {
      expect(subject(text)).toBeNull();
    },
  );
});

it.each([
  ['“So,” ⟦said⟧ Ann Birch.', 'name: Ann Birch'],
  ['“So,” ⟦said⟧ the union’s leader, Jo Firth.', 'name: Jo Firth'],
  ['“So,” ⟦said⟧ the union’s leader.', 'role: the union’s leader'],
  ['“So,” ⟦said⟧ he.', 'pronoun: he'],
  ['“So,” ⟦said⟧.', null],
])('the subject behind its verb: %s', (text, expected) => {
  const { structure, first } = markedIn(text);
  expect(told(structure, subjectAfter(structure, first, structure.tokens.length))).toBe(expected);
});
