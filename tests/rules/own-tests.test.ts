// Each module of the core that decides something has a test file of its own, at the same place under tests/unit. Types, tables
// of words and plain compositions of what is tested elsewhere decide nothing.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findDecisions } from '../../scripts/walls/find-decisions.ts';

const CORE = ['src/model', 'src/engine', 'src/topics', 'src/protocol', 'src/store'];

const testsOf = (path: string): string[] => {
  const place = path.replace(/^src/u, 'tests/unit').replace(/\.ts$/u, '');
  return [`${place}.test.ts`, `${place}.alone.test.ts`];
};
const isTested = (path: string): boolean => testsOf(path).some((file) => existsSync(file));

const modules = CORE.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path).replaceAll('\\', '/')),
).filter((path) => path.endsWith('.ts'));

test('every core module has a test file of its own', () => {
  const decide = modules.filter((path) => findDecisions(path, readFileSync(path, 'utf8')) > 0);
  expect(decide.length).toBeGreaterThan(150);
  expect(decide.filter((path) => !isTested(path))).toEqual([]);
});

test.each([
  ['a condition', 'export const f = (a: number) => (a ? 1 : 2);'],
  ['a comparison', 'export const isFull = (a: number) => a >= 3;'],
  ['an alternative', 'export const f = (a?: string) => a ?? "none";'],
  ['a loop', 'export function f(list: string[]) { for (const a of list) g(a); }'],
  ['a choice among many', 'export function f(a: string) { switch (a) { case "b": return 1; default: return 2; } }'],
  ['an optional call', 'export const f = (a?: string) => a?.trim();'],
  ['a search by a condition', 'export const f = (a: string[]) => a.filter(isLong);'],
])('a module with %s decides something', (_, code) => {
  expect(findDecisions('a.ts', code)).toBeGreaterThan(0);
});

test.each([
  ['types', 'export interface A { readonly b: string | null } export type C<D> = D extends A ? 1 : 2;'],
  ['a table', 'export const WORDS: ReadonlySet<string> = new Set("a b".split(" ").map((word) => word.trim()));'],
  ['a plain composition', 'export const twice = (a: number): number => add(a, a);'],
])('a module of %s decides nothing', (_, code) => {
  expect(findDecisions('a.ts', code)).toBe(0);
});
