// Whole texts, and what is read of them: every figure with its value and what it counts, every quote with its speaker. The
// texts are those of tests/quality/stories; tests/fixtures/readings has a line for each reading, looked through one by one.
// A line with a question mark is one that is read otherwise today than a careful reader would, or that readers could argue
// about: what is read there is not looked at.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { linesOf } from './reading-lines.ts';

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
