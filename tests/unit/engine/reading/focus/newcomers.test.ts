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
