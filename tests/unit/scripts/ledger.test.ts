// What is made of the lines that tests with mutants write.

import { describe, expect, it, test } from 'vitest';
import { type Entry, noticedIn, type Outcome, parseLedger, verdictOn } from '../../../scripts/mutate/ledger.ts';

const ledgerOf = (...entries: readonly Entry[]) =>
  parseLedger(entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
const reach = (file: string, reached: readonly string[], once: readonly string[] = []): Entry => ({
  file,
  reached,
  once,
  failing: [],
});
const ended = (file: string, outcome: Outcome): Entry => ({ file, mutant: '1', outcome });

describe('a mutant', () => {
  it.each<[string, readonly Outcome[]]>([
    ['noticed', ['let through', 'noticed']],
    ['noticed', ['endless']],
    ['let through', ['let through', 'once']],
    ['left out', ['once']],
  ])('is %s where the tests of files say %j', (verdict, outcomes) => {
    const entries = outcomes.flatMap((outcome, at) => [reach(`${at}.ts`, ['1']), ended(`${at}.ts`, outcome)]);
    expect(verdictOn(ledgerOf(...entries), '1')).toBe(verdict);
  });

  it('is left out where it runs only when a module is loaded', () => {
    expect(verdictOn(ledgerOf(reach('a.ts', [], ['1'])), '1')).toBe('left out');
    expect(verdictOn(ledgerOf(reach('a.ts', ['2'], [])), '1')).toBe('unreached');
    expect(verdictOn(ledgerOf(), '1')).toBe('unreached');
  });

  it('is judged anew in a file where it was tried again', () => {
    const ledger = ledgerOf(ended('a.ts', 'broken'), ended('a.ts', 'let through'));
    expect(verdictOn(ledger, '1')).toBe('let through');
  });
});

test('what began and did not end is open', () => {
  const began: Entry = { file: 'a.ts', mutant: '1', began: true };
  expect(ledgerOf(began).open).toEqual(began);
  expect(ledgerOf(began, ended('a.ts', 'noticed')).open).toBeNull();
});

test('files whose tests have tried all, and tests that fail without a change', () => {
  const ledger = ledgerOf({ file: 'a.ts', reached: [], once: [], failing: ['x'] }, { file: 'a.ts', done: true });
  expect(ledger.done).toEqual(new Set(['a.ts']));
  expect(ledger.failing).toEqual(['a.ts: x']);
});

test('what was noticed is kept for another run, and nothing else', () => {
  const entries: Entry[] = [
    reach('a.ts', ['1']),
    { file: 'a.ts', mutant: '1', began: true },
    ended('a.ts', 'let through'),
    ended('b.ts', 'noticed'),
    ended('c.ts', 'endless'),
    ended('d.ts', 'broken'),
    { file: 'a.ts', done: true },
    { kind: 'vitest' },
  ];
  const text = entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');
  const { outcomes, done, kinds } = parseLedger(noticedIn(text));
  expect([...(outcomes.get('1') ?? [])]).toEqual([
    ['b.ts', 'noticed'],
    ['c.ts', 'endless'],
  ]);
  expect([done.size, kinds.size]).toEqual([0, 0]);
});
