// By what shapes a sentence shows that it is about somebody or something else than the one before, or about the same.

import { describe, expect, it } from 'vitest';
import {
  beginsElsewhere,
  beginsWithDescription,
  beginsWithParticiple,
  beginsWithStranger,
  beginsWithTimeOfPronoun,
  isAdmissionThat,
  isName,
  isPersonal,
  namesAnother,
  speaksAt,
  speaksBehindApposition,
} from '../../../../../src/engine/reading/focus/shifts.ts';
import { structureOf, type TextStructure } from '../../../../../src/engine/text/text-structure.ts';
import { tokenize } from '../../../../../src/engine/text/tokens.ts';

const MEMBERS = new Set(['nurse']);

/** 1 for each token of the words. */
function knownIn(structure: TextStructure, words: string): Uint8Array {
  const known = new Set(words.split(' '));
  return Uint8Array.from(structure.tokens, ({ norm }) => (known.has(norm) ? 1 : 0));
}

describe('a sentence begins with a stranger', () => {
  const begins = (text: string, known = ''): boolean => {
    const structure = structureOf(text);
    return beginsWithStranger(structure, 0, knownIn(structure, known), MEMBERS);
  };

  it.each([
    'Paul Brown robbed twelve shops.',
    '“Paul Brown robbed twelve shops.',
    'Paul Brown, a nurse, said so.',
    'Paul Brown admitted twelve thefts.',
  ])('%s', (text) => {
    expect(begins(text)).toBe(true);
  });

  it.each([
    'Paul robbed twelve shops.',
    'Paul Brown said so.',
    'Paul Brown has said so.',
    'Paul Brown admitted that it was so.',
    'Paul Brown, a plumber, said so.',
    'Crown Court heard it.',
    'He robbed twelve shops.',
  ])('not with: %s', (text) => {
    expect(begins(text)).toBe(false);
  });

  it('whom the pack does not know', () => {
    expect(begins('Paul Brown robbed twelve shops.', 'brown')).toBe(false);
  });
});

describe('somebody merely speaks', () => {
  it.each([
    ['says so', true],
    ['had said so', true],
    ['admitted that it was', true],
    ['admitted it', false],
    ['robbed it', false],
  ])('%s: %s', (text, expected) => {
    expect(speaksAt(structureOf(text), 0)).toBe(expected);
  });

  it.each([
    [', who ran it for years, says so', true],
    [', a nurse for years, says so', false],
    [', who ran it for years, robbed it', false],
    [' who ran it for years, says so', false],
    [`, ${'who ran it '.repeat(12)}, says so`, false],
  ])('behind what is said of them: %s', (text, expected) => {
    const structure = structureOf(text.trim());
    expect(speaksBehindApposition(structure, 0, structure.tokens.length, MEMBERS)).toBe(expected);
  });

  it('admits that something is so, or a deed', () => {
    const tokens = tokenize('admitted that admitted it conceded that');
    expect([0, 2, 4, 1].map((at) => isAdmissionThat(tokens, at))).toEqual([true, false, true, false]);
  });
});

describe('a sentence begins by describing the one named before', () => {
  it.each([
    ['The disgraced nurse kept 40 watches.', true],
    ['The nurse kept 40 watches.', true],
    ['The predator kept 40 watches.', true],
    ['The nurse who was caught kept 40 watches.', false],
    ['The nurse Brown kept 40 watches.', false],
    ['The nurse predator kept 40 watches.', false],
    ['The plumber kept 40 watches.', false],
    ['A nurse kept 40 watches.', false],
    ['The very old, grey and tired nurse kept it.', false],
  ])('%s %s', (text, expected) => {
    expect(beginsWithDescription(structureOf(text), 0, MEMBERS)).toBe(expected);
  });
});

describe('a sentence begins by leading elsewhere', () => {
  const leads = (text: string, known = ''): boolean => {
    const structure = structureOf(text);
    return beginsElsewhere(structure, 0, knownIn(structure, known));
  };

  it.each([
    'In Kent 600 people left.',
    'In New Jersey 600 people left.',
    'In a raid in Kent 600 people left.',
    'In Wales 600 people left.',
  ])('%s', (text) => {
    expect(leads(text)).toBe(true);
  });

  it.each([
    'In January 600 people left.',
    'In London 600 people left.',
    'In NATO 600 people left.',
    'In Birch’s report 600 people left.',
    'In all 600 people left.',
    'On Kent 600 people left.',
    'In a raid, in Kent, 600 people left.',
    'In one of the very old long wet raids in Kent 600 left.',
  ])('not by: %s', (text) => {
    expect(leads(text)).toBe(false);
  });

  it('not to a place of the pack', () => {
    expect(leads('In Kent 600 people left.', 'kent')).toBe(false);
  });
});

it.each([
  ['Pleading guilty to 85 thefts, he left.', true],
  ['Caught, she left.', false],
  ['Jailed for it, she left.', true],
  ['Pleading guilty to 85 thefts, Brown left.', false],
  ['Pleading he left.', false],
  ['A nurse, he left.', false],
  [`Pleading ${'so '.repeat(40)}, he left.`, false],
])('the clause before a pronoun is about the same: %s %s', (text, expected) => {
  expect(beginsWithParticiple(structureOf(text), 0)).toBe(expected);
});

it.each([
  ['On Monday he left.', true],
  ['Last week, she left.', true],
  ['How did she leave?', true],
  ['Yet he left.', true],
  ['How did Brown leave?', false],
  ['On the very last day of May he left.', false],
  ['On Monday; he left.', false],
  ['On Monday Brown left.', false],
  ['Monday he left.', false],
])('behind a time a pronoun is about the same: %s %s', (text, expected) => {
  expect(beginsWithTimeOfPronoun(structureOf(text), 0)).toBe(expected);
});

it.each([
  ['Then another nurse left.', true],
  ['Then another serving night nurse left.', true],
  ['Then another plumber left.', false],
  ['Then another old, grey and tired nurse left.', false],
  ['Then a nurse left another.', false],
])('another member is somebody else: %s %s', (text, expected) => {
  expect(namesAnother(structureOf(text), 0, MEMBERS)).toBe(expected);
});

it('personal pronouns and names are told by their words', () => {
  expect(tokenize('He his she Her it they').map(isPersonal)).toEqual([true, true, true, true, false, false]);
  expect(isPersonal(undefined)).toBe(false);
  expect(tokenize('Paul Court London').map(isName)).toEqual([true, false, false]);
});
