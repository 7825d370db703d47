// Whoever enters a report in the middle of it: any profession, named or not. The pack's people here are a nurse's.

import { describe, expect, it } from 'vitest';
import { createFocusMap } from '../../../../../src/engine/reading/focus/focus.ts';
import { structureOf } from '../../../../../src/engine/text/text-structure.ts';
import { createLexicon } from '../../../../../src/engine/topics/lexicon.ts';

const lexicon = createLexicon([{ id: 'hale', role: 'person', terms: ['hale'] }]);

/** Whom the last sentence of the text is about, nearest last. */
function subjectsOf(text: string): string[] {
  const structure = structureOf(text);
  const focus = createFocusMap(structure, lexicon.findMentions(structure.tokens));
  return focus.ofSentence(structure.sentences.length - 1, 'person').map(({ concept }) => concept);
}

const LEAD = 'The nurse Anna Hale has been unmasked as a thief.';

describe('somebody who enters a report', () => {
  it.each([
    'In the same court was John Miller, a builder. He admitted 62 charges.',
    'In the same court was John Miller, a priest. He admitted 62 charges.',
    'Also at the court was a former teacher. He pleaded guilty to 30 thefts.',
    'The court also dealt with a plumber, Alan Weir, 41. He was convicted of 22 thefts.',
    'In Hampton a taxi driver admitted 71 offences.',
    'A baker from Hampton who robbed 15 women was convicted of 31 thefts.',
    'A gang of six men from Hampton was jailed last week for 37 offences.',
    'Three men from Hampton admitted 75 offences.',
    'Paul Brown, a dentist, was jailed for 30 thefts.',
    'In a separate case, a gardener admitted 19 offences.',
    'Another woman has denied 14 thefts.',
    'Later a retired head teacher, Colin Frome, appeared for sentence. The 68-year-old pleaded guilty to 37 charges.',
    'The next case was that of a plumber from Hampton. He had pleaded guilty to 28 thefts.',
    'Her barrister also represents Father Leo Quinn. The priest has admitted 31 thefts.',
    'The same judge jailed scout leader Piers Holt, 61. He had robbed 15 women.',
    'Bus driver Sam Orde, who drove the 43, confessed to 19 thefts.',
    'Dentist Ray Cole, 52, of Hampton, admitted 27 thefts.',
    'Her brother admitted 40 thefts.',
    'Then came the turn of Gareth Soames, who used to teach. He has pleaded guilty to 44 thefts.',
    'Two cells along is the former priest Alan Dyer, convicted of 31 thefts.',
    'Worling, a taxi driver, was convicted of 19 thefts.',
    'An accountant from Hampton was also due to be sentenced. He admitted 32 thefts.',
    'Her cellmate, a baker called Dan Stroud, has pleaded guilty to 33 thefts.',
    'A second defendant, the surgeon Paul Reith, stood beside a guard. He has confessed to 29 thefts.',
    'The men pleaded guilty to 22 thefts.',
    'The postman was convicted of 36 thefts.',
  ])('takes the sentences over: %s', (sentence) => {
    expect(subjectsOf(`${LEAD}\n\n${sentence}`)).toEqual(['stranger']);
  });

  it.each([
    'A court heard that she admitted 62 charges.',
    'A judge jailed her for 62 offences.',
    'A review found that she stole from 12 people.',
    'A serial offender, she admitted 62 charges.',
    'A spokesman, Paul Brown, said that she denied it.',
    'She admitted it at Hampton Crown Court, a new one.',
    'A thief has admitted 62 offences.',
    'Her lawyer, Alan Weir, stood beside her. She pleaded guilty to 49 thefts.',
    'A woman she met online called her charming. She has admitted 49 thefts.',
    'The guard of the hospital pleaded guilty to 49 thefts.',
    'The judge jailed her for life. She had admitted 49 thefts.',
  ])('but not: %s', (sentence) => {
    expect(subjectsOf(`${LEAD} ${sentence}`)).not.toContain('stranger');
  });

  it('owns what stands behind in a sentence that names both', () => {
    expect(subjectsOf('Hale admitted 12 thefts, and Paul Brown was convicted of 20.')).toEqual(['hale', 'stranger']);
  });
});

describe('somebody whom the lead introduces', () => {
  const MEMBERS = new Set(['nurse']);
  const subjectsOfFirst = (text: string): string[] => {
    const structure = structureOf(text);
    const focus = createFocusMap(structure, lexicon.findMentions(structure.tokens), MEMBERS);
    return focus.ofSentence(0, 'person').map(({ concept }) => concept);
  };

  it('is the one with whose name the next sentence begins', () => {
    expect(subjectsOfFirst('A court heard a nurse plead guilty to 62 thefts. Nurse Anna Hale stole rings.')).toEqual([
      'hale',
    ]);
    expect(subjectsOfFirst('One of its nurses admitted 62 thefts. Hale stole from the dying. Weir had died.')).toEqual([
      'hale',
    ]);
  });

  it('is nobody where the next sentence is of another, or names her in passing', () => {
    const two = createLexicon([
      { id: 'hale', role: 'person', terms: ['hale'] },
      { id: 'weir', role: 'person', terms: ['weir'] },
    ]);
    const structure = structureOf(
      'A nurse admitted 62 thefts. It was not the first of which Hale was told. Weir knew.',
    );
    const focus = createFocusMap(structure, two.findMentions(structure.tokens), MEMBERS);
    expect(focus.ofSentence(0, 'person')).toEqual([]);
  });
});

const both = createLexicon([
  { id: 'hale', role: 'person', terms: ['hale'] },
  { id: 'moss', role: 'person', terms: ['moss'] },
]);

/** Whom the last sentence of a text is about, each with how it came by them. */
function focusOfLast(text: string): string {
  const structure = structureOf(text);
  const focus = createFocusMap(structure, both.findMentions(structure.tokens), new Set(['nurse']));
  const subjects = focus.ofSentence(structure.sentences.length - 1, 'person');
  return subjects.map(({ concept, origin }) => `${concept} ${origin}`).join(', ');
}

/** Each a sentence behind one about Hale, whom it is about itself, and whom the sentence behind it is about. */
function testSubjects(rule: string, sentences: readonly (readonly [sentence: string, own: string, behind: string])[]) {
  describe(rule, () => {
    it.each(sentences)('%s %s; then %s', (sentence, own, behind) => {
      const text = `The nurse Anna Hale has been unmasked. ${sentence}`;
      expect([focusOfLast(text), focusOfLast(`${text} It rained.`)]).toEqual([own, behind]);
    });
  });
}

testSubjects('somebody with a full name and a deed', [
  ['Paul Brown admitted 31 thefts.', 'stranger named', 'stranger carried'],
  ['Paul Brown has admitted 31 thefts.', 'stranger named', 'stranger carried'],
  ['Paul Brown was convicted of 31 thefts.', 'stranger named', 'stranger carried'],
  ['Paul Brown was found guilty of 31 thefts.', 'stranger named', 'stranger carried'],
  ['Paul Brown was found in Hampton.', 'stranger carried', 'stranger carried'],
  ['Paul Brown was attacked in Hampton.', 'stranger carried', 'stranger carried'],
  ['Paul Brown, a dentist, was jailed for 31 thefts.', 'stranger named', 'stranger carried'],
  ['Paul Brown, 52, was jailed for 31 thefts.', 'stranger named', 'stranger carried'],
  ['Paul Brown, convicted of 31 thefts, left.', 'stranger named', 'stranger carried'],
  ['Paul Brown, who taught, was jailed for 31 thefts.', 'stranger named', 'stranger carried'],
  ['Paul Brown, of Hampton, was jailed for 31 thefts.', 'stranger named', 'stranger carried'],
  ['Paul Brown, formerly a dentist, left.', 'stranger carried', 'stranger carried'],
  ['Paul Brown, a dentist, left.', 'stranger carried', 'stranger carried'],
  ['Paul Brown, a dentist, said so.', 'hale carried', 'hale carried'],
  ['Paul Brown, a nurse, said so.', 'stranger carried', 'stranger carried'],
  ['Paul Brown said so.', 'hale carried', 'hale carried'],
  ['Paul Brown had said so.', 'hale carried', 'hale carried'],
  ['Paul Brown left.', 'stranger carried', 'stranger carried'],
  ['Paul admitted 31 thefts.', 'hale carried', 'hale carried'],
  ['Crown Court admitted 31 thefts.', 'hale carried', 'hale carried'],
  ['In Hampton Paul Brown admitted 31 thefts.', 'hale carried', 'hale carried'],
  ['Of Paul Brown the court heard.', 'hale carried', 'hale carried'],
  ['The trial of Paul Brown went on.', 'stranger named', 'stranger carried'],
  ['The house of Paul Brown burned.', 'hale carried', 'hale carried'],
  ['It was at Paul Brown, a dentist, that it looked.', 'hale carried', 'hale carried'],
  ['Beside her was Paul Brown, a dentist.', 'stranger named', 'stranger carried'],
  ['Beside her was Paul Brown, 52.', 'stranger named', 'stranger carried'],
  ['Beside her was Paul Brown, then.', 'hale carried', 'hale carried'],
  ['Beside her left Paul Brown, a dentist.', 'hale carried', 'hale carried'],
  ['Then a dentist, Paul Brown, left.', 'stranger named', 'stranger carried'],
  ['Then a dentist, Paul Brown, said so.', 'hale carried', 'hale carried'],
  ['The judge jailed Paul Brown.', 'stranger named', 'stranger carried'],
  ['The judge jailed the former dentist Paul Brown.', 'stranger named', 'stranger carried'],
  ['The judge jailed scout leader Paul Brown.', 'stranger named', 'stranger carried'],
  ['The judge was jailed Paul Brown.', 'hale carried', 'hale carried'],
  ['The judge praised Paul Brown.', 'hale carried', 'hale carried'],
  ['The judge jailed her for the old Paul Brown.', 'hale carried', 'hale carried'],
]);

testSubjects('one name alone', [
  ['Worling, a taxi driver, was convicted of 19 thefts.', 'stranger named', 'stranger carried'],
  ['Worling, a nurse, was convicted of 19 thefts.', 'hale carried', 'hale carried'],
  ['Worling, a taxi driver, left.', 'hale carried', 'hale carried'],
  ['Worling, the taxi driver, was convicted of 19 thefts.', 'hale carried', 'hale carried'],
  ['Worling’s, a taxi driver, was convicted of 19 thefts.', 'hale carried', 'hale carried'],
  ['Then Worling, a taxi driver, was convicted of 19 thefts.', 'stranger named', 'stranger carried'],
]);

testSubjects('somebody without a name', [
  ['A taxi driver admitted 71 thefts.', 'stranger named', 'stranger carried'],
  ['A taxi driver has also admitted 71 thefts.', 'stranger named', 'stranger carried'],
  ['A taxi driver was jailed.', 'stranger named', 'stranger carried'],
  ['A taxi driver was attacked.', 'hale carried', 'hale carried'],
  ['A taxi driver appeared in court.', 'stranger named', 'stranger carried'],
  ['A taxi driver was due in court.', 'stranger named', 'stranger carried'],
  ['A taxi appeared in court.', 'hale carried', 'hale carried'],
  ['A nurse admitted 71 thefts.', 'hale carried', 'hale carried'],
  ['A thief admitted 71 thefts.', 'hale carried', 'hale carried'],
  ['A court admitted 71 thefts.', 'hale carried', 'hale carried'],
  ['A driver she met admitted 71 thefts.', 'hale carried', 'hale carried'],
  ['In Hampton a taxi driver admitted 71 thefts.', 'stranger named', 'stranger carried'],
  ['Big in Hampton a taxi driver admitted 71 thefts.', 'hale carried', 'hale carried'],
  ['It heard that a taxi driver admitted 71 thefts.', 'stranger named', 'stranger carried'],
  ['It heard of a taxi driver who admitted 71 thefts.', 'stranger named', 'stranger carried'],
  ['In the old and wet and cold and long winter a taxi driver admitted 71 thefts.', 'hale carried', 'hale carried'],
  ['Another driver admitted 71 thefts.', 'stranger named', 'stranger carried'],
  ['Another nurse admitted 71 thefts.', 'stranger named', 'stranger carried'],
  ['Other drivers admitted 71 thefts.', 'stranger named', 'stranger carried'],
  ['Three men admitted 71 thefts.', 'stranger named', 'stranger carried'],
  ['Three nurses admitted 71 thefts.', 'stranger named', 'stranger carried'],
  ['Three cars admitted 71 thefts.', 'hale carried', 'hale carried'],
  ['Several teachers admitted 71 thefts.', 'stranger named', 'stranger carried'],
  ['Her brother admitted 71 thefts.', 'stranger named', 'hale carried'],
  ['His cellmate admitted 71 thefts.', 'stranger named', 'hale carried'],
  ['Her lawyer admitted 71 thefts.', 'hale carried', 'hale carried'],
  ['Her house admitted 71 thefts.', 'hale carried', 'hale carried'],
  ['A second driver admitted 71 thefts.', 'stranger named', 'stranger carried'],
  ['A second nurse admitted 71 thefts.', 'stranger named', 'stranger carried'],
  ['A second house admitted 71 thefts.', 'hale carried', 'hale carried'],
  ['The defendant before her admitted 71 thefts.', 'stranger named', 'stranger carried'],
  ['The defendant beside them admitted 71 thefts.', 'stranger named', 'stranger carried'],
  ['The defendant before admitted 71 thefts.', 'hale carried', 'hale carried'],
  ['The defendant before noon admitted 71 thefts.', 'hale carried', 'hale carried'],
  ['The men admitted 71 thefts.', 'stranger named', 'stranger carried'],
  ['The plumber admitted 71 thefts.', 'stranger named', 'stranger carried'],
  ['The plumbers admitted 71 thefts.', 'stranger named', 'stranger carried'],
  ['The guard admitted 71 thefts.', 'hale carried', 'hale carried'],
  ['The car admitted 71 thefts.', 'hale carried', 'hale carried'],
  ['A driver from Hampton who robbed 15 women left.', 'stranger named', 'stranger carried'],
  ['Also in court was a former teacher.', 'stranger named', 'stranger carried'],
  ['Also in court was the former teacher.', 'hale carried', 'hale carried'],
  ['Also in court was a former nurse.', 'hale carried', 'hale carried'],
  ['Also in court was a former house.', 'hale carried', 'hale carried'],
  ['Big in court was a former teacher.', 'hale carried', 'hale carried'],
  ['The trial of a dentist went on.', 'stranger named', 'stranger carried'],
  ['The trial of a nurse went on.', 'hale carried', 'hale carried'],
  ['The trial of a retired old dentist went on.', 'stranger named', 'stranger carried'],
  ['The trial of the dentist went on.', 'hale carried', 'hale carried'],
  ['The house of a dentist burned.', 'hale carried', 'hale carried'],
]);

testSubjects('sentences that begin with a stranger', [
  ['Paul Brown robbed 12 shops.', 'stranger named', 'stranger carried'],
  ['“Paul Brown robbed 12 shops.”', 'stranger named', 'stranger carried'],
  ['Paul Brown admitted that it was so.', 'hale carried', 'hale carried'],
  ['Paul robbed 12 shops.', 'hale carried', 'hale carried'],
  ['Anna Hale robbed 12 shops.', 'hale named', 'hale carried'],
]);

testSubjects('names that say no more of whom it is about', [
  ['Like Moss, she admitted 71 thefts.', 'hale carried', 'hale carried'],
  ['Unlike Moss, she admitted 71 thefts.', 'hale carried', 'hale carried'],
  ['Men like Moss admitted 71 thefts.', 'moss named', 'moss carried'],
  ['A colleague of Moss, she admitted 71 thefts.', 'hale carried', 'hale carried'],
  ['A colleague of Moss admitted 71 thefts.', 'stranger named', 'stranger carried'],
  ['A colleague of Moss has admitted 71 thefts.', 'stranger named', 'stranger carried'],
  ['A colleague of Moss was jailed.', 'stranger named', 'stranger carried'],
  ['A colleague of Moss said so.', 'moss named', 'moss carried'],
  ['A colleague of Moss admitted that it was so.', 'moss named', 'moss carried'],
  ['A house of Moss admitted 71 thefts.', 'moss named', 'moss carried'],
  ['Moss’s colleague admitted 71 thefts.', 'stranger named', 'stranger carried'],
  ['Moss’s old school friend admitted 71 thefts.', 'stranger named', 'stranger carried'],
  ['Moss’s very old school friend admitted 71 thefts.', 'moss named', 'moss carried'],
  ['Moss’s colleague, also a nurse, admitted 71 thefts.', 'stranger named', 'stranger carried'],
  ['Moss’s colleague said so.', 'moss named', 'moss carried'],
  ['Moss’s house burned.', 'moss named', 'moss carried'],
  ['She worked on the same ward as Moss.', 'hale carried', 'hale carried'],
  ['She worked on a ward as Moss.', 'moss named', 'hale carried'],
  ['She worked on the same ward as the nurse Anna Moss.', 'hale carried', 'hale carried'],
  ['As Moss she worked.', 'moss named', 'moss carried'],
  ['Moss worked on the same ward.', 'moss named', 'moss carried'],
]);
