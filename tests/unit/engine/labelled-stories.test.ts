// Every page of the labelled stories by itself: which of its figures and quotes differ from which report, in what, and which
// agree. The labels are those of tests/quality/stories; tests/fixtures/findings has a line for each that is found as it is
// labelled, with the reports and what they print. What a line with a question mark names is found otherwise than labelled,
// or not at all, or readers could argue about it: it is not looked at. No topic has a part in this.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createTopicsChecker } from '../../../src/engine/check-topics.ts';
import { placeReport } from '../../../src/engine/compare/by-words/report/record-report.ts';
import { compareWithKept, type StoryResult } from '../../../src/engine/compare-with-kept.ts';
import { markCopies } from '../../../src/engine/records/mark-copies.ts';
import { recordArticle } from '../../../src/engine/records/record-article.ts';
import type { IsoDate } from '../../../src/model/article.ts';
import type { Counterpart, Finding } from '../../../src/model/finding.ts';

interface StoryText {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly date: IsoDate;
}
interface StoryFile {
  readonly sources: readonly (StoryText & {
    readonly publisher: string;
    readonly url: string;
    readonly copyOf: string | null;
  })[];
  readonly pages: readonly (StoryText & { readonly relevant: boolean })[];
}

const EXPECTED = 'tests/fixtures/findings';
const checker = createTopicsChecker([]);

function compare({ sources }: StoryFile, { title, text, date }: StoryText): StoryResult {
  const kept = markCopies(
    sources.map(({ id, publisher, copyOf, url, ...source }) =>
      recordArticle(checker.read({ title: source.title, text: source.text, date: source.date, url }), [], [], {
        id,
        publisher,
        copyOf,
      }),
    ),
  );
  const reading = checker.read({ title, text, date });
  return compareWithKept(
    reading,
    checker.compareWithTopic(reading),
    placeReport(reading, ''),
    kept.map(({ source, open }) => ({ source, origin: 'added', open })),
  );
}

function counterpartText(counterpart: Counterpart): string {
  const isFigure = 'printed' in counterpart;
  const { source, agrees, difference } = counterpart;
  const time = isFigure && counterpart.time !== null ? ` ${counterpart.time}` : '';
  return `${source.id} ${agrees ? 'agrees' : `${difference}${time}`}: ${isFigure ? counterpart.printed : counterpart.words}`;
}

function findingLine(finding: Finding): string {
  const { text, verdict, difference, counterparts } = finding;
  const time = finding.kind === 'figure' && finding.time !== null ? ` ${finding.time}` : '';
  const what = verdict === 'differs' ? `differs in ${difference}${time}` : verdict;
  return `${text} | ${what} | ${counterparts.map(counterpartText).join('; ')}`;
}

/** What is to be found on each page of a file, by its id. */
function expectedOf(file: string): Map<string, string[]> {
  const [, ...parts] = readFileSync(`${EXPECTED}/${file}`, 'utf8').split(/^== /m);
  return new Map(
    parts.map((part) => {
      const [id = '', ...lines] = part.trim().split('\n');
      return [id, lines];
    }),
  );
}

describe.each(readdirSync(EXPECTED))('%s', (file) => {
  const story = JSON.parse(readFileSync(`tests/quality/stories/${file.replace('.txt', '.json')}`, 'utf8')) as StoryFile;
  const expected = expectedOf(file);

  test.each(story.pages)('page $id is found to differ, and to agree, where it says', (page) => {
    const lines = expected.get(page.id) ?? [];
    const { relevant, findings, story: reports } = compare(story, page);
    expect(relevant).toBe(page.relevant);
    const own = lines.find((line) => line.startsWith('story: '))?.slice('story: '.length);
    expect(reports).toEqual(own?.split(', ') ?? []);
    const isOpen = lines.filter((line) => line.startsWith('? ')).map((line) => line.slice(2));
    const isLooked = (line: string): boolean => {
      const printed = line.slice(0, line.indexOf(' | '));
      return !isOpen.some((open) => open.includes(printed));
    };
    expect(
      findings
        .filter(({ verdict }) => verdict !== 'possible')
        .map(findingLine)
        .filter(isLooked),
    ).toEqual(lines.filter((line) => line.includes(' | ')).filter(isLooked));
  });
});
