// Several topics, one reading: what each finds is told together, once a place.

import { describe, expect, it } from 'vitest';
import { createTopicsChecker } from '../../../src/engine/check-topics.ts';
import type { TopicPack } from '../../../src/model/pack.ts';
import type { ReferenceSet } from '../../../src/model/reference.ts';
import type { Topic } from '../../../src/model/topic.ts';
import { sampleSource } from '../store/sample-sets.ts';
import { injured, pack, record, warehouses } from './compare/by-measure/harbour.ts';

function topicOf(id: string, measures: TopicPack['measures'], low: number, measure: string): Topic {
  const own = { ...pack, id, measures };
  const figure = { ...record(measure, { low, high: low }, `${id}-paper`), printed: `${low}`, evidence: `${low}` };
  const reference: ReferenceSet = {
    version: 1,
    topic: id,
    sources: [sampleSource(`${id}-paper`)],
    figures: [figure],
    quotes: [],
  };
  return { pack: own, reference } as Topic;
}

const TEXT = 'At the harbour 52 firefighters were injured in the fire. It lost 9 warehouses.';
const injuries = (low: number): Topic => topicOf(`injuries-${low}`, [injured], low, 'injured');
const losses = topicOf('losses', [warehouses], 9, 'warehouses');

function told(topics: readonly Topic[], isOnTopic = true): string[] {
  const { findings } = createTopicsChecker(topics).check({ title: '', text: TEXT }, { isOnTopic });
  return findings.map(({ text, verdict, counterparts }) => `${text} ${verdict} ${counterparts[0]?.source.id}`);
}

describe('topics together', () => {
  it('tell what each finds, in the order of the text', () => {
    expect(told([losses, injuries(34)])).toEqual(['52 differs injuries-34-paper', '9 agrees losses-paper']);
  });

  it('of one figure tell what is surer, of equals the first', () => {
    expect(told([injuries(52), injuries(34)])).toEqual(['52 differs injuries-34-paper']);
    expect(told([injuries(34), injuries(52)])).toEqual(['52 differs injuries-34-paper']);
    expect(told([injuries(34), injuries(40)])).toEqual(['52 differs injuries-34-paper']);
  });

  it('tell nothing where none takes the article', () => {
    const checker = createTopicsChecker([losses, injuries(34)]);
    expect(checker.check({ title: '', text: TEXT }, { isOnTopic: false })).toEqual({
      relevant: false,
      sameAs: null,
      findings: [],
      figureCount: 0,
      quoteCount: 0,
    });
    expect(createTopicsChecker([]).check({ title: '', text: TEXT }).relevant).toBe(false);
  });

  it('count a text’s figures once', () => {
    const { figureCount } = createTopicsChecker([losses, injuries(34)]).check(
      { title: '', text: TEXT },
      { isOnTopic: true },
    );
    expect(figureCount).toBe(2);
  });
});
