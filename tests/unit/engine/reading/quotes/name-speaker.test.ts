import { describe, expect, it } from 'vitest';
import { CARRY_PARAGRAPHS, type LastSaid, Speakers } from '../../../../../src/engine/reading/quotes/name-speaker.ts';
import { People } from '../../../../../src/engine/reading/quotes/people.ts';
import type { SpeakerMention } from '../../../../../src/engine/reading/quotes/speaker-mention.ts';
import { structureOf, type TextStructure } from '../../../../../src/engine/text/text-structure.ts';
import { testReadings } from '../test-readings.ts';

const mentionOf = (structure: TextStructure, words: string, kind: SpeakerMention['kind']): SpeakerMention => {
  const from = structure.text.lastIndexOf(words);
  const firstToken = structure.tokens.findIndex(({ start }) => start === from);
  const last = structure.tokens.findIndex(({ end }) => end === from + words.length);
  return { firstToken, endToken: last + 1, kind };
};

interface Before {
  /** The words of the last speaker, whose quote stands in “” before. */
  readonly last?: string;
  readonly kind?: SpeakerMention['kind'];
}

/** Who the last `words` of the text are, where each “…” before is quoted. */
function nameOf(text: string, words: string, before: Before = {}): string {
  const structure = structureOf(text);
  const people = new People(structure);
  const inQuote = new Uint8Array(structure.tokens.length);
  let isInside = false;
  for (const [at, { norm }] of structure.tokens.entries()) {
    if (norm === '“') isInside = true;
    if (isInside) inQuote[at] = 1;
    if (norm === '”') isInside = false;
  }
  const speakers = new Speakers(structure, people, inQuote);
  const runAt = (open: string): LastSaid['run'] => {
    const openMark = structure.tokens.findIndex(({ start }) => start === text.lastIndexOf(open));
    const closeMark = structure.tokens.findIndex(({ norm }, at) => at > openMark && norm === '”');
    const paragraph = structure.sentences[structure.sentenceOfToken[openMark] ?? 0]?.paragraph ?? 0;
    return { firstToken: openMark + 1, endToken: closeMark, openMark, closeMark, paragraph };
  };
  const kind: SpeakerMention['kind'] = /^(?:he|she|it|they)$/iu.test(words) ? 'pronoun' : 'role';
  let last: LastSaid | null = null;
  if (before.last !== undefined) {
    const from = text.indexOf(before.last);
    const to = from + before.last.length;
    const firstToken = structure.tokens.findIndex(({ start }) => start === from);
    const endToken = structure.tokens.findIndex(({ end }) => end === to) + 1;
    const said = speakers.at({ firstToken, endToken, kind: before.kind ?? 'name' }, runAt('“One'), null);
    last = { ...said, run: runAt('“One') };
  }
  return speakers.at(mentionOf(structure, words, kind), runAt('“Two'), last).speaker.name;
}

describe('“he” and “she”', () => {
  it('are the last speaker, where that fits', () => {
    expect(nameOf('“One,” Ann Birch said. “Two,” she said.', 'she', { last: 'Ann Birch' })).toBe('Ann Birch');
    expect(nameOf('Bob Hale left. “One,” Ann Birch said. “Two,” he said.', 'he', { last: 'Ann Birch' })).toBe(
      'Bob Hale',
    );
    expect(nameOf('“One,” Xyz Birch said. “Two,” he said.', 'he', { last: 'Xyz Birch' })).toBe('Xyz Birch');
  });

  it('are the last one named, where nobody has spoken', () => {
    expect(nameOf('Ann Birch met Bob Hale. “Two,” she said.', 'she')).toBe('Ann Birch');
    expect(nameOf('It rained. “Two,” she said.', 'she')).toBe('she');
  });

  it('are whom the sentence before is about', () => {
    const text = '“One,” Ann Birch said. Joan Hale agreed. “Two,” she said.';
    expect(nameOf(text, 'she', { last: 'Ann Birch' })).toBe('Joan Hale');
    expect(
      nameOf('“One,” Bob Birch said. The minister, Sam Hale, agreed. “Two,” he said.', 'he', { last: 'Bob Birch' }),
    ).toBe('Sam Hale');
    expect(nameOf('“One,” Ann Birch said. Bob Hale agreed. “Two,” she said.', 'she', { last: 'Ann Birch' })).toBe(
      'Ann Birch',
    );
    expect(nameOf('“One,” Bob Birch said. The captain agreed. “Two,” he said.', 'he', { last: 'Bob Birch' })).toBe(
      'The captain',
    );
  });

  it('are whom the paragraph begins with', () => {
    const text = '“One,” Ann Birch said.\n\nJoan Hale runs boats. It rained. “Two,” she said.';
    expect(nameOf(text, 'she', { last: 'Ann Birch' })).toBe('Joan Hale');
  });

  it('are who told something, rather than whom it was about', () => {
    expect(nameOf('The captain, Sam Hale, apologised to Bob Birch.\n\n“Two,” he said.', 'he')).toBe('Sam Hale');
  });

  it('are whom their own sentence is about', () => {
    expect(nameOf('Bob Birch left. Captain Sam Hale said he was “Two” now.', 'he')).toBe('Sam Hale');
  });

  it('are a role that fits, where nobody is named', () => {
    expect(nameOf('The actor thanked them. “Two,” he wrote.', 'he')).toBe('The actor');
    expect(nameOf('The actress thanked them. “Two,” he wrote.', 'he')).toBe('he');
  });

  it('are nobody who spoke long before', () => {
    const far = '\n\nIt rained.'.repeat(CARRY_PARAGRAPHS + 2);
    expect(
      nameOf(`“One,” the captain said.${far}\n\n“Two,” he said.`, 'he', { last: 'the captain', kind: 'role' }),
    ).toBe('he');
  });
});

describe('“it” and “they”', () => {
  it('are the body that spoke, or is spoken of', () => {
    expect(nameOf('“One,” the council said. “Two,” it said.', 'it', { last: 'the council', kind: 'role' })).toBe(
      'the council',
    );
    expect(nameOf('The council met. “Two,” it said.', 'it')).toBe('The council');
    expect(nameOf('“One,” Ann Birch said. “Two,” it said.', 'it', { last: 'Ann Birch' })).toBe('it');
  });
});

describe('a role', () => {
  it('is the one who has it', () => {
    expect(nameOf('Captain Ann Birch left. “Two,” the captain said.', 'the captain')).toBe('Ann Birch');
    expect(nameOf('Ann Birch left. “Two,” the captain said.', 'the captain')).toBe('the captain');
  });

  it('from a country is the one named, where nobody has spoken yet', () => {
    const structure = structureOf('Xyz Birch left. “Two,” the Spaniard said.');
    expect(nameOf(structure.text, 'Spaniard')).toBe('Xyz Birch');
    expect(nameOf('Xyz Birch left. “Two,” the Gardener said.', 'Gardener')).toBe('Gardener');
  });

  it('of a member of parliament is who has just spoken', () => {
    const text = '“One,” Ann Birch said. “Two,” the Warley MP said.';
    expect(nameOf(text, 'Warley MP', { last: 'Ann Birch' })).toBe('Ann Birch');
    expect(nameOf(text.replace('said. ', 'said.\n\nIt rained.\n\n'), 'Warley MP', { last: 'Ann Birch' })).toBe(
      'Warley MP',
    );
  });
});

it('a mention is somebody’s where it is a person’s', () => {
  const structure = structureOf('Ann Birch met the captain, the council, Birch’s crew and her; it rained on Port.');
  const speakers = new Speakers(structure, new People(structure), new Uint8Array(structure.tokens.length));
  const is = (words: string, kind: SpeakerMention['kind']): boolean =>
    speakers.isSomebody(mentionOf(structure, words, kind));
  expect(is('Ann Birch', 'name')).toBe(true);
  expect(is('the captain', 'role')).toBe(true);
  expect(is('the council', 'role')).toBe(false);
  expect(is('Birch’s', 'name')).toBe(false);
  expect(is('Port', 'name')).toBe(false);
  expect(is('it', 'pronoun')).toBe(false);
});

testReadings('whom a pronoun points to', [
  ['Ann Birch left. “We are sorry,” she said.', '“We are sorry,” | speech; by Ann Birch (she)'],
  ['Ann Birch left. “We are sorry,” he said.', '“We are sorry,” | speech; by he'],
  ['John Marsh left. “We are sorry,” he said.', '“We are sorry,” | speech; by John Marsh (he)'],
  ['John Marsh left. “We are sorry,” she said.', '“We are sorry,” | speech; by she'],
  ['Ann Birch met John Marsh. “We are sorry,” he said.', '“We are sorry,” | speech; by John Marsh (he)'],
  ['Ann Birch met John Marsh. “We are sorry,” she said.', '“We are sorry,” | speech; by Ann Birch (she)'],
  [
    '“We are sorry,” said Ann Birch. “We are late,” she said.',
    '“We are sorry,” | speech; by Ann Birch',
    '“We are late,” | speech; by Ann Birch (she); goes on',
  ],
  [
    '“We are sorry,” said Ann Birch. John Marsh agreed. “We are late,” he said.',
    '“We are sorry,” | speech; by Ann Birch',
    '“We are late,” | speech; by John Marsh (he)',
  ],
  [
    '“We are sorry,” said Ann Birch. John Marsh agreed. “We are late,” she said.',
    '“We are sorry,” | speech; by Ann Birch',
    '“We are late,” | speech; by Ann Birch (she)',
  ],
  [
    '“We are sorry,” said Birch. Marsh agreed. “We are late,” she said.',
    '“We are sorry,” | speech; by Birch',
    '“We are late,” | speech; by Birch (she)',
  ],
  [
    '“We are sorry,” said Ann Birch.\n\nJohn Marsh left.\n\n“We are late,” he said.',
    '“We are sorry,” | speech; by Ann Birch',
    '“We are late,” | speech; by John Marsh (he)',
  ],
  [
    '“We are sorry,” said Ann Birch.\n\nIt rained.\n\nIt snowed.\n\nIt froze.\n\nIt thawed.\n\n“We are late,” she said.',
    '“We are sorry,” | speech; by Ann Birch',
    '“We are late,” | speech; by Ann Birch (she)',
  ],
  [
    '“We are sorry,” a spokeswoman said. “We are late,” she said.',
    '“We are sorry,” | speech; by a spokeswoman',
    '“We are late,” | speech; by a spokeswoman (she); goes on',
  ],
  [
    '“We are sorry,” a spokesman said. “We are late,” she said.',
    '“We are sorry,” | speech; by a spokesman',
    '“We are late,” | speech; by she; goes on',
  ],
  [
    '“We are sorry,” the captain said. “We are late,” she said.',
    '“We are sorry,” | speech; by the captain',
    '“We are late,” | speech; by the captain (she); goes on',
  ],
  ['The actor thanked his fans. “We are sorry,” he wrote.', '“We are sorry,” | speech; by The actor (he)'],
  ['The actress thanked her fans. “We are sorry,” he wrote.', '“We are sorry,” | speech; by he'],
  ['The actors thanked their fans. “We are sorry,” he wrote.', '“We are sorry,” | speech; by he'],
  ['The minister, Ann Birch, agreed. “We are sorry,” she said.', '“We are sorry,” | speech; by Ann Birch (she)'],
  [
    'At the harbour, Captain Ann Birch asked for calm. “We are sorry,” she said.',
    '“We are sorry,” | speech; by Ann Birch (she)',
  ],
  ['According to Ann Birch it was late. “We are sorry,” she said.', '“We are sorry,” | speech; by Ann Birch (she)'],
  ['According to the rules it was late. “We are sorry,” she said.', '“We are sorry,” | speech; by she'],
  [
    'Ann Birch told members it was late.\n\nJohn Marsh’s wife left. “We are sorry,” she said.',
    '“We are sorry,” | speech; by John Marsh’s wife (she)',
  ],
  ['John Marsh apologised to Webb’s victims. “We are sorry,” he said.', '“We are sorry,” | speech; by John Marsh (he)'],
  [
    'Father Karl, mother Joan and brother Paul looked on. “We are sorry,” he said.',
    '“We are sorry,” | speech; by Paul (he)',
  ],
  ['Ann Birch said she was not going to “change it all now”.', '“change it all now” | speech; by Ann Birch (she)'],
  ['Ann Birch left as she was not going to “change it all now”.', '“change it all now” | speech; by Ann Birch'],
  ['John Marsh said she was not going to “change it all now”.', '“change it all now” | speech; by she'],
  ['Birch’s father was the last. “We are sorry,” he said.', '“We are sorry,” | speech; by Birch’s father (he)'],
]);

testReadings('whom "it" and "they" point to', [
  ['The port closed. “We are sorry,” it said.', '“We are sorry,” | speech; by it'],
  ['The council met. The union left. “We are sorry,” it said.', '“We are sorry,” | speech; by The union (it)'],
  [
    '“We are sorry,” the council said. “We are late,” it said.',
    '“We are sorry,” | speech; by the council',
    '“We are late,” | speech; by the council (it); goes on',
  ],
  [
    '“We are sorry,” the council said. The union left. “We are late,” it said.',
    '“We are sorry,” | speech; by the council',
    '“We are late,” | speech; by The union (it)',
  ],
  [
    '“We are sorry,” said Ann Birch. “We are late,” it said.',
    '“We are sorry,” | speech; by Ann Birch',
    '“We are late,” | speech; by it; goes on',
  ],
  ['Greenpeace left. “We are sorry,” it said.', '“We are sorry,” | speech; by Greenpeace (it)'],
  ['The captains left. “We are sorry,” they said.', '“We are sorry,” | speech; by they'],
]);

testReadings('somebody by country or seat', [
  [
    '“We are sorry,” said Ann Birch. “We are late,” the Warley MP said.',
    '“We are sorry,” | speech; by Ann Birch',
    '“We are late,” | speech; by Ann Birch (Warley MP); goes on',
  ],
  [
    '“We are sorry,” said Ann Birch.\n\nIt rained.\n\n“We are late,” the Warley MP said.',
    '“We are sorry,” | speech; by Ann Birch',
    '“We are late,” | speech; by Warley MP',
  ],
  [
    '“We are sorry,” said Ann Birch. “We are late,” the Italian added.',
    '“We are sorry,” | speech; by Ann Birch',
    '“We are late,” | speech; by Ann Birch (Italian); goes on',
  ],
  [
    '“We are sorry,” said Ann Birch. “We are late,” the spokesman added.',
    '“We are sorry,” | speech; by Ann Birch',
    '“We are late,” | speech; by the spokesman; goes on',
  ],
  [
    '“We are sorry,” said Ann Birch. “We are late,” the council added.',
    '“We are sorry,” | speech; by Ann Birch',
    '“We are late,” | speech; by the council; goes on',
  ],
  ['Marek Webb left. “We are sorry,” the Italian said.', '“We are sorry,” | speech; by Marek Webb (Italian)'],
  ['Marek Webb left. “We are sorry,” the Londoner said.', '“We are sorry,” | speech; by Marek Webb (Londoner)'],
  ['Marek Webb left. “We are sorry,” the Frenchman said.', '“We are sorry,” | speech; by Marek Webb (Frenchman)'],
  ['Marek Webb left. “We are sorry,” an Italian said.', '“We are sorry,” | speech; by Italian'],
  [
    '“We are sorry,” said Ann Birch. Marek Webb left. “We are late,” the Italian said.',
    '“We are sorry,” | speech; by Ann Birch',
    '“We are late,” | speech; by Marek Webb (Italian)',
  ],
]);
