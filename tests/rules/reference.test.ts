// The bundled reference set is valid, holds facts and no article text, and is what the command makes of the articles.

import { dirname, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { digestOf, makeReferenceFiles, SET_FILE } from '../../src/cli/reference/reference-files.ts';
import { parseSetFile, readArticles, readReferenceFiles, readReviews } from '../../src/cli/reference/topic-folder.ts';
import { figureRecordShape, quoteRecordShape, sourceShape } from '../../src/model/record-shapes.ts';
import type { SourceRecords } from '../../src/model/reference.ts';
import { pack as metMisconduct } from '../../src/topics/met-misconduct/pack.ts';
import { referenceSet } from '../../src/topics/met-misconduct/reference.ts';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const TOPIC_FOLDER = join(ROOT, 'src/topics/met-misconduct');
/** The five articles are not part of the project; whoever has them can name their folder. */
const ARTICLES = process.env['SECOND_SOURCE_ARTICLES'];

const MOST_WORDS = 25;
const countWords = (text: string): number => text.split(/\s+/u).filter(Boolean).length;

const { sources, figures, quotes } = referenceSet;
const files = await readReferenceFiles(TOPIC_FOLDER);
const reviews = await readReviews(TOPIC_FOLDER);

describe('the reference set', () => {
  it('has every source file that is there, and all of its records', () => {
    const names = [...files.keys()].filter((name) => name !== SET_FILE);
    expect(sources.map((source) => `${source.id}.json`).sort()).toEqual(names.sort());
    const records = names.map((name) => JSON.parse(files.get(name) ?? '') as SourceRecords);
    expect(figures).toHaveLength(records.reduce((total, each) => total + each.figures.length, 0));
    expect(quotes).toHaveLength(records.reduce((total, each) => total + each.quotes.length, 0));
  });

  it('is complete: five sources, about 70 figures, and more than 45 quotes', () => {
    expect(sources).toHaveLength(5);
    expect(figures.length).toBeGreaterThanOrEqual(70);
    expect(quotes.length).toBeGreaterThanOrEqual(45);
    expect(sources.filter(({ id }) => !figures.some((figure) => figure.source === id))).toEqual([]);
    expect(sources.filter(({ id }) => !quotes.some((quote) => quote.source === id))).toEqual([]);
  });

  it('has records of the right shape, with evidence of 25 words at most', () => {
    const problems = [
      ...sources.map((source) => sourceShape.problem(source, source.id)),
      ...figures.map((figure) => figureRecordShape.problem(figure, figure.id)),
      ...quotes.map((quote) => quoteRecordShape.problem(quote, quote.id)),
    ];
    expect(problems.filter((problem) => problem !== null)).toEqual([]);
  });

  it('names everything once, and nothing that is not there', () => {
    const ids = [...sources, ...figures, ...quotes].map((each) => each.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const known = sources.map((source) => source.id);
    expect([...figures, ...quotes].filter((record) => !known.includes(record.source))).toEqual([]);
    expect(figures.filter(({ id, source, measure }) => !id.startsWith(`${source}/${measure}/`))).toEqual([]);
    expect(sources.filter(({ copyOf }) => copyOf !== null && !known.includes(copyOf))).toEqual([]);
    expect(sources.filter(({ id, copyOf }) => copyOf === id)).toEqual([]);
  });

  it('counts only what the topic pack can count, each in its kind', () => {
    const kinds = new Map(metMisconduct.measures.map((measure) => [measure.id, measure.kind]));
    expect(figures.filter(({ measure, value }) => kinds.get(measure) !== value.kind).map(({ id }) => id)).toEqual([]);
    const counted = new Set(figures.map((figure) => figure.measure));
    expect([...kinds.keys()].filter((measure) => !counted.has(measure))).toEqual([]);
    expect(metMisconduct.id).toBe(referenceSet.topic);
  });

  it('shows each number in its printed words, and those in their evidence', () => {
    expect(figures.filter(({ printed, evidence }) => !evidence.includes(printed))).toEqual([]);
    const numbers = figures.map(({ printed, figureInPrinted }) =>
      figureInPrinted === undefined ? '' : printed.slice(figureInPrinted.start, figureInPrinted.end),
    );
    const number = /\d|\b(two|three|four|eight|nine|fifth|hundreds|decades|march|september|november|october)\b/i;
    expect(numbers.filter((text) => !number.test(text))).toEqual([]);
  });

  it('has dates that can be: months from 1 to 12, days from 1 to 31, at least one part known', () => {
    const dates = figures.map(({ value }) => value).filter((value) => value.kind === 'date');
    expect(dates.length).toBeGreaterThan(0);
    const fits = (part: number | null, low: number, high: number) => part === null || (part >= low && part <= high);
    expect(
      dates.filter(
        ({ year, month, day }) =>
          !fits(year, 1900, 2100) || !fits(month, 1, 12) || !fits(day, 1, 31) || (year ?? month ?? day) === null,
      ),
    ).toEqual([]);
    expect(figures.filter(({ value }) => value.kind === 'share' && (value.low < 0 || value.high > 1))).toEqual([]);
  });

  it('is untouched since its command wrote it', () => {
    const written = new Map([...files].filter(([name]) => name !== SET_FILE));
    expect(parseSetFile(files)).toEqual({
      topic: referenceSet.topic,
      version: referenceSet.version,
      digest: digestOf(written),
    });
  });
});

describe('the reviews', () => {
  it('hold no more of an article than figures, quotes and clauses', () => {
    const clauses = reviews.flatMap((review) => [
      ...review.figures.map((figure) => figure.evidence),
      ...review.leftOut.map((entry) => entry.printed),
    ]);
    expect(clauses.filter((clause) => countWords(clause) > MOST_WORDS)).toEqual([]);
  });

  it('give a reason for every correction and for everything left out', () => {
    const reasons = reviews.flatMap((review) => [
      ...[...review.figures, ...review.quotes].map((entry) => entry.correction ?? 'none'),
      ...review.leftOut.map((entry) => entry.reason),
    ]);
    expect(reasons.filter((reason) => reason.trim() === '')).toEqual([]);
  });
});

describe('the reference set and the articles', () => {
  it('is byte for byte what the command makes of them, and prints only what stands in them', async (context) => {
    if (ARTICLES === undefined) return context.skip('SECOND_SOURCE_ARTICLES names no folder');
    const texts = await readArticles(ARTICLES, Readable.from([]));

    const made = makeReferenceFiles(referenceSet.topic, reviews, texts, parseSetFile(files));
    expect(made.disagreements).toEqual([]);
    expect(Object.fromEntries(made.files)).toEqual(Object.fromEntries(files));

    const textOf = new Map(sources.map((source) => [source.id, texts.get(source.document) ?? '']));
    const isPrinted = (source: string, words: string) => textOf.get(source)?.includes(words) === true;
    expect(figures.filter(({ source, printed }) => !isPrinted(source, printed))).toEqual([]);
    expect(figures.filter(({ source, evidence }) => !isPrinted(source, evidence))).toEqual([]);
    expect(quotes.filter(({ source, words }) => !isPrinted(source, words))).toEqual([]);
  });
});
