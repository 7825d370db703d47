import { describe, expect, it } from 'vitest';
import {
  isOfGroup,
  phraseEndingAt,
  phraseStartingAt,
  roleEndingAt,
} from '../../../../../src/engine/reading/quotes/mentions.ts';
import { markedIn, told } from './marked-text.ts';

describe('a phrase that ends before a verb', () => {
  const ending = (marked: string, wantsHead = true): string | null => {
    const { structure, first } = markedIn(marked);
    return told(structure, phraseEndingAt(structure, first, 0, wantsHead));
  };

  it.each([
    ['Ann ⟦Birch⟧ said so.', 'name: Ann Birch'],
    ['Then ⟦he⟧ said so.', 'pronoun: he'],
    ['The old ⟦captain⟧ said so.', 'role: The old captain'],
    ['Campaigner Ann ⟦Birch⟧ said so.', 'name: Campaigner Ann Birch'],
    ['The campaigner Ann ⟦Birch⟧ said so.', 'name: Ann Birch'],
    ['A spokesman for the ⟦bank⟧ said so.', 'role: A spokesman'],
    ['Officers hunting the ⟦killer⟧ said so.', 'role: Officers'],
    ['Ann Birch of the ⟦bank⟧ said so.', 'name: Ann Birch'],
    ['Birch’s ⟦lawyer⟧ said so.', 'role: Birch’s lawyer'],
    ['Then ⟦another⟧ said so.', 'role: another'],
    ['⟦Police⟧ said so.', 'role: Police'],
    ['Then it added that a ⟦man⟧ said so.', 'role: a man'],
    ['He met captain ⟦Birch⟧ then.', 'name: Birch'],
  ])('%s', (text, expected) => {
    expect(ending(text)).toBe(expected);
  });

  it.each([
    'Then ⟦quickly⟧ said so.',
    'Then last ⟦week⟧ said so.',
    'It ⟦was⟧ said so.',
    'It was ⟦in⟧ then.',
    'It was, ⟦,⟧ then.',
    'Old ⟦boats⟧ said so.',
  ])('none: %s', (text) => {
    expect(ending(text)).toBeNull();
  });

  it('goes for itself where no head is wanted', () => {
    expect(ending('Reports of a ⟦man⟧ shouting.')).toBe('role: Reports');
    expect(ending('Reports of a ⟦man⟧ shouting.', false)).toBe('role: a man');
  });

  it('does not begin before the floor', () => {
    const { structure, first } = markedIn('Ann ⟦Birch⟧ said so.');
    expect(phraseEndingAt(structure, first, first + 1)).toBeNull();
  });
});

describe('a phrase that begins behind a verb', () => {
  const starting = (marked: string): string | null => {
    const { structure, first } = markedIn(marked);
    return told(structure, phraseStartingAt(structure, first, structure.tokens.length));
  };

  it.each([
    ['said ⟦Ann⟧ Birch.', 'name: Ann Birch'],
    ['said ⟦she⟧ then.', 'pronoun: she'],
    ['said ⟦a⟧ harbour spokesman.', 'role: a harbour spokesman'],
    ['said ⟦campaigner⟧ Ann Birch.', 'name: Ann Birch'],
    ['said ⟦Labour’s⟧ Ann Birch.', 'name: Ann Birch'],
    ['said ⟦another⟧.', 'role: another'],
    ['said ⟦the⟧ old captain of the boat.', 'role: the old captain'],
    ['said ⟦Dr⟧. Ann Birch.', 'name: Dr. Ann Birch'],
    ['said ⟦Ann⟧ Birch yesterday.', 'name: Ann Birch'],
    ['said ⟦Ann⟧ Birch took it.', 'name: Ann Birch'],
    ['said ⟦Jan⟧ van Dyke then.', 'name: Jan van Dyke'],
  ])('%s', (text, expected) => {
    expect(starting(text)).toBe(expected);
  });

  it.each(['said ⟦in⟧ it.', 'said ⟦boats⟧.', 'said ⟦last⟧ week.', 'said ⟦that⟧ he.', 'said ⟦,⟧ then.'])(
    'none: %s',
    (text) => {
      expect(starting(text)).toBeNull();
    },
  );

  it('does not begin at the ceiling', () => {
    const { structure, first } = markedIn('said ⟦Ann⟧ Birch.');
    expect(phraseStartingAt(structure, first, first)).toBeNull();
    expect(told(structure, phraseStartingAt(structure, first, first + 1))).toBe('name: Ann Birch');
  });
});

describe('a role by its noun', () => {
  it.each([
    ['The Met ⟦chief⟧ left.', 'role: The Met chief'],
    ['London’s police ⟦chief⟧ left.', 'role: London’s police chief'],
    ['⟦Police⟧ left.', 'role: Police'],
    ['Then ⟦police⟧ left.', null],
    ['The old ⟦boat⟧ left.', null],
    ['Then ⟦Birch⟧ left.', null],
  ])('%s', (text, expected) => {
    const { structure, first } = markedIn(text);
    expect(told(structure, roleEndingAt(structure, first))).toBe(expected);
  });
});

it.each([
  ['⟦the old council⟧ left.', true],
  ['⟦the council leader⟧ left.', false],
  ['⟦the councils⟧ left.', true],
  ['⟦Ann Birch⟧ left.', false],
])('a body: %s %s', (text, expected) => {
  const { structure, first, end } = markedIn(text);
  expect(isOfGroup(structure, { firstToken: first, endToken: end, kind: 'role' })).toBe(expected);
  expect(isOfGroup(structure, { firstToken: first, endToken: end, kind: 'pronoun' })).toBe(false);
});
