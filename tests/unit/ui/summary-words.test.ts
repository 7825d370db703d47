// The one sentence that sums a page up.

import { expect, test } from 'vitest';
import { summaryWords } from '../../../src/ui/popup/summary-words.ts';
import { agreeingFinding, figureFinding, galleryFindings } from '../../dom/ui/gallery/findings.ts';
import { galleryWords } from '../../dom/ui/gallery/words.ts';

/** The spaces after numbers do not break; here they are plain. */
const summary = (findings: typeof galleryFindings, figureCount: number, quoteCount: number) =>
  summaryWords({ kind: 'checked', scope: 'page', findings, figureCount, quoteCount }, galleryWords()).replaceAll(
    '\u00a0',
    ' ',
  );

test('what differs, matches and is not in the set adds up to what was read', () => {
  const three = [figureFinding, agreeingFinding, agreeingFinding];
  expect(summary(three, 12, 9)).toBe('12 figures and 9 quotes: 1 differs, 2 match, 18 not in your set');
});

test('possible ones are named where there are any', () => {
  expect(summary(galleryFindings, 12, 9)).toBe(
    '12 figures and 9 quotes: 3 differ, 1 matches, 1 possible, 16 not in your set',
  );
});

test('nothing different', () => {
  const sentence = '9 figures and 4 quotes checked: all match or are not in your set';
  expect(summary([agreeingFinding], 9, 4)).toBe(sentence);
  expect(summary([], 9, 4)).toBe(sentence);
  expect(summary([], 1, 0)).toBe('1 figure and 0 quotes checked: all match or are not in your set');
});
