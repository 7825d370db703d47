// The bench notes its stages before lines of source: each line has to be there, once.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BACKGROUND_STAGES, HAND_OVER, PAGE_STAGES } from '../../scripts/bench/first-mark/stages.ts';

test.each([...PAGE_STAGES, ...BACKGROUND_STAGES, HAND_OVER])('$name: $file has its line', ({ file, before }) => {
  expect(readFileSync(`src/${file}`, 'utf8').split(before)).toHaveLength(2);
});

test('no stage is named twice', () => {
  const names = [...PAGE_STAGES, ...BACKGROUND_STAGES].map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
