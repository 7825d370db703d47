// Which figures of two reports of one story are taken for one thing, and which are not, with weights as they are shipped.

import { describe, expect, test } from 'vitest';
import { matchOpenFigures } from '../../../../../../src/engine/compare/by-words/figures/match-open-figures.ts';
import { recordReport } from '../../../../../../src/engine/compare/by-words/report/record-report.ts';
import { TermReader } from '../../../../../../src/engine/compare/by-words/terms.ts';
import { readArticle } from '../../../../../../src/engine/reading/read-article.ts';
import type { OpenReport } from '../../../../../../src/model/open-record.ts';

const report = (id: string, text: string): OpenReport => recordReport(readArticle({ title: '', text }), id);

/** The pairs as "page's figure | report's figure | differs", with only the numbers as printed. */
function pairsOf(page: string, ...sources: string[]): string[] {
  const numberOf = (open: OpenReport, at: number): string => {
    const figure = open.figures[at];
    return figure === undefined ? '' : figure.printed.slice(figure.figureInPrinted.start, figure.figureInPrinted.end);
  };
  const read = report('page', page);
  return matchOpenFigures(
    read,
    sources.map((text, at) => report(`s${at}`, text)),
    new TermReader(),
  ).map(
    ({ atPage, report: other, atReport, agrees }) =>
      `${numberOf(read, atPage)} | ${numberOf(other, atReport)} | ${agrees ? 'agrees' : 'differs'}`,
  );
}

describe('one thing told in two reports', () => {
  test.each([
    [
      'the same words with another number',
      'The mayor’s fund for the lighthouse stands at £48,000.',
      'The mayor’s fund for the lighthouse stands at £42,000, the council said.',
      '£48,000 | £42,000 | differs',
    ],
    [
      'digits that changed places',
      'The bridge was closed for 217 days, and 1,324 lorries were sent round by the valley.',
      'A total of 1,342 lorries were sent round by the valley.',
      '1,324 | 1,342 | differs',
    ],
    [
      'a rounding, in words of its own',
      'Nearly 200 swimmers crossed the bay.',
      'The bay was crossed by 196 swimmers.',
      '200 | 196 | agrees',
    ],
    [
      'a turnout',
      'Turnout in the orchard vote was 64 per cent.',
      'On a turnout of 61 per cent the growers voted for the new orchard.',
      '64 per cent | 61 per cent | differs',
    ],
    [
      'a large sum alone, whatever the words',
      'Repairs will come to £3.75 million.',
      'That leaves a bill of £3.75 million.',
      '£3.75 million | £3.75 million | agrees',
    ],
  ])('%s', (_, page, source, pair) => {
    expect(pairsOf(page, source)).toContain(pair);
  });

  test('a value that two other reports give in other words', () => {
    const pairs = pairsOf(
      'Some 540 beehives were lost in the storm at Larkfield.',
      'The storm at Larkfield took 610 beehives.',
      'Beekeepers at Larkfield counted 610 beehives lost in the storm.',
    );
    expect(pairs).toEqual(['540 | 610 | differs', '540 | 610 | differs']);
  });
});

describe('two things', () => {
  test.each([
    [
      'a figure that nothing ties but its unit',
      'The choir had practised for five months.',
      'A gardener was away for six months.',
    ],
    [
      'ages of two people',
      'Ada Brill, 44, opened the gate for the herd.',
      'The gate was opened for the herd by Tom Weller, 45.',
    ],
    [
      'both values in one sentence',
      'The north field gave 300 sacks of barley and the south field 420.',
      'The south field gave 300 sacks of barley and the north field 420.',
    ],
    [
      'counts of things that are never one',
      'The school at Oakham has 41 teachers in all.',
      'The school at Oakham has 420 pupils in all.',
    ],
    [
      'a limit and a count',
      'Nets above 40 metres are not allowed in the lagoon.',
      'The fishermen used nets of 55 metres in the lagoon.',
    ],
    ['small bare numbers of other things', 'Two of the rowers came from Dalby.', 'The judges disagreed about two.'],
  ])('%s', (_, page, source) => {
    expect(pairsOf(page, source).filter((pair) => pair.endsWith('differs'))).toEqual([]);
  });

  test('the same small number of other things does not agree', () => {
    expect(pairsOf('Two of the rowers came from Dalby.', 'The judges disagreed about two.')).toEqual([]);
  });

  test('a sum and its roundings are one: none of them differs from another', () => {
    const pairs = pairsOf(
      'The harbour was fined £122 million.',
      'The harbour was fined £122.7 million for the spill.',
      'The harbour was fined £123 million for the spill.',
    );
    expect(pairs.filter((pair) => pair.endsWith('differs'))).toEqual([]);
  });

  test('a figure of a report is the counterpart of one thing at most', () => {
    const pairs = pairsOf(
      'The mill took on 35 weavers in spring. The mill took on 36 weavers in autumn.',
      'The mill took on 35 weavers.',
    );
    expect(pairs).toHaveLength(1);
    expect(pairs[0]).toBe('35 | 35 | agrees');
  });
});
