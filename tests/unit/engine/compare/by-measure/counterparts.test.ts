// Which record of each source a figure is held against, and whom a sentence must be about: on the harbour fire.

import { describe, expect, it, test } from 'vitest';
import { createFigureMatcher } from '../../../../../src/engine/compare/by-measure/match-figures.ts';
import { readRecords } from '../../../../../src/engine/compare/by-measure/measure-records.ts';
import { readArticle } from '../../../../../src/engine/reading/read-article.ts';
import { createTopicReader } from '../../../../../src/engine/topics/topic-reading.ts';
import type { FigureRecord } from '../../../../../src/model/reference.ts';
import { match, pack, record, refusalsIn, traced } from './harbour.ts';

const OF_CREWS = { ...pack, bases: { people: 'people', crews: 'crews' } };
const matcher = createFigureMatcher(OF_CREWS);
const read = createTopicReader(OF_CREWS);

const injured = (id: string, low: number, basis: string | null = 'people', source = 'gazette'): FigureRecord => ({
  ...record('injured', { low, high: low }, source),
  id,
  basis,
});

/** Ids of the records that 52 injured firefighters are held against. */
function heldAgainst(...records: readonly FigureRecord[]): string[] {
  const reading = read(readArticle({ title: '', text: 'At the harbour 52 firefighters were injured.' }));
  return matcher
    .match(reading, readRecords(records))
    .flatMap(({ counterparts }) =>
      counterparts.map(({ record: { id }, agrees, isOnOtherBasis }) =>
        [id, agrees ? 'agrees' : 'differs', isOnOtherBasis ? 'otherwise' : ''].join(' ').trim(),
      ),
    );
}

describe('of one source', () => {
  it('the record that agrees is taken, wherever it stands', () => {
    expect(heldAgainst(injured('a', 34), injured('b', 52))).toEqual(['b agrees']);
    expect(heldAgainst(injured('b', 52), injured('a', 34))).toEqual(['b agrees']);
    expect(heldAgainst(injured('a', 34), injured('b', 36))).toEqual(['a differs']);
  });

  it('of records alike, the one that counts as the article does', () => {
    expect(heldAgainst(injured('a', 34, 'crews'), injured('b', 36))).toEqual(['b differs']);
    expect(heldAgainst(injured('b', 36), injured('a', 34, 'crews'))).toEqual(['b differs']);
    expect(heldAgainst(injured('a', 52, 'crews'), injured('b', 52))).toEqual(['b agrees']);
    expect(heldAgainst(injured('a', 52, 'crews'), injured('b', 36))).toEqual(['a agrees otherwise']);
  });

  it('another basis is one where both have one', () => {
    expect(heldAgainst(injured('a', 34, null))).toEqual(['a differs']);
    expect(heldAgainst(injured('a', 34, 'crews'))).toEqual(['a differs otherwise']);
  });
});

it('each source has a record of its own, in the order they came', () => {
  expect(heldAgainst(injured('a', 34), injured('b', 52, 'people', 'herald'), injured('c', 52))).toEqual([
    'c agrees',
    'b agrees',
  ]);
});

test.each([
  ['At the harbour 52 firefighters were injured.', true],
  ['At the airport 52 firefighters were injured.', false],
  ['At the harbour and not at the airport 52 firefighters were injured.', false],
  ['At the airport and at the harbour 52 firefighters were injured.', true],
  ['Some 52 firefighters were injured at the harbour, none at the airport.', true],
  ['Some 52 firefighters were injured at the airport, none at the harbour.', false],
  ['The harbour burned. Some 52 firefighters were injured.', true],
  ['The airport burned. Some 52 firefighters were injured.', false],
])(
  'a sentence with several subjects is about the last in front of the figure, else the first behind: %s',
  (text, isRead) => {
    expect(match(text).some((line) => line.startsWith('52 injured'))).toBe(isRead);
    expect(refusalsIn(text).includes('52 injured other-subject')).toBe(!isRead);
  },
);

test.each([
  ['At the harbour 52 firefighters were injured.', 'subject-named'],
  ['The harbour burned. Some 52 firefighters were injured.', 'subject-carried'],
  ['Some 52 firefighters were injured.', 'body-of-article'],
])('how a sentence came by its subject is evidence: %s', (text, name) => {
  const names = traced(text).flatMap(({ candidates }) =>
    candidates.flatMap(({ evidence }) => evidence.map((one) => one.name)),
  );
  const ofSubject = names.filter((one) => /^subject-|^body-of/.test(one));
  expect(new Set(ofSubject)).toEqual(new Set([name]));
});
