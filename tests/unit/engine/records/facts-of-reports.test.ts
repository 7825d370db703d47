// What reports of one story give alike, and whether they print it differently.

import { describe, expect, test } from 'vitest';
import { createTopicsChecker } from '../../../../src/engine/check-topics.ts';
import { type DisputedValue, isDisputed } from '../../../../src/engine/records/disputed.ts';
import { factsOfReports, wordingsDiffer } from '../../../../src/engine/records/facts-of-reports.ts';
import { recordArticle } from '../../../../src/engine/records/record-article.ts';
import { countOf } from '../../../made-up-findings.ts';

const checker = createTopicsChecker([]);

function open(id: string, text: string) {
  const title = 'Ferry Marigold runs aground off Brackness harbour';
  const reading = checker.read({ title, text: `${title}\n\n${text}`, url: `https://${id}.example/ferry` });
  return recordArticle(reading, [], [], { id }).open;
}

const first = open(
  'first',
  'The ferry Marigold ran aground off Brackness harbour on Tuesday with 214 passengers aboard.\n\nRepairs to the hull ' +
    'of the Marigold will cost £3.4m, the harbour board said.\n\n“We will not sail again until every rivet of this ' +
    'ship has been looked at,” said Captain Ines Holm.',
);
const second = open(
  'second',
  'The ferry Marigold ran aground off Brackness harbour on Tuesday with 241 passengers aboard.\n\nRepairs to the hull ' +
    'of the Marigold will cost £3.4m, the harbour board said.\n\n“We will not sail again until every bolt of this ' +
    'ship has been looked at,” said Captain Ines Holm.',
);

describe('reports of one story', () => {
  const facts = factsOfReports([first, second]);

  test('share a figure that they print differently, and one that they print alike', () => {
    const printed = facts.figures.map(({ printed: prints, isDisputed: isDifferent }) => [
      prints.map(({ record }) => record.printed),
      isDifferent,
    ]);
    expect(printed).toContainEqual([['214 passengers', '241 passengers'], true]);
    expect(printed).toContainEqual([['£3.4m', '£3.4m'], false]);
  });

  test('share a quote in other words', () => {
    expect(facts.quotes).toHaveLength(1);
    expect(facts.quotes[0]).toMatchObject({
      isDisputed: true,
      printed: [{ source: 'first' }, { source: 'second', record: { speaker: 'Ines Holm' } }],
    });
  });

  test('are each compared with all others, once', () => {
    const third = { ...second, source: 'third' };
    const renamed = {
      ...third,
      figures: third.figures.map((figure) => ({ ...figure, id: `third/${figure.id}` })),
      quotes: third.quotes.map((quote) => ({ ...quote, id: `third/${quote.id}` })),
    };
    const { figures } = factsOfReports([first, second, renamed]);
    const passengers = figures.find(({ isDisputed: isDifferent }) => isDifferent);
    expect(passengers?.printed.map(({ source }) => source)).toEqual(['first', 'second', 'third']);
  });

  test('one alone shares nothing', () => {
    expect(factsOfReports([first])).toEqual({ figures: [], quotes: [] });
  });
});

test('wordings of one utterance differ by their words, not by their marks', () => {
  const words = 'We have let people down and I am sorry for it';
  expect(wordingsDiffer([{ id: 'a', words }])).toBe(false);
  expect(wordingsDiffer([words, `${words}.`].map((each, at) => ({ id: `${at}`, words: each })))).toBe(false);
  expect(
    wordingsDiffer(
      [words, 'We have let Londoners down and I am sorry for it'].map((each, at) => ({ id: `${at}`, words: each })),
    ),
  ).toBe(true);
});

describe('values of one measure', () => {
  const value = (origin: string, low: number, basis: string | null = null): DisputedValue => ({
    origin,
    basis,
    value: countOf(low),
  });

  test.each([
    ['two reports with other values', [value('a', 800), value('b', 1071)], true],
    ['the same value', [value('a', 800), value('b', 800)], false],
    ['a copy of the same report', [value('a', 800), value('a', 1071)], false],
    ['another way of counting', [value('a', 24, 'counts'), value('b', 48, 'rapes')], false],
    ['a way of counting that is not told', [value('a', 24, 'counts'), value('b', 48)], true],
    ['one that the other prints too', [value('a', 800), value('b', 800), value('b', 900)], true],
    ['one report', [value('a', 800)], false],
    ['none', [], false],
  ])('%s', (_, values, expected) => expect(isDisputed(values)).toBe(expected));

  test('a vague word agrees with what it is a word for', () => {
    const vague = { origin: 'b', basis: null, value: countOf(200, { high: 999, isVague: true }) };
    expect(isDisputed([value('a', 800), vague])).toBe(false);
  });
});
