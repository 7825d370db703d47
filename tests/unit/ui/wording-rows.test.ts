// The lines of a quote's card: whole as printed, with the words marked that differ.

import { expect, test } from 'vitest';
import { aroundFirstMark, markPage, markReport } from '../../../src/ui/finding/marked-words.ts';
import { wordingTable } from '../../../src/ui/finding/wording-rows.ts';
import { makeQuoteCounterpart, makeQuoteFinding } from '../../made-up-findings.ts';

const show = (parts: readonly { readonly text: string; readonly isMarked: boolean }[]) =>
  parts.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('');

const changes = [
  { kind: 'same', text: 'We have let' },
  { kind: 'deleted', text: 'Londoners' },
  { kind: 'inserted', text: 'people' },
  { kind: 'same', text: 'down, and I am' },
  { kind: 'deleted', text: 'truly' },
  { kind: 'same', text: 'sorry' },
] as const;

test('the words that differ are marked alike on both sides, and all else stays', () => {
  expect(show(markReport('Indeed. “We have let Londoners down, and I am truly sorry.”', changes))).toBe(
    'Indeed. “We have let [Londoners] down, and I am [truly] sorry.”',
  );
  expect(show(markPage('We have let people down, and I am sorry', [changes]))).toBe(
    'We have let [people] down, and I am sorry',
  );
});

test('neighbouring words are one mark; words that are not found are none', () => {
  const run = [{ kind: 'deleted', text: 'were terrified that' }] as const;
  expect(show(markReport('We were terrified, that day', run))).toBe('We [were terrified, that] day');
  expect(show(markReport('Nothing of it', run))).toBe('Nothing of it');
});

test('a long wording is shown around its first mark, and nothing marked is cut', () => {
  const before = 'word '.repeat(60);
  const parts = markReport(`${before}Londoners ${before}`, [{ kind: 'deleted', text: 'Londoners' }]);
  const text = show(aroundFirstMark(parts, 200));
  expect(text).toMatch(/^… .*\[Londoners\].* …$/u);
  expect(text.length).toBeLessThan(200);
});

test('one line a wording, with everybody who prints it; another speaker is another line', () => {
  const report = (id: string, words: string, speaker = 'Ada Marsh') =>
    makeQuoteCounterpart({ source: { id }, recordId: id, words, speaker, changes: [{ kind: 'same', text: words }] });
  const { differing, agreeing } = wordingTable(
    makeQuoteFinding({
      counterparts: [
        report('a', 'We let Londoners down.'),
        report('b', 'we let Londoners down'),
        report('c', 'We let Londoners down', 'Lee Osei'),
        makeQuoteCounterpart({ source: { id: 'd' }, agrees: true, words: 'We have let people down' }),
      ],
    }),
    null,
  );
  expect(differing.map(({ speaker, reports }) => [speaker, reports.length])).toEqual([
    [null, 2],
    ['Lee Osei', 1],
  ]);
  expect(agreeing.map(({ words }) => words)).toEqual(['We have let people down']);
});
