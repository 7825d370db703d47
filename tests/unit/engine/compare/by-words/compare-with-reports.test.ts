// Which reports tell a page's story, and which of its figures and quotes they give.

import { describe, expect, it } from 'vitest';
import { compareWithReports } from '../../../../../src/engine/compare/by-words/compare-with-reports.ts';
import { placeReport } from '../../../../../src/engine/compare/by-words/report/record-report.ts';
import { readArticle } from '../../../../../src/engine/reading/read-article.ts';
import { storyTexts } from '../../../../e2e/story-pages.ts';

type Name = keyof typeof storyTexts;

const readingOf = (name: Name) => {
  const { title, paragraphs } = storyTexts[name];
  return readArticle({ title, text: paragraphs.join('\n\n') });
};

function compared(page: Name, reports: readonly Name[], date: string | null = '2026-03-02') {
  const reading = readingOf(page);
  return compareWithReports(
    reading,
    placeReport(reading, 'page'),
    { title: storyTexts[page].title, date: '2026-03-02' },
    reports.map((name) => ({ report: placeReport(readingOf(name), name).report, title: storyTexts[name].title, date })),
  );
}

describe('a page and reports', () => {
  it('of its story: they are named, and what they give too', () => {
    const { story, figures, quotes, sameAs } = compared('third', ['first', 'second', 'other']);
    expect(story.map(({ source }) => source)).toEqual(['first', 'second']);
    expect(sameAs).toBeNull();
    expect(new Set(figures.map(({ report }) => report.source))).toEqual(new Set(['first', 'second']));
    expect(figures.some(({ agrees }) => agrees) && figures.some(({ agrees }) => !agrees)).toBe(true);
    expect(quotes).toHaveLength(1);
  });

  it('of another story: nothing is said', () => {
    expect(compared('third', ['other'])).toMatchObject({ story: [], figures: [], quotes: [], sameAs: null });
    expect(compared('third', [])).toMatchObject({ story: [], figures: [], quotes: [], sameAs: null });
  });

  it('of which one is the page: that is left out, and the others are compared', () => {
    const { sameAs, story } = compared('third', ['third', 'first']);
    expect([sameAs, story.map(({ source }) => source)]).toEqual(['third', ['first']]);
  });

  it('without a day are compared too', () => {
    expect(compared('third', ['first'], null).story.map(({ source }) => source)).toEqual(['first']);
  });
});
