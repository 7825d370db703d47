// An article that the reader adds becomes a source with records like any other.

import { expect, test } from 'vitest';
import { createChecker } from '../../../../src/engine/check-article.ts';
import { recordArticle } from '../../../../src/engine/records/record-article.ts';
import type { Article } from '../../../../src/model/article.ts';
import type { Finding } from '../../../../src/model/finding.ts';
import { figureRecordShape, quoteRecordShape, sourceShape } from '../../../../src/model/record-shapes.ts';
import { pack as metMisconduct } from '../../../../src/topics/met-misconduct/pack.ts';
import { referenceSet } from '../../../../src/topics/met-misconduct/reference.ts';
import { topics } from '../../../../src/topics/topics.ts';

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
