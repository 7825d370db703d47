// The words for a verdict, and when each of them is used.

import { expect, test } from 'vitest';
import { sourceNotes, verdictWords } from '../../../src/ui/sources/verdict-words.ts';
import {
  agreeingFinding,
  basisFinding,
  figureFinding,
  makeReport,
  possibleFinding,
  quoteFinding,
} from '../../dom/ui/gallery/findings.ts';
import { galleryWords } from '../../dom/ui/gallery/words.ts';

const words = galleryWords();

test.each([
  ['Figure differs from 2 reports', figureFinding],
  ['Quote worded differently in 2 reports', quoteFinding],
  ['Figure counted differently in 1 report', basisFinding],
  ['Figure matches 1 report', agreeingFinding],
  ['Possibly also in 1 report', possibleFinding],
  ['Later figure in 1 report', { ...figureFinding, sources: [makeReport({ isLater: true })] }],
  ['Quote matches 1 report', { ...agreeingFinding, kind: 'quote' as const }],
])('%s', (sentence, finding) => expect(verdictWords(finding, words)).toBe(sentence));

test('a report may be later and counted differently at once', () => {
  const source = makeReport({ isLater: true, difference: 'basis', basis: 'officers-and-staff' });
  expect(sourceNotes(source, basisFinding, words)).toEqual(['later figure', 'counted differently: officers and staff']);
  expect(sourceNotes({ ...source, basis: 'other' }, basisFinding, words)).toContain('counted differently');
});

test('a report that agrees has no notes, whenever it was printed', () => {
  expect(sourceNotes(makeReport({ agrees: true, difference: null, isLater: true }), figureFinding, words)).toEqual([]);
});

test('another speaker is a note only where the words are the same', () => {
  const source = makeReport({ difference: 'wording', speaker: 'B. Other', changes: [{ kind: 'same', text: 'Yes' }] });
  expect(sourceNotes(source, quoteFinding, words)).toEqual(['attributed to B. Other']);
  const reworded = { ...source, changes: [{ kind: 'inserted', text: 'No' }] as const };
  expect(sourceNotes(reworded, quoteFinding, words)).toEqual([]);
});
