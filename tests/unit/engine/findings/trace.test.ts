// What is written down of figures and quotes, for whoever works on the engine.

import { describe, expect, it } from 'vitest';
import { createChecker } from '../../../../src/engine/check-article.ts';
import type { QuoteMatch } from '../../../../src/engine/compare/by-words/quotes/match-quotes.ts';
import { type TracedFigure, type TraceEntry, traceQuote, traceTo } from '../../../../src/engine/findings/trace.ts';
import { sampleSource } from '../../store/sample-sets.ts';
import { pack, record } from '../compare/by-measure/harbour.ts';

const checker = createChecker(pack, {
  version: 1,
  topic: pack.id,
  sources: [sampleSource('gazette')],
  figures: [{ ...record('injured', { low: 34, high: 34 }), printed: '34 firefighters', evidence: '34 were hurt' }],
  quotes: [],
});

function traced(text: string): TracedFigure[] {
  const entries: TraceEntry[] = [];
  checker.check({ title: '', text }, { isOnTopic: true, tracing: traceTo((entry) => entries.push(entry)) });
  return entries.filter((entry) => entry.kind === 'figure');
}

describe('a figure', () => {
  it('that was matched has what was read, its evidence, its verdict and the sources', () => {
    const [figure] = traced('It rained. At the harbour 52 firefighters were injured in the fire.');
    expect(figure).toMatchObject({
      topic: pack.id,
      text: '52',
      matched: 'injured',
      verdict: 'differs',
      read: {
        kind: 'count',
        counts: 'firefighters',
        sentence: 'At the harbour 52 firefighters were injured in the fire.',
        about: ['harbour (named)'],
        isFormer: false,
      },
      counterparts: [{ source: 'gazette', printed: '34 firefighters', agrees: false, isOnOtherBasis: false }],
    });
    expect(figure?.score).toBeCloseTo(figure?.evidence.reduce((sum, { weight }) => sum + weight, 0) ?? 0, 10);
  });

  it('that was matched with nothing has none of that', () => {
    const [date, count] = traced('It sank in 2021 with 3 boats.');
    expect(date).toMatchObject({ matched: null, score: null, verdict: null, evidence: [], counterparts: [] });
    expect([date?.read.kind, date?.read.counts, count?.read.counts]).toEqual(['date', null, 'boats']);
  });

  it('of another time is told as such', () => {
    const former = traced('It has 52 boats, up from 40 in 2020.').map(({ text, read }) => [text, read.isFormer]);
    expect(former).toContainEqual(['40', true]);
    expect(former).toContainEqual(['52', false]);
  });
});

describe('a quote', () => {
  const match = (certainty: QuoteMatch['certainty'], agreeing: readonly boolean[]): QuoteMatch =>
    ({
      quote: { start: 1, end: 9, text: '“So so,”' },
      utterance: 'so',
      evidence: [{ name: 'same-speaker', weight: 1 }],
      certainty,
      counterparts: agreeing.map((agrees) => ({ agrees })),
    }) as unknown as QuoteMatch;

  it.each([
    ['certain', [true, true], 'agrees'],
    ['certain', [true, false], 'differs'],
    ['possible', [false], 'possible'],
  ] as const)('%s %j: %s', (certainty, agreeing, verdict) => {
    expect(traceQuote('harbour', match(certainty, agreeing))).toEqual({
      kind: 'quote',
      topic: 'harbour',
      start: 1,
      end: 9,
      text: '“So so,”',
      matched: 'so',
      evidence: [{ name: 'same-speaker', says: 'the same speaker', weight: 1 }],
      verdict,
    });
  });
});
