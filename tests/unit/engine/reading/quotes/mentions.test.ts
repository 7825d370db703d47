import { describe, expect, it } from 'vitest';
import {
  isOfGroup,
  phraseEndingAt,
  phraseStartingAt,
  roleEndingAt,
} from '../../../../../src/engine/reading/quotes/mentions.ts';
import { testReadings } from '../test-readings.ts';
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

testReadings('phrases that speak', [
  ['“We are sorry,” a spokesman said.', '“We are sorry,” | speech; by a spokesman'],
  ['“We are sorry,” a senior spokesman for the port said.', '“We are sorry,” | speech; by a senior spokesman'],
  ['“We are sorry,” a spokesman for Ann Birch said.', '“We are sorry,” | speech; by a spokesman'],
  ['“We are sorry,” a spokesman for President Birch said.', '“We are sorry,” | speech; by a spokesman'],
  ['“We are sorry,” Bank of Harwich governor Ann Birch said.', '“We are sorry,” | speech; by Ann Birch'],
  ['“We are sorry,” campaigner Ann Birch said.', '“We are sorry,” | speech; by Ann Birch'],
  ['“We are sorry,” captains hunting the boat said.', '“We are sorry,” | speech; by captains'],
  ['“We are sorry,” captains at the port said.', '“We are sorry,” | speech; by captains'],
  ['“We are sorry,” men near the port said.', '“We are sorry,” | speech; by men'],
  ['“We are sorry,” reports of a man said.', '“We are sorry,” | speech; by reports'],
  ['“We are sorry,” the group said.', '“We are sorry,” | speech; by the group'],
  ['“We are sorry,” the letter said.', '“We are sorry,” | speech; by the letter'],
  ['“We are sorry,” the report said.', '“We are sorry,” | speech; by the report'],
  ['“We are sorry,” the year said.', '“We are sorry,” | speech'],
  ['“We are sorry,” years said.', '“We are sorry,” | speech'],
  ['“We are sorry,” nothing said.', '“We are sorry,” | speech'],
  ['“We are sorry,” boat said.', '“We are sorry,” | speech'],
  ['“We are sorry,” police said.', '“We are sorry,” | speech; by police'],
  ['“We are sorry,” Police said.', '“We are sorry,” | speech; by Police'],
  ['“We are sorry,” Doctors said.', '“We are sorry,” | speech; by Doctors'],
  ['“We are sorry,” Harwich’s captain said.', '“We are sorry,” | speech; by Harwich’s captain'],
  ['“We are sorry,” the port’s captain said.', '“We are sorry,” | speech; by the port’s captain'],
  ['“We are sorry,” Ann Birch’s lawyer said.', '“We are sorry,” | speech; by Ann Birch’s lawyer'],
  ['“We are sorry,” his lawyer said.', '“We are sorry,” | speech; by his lawyer'],
  ['“We are sorry,” his own old lawyer said.', '“We are sorry,” | speech; by his own old lawyer'],
  ['“We are sorry,” one said.', '“We are sorry,” | speech; by one'],
  ['“We are sorry,” another said.', '“We are sorry,” | speech; by another'],
  ['“We are sorry,” one captain said.', '“We are sorry,” | speech; by one captain', 'one | count 1; behind: captain'],
  ['“We are sorry,” co-founder Ann Birch said.', '“We are sorry,” | speech; by Ann Birch'],
  ['“We are sorry,” it said.', '“We are sorry,” | speech; by it'],
  ['“We are sorry,” they said.', '“We are sorry,” | speech; by they'],
  ['“We are sorry,” she said.', '“We are sorry,” | speech; by she'],
  ['“We are sorry,” we said.', '“We are sorry,” | speech; by we'],
  ['“We are sorry,” you said.', '“We are sorry,” | speech'],
]);

testReadings('phrases behind the verb', [
  ['“We are sorry,” said Labour’s Ann Birch.', '“We are sorry,” | speech; by Ann Birch'],
  ['“We are sorry,” said campaigner Ann Birch.', '“We are sorry,” | speech; by Ann Birch'],
  ['“We are sorry,” said a Home Office spokesman.', '“We are sorry,” | speech; by a Home Office spokesman'],
  ['“We are sorry,” said a spokesman for the port.', '“We are sorry,” | speech; by a spokesman'],
  ['“We are sorry,” said the captain yesterday.', '“We are sorry,” | speech; by the captain'],
  ['“We are sorry,” said Ann Birch yesterday.', '“We are sorry,” | speech; by Ann Birch'],
  ['“We are sorry,” said Ann Birch of the port.', '“We are sorry,” | speech; by Ann Birch'],
  ['“We are sorry,” said Dr. Ann Birch.', '“We are sorry,” | speech; by Dr. Ann Birch'],
  ['“We are sorry,” said J. Birch.', '“We are sorry,” | speech; by J. Birch'],
  ['“We are sorry,” said Ann Birch. Then it rained.', '“We are sorry,” | speech; by Ann Birch'],
  ['“We are sorry,” said captain. Then it rained.', '“We are sorry,” | speech; by captain'],
  ['“We are sorry,” said Ann Birch took the boat.', '“We are sorry,” | speech; by Ann Birch'],
  ['“We are sorry,” said the captain took the boat.', '“We are sorry,” | speech; by the captain'],
  ['“We are sorry,” said the Department for Boats.', '“We are sorry,” | speech; by Department for Boats'],
  ['“We are sorry,” said Ann Birch for the port.', '“We are sorry,” | speech; by Ann Birch'],
  ['“We are sorry,” said Will Enright.', '“We are sorry,” | speech; by Will Enright'],
  ['“We are sorry,” said April Jones.', '“We are sorry,” | speech; by April Jones'],
  ['“We are sorry,” said Mrs Justice May.', '“We are sorry,” | speech; by Mrs Justice May'],
  ['“We are sorry,” said Birch in May.', '“We are sorry,” | speech; by Birch', 'May | date -/5/-'],
  ['“We are sorry,” said one of them.', '“We are sorry,” | speech; by one', 'one | count 1; part'],
  ['“We are sorry,” said the year.', '“We are sorry,” | speech'],
  ['“We are sorry,” said a report.', '“We are sorry,” | speech; by a report'],
  ['“We are sorry,” said police.', '“We are sorry,” | speech; by police'],
  ['“We are sorry,” said Police.', '“We are sorry,” | speech; by Police'],
  ['“We are sorry,” said he.', '“We are sorry,” | speech; by he'],
  ['“We are sorry,” said Captains.', '“We are sorry,” | speech; by Captains'],
  ['“We are sorry,” said old boats.', '“We are sorry,” | speech'],
]);
