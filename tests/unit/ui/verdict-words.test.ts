// The words for a verdict, and when each of them is used.

import { expect, test } from 'vitest';
import { sourceNotes, verdictWords } from '../../../src/ui/sources/verdict-words.ts';
import {
  agreeingFinding,
  basisFinding,
  figureFinding,
  possibleFinding,
  quoteFinding,
} from '../../dom/ui/gallery/findings.ts';
import { galleryWords } from '../../dom/ui/gallery/words.ts';
import { makeFigureCounterpart, makeQuoteCounterpart, makeQuoteFinding } from '../../made-up-findings.ts';

const words = galleryWords();

test.each([
  ['Figure differs from 2 reports', figureFinding],
  ['Quote worded differently in 2 reports', quoteFinding],
  ['Figure counted differently in 1 report', basisFinding],
  ['Figure matches 1 report', agreeingFinding],
  ['Possibly also in 1 report', possibleFinding],
  [
    'Later figure in 1 report',
    { ...figureFinding, time: 'later' as const, counterparts: [makeFigureCounterpart({ time: 'later' })] },
  ],
  [
    'Quote matches 1 report',
    makeQuoteFinding({ verdict: 'agrees', counterparts: [makeQuoteCounterpart({ agrees: true })] }),
  ],
])('%s', (sentence, finding) => expect(verdictWords(finding, words)).toBe(sentence));

test('a report may be later and counted differently at once', () => {
  const source = makeFigureCounterpart({
    time: 'later',
    difference: 'basis',
    basis: { id: 'officers-and-staff', words: 'officers and staff' },
  });
  expect(sourceNotes(source, basisFinding, words)).toEqual(['later figure', 'counted differently: officers and staff']);
  expect(sourceNotes({ ...source, basis: null }, basisFinding, words)).toContain('counted differently');
});

test('a report that agrees has no notes, whenever it was printed', () => {
  expect(sourceNotes(makeFigureCounterpart({ agrees: true, time: 'later' }), figureFinding, words)).toEqual([]);
});

test('another speaker is a note only where the words are the same', () => {
  const source = makeQuoteCounterpart({ speaker: 'B. Other', changes: [{ kind: 'same', text: 'Yes' }] });
  expect(sourceNotes(source, quoteFinding, words)).toEqual(['attributed to B. Other']);
  const reworded = { ...source, changes: [{ kind: 'inserted', text: 'No' }] as const };
  expect(sourceNotes(reworded, quoteFinding, words)).toEqual([]);
});
