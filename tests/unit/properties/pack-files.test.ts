// A file of reports comes back as what it was made of; a spoilt one is refused in words, with nothing of it taken, or taken
// whole.

import { beforeEach, describe, expect, it } from 'vitest';
import type { Chance } from '../../../scripts/attack/chance.ts';
import { spoilText } from '../../../scripts/attack/spoil-text.ts';
import { spoilValue } from '../../../scripts/attack/spoil-value.ts';
import { RefusalError } from '../../../src/model/refusal.ts';
import type { Database } from '../../../src/store/database.ts';
import { exportReports, importReports } from '../../../src/store/exchange-reports.ts';
import { parseFile } from '../../../src/store/pack-file.ts';
import { addReport, type NewReport } from '../../../src/store/reports.ts';
import { splitPair } from '../../../src/store/split-pairs.ts';
import {
  connect,
  sampleFigure,
  sampleQuote,
  sampleReport,
  sampleSource,
  TOPIC,
  useFreshIndexedDb,
} from '../store/sample-sets.ts';
import { holdFor, someOf } from './hold-for.ts';

beforeEach(useFreshIndexedDb);

const TITLES = ['Harbour to reopen', 'Forty teachers', '“Sorry”, says mayor', 'Ünïcode 👮🏽‍♀️ \u2028 title', 'a\\b"c'];

/** A report of the reader's as chance has it, with some figures and quotes. */
function anyReport(id: string, chance: Chance): NewReport {
  const figures = Array.from({ length: chance.below(4) }, (_, n) => sampleFigure(id, n + 1, 1 + chance.below(9000)));
  const quotes = Array.from({ length: chance.below(3) }, (_, n) => sampleQuote(id, n + 1));
  return sampleReport(id, {
    source: sampleSource(id, {
      title: chance.oneOf(TITLES),
      date: chance.oneOf(['2023-01-17', '2026-02-28', null]),
      publisher: chance.oneOf(['The Sample', 'Évening “Post”', 'x'.repeat(100)]),
    }),
    measured: [{ topic: TOPIC, figures, quotes }],
    storyKeys: [...new Set(someOf(chance, [3, 5, 8, 13, 21, 34], 0, 4))],
  });
}

async function fill(database: Database, chance: Chance): Promise<Database> {
  for (let at = chance.below(4); at >= 0; at -= 1) await addReport(database, anyReport(`report-${at}`, chance));
  if (chance.below(2) === 0) {
    const pair = { factId: 'a:1', record: 'b/1', kind: 'figure', own: '1', other: '2', publisher: 'C' } as const;
    await splitPair(database, { ...pair, splitAtMs: 1 });
  }
  return database;
}

/** As text, as a value, or in the words of one title, where most is still a file. */
function spoil(file: string, chance: Chance): string {
  const way = chance.below(3);
  if (way === 0) return spoilText(file, chance);
  const value = JSON.parse(file) as { reports: { source: { title: string } }[] };
  if (way === 1) return JSON.stringify(spoilValue(value, chance)) ?? '';
  const { source } = chance.oneOf(value.reports);
  source.title = spoilText(source.title, chance);
  return JSON.stringify(value);
}

const exported = async (database: Database): Promise<string> => (await exportReports(database)).join('');

describe('a file of any reports', () => {
  it('gives an empty database what it was made of, and the same file again', async () => {
    await holdFor(25, async (chance) => {
      useFreshIndexedDb();
      const file = await exported(await fill(connect(), chance));
      useFreshIndexedDb();
      const other = connect();
      await importReports(other, file, { nowMs: 1 });
      expect(await exported(other)).toBe(file);
      await importReports(other, file, { nowMs: 2 });
      expect(await exported(other)).toBe(file);
    });
  });

  it('once spoilt is refused in words with nothing of it taken, or taken whole', async () => {
    const outcomes = { refused: 0, taken: 0 };
    const files: string[] = [];
    await holdFor(15, async (chance) => {
      useFreshIndexedDb();
      files.push(await exported(await fill(connect(), chance)));
    });
    await holdFor(80, async (chance) => {
      const spoilt = spoil(chance.oneOf(files), chance);
      useFreshIndexedDb();
      const other = connect();
      const before = await exported(other);
      try {
        const { reports } = await importReports(other, spoilt, { nowMs: 1 });
        outcomes.taken += 1;
        expect(reports).toBe(parseFile(spoilt).reports.length);
        expect(await other.reports.count()).toBe(reports);
        expect(parseFile(await exported(other)).reports).toHaveLength(reports);
      } catch (error) {
        if (!(error instanceof RefusalError)) throw error;
        outcomes.refused += 1;
        expect(error.message).toMatch(/\w/);
        expect(await exported(other)).toBe(before);
      }
    });
    expect(Math.min(outcomes.refused, outcomes.taken)).toBeGreaterThan(1);
  });
});
