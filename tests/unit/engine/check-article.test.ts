// The engine's door, with a harmless pack: an article goes in, findings come out in the places of its own text.

import { describe, expect, it } from 'vitest';
import { createChecker, readText } from '../../../src/engine/check-article.ts';
import { type TraceEntry, traceTo } from '../../../src/engine/findings/trace.ts';
import type { ReferenceSet } from '../../../src/model/reference.ts';
import { sampleSource } from '../store/sample-sets.ts';
import { pack, record } from './compare/by-measure/harbour.ts';

const reference: ReferenceSet = {
  version: 1,
  topic: pack.id,
  sources: [sampleSource('gazette'), sampleSource('herald')],
  figures: [
    { ...record('injured', { low: 34, high: 34 }), printed: '34 firefighters', evidence: '34 firefighters were hurt' },
    { ...record('injured', { low: 40, high: 40 }, 'herald'), printed: '40 firefighters', evidence: '40 were hurt' },
  ],
  quotes: [
    {
      id: 'gazette/q/1',
      source: 'gazette',
      speaker: 'Ada Marsh',
      words: 'The harbour will never burn again',
      utterance: 'never',
    },
  ],
};

const checker = createChecker(pack, reference, (id) => (id === 'herald' ? 'added' : 'bundled'));
const TITLE = 'Fire at the harbour';
const TEXT =
  'At the harbour 52 firefighters were injured in the fire. “The harbour will never burn again,” Ada Marsh said.';
const article = { title: TITLE, text: TEXT };

describe('a check', () => {
  it('finds figures and quotes in the places of the text', () => {
    const { relevant, findings, figureCount, quoteCount, sameAs } = checker.check(article, { isOnTopic: true });
    expect({ relevant, figureCount, quoteCount, sameAs }).toEqual({
      relevant: true,
      figureCount: 1,
      quoteCount: 1,
      sameAs: null,
    });
    expect(findings.map(({ kind, text, verdict }) => `${kind} ${text} ${verdict}`)).toEqual([
      'figure 52 differs',
      'quote “The harbour will never burn again,” agrees',
    ]);
    for (const { start, end, text } of findings) expect(TEXT.slice(start, end)).toBe(text);
  });

  it('tells of each source where it comes from', () => {
    const [figure] = checker.check(article, { isOnTopic: true }).findings;
    expect(figure?.counterparts.map(({ source: { id, origin } }) => `${id} ${origin}`).toSorted()).toEqual([
      'gazette bundled',
      'herald added',
    ]);
  });

  it('leaves out the sources that it is told to', () => {
    const { findings } = checker.check(article, { isOnTopic: true, without: ['gazette'] });
    expect(findings.map(({ kind, counterparts }) => [kind, counterparts.map(({ source }) => source.id)])).toEqual([
      ['figure', ['herald']],
    ]);
  });

  it('counts what the headline says for nothing', () => {
    const { findings, figureCount } = checker.check(
      { title: 'At the harbour 52 firefighters were injured', text: 'It rained at the harbour on 3 boats.' },
      { isOnTopic: true },
    );
    expect([findings, figureCount]).toEqual([[], 1]);
  });

  it('of another topic finds nothing, unless it is told that it is on it', () => {
    const other = { title: 'Rain', text: 'Some 52 firefighters were injured in the rain.' };
    expect(checker.check(other)).toEqual({
      relevant: false,
      sameAs: null,
      findings: [],
      figureCount: 0,
      quoteCount: 0,
    });
    expect(checker.check(other, { isOnTopic: true }).relevant).toBe(true);
    expect(checker.check(article, { isOnTopic: false }).relevant).toBe(false);
  });

  it('traces every figure, and the quotes that were matched', () => {
    const traced = (options: { readonly isOnTopic: boolean }): string[] => {
      const entries: TraceEntry[] = [];
      const text = `${TEXT} It has 3 boats. “Good morning to you all, dear friends,” he said.`;
      checker.check({ title: TITLE, text }, { ...options, tracing: traceTo((entry) => entries.push(entry)) });
      for (const { start, end, text: printed } of entries) expect(text.slice(start, end)).toBe(printed);
      return entries.map(({ kind, text: printed, matched }) => `${kind} ${printed} ${matched}`);
    };
    expect(traced({ isOnTopic: true })).toEqual([
      'figure 52 injured',
      'figure 3 null',
      'quote “The harbour will never burn again,” never',
    ]);
    expect(traced({ isOnTopic: false })).toEqual([]);
  });

  it('compares what was read, again and again', () => {
    const reading = checker.read(article);
    const options = { isOnTopic: true };
    expect(checker.compareWithTopic(reading, options)).toEqual(checker.compareWithTopic(reading, options));
    expect(checker.compareWithTopic(reading, options)).toEqual(checker.check(article, options));
  });
});

it('a text is read without being compared', () => {
  const { figures, quotes } = readText(TEXT);
  expect([figures.map(({ text }) => text), quotes.map(({ text }) => text)]).toEqual([
    ['52'],
    ['“The harbour will never burn again,”'],
  ]);
});
