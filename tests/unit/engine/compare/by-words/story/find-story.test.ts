// Which reports tell a page's story: those of the same event, not those of the same people, kind or place at another time.

import { describe, expect, test } from 'vitest';
import { compareWithReports } from '../../../../../../src/engine/compare/by-words/compare-with-reports.ts';
import { placeReport } from '../../../../../../src/engine/compare/by-words/report/record-report.ts';
import { readArticle } from '../../../../../../src/engine/reading/read-article.ts';
import type { IsoDate } from '../../../../../../src/model/article.ts';

interface Told {
  readonly title: string;
  readonly date: IsoDate;
  readonly text: string;
}

const launch: Told = {
  title: 'Lifeboat Sea Thrift launched at Pellow',
  date: '2031-04-02',
  text:
    'The new lifeboat Sea Thrift was launched at Pellow on Tuesday in front of 1,450 people.\n\n' +
    'She cost £2.35 million and replaces the Anne Dorrit, which saved 217 lives in 31 years.\n\n' +
    '“She will go where no other boat on this coast can go,” said the coxswain, Ruan Trewin.',
};

const launchElsewhere: Told = {
  title: 'Crowd greets Pellow’s new lifeboat',
  date: '2031-04-03',
  text:
    'Some 1,540 people came to Pellow to see the lifeboat Sea Thrift go down the slip.\n\n' +
    'The Anne Dorrit, which she replaces, had saved 217 lives. The new boat cost £2.35 million.\n\n' +
    '“She will go where no other boat on this coast can go,” Ruan Trewin, the coxswain, said.',
};

const launchOfAnotherBoat: Told = {
  title: 'Lifeboat launched at Carn',
  date: '2033-05-20',
  text:
    'A new lifeboat, the Mary Sloe, was launched at Carn on Friday in front of 1,200 people.\n\n' +
    'She cost £2.6 million and replaces a boat that saved 98 lives in 29 years.\n\n' +
    '“She is the best boat on this coast,” said the coxswain, Petra Angove.',
};

const sameBoatYearsLater: Told = {
  title: 'Pellow lifeboat to be repaired',
  date: '2033-01-14',
  text:
    'The lifeboat at Pellow is to be repaired for £180,000 after she struck a rock in fog.\n\n' +
    'Her crew of seven had been looking for two canoeists. The boat went back to Pellow under her own power.\n\n' +
    '“We were lucky that night,” said Ruan Trewin.',
};

const shownAgain: Told = {
  title: 'Two years of Sea Thrift',
  date: '2033-04-05',
  text:
    'The crew of Pellow showed on Tuesday what their boat can do, to 900 people along the harbour wall.\n\n' +
    'She has been out 46 times in fog and gales, Ruan Trewin said, and brought home two trawlers, a kayak and a cow.',
};

const tide: Told = {
  title: 'Tide tables to be printed again',
  date: '2031-04-02',
  text: 'Tide tables for 2032 will be printed after all, the harbour office said. They cost £4 and have 96 pages.',
};

/** A count of votes as it is told anywhere: only town, names of streets and numbers say which one. */
const countOf = (
  town: string,
  [reeds, larks, oaks, turnout, votes, spoilt]: readonly [number, number, number, number, number, number],
): string =>
  `The Reed party won the council of ${town} with ${reeds}% of the vote, the returning officer declared.\n\n` +
  `The Lark party came second with ${larks}% and the Oak party third with ${oaks}%. Turnout was ${turnout}%.\n\n` +
  `In all ${votes.toLocaleString('en')} votes were cast, and ${spoilt.toLocaleString('en')} ballot papers were spoilt. ` +
  'Wenna Tregear leads the Reed party, Jory Pascoe the Lark party.';

const vote: Told = {
  title: 'Reed party takes council',
  date: '2031-05-03',
  text: countOf('Saltmouth', [41.3, 33.8, 12.6, 58.4, 31_872, 214]),
};

const sameVote: Told = {
  title: 'Reeds win council from Larks',
  date: '2031-05-04',
  text: countOf('Saltmouth', [41.3, 33.8, 12.9, 58.4, 31_872, 241]),
};

const voteOfAnotherTown: Told = {
  title: 'Reed party takes council again',
  date: '2031-05-10',
  text: countOf('Porthcarrow', [47.9, 29.2, 9.7, 63.1, 18_455, 96]),
};

function storyOf(page: Told, ...reports: readonly Told[]): string[] {
  const read = readArticle(page);
  const headed = reports.map((report) => ({
    report: placeReport(readArticle(report), report.title).report,
    title: report.title,
    date: report.date,
  }));
  return compareWithReports(read, placeReport(read, 'page'), page, headed).story.map(({ source }) => source);
}

describe('the story of a page', () => {
  test('is told by another report of the event', () => {
    expect(storyOf(launchElsewhere, launch)).toEqual([launch.title]);
  });

  test('is found among reports of other things', () => {
    expect(storyOf(launchElsewhere, tide, launchOfAnotherBoat, launch)).toEqual([launch.title]);
  });

  test('is not told, once a report has joined, by one of the same people years later', () => {
    const alike = { ...shownAgain, date: launch.date };
    expect(storyOf(launchElsewhere, launch, alike)).toEqual([launch.title, shownAgain.title]);
    expect(storyOf(launchElsewhere, launch, shownAgain)).toEqual([launch.title]);
  });

  test.each([
    ['of the same kind, elsewhere', launchOfAnotherBoat],
    ['of the same boat, in another year', sameBoatYearsLater],
    ['of the same day', tide],
  ])('is not told by a report %s', (_, report) => {
    expect(storyOf(launchElsewhere, report)).toEqual([]);
  });

  test('is told by a report of which some numbers differ', () => {
    expect(storyOf(sameVote, vote)).toEqual([vote.title]);
  });

  test('is another one where next to no number is the same, however alike the words', () => {
    expect(storyOf(voteOfAnotherTown, vote)).toEqual([]);
    expect(storyOf(voteOfAnotherTown, vote, sameVote)).toEqual([]);
  });

  test('is not told by what shares only a short phrase of somebody who is not named', () => {
    const said = (who: string, words: string): string => `\n\n“${words}” said ${who}.`;
    const page = {
      ...launchOfAnotherBoat,
      text: launchOfAnotherBoat.text + said('the minister', 'It was a good day,'),
    };
    const report = { ...launch, text: launch.text + said('Lady Penrose', 'It is a good day,') };
    expect(storyOf(page, report)).toEqual([]);
  });
});
