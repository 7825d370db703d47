// What is read of sentences, whole: one shape for tests of everything that the readers of figures and quotes accept and
// refuse. A line is written as in reading-lines.ts; a sentence without lines is one in which nothing is read.

import { describe, expect, it } from 'vitest';
import { linesOf } from './reading-lines.ts';

/** `rule` says in words what the sentences have in common; each is a text with the lines that are read of it. */
export function testReadings(rule: string, sentences: readonly (readonly [text: string, ...lines: string[]])[]): void {
  describe(rule, () => {
    for (const [text, ...lines] of sentences) {
      it(text, () => {
        expect(linesOf({ title: '', text })).toEqual(lines);
      });
    }
  });
}
