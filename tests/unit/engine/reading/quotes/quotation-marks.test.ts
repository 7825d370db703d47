// Where quoted words begin and end, in every style of quotation, and what is no quotation.

import { describe, expect, it } from 'vitest';
import { findQuotedRuns } from '../../../../../src/engine/reading/quotes/quotation-marks.ts';
import { structureOf } from '../../../../../src/engine/text/text-structure.ts';
import { testReadings } from '../test-readings.ts';

/** The quoted words of each run, without marks. */
function runsOf(text: string): string[] {
  const structure = structureOf(text);
  return findQuotedRuns(structure).map(({ firstToken, endToken }) =>
    text.slice(structure.tokens[firstToken]?.start, structure.tokens[endToken - 1]?.end),
  );
}

describe('quotation marks that are read', () => {
  it.each([
    ['curly double', 'She called it “a bad day” and left.', ['a bad day']],
    ['straight double', 'She called it "a bad day" and left.', ['a bad day']],
    ['curly single', 'She called it ‘a bad day’ and left.', ['a bad day']],
    ['straight single', "She called it 'a bad day' and left.", ['a bad day']],
    ['guillemets', 'She called it «a bad day» and left.', ['a bad day']],
    ['two in one sentence', 'Both “first” and “second” fell.', ['first', 'second']],
    ['an apostrophe inside single marks', "'We don't know,' he said.", ["We don't know,"]],
    [
      'a possessive inside single marks',
      '‘The officers’ files were lost,’ he said.',
      ['The officers’ files were lost,'],
    ],
    ['a plural that closes', 'The ‘rogues’ had gone.', ['rogues']],
    ['a plural beside a possessive', 'The ‘rogues’ read the officers’ files', ['rogues']],
    ['a decade inside single marks', '‘It was the ’90s,’ he said.', ['It was the ’90s,']],
    ['single inside double', '“He said ‘never’ to me,” she said.', ['He said ‘never’ to me,']],
    ['double inside single', '‘He said “never” to me,’ she said.', ['He said “never” to me,']],
    ['double inside double', '“He said “never” to me,” she said.', ['He said “never” to me,']],
    ['a mark turned the wrong way', 'It was “the end“ of it.', ['the end']],
    ['behind a bracket or a dash', 'It (“the end”) came—“at last”.', ['the end', 'at last']],
    ['a block quote', 'He wrote:\n\n> The force has let you down badly', ['The force has let you down badly']],
    ['a block quote with marks', '> "The force has let you down."', ['The force has let you down.']],
  ])('%s', (_style, text, expected) => {
    expect(runsOf(text)).toEqual(expected);
  });
});

describe('quotation marks that are missing', () => {
  it('ends an unclosed quote with its paragraph', () => {
    expect(runsOf('He said: “We are sorry.\n\nThe force has 900 staff.')).toEqual(['We are sorry.']);
  });

  it('ends an unclosed quote where the next one begins', () => {
    expect(runsOf('“We are sorry. He went on: “We will act,” he said.')).toEqual([
      'We are sorry. He went on:',
      'We will act,',
    ]);
  });

  it('reads each paragraph of a long speech by itself', () => {
    expect(runsOf('“One.\n\n“Two.\n\n“Three.”')).toEqual(['One.', 'Two.', 'Three.']);
  });

  it('does not swallow an endless paragraph', () => {
    const text = `He said: “We are sorry. ${'The files were read again. '.repeat(500)}`;
    const [run = ''] = runsOf(text);
    expect(run.length).toBeGreaterThan(0);
    expect(run.length).toBeLessThan(3000);
  });
});

describe('what is no quotation', () => {
  it.each([
    ['contractions', "It's what they don't say, and it isn't much."],
    ['possessives', 'The officers’ files and the victims’ families’ letters.'],
    ['decades', 'In the ’90s and the ‘80s, or in ’08.'],
    ['clipped words', "It was rock ’n’ roll, 'til five o' clock, so tell 'em."],
    ['feet and inches', `He is 6'2" tall and the board is 5" wide.`],
    ['an apostrophe without a partner', "He was ‘out of it and nobody's friend. So he went."],
    ['arrows and menus', '> Home\n> News'],
    ['an empty pair', 'It read “” and nothing else.'],
  ])('%s', (_what, text) => {
    expect(runsOf(text)).toEqual([]);
  });
});

describe('hostile text', () => {
  it.each([
    ['nested marks', '“a '.repeat(20_000)],
    ['nested marks that close', '“a '.repeat(10_000) + 'b” '.repeat(10_000)],
    ['single marks', '‘a '.repeat(20_000)],
    ['straight marks', '"a '.repeat(20_000)],
    ['one endless quote', `“${'word '.repeat(50_000)}”`],
  ])('%s give quotes that do not overlap', (_what, text) => {
    const runs = findQuotedRuns(structureOf(text));
    const misplaced = runs.filter(
      (run, at) => run.firstToken < (runs[at - 1]?.endToken ?? 0) || run.endToken <= run.firstToken,
    );
    expect(runs.length).toBeGreaterThan(0);
    expect(misplaced).toEqual([]);
  });
});

testReadings('pairs of marks', [
  ['“We are late,” he said.', '“We are late,” | speech; by he'],
  ['"We are late," he said.', '"We are late," | speech; by he'],
  ["'We are late,' he said.", "'We are late,' | speech; by he"],
  ['‘We are late,’ he said.', '‘We are late,’ | speech; by he'],
  ['«We are late,» he said.', '«We are late,» | speech; by he'],
  ['„We are late,“ he said.', '„We are late,“ | speech; by he'],
  ["''We are late,'' he said.", "''We are late,'' | speech; by he"],
  ['”We are late,” he said.', '”We are late,” | speech; by he'],
  ['“We are late,“ he said.', '“We are late,“ | speech; by he'],
  ['“We are late," he said.', '“We are late," | speech; by he'],
  ['“We say ‘late’ then,” he said.', '“We say ‘late’ then,” | speech; by he'],
  ['“We say “late” then,” he said.', '“We say “late” then,” | speech; by he'],
  ['“We are late, he said. “We are not,” he said.', '“We are late, he said. | speech', '“We are not,” | speech; by he'],
  ['"We are late, he said. "We are not," he said.', '"We are late, he said. | speech', '"We are not," | speech; by he'],
  ['«We say «late» then,» he said.', '«We say «late» then,» | speech; by he'],
  ['“” he said.'],
  ['He said “we are late', '“we are late | speech; by He'],
  ['‘We are late for the boat now, he said', '‘We are late for the boat now, he said | speech'],
  ['He said: ‘We are late for the boat now', '‘We are late for the boat now | speech; by He'],
  ['He said ‘we are late for the boat now'],
]);

testReadings('marks that quote nothing', [
  ['In the ’90s it was late.', '90s | date 1990s/-/-'],
  ['It was rock ’n’ roll then.'],
  ['The captains’ boats left.'],
  ['He is 6\'2" tall.', '6\'2" | measurement 74 inch'],
  ['Get ’em all.'],
  ['> We left'],
  ['>We are late for the boat now'],
  ['> We are late for the boat now', 'We are late for the boat now | speech'],
  ['“We are late” > for the boat', '“We are late” | speech'],
]);

testReadings('marks that are missing', [
  [
    '“One, he said. “Two, he said. “Three,” he said.',
    '“One, he said. | speech',
    '“Two, he said. | speech',
    'Two | count 2',
    '“Three,” | speech; by he',
    'Three | count 3',
  ],
  [
    '«One, he said. «Two, he said. «Three,» he said.',
    '«One, he said. | speech',
    '«Two, he said. | speech',
    'Two | count 2',
    '«Three,» | speech; by he',
    'Three | count 3',
  ],
  [
    '“One “two “three” four” five” he said.',
    '“One “two “three” four” five” | speech; by he',
    'two | count 2',
    'three | count 3',
    'four | count 4',
    'five | count 5',
  ],
  ['“One ”two“ three” he said.', '“One ” | speech', 'two | count 2', '“ three” | speech; by he', 'three | count 3'],
]);
