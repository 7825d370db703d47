// When a text says that a count was taken.

import { expect, test } from 'vitest';
import { findFigures } from '../../../../../src/engine/reading/figures/find-figures.ts';
import { readCountedAt } from '../../../../../src/engine/reading/times/counted-at.ts';
import { structureOf } from '../../../../../src/engine/text/text-structure.ts';

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
