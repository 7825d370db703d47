// The five sources against each other, each in turn as the page, made again from the clauses and quotes that the
// reference set holds of it: every difference that is known by hand is found, and none that is not.

import { describe, expect, it } from 'vitest';
import { createChecker } from '../../../src/engine/check-article.ts';
import type { Finding } from '../../../src/model/finding.ts';
import { pack as metMisconduct } from '../../../src/topics/met-misconduct/pack.ts';
import { referenceSet } from '../../../src/topics/met-misconduct/reference.ts';

const checker = createChecker(metMisconduct, referenceSet);

const [AGGREGATOR, WIREOPEDIA, MCKENZIE, CAULKETT, THEHITC] = [
  'unnamed-aggregator-2023-01-25',
  'wireopedia-2023-01-25',
  'eye-of-media-2023-01-17-mckenzie',
  'eye-of-media-2023-01-17-caulkett',
  'thehitc-2023-04-06',
] as const;

const found = new Map<string, readonly Finding[]>();

/** Each is read once. */
function findingsOf(source: string): readonly Finding[] {
  const findings = found.get(source) ?? checkAsPage(source);
  found.set(source, findings);
  return findings;
}

function checkAsPage(source: string): readonly Finding[] {
  const clauses = [
    ...new Set(referenceSet.figures.filter((record) => record.source === source).map(({ evidence }) => evidence)),
  ];
  const quotes = referenceSet.quotes
    .filter((record) => record.source === source)
    .map(({ words, speaker }) => `“${words}” said ${speaker ?? 'a spokesman'}.`);
  const lead = 'The Metropolitan Police faces claims of misconduct by its officers, among them David Carrick.';
  const text = [lead, ...clauses.map((clause) => `${clause}.`), ...quotes].join('\n\n');
  return checker.check({ title: '', text }, { without: [source], isOnTopic: true }).findings;
}

const figuresOf = (source: string) => findingsOf(source).filter((finding) => finding.kind === 'figure');

/** "measure ≠ other sources" of every badge on a figure, each once. */
const figureBadges = (source: string): string[] =>
  [
    ...new Set(
      figuresOf(source)
        .filter(({ verdict }) => verdict === 'differs')
        .map(
          ({ measure, counterparts }) =>
            `${measure?.id} ≠ ${counterparts
              .filter(({ agrees }) => !agrees)
              .map((counterpart) => counterpart.source.id)
              .sort()
              .join(', ')}`,
        ),
    ),
  ].sort();

describe('figures', () => {
  it.each([
    [AGGREGATOR, [`carrick-rapes ≠ ${CAULKETT}`, `review-people ≠ ${CAULKETT}, ${THEHITC}`]],
    [WIREOPEDIA, [`review-people ≠ ${CAULKETT}, ${THEHITC}`]],
    [MCKENZIE, [`everard-year ≠ ${THEHITC}`, `headcount ≠ ${THEHITC}`, `review-cases ≠ ${CAULKETT}`]],
    [CAULKETT, [`carrick-rapes ≠ ${AGGREGATOR}`, `review-cases ≠ ${MCKENZIE}`, `review-people ≠ ${THEHITC}`]],
    [THEHITC, [`everard-year ≠ ${MCKENZIE}`, `headcount ≠ ${MCKENZIE}`, `review-people ≠ ${CAULKETT}`]],
  ])('of %s differ where they are known to', (source, expected) => {
    expect(figureBadges(source)).toEqual(expected);
  });

  it('agree where they are known to: charges, incidents, decades', () => {
    const agreeing = (source: string): string[] =>
      figuresOf(source)
        .filter(({ verdict }) => verdict === 'agrees')
        .map(({ measure }) => measure?.id ?? '');
    expect(agreeing(AGGREGATOR)).toEqual(expect.arrayContaining(['carrick-offences', 'court-cases-weekly']));
    expect(agreeing(MCKENZIE)).toEqual(expect.arrayContaining(['carrick-offences', 'review-people']));
    expect(agreeing(THEHITC)).toEqual(expect.arrayContaining(['carrick-incidents']));
  });

  it('name the way of counting where that is what differs', () => {
    const rapes = figuresOf(CAULKETT).find(({ measure }) => measure?.id === 'carrick-rapes');
    expect(rapes?.difference).toBe('basis');
    expect(rapes?.counterparts.map(({ difference }) => difference)).toEqual(['basis']);
  });
});

describe('quotes', () => {
  const wordings = (source: string): string[] =>
    findingsOf(source)
      .filter(({ kind, verdict }) => kind === 'quote' && verdict === 'differs')
      .map(({ factId }) => factId.slice(0, factId.indexOf(':')));

  it('of the reworded copy differ from its original, nearly all of them', () => {
    const known = ['painful-stories', 'got-it-wrong', 'mix', 'case-adjective', 'hundreds', 'apology', 'lifting-stone'];
    expect(wordings(AGGREGATOR)).toEqual(expect.arrayContaining(known));
    expect(wordings(WIREOPEDIA)).toEqual(expect.arrayContaining(known));
  });

  it('of one remark differ by a word: level and sense of ruthlessness', () => {
    expect(wordings(MCKENZIE)).toContain('ruthlessness');
  });

  it('that only one source has differ from nothing', () => {
    expect(wordings(THEHITC)).toEqual([]);
  });
});

it('is never compared with itself: a source is recognised from its text', () => {
  const evidence = referenceSet.figures.filter(({ source }) => source === THEHITC).map((record) => record.evidence);
  const text = `The Met has misconduct to answer for.\n\n${evidence.join('.\n\n')}`;
  const { sameAs, findings } = checker.check({ title: '', text }, { isOnTopic: true });
  expect(sameAs).toBe(THEHITC);
  expect(findings.flatMap(({ counterparts }) => counterparts.map(({ source }) => source.id))).not.toContain(THEHITC);
});
