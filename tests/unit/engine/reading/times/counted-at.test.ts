// When a text says that a count was taken.

import { expect, test } from 'vitest';
import { findFigures } from '../../../../../src/engine/reading/figures/find-figures.ts';
import { readCountedAt } from '../../../../../src/engine/reading/times/counted-at.ts';
import { structureOf } from '../../../../../src/engine/text/text-structure.ts';
import { testReadings } from '../test-readings.ts';

/** Each count as "number", "number @ date", with "former" behind it where it is told as one that has changed since. */
function read(text: string): string[] {
  const structure = structureOf(text);
  const figures = findFigures(structure);
  const when = readCountedAt(structure, figures);
  return figures.flatMap((figure) => {
    if (figure.kind === 'date') return [];
    const { date = null, isFormer = false } = when.get(figure) ?? {};
    return [`${figure.low}${date ? ` @ ${date.text}` : ''}${isFormer ? ' former' : ''}`];
  });
}

test.each([
  ['The port has 144 cranes idle, up from 69 at the end of September 2022.', ['144', '69 @ September 2022 former']],
  ['At the end of September 2022 the port had 69 cranes idle; now it has 144.', ['69 @ September 2022', '144']],
  ['As of 8 June, 412 families and 60 traders had been rehoused.', ['412 @ 8 June', '60 @ 8 June']],
  ['Some 412 families and 60 traders had been rehoused as of 8 June.', ['412 @ 8 June', '60 @ 8 June']],
  ['The ferry has carried 31,000 passengers so far this year.', ['31000']],
  ['By 3 May 2024 the council had received 9,100 objections.', ['9100 @ 3 May 2024']],
  ['In March 2021 the club had 312 members, against 240 now.', ['312 @ March 2021', '240']],
  ['The hospital had 312 patients in March 2021.', ['312 @ March 2021']],
  ['The backlog rose from 2,100 in January to 3,400.', ['2100 @ January former', '3400']],
  ['The club has 240 members, compared with 312 a year ago.', ['240', '312 former']],
  ['The club has 240 members, down from about 312.', ['240', '312 former']],
])('%s', (text, counts) => {
  expect(read(text)).toEqual(counts);
});

test.each([
  ['a deadline', 'The council will rehouse 412 families by March 2025.', ['412']],
  ['the day of something else', 'It fined 412 drivers after the flood in March 2021.', ['412']],
  [
    'an event far behind the count',
    'The report names 12 firms that failed the tenants of the tower in June 2017.',
    ['12'],
  ],
  ['a beginning', 'The ferry has carried 31,000 passengers since May 2020.', ['31000']],
  ['two groups side by side', 'The club has 240 women, compared with 312 men.', ['240', '312']],
  ['where somebody comes from', 'The 69 came from 12 villages.', ['69', '12']],
])('nothing is read from %s', (_what, text, counts) => {
  expect(read(text)).toEqual(counts);
});

/** How many characters of the text are looked at while its times are read. */
function charactersReadOf(text: string): number {
  const structure = structureOf(text);
  let characters = 0;
  const counting = {
    slice: (start: number, end: number) => {
      const part = text.slice(start, end);
      characters += part.length;
      return part;
    },
  };
  readCountedAt({ ...structure, text: counting as unknown as string }, findFigures(structure));
  return characters;
}

test.each([
  ['counts', '40 cranes and '],
  ['counts and dates', '40 cranes by March 2021 and '],
  ['counts and times of now', '40 cranes so far this year and '],
])('work grows with the length of a sentence without an end: %s', (_what, unit) => {
  const [short, long] = [charactersReadOf(unit.repeat(150)), charactersReadOf(unit.repeat(600))];
  expect(short).toBeGreaterThan(0);
  expect(long / short).toBeLessThan(4.6);
});

testReadings('a time behind the count', [
  [
    'It had 412 boats at the end of September 2022.',
    '412 | count 412; behind: boats; at September 2022',
    'September 2022 | date 2022/9/-',
  ],
  [
    'It had 412 boats by the end of September 2022.',
    '412 | count 412; behind: boats; at September 2022',
    'September 2022 | date 2022/9/-',
  ],
  ['It had 412 boats as of 8 June.', '412 | count 412; behind: boats; at 8 June', '8 June | date -/6/8'],
  ['It had 412 boats as at 8 June.', '412 | count 412; behind: boats; at 8 June', '8 June | date -/6/8'],
  ['It had 412 boats up to 8 June.', '412 | count 412; behind: boats; at 8 June', '8 June | date -/6/8'],
  [
    'It had 412 boats until the start of June 2021.',
    '412 | count 412; behind: boats; at June 2021',
    'June 2021 | date 2021/6/-',
  ],
  ['It had 412 boats in late June 2021.', '412 | count 412; behind: boats; at June 2021', 'June 2021 | date 2021/6/-'],
  ['It had 412 boats in March 2021.', '412 | count 412; behind: boats; at March 2021', 'March 2021 | date 2021/3/-'],
  ['It had 412 boats on 8 June.', '412 | count 412; behind: boats; at 8 June', '8 June | date -/6/8'],
  ['It had 412 boats during June 2021.', '412 | count 412; behind: boats; at June 2021', 'June 2021 | date 2021/6/-'],
  ['It had 412 boats last June.', '412 | count 412; behind: boats; at June', 'June | date -/6/-'],
  ['It had 412 boats; in March 2021 it shut.', '412 | count 412; behind: boats', 'March 2021 | date 2021/3/-'],
  ['It had 412 boats but in March 2021 it shut.', '412 | count 412; behind: boats', 'March 2021 | date 2021/3/-'],
  ['It had 412 boats that sank in March 2021.', '412 | count 412; behind: boats', 'March 2021 | date 2021/3/-'],
  [
    'It had 412 boats that sank by March 2021.',
    '412 | count 412; behind: boats; at March 2021',
    'March 2021 | date 2021/3/-',
  ],
  [
    'It had 412 boats, and 60 nets in March 2021.',
    '412 | count 412; behind: boats',
    '60 | count 60; behind: nets; at March 2021',
    'March 2021 | date 2021/3/-',
  ],
  [
    'It had 412 boats and 60 nets as of March 2021.',
    '412 | count 412; behind: boats; at March 2021',
    '60 | count 60; behind: nets; at March 2021',
    'March 2021 | date 2021/3/-',
  ],
  [
    'It had 412 boats, 60 nets as of March 2021.',
    '412 | count 412; behind: boats',
    '60 | count 60; behind: nets; at March 2021',
    'March 2021 | date 2021/3/-',
  ],
  [
    'It had 412 boats which were old and wet and cold and red and which nobody at all in the whole of the old port wanted to see as of 8 June.',
    '412 | count 412; behind: boats',
    '8 June | date -/6/8',
  ],
]);

testReadings('a time before the count', [
  ['In March 2021 it had 412 boats.', 'March 2021 | date 2021/3/-', '412 | count 412; behind: boats; at March 2021'],
  [
    'And in March 2021 it had 412 boats.',
    'March 2021 | date 2021/3/-',
    '412 | count 412; behind: boats; at March 2021',
  ],
  [
    '“In March 2021 it had 412 boats.”',
    '“In March 2021 it had 412 boats.” | speech',
    'March 2021 | date 2021/3/-',
    '412 | count 412; behind: boats; at March 2021',
  ],
  ['Then the storm of March 2021 sank 412 boats.', 'March 2021 | date 2021/3/-', '412 | count 412; behind: boats'],
  [
    'It rained, and in March 2021 it had 412 boats.',
    'March 2021 | date 2021/3/-',
    '412 | count 412; behind: boats; at March 2021',
  ],
  [
    'It rained; in March 2021 it had 412 boats.',
    'March 2021 | date 2021/3/-',
    '412 | count 412; behind: boats; at March 2021',
  ],
  [
    'It rained: in March 2021 it had 412 boats.',
    'March 2021 | date 2021/3/-',
    '412 | count 412; behind: boats; at March 2021',
  ],
  ['In March 2021 it rained but it had 412 boats.', 'March 2021 | date 2021/3/-', '412 | count 412; behind: boats'],
  [
    'In March 2021 it had 412 boats; it has 60 nets.',
    'March 2021 | date 2021/3/-',
    '412 | count 412; behind: boats; at March 2021',
    '60 | count 60; behind: nets',
  ],
  [
    'In March 2021 it had 412 boats, against 60 now.',
    'March 2021 | date 2021/3/-',
    '412 | count 412; behind: boats; at March 2021',
    '60 | count 60; earlier: boats',
  ],
  [
    'It now has 412 boats, against 60 in March 2021.',
    '412 | count 412; behind: boats',
    '60 | count 60; earlier: boats; then March 2021',
    'March 2021 | date 2021/3/-',
  ],
  ['It has 412 boats so far this year.', '412 | count 412; behind: boats'],
]);

testReadings('former counts', [
  ['It has 412 boats, up from 60.', '412 | count 412; behind: boats', '60 | count 60; earlier: boats; then'],
  [
    'It has 412 boats, down from about 60.',
    '412 | count 412; behind: boats',
    '60 | count 60; about; earlier: boats; then',
  ],
  [
    'It has 412 boats, up from just over 60 in March 2021.',
    '412 | count 412; behind: boats',
    '60 | count 60; over; earlier: boats; then March 2021',
    'March 2021 | date 2021/3/-',
  ],
  ['The rise from 60 was big.', '60 | count 60; then'],
  ['It rose last year from 60.', '60 | count 60; then'],
  ['It rose in the wet and cold year from 60.', '60 | count 60'],
  ['It came from 60 towns.', '60 | count 60; behind: towns'],
  [
    'It has 412 boats, compared with 60 in March 2021.',
    '412 | count 412; behind: boats',
    '60 | count 60; earlier: boats; then March 2021',
    'March 2021 | date 2021/3/-',
  ],
  [
    'It has 412 boats, compared with 60 a year ago.',
    '412 | count 412; behind: boats',
    '60 | count 60; earlier: boats; then',
  ],
  ['It has 412 boats, compared with 60.', '412 | count 412; behind: boats', '60 | count 60; earlier: boats'],
  [
    'It has 412 boats, versus 60 two years earlier.',
    '412 | count 412; behind: boats',
    '60 | count 60; earlier: boats; then',
    'two years | duration 2 year',
  ],
  [
    'It has 412 boats, rather than 60 two years earlier.',
    '412 | count 412; behind: boats',
    '60 | count 60; earlier: boats',
    'two years | duration 2 year',
  ],
  ['It had 60 boats a year ago.', '60 | count 60; behind: boats'],
  ['It had 60 boats the year before.', '60 | count 60; behind: boats'],
  ['It had 60 boats this time last year.', '60 | count 60; behind: boats'],
]);

testReadings('days ahead', [
  ['It will have 412 boats by March 2030.', '412 | count 412; behind: boats', 'March 2030 | date 2030/3/-'],
  ['It plans to have 412 boats by March 2030.', '412 | count 412; behind: boats', 'March 2030 | date 2030/3/-'],
  ['It hopes for 412 boats by March 2030.', '412 | count 412; behind: boats', 'March 2030 | date 2030/3/-'],
  ['It could have 412 boats by March 2030.', '412 | count 412; behind: boats', 'March 2030 | date 2030/3/-'],
  ['It has 412 boats to be sold by March 2030.', '412 | count 412; behind: boats', 'March 2030 | date 2030/3/-'],
  [
    'It will rain; it had 412 boats by March 2021.',
    '412 | count 412; behind: boats; at March 2021',
    'March 2021 | date 2021/3/-',
  ],
  ['It had 412 boats in the 1970s.', '412 | count 412; behind: boats', '1970s | date 1970s/-/-'],
]);

testReadings('dates of no count', [
  ['It had 412 boats after March 2021.', '412 | count 412; behind: boats', 'March 2021 | date 2021/3/-'],
  ['It had 412 boats since March 2021.', '412 | count 412; behind: boats', 'March 2021 | date 2021/3/-'],
  ['It had 412 boats, the March 2021 storm sank.', '412 | count 412; behind: boats', 'March 2021 | date 2021/3/-'],
]);
