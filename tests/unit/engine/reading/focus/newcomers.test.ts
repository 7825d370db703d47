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
  ])('but not: %s', (sentence) => {
    expect(subjectsOf(`${LEAD} ${sentence}`)).not.toContain('stranger');
  });

  it('owns what stands behind in a sentence that names both', () => {
    expect(subjectsOf('Hale admitted 12 thefts, and Paul Brown was convicted of 20.')).toEqual(['hale', 'stranger']);
  });
});
