// How near the concepts of a pack stand to a figure, and that it stays so while other texts are looked at.

import { expect, test } from 'vitest';
import { NEARNESS, placesOf, settingsOf } from '../../../../../../src/engine/compare/by-measure/zones/setting.ts';
import { findFigures } from '../../../../../../src/engine/reading/figures/find-figures.ts';
import { structureOf } from '../../../../../../src/engine/text/text-structure.ts';
import { createLexicon } from '../../../../../../src/engine/topics/lexicon.ts';
import { concepts } from '../../../../model/sound-pack.ts';

const lexicon = createLexicon(concepts);
const places = placesOf(concepts);

function settingsIn(text: string) {
  const structure = structureOf(text);
  return settingsOf(structure, findFigures(structure), lexicon.findMentions(structure.tokens), places);
}

const nearnessOf = (settings: ReturnType<typeof settingsIn>, concept: string): number[] => {
  const [place = -1] = places.of([concept]);
  return settings.map((setting) => setting.nearnessOf(place));
};

const TEXT = 'The ferry carried 210 passengers when it ran aground, and 12 of the crew left it.';

test('a concept is counted, near, in the sentence, or nowhere', () => {
  const settings = settingsIn(TEXT);
  expect(nearnessOf(settings, 'passenger')).toEqual([NEARNESS.counted, NEARNESS.near]);
  expect(nearnessOf(settings, 'crew')[0]).toBe(NEARNESS.sentence);
  expect(nearnessOf(settings, 'child').every((nearness) => nearness > NEARNESS.article)).toBe(true);
});

test('settings hold while those of another text are made', () => {
  const first = settingsIn(TEXT);
  const before = nearnessOf(first, 'passenger');
  const second = settingsIn(
    'Children were on deck. There were 40 boats, 3 of them aground, and 9 children in 2 of them.',
  );
  expect(nearnessOf(first, 'passenger')).toEqual(before);
  expect(nearnessOf(second, 'passenger')).not.toEqual(before);
});
