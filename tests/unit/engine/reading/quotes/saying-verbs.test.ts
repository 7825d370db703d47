import { describe, expect, it } from 'vitest';
import { couldSay, isPassive, isVerb } from '../../../../../src/engine/reading/quotes/saying-verbs.ts';
import { markedIn } from './marked-text.ts';

const isVerbAt = (text: string): boolean => {
  const { structure, first } = markedIn(text);
  return isVerb(structure, first, 0);
};

describe('a verb of saying', () => {
  it.each([
    'Birch ⟦said⟧ so.',
    'They ⟦say⟧ so.',
    'Critics ⟦warn⟧ him.',
    'Critics sadly ⟦warn⟧ him.',
    'He went on to ⟦say⟧ so.',
    'It heard him ⟦shout⟧ it.',
    'Birch ⟦claims⟧ so.',
    'The minister ⟦claims⟧ so.',
    'The man who ⟦claims⟧ so.',
    'He also ⟦claims⟧ so.',
    'Then, 40 ⟦claims⟧ so.',
    'Birch ⟦ruling⟧ on it.',
    'Birch ⟦took⟧ to Twitter.',
    'Birch ⟦takes⟧ to social media.',
  ])('%s', (text) => {
    expect(isVerbAt(text)).toBe(true);
  });

  it.each([
    'Birch ⟦Said⟧ so.',
    'Birch ⟦walked⟧ there.',
    'The ⟦say⟧ is his.',
    'A boat ⟦warn⟧ him.',
    'The critics’s ⟦warn⟧ him.',
    'The ⟦claims⟧ were his.',
    'His ⟦claims⟧ were old.',
    'Boats and ⟦claims⟧ were his.',
    'Service ministers ⟦rules⟧ are old.',
    'Old boat ⟦rules⟧ are here.',
    'Birch ⟦took⟧ to the boats.',
    'Birch ⟦took⟧ a boat.',
  ])('none: %s', (text) => {
    expect(isVerbAt(text)).toBe(false);
  });

  it('a plain form begins no sentence', () => {
    const { structure, first } = markedIn('They left. ⟦say⟧ so.');
    expect(isVerb(structure, first, first)).toBe(false);
  });
});

describe('the passive', () => {
  it.each([
    ['Birch was ⟦told⟧ so.', true],
    ['Birch had been sadly ⟦described⟧ so.', true],
    ['The deal, ⟦hailed⟧ by Birch.', true],
    ['Birch ⟦told⟧ him.', false],
    ['Birch has ⟦told⟧ him.', false],
    ['Birch was ⟦telling⟧ him.', false],
    ['Birch is ⟦says⟧ so.', false],
    ['The deal, ⟦said⟧ by Birch.', false],
  ])('%s', (text, expected) => {
    const { structure, first } = markedIn(text);
    expect(isPassive(structure, first, 0)).toBe(expected);
  });
});

describe('who can say what a verb says', () => {
  it.each([
    ['The old notice ⟦reads⟧ so.', true],
    ['It ⟦reads⟧ so.', true],
    ['The letters ⟦read⟧ so.', true],
    ['The old captain ⟦reads⟧ so.', false],
    ['The old captain ⟦says⟧ so.', true],
  ])('%s', (text, expected) => {
    const { structure, first } = markedIn(text);
    expect(couldSay(structure, first, { firstToken: 0, endToken: first, kind: 'role' })).toBe(expected);
  });
});
