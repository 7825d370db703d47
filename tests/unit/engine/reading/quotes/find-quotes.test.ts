// Who said what: speakers before, after and between, by pronoun and carried over; and quotes that nobody said.

import { describe, expect, it } from 'vitest';
import { findQuotes, type QuoteOptions } from '../../../../../src/engine/reading/quotes/find-quotes.ts';
import { structureOf } from '../../../../../src/engine/text/text-structure.ts';
import { testReadings } from '../test-readings.ts';

const quotesOf = (text: string, options?: QuoteOptions) => findQuotes(structureOf(text), options);

/** Each quote's speaker, by the fullest name. */
const speakersOf = (text: string, options?: QuoteOptions): (string | undefined)[] =>
  quotesOf(text, options).map(({ speaker }) => speaker?.name);

it('what stands behind a quote in the sentence before leads up to nothing', () => {
  const text =
    'Ann Marlow spoke. “We are sorry,” she said. “It rained.”\n\nShe advised reporters: “Go home to your beds.”';
  expect(speakersOf(text).at(-1)).toBe('Ann Marlow');
});

it.each([
  ['John Birch came back.', 'John Birch'],
  // Two men, or one whom it names once and late: nobody.
  ['John Birch came back. So did Paul Webb.', 'he'],
  ['It rained. It snowed. It blew. The boats of John Birch came back.', 'he'],
])('far from any name “he” is the one man whom the text is about: %s', (opening, name) => {
  const rain = '\n\nIt rained on the harbour and on the town behind it for all of the week.'.repeat(16);
  expect(speakersOf(`${opening}${rain}\n\nThat was when he said it was “a very bad day”.`)).toEqual([name]);
});

const INTRO = 'Dame Ann Marlow, the commissioner, faced the committee with her deputy, John Birch.\n\n';

describe('speakers', () => {
  it.each([
    ['after, name first', '“We are sorry,” Ann Marlow said.', 'Ann Marlow'],
    ['after, verb first', '“We are sorry,” said Ann Marlow, who runs the force.', 'Ann Marlow'],
    ['after, over an apposition', '“We are sorry,” Ann Marlow, the police chief, told members.', 'Ann Marlow'],
    ['after, in a sentence of its own', '“Are we sorry?” Ann Marlow asked.', 'Ann Marlow'],
    ['before, with a colon', 'Ann Marlow told the radio: “We are sorry.”', 'Ann Marlow'],
    ['before, partial', 'Ann Marlow said it was a “very bad day” for all.', 'Ann Marlow'],
    ['before, over an apposition', 'Ann Marlow, the chief of police, said it was “a very bad day”.', 'Ann Marlow'],
    [
      'before, over somebody else who is spoken of',
      'Ann Marlow, speaking about the crimes of John Birch, a constable, said: “We are sorry.”',
      'Ann Marlow',
    ],
    [
      'before, with a second verb',
      'They back Ann Marlow, the spokesman said, adding: “We always have.”',
      'the spokesman',
    ],
    ['a label', 'Ann Marlow: “We are sorry.”', 'Ann Marlow'],
    ['according to', 'It was “a very bad day”, according to Ann Marlow.', 'Ann Marlow'],
    ['the subject, without a verb of saying', 'Mr Birch offered “a full apology to all”.', 'Mr Birch'],
    ['a label that is a paragraph', 'Ann Marlow, chair of the union:\n\n“We are sorry.”', 'Ann Marlow'],
    ['such a label, over words of its own', 'Pitfall, the charity:\n\nIt was “a very bad day”.', 'Pitfall'],
    ['a label of the text alone', 'What is said:\n\n“We are sorry.”', undefined],
    ['the subject of two verbs', 'It is a year since Ann Marlow stood up and said “a very bad day”.', 'Ann Marlow'],
    ['in a clause of its own', 'It is a number that one of its nurses called “a very bad day”.', 'its nurses'],
    ['a role alone', 'A spokesman for the council said it was “a very bad day”.', 'A spokesman'],
  ])('%s', (_where, text, name) => {
    expect(speakersOf(text)).toEqual([name]);
  });

  it('gives the place where the text names the speaker', () => {
    const text = '“We are sorry,” said Ann Marlow.';
    const [quote] = quotesOf(text);
    expect(text.slice(quote?.speaker?.start, quote?.speaker?.end)).toBe('Ann Marlow');
    expect(quote?.speaker?.text).toBe('Ann Marlow');
    expect(text.slice(quote?.start, quote?.end)).toBe('“We are sorry,”');
    expect(text.slice(quote?.words.start, quote?.words.end)).toBe('We are sorry,');
  });

  it.each([
    ['by surname', '“We are sorry,” Marlow said.'],
    ['by title and given name', '“We are sorry,” Dame Ann said.'],
    ['by role', '“We are sorry,” the commissioner said.'],
    ['by pronoun', '“We are sorry,” she said.'],
  ])('resolves a speaker named %s to the fullest name', (_how, text) => {
    expect(speakersOf(INTRO + text)).toEqual(['Dame Ann Marlow']);
  });

  it('does not give a role to somebody else of the kind', () => {
    expect(speakersOf(`${INTRO}“We are sorry,” a former commissioner said.`)).toEqual(['a former commissioner']);
  });

  it('takes the people of a topic under their other names', () => {
    const people = [{ name: 'Dame Ann Marlow', variants: ['the force’s boss', 'met chief'] }];
    expect(speakersOf('“We are sorry,” the Met chief said.', { people })).toEqual(['Dame Ann Marlow']);
  });

  it('keeps two speakers apart by their pronouns', () => {
    const text = 'Dame Ann Marlow met Sir John Birch. “We are sorry,” she said. “You are not,” he replied.';
    expect(speakersOf(text)).toEqual(['Dame Ann Marlow', 'Sir John Birch']);
  });

  it('carries the speaker over a split, paragraphs and a quote that stands alone', () => {
    const text = '“We are sorry,” said Ann Marlow, “and we will act.\n\n“We must.”\n\n“That is all.”';
    expect(speakersOf(text)).toEqual(['Ann Marlow', 'Ann Marlow', 'Ann Marlow', 'Ann Marlow']);
  });

  it('takes a new speaker from the paragraph that introduces a quote', () => {
    const text = 'Ann Marlow said: “We are sorry.”\n\nThen Mr Birch rose, Birch said, for the council.\n\n“So are we.”';
    expect(speakersOf(text)[1]).toMatch(/Birch/);
  });

  it('names nobody where the text names nobody', () => {
    expect(speakersOf('“We are sorry.”')).toEqual([undefined]);
  });

  it('takes nobody for the speaker who is only spoken of', () => {
    const text = `${INTRO}On Mr Birch, whose “sad case” is known, nothing was said.`;
    expect(speakersOf(text)).not.toContain('John Birch');
    expect(speakersOf(text)).not.toContain('Mr Birch');
  });

  it('takes nobody for the speaker whose case is described, or who said something in an aside', () => {
    expect(speakersOf('It rained.\n\nAnn Marlow’s was a “very sad case”.')).toEqual([undefined]);
    expect(speakersOf('It rained.\n\nAnn Marlow’s talk of “a very sad case” was heard.')).toEqual(['Ann Marlow']);
    const aside =
      'Since the crimes of Mr Birch, who admitted four, the council is ready for “bad days”, Ann Marlow says.';
    expect(speakersOf(aside)).toEqual(['Ann Marlow']);
    expect(speakersOf(aside.replace(', Ann Marlow says', ''))).not.toContain('Mr Birch');
  });

  it('takes nobody for the speaker who goes on to speak of something else', () => {
    expect(speakersOf('“We shall sail.” Birch thought of ships.')).toEqual([undefined]);
  });

  it('carries no speaker over a paragraph that begins with somebody else', () => {
    const before = '“We are sorry,” said Sir Robert Birch, the old chief.\n\nDame Ann Marlow came later.';
    const [, alone] = quotesOf(`${before} The letter ends well. “We shall sail.”`);
    expect(alone?.speaker).toBeNull();
    const text =
      '“We are sorry,” said Sir John Birch, the old chief.\n\nSir Paul Marlow came later. He said: “We shall sail.”';
    expect(speakersOf(text)).toEqual(['Sir John Birch', 'Sir Paul Marlow']);
  });

  it('carries no speaker into a sentence about a body', () => {
    const [, union] = quotesOf(
      '“We shall sail,” said Ann Marlow. The union would not stand by those “who sail drunk”.',
    );
    expect(union?.speaker).toBeNull();
  });

  it('does not carry a speaker far', () => {
    const text = `Ann Marlow said: “We are sorry.”\n\n${'Nothing happened here.\n\n'.repeat(5)}“It rained.”`;
    expect(speakersOf(text)).toEqual(['Ann Marlow', undefined]);
  });
});

describe('one utterance in several quotes', () => {
  it.each([
    ['the next paragraph of an open quote', '“One is said.\n\n“Two is said,” said Ann Marlow.', [false, true]],
    ['split by its attribution', '“We are sorry,” Ann Marlow said, “and we will act.”', [false, true]],
    ['two partial quotes', 'She spoke of a “bad day” and of a “long and hard road back”.', [false, false]],
    ['a closed quote before', '“We are sorry,” Ann Marlow said.\n\n“So are we,” said John Birch.', [false, false]],
  ])('%s', (_what, text, expected) => {
    expect(quotesOf(text).map(({ isContinued }) => isContinued)).toEqual(expected);
  });
});

describe('words in quotation marks that nobody said', () => {
  it.each([
    ['a nickname within a name', 'John “Jack” Birch was there.'],
    ['a nickname that is called one', 'The unit, nicknamed “the graveyard”, was shut.'],
    ['a title', 'She wrote the report “A Force in Need” last year.'],
    ['a scare quote', 'The “rogue” files were read.'],
  ])('%s is a term', (_what, text) => {
    const [quote] = quotesOf(text);
    expect(quote?.kind).toBe('term');
    expect(quote?.speaker).toBeNull();
  });

  it.each([
    ['one attributed word', 'Ann Marlow called it “sickening”.'],
    ['a sentence', 'It said “We are sorry.” and nothing else.'],
    ['a long quote without a speaker', 'The notice read “nobody may enter this room without a pass”.'],
  ])('%s is speech', (_what, text) => {
    expect(quotesOf(text)[0]?.kind).toBe('speech');
  });
});

testReadings('whom the sentence before is about', [
  ['Ann Birch, a nurse, is blunt. “We are drowning.”', '“We are drowning.” | speech; by Ann Birch'],
  ['Ann Birch, a nurse, is blunt.\n\n“We are drowning.”', '“We are drowning.” | speech'],
  ['The boat is blunt. “We are drowning.”', '“We are drowning.” | speech'],
  ['He never owned up, Birch said. “We are drowning.”', '“We are drowning.” | speech; by Birch'],
  [
    'Ann Birch is blunt, “very”. “We are drowning.”',
    '“very” | speech; by Ann Birch',
    '“We are drowning.” | speech; by Ann Birch',
  ],
]);

testReadings('whom the sentence behind is about', [
  ['“We are drowning.” Ann Birch, a nurse, is blunt.', '“We are drowning.” | speech; by Ann Birch'],
  ['“We are drowning.” Ann Birch shakes her head.', '“We are drowning.” | speech; by Ann Birch'],
  ['“We are drowning.” Ann Birch left the port.', '“We are drowning.” | speech'],
  ['“We are drowning.” The nurse is blunt.', '“We are drowning.” | speech'],
  ['“We are drowning.” Those were the words of Ann Birch.', '“We are drowning.” | speech; by Ann Birch'],
  ['“We are drowning.” These were the words of Ann Birch.', '“We are drowning.” | speech; by Ann Birch'],
  ['“We are drowning.” Those were the boats of Ann Birch.', '“We are drowning.” | speech'],
  ['“We are drowning.” Ours were the words of Ann Birch.', '“We are drowning.” | speech'],
  ['It rained. “We are drowning.” Ann Birch is blunt.', '“We are drowning.” | speech'],
  ['“We are drowning.”\n\nAnn Birch is blunt.', '“We are drowning.” | speech'],
]);

testReadings('speech over paragraphs', [
  [
    '“We are sorry,” said Ann Birch.\n\n“We are late.”',
    '“We are sorry,” | speech; by Ann Birch',
    '“We are late.” | speech; by Ann Birch',
  ],
  [
    '“We are sorry,” said Ann Birch.\n\nIt rained.\n\n“We are late.”',
    '“We are sorry,” | speech; by Ann Birch',
    '“We are late.” | speech; by Ann Birch',
  ],
  [
    '“We are sorry,” said Ann Birch.\n\nIt rained.\n\nIt snowed.\n\n“We are late.”',
    '“We are sorry,” | speech; by Ann Birch',
    '“We are late.” | speech',
  ],
  [
    'Ann Birch said: “We are sorry.\n\n“We are late.”',
    '“We are sorry. | speech; by Ann Birch',
    '“We are late.” | speech; by Ann Birch; goes on',
  ],
  [
    'Ann Birch said: “We are sorry.\n\nIt rained.\n\n“We are late.”',
    '“We are sorry. | speech; by Ann Birch',
    '“We are late.” | speech; by Ann Birch',
  ],
  [
    'One captain said:\n\n“We are sorry.”',
    'One | count 1; behind: captain',
    '“We are sorry.” | speech; by One captain',
  ],
  ['One captain said.\n\n“We are sorry.”', 'One | count 1; behind: captain', '“We are sorry.” | speech'],
  ['Ann Birch said so.\n\n“We are sorry.”', '“We are sorry.” | speech; by Ann Birch'],
  [
    '“We are sorry,” said Ann Birch.\n\nThe union promised not to protect “men like him”.',
    '“We are sorry,” | speech; by Ann Birch',
    '“men like him” | speech; by The union',
  ],
  [
    '“We are sorry,” said Ann Birch.\n\nJohn Marsh pictured him as “a man like that”.',
    '“We are sorry,” | speech; by Ann Birch',
    '“a man like that” | speech; by John Marsh',
  ],
  [
    '“We are sorry,” said Ann Birch.\n\nBirch pictured him as “a man like that”.',
    '“We are sorry,” | speech; by Ann Birch',
    '“a man like that” | speech; by Ann Birch (Birch)',
  ],
  [
    '“We are sorry,” said Ann Birch.\n\nDivers are “no longer safe now”.',
    '“We are sorry,” | speech; by Ann Birch',
    '“no longer safe now” | speech; by Ann Birch',
  ],
  [
    '“We are sorry,” said Ann Birch.\n\nArco, Kingsway and Celt had shown “no sign of it”.',
    '“We are sorry,” | speech; by Ann Birch',
    '“no sign of it” | speech; by Ann Birch',
  ],
  [
    '“We are sorry,” said Ann Birch.\n\nThe Post Office “had no sign of it”.',
    '“We are sorry,” | speech; by Ann Birch',
    '“had no sign of it” | speech; by Ann Birch',
  ],
  [
    '“We are sorry,” said Ann Birch.\n\nMarek pictured him as “a man like that”.',
    '“We are sorry,” | speech; by Ann Birch',
    '“a man like that” | speech',
  ],
]);

testReadings('split by its attribution', [
  [
    '“We are sorry,” said Ann Birch, “and late.”',
    '“We are sorry,” | speech; by Ann Birch',
    '“and late.” | speech; by Ann Birch; goes on',
  ],
  [
    '“We are sorry,” said Ann Birch. “We are late.”',
    '“We are sorry,” | speech; by Ann Birch',
    '“We are late.” | speech; by Ann Birch; goes on',
  ],
  [
    '“We are sorry”, said Ann Birch, “and late”.',
    '“We are sorry” | speech; by Ann Birch',
    '“and late” | speech; by Ann Birch; goes on',
  ],
  [
    '“We are sorry” said Ann Birch “and late”.',
    '“We are sorry” | speech; by Ann Birch',
    '“and late” | speech; by Ann Birch',
  ],
  [
    '“We are sorry,” said Ann Birch. The union backed “men like him”.',
    '“We are sorry,” | speech; by Ann Birch',
    '“men like him” | speech',
  ],
  [
    '“We are sorry,” said Ann Birch. It rained. “We are late.”',
    '“We are sorry,” | speech; by Ann Birch',
    '“We are late.” | speech; by Ann Birch',
  ],
  ['“We are sorry,” it rained, “and late.”', '“We are sorry,” | speech', '“and late.” | speech'],
  ['> We are sorry for what we did.', 'We are sorry for what we did. | speech'],
  ['> We are sorry for what we did, said Ann Birch.', 'We are sorry for what we did, said Ann Birch. | speech'],
]);
