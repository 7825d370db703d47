// Quotes of a page beside those of reports of its story: by sentence, and where several reports print one.

import { expect, test } from 'vitest';
import { matchOpenQuotes } from '../../../../../../src/engine/compare/by-words/quotes/match-open-quotes.ts';
import { placeReport, recordReport } from '../../../../../../src/engine/compare/by-words/report/record-report.ts';
import { readArticle } from '../../../../../../src/engine/reading/read-article.ts';

/** Each counterpart as "source: verdict", where the quote is matched for certain; of a story by its quotes alone, or known. */
const matchesOf = (page: string, ...sources: string[]): string[] => matchesIn(false, page, sources);
const matchesOfStory = (page: string, ...sources: string[]): string[] => matchesIn(true, page, sources);

function matchesIn(isKnown: boolean, page: string, sources: readonly string[]): string[] {
  const read = readArticle({ title: '', text: page });
  const reports = sources.map((text, at) => recordReport(readArticle({ title: '', text }), `s${at}`));
  return matchOpenQuotes(read.structure, placeReport(read, 'page').quotes, reports, 'story', { areOfStory: isKnown })
    .filter(({ certainty }) => certainty === 'certain')
    .flatMap(({ counterparts }) =>
      counterparts.map(({ record, agrees }) => `${record.source}: ${agrees ? 'agrees' : 'differs'}`),
    );
}

const LONG =
  '“We walked the whole shore before dawn and called out every name. Nobody on this island ever lost the courage to row out,” Ada Brill said.';

test('a sentence of a longer quote is found where a paper prints it alone', () => {
  expect(matchesOf('“Nobody on this island ever lost the bravery to row out,” Ada Brill said.', LONG)).toEqual([
    's0: differs',
  ]);
  expect(matchesOf('“Nobody on this island ever lost the courage to row out,” Ada Brill said.', LONG)).toEqual([
    's0: agrees',
  ]);
});

test('the counterpart of a sentence is the whole quote', () => {
  const read = readArticle({
    title: '',
    text: '“Nobody on this island ever lost the courage to row out,” Ada Brill said.',
  });
  const report = recordReport(readArticle({ title: '', text: LONG }), 's');
  const [match] = matchOpenQuotes(read.structure, placeReport(read, 'page').quotes, [report], 'story');
  expect(match?.counterparts.map(({ record }) => record.words)).toEqual([report.quotes[0]?.words]);
  expect(match?.utterance).toBe(report.quotes[0]?.id);
});

const SAID =
  '“The keepers still have the power and the means to stop this by opening talks about our lamps,” Tom Weller said.';
const SAID_BEFORE =
  '“They have the power and the means to stop this by starting serious negotiations about our lamps and wages,” Tom Weller said.';

test('what another report prints as it is, is not said to differ from something alike that was said as well', () => {
  expect(matchesOf(SAID, SAID_BEFORE)).toEqual(['s0: differs']);
  expect(matchesOf(SAID, SAID_BEFORE, SAID)).toEqual(['s1: agrees']);
});

test('a single word that was put in is told even so', () => {
  const page = '“It is absurd that we cannot mend the lamps,” Tom Weller said.';
  const other = '“It is absolutely absurd that we cannot mend the lamps,” Tom Weller said.';
  expect(matchesOf(page, other, page)).toContain('s0: differs');
});

test('some of a thing is not the thing', () => {
  const page = '“The smugglers claim to be in possession of these harbour maps,” Tom Weller said.';
  const other = '“The smugglers claim to be in possession of some of these harbour maps,” Tom Weller said.';
  expect(matchesOf(page, other)).toEqual(['s0: differs']);
});

// Each of one speaker, as two papers print or translate it.
test.each([
  [
    '“Before the storm we asked the board for oil, new ropes and warm boots, and it sent nothing but a letter,” Tom Weller said.',
    '“We had asked for oil and for ropes before the storm, and what the board had sent the keepers was only a letter,” Tom Weller said.',
  ],
  ['“angry and ashamed,” Tom Weller said.', '“furious and ashamed,” Tom Weller said.'],
])('what may be a phrase elsewhere is one utterance in reports that are known to tell one story: %s', (page, other) => {
  expect(matchesOf(page, other)).toEqual([]);
  expect(matchesOfStory(page, other)).toEqual(['s0: differs']);
});

test.each([
  ['“angry and ashamed,” Tom Weller said.', '“furious and ashamed,” Ada Brill said.'],
  [
    '“I did not think that I would have to light the lamps of this harbour by hand once more,” Tom Weller said.',
    '“The lamps of this harbour were never meant to burn through a storm in the winter,” Tom Weller said.',
  ],
])('two people, or two sentences with little in common, are two utterances in one story too: %s', (page, other) => {
  expect(matchesOfStory(page, other)).toEqual([]);
});

test('words that a report prints once are the counterpart of one quote: the nearest', () => {
  const page = [
    '“My first duty is to mend the harbour lamps as fast as we can,” Tom Weller said.',
    'He spoke of oil, too.',
    '“My first duty is now to mend the harbour wall, fast, before the winter,” he said.',
  ].join('\n\n');
  const other = '“My first duty will be to mend the harbour lamps as quickly as we can,” Tom Weller said.';
  expect(matchesOfStory(page, other)).toEqual(['s0: differs']);
});

// One speaker's words in two translations.
const RETOLD: readonly (readonly [string, string])[] = [
  [
    '“One thing is sure: the keepers failed,” Tom Weller said.',
    '“What is certain is that the keepers have failed,” Tom Weller said.',
  ],
  [
    '“Lamps of the harbour were lit too late by the keepers,” Tom Weller said.',
    '“The keepers lit the harbour lamps too late,” Tom Weller said.',
  ],
  [
    '“There may have been mistakes, of the keepers or the pilots,” Tom Weller said.',
    '“There might have been an error of a pilot or a keeper,” Tom Weller said.',
  ],
];

test.each(RETOLD)('words in another order and of like meaning are one utterance of one story: %s', (page, other) => {
  expect(matchesOfStory(page, other)).toEqual(['s0: differs']);
});

test.each([
  // Another speaker, who is named.
  [
    '“Lamps of the harbour were lit too late by the keepers,” Tom Weller said.',
    '“The keepers lit the harbour lamps too late,” Ada Brill said.',
  ],
  // Somebody whom a paper does not name is hardly one whom another names.
  [
    '“Lamps of the harbour should be put out by the keepers before dawn,” a pilot said.',
    '“The keepers put out every one of the harbour’s lamps,” Ada Brill said.',
  ],
  // One word in common, of several.
  ['“The lamps have failed you,” Tom Weller said.', '“Time and again, they failed to do so,” Tom Weller said.'],
])('two utterances in one story: %s', (page, other) => {
  expect(matchesOfStory(page, other)).toEqual([]);
});

/** The sources whose counterparts differ, where the reports are of these days. */
function differingOn(days: readonly number[], page: string, ...sources: readonly string[]): string[] {
  const read = readArticle({ title: '', text: page });
  const reports = sources.map((text, at) => recordReport(readArticle({ title: '', text }), `s${at}`));
  return matchOpenQuotes(read.structure, placeReport(read, 'page').quotes, reports, 'story', {
    areOfStory: true,
    dayOf: (source) => days[Number(source.slice(1))] ?? null,
  }).flatMap(({ counterparts }) => counterparts.filter(({ agrees }) => !agrees).map(({ record }) => record.source));
}

test('other words beside a report that prints the page’s are those of one day, and not of another', () => {
  const [page, other] = RETOLD[0] as readonly [string, string];
  expect(differingOn([7, 7], page, page, other)).toEqual(['s1']);
  expect(differingOn([7, 8], page, page, other)).toEqual(['s1']);
  expect(differingOn([7, 11], page, page, other)).toEqual([]);
  expect(differingOn([7], page, page, other)).toEqual([]);
});

test('a sentence that agrees does not hide what is changed in the one beside it', () => {
  const page =
    '“I would like to repeat my apology for the impact it had on the keepers. Storms like this are extremely rare and we have put oil and lamps in place so that it does not happen again,” Tom Weller said.';
  const other =
    '“I would like to reiterate my apology for the effect it had on the keepers. Storms like this are extremely rare and we have put oil and lamps in place so that it does not happen again,” Tom Weller said.';
  expect(matchesOfStory(page, other)).toContain('s0: differs');
  expect(matchesOfStory(page, page)).toEqual(['s0: agrees']);
});

// Three traps: much the same said of another thing, by another, and twice in one speech.
test.each([
  [
    '“The eastern lamps will be mended before the autumn,” Tom Weller said.',
    '“The northern wall was never built for such a storm,” Tom Weller said.',
  ],
  [
    '“We are proud of what the pilots did last night,” Tom Weller said.',
    '“I am ashamed of what the keepers left undone,” Tom Weller said.',
  ],
  ['“This is a dark day for the harbour,” Tom Weller said.', '“It was a long night for the harbour,” Ada Brill said.'],
  ['“shocking,” Tom Weller said.', '“shocking and unforgivable cowardice of the harbour board,” Ada Brill said.'],
])('neither differs nor agrees: %s', (page, other) => {
  expect(matchesOfStory(page, other)).toEqual([]);
});

test('what is said twice is the counterpart of what is nearest', () => {
  const page = [
    '“We will never leave the lamps unlit again,” Tom Weller said.',
    '“Never again will a lamp of ours be left unlit on this pier,” he told the board.',
  ].join('\n\n');
  expect(matchesOfStory(page, '“We will never leave the lamps unlit again,” Tom Weller said.')).toEqual(['s0: agrees']);
});
