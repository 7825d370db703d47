import { expect, it } from 'vitest';
import { matchReasonSentence } from '../../../src/cli/output/match-reason.ts';
import type { SameUtterance } from '../../../src/model/finding.ts';

it.each([
  ['count', 'lamps that failed', 'Both count lamps that failed.'],
  ['age', 'age of the keeper', 'Both give the age of the keeper.'],
  ['date', 'when the lamps went out', 'Both say when the lamps went out.'],
] as const)('says what a %s is of', (measureKind, measureName, sentence) => {
  expect(matchReasonSentence({ kind: 'measure', measureKind, measureName })).toBe(sentence);
});

it('says whose words both are, which they share, and that others nearby match', () => {
  const bare: SameUtterance = { kind: 'utterance', speaker: null, sharedWords: [], neighboursMatch: false };
  expect(matchReasonSentence(bare)).toBe('Both are the same utterance by their words.');
  const all = { ...bare, speaker: 'Ann Marlow', sharedWords: ['crew', 'sea', 'courage'], neighboursMatch: true };
  expect(matchReasonSentence(all)).toBe(
    'Both are words of Ann Marlow and share “crew”, “sea” and “courage”. The quotes around them match too.',
  );
});
