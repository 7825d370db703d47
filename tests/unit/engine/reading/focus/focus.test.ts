// Whom each sentence is about, where it names nobody.

import { describe, expect, it } from 'vitest';
import { createFocusMap } from '../../../../../src/engine/reading/focus/focus.ts';
import { structureOf } from '../../../../../src/engine/text/text-structure.ts';
import { createLexicon } from '../../../../../src/engine/topics/lexicon.ts';

const lexicon = createLexicon([
  { id: 'hale', role: 'person', terms: ['hale'] },
  { id: 'moss', role: 'person', terms: ['moss'] },
  { id: 'ward', role: 'body', terms: ['ward'] },
  { id: 'clinic', role: 'body', terms: ['clinic', 'other clinic*'] },
]);

function focusOf(text: string) {
  const structure = structureOf(text);
  return { structure, map: createFocusMap(structure, lexicon.findMentions(structure.tokens)) };
}

/** "hale named" for each subject of the last sentence. */
function last(text: string, role: 'person' | 'body' = 'person'): string[] {
  const { structure, map } = focusOf(text);
  return map.ofSentence(structure.sentences.length - 1, role).map(({ concept, origin }) => `${concept} ${origin}`);
}

const FAR = '\n\nIt rained.'.repeat(2);

describe('a person', () => {
  it.each([
    ['Hale left.', ['hale named']],
    ['Hale met Moss.', ['hale named', 'moss named']],
    ['Hale left. She came back.', ['hale carried']],
    ['Hale left.\n\nShe came back.', ['hale carried']],
    [`Hale left.${FAR}\n\nShe came back.`, ['hale carried']],
    ['Hale left.\n\nThieves came back.', ['hale carried']],
    ['Hale left. Moss came. She sang.', ['moss carried']],
    ['Hale left. She met Moss. She sang.', ['hale carried']],
    ['It rained.', []],
    // "She" takes the name up again, and holds for as long as a name does.
    [`Hale left.${FAR}\n\nShe sang.${FAR}\n\nHow did she come back?`, ['hale carried']],
    [`Hale left.${FAR}\n\nThey sang.${FAR}\n\nShe came back.`, ['hale article']],
    [`Hale left.${FAR}${FAR}\n\nShe came back.`, ['hale article']],
  ])('%j', (text, expected) => {
    expect(last(text)).toEqual(expected);
  });

  it('is the article’s where the text tells of nobody else as often', () => {
    expect(last(`Hale left. Hale came. Hale sang.${FAR}${FAR}\n\nThieves came.`)).toEqual(['hale article']);
    expect(last(`Hale left. Moss came.${FAR}${FAR}\n\nThieves came.`)).toEqual([]);
    expect(last(`Hale left. Hale came. Moss sang.${FAR}${FAR}\n\nThieves came.`)).toEqual(['hale article']);
  });

  it('is named where it stands', () => {
    const { structure, map } = focusOf('Then Hale met Moss, and Hale left.');
    const [hale, moss] = map.ofSentence(0, 'person');
    const words = (places: readonly number[] = []): (string | undefined)[] =>
      places.map((place) => structure.tokens[place]?.norm);
    expect([words(hale?.places), words(moss?.places)]).toEqual([['hale', 'hale'], ['moss']]);
  });
});

describe('a body', () => {
  it.each([
    ['The ward shut.', ['ward named']],
    ['The ward shut. It opened.', ['ward carried']],
    ['The ward shut. The clinic opened. It sang.', ['clinic carried']],
    ['The ward shut. In Kent 600 people left.', ['stranger carried']],
    ['The ward shut. Some concern other clinics. It sang.', ['ward carried']],
    ['It rained.', []],
  ])('%j', (text, expected) => {
    expect(last(text, 'body')).toEqual(expected);
  });
});

it('a text names somebody or nobody of the pack', () => {
  expect([focusOf('Hale left.').map.namesPerson, focusOf('The ward shut.').map.namesPerson]).toEqual([true, false]);
});

describe('far behind the name of one of two, a sentence', () => {
  const focusOf = (sentence: string): string => {
    const structure = structureOf(`Moss left. Hale left.${FAR}\n\n${sentence}`);
    const focus = createFocusMap(structure, lexicon.findMentions(structure.tokens), new Set(['nurse']));
    const subjects = focus.ofSentence(structure.sentences.length - 1, 'person');
    return subjects.map(({ concept, origin }) => `${concept} ${origin}`).join(', ');
  };

  it.each([
    ['She admitted 71 thefts.', 'hale carried'],
    ['On Monday she admitted 71 thefts.', 'hale carried'],
    ['On the last old big wet Monday she admitted 71 thefts.', ''],
    ['On Monday; she admitted 71 thefts.', ''],
    ['How did she admit 71 thefts?', 'hale carried'],
    ['Big did she admit 71 thefts.', ''],
    ['Pleading guilty to 71 thefts, she left.', 'hale carried'],
    ['Accused of 71 thefts, she left.', 'hale carried'],
    ['Pleading guilty to 71 thefts she left.', ''],
    ['Pleading guilty to 71 thefts, they left.', ''],
    ['The disgraced nurse had 71 thefts.', 'hale carried'],
    ['The disgraced old former well paid nurse had 71 thefts.', 'hale carried'],
    ['The nurse who had 71 thefts left.', 'hale carried'],
    ['The nurse Moss had 71 thefts.', 'moss named'],
    ['The attacker had 71 thefts.', 'hale carried'],
    ['The house had 71 thefts.', 'hale carried'],
    ['Another serving nurse had 71 thefts.', ''],
    ['Then another nurse had 71 thefts.', ''],
    ['Another very big old wet nurse had 71 thefts.', ''],
    ['Another house had 71 thefts.', ''],
    ['In the end she left.', 'hale carried'],
    ['Why she left is open.', 'hale carried'],
    ['Then, she left.', 'hale carried'],
    ['But she left.', 'hale carried'],
    ['They left.', 'hale carried'],
    ['It left.', 'hale carried'],
    ['This left.', 'hale carried'],
    ['The ward burned.', 'hale carried'],
    ['“So she left.”', 'hale carried'],
    ['Thieves left.', ''],
    ['Last week she left.', 'hale carried'],
    ['Yesterday she left.', 'hale carried'],
    ['Asked about it, her ward burned.', 'hale carried'],
    ['Red about it, her ward burned.', ''],
  ])('goes on about her, or does not: %s %s', (sentence, expected) => {
    expect(focusOf(sentence)).toBe(expected);
  });
});
