import { describe, expect, it } from 'vitest';
import {
  type Attribution,
  attributionAfter,
  attributionBefore,
  firstMention,
  invertedAfter,
} from '../../../../../src/engine/reading/quotes/find-speaker.ts';
import type { TextStructure } from '../../../../../src/engine/text/text-structure.ts';
import { testReadings } from '../test-readings.ts';
import { markedIn, runIn, told } from './marked-text.ts';

/** "name: Ann Birch, said"; `null` where nobody is found, and "nobody" where the text leaves the speaker unsaid. */
const toldOf = (structure: TextStructure, found: Attribution | null): string | null =>
  found &&
  `${told(structure, found.mention) ?? 'nobody'}, ${structure.tokens[found.verb]?.norm}${found.goesOn ? ', going on' : ''}`;

const speakerAfter = (marked: string): string | null => {
  const { structure, run } = runIn(marked);
  return toldOf(structure, attributionAfter(structure, run, structure.tokens.length));
};

const speakerBefore = (marked: string, quoted = ''): string | null => {
  const { structure, first } = markedIn(marked);
  const inQuote = Uint8Array.from(structure.tokens, ({ start }) => {
    const from = quoted === '' ? -1 : structure.text.indexOf(quoted);
    return from >= 0 && start >= from && start < from + quoted.length ? 1 : 0;
  });
  const floor = structure.sentences[structure.sentenceOfToken[first] ?? 0]?.firstToken ?? 0;
  const behind = { from: first + 3, to: structure.tokens.length };
  return toldOf(structure, attributionBefore(structure, first, floor, inQuote, behind));
};

describe('a speaker behind the quote', () => {
  it.each([
    ['⟦“So,”⟧ Ann Birch said.', 'name: Ann Birch, said'],
    ['⟦“So,”⟧ said Ann Birch.', 'name: Ann Birch, said'],
    ['⟦“So,”⟧ she added.', 'pronoun: she, added, going on'],
    ['⟦“So,”⟧ Ann Birch, the captain, told them.', 'name: Ann Birch, told'],
    ['⟦“So.”⟧ — Ines Holm, shopkeeper', 'name: Ines Holm, —'],
    ['⟦“So,”⟧ according to Ann Birch.', 'name: Ann Birch, to'],
    ['⟦“So,”⟧ per Ann Birch.', 'name: Ann Birch, per'],
    ['⟦“So,”⟧ in the words of Ann Birch.', 'name: Ann Birch, of'],
    ['⟦“So,”⟧ came the reply.', 'nobody, came'],
    ['⟦“So”⟧ it was described by Ann Birch.', 'name: Ann Birch, described'],
    ['⟦“So?”⟧ Ann Birch asked.', 'name: Ann Birch, asked'],
  ])('%s', (text, expected) => {
    expect(speakerAfter(text)).toBe(expected);
  });

  it.each([
    '⟦“So.”⟧ Ann Birch spoke of rain.',
    '⟦“So”⟧ it was; Ann Birch said it.',
    '⟦“So.”⟧ It rained. Ann Birch said it.',
    '⟦“So,”⟧ per day.',
    '⟦“So,”⟧ 40 per boat.',
    '⟦“So,”⟧ Ann Birch left.',
    '⟦“So.”⟧ It rained and it rained on them until Ann Birch said it.',
    '⟦“So,”⟧ came a boat.',
    '⟦“So it was',
  ])('none: %s', (text) => {
    expect(speakerAfter(text)).toBeNull();
  });

  it('ends where the next quote begins', () => {
    const { structure, run } = runIn('⟦“So,”⟧ Ann Birch said.');
    expect(attributionAfter(structure, run, run.closeMark + 1)).toBeNull();
    expect(attributionAfter(structure, run, run.closeMark + 3)).toBeNull();
  });
});

describe('a verb right behind the quote', () => {
  const inverted = (marked: string, isEnded: boolean): string | null => {
    const { structure, run } = runIn(marked);
    return toldOf(structure, invertedAfter(structure, run, structure.tokens.length, isEnded));
  };

  it.each([
    ['⟦“So,”⟧ said Ann Birch.', true, 'name: Ann Birch, said'],
    ['⟦“So”⟧, warned Ann Birch.', true, 'name: Ann Birch, warned'],
    ['⟦“So”⟧ warned Ann Birch.', true, 'name: Ann Birch, warned'],
    ['⟦“So”⟧ warned Ann Birch.', false, null],
    ['⟦“So”⟧ said Ann Birch.', false, 'name: Ann Birch, said'],
    ['⟦“So”⟧, warned Ann Birch.', false, 'name: Ann Birch, warned'],
    ['⟦“So,”⟧ told Ann Birch.', true, null],
    ['⟦“So,”⟧ Said Ann Birch.', true, null],
    ['⟦“So,”⟧ walked Ann Birch.', true, null],
    ['⟦“So,”⟧ (said Ann Birch).', true, null],
    ['⟦“So,”⟧ said boats.', true, null],
  ])('%s %s', (text, isEnded, expected) => {
    expect(inverted(text, isEnded)).toBe(expected);
  });
});

describe('a speaker before the quote', () => {
  it.each([
    ['Ann Birch said: ⟦“⟧So.”', 'name: Ann Birch, said'],
    ['Ann Birch: ⟦“⟧So.”', 'name: Ann Birch, :'],
    ['ANN BIRCH (Leeds): ⟦“⟧So.”', 'name: ANN BIRCH, :'],
    ['She called it ⟦“⟧so”.', 'pronoun: She, called'],
    ['According to Ann Birch it was ⟦“⟧so”.', 'name: Ann Birch, to'],
    ['It was described by Ann Birch as ⟦“⟧so”.', 'name: Ann Birch, described'],
    ['It was described as ⟦“⟧so” by Ann Birch.', 'name: Ann Birch, described'],
    ['It was described as ⟦“⟧so” then.', 'nobody, described'],
    ['Ann Birch went on to say: ⟦“⟧So.”', 'name: Ann Birch, say'],
    ['Ann Birch said that tests found it ⟦“⟧so”.', 'name: Ann Birch, said'],
  ])('%s', (text, expected) => {
    expect(speakerBefore(text)).toBe(expected);
  });

  it.each([
    'The crimes of Bob Hale, who admitted them, are ⟦“⟧so”.',
    'A: ⟦“⟧So.”',
    'Then it rained: ⟦“⟧So.”',
    'Ann Birch left it ⟦“⟧so”.',
    'Ann Birch reads ⟦“⟧so”.',
  ])('none: %s', (text) => {
    expect(speakerBefore(text)).toBeNull();
  });

  it('stands behind its verb where another quote stands before that', () => {
    const text = '“So,” said Ann Birch, adding: ⟦“⟧Then.”';
    expect(speakerBefore(text, '“So,”')).toBe('name: Ann Birch, adding, going on');
    expect(speakerBefore('“So,” said Ann Birch of it, ⟦“⟧then.”', '“So,”')).toBe('name: Ann Birch, said');
  });

  it('is not looked for inside a quote', () => {
    expect(speakerBefore('“He said so,” ⟦“⟧Then.”', '“He said so,”')).toBeNull();
  });
});

describe('the first whom a sentence names', () => {
  const first = (text: string, isPerson = true): string | null => {
    const { structure } = markedIn(`⟦${text}⟧`);
    return told(
      structure,
      firstMention(structure, 0, structure.tokens.length, () => isPerson),
    );
  };

  it.each([
    ['Ann Birch offered it.', 'name: Ann Birch'],
    ['Then she offered it.', 'pronoun: she'],
    ['It saw the captain offer it.', 'role: the captain'],
    ['In Port Birch the captain met it.', 'role: the captain'],
    ['For Ann Birch the captain offered it.', 'role: the captain'],
    ['Birch’s was a sad case.', null],
    ['Birch’s talk of it.', 'name: Birch’s'],
    ['His force wants the captain.', null],
    ['It rained.', null],
  ])('%s', (text, expected) => {
    expect(first(text)).toBe(expected);
  });

  it('is none of the names that are nobody’s', () => {
    expect(first('Ann Birch met the captain.', false)).toBe('role: the captain');
    expect(first('Ann Birch left.', false)).toBeNull();
  });
});

testReadings('behind the words', [
  ['“We are sorry,” said Ann Birch.', '“We are sorry,” | speech; by Ann Birch'],
  ['“We are sorry,” Ann Birch said.', '“We are sorry,” | speech; by Ann Birch'],
  ['“We are sorry,” Ann Birch, the captain, said.', '“We are sorry,” | speech; by Ann Birch'],
  ['“We are sorry,” Ann Birch, 52, told the court.', '“We are sorry,” | speech; by Ann Birch', '52 | age 52 year'],
  ['“We are sorry,” Ann Birch told the court on Sunday.', '“We are sorry,” | speech; by Ann Birch'],
  ['“We are sorry,” Ann Birch later said.', '“We are sorry,” | speech; by Ann Birch'],
  ['“We are sorry,” Ann Birch has repeatedly said.', '“We are sorry,” | speech; by Ann Birch'],
  ['“We are sorry,” added Ann Birch.', '“We are sorry,” | speech; by Ann Birch'],
  ['“We are sorry” said Ann Birch.', '“We are sorry” | speech; by Ann Birch'],
  ['“We are sorry” claimed Ann Birch.', '“We are sorry” | speech'],
  ['“We are sorry”, claimed Ann Birch.', '“We are sorry” | speech; by Ann Birch'],
  ['“We are sorry,” Said Ann Birch.', '“We are sorry,” | speech'],
  ['“We are sorry.” Ann Birch spoke of rain.', '“We are sorry.” | speech'],
  ['“We are sorry.” Ann Birch said so at once.', '“We are sorry.” | speech; by Ann Birch'],
  ['“We are sorry,” came the reply.', '“We are sorry,” | speech'],
  ['“We are sorry,” came the reply from Ann Birch.', '“We are sorry,” | speech'],
  ['“We are sorry,” came the boat.', '“We are sorry,” | speech'],
  ['“We are sorry,” — Ann Birch, shopkeeper', '“We are sorry,” | speech; by Ann Birch'],
  ['“We are sorry,” – Ann Birch', '“We are sorry,” | speech; by Ann Birch'],
  ['“We are sorry,” — Ann Birch said it was late.', '“We are sorry,” | speech; by Ann Birch'],
  ['“We are sorry,” according to Ann Birch.', '“We are sorry,” | speech; by Ann Birch'],
  ['“We are sorry,” in the words of Ann Birch.', '“We are sorry,” | speech; by Ann Birch'],
  ['“We are sorry,” per Ann Birch.', '“We are sorry,” | speech; by Ann Birch'],
  ['It rose “a lot” per cent.', '“a lot” | speech'],
  ['It rose “a lot” per day.', '“a lot” | speech'],
  ['“We are sorry,” the port wrote; Ann Birch said no.', '“We are sorry,” | speech; by the port'],
  ['“We are sorry,” it was said by Ann Birch.', '“We are sorry,” | speech; by Ann Birch'],
  ['“We are sorry,” it was said.', '“We are sorry,” | speech'],
  ['“We are sorry,” it was said; by Ann Birch it was not.', '“We are sorry,” | speech'],
  ['“We are sorry,” the letter from Ann Birch said.', '“We are sorry,” | speech; by the letter'],
  ['“We are sorry,” the boat said.', '“We are sorry,” | speech; by the boat'],
]);

testReadings('before the words', [
  ['Ann Birch said: “We are sorry.”', '“We are sorry.” | speech; by Ann Birch'],
  ['Ann Birch: “We are sorry.”', '“We are sorry.” | speech; by Ann Birch'],
  ['ANN BIRCH: “We are sorry.”', '“We are sorry.” | speech; by ANN BIRCH'],
  ['Ann Birch (Labour): “We are sorry.”', '“We are sorry.” | speech; by Ann Birch'],
  ['A: “We are sorry.”', '“We are sorry.” | speech'],
  ['Q: “Are you sorry?” A: “We are sorry.”', '“Are you sorry?” | speech', '“We are sorry.” | speech'],
  ['Then at last it was Ann Birch: “We are sorry.”', '“We are sorry.” | speech; by Ann Birch'],
  ['Ann Birch said it was “a very bad day”.', '“a very bad day” | speech; by Ann Birch'],
  ['Ann Birch, who had said no, is “a very bad one”.', '“a very bad one” | speech; by Ann Birch'],
  ['The crimes of Ann Birch, who admitted them, are “a very bad thing”.', '“a very bad thing” | speech'],
  ['Ann Birch, who admitted them said “a very bad thing”.', '“a very bad thing” | speech; by Ann Birch'],
  ['According to Ann Birch it was “a very bad day”.', '“a very bad day” | speech; by Ann Birch'],
  ['In the words of Ann Birch it was “a very bad day”.', '“a very bad day” | speech; by Ann Birch'],
  ['It was called “a very bad day” by Ann Birch.', '“a very bad day” | speech; by Ann Birch'],
  ['It was called by Ann Birch “a very bad day”.', '“a very bad day” | speech; by Ann Birch'],
  ['It was called “a very bad day”. By Ann Birch it was not.', '“a very bad day” | speech'],
  ['Ann Birch said that tests found “a very bad day”.', '“a very bad day” | speech; by Ann Birch'],
  ['Ann Birch said that the inspectors found “a very bad day”.', '“a very bad day” | speech; by Ann Birch'],
  ['The inspectors found “a very bad day”.', '“a very bad day” | speech; by The inspectors'],
  ['Ann Birch went on to say it was “a very bad day”.', '“a very bad day” | speech; by Ann Birch'],
  ['Ann Birch was heard to shout “a very bad day”.', '“a very bad day” | speech; by Ann Birch'],
  [
    '“We are sorry,” said Ann Birch, adding “a very bad day”.',
    '“We are sorry,” | speech; by Ann Birch',
    '“a very bad day” | speech; by Ann Birch; goes on',
  ],
  [
    '“We are sorry,” Ann Birch said, adding: “It was a very bad day.”',
    '“We are sorry,” | speech; by Ann Birch',
    '“It was a very bad day.” | speech; by Ann Birch; goes on',
  ],
  [
    '“We are sorry,” said Ann Birch. The union said: “It was a very bad day.”',
    '“We are sorry,” | speech; by Ann Birch',
    '“It was a very bad day.” | speech; by The union',
  ],
]);

testReadings('before and behind', [
  [
    'Ann Birch said “We are sorry” and John Marsh said “We are not”.',
    '“We are sorry” | speech; by Ann Birch',
    '“We are not” | speech; by John Marsh',
  ],
  ['Ann Birch said: “We are sorry,” said John Marsh.', '“We are sorry,” | speech; by John Marsh'],
  ['It was turned down: “We are sorry,” said Ann Birch.', '“We are sorry,” | speech; by Ann Birch'],
]);

testReadings('whom a sentence is about, where nobody says anything', [
  ['Ann Birch offered “a full apology”.', '“a full apology” | speech; by Ann Birch'],
  ['Birch’s was a “sad old case”.', '“sad old case” | speech'],
  ['Ann Birch offered a boat. Birch’s was a “sad old case”.', '“sad old case” | speech'],
  [
    'Ann Birch offered a boat. Birch’s talk of a “sad old case” went on.',
    '“sad old case” | speech; by Ann Birch (Birch)',
  ],
  ['He offered “a full apology”.', '“a full apology” | speech; by He'],
  ['His force wants the port to “think again now”.', '“think again now” | speech'],
  ['The captain offered “a full apology”.', '“a full apology” | speech; by The captain'],
  ['Of the captain they had “a full apology”.', '“a full apology” | speech'],
  ['The port offered “a full apology”.', '“a full apology” | speech; by The port'],
  ['It offered “a full apology”.', '“a full apology” | speech; by It'],
]);

testReadings('labels further on', [
  ['It rained.\n\nQ: “Are you sorry?”', '“Are you sorry?” | speech'],
  ['It rained.\n\nAnn Birch: “We are sorry.”', '“We are sorry.” | speech; by Ann Birch'],
  ['“We are sorry,” came the retort.', '“We are sorry,” | speech'],
  ['“We are sorry,” came the answer.', '“We are sorry,” | speech'],
  ['“We are sorry,” came the response.', '“We are sorry,” | speech'],
]);
