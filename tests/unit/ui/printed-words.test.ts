import { expect, test } from 'vitest';
import { printedWords } from '../../../src/ui/sources/printed-words.ts';

const figureInPrinted = { start: 0, end: 5 };
const printed = '1,071 officers';

test('the clause around a figure, with the figure’s place in it', () => {
  const { text, figure, evidence } = printedWords({
    printed,
    figureInPrinted,
    evidence: 'a total of 1,071 officers are under review',
  });
  expect(text).toBe('a total of 1,071 officers are under review');
  expect(text.slice(figure?.start, figure?.end)).toBe('1,071');
  expect(evidence).toBeNull();
});

test('without a place for the figure, all that was printed is marked', () => {
  const { text, figure } = printedWords({ printed, figureInPrinted: null, evidence: 'all 1,071 officers' });
  expect(text.slice(figure?.start, figure?.end)).toBe(printed);
});

test('a clause that says it in other words stands beside it', () => {
  const evidence = 'one thousand and seventy-one are under review';
  expect(printedWords({ printed, figureInPrinted, evidence })).toEqual({
    text: printed,
    figure: figureInPrinted,
    evidence,
  });
});

test('without a clause, the figure alone', () => {
  expect(printedWords({ printed, figureInPrinted, evidence: '' })).toEqual({
    text: printed,
    figure: figureInPrinted,
    evidence: null,
  });
});
