// An article that the reader adds becomes a source with records like any other.

import { describe, expect, test } from 'vitest';
import { createChecker } from '../../../../src/engine/check-article.ts';
import { readArticle } from '../../../../src/engine/reading/read-article.ts';
import { recordArticle } from '../../../../src/engine/records/record-article.ts';
import type { Article } from '../../../../src/model/article.ts';
import type { FigureFinding, Finding } from '../../../../src/model/finding.ts';
import { figureRecordShape, quoteRecordShape, sourceShape } from '../../../../src/model/record-shapes.ts';
import type { Topic } from '../../../../src/model/topic.ts';
import { pack as metMisconduct } from '../../../../src/topics/met-misconduct/pack.ts';
import { referenceSet } from '../../../../src/topics/met-misconduct/reference.ts';
import { topics } from '../../../../src/topics/topics.ts';
import { countOf, makeFigureFinding, makeQuoteCounterpart, makeQuoteFinding } from '../../../made-up-findings.ts';

const article: Article = {
  title: 'Met chief warns of more court cases',
  text:
    'Met chief warns of more court cases\n\nThe Metropolitan Police is reviewing 1,500 cases of alleged sexual and ' +
    'domestic abuse by its officers and staff from the past 10 years, the commissioner said.\n\n“We’re all equally ' +
    'shocked we have hundreds in policing who shouldn’t be here,” Sir Mark Rowley said.',
  url: 'https://www.sample.example/news/met-chief',
};

const checker = createChecker(metMisconduct, referenceSet);
const reading = checker.read(article);
const { findings } = checker.compareWithTopic(reading);
const added = recordArticle(reading, findings, topics);
const [records = { figures: [], quotes: [] }] = added.measured;

test('the source is named after its site, its date and its title, and stays undated where the page is', () => {
  expect(sourceShape.problem(added.source, 'source')).toBeNull();
  expect(added.source).toMatchObject({
    id: expect.stringMatching(/^sample-example-undated-met-chief-warns-of-more-court-cases-\w+$/),
    publisher: 'sample.example',
    date: null,
    dateInferredFrom: null,
    url: article.url,
  });
  const dated = checker.read({ ...article, date: '2023-01-26' });
  expect(recordArticle(dated, findings, topics).source).toMatchObject({
    id: expect.stringMatching(/^sample-example-2023-01-26-met-chief-warns-of-more-court-cases-\w+$/),
    date: '2023-01-26',
  });
});

test('a figure is kept with its measure, its value and its words', () => {
  const cases = records.figures.find(({ measure }) => measure === 'review-cases');
  expect(cases).toMatchObject({ source: added.id, value: { kind: 'count', low: 1500, high: 1500 } });
  expect(cases?.printed).toMatch(/^1,500 cases/);
  expect(cases?.evidence).toContain('is reviewing 1,500 cases');
});

test('a quote is kept as printed, under the utterance that other sources have', () => {
  const quote = records.quotes.find(({ words }) => words.includes('equally shocked'));
  expect(quote?.words).toBe('We’re all equally shocked we have hundreds in policing who shouldn’t be here,');
  expect(referenceSet.quotes.map(({ utterance }) => utterance)).toContain(quote?.utterance);
});

test('every record fits its shape and has an id of its own', () => {
  for (const record of records.figures) expect(figureRecordShape.problem(record, 'figure')).toBeNull();
  for (const record of records.quotes) expect(quoteRecordShape.problem(record, 'quote')).toBeNull();
  const ids = [...records.figures, ...records.quotes].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('nothing that is only possible is kept', () => {
  const possible = findings.map((finding): Finding => ({ ...finding, verdict: 'possible' }));
  expect(recordArticle(reading, possible, topics).measured).toEqual([]);
});

describe('the source of an article', () => {
  const sourceOf = (changes: Partial<Article>, known = {}) =>
    recordArticle(readArticle({ title: 'It rained', text: 'It rained.', ...changes }), [], [], known).source;

  test.each([
    ['https://www.sample.example/a', 'sample.example'],
    ['http://sample.example', 'sample.example'],
    ['https://me:word@sample.example/a', 'sample.example'],
    ['https://sample.example?a=1', 'sample.example'],
    ['https://sample.example#a', 'sample.example'],
    ['HTTPS://WWW.sample.example/a', 'sample.example'],
    ['about:blank', 'about:blank'],
  ])('of %s is published by %s', (url, publisher) => {
    expect(sourceOf({ url }).publisher).toBe(publisher);
  });

  test('of no address is a selection, and of one that is no page has none', () => {
    expect(sourceOf({})).toMatchObject({ id: 'selection-undated-it-rained', publisher: 'selection', url: null });
    expect(sourceOf({ url: 'about:blank' }).url).toBeNull();
  });

  test('has what is known of it instead, and is cut to what may be kept', () => {
    const known = { id: 'own', publisher: 'The Sample', copyOf: 'first' };
    expect(sourceOf({}, known)).toMatchObject({ id: 'own', publisher: 'The Sample', copyOf: 'first' });
    expect(sourceOf({}).copyOf).toBeNull();
    expect(sourceOf({ title: 'T'.repeat(600) }).title).toHaveLength(500);
    expect(sourceOf({ title: '' })).toMatchObject({ title: null, id: 'selection-undated-' });
  });

  test('is named in plain letters, no longer than can be read', () => {
    expect(sourceOf({ title: '– Café & “12” –' }).id).toBe('selection-undated-cafe-12');
    expect(sourceOf({ title: 'word '.repeat(30) }).id).toBe(`selection-undated-${'word-'.repeat(12)}`);
  });

  test('of another page is another one, whatever its title', () => {
    const [one, two] = ['https://sample.example/a', 'https://sample.example/b'].map((url) => sourceOf({ url }).id);
    expect(one).not.toBe(two);
  });
});

describe('what is kept of findings', () => {
  const topic = {
    pack: { id: 'rain', measures: [{ id: 'boats', name: 'boats', kind: 'count', cues: [] }] },
    reference: { quotes: [{ id: 'r/q/1', source: 'r', speaker: null, words: 'It rained', utterance: 'rain' }] },
  } as unknown as Topic;

  function keptOf(text: string, printed: string, changes: Partial<FigureFinding> = {}) {
    const start = text.indexOf(printed);
    const found = makeFigureFinding({
      start,
      end: start + printed.length,
      text: printed,
      printed,
      value: countOf(161),
      measure: { id: 'boats', name: 'boats', kind: 'count' },
      ...changes,
    });
    return recordArticle(readArticle({ title: '', text }), [found], [topic]).measured[0]?.figures ?? [];
  }

  test.each([
    ['It sank 161 boats.', 'It sank 161 boats'],
    ['It rained. It sank 161 boats. It snowed.', 'It sank 161 boats'],
    ['It rained! It sank 161 boats? It snowed.', 'It sank 161 boats'],
    ['It rained;\nit sank 161 boats;\nit snowed.', 'it sank 161 boats'],
    ['It cost 1.5m. It sank 161 boats.', 'It sank 161 boats'],
  ])('the evidence of %j is its sentence', (text, evidence) => {
    expect(keptOf(text, '161')[0]?.evidence).toBe(evidence);
  });

  test.each([
    [0, 40],
    [5, 40],
    [40, 5],
    [40, 0],
    [20, 20],
    [12, 12],
  ])('the evidence of a sentence with %d words before and %d behind is 25 words with the figure', (before, behind) => {
    const text = `${'before '.repeat(before)}161 ${'behind '.repeat(behind)}`;
    const words = keptOf(text, '161')[0]?.evidence.split(' ') ?? [];
    expect(words).toHaveLength(25);
    expect(words).toContain('161');
  });

  test('figures of one measure are numbered, with their basis and their day', () => {
    const asOf = { kind: 'date', year: 2021, month: 5, day: null, isDecade: false } as const;
    const [first] = keptOf('It sank 161 boats.', '161', { asOf, basis: { id: 'people', words: 'people' } });
    expect(first).toMatchObject({ id: expect.stringMatching(/\/boats\/1$/), basis: 'people', asOf });
    expect(keptOf('It sank 161 boats.', '161')[0]).not.toHaveProperty('asOf');
  });

  test.each<[string, Partial<FigureFinding>]>([
    ['is only possible', { verdict: 'possible' }],
    ['any story may have', { value: countOf(12) }],
    ['is of no measure', { measure: null }],
    ['is of a measure that the pack does not have', { measure: { id: 'nets', name: 'nets', kind: 'count' } }],
  ])('a figure that %s is left out', (_, changes) => {
    expect(keptOf('It sank 161 boats.', '161', changes)).toEqual([]);
  });

  test('a quote is kept under the utterance of the first that the pack knows', () => {
    const quotesOf = (...recordIds: string[]) =>
      recordArticle(
        readArticle({ title: '', text: 'It rained.' }),
        [makeQuoteFinding({ counterparts: recordIds.map((recordId) => makeQuoteCounterpart({ recordId })) })],
        [topic],
      ).measured[0]?.quotes;
    expect(quotesOf('other/q/1', 'r/q/1')).toMatchObject([
      {
        id: expect.stringMatching(/\/q\/1$/),
        utterance: 'rain',
        words: 'We have let people down',
        speaker: 'Ada Marsh',
      },
    ]);
    expect(quotesOf('other/q/1')).toBeUndefined();
  });
});
