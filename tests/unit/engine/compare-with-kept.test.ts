// What measures say and what kept reports say of one article, put together.

import { describe, expect, it } from 'vitest';
import { placeReport } from '../../../src/engine/compare/by-words/report/record-report.ts';
import { type ComparableReport, compareWithKept, withKept } from '../../../src/engine/compare-with-kept.ts';
import { readArticle } from '../../../src/engine/reading/read-article.ts';
import type { Article } from '../../../src/model/article.ts';
import type { CheckResult, Finding } from '../../../src/model/finding.ts';
import type { KeptReport } from '../../../src/model/kept-report.ts';
import type { Topic } from '../../../src/model/topic.ts';
import { storyTexts } from '../../e2e/story-pages.ts';
import { makeFigureFinding } from '../../made-up-findings.ts';
import { sampleFigure, sampleQuote, sampleSet, sampleSource, TOPIC } from '../store/sample-sets.ts';

const articleOf = (name: keyof typeof storyTexts): Article => {
  const { title, url, paragraphs } = storyTexts[name];
  return { title, url, text: paragraphs.join('\n\n'), date: '2026-03-02' };
};

const reading = readArticle(articleOf('third'));
const page = placeReport(reading, 'page');

const keptOf = (name: keyof typeof storyTexts): ComparableReport => ({
  source: sampleSource(name, { title: storyTexts[name].title, date: '2026-03-02' }),
  origin: 'added',
  open: placeReport(readArticle(articleOf(name)), name).report,
});

const NOTHING: CheckResult = { relevant: false, sameAs: null, findings: [], figureCount: 0, quoteCount: 0 };
const compare = (topic: CheckResult, ...names: (keyof typeof storyTexts)[]) =>
  compareWithKept(reading, topic, page, names.map(keptOf));
const textsOf = (findings: readonly Finding[]): string[] => findings.map(({ text, verdict }) => `${text} ${verdict}`);

/** A finding of a measure at the words. */
function measuredAt(words: string, verdict: 'differs' | 'possible'): Finding {
  const start = reading.structure.text.indexOf(words) - reading.textStart;
  return makeFigureFinding({ start, end: start + words.length, text: words, verdict });
}

describe('an article and kept reports', () => {
  it('of its story are relevant, with their findings in its own text', () => {
    const { relevant, story, findings, figureCount, quoteCount } = compare(NOTHING, 'first');
    expect([relevant, story]).toEqual([true, ['first']]);
    expect(textsOf(findings)).toEqual(expect.arrayContaining(['71 differs', '£9.1 million differs']));
    const { text } = articleOf('third');
    for (const finding of findings) expect(text.slice(finding.start, finding.end)).toBe(finding.text);
    expect(findings.map(({ start }) => start)).toEqual(findings.map(({ start }) => start).toSorted((a, b) => a - b));
    expect([figureCount > 4, quoteCount]).toEqual([true, 1]);
  });

  it('of another story are left alone, and the topic’s result stays', () => {
    expect(compare(NOTHING, 'other')).toEqual({ ...NOTHING, story: [] });
    const topic = { ...NOTHING, relevant: true, figureCount: 3 };
    expect(compare(topic, 'other')).toEqual({ ...topic, story: [] });
  });

  it('are told as the same text where they are', () => {
    expect(compare(NOTHING, 'third').sameAs).toBe('third');
    expect(compare({ ...NOTHING, sameAs: 'known' }, 'third').sameAs).toBe('known');
  });
});

describe('where a measure and the words speak of one figure', () => {
  const at = (verdict: 'differs' | 'possible', words = '71') =>
    compare({ ...NOTHING, relevant: true, findings: [measuredAt(words, verdict)] }, 'first').findings.filter(
      ({ text }) => text === words,
    );

  it('the measure counts where it is sure', () => {
    const [finding, ...others] = at('differs');
    expect([finding?.kind === 'figure' && finding.measure?.id, others]).toEqual(['review-people', []]);
  });

  it('the words count where it is not', () => {
    const [finding, ...others] = at('possible');
    expect([finding?.kind === 'figure' && finding.measure, others]).toEqual([null, []]);
  });

  it('the measure stays where the words say nothing', () => {
    expect(at('possible', 'Monday').map(({ verdict }) => verdict)).toEqual(['possible']);
  });
});

it('a topic has what kept reports give of it', () => {
  const topic = { pack: { id: TOPIC }, reference: sampleSet(1, ['north']) } as unknown as Topic;
  const kept = (id: string, ofTopic: string): KeptReport =>
    ({
      source: sampleSource(id),
      measured: [{ topic: ofTopic, figures: [sampleFigure(id, 1)], quotes: [sampleQuote(id, 1)] }],
    }) as unknown as KeptReport;
  const { reference } = withKept(topic, [kept('own', TOPIC), kept('strange', 'other')]);
  expect(reference.sources.map(({ id }) => id)).toEqual(['north', 'own', 'strange']);
  expect(reference.figures.map(({ source }) => source)).toEqual(['north', 'own']);
  expect(reference.quotes.map(({ source }) => source)).toEqual(['north', 'own']);
  expect(reference.version).toBe(1);
});
