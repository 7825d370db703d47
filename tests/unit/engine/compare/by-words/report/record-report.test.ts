// What is kept of a report: every figure and quote, with what is needed to find it again without the text.

import { describe, expect, test } from 'vitest';
import { sharedRuns } from '../../../../../../src/engine/compare/by-words/report/fingerprint.ts';
import { placeReport, recordReport } from '../../../../../../src/engine/compare/by-words/report/record-report.ts';
import { readArticle } from '../../../../../../src/engine/reading/read-article.ts';
import { openReportShape } from '../../../../../../src/model/open-record-shapes.ts';

const TEXT =
  'The orchard at Wick lost 1,260 trees in the frost of May 2031.\n\n' +
  'By the end of June 340 of them had been planted again, at £45 each.\n\n' +
  '“We have never seen the like of it,” the gardener, Olive Marsh, said.';

const read = readArticle({ title: 'Frost in the orchard', text: TEXT });
const report = recordReport(read, 'wick');

describe('a recorded report', () => {
  test('has every figure that counts something, with its sentence and place in it', () => {
    for (const printed of ['1,260', '340', '45']) {
      const figure = report.figures.find(({ sentence, figureInSentence }) =>
        sentence.slice(figureInSentence.start, figureInSentence.end).includes(printed),
      );
      expect(figure?.sentence).toContain(printed);
      expect(TEXT).toContain(figure?.sentence);
    }
  });

  test('says what is counted, of which names, and in which year', () => {
    const trees = report.figures.find(({ head }) => head === 'trees');
    expect(trees).toMatchObject({ counted: 'trees', names: expect.arrayContaining(['wick']), years: [2031] });
  });

  test('knows the day that the text says a count was taken', () => {
    const planted = report.figures.find(({ value }) => value.kind !== 'date' && value.low === 340);
    expect(planted?.asOf).toMatchObject({ month: 6 });
    const lost = report.figures.find(({ value }) => value.kind !== 'date' && value.low === 1260);
    expect(lost?.asOf).toBeNull();
  });

  test('has every quote with its speaker', () => {
    expect(report.quotes).toMatchObject([{ speaker: 'Olive Marsh', words: 'We have never seen the like of it,' }]);
  });

  test('is plain data of the shape that is stored and exported', () => {
    expect(openReportShape.problem(JSON.parse(JSON.stringify(report)), 'report')).toBeNull();
  });

  test('belongs to the figures and quotes it was made of, one to one', () => {
    const placed = placeReport(read, 'wick');
    expect(placed.report).toEqual(report);
    expect(placed.figures).toHaveLength(report.figures.length);
    expect(placed.quotes).toHaveLength(report.quotes.length);
  });

  test('is told from a report in other words, and is the same text under another title', () => {
    const again = recordReport(readArticle({ title: 'Trees lost', text: TEXT }), 'again');
    const other = recordReport(
      readArticle({
        title: 'Frost',
        text: 'Frost in May killed 1,260 trees of the Wick orchard, and 340 stand again.',
      }),
      'other',
    );
    expect(sharedRuns(again.story.fingerprint, report.story.fingerprint)).toBeGreaterThan(0.8);
    expect(sharedRuns(other.story.fingerprint, report.story.fingerprint)).toBeLessThan(0.3);
  });
});
