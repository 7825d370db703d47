import { describe, expect, it } from 'vitest';
import { isPlural, isRoleNoun, isSpeakerNoun, singularOf } from '../../../../src/engine/english/speaker-nouns.ts';

it.each([
  ['men', 'man'],
  ['women', 'woman'],
  ['people', 'man'],
  ['children', 'child'],
  ['wives', 'wife'],
  ['midwives', 'midwife'],
  ['housewives', 'housewife'],
  ['spokesmen', 'spokesman'],
  ['spokeswomen', 'spokeswoman'],
  ['policewomen', 'policewoman'],
  ['gunmen', 'gunman'],
  ['parties', 'party'],
  ['ministries', 'ministry'],
  ['actresses', 'actress'],
  ['coaches', 'coach'],
  ['captains', 'captain'],
  ['boss', 'boss'],
  ['captain', 'captain'],
  ['knives', 'knive'],
])('one of the %s is a %s', (plural, singular) => {
  expect(singularOf(plural)).toBe(singular);
});

it.each([
  ['critics', true],
  ['policemen', true],
  ['police', true],
  ['people', true],
  ['midwives', true],
  ['boss', false],
  ['captain', false],
])('more than one are meant by %s: %s', (word, expected) => {
  expect(isPlural(word)).toBe(expected);
});

describe('a noun for somebody', () => {
  it.each('captain postmaster palaeontologist dutchwoman housekeeper shareholder firefighter'.split(' '))(
    '%s',
    (word) => {
      expect(isRoleNoun(word)).toBe(true);
      expect(isSpeakerNoun(word)).toBe(true);
    },
  );

  it.each('boat german insist consist checklist playlist webmaster list mist'.split(' '))('none: %s', (word) => {
    expect(isRoleNoun(word)).toBe(false);
  });

  it('that speaks may be of many, a body or a paper', () => {
    expect(['captains', 'council', 'councils', 'report', 'reports', 'people'].every(isSpeakerNoun)).toBe(true);
    expect(['boat', 'boats', 'harbours'].some(isSpeakerNoun)).toBe(false);
  });
});
