// Why counterparts were matched, in the interface's words.

import { expect, test } from 'vitest';
import type { SameUtterance } from '../../../src/model/finding.ts';
import { matchReasonWords } from '../../../src/ui/sources/match-reason-words.ts';
import { galleryWords } from '../../dom/ui/gallery/words.ts';

const words = galleryWords();

test.each([
  ['count', 'lamps that failed', 'Both count lamps that failed.'],
  ['share', 'share of lamps that failed', 'Both give the share of lamps that failed.'],
  ['age', 'age of the keeper', 'Both give the age of the keeper.'],
  ['duration', 'how long the lamps were out', 'Both say how long the lamps were out.'],
  ['date', 'when the lamps went out', 'Both say when the lamps went out.'],
] as const)('a %s', (measureKind, measureName, sentence) => {
  expect(matchReasonWords({ kind: 'measure', measureKind, measureName }, words)).toBe(sentence);
});

const bare: SameUtterance = { kind: 'utterance', speaker: null, sharedWords: [], neighboursMatch: false };

test.each<readonly [string, Partial<SameUtterance>]>([
  ['Both are the same utterance by their words.', {}],
  ['Both are the same utterance by their words and share “courage”.', { sharedWords: ['courage'] }],
  ['Both are words of Ann Marlow.', { speaker: 'Ann Marlow' }],
  ['Both are words of Ann Marlow and share “crew” and “sea”.', { speaker: 'Ann Marlow', sharedWords: ['crew', 'sea'] }],
  ['Both are words of Ann Marlow. The quotes around them match too.', { speaker: 'Ann Marlow', neighboursMatch: true }],
])('%s', (sentence, own) => {
  expect(matchReasonWords({ ...bare, ...own }, words)).toBe(sentence);
});

test('words are listed as the reader lists them', () => {
  const reason = { ...bare, speaker: 'Ann Marlow', sharedWords: ['crew', 'sea', 'courage'] };
  expect(matchReasonWords(reason, words)).toContain('share “crew”, “sea” and “courage”.');
  expect(matchReasonWords(reason, galleryWords('en-US'))).toContain('share “crew”, “sea”, and “courage”.');
});
