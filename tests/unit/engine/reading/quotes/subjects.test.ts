import { describe, expect, it } from 'vitest';
import { clauseSubject, subjectAfter, subjectBefore } from '../../../../../src/engine/reading/quotes/subjects.ts';
import { testReadings } from '../test-readings.ts';
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

testReadings('the subject of the verb', [
  ['“We are sorry,” Ann Birch also then said.', '“We are sorry,” | speech; by Ann Birch'],
  ['“We are sorry,” Ann Birch quickly said.', '“We are sorry,” | speech; by Ann Birch'],
  ['“We are sorry,” the family said.', '“We are sorry,” | speech; by the family'],
  ['“We are sorry,” Ann Birch on Sunday said.', '“We are sorry,” | speech; by Ann Birch'],
  ['“We are sorry,” Ann Birch last week said.', '“We are sorry,” | speech; by Ann Birch'],
  ['“We are sorry,” Ann Birch in 2019 said.', '“We are sorry,” | speech; by Ann Birch', '2019 | date 2019/-/-'],
  ['“We are sorry,” Ann Birch (Lab, Leeds) said.', '“We are sorry,” | speech; by Ann Birch'],
  ['“We are sorry,” Ann Birch, prosecuting, said.', '“We are sorry,” | speech; by Ann Birch'],
  ['“We are sorry,” Ann Birch – the captain – said.', '“We are sorry,” | speech; by Ann Birch'],
  ['“We are sorry,” Ann Birch — the captain — said.', '“We are sorry,” | speech; by Ann Birch'],
  ['“We are sorry,” Ann Birch, 52, said.', '“We are sorry,” | speech; by Ann Birch', '52 | age 52 year'],
  ['“We are sorry,” Ann Birch, 52, a captain, said.', '“We are sorry,” | speech; by Ann Birch', '52 | age 52 year'],
  ['“We are sorry,” Ann Birch, speaking of John Marsh, a captain, said.', '“We are sorry,” | speech; by Ann Birch'],
  ['“We are sorry,” Ann Birch, who leads the port, said.', '“We are sorry,” | speech; by Ann Birch'],
  [
    '“We are sorry,” Ann Birch, the captain who told John Marsh, said.',
    '“We are sorry,” | speech; by Ann Birch (the captain)',
  ],
  ['“We are sorry,” Soro, Ryde and Port, Ann Birch, the captain, said.', '“We are sorry,” | speech; by Ann Birch'],
  ['“We are sorry,” the port’s captain, Ann Birch, said.', '“We are sorry,” | speech; by Ann Birch'],
  ['“We are sorry,” said the captain, Ann Birch.', '“We are sorry,” | speech; by Ann Birch'],
  ['“We are sorry,” said the captain, Ann Birch, on Sunday.', '“We are sorry,” | speech; by Ann Birch'],
  ['“We are sorry,” said the captain, Ann Birch Council.', '“We are sorry,” | speech; by the captain'],
  ['“We are sorry,” said the captain, Ann’s boat.', '“We are sorry,” | speech; by the captain'],
  ['“We are sorry,” said the captain of the port, Ann Birch.', '“We are sorry,” | speech; by Ann Birch'],
  ['“We are sorry,” said the captain; Ann Birch left.', '“We are sorry,” | speech; by the captain'],
  ['“We are sorry,” said the captain, who told Ann Birch.', '“We are sorry,” | speech; by the captain'],
  ['“We are sorry,” Dr Ann Birch and her colleagues wrote.', '“We are sorry,” | speech; by Dr Ann Birch'],
  ['“We are sorry,” Ann Birch and John Marsh said.', '“We are sorry,” | speech; by Ann Birch'],
  ['“We are sorry,” Ann Birch, a captain told the court.', '“We are sorry,” | speech; by Ann Birch'],
  ['“We are sorry,” they back Ann Birch, the captain said.', '“We are sorry,” | speech; by the captain'],
  ['“We are sorry,” the port, the captain said.', '“We are sorry,” | speech; by the captain'],
  [
    '“We are sorry,” the union that speaks for 2,000 captains said.',
    '“We are sorry,” | speech; by the union',
    '2,000 | count 2000; behind: captains',
  ],
  ['“We are sorry,” the union of captains said.', '“We are sorry,” | speech; by the union'],
  ['“We are sorry,” the captain who spoke to Ann Birch said.', '“We are sorry,” | speech; by the captain'],
  ['“We are sorry,” the woman who said it wrote.', '“We are sorry,” | speech; by the woman'],
  ['“We are sorry,” Ann Birch, who was there, said.', '“We are sorry,” | speech; by Ann Birch'],
]);

testReadings('the subject at the front of a clause', [
  ['In a statement, Ann Birch called it “a very bad day”.', '“a very bad day” | speech; by Ann Birch'],
  ['Slamming the move, Ann Birch called it “a very bad day”.', '“a very bad day” | speech; by Ann Birch'],
  ['Asked about it, in a hurry, Ann Birch called it “a very bad day”.', '“a very bad day” | speech; by Ann Birch'],
  ['LONDON (Reuters) - Ann Birch called it “a very bad day”.', '“a very bad day” | speech; by Ann Birch'],
  ['NEW DELHI: Ann Birch called it “a very bad day”.', '“a very bad day” | speech; by Ann Birch'],
  ['On Sunday Ann Birch called it “a very bad day”.', '“a very bad day” | speech; by Ann Birch'],
  ['Ann Birch left the port and called it “a very bad day”.', '“a very bad day” | speech; by Ann Birch'],
  ['Ann Birch left the port but called it “a very bad day”.', '“a very bad day” | speech; by Ann Birch'],
  ['Ann Birch wrote to captains to call it “a very bad day”.', '“a very bad day” | speech; by Ann Birch'],
  ['Ann Birch left, calling it “a very bad day”.', '“a very bad day” | speech; by Ann Birch'],
  ['Ann Birch left with John Marsh calling it “a very bad day”.', '“a very bad day” | speech; by John Marsh'],
  ['Ann Birch left, with a captain calling it “a very bad day”.', '“a very bad day” | speech; by a captain'],
  ['The captain, Ann Birch, left and called it “a very bad day”.', '“a very bad day” | speech; by Ann Birch'],
  ['The captain, who said so, left and called it “a very bad day”.', '“a very bad day” | speech; by The captain'],
  ['The sister of Ann Birch called it “a very bad day”.', '“a very bad day” | speech; by The sister'],
  [
    '“We are sorry,” the captain said, calling it “a very bad day”.',
    '“We are sorry,” | speech; by the captain',
    '“a very bad day” | speech; by the captain; goes on',
  ],
]);

testReadings('names that look like participles', [
  ['Ingrid Birch left the port and called it “a very bad day”.', '“a very bad day” | speech; by Ingrid Birch'],
  ['Edna Birch left the port and called it “a very bad day”.', '“a very bad day” | speech; by Edna Birch'],
  ['“We are sorry,” said the captain, Ann Birch', '“We are sorry,” | speech; by Ann Birch'],
  ['“We are sorry,” said the captain, Ann Birch then.', '“We are sorry,” | speech; by Ann Birch (the captain)'],
]);
