// Which figures of two reports of one story are taken for one thing, and which are not, with weights as they are shipped.

import { describe, expect, test } from 'vitest';
import { EVIDENCE, type EvidenceName } from '../../../../../../src/engine/compare/by-words/figures/evidence.ts';
import { matchOpenFigures } from '../../../../../../src/engine/compare/by-words/figures/match-open-figures.ts';
import type { WeightsTable } from '../../../../../../src/engine/compare/by-words/figures/weights-table.ts';
import { recordReport } from '../../../../../../src/engine/compare/by-words/report/record-report.ts';
import { TermReader } from '../../../../../../src/engine/compare/by-words/terms.ts';
import { readArticle } from '../../../../../../src/engine/reading/read-article.ts';
import type { OpenReport } from '../../../../../../src/model/open-record.ts';

const report = (id: string, text: string): OpenReport => recordReport(readArticle({ title: '', text }), id);

/** The pairs as "page's figure | report's figure | differs", with only the numbers as printed. */
function pairsOf(page: string, ...sources: string[]): string[] {
  const numberOf = (open: OpenReport, at: number): string => {
    const figure = open.figures[at];
    return figure === undefined ? '' : figure.printed.slice(figure.figureInPrinted.start, figure.figureInPrinted.end);
  };
  const read = report('page', page);
  return matchOpenFigures(
    read,
    sources.map((text, at) => report(`s${at}`, text)),
    new TermReader(),
  ).map(
    ({ atPage, report: other, atReport, agrees }) =>
      `${numberOf(read, atPage)} | ${numberOf(other, atReport)} | ${agrees ? 'agrees' : 'differs'}`,
  );
}

describe('one thing told in two reports', () => {
  test.each([
    [
      'the same words with another number',
      'The mayor’s fund for the lighthouse stands at £48,000.',
      'The mayor’s fund for the lighthouse stands at £42,000, the council said.',
      '£48,000 | £42,000 | differs',
    ],
    [
      'digits that changed places',
      'The bridge was closed for 217 days, and 1,324 lorries were sent round by the valley.',
      'A total of 1,342 lorries were sent round by the valley.',
      '1,324 | 1,342 | differs',
    ],
    [
      'a rounding, in words of its own',
      'Nearly 200 swimmers crossed the bay.',
      'The bay was crossed by 196 swimmers.',
      '200 | 196 | agrees',
    ],
    [
      'a turnout',
      'Turnout in the orchard vote was 64 per cent.',
      'On a turnout of 61 per cent the growers voted for the new orchard.',
      '64 per cent | 61 per cent | differs',
    ],
    [
      'a large sum alone, whatever the words',
      'Repairs will come to £3.75 million.',
      'That leaves a bill of £3.75 million.',
      '£3.75 million | £3.75 million | agrees',
    ],
    [
      'a hedge is no number that another is compared with',
      'More than 150 stewards have left the Larkfield show since Ada Brill took over.',
      'Some 86 stewards have left the Larkfield show since Ada Brill took over.',
      '150 | 86 | differs',
    ],
    [
      'the dead, told by two verbs, beside the injured',
      'The ferry fire killed 41 people and injured more than 300.',
      'Forty-seven people died in the ferry fire and 650 were hurt.',
      '41 | Forty-seven | differs',
    ],
    [
      'a floor that was counted, and a later count',
      'At least 261 people were killed in the ferry fire off Dalby.',
      'The ferry fire off Dalby killed 288 people.',
      '261 | 288 | differs',
    ],
    [
      'a floor that is round, and the count',
      'More than 250 people were killed in the ferry fire off Dalby.',
      'The ferry fire off Dalby killed 261 people.',
      '250 | 261 | agrees',
    ],
    [
      'a year of one deed',
      'Ada Brill was suspended by the harbour board in 2021.',
      'The harbour board suspended Ada Brill in 2021 over the lamps.',
      '2021 | 2021 | agrees',
    ],
  ])('%s', (_, page, source, pair) => {
    expect(pairsOf(page, source)).toContain(pair);
  });

  test('a value that two other reports give in other words', () => {
    const pairs = pairsOf(
      'Some 540 beehives were lost in the storm at Larkfield.',
      'The storm at Larkfield took 610 beehives.',
      'Beekeepers at Larkfield counted 610 beehives lost in the storm.',
    );
    expect(pairs).toEqual(['540 | 610 | differs', '540 | 610 | differs']);
  });
});

test('a figure that a text prints twice has its counterpart both times', () => {
  const pairs = pairsOf(
    'The fire killed 275 passengers. The minister said that the number of 275 passengers killed was not final.',
    'The fire killed 275 passengers.',
  );
  expect(pairs).toEqual(['275 | 275 | agrees', '275 | 275 | agrees']);
});

test('a share of one name has its counterpart beside that name', () => {
  const page = 'In the vote at Dalby the Reeds won 41.3% and the Larks won 33.8%.';
  const report = 'The Reeds had 40.1%, while the Larks had 35.2% in the vote at Dalby.';
  expect(pairsOf(page, report).sort()).toEqual(['33.8% | 35.2% | differs', '41.3% | 40.1% | differs']);
});

test('a value between two that is rounder than both is no number that both are roundings of', () => {
  const [page, report] = [
    'Turnout in the orchard vote was 82.5 per cent.',
    'Turnout in the orchard vote was 83.5 per cent.',
  ];
  const rounder = 'The growers’ turnout jumped to 83 per cent.';
  expect(pairsOf(page, report, rounder)).toContain('82.5 per cent | 83.5 per cent | differs');
});

test('a report that tells a count as the confirming one does differs all the same', () => {
  const pairs = pairsOf(
    'At the harbour 201 pilots were suspended.',
    'At the harbour 201 pilots were suspended, the board says.',
    'At the harbour 144 pilots were suspended, the board says.',
  );
  expect(pairs).toEqual(['201 | 201 | agrees', '201 | 144 | differs']);
});

test('what a report of the story confirms is not said to differ from a part that another prints', () => {
  const page = 'Fire crews pumped water out of 45 cellars in the old town.';
  const part = 'Nine barns and 80 cellars lie below the mill at Dalby.';
  expect(pairsOf(page, part)).toEqual(['45 | 80 | differs']);
  const whole = 'In the old town fire crews pumped out 45 cellars.';
  expect(pairsOf(page, part, whole)).toEqual(['45 | 45 | agrees']);
});

test('the more reports confirm a figure, the surer one has to be that differs', () => {
  const none = Object.fromEntries(EVIDENCE.map((name) => [name, 0])) as Record<EvidenceName, number>;
  const weights: WeightsTable = {
    agreeing: { start: 1, least: 0, of: none },
    differing: { start: 2, least: 0, of: none },
  };
  const linked = (...sources: string[]): boolean[] =>
    matchOpenFigures(
      report('page', 'The ferry cost £375,000 to mend.'),
      sources.map((text, at) => report(`s${at}`, text)),
      new TermReader(),
      weights,
    ).map(({ agrees }) => agrees);
  const [confirms, differs] = ['Repairs came to £375,000.', 'The ferry cost £395,000.'];
  expect(linked(differs)).toEqual([false]);
  expect(linked(confirms, differs)).toEqual([true, false]);
  expect(linked(confirms, confirms, differs)).toEqual([true, true]);
});

describe('two things', () => {
  test.each([
    [
      'counts of two years',
      'In 1998 the pilots’ strike at Dalby lasted 54 days.',
      'The pilots’ strike at Dalby in 2019 lasted 40 days.',
    ],
    [
      'a figure that nothing ties but its unit',
      'The choir had practised for five months.',
      'A gardener was away for six months.',
    ],
    [
      'ages of two people',
      'Ada Brill, 44, opened the gate for the herd.',
      'The gate was opened for the herd by Tom Weller, 45.',
    ],
    [
      'both values in one sentence',
      'The north field gave 300 sacks of barley and the south field 420.',
      'The south field gave 300 sacks of barley and the north field 420.',
    ],
    [
      'counts of things that are never one',
      'The school at Oakham has 41 teachers in all.',
      'The school at Oakham has 420 pupils in all.',
    ],
    [
      'a limit and a count',
      'Nets above 40 metres are not allowed in the lagoon.',
      'The fishermen used nets of 55 metres in the lagoon.',
    ],
    [
      'what comes on top of the first',
      'The growers will pay for the press in six instalments.',
      'The growers will pay a first part and the rest of the price of the press in five further instalments.',
    ],
    [
      'counts of two offences',
      'The dealer admitted three counts of forgery at Oakham.',
      'The dealer admitted four counts of arson at Oakham.',
    ],
    [
      'one of each and all of them',
      'Each of the two storms cost the orchard more than a million pounds, the growers said.',
      'The two storms cost the orchard £2.4 million, the growers said.',
    ],
    [
      'half of a length that is told in two units',
      'She was abroad for one year and seven months before the court let her come home.',
      'She was abroad for 19 months before the court let her come home.',
    ],
    [
      'a length in other units, converted with less care',
      'The 985-foot ferry lay at Dalby with 22 crew.',
      'The 984-foot ferry lay at Dalby with all her crew.',
    ],
    [
      'half a minute, more or less, and its seconds',
      'The driver went on for half a minute or so after being told to stop.',
      'The driver went on for about 35 seconds after he had been told to stop.',
    ],
    [
      'the sum of a year and of all years',
      'The lamps of Dalby cost the harbour £3 million a year.',
      'The lamps of Dalby have cost the harbour £4 million.',
    ],
    ['one of many', 'One of the boats was lost off Dalby.', 'Fourteen boats were lost off Dalby.'],
    ['small bare numbers of other things', 'Two of the rowers came from Dalby.', 'The judges disagreed about two.'],
  ])('%s', (_, page, source) => {
    expect(pairsOf(page, source).filter((pair) => pair.endsWith('differs'))).toEqual([]);
  });

  test.each([
    ['of other things', 'The helpline took 72 calls on Sunday.', 'In the fire of Dalby 72 people lost their homes.'],
    ['a year of two deeds', 'The mill was bought by Ada Brill in 2014.', 'Rain fell all through 2014.'],
  ])('the same number does not agree: %s', (_, page, source) => {
    expect(pairsOf(page, source)).toEqual([]);
  });

  test('the same small number of other things does not agree', () => {
    expect(pairsOf('Two of the rowers came from Dalby.', 'The judges disagreed about two.')).toEqual([]);
  });

  test('a sum and its roundings are one: none of them differs from another', () => {
    const pairs = pairsOf(
      'The harbour was fined £122 million.',
      'The harbour was fined £122.7 million for the spill.',
      'The harbour was fined £123 million for the spill.',
    );
    expect(pairs.filter((pair) => pair.endsWith('differs'))).toEqual([]);
  });

  test('a figure of a report is the counterpart of one thing at most', () => {
    const pairs = pairsOf(
      'The mill took on 35 weavers in spring. The mill took on 36 weavers in autumn.',
      'The mill took on 35 weavers.',
    );
    expect(pairs).toHaveLength(1);
    expect(pairs[0]).toBe('35 | 35 | agrees');
  });
});
