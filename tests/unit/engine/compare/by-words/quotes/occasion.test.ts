// Which words in common are one utterance of one occasion, and which are what everybody says.

import { describe, expect, it } from 'vitest';
import {
  createQuoteIndex,
  matchQuotes,
  type QuoteIndex,
} from '../../../../../../src/engine/compare/by-words/quotes/match-quotes.ts';
import { type Occasion, occasionOf } from '../../../../../../src/engine/compare/by-words/quotes/occasion.ts';
import { findQuotes } from '../../../../../../src/engine/reading/quotes/find-quotes.ts';
import { structureOf } from '../../../../../../src/engine/text/text-structure.ts';
import type { QuoteRecord } from '../../../../../../src/model/reference.ts';
import { createOtherNews } from './other-news.ts';

const CHIEF = 'Dame Ann Marlow';

const said = (utterance: string, words: string, speaker = CHIEF): QuoteRecord => ({
  id: `herald/q/${utterance}`,
  source: 'herald',
  speaker,
  words,
  utterance,
});

const RECORDS = [
  said('sickening', 'The captain lied to every widow on the quay. It is sickening. He will never sail again.'),
  said('ghastly', 'ghastly voyage'),
  said('failed', 'We have failed. And I’m sorry.'),
  said('heaven', 'moving heaven and earth'),
  said('promise', 'I can’t, I’m not going to make a promise that I can’t stick to,'),
  said(
    'support',
    'It will be painful. We need your support and the support of the harbour as we scrap the rusted fleet.',
  ),
  said('planks', 'The inspectors ignored nineteen rotten planks, and the ferry should never have left the harbour.'),
];
const index = createQuoteIndex(RECORDS);

/** "utterance certainty" of each match. */
function matchesIn(text: string, occasion: Occasion, among: QuoteIndex = index): string[] {
  const structure = structureOf(text);
  return matchQuotes(structure, findQuotes(structure), among, { occasionOf: () => occasion }).map(
    ({ utterance, certainty }) => `${utterance} ${certainty}`,
  );
}

describe('a few words', () => {
  it.each([
    ['a word', `${CHIEF} called the leak “sickening”.`, 'sickening'],
    ['a word of two', `${CHIEF} spoke of a “ghastly” film.`, 'ghastly'],
    ['an idiom', `${CHIEF} said they were “moving heaven and earth” to find the girl.`, 'heaven'],
    ['a short sentence', `“We have failed,” said ${CHIEF} of the strike.`, 'failed'],
  ])('%s of the same speaker is matched in the same story, and not on another day', (_what, text, utterance) => {
    expect(matchesIn(text, 'story')).toEqual([`${utterance} certain`]);
    expect(matchesIn(text, 'same')).toEqual([`${utterance} certain`]);
    expect(matchesIn(text, 'other')).toEqual([]);
  });

  it.each([
    'Marie Dubois called the leak “sickening”.',
    'The rector called the leak “sickening”.',
    '“We need your support,” the charity told its donors.',
    'Neighbours were looking out for ‘one of their own’.',
    '“I’m not going to make promises that cannot be kept,” the manager said.',
    'Marie Dubois is “moving heaven and earth” to open the shop.',
  ])('somebody else’s are not even possible: %s', (text) => {
    for (const occasion of ['same', 'near', 'unknown', 'other'] as const) expect(matchesIn(text, occasion)).toEqual([]);
  });

  it('of the same weeks agree, and are never said to differ', () => {
    expect(matchesIn(`${CHIEF} called the crash “sickening”.`, 'near')).toEqual(['sickening certain']);
    expect(matchesIn(`${CHIEF} called it a “ghastly trip”.`, 'near')).not.toContain('ghastly certain');
  });

  it('are of the occasion of which the article quotes more', () => {
    const more =
      `“The inspectors ignored nineteen rotten planks, and the ferry should never have left the harbour,” said ${CHIEF}. ` +
      'She called it “sickening”.';
    expect(matchesIn(more, 'other')).toEqual(['planks certain', 'sickening certain']);
  });
});

describe('telling words', () => {
  const words = 'The inspectors ignored nineteen rotten planks, and the ferry should never have left the harbour';
  it.each(['story', 'same', 'near', 'unknown', 'other'] as const)(
    'are matched whatever the occasion: %s',
    (occasion) => {
      expect(matchesIn(`“${words},” said ${CHIEF}.`, occasion)).toEqual(['planks certain']);
      expect(matchesIn(`“${words}.” The log has it all.`, occasion)).toEqual(['planks certain']);
    },
  );
});

describe('the occasion of an article and a report', () => {
  const facts = { articleDate: '2023-01-20', reportDate: '2023-01-17', latestYear: null, sharedFigures: 0 } as const;
  it.each([
    ['near', {}],
    ['same', { sharedFigures: 2 }],
    ['other', { articleDate: '2025-06-03' }],
    ['other', { articleDate: '2025-06-03', sharedFigures: 3 }],
    ['unknown', { articleDate: null }],
    ['same', { articleDate: null, sharedFigures: 2 }],
    ['unknown', { articleDate: null, latestYear: 2023 }],
    ['other', { articleDate: null, latestYear: 2025, sharedFigures: 2 }],
    ['unknown', { reportDate: null }],
  ] as const)('%s: %j', (occasion, known) => {
    expect(occasionOf({ ...facts, ...known })).toBe(occasion);
  });
});

describe('among 30,000 records of other news', () => {
  const news = createOtherNews(30_000, 20_230_117);
  const among = createQuoteIndex([...news, ...RECORDS]);

  it.each([
    '“I’m not going to make promises that cannot be kept,” the manager said.',
    '“We need your support,” the charity told its donors.',
    '“It is a sobering day for football,” the club said.',
    '“This is a sad day for the village,” said Walter Pym.',
    '“Our thoughts are with the families,” a spokeswoman said.',
    '“We take this very seriously,” said the company.',
    '“Enough is enough,” said Walter Pym.',
    '“We will leave no stone unturned,” he said.',
    '“It must never happen again,” said the coroner.',
    '“Lessons will be learned,” the trust said.',
    '“It was completely unacceptable,” Walter Pym said.',
    'The council was “not fit for purpose”.',
    '“We have let people down,” the minister admitted.',
    '“The vast majority of our members are fantastic,” said the union.',
    '“I have full confidence in him,” she said.',
    '“There is still some work to do,” said the coach.',
    '“We must do better,” he added.',
    '“It will take time,” the mayor said.',
    '“We are doing everything we can,” the airline said.',
    '“I welcome the report,” said Walter Pym.',
  ])('no stock phrase matches for certain: %s', (text) => {
    for (const occasion of ['near', 'unknown', 'other'] as const) {
      expect(matchesIn(text, occasion, among).filter((match) => match.endsWith(' certain'))).toEqual([]);
    }
  });

  it.each([
    [
      `“The inspectors ignored nineteen rotten planks, and the ferry should have stayed in the harbour,” said ${CHIEF}.`,
      'planks',
    ],
    [`“The captain lied to every widow on the quay,” said ${CHIEF}. “It is sickening.”`, 'sickening'],
    [`“We need the support of the harbour as we scrap the rusted fleet,” ${CHIEF} said.`, 'support'],
  ])('what was really said is still found: %s', (text, utterance) => {
    expect(matchesIn(text, 'unknown', among)).toContain(`${utterance} certain`);
  });
});
