import { describe, expect, it } from 'vitest';
import type { QuoteMatch } from '../../../../src/engine/compare/by-words/quotes/match-quotes.ts';
import { quoteCounterpart, quoteFinding, wordsOf } from '../../../../src/engine/findings/quote-finding.ts';
import { makeQuoteCounterpart, makeSource } from '../../../made-up-findings.ts';

const match = (certainty: QuoteMatch['certainty'], speaker: string | null = 'Ada Marsh'): QuoteMatch =>
  ({
    quote: {
      start: 10,
      end: 22,
      text: '“So it was,”',
      words: { start: 11, end: 20 },
      speaker: speaker === null ? null : { name: speaker },
    },
    certainty,
    because: { kind: 'utterance', speaker: null, sharedWords: [], neighboursMatch: false },
  }) as unknown as QuoteMatch;

const [same, other] = [makeQuoteCounterpart({ agrees: true }), makeQuoteCounterpart({ agrees: false })];

describe('what is told of a quote', () => {
  it.each([
    ['agrees', 'certain', [same], 'agrees', null],
    ['differs', 'certain', [same, other], 'differs', 'wording'],
    ['is possible, however it reads', 'possible', [other], 'possible', null],
  ] as const)('%s', (_, certainty, counterparts, verdict, difference) => {
    expect(quoteFinding(match(certainty), 'a:1', counterparts)).toMatchObject({
      kind: 'quote',
      start: 10,
      end: 22,
      text: '“So it was,”',
      words: 'So it was',
      speaker: 'Ada Marsh',
      factId: 'a:1',
      verdict,
      difference,
      counterparts,
      moreCounterparts: 0,
    });
  });

  it('has no speaker where none is named', () => {
    expect(quoteFinding(match('certain', null), 'a:1', [same]).speaker).toBeNull();
  });

  it('is its words without their marks', () => {
    expect(wordsOf(match('certain'))).toBe('So it was');
  });
});

it.each([
  [true, null],
  [false, 'wording'],
])('a counterpart that agrees (%s) differs in %s', (agrees, difference) => {
  const source = makeSource();
  const record = { id: 'r/1', words: 'So it is', speaker: null };
  const changes = [{ kind: 'same', text: 'So it is' }] as const;
  expect(
    quoteCounterpart(source, { record, agrees, changes } as unknown as Parameters<typeof quoteCounterpart>[1]),
  ).toEqual({
    source,
    recordId: 'r/1',
    agrees,
    difference,
    words: 'So it is',
    speaker: null,
    changes,
  });
});
