import { describe, expect, it } from 'vitest';
import { compareQuote } from '../../../../../../src/engine/compare/by-words/quotes/compare-quote.ts';
import type { QuoteEvidence } from '../../../../../../src/engine/compare/by-words/quotes/quote-evidence.ts';
import type { QuoteReading } from '../../../../../../src/engine/compare/by-words/quotes/read-quote.ts';
import { becauseOf, printedBetween } from '../../../../../../src/engine/compare/by-words/quotes/utterance-reason.ts';
import { heldAgainst, recordOf } from './held-against.ts';

function reasonOf(words: string, record: string, evidence: readonly QuoteEvidence['name'][] = []) {
  const { matching, structure, passages } = heldAgainst(`“${words}” Ann Birch said.`, [recordOf(record)]);
  const [passage] = passages;
  const comparison = passage && compareQuote(passage, matching.recordAt(0));
  if (!passage || !comparison) throw new Error('They share nothing.');
  const reading = { passage, comparison, evidence: evidence.map((name) => ({ name, weight: 1 })) };
  return becauseOf(structure, reading as unknown as QuoteReading);
}

describe('why a quote and a record are one utterance', () => {
  const GULLS = 'The herring gulls of our lighthouse eat well';

  it('names up to three telling words in common, as printed and in their order', () => {
    const { kind, sharedWords } = reasonOf(GULLS, GULLS);
    expect(kind).toBe('utterance');
    expect(sharedWords).toHaveLength(3);
    expect(sharedWords).not.toContain('The');
    expect(GULLS.indexOf(sharedWords[0] ?? '')).toBeLessThan(GULLS.indexOf(sharedWords[1] ?? ''));
    expect(reasonOf('Lighthouse gulls', 'Lighthouse gulls').sharedWords).toEqual(['Lighthouse', 'gulls']);
  });

  it('names the speaker where it is the same, and neighbours where they match', () => {
    expect(reasonOf(GULLS, GULLS)).toMatchObject({ speaker: null, neighboursMatch: false });
    expect(reasonOf(GULLS, GULLS, ['same-speaker'])).toMatchObject({ speaker: 'Ann Birch', neighboursMatch: false });
    expect(reasonOf(GULLS, GULLS, ['neighbours'])).toMatchObject({ speaker: null, neighboursMatch: true });
  });
});

it('words are printed from the first to the last of them', () => {
  const { structure, passages } = heldAgainst('“Old gulls eat well,” Ann Birch said.', [recordOf('Old.')]);
  expect(printedBetween(structure.text, passages[0]?.words ?? [], 1, 3)).toBe('gulls eat');
});
