// Whole texts, and what is read of them: every figure with its value and what it counts, every quote with its speaker. The
// texts are those of tests/quality/stories; tests/fixtures/readings has a line for each reading, looked through one by one.
// A line with a question mark is one that is read otherwise today than a careful reader would, or that readers could argue
// about: what is read there is not looked at.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../../src/engine/reading/read-article.ts';
import type { CountedAt } from '../../../../src/engine/reading/times/counted-at.ts';
import type { DateFigure, Figure } from '../../../../src/model/figure.ts';
import type { Quote } from '../../../../src/model/quote.ts';

interface StoryText {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}
interface StoryFile {
  readonly sources: readonly StoryText[];
  readonly pages: readonly StoryText[];
}

const EXPECTED = 'tests/fixtures/readings';
const joined = (parts: readonly (string | false | null)[]): string =>
  parts.filter((part) => part !== false && part !== null).join('; ');

const dateLine = ({ text, year, month, day, isDecade }: DateFigure): string =>
  `${text} | date ${[isDecade ? `${year}s` : year, month, day].map((part) => part ?? '-').join('/')}`;

function timeOf({ date, isFormer }: CountedAt): string | null {
  const at = date === null ? '' : ` ${date.text}`;
  return isFormer ? `then${at}` : date === null ? null : `at${at}`;
}

function figureLine(figure: Figure, at: CountedAt | undefined): string {
  if (figure.kind === 'date') return dateLine(figure);
  const { text, kind, low, high, unit, hedge, isVague, parts, counted, countedBy, isChange, isPart } = figure;
  const value = low === high ? low : `${low} to ${high}`;
  return joined([
    `${text} | ${kind} ${value}${unit === null ? '' : ` ${unit}`}`,
    hedge,
    isVague && 'vague',
    parts && `${parts.part} of ${parts.whole}`,
    isChange === true && 'change',
    isPart === true && 'part',
    counted && `${countedBy}: ${counted.text}`,
    at === undefined ? null : timeOf(at),
  ]);
}

/** By whom, and how the place beside the quote names them. */
function quoteLine({ text, kind, speaker, isContinued }: Quote): string {
  const printed = speaker === null || speaker.text === speaker.name ? '' : ` (${speaker.text})`;
  return joined([`${text} | ${kind}`, speaker && `by ${speaker.name}${printed}`, isContinued && 'goes on']);
}

function linesOf(article: StoryText): string[] {
  const { figures, quotes, countedAt } = readArticle(article);
  const lines = [
    ...figures.map((figure) => ({ start: figure.start, line: figureLine(figure, countedAt.get(figure)) })),
    ...quotes.map((quote) => ({ start: quote.start, line: quoteLine(quote) })),
  ];
  return lines.toSorted((a, b) => a.start - b.start).map(({ line }) => line);
}

/** What is to be read of each text of a file, by its id. */
function expectedOf(file: string): Map<string, string[]> {
  const [, ...parts] = readFileSync(`${EXPECTED}/${file}`, 'utf8').split(/^== /m);
  return new Map(
    parts.map((part) => {
      const [id = '', ...lines] = part.trim().split('\n');
      return [id, lines];
    }),
  );
}

const printedIn = (line: string): string => line.slice(0, line.indexOf(' | '));

describe.each(readdirSync(EXPECTED))('%s', (file) => {
  const name = file.replace('.txt', '.json');
  const story = JSON.parse(readFileSync(`tests/quality/stories/${name}`, 'utf8')) as StoryFile;
  const texts = new Map([...story.sources, ...story.pages].map((text) => [text.id, text]));

  test.each([...expectedOf(file)])('text %s is read as it says', (id, lines) => {
    const text = texts.get(id);
    if (text === undefined) throw new Error(`There is no text ${id}.`);
    const isOpen = new Set(lines.filter((line) => line.startsWith('? ')).map((line) => line.slice(2)));
    const isLooked = (line: string): boolean => !isOpen.has(printedIn(line));
    expect(linesOf(text).filter(isLooked)).toEqual(lines.filter((line) => !line.startsWith('? ')).filter(isLooked));
  });
});
