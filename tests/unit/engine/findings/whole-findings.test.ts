// One article of the topic that the tests have for themselves, and everything that a card and the library get of it.

import { describe, expect, it, test } from 'vitest';
import { createChecker } from '../../../../src/engine/check-article.ts';
import { recordArticle } from '../../../../src/engine/records/record-article.ts';
import type { Article } from '../../../../src/model/article.ts';
import { pack } from '../../../second-topic/rovers-debts/pack.ts';
import { referenceSet } from '../../../second-topic/rovers-debts/reference.ts';
import { topics } from '../../../second-topic/topics.ts';

const article: Article = {
  title: 'Rovers in more trouble',
  url: 'https://www.sport.example/rovers',
  date: '2024-05-20',
  text:
    'Rovers in more trouble\n\nAt the end of April, Tarnbrook Rovers had laid off about 60 staff; the club owes ' +
    '£7.4 million, it says. Some 150 stewards were paid late.\n\n“We opened the books because our supporters own this ' +
    'ground as much as we do,” the chairwoman, Dora Kettering, said. She is 58.',
};
const check = (changes: Partial<Article> = {}) => createChecker(pack, referenceSet).check({ ...article, ...changes });
const source = (id: string) => ({ ...referenceSet.sources.find((one) => one.id === id), origin: 'bundled' });
const money = (low: number) => ({ kind: 'money', low, high: low, isVague: false, hedge: null, unit: 'GBP' });

describe('a figure', () => {
  it('is told with its value, its measure and each source’s own figure, the nearest in time first', () => {
    expect(check().findings.find(({ text }) => text === '£7.4 million')).toEqual({
      kind: 'figure',
      start: article.text.indexOf('£7.4'),
      end: article.text.indexOf('£7.4') + '£7.4 million'.length,
      text: '£7.4 million',
      verdict: 'differs',
      difference: 'value',
      time: 'earlier',
      factId: 'rovers-debt:GBP7400000-7400000',
      asOf: null,
      value: money(7_400_000),
      printed: '£7.4 million',
      basis: null,
      measure: { id: 'rovers-debt', name: 'debt of Tarnbrook Rovers', kind: 'money' },
      because: { kind: 'measure', measureKind: 'money', measureName: 'debt of Tarnbrook Rovers' },
      counterparts: [
        {
          source: source('wire-2024-02-13'),
          recordId: 'wire-2024-02-13/rovers-debt/1',
          agrees: false,
          difference: 'value',
          time: 'earlier',
          asOf: null,
          value: money(7_500_000),
          basis: null,
          printed: '£7.5 million',
          figureInPrinted: { start: 0, end: 12 },
          evidence: 'The debts of Tarnbrook Rovers have reached £7.5 million',
        },
        {
          source: source('gazette-2024-02-12'),
          recordId: 'gazette-2024-02-12/rovers-debt/1',
          agrees: false,
          difference: 'value',
          time: 'earlier',
          asOf: null,
          value: money(6_200_000),
          basis: null,
          printed: '£6.2 million',
          figureInPrinted: { start: 0, end: 12 },
          evidence: 'Tarnbrook Rovers owe £6.2 million to banks and suppliers',
        },
      ],
      moreCounterparts: 0,
    });
  });

  it('is printed with its hedge and what it counts, has a basis in words, and the day that the text counts it at', () => {
    expect(check().findings.find(({ text }) => text === '60')).toMatchObject({
      factId: 'rovers-laid-off:about60-60',
      asOf: { kind: 'date', year: null, month: 4, day: null, isDecade: false },
      value: { kind: 'count', low: 60, high: 60, isVague: false, hedge: 'about', unit: null },
      printed: 'about 60 staff',
      basis: { id: 'staff', words: 'staff' },
      time: 'earlier',
    });
  });

  it('that agrees has no difference and no time', () => {
    const finding = check().findings.find(({ text }) => text === '150');
    expect(finding).toMatchObject({ verdict: 'agrees', difference: null, time: null, printed: 'Some 150 stewards' });
    // The measure does not move: no source is later or earlier.
    expect(finding?.counterparts.map((one) => 'time' in one && [one.source.id, one.agrees, one.time])).toEqual([
      ['courier-2024-03-04', true, null],
      ['wire-2024-02-13', true, null],
      ['gazette-2024-02-12', true, null],
    ]);
  });

  it('has no time where the page is undated', () => {
    const { date: _, ...undated } = article;
    const [, debt] = createChecker(pack, referenceSet).check(undated).findings;
    expect(debt).toMatchObject({ text: '£7.4 million', time: null });
  });
});

test('a quote is told with its speaker, the words that both have, and what changed', () => {
  expect(check().findings.find(({ kind }) => kind === 'quote')).toMatchObject({
    verdict: 'agrees',
    difference: null,
    factId: 'opened-the-books:we opened the books because our supporters own this ground as much as we do',
    words: 'We opened the books because our supporters own this ground as much as we do,',
    speaker: 'Dora Kettering',
    because: {
      kind: 'utterance',
      speaker: 'Dora Kettering',
      sharedWords: ['opened', 'books', 'ground'],
      neighboursMatch: false,
    },
    counterparts: [
      {
        source: source('courier-2024-03-04'),
        recordId: 'courier-2024-03-04/q/1',
        agrees: true,
        words: 'We opened the books because the supporters own this ground as much as we do,',
        speaker: 'Dora Kettering',
        changes: [
          { kind: 'same', text: 'We opened the books because ' },
          { kind: 'deleted', text: 'the ' },
          { kind: 'inserted', text: 'our ' },
          { kind: 'same', text: 'supporters own this ground as much as we do' },
        ],
      },
    ],
  });
});

test('figures and quotes of the headline are counted, those of the article alone are told', () => {
  const { figureCount, quoteCount, findings } = check();
  expect([figureCount, quoteCount]).toEqual([5, 1]);
  expect(findings.map(({ text }) => text.slice(0, 12))).toEqual(['60', '£7.4 million', '150', '“We opened t']);
});

describe('what is kept of it', () => {
  const checker = createChecker(pack, referenceSet);
  const reading = checker.read(article);
  const kept = recordArticle(reading, checker.compareWithTopic(reading).findings, topics);

  it('is its sure figures by measure, with their clause, and its quotes by utterance', () => {
    expect(kept.measured).toEqual([
      {
        topic: 'rovers-debts',
        figures: [
          {
            id: `${kept.id}/rovers-debt/1`,
            source: kept.id,
            measure: 'rovers-debt',
            value: money(7_400_000),
            basis: null,
            printed: '£7.4 million',
            evidence: 'the club owes £7.4 million, it says',
          },
          {
            id: `${kept.id}/rovers-late-paid/1`,
            source: kept.id,
            measure: 'rovers-late-paid',
            value: { kind: 'count', low: 150, high: 150, isVague: false, hedge: 'about', unit: null },
            basis: 'stewards',
            printed: 'Some 150 stewards',
            evidence: 'Some 150 stewards were paid late',
          },
        ],
        quotes: [
          {
            id: `${kept.id}/q/1`,
            source: kept.id,
            speaker: 'Dora Kettering',
            words: 'We opened the books because our supporters own this ground as much as we do,',
            utterance: 'opened-the-books',
          },
        ],
      },
    ]);
  });

  it('is every figure with its own words', () => {
    expect(kept.open.figures.map(({ printed }) => printed)).toEqual([
      'April',
      '60 staff',
      '£7.4 million',
      '150 stewards',
      '58',
    ]);
    expect(kept.open.figures[3]).toEqual({
      id: `${kept.id}/f/4`,
      value: { kind: 'count', low: 150, high: 150, isVague: false, hedge: 'about', unit: null },
      parts: null,
      printed: '150 stewards',
      figureInPrinted: { start: 0, end: 3 },
      sentence: 'Some 150 stewards were paid late.',
      figureInSentence: { start: 5, end: 8 },
      counted: 'stewards',
      head: 'stewards',
      countedBy: 'behind',
      isPart: false,
      isChange: false,
      isQuoted: false,
      names: ['tarnbrook', 'rovers'],
      years: [],
      asOf: null,
      context: ['end', 'tarnbrook', 'rov', 'lay', 'staff', 'club', 'ow'],
      paragraph: 1,
      sentenceNumber: 2,
    });
    expect(kept.open.figures[1]).toMatchObject({ asOf: { kind: 'date', month: 4 }, paragraph: 1, sentenceNumber: 1 });
    expect(kept.open.quotes).toEqual([
      {
        id: `${kept.id}/q/1`,
        speaker: 'Dora Kettering',
        words: 'We opened the books because our supporters own this ground as much as we do,',
      },
    ]);
  });
});
