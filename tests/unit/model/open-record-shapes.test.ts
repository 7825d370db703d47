// Open records as they arrive from outside: what recording made is taken, and what points nowhere is refused.

import { describe, expect, it } from 'vitest';
import { recordReport } from '../../../src/engine/compare/by-words/report/record-report.ts';
import { readArticle } from '../../../src/engine/reading/read-article.ts';
import {
  OPEN_LIMITS,
  openFigureShape,
  openQuoteShape,
  openReportShape,
} from '../../../src/model/open-record-shapes.ts';

const reading = readArticle({
  title: 'Ferry runs aground',
  text: 'Some 412 families waited at the quay in March 2021. “It will not do,” Ada Birch said.',
});
const report = recordReport(reading, 'ferry');
const [figure, quote] = [report.figures[0], report.quotes[0]];
if (figure === undefined || quote === undefined) throw new Error('Nothing was recorded.');

it('what recording made is taken', () => {
  expect(openReportShape.problem(report, 'it')).toBeNull();
  expect(openFigureShape.problem(figure, 'it')).toBeNull();
  expect(openQuoteShape.problem({ ...quote, speaker: null }, 'it')).toBeNull();
});

describe('a figure', () => {
  it.each([
    ['an empty span', { figureInPrinted: { start: 1, end: 1 } }, 'it.figureInPrinted is no place'],
    [
      'a span behind its end',
      { figureInSentence: { start: 0, end: figure.sentence.length + 1 } },
      'it.figureInSentence is no',
    ],
    ['a span that is none', { figureInPrinted: { start: -1, end: 1 } }, 'it.figureInPrinted'],
    ['another way to count', { countedBy: 'nearness' }, 'it.countedBy'],
    ['too many words', { context: Array.from({ length: OPEN_LIMITS.context + 1 }, () => 'boat') }, 'it.context'],
    ['a long word', { head: 'x'.repeat(OPEN_LIMITS.term + 1) }, 'it.head'],
    ['nothing printed', { printed: '' }, 'it.printed'],
  ])('is refused with %s', (_, changes, message) => {
    expect(openFigureShape.problem({ ...figure, ...changes }, 'it')).toContain(message);
  });

  it('may end where its sentence ends', () => {
    const end = figure.sentence.length;
    expect(openFigureShape.problem({ ...figure, figureInSentence: { start: end - 1, end } }, 'it')).toBeNull();
  });
});

describe('a report', () => {
  it.each([
    [
      'a word without its weight',
      { story: { ...report.story, weights: report.story.weights.slice(1) } },
      'it.story.weights should have',
    ],
    ['another form', { form: 0 }, 'it.form'],
    ['no source', { source: '' }, 'it.source'],
    ['a spoilt figure', { figures: [{ ...figure, isPart: null }] }, 'it.figures[0].isPart'],
    ['a spoilt quote', { quotes: [{ ...quote, words: '' }] }, 'it.quotes[0].words'],
  ])('is refused with %s', (_, changes, message) => {
    expect(openReportShape.problem({ ...report, ...changes }, 'it')).toContain(message);
  });
});
