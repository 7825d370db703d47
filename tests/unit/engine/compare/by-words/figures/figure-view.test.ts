// A record of a figure as it is held against others: the words around it, what it counts, and the part that it plays.

import { describe, expect, it, test } from 'vitest';
import { type FigureView, viewOf } from '../../../../../../src/engine/compare/by-words/figures/figure-view.ts';
import { recordReport } from '../../../../../../src/engine/compare/by-words/report/record-report.ts';
import { TermReader } from '../../../../../../src/engine/compare/by-words/terms.ts';
import { readArticle } from '../../../../../../src/engine/reading/read-article.ts';

const reader = new TermReader();

/** The view of the figure that is printed so, with what it counts. */
function viewIn(text: string, printed: string): FigureView {
  const { figures } = recordReport(readArticle({ title: '', text }), 'page');
  const figure = figures.find((one) => one.printed === printed);
  if (figure === undefined) throw new Error(`"${printed}" is not read in "${text}".`);
  return viewOf(figure, reader);
}

/** "swimm>c1": behind the figure, in its clause, the first word of its member; "!" is a name. */
const termsOf = ({ terms }: FigureView): string =>
  terms
    .map(({ stem, isName, isBehind, isInClause, distance }) =>
      [stem, isName ? '!' : '', isBehind ? '>' : '<', isInClause ? 'c' : '', distance ?? ''].join(''),
    )
    .join(' ');

describe('the words of its sentence', () => {
  it.each([
    [
      'On Monday the ferry, which is old, carried 340 swimmers across the bay, while gulls watched.',
      '340 swimmers',
      'monday< ferry< old< carry<c1 swimm>c1 bay>c4 gull> watch>',
    ],
    [
      'The fire at Dalby killed 41 people and injured 300 others (all of them rowers).',
      '300 others',
      'fir<c dalby!<c kill<c peopl<c injur<c1 oth>c1 row>c6',
    ],
    [
      'The fire at Dalby killed 41 people and injured 300 others (all of them rowers).',
      '41 people',
      'fir<c4 dalby!<c2 kill<c1 peopl>c1 injur>c oth>c row>c',
    ],
    ['It took 14 hours and 20 minutes.', '20 minutes', 'take<c hour<c'],
    [
      'Ada Brill said that Tom Hart of Dalby counted 340 gulls in 2019, as in 1874.',
      '340 gulls',
      'ada<c9 brill!<c8 say<c7 tom!<c5 hart!<c4 dalby!<c2 count<c1 gull>c1 2019>c3',
    ],
  ])('%s (%s)', (text, printed, terms) => {
    expect(termsOf(viewIn(text, printed))).toBe(terms);
  });

  it('leave out other numbers in words, and the figure’s own', () => {
    expect(termsOf(viewIn('Nine gulls saw forty rowers.', 'forty rowers'))).toBe('gull<c2 see<c1 row>c1');
  });
});

it('right before and behind are its frame, the nearest first, as far as a mark', () => {
  const { before, behind } = viewIn(
    'On Monday, all of the town saw how the ferry carried 340 swimmers over 14 miles.',
    '340 swimmers',
  );
  expect(before).toEqual(['carry', 'ferry', 'the', 'how', 'see']);
  expect(behind).toEqual(['swimm', 'over', '14', 'mil']);
  expect(viewIn('On Monday, 340 swimmers came.', '340 swimmers').before).toEqual([]);
});

test('what it counts, and who is named', () => {
  const view = viewIn('Ada Brill said that Tom Hart of Dalby counted 340 grey gulls on Tor Rock.', '340 grey gulls');
  expect(view.head).toBe('gull');
  expect([...view.counted]).toEqual(['gray', 'gull']);
  expect([...view.names]).toEqual(expect.arrayContaining(['brill', 'hart', 'dalby']));
  expect(view.nearestName).toBe('dalby');
  const alone = viewIn('The bell of St Anne cost £500.', '£500');
  expect([alone.head, alone.counted.size]).toEqual([null, 0]);
  expect(viewIn('It cost £500 in Dalby.', '£500').nearestName).toBeNull();
});

type Role =
  | 'isEarlierValue'
  | 'isOfAnotherTime'
  | 'isThreshold'
  | 'isNotYet'
  | 'isRelative'
  | 'isHalfOfLength'
  | 'isOfEach'
  | 'isOnTop';
const ROLES: readonly Role[] = [
  'isEarlierValue',
  'isOfAnotherTime',
  'isThreshold',
  'isNotYet',
  'isRelative',
  'isHalfOfLength',
  'isOfEach',
  'isOnTop',
];

test.each<[string, string, readonly Role[]]>([
  ['The ferry carried 340 swimmers.', '340 swimmers', []],
  ['It fell to 340 from 410.', '340', []],
  ['Sales rose to £340, up from £310.', '£310', ['isEarlierValue']],
  ['Sales rose to £340, compared with £410 last year.', '£410', ['isEarlierValue', 'isOfAnotherTime']],
  ['More than 340 swimmers came.', '340 swimmers', []],
  ['The ferry will carry 340 swimmers.', '340 swimmers', ['isNotYet']],
  ['The ferry carried 340 swimmers and will sail.', '340 swimmers', []],
  ['Nobody will say it, but the ferry carried 340 swimmers.', '340 swimmers', []],
  ['Brill had 51 per cent of the votes, compared with 49 per cent for Hart.', '49 per cent', []],
  ['It fell from 410 to 340.', '410 to 340', []],
  ['Sales rose by 12 per cent.', '12 per cent', ['isRelative']],
  ['The rowers got 12 per cent pay rises.', '12 per cent', ['isRelative']],
  ['A surge of 12 per cent followed.', '12 per cent', ['isRelative']],
  ['The shares fell £11 on Monday.', '£11', ['isRelative']],
  ['The shares fell to £11 on Monday.', '£11', []],
  ['The rowers raised £11 on Monday.', '£11', []],
  ['They paid £11 less in tax than was due.', '£11', ['isRelative']],
  ['The ferry cost £11 more.', '£11', ['isRelative', 'isOnTop']],
  ['The ferry cost £11 too much.', '£11', ['isRelative']],
  ['They paid £11 and had less to eat.', '£11', []],
  ['The Larks got 12 per cent and 40 rowers.', '40 rowers', []],
  ['Sales were 12 per cent higher.', '12 per cent', ['isRelative']],
  ['It had 40 fewer than the town.', '40', ['isRelative']],
  ['It took 14 hours and 20 minutes.', '14 hours', ['isHalfOfLength']],
  ['It took 14 hours and 20 minutes.', '20 minutes', ['isHalfOfLength']],
  ['It took 14 hours and 20 rowers.', '20 rowers', []],
  ['Each rower has 12 gulls.', '12 gulls', ['isOfEach']],
  ['The rowers paid £40 each.', '£40', ['isOfEach']],
  ['It had 40 rowers a year earlier.', '40 rowers', ['isOfAnotherTime']],
  ['On average 40 rowers came.', '40 rowers', ['isOfEach']],
  ['Another 40 rowers came.', '40 rowers', ['isOnTop']],
  ['Some 40 more rowers came.', '40 more rowers', ['isOnTop']],
  ['The river rose above 18 metres.', '18 metres', ['isThreshold']],
  ['Masts of 11 metres and over broke.', '11 metres', ['isThreshold']],
  ['Above 40 rowers came.', '40 rowers', []],
])('the part it plays: %s (%s)', (text, printed, roles) => {
  const view = viewIn(text, printed);
  expect(ROLES.filter((role) => view[role])).toEqual(roles);
});

test.each([
  ['The ferry carried 340 rowers a day.', '340 rowers', 'day'],
  ['The ferry carried 340 rowers every day.', '340 rowers', 'day'],
  ['The ferry carried 340 rowers daily.', '340 rowers', 'day'],
  ['The ferry carried 340 rowers annually.', '340 rowers', 'year'],
  ['The ferry carried 340 rowers across the bay, a day before the storm.', '340 rowers', null],
  ['The ferry carried 340 rowers.', '340 rowers', null],
  ['The ferry carried 340 rowers a year ago.', '340 rowers', null],
  ['The ferry carried 340 rowers a week later.', '340 rowers', null],
  ['The ferry carried 340 rowers each day after the storm.', '340 rowers', 'day'],
])('what each of its numbers is for: %s', (text, printed, rate) => {
  expect(viewIn(text, printed).rate).toBe(rate);
});

test.each([
  ['The ferry was lost 32 years ago.', '32 years', 'back'],
  ['The ferry was found 32 years later.', '32 years', 'back'],
  ['The talks broke down after 32 years.', '32 years', null],
  ['The ferry rowed for 32 years.', '32 years', 'long'],
  ['The ferry rowed over the past 32 years.', '32 years', 'long'],
  ['The trip took about 32 years.', '32 years', 'long'],
  ['The 32 years were hard.', '32 years', null],
  ['Some 32 rowers went.', '32 rowers', null],
])('whether a length of time lies back or lasted: %s', (text, printed, role) => {
  expect(viewIn(text, printed).spanRole).toBe(role);
});

test('of two deeds told it counts the nearer one', () => {
  const text = 'The fire killed 41 people and injured 300 others.';
  const [killed, injured] = [viewIn(text, '41 people').ownDeeds, viewIn(text, '300 others').ownDeeds];
  expect(killed.size).toBe(1);
  expect(injured.size).toBe(1);
  expect(killed).not.toEqual(injured);
  expect(viewIn('Injured rowers say it killed 41 people.', '41 people').ownDeeds).toEqual(killed);
  expect(viewIn('The ferry carried 340 gulls.', '340 gulls').ownDeeds.size).toBe(0);
});

test('how a count moved is not what it counts', () => {
  const killed = viewIn('The fire killed 41 people.', '41 people').ownDeeds;
  expect(viewIn('The death toll of the fire rose to 41.', '41').ownDeeds).toEqual(killed);
  expect(viewIn('That raised the number of dead to 41.', '41').ownDeeds).toEqual(killed);
  expect(viewIn('The rowers raised £41.', '£41').ownDeeds.size).toBe(1);
});

test.each([
  ['It is a 1,600-page report on the ferry.', 'page', '1,600-page report on the ferry'],
  ['An 11-member crew rowed.', 'memb', '11-member crew'],
  ['It was 1,600 pages long.', 'pag', '1,600 pages'],
])('a noun behind a hyphen is what is counted: %s', (text, head, printed) => {
  const { figures } = recordReport(readArticle({ title: '', text }), 'page');
  const figure = figures[0];
  expect(figure?.printed.startsWith(printed.split(' ')[0] as string)).toBe(true);
  expect(figure && reader.stemOf(head)).toBe(figure && reader.stemOf(viewOf(figure, reader).head ?? ''));
});

describe('the name that it belongs to', () => {
  const namesOf = (text: string, printed: string, known: readonly string[] = []): readonly string[] => {
    const { figures } = recordReport(readArticle({ title: '', text }), 'page');
    const figure = figures.find((one) => one.printed === printed);
    if (figure === undefined) throw new Error(`"${printed}" is not read in "${text}".`);
    return [...viewOf(figure, reader, new Set(known.map((name) => reader.stemOf(name)))).ownNames].sort();
  };

  it('is the nearest in its member of the clause, with those beside it', () => {
    const text = 'On Monday the town gave 64 seats to Dalby and 52 to Tor Rock.';
    expect(namesOf(text, '64 seats')).toEqual([reader.stemOf('dalby')]);
    expect(namesOf(text, '52')).toEqual(['tor', 'rock'].map((name) => reader.stemOf(name)).sort());
  });

  it('is a name at the beginning of a sentence where the report has it elsewhere', () => {
    expect(namesOf('Dalby had 52.', '52')).toEqual([]);
    expect(namesOf('Dalby had 52.', '52', ['dalby'])).toEqual([reader.stemOf('dalby')]);
    expect(namesOf('Gulls had 52.', '52', ['dalby'])).toEqual([]);
  });

  it('may stand before brackets, and never far away', () => {
    expect(namesOf('In all the Larks (LRK) won 52.', '52')).toContain(reader.stemOf('lrk'));
    const far = 'It was seen from Dalby that the two old boats of the rowers had carried over 52 gulls.';
    expect(namesOf(far, '52 gulls')).toEqual([]);
  });
});

test('what something went from and to are two values', () => {
  const endsOf = (text: string, printed: string) => {
    const { value, valueBefore } = viewIn(text, printed);
    const endOf = (one: typeof value | null) => (one === null || one.kind === 'date' ? null : [one.low, one.high]);
    return [endOf(valueBefore), endOf(value)];
  };
  expect(endsOf('The number of gulls fell from 115 to 97.', '115 to 97')).toEqual([
    [115, 115],
    [97, 97],
  ]);
  expect(endsOf('Sales rose from £1.2 to £1.4 million.', '£1.2 to £1.4 million')).toEqual([
    [1_200_000, 1_200_000],
    [1_400_000, 1_400_000],
  ]);
  expect(endsOf('Rates went up from 1.25 to 1.75 per cent.', '1.25 to 1.75 per cent')[0]?.[0]).toBeCloseTo(0.0125);
  expect(endsOf('Between 97 and 115 gulls came.', '97 and 115 gulls')).toEqual([null, [97, 115]]);
});

test('a year that something has gone on since is none of its own', () => {
  expect([...viewIn('It was the best turnout since 1990, at 83 per cent.', '83 per cent').years]).toEqual([]);
  expect([...viewIn('In 1990 the turnout was 83 per cent.', '83 per cent').years]).toEqual([1990]);
});

test.each([
  'Since 1990, 40 wardens have left the Larkfield show.',
  'Some 40 wardens have left the Larkfield show since 1 May 1990.',
  'Some 40 wardens have left the Larkfield show since at least 1990.',
])('nor is it at the head of a sentence, behind a day or "at least": %s', (text) => {
  expect([...viewIn(text, '40 wardens').years]).toEqual([]);
});

test('a year behind other words than those of time is its own', () => {
  expect([...viewIn('Since she left in May, 40 wardens have quit as in 1990.', '40 wardens').years]).toEqual([1990]);
});
