// Whom sentences are about does not hang on a profession: the same texts, told of a constable, a nurse and a
// sub-postmaster, are about the same people. A pack says what one of its people is called.

import { describe, expect, it } from 'vitest';
import { createFocusMap } from '../../../../../src/engine/reading/focus/focus.ts';
import { structureOf } from '../../../../../src/engine/text/text-structure.ts';
import { createLexicon } from '../../../../../src/engine/topics/lexicon.ts';

const lexicon = createLexicon([
  { id: 'hale', role: 'person', terms: ['hale'] },
  { id: 'moss', role: 'person', terms: ['moss'] },
]);

/** The people of each sentence, in order, as the pack or "stranger" names them. */
function subjectsOf(text: string, members: readonly string[]): string[][] {
  const structure = structureOf(text);
  const focus = createFocusMap(structure, lexicon.findMentions(structure.tokens), new Set(members));
  return structure.sentences.map(({ index }) => focus.ofSentence(index, 'person').map(({ concept }) => concept));
}

const PROFESSIONS = [
  ['constable', ['constable', 'officer']],
  ['nurse', ['nurse', 'midwife']],
  ['postmaster', ['postmaster', 'postmistress']],
] as const;

/** Texts with `NOUN` for what one member is called, and whom each sentence is about. */
const TEXTS: readonly (readonly [what: string, text: string, subjects: readonly (readonly string[])[]])[] = [
  ['carries over', 'Hale is a NOUN. She admitted 62 thefts.', [['hale'], ['hale']]],
  [
    'leaves for another member',
    'Hale admitted 62 thefts. She is to be sentenced. Another serving NOUN admitted 30 thefts.',
    [['hale'], ['hale'], ['stranger']],
  ],
  [
    'comes back with a description',
    'Hale admitted 62 thefts. The disgraced NOUN kept 40 watches.',
    [['hale'], ['hale']],
  ],
  ['stays where a member alone may be meant', 'Hale was caught. A NOUN has admitted 62 thefts.', [['hale'], ['hale']]],
  [
    'leaves for a stranger of that profession',
    'Hale was caught. Paul Brown, a NOUN, was jailed for 30 thefts.',
    [['hale'], ['stranger']],
  ],
  [
    'leaves for a stranger who is described and speaks',
    'Hale was caught. Paul Brown, who was a NOUN for six years, said that 30 watches were gone.',
    [['hale'], ['stranger']],
  ],
  [
    'stays with whom another is compared',
    'Hale admitted 62 thefts. She worked on the same ward as Moss. She kept 40 watches.',
    [['hale'], ['hale'], ['hale']],
  ],
  [
    'leaves for a colleague and what that one did',
    'Hale admitted 62 thefts. A colleague of Hale admitted 24 thefts.',
    [['hale'], ['stranger']],
  ],
];

describe.each(TEXTS)('a text %s', (_, text, subjects) => {
  it.each(PROFESSIONS)('of a %s', (noun, members) => {
    expect(subjectsOf(text.replaceAll('NOUN', noun), members)).toEqual(subjects);
  });
});

it('another is somebody else only where the topic is about such people', () => {
  const text = 'Hale admitted 62 thefts. She stole from 12 people. Another plumber kept 30 watches.';
  expect(subjectsOf(text, ['nurse']).at(-1)).toEqual(['hale']);
  expect(subjectsOf(text, ['plumber']).at(-1)).toEqual(['stranger']);
});
