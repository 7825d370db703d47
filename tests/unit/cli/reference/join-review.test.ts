import { describe, expect, it } from 'vitest';
import { joinReview } from '../../../../src/cli/reference/join-review.ts';
import type { Review, ReviewedFigure, ReviewedQuote } from '../../../../src/cli/reference/review.ts';
import type { TextReading } from '../../../../src/engine/check-article.ts';
import type { DateFigure, Figure, QuantityFigure } from '../../../../src/model/figure.ts';
import type { Quote } from '../../../../src/model/quote.ts';

const TEXT =
  'Some 40 lamps out of 1,200 failed in May, the keeper Ada Birch said. ' +
  '“We lost 40. It will not do,” she said, calling it “a dark week”.\n\nNext: 5 things to read';

const SOURCE = {
  id: 'beacon-2020-05-30',
  document: 'beacon',
  title: null,
  publisher: 'The Beacon',
  date: '2020-05-30',
  dateInferredFrom: null,
  url: null,
  copyOf: null,
  copyOfOutside: null,
};

function spanOf(words: string, occurrence = 0) {
  let start = -1;
  for (let count = 0; count <= occurrence; count += 1) start = TEXT.indexOf(words, start + 1);
  return { start, end: start + words.length, text: words };
}

function count(words: string, low: number, more: Partial<QuantityFigure> = {}, occurrence = 0): QuantityFigure {
  const rest = { isVague: false, hedge: null, unit: null, parts: null, counted: null };
  return { kind: 'count', low, high: low, ...rest, ...more, ...spanOf(words, occurrence) };
}

const may: DateFigure = { kind: 'date', year: null, month: 5, day: null, isDecade: false, ...spanOf('May') };

function quote(words: string, more: Partial<Quote> = {}): Quote {
  const inside = spanOf(words);
  const whole = { start: inside.start - 1, end: inside.end + 1, text: `“${words}”` };
  const speaker = { ...spanOf('she'), name: 'Ada Birch' };
  return { kind: 'speech', words: inside, speaker, isContinued: false, ...whole, ...more };
}

/** Everything that a reader finds in the text. */
const READING: TextReading = {
  figures: [count('Some 40', 40, { hedge: 'about' }), count('1,200', 1200), may, count('40', 40, {}, 1), count('5', 5)],
  quotes: [quote('We lost 40. It will not do,'), quote('a dark week')],
};

const CLAUSE = 'Some 40 lamps out of 1,200 failed in May';
const FAILED: ReviewedFigure = {
  measure: 'failed-lamps',
  basis: 'other',
  printed: 'Some 40 lamps',
  evidence: CLAUSE,
  value: { kind: 'count', low: 40, hedge: 'about' },
};
const ALL: ReviewedFigure = {
  measure: 'lamps',
  printed: 'Some 40 lamps out of 1,200',
  number: '1,200',
  evidence: CLAUSE,
  value: { kind: 'count', low: 1200 },
};
const MONTH: ReviewedFigure = {
  measure: 'month',
  printed: 'in May',
  evidence: CLAUSE,
  value: { kind: 'date', year: 2020, month: 5 },
  correction: 'the year is the article’s',
};
const LOST: ReviewedQuote = { utterance: 'lost', speaker: 'Ada Birch', words: 'We lost 40.' };
const NOT_DO: ReviewedQuote = { utterance: 'not-do', speaker: 'Ada Birch', words: 'It will not do,' };
const WEEK: ReviewedQuote = { utterance: 'week', speaker: 'Ada Birch', words: 'a dark week' };

const REVIEW: Review = {
  source: SOURCE,
  figures: [FAILED, ALL, MONTH],
  quotes: [LOST, NOT_DO, WEEK],
  leftOut: [
    { kind: 'figure', printed: 'We lost 40', reason: 'inside a quote' },
    { kind: 'figure', printed: '5 things to read', reason: 'not of the article' },
  ],
};

function disagreements(review: Partial<Review>, reading: Partial<TextReading> = {}): readonly string[] {
  return joinReview({ ...REVIEW, ...review }, TEXT, { ...READING, ...reading }).disagreements;
}

function withFigure(change: Partial<ReviewedFigure>): readonly string[] {
  return disagreements({ figures: [{ ...FAILED, ...change }, ALL, MONTH] });
}

describe('joinReview where reader and review agree', () => {
  const { records, disagreements: problems } = joinReview(REVIEW, TEXT, READING);

  it('has nothing to say', () => {
    expect(problems).toEqual([]);
  });

  it('makes a record of each figure, with the reader’s place for its number', () => {
    expect(records.figures[0]).toEqual({
      id: 'beacon-2020-05-30/failed-lamps/1',
      source: 'beacon-2020-05-30',
      measure: 'failed-lamps',
      value: { kind: 'count', low: 40, high: 40, isVague: false, hedge: 'about', unit: null },
      basis: 'other',
      printed: 'Some 40 lamps',
      figureInPrinted: { start: 0, end: 7 },
      evidence: CLAUSE,
    });
    expect(records.figures[1]).toMatchObject({ basis: null, figureInPrinted: { start: 21, end: 26 } });
  });

  it('takes a corrected value from the review', () => {
    expect(records.figures[2]?.value).toEqual({ kind: 'date', year: 2020, month: 5, day: null, isDecade: false });
  });

  it('makes a record of each utterance, two of one pair of marks where the review parts them', () => {
    expect(records.quotes.map(({ id, words, speaker }) => [id, words, speaker])).toEqual([
      ['beacon-2020-05-30/q/1', 'We lost 40.', 'Ada Birch'],
      ['beacon-2020-05-30/q/2', 'It will not do,', 'Ada Birch'],
      ['beacon-2020-05-30/q/3', 'a dark week', 'Ada Birch'],
    ]);
  });

  it('numbers the records of one measure', () => {
    const again: ReviewedFigure = {
      ...FAILED,
      printed: 'We lost 40',
      evidence: 'We lost 40',
      value: { kind: 'count', low: 40 },
    };
    const review = { ...REVIEW, figures: [FAILED, ALL, MONTH, again], leftOut: REVIEW.leftOut.slice(1) };
    const joined = joinReview(review, TEXT, READING);
    expect(joined.disagreements).toEqual([]);
    expect(joined.records.figures.at(-1)?.id).toBe('beacon-2020-05-30/failed-lamps/2');
  });
});

describe('joinReview where they disagree about a figure', () => {
  it.each<[string, Partial<ReviewedFigure>, RegExp]>([
    [
      'another value',
      { value: { kind: 'count', low: 41, hedge: 'about' } },
      /failed-lamps.*finds .*40.*review has .*41/,
    ],
    ['another hedge', { value: { kind: 'count', low: 40 } }, /"hedge":"about".*"hedge":null/],
    ['a place without a figure', { printed: 'lamps out' }, /the reader finds no figure there/],
    ['several figures in one place', { printed: 'Some 40 lamps out of 1,200' }, /several figures/],
    [
      'the figure of another entry',
      { printed: '1,200 failed', value: { kind: 'count', low: 1200 } },
      /another entry stands for/,
    ],
    ['a correction that is no longer needed', { correction: 'misread' }, /correction is not needed/],
    ['a clause that is not printed', { evidence: 'Some 40 lamps fell' }, /the article has no/],
    ['words outside their clause', { printed: 'forty lamps' }, /does not hold “forty lamps”/],
    ['a number outside its words', { number: '1,200' }, /does not hold “1,200”/],
    ['words that stand twice in the clause', { printed: 'a', evidence: CLAUSE }, /several times/],
  ])('says so: %s', (_, change, line) => {
    const lines = withFigure(change);
    expect(lines.filter((each) => line.test(each))).toHaveLength(1);
    expect(lines.every((each) => each.startsWith('beacon-2020-05-30: ') && !each.includes('\n'))).toBe(true);
  });

  it('takes a figure that the reader does not find when the review gives its number and a reason', () => {
    const figures = READING.figures.slice(1) as Figure[];
    const corrected = { ...FAILED, number: '40', correction: 'the reader does not know these words' };
    expect(disagreements({ figures: [corrected, ALL, MONTH] }, { figures })).toEqual([]);
    const { records } = joinReview({ ...REVIEW, figures: [corrected, ALL, MONTH] }, TEXT, { ...READING, figures });
    expect(records.figures[0]?.figureInPrinted).toEqual({ start: 5, end: 7 });
    const { number: _, ...unnumbered } = corrected;
    expect(disagreements({ figures: [unnumbered, ALL, MONTH] }, { figures })).toEqual([
      'beacon-2020-05-30: failed-lamps, “Some 40 lamps”: where the reader does not find one figure, give the "number"',
    ]);
  });

  it('takes one figure for two that the reader finds when the review gives the number and a reason', () => {
    const range = { ...ALL, printed: 'Some 40 lamps out of 1,200', number: 'Some 40 lamps out of 1,200' };
    const corrected = { ...range, value: { kind: 'count', low: 40, high: 1200 } as const, correction: 'a range' };
    expect(disagreements({ figures: [corrected, MONTH] })).toEqual([]);
    const { number: _, ...unnumbered } = corrected;
    expect(disagreements({ figures: [unnumbered, MONTH] })).toEqual([expect.stringContaining('give the "number"')]);
  });

  it('refuses evidence of more than 25 words', () => {
    expect(withFigure({ evidence: TEXT.slice(0, 160) })).toEqual([expect.stringMatching(/evidence has 3\d words/)]);
  });
});

describe('joinReview where they disagree about a quote', () => {
  it.each<[string, readonly ReviewedQuote[], RegExp]>([
    ['a part that no entry names', [LOST, WEEK], /only a part of a quote: .*«.*It will not do,»/],
    ['another speaker', [LOST, NOT_DO, { ...WEEK, speaker: 'Bo Ash' }], /finds Ada Birch, the review has Bo Ash/],
    ['no speaker', [LOST, NOT_DO, { utterance: 'week', words: 'a dark week' }], /finds Ada Birch, the review has none/],
    [
      'words that are not quoted',
      [LOST, NOT_DO, WEEK, { utterance: 'x', words: 'to read' }],
      /no quote with these words/,
    ],
    ['words out of order', [WEEK, LOST, NOT_DO], /no such words behind/],
    ['a correction that is no longer needed', [LOST, NOT_DO, { ...WEEK, correction: 'x' }], /correction is not needed/],
  ])('says so: %s', (_, quotes, line) => {
    expect(disagreements({ quotes }).join('\n')).toMatch(line);
  });

  it('says so where the reader takes reviewed words for a term, unless the review corrects it', () => {
    const quotes = [quote('We lost 40. It will not do,'), quote('a dark week', { kind: 'term' })];
    expect(disagreements({}, { quotes })).toEqual([expect.stringContaining('takes it for a term')]);
    const corrected = { ...WEEK, correction: 'the keeper’s words' };
    expect(disagreements({ quotes: [LOST, NOT_DO, corrected] }, { quotes })).toEqual([]);
  });
});

describe('joinReview and what is left out', () => {
  it('wants every find of the reader accounted for', () => {
    expect(disagreements({ leftOut: REVIEW.leftOut.slice(1) })).toEqual([
      expect.stringMatching(
        /^beacon-2020-05-30: the reader finds a figure that the review does not name: .*We lost «40»/,
      ),
    ]);
    expect(disagreements({ quotes: [LOST, NOT_DO] })).toEqual([
      expect.stringMatching(/finds a quote that the review does not name: .*«a dark week»/),
    ]);
  });

  it('does not let a number elsewhere account for one', () => {
    const leftOut = [{ kind: 'figure', printed: 'Some 40', reason: 'x' } as const, ...REVIEW.leftOut.slice(1)];
    expect(disagreements({ leftOut })).toHaveLength(2);
  });

  it('wants entries that account for nothing taken away', () => {
    const stale = { kind: 'quote', printed: 'Next', reason: 'a label' } as const;
    expect(disagreements({ leftOut: [...REVIEW.leftOut, stale] })).toEqual([
      expect.stringMatching(/left out, “Next”: the reader finds no such quote/),
    ]);
  });
});
