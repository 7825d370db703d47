// Every mistake that a pack can have, planted in a sound one; and what looks like a mistake and is none.

import { describe, expect, it } from 'vitest';
import type { Measure, TopicPack } from '../../../src/model/pack.ts';
import { findPackMistakes } from '../../../src/model/pack-mistakes.ts';
import { children, concepts, passengers, soundPack } from './sound-pack.ts';

const mistakesOf = (changes: Partial<TopicPack>): string[] => findPackMistakes({ ...soundPack, ...changes });
const mistakesOfMeasure = (changes: Partial<Measure>): string[] =>
  mistakesOf({ measures: [{ ...passengers, ...changes }, children] });
const mistakesOfTerms = (...terms: string[]): string[] =>
  mistakesOf({ concepts: [...concepts, { id: 'planted', role: 'word', terms }] });
const mistakesOfRule = (changes: Partial<TopicPack['topic']>): string[] =>
  mistakesOf({ topic: { ...soundPack.topic, ...changes } });

it('finds nothing in a sound pack', () => {
  expect(findPackMistakes(soundPack)).toEqual([]);
});

describe('names', () => {
  it.each<[string, Partial<TopicPack>, string]>([
    ['a topic with a capital', { id: 'Merle' }, 'topic "Merle": an id is lower-case words with hyphens'],
    ['a topic without a name', { name: ' ' }, 'topic: it has no name'],
    [
      'a concept that stands twice',
      { concepts: [...concepts, { id: 'crew', role: 'word', terms: ['sailors'] }] },
      'concept "crew" stands twice',
    ],
    [
      'a concept with a space in its id',
      { concepts: [...concepts, { id: 'life boat', role: 'word', terms: ['lifeboat'] }] },
      'concept "life boat": an id is lower-case words with hyphens',
    ],
    ['a measure that stands twice', { measures: [passengers, children, children] }, 'measure "children" stands twice'],
    ['a story that stands twice', { stories: ['grounding', 'grounding'] }, 'story "grounding" stands twice'],
    ['a basis without words', { bases: { tickets: '' } }, 'basis "tickets" has no words'],
    [
      'a basis with a capital',
      { bases: { Tickets: 'tickets' } },
      'basis "Tickets": an id is lower-case words with hyphens',
    ],
    [
      'a person that stands twice',
      { people: [...soundPack.people, ...soundPack.people] },
      'person "tolland" stands twice',
    ],
    [
      'a person without a name',
      { people: [{ id: 'tolland', name: '', variants: ['tolland'] }] },
      'person "tolland": has no name',
    ],
    [
      'a person with a term that is never found',
      { people: [{ id: 'tolland', name: 'Ada Tolland', variants: ['Tolland'] }] },
      'person "tolland": "Tolland": a capital is never found: terms are in lower case, with "^" before a capital',
    ],
  ])('finds %s', (_, changes, mistake) => {
    expect(mistakesOf(changes)).toEqual([mistake]);
  });
});

describe('terms', () => {
  it.each([
    ['a capital', 'Merle', 'a capital is never found'],
    ['a hyphen', 'run-down', '"-" is never part of a word'],
    ['a full stop', 'u.k.', '"." is never part of a word'],
    ['a curly apostrophe', 'can’t', '"’" is never part of a word'],
    ['a possessive', "ship's bell", 'a possessive is found by the word alone'],
    ['a star inside a word', 'pass*er', '"*" is never part of a word'],
    ['a mark for a capital inside a word', 'port^side', '"^" is never part of a word'],
    ['a mark for a capital before any word', '^@ line', '"@" is any word with a capital'],
    ['two spaces', 'run  aground', 'there are two spaces in a row'],
    ['letters behind digits', '24hours', 'letters behind digits are a word of their own'],
    ['a short prefix', 'al*', 'its prefix is too short'],
    ['a short prefix with a capital', '^me* line', 'its prefix is too short'],
    ['nothing', '', 'a term is empty'],
  ])('find %s', (_, term, mistake) => {
    const [first, ...others] = mistakesOfTerms(term);
    expect(first).toContain('concept "planted": ');
    expect(first).toContain(mistake);
    expect(others.filter((other) => !other.includes('never part of a word'))).toEqual([]);
  });

  it.each(['capsiz*', '^merle', '^^rnli', '@ shipping', "shouldn't have", '10 years', '1,000 souls', 'éireann', 'm4'])(
    'take %s',
    (term) => {
      expect(mistakesOfTerms(term)).toEqual([]);
    },
  );

  it('find a concept without any, and a term that stands twice', () => {
    expect(mistakesOfTerms()).toEqual(['concept "planted" has no terms']);
    expect(mistakesOfTerms('reef', 'rock', 'reef')).toEqual(['concept "planted": "reef" stands twice']);
  });
});

describe('measures', () => {
  const cue = { kind: 'counted', any: ['passenger'], within: 'counted', weight: 0.5 } as const;

  it.each<[string, Partial<Measure>, string]>([
    ['no name', { name: '' }, 'has no name'],
    ['no cue', { cues: [] }, 'has no cue, so that nothing leads to it'],
    ['a cue for nothing', { cues: [{ ...cue, any: [] }] }, 'a cue names no concept'],
    [
      'an unknown concept in a cue',
      { cues: [{ ...cue, any: ['pasenger'] }] },
      'a cue names no concept of the pack: "pasenger"',
    ],
    ['a weight of nothing', { cues: [{ ...cue, weight: 0 }] }, 'a cue weighs 0'],
    ['a weight of forty', { cues: [{ ...cue, weight: 40 }] }, 'a cue weighs 40'],
    ['a weight that is no number', { cues: [{ ...cue, weight: Number.NaN }] }, 'a cue weighs NaN'],
    ['an unknown bar', { bars: [{ any: ['crow'], within: 'near' }] }, 'a bar names no concept of the pack: "crow"'],
    ['an unknown doubt', { doubts: [{ any: ['crow'], within: 'near' }] }, 'a doubt names no concept of the pack'],
    [
      'an unknown exception',
      { bars: [{ any: ['passenger'], within: 'near', unless: ['crow'] }] },
      'an exception names no concept of the pack: "crow"',
    ],
    ['an unknown thing', { things: ['crow'] }, 'a thing names no concept of the pack: "crow"'],
    ['an unknown rival', { rivals: ['crow'] }, 'a rival names no concept of the pack: "crow"'],
    ['an unknown subject', { subject: 'fery' }, 'its subject is no concept of the pack: "fery"'],
    ['a subject that is a thing', { subject: 'crew' }, 'its subject "crew" is neither a person nor a body'],
    ['an unknown story', { story: 'sinking' }, 'tells of no story of the pack: "sinking"'],
    ['an unknown total', { partOf: 'passenger' }, 'is part of no measure of the pack: "passenger"'],
    ['a total that is its own part', { partOf: 'children' }, 'is part of itself'],
    ['a duration without a unit', { kind: 'duration' }, 'is a duration without a unit'],
    ['a duration in weeks', { kind: 'duration', unit: 'week' }, 'is a duration without a unit'],
    ['a currency that is no code', { kind: 'money', unit: '£' }, '"£" is no ISO code of a currency'],
    [
      'an unknown basis',
      { bases: [{ basis: 'heads', any: ['passenger'] }] },
      'is counted on no basis of the pack: "heads"',
    ],
    ['a date that moves', { kind: 'date', moves: true }, 'is a date that moves'],
    ['a count with a unit', { unit: 'year' }, 'is a count with a unit'],
    ['years in the wrong order', { years: [2024, 2022] }, 'its years end before they begin: 2024 to 2022'],
    [
      'an example without a figure',
      { takes: ['It had 210 passengers.'] },
      'does not put one figure in square brackets',
    ],
    ['an example with two', { refuses: ['[9] of [210] left.'] }, 'does not put one figure in square brackets'],
    [
      'an example with nothing in it',
      { takes: ['It had [] passengers.'] },
      'does not put one figure in square brackets',
    ],
  ])('find %s', (_, changes, mistake) => {
    const mistakes = mistakesOfMeasure(changes);
    expect(mistakes[0]).toMatch(/^measure "passengers": /);
    expect(mistakes[0]).toContain(mistake);
  });

  it('take weights up to one, a person as subject, and a duration with its unit', () => {
    expect(mistakesOfMeasure({ cues: [{ ...cue, weight: 1 }], subject: 'captain' })).toEqual([]);
    expect(mistakesOfMeasure({ kind: 'duration', unit: 'month', years: [2023, 2023] })).toEqual([]);
    expect(mistakesOfMeasure({ kind: 'money', unit: 'NOK', moves: true })).toEqual([]);
    expect(mistakesOfMeasure({ kind: 'money', bases: [{ basis: 'tickets', any: ['passenger'] }] })).toEqual([]);
  });
});

describe('the rule of the topic', () => {
  it.each<[string, Partial<TopicPack['topic']>, string]>([
    ['an unknown body', { bodies: ['fery'] }, 'topic: bodies names no concept of the pack: "fery"'],
    ['an unknown sanction', { sanctions: ['fined'] }, 'topic: sanctions names no concept of the pack: "fined"'],
    [
      'two words for a member',
      { memberNouns: ['deck hand'] },
      'topic: memberNouns: "deck hand" is not one whole word in lower case',
    ],
    [
      'a member with a capital',
      { memberNouns: ['Mate'] },
      'topic: memberNouns: "Mate" is not one whole word in lower case',
    ],
    ['nobody', { bodies: [], people: [] }, 'topic: has neither bodies nor people'],
    ['nothing said of them', { matters: [], deeds: [] }, 'topic: has neither matters nor deeds'],
  ])('finds %s', (_, changes, mistake) => {
    expect(mistakesOfRule(changes)).toEqual([mistake]);
  });
});

it('names every mistake, not the first alone', () => {
  expect(
    mistakesOf({ id: 'Merle', stories: [], measures: [{ ...passengers, cues: [], partOf: 'nobody' }] }),
  ).toHaveLength(4);
});
