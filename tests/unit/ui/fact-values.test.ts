// The values of a fact with who prints them: each value once, each report once, copies apart.

import { expect, test } from 'vitest';
import { countCopies, countReports, valuesOf } from '../../../src/ui/library/fact-values.ts';
import type { FactPrint, LibraryFact } from '../../../src/ui/library/library-state.ts';
import { libraryStates } from '../../dom/ui/gallery/library-states.ts';
import { countOf } from '../../made-up-findings.ts';

const [people, quote] = libraryStates.full.facts;
const known = people?.prints[0];
if (!people || !quote || !known) throw new Error('The gallery has no facts.');
const fact: LibraryFact = people;
const print: FactPrint = known;

const withReport = (id: string, copyOf: string | null = null): FactPrint => ({
  ...print,
  id: `print-${id}`,
  report: { ...print.report, id, copyOf, copyOfOutside: null },
});

test('from small to large, each with its reports', () => {
  expect(valuesOf(fact).map(({ label, number, prints }) => [label, number, prints.length])).toEqual([
    ['800', 800, 1],
    ['1,071', 1071, 2],
    ['1,131', 1131, 1],
  ]);
});

test('a report that prints a value twice is one report', () => {
  const twice = { ...fact, prints: [withReport('a'), { ...withReport('a'), id: 'again' }] };
  expect(valuesOf(twice).map(({ prints }) => prints.length)).toEqual([1]);
  expect(countReports(twice.prints)).toBe(1);
});

test('copies do not count as reports, unless there is nothing else', () => {
  const prints = [withReport('a'), withReport('b', 'a'), withReport('c', 'a')];
  expect([countReports(prints), countCopies(prints)]).toEqual([1, 2]);
  expect([countReports(prints.slice(1)), countCopies(prints.slice(1))]).toEqual([1, 1]);
});

test('a copy of a report that is not there counts as that report, with every other copy of it', () => {
  const copyOf = (id: string, copyOfOutside: string): FactPrint => {
    const own = withReport(id);
    return { ...own, report: { ...own.report, copyOfOutside } };
  };
  const prints = [withReport('a'), copyOf('b', 'a gazette'), copyOf('c', 'a gazette')];
  expect([countReports(prints), countCopies(prints)]).toEqual([2, 1]);
});

test('a copy of a copy counts as neither', () => {
  const prints = [withReport('a'), withReport('b', 'a'), withReport('c', 'b')];
  expect([countReports(prints), countCopies(prints)]).toEqual([1, 2]);
});

test('a hedge is part of the value as printed', () => {
  const hedged = { ...countOf(1071), hedge: 'nearly' } as FactPrint['value'];
  const nearly = { ...withReport('a'), printed: 'nearly 1,131', figureInPrinted: { start: 7, end: 12 }, value: hedged };
  expect(valuesOf({ ...fact, prints: [nearly] }).map(({ label }) => label)).toEqual(['nearly 1,131']);
});

test('wordings that differ in marks and capitals only are one', () => {
  const [one] = quote.prints;
  if (!one) throw new Error('The gallery has no quote.');
  const other = {
    ...one,
    id: 'other',
    printed: 'we have let people down, and I am sorry for it.',
    report: print.report,
  };
  expect(valuesOf({ ...quote, prints: [one, { ...other, report: { ...print.report, id: 'z' } }] })).toHaveLength(1);
});
