// Packs and records that fit together, and every way in which they do not.

import { describe, expect, it } from 'vitest';
import { PackError } from '../../../src/model/define-pack.ts';
import type { FigureRecord, ReferenceSet } from '../../../src/model/reference.ts';
import { defineTopic, defineTopics } from '../../../src/model/topic.ts';
import { soundPack } from './sound-pack.ts';

const source = {
  id: 'gazette-2021-03-02',
  document: 'gazette',
  title: 'Ferry aground',
  publisher: 'Gazette',
  date: '2021-03-02',
  dateInferredFrom: null,
  url: null,
  copyOf: null,
  copyOfOutside: null,
};

const record: FigureRecord = {
  id: 'gazette-2021-03-02/passengers/1',
  source: source.id,
  measure: 'passengers',
  value: { kind: 'count', low: 210, high: 210, isVague: false, hedge: null, unit: null },
  basis: 'tickets',
  printed: '210 passengers',
  evidence: 'The Merle carried 210 passengers',
};

const reference: ReferenceSet = {
  version: 1,
  topic: 'merle-ferry',
  sources: [source],
  figures: [record],
  quotes: [],
};

function mistakesOf(changes: Partial<ReferenceSet>): readonly string[] {
  try {
    defineTopic(soundPack, { ...reference, ...changes });
  } catch (error) {
    if (error instanceof PackError) return error.mistakes;
    throw error;
  }
  return [];
}

describe('a topic', () => {
  it('takes records that fit its pack', () => {
    expect(mistakesOf({})).toEqual([]);
    expect(defineTopic(soundPack, reference)).toEqual({ pack: soundPack, reference });
  });

  it.each<[string, Partial<ReferenceSet>, string]>([
    ['records of another topic', { topic: 'other' }, 'its records are of the topic "other"'],
    ['a source that stands twice', { sources: [source, source] }, `source "${source.id}" stands twice`],
    ['a record that stands twice', { figures: [record, record] }, `record "${record.id}" stands twice`],
    [
      'a copy of nothing',
      { sources: [{ ...source, copyOf: 'herald' }] },
      `source "${source.id}" copies "herald", which is no other source`,
    ],
    [
      'a copy of itself',
      { sources: [{ ...source, copyOf: source.id }] },
      `source "${source.id}" copies "${source.id}", which is no other source`,
    ],
    [
      'a record of no source',
      { figures: [{ ...record, source: 'herald' }] },
      `record "${record.id}": its source "herald" is not there`,
    ],
    [
      'a record of a measure that does not exist',
      { figures: [{ ...record, measure: 'pasengers' }] },
      `record "${record.id}": it is of no measure of the pack: "pasengers"`,
    ],
    [
      'a record of another kind than its measure',
      { figures: [{ ...record, value: { kind: 'date', year: 2021, month: null, day: null, isDecade: false } }] },
      `record "${record.id}": it is a date, its measure counts a count`,
    ],
    [
      'a record on an unknown basis',
      { figures: [{ ...record, basis: 'heads' }] },
      `record "${record.id}": it is counted on no basis of the pack: "heads"`,
    ],
  ])('refuses %s', (_, changes, mistake) => {
    expect(mistakesOf(changes)).toEqual([mistake]);
  });
});

describe('a list of topics', () => {
  const topic = defineTopic(soundPack, reference);

  it('takes topics that have nothing in common', () => {
    expect(defineTopics(topic)).toEqual([topic]);
  });

  it('refuses ids that stand in several, for facts are told apart by them', () => {
    const other = { ...topic, pack: { ...soundPack, id: 'other-ferry' } };
    expect(() => defineTopics(topic, other)).toThrow(
      /measure "passengers" stands in several topics.*source "gazette-2021-03-02" stands in several.*record "gazette/s,
    );
    expect(() => defineTopics(topic, topic)).toThrow('topic "merle-ferry" stands in several topics');
    // The message begins with the packs that it is of.
    expect(() => defineTopics(topic, other)).toThrow('merle-ferry, other-ferry');
  });
});
