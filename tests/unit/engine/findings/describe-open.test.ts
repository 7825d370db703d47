// What is told of figures and quotes that were matched by words alone.

import { describe, expect, it } from 'vitest';
import { compareWithReports } from '../../../../src/engine/compare/by-words/compare-with-reports.ts';
import { placeReport } from '../../../../src/engine/compare/by-words/report/record-report.ts';
import { type ComparedSource, describeOpen } from '../../../../src/engine/findings/describe-open.ts';
import { readArticle } from '../../../../src/engine/reading/read-article.ts';
import type { Article } from '../../../../src/model/article.ts';
import type { FigureFinding, Finding } from '../../../../src/model/finding.ts';
import { storyTexts } from '../../../e2e/story-pages.ts';
import { sampleSource } from '../../store/sample-sets.ts';

const articleOf = (name: keyof typeof storyTexts): Article => {
  const { title, paragraphs } = storyTexts[name];
  return { title, text: paragraphs.join('\n\n'), date: '2026-03-02' };
};

function findingsOf(known: readonly (keyof typeof storyTexts)[] = ['first', 'second']): readonly Finding[] {
  const article = articleOf('third');
  const reading = readArticle(article);
  const reports = (['first', 'second'] as const).map((name) => ({
    report: placeReport(readArticle(articleOf(name)), name).report,
    title: storyTexts[name].title,
    date: '2026-03-02',
  }));
  const heading = { title: article.title, date: '2026-03-02' };
  const comparison = compareWithReports(reading, placeReport(reading, 'page'), heading, reports);
  const sources = new Map(
    known.map((id): [string, ComparedSource] => [
      id,
      { source: sampleSource(id, { date: '2026-03-02' }), origin: 'added' },
    ]),
  );
  return describeOpen(article, comparison, sources);
}

const figureAt = (text: string, findings = findingsOf()): FigureFinding => {
  const found = findings.find((finding) => finding.kind === 'figure' && finding.text === text);
  if (found?.kind !== 'figure') throw new Error(`No figure "${text}" is told of.`);
  return found;
};

describe('a figure matched by its words', () => {
  it('differs, with what each report prints and its sentence', () => {
    const cracks = figureAt('71');
    expect(cracks).toMatchObject({ verdict: 'differs', difference: 'value', measure: null, printed: '71 cracks' });
    expect(
      cracks.counterparts.map(({ source: { id, origin }, agrees, printed }) => [id, origin, agrees, printed]),
    ).toEqual(
      expect.arrayContaining([
        ['first', 'added', false, '17 cracks'],
        ['second', 'added', false, '17 cracks'],
      ]),
    );
    for (const { evidence, printed } of cracks.counterparts) expect(evidence).toContain(printed);
  });

  it('is because of words in common, as they are printed', () => {
    const { because } = figureAt('71');
    if (because.kind !== 'words') throw new Error('It is because of its words.');
    expect(because.counted).toBe('cracks');
    expect(because.sharedWords.length).toBeGreaterThan(0);
    expect(because.sharedWords.length).toBeLessThanOrEqual(3);
    const text = articleOf('third').text.toLowerCase();
    for (const word of because.sharedWords) expect(text).toContain(word.toLowerCase());
  });

  it('agrees without a difference', () => {
    expect(figureAt('23 miles')).toMatchObject({ verdict: 'agrees', difference: null, time: null });
  });

  it('is the same fact in whatever article', () => {
    expect(figureAt('71').factId).toBe(figureAt('71').factId);
    expect(figureAt('71').factId).not.toBe(figureAt('23 miles').factId);
    expect(figureAt('71').factId).toMatch(/^words:/u);
  });
});

it('a quote is told with each wording', () => {
  const quote = findingsOf().find(({ kind }) => kind === 'quote');
  expect(quote).toMatchObject({ kind: 'quote', verdict: 'differs', difference: 'wording', speaker: 'Oona Mallory' });
  expect(quote?.counterparts.map(({ source }) => source.id).toSorted()).toEqual(['first', 'second']);
  expect(quote?.factId).toMatch(/^words:[0-9a-z]+$/u);
});

it('a source that is not known is not told of, and nothing is told of what only it has', () => {
  expect(figureAt('71', findingsOf(['first'])).counterparts.map(({ source }) => source.id)).toEqual(['first']);
  expect(findingsOf([])).toEqual([]);
});
