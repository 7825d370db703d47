import { expect, test } from 'vitest';
import { withPrivateNames } from '../../../src/ui/theme/private-names.ts';

const SHEET = '.a{--ink:red;--soft-ink:blue;color:var(--ink);width:calc(1px --2px)}.b--c{d:e}';

test('every custom property gets the same unknown word, and nothing else is touched', () => {
  const [, word] = /\{--(\w[\w-]*)-ink:red/.exec(withPrivateNames(SHEET)) ?? [];
  expect(word).toMatch(/^s\d+-\d+$/);
  expect(withPrivateNames(SHEET).replaceAll(/--s\d+-\d+-/g, '--')).toBe(SHEET);
});

test('each call takes another word', () => {
  expect(withPrivateNames(SHEET)).not.toBe(withPrivateNames(SHEET));
});
