// What the library tells of an import: it is done once the reports are there, however long the background takes to have
// pages compared with them, and nothing of it is there where it was ended.

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createLibraryEvents } from '../../../src/library/library-events.ts';
import { NoAnswerError } from '../../../src/protocol/request.ts';
import { openDatabase } from '../../../src/store/database.ts';
import { formatFile } from '../../../src/store/pack-file.ts';
import type { LibraryNotice, LibraryState } from '../../../src/ui/library/library-state.ts';
import { sampleReport, useFreshIndexedDb } from '../store/sample-sets.ts';

const { background } = vi.hoisted(() => ({ background: { ask: (): Promise<unknown> => Promise.resolve(null) } }));
vi.mock('../../../src/library/ask.ts', () => ({ askBackground: () => background.ask() }));
vi.mock('../../../src/platform/menus.ts', () => ({}));
vi.mock('../../../src/platform/permissions.ts', () => ({}));
vi.mock('../../../src/platform/runtime.ts', () => ({}));

const COUNT = 600;

const file = (): File => {
  const reports = Array.from({ length: COUNT }, (_, n) => {
    const { source, measured, open, storyKeys } = sampleReport(`own-${n}`);
    return { source, isBundled: false, measured, open, storyKeys, story: source.id };
  });
  return new File([...formatFile(reports, [])], 'reports.json');
};

/** Imports the file; the notices in their order, up to the one that ends it. */
function importing(onNotice: (notice: LibraryNotice, end: () => void) => void = () => undefined) {
  const notices: LibraryNotice[] = [];
  const done = new Promise<LibraryNotice>((resolve) => {
    const events = createLibraryEvents({
      state: () => ({}) as LibraryState,
      refresh: () => Promise.resolve(),
      change({ notice }) {
        if (notice == null) return;
        notices.push(notice);
        onNotice(notice, () => events.onEndImport());
        if (notice.kind !== 'importing') resolve(notice);
      },
    });
    events.onImport(file());
  });
  return { notices, done };
}

async function countReports(): Promise<number> {
  const database = openDatabase();
  try {
    return await database.reports.count();
  } finally {
    database.close();
  }
}

beforeEach(() => {
  useFreshIndexedDb();
  background.ask = () => Promise.resolve(null);
});

describe('an import', () => {
  test('tells how far it is, and how many it brought', async () => {
    const { notices, done } = importing();
    expect(await done).toMatchObject({ kind: 'imported', reports: COUNT });
    const parts = notices.flatMap((notice) => (notice.kind === 'importing' ? [notice.done] : []));
    expect(parts.length).toBeGreaterThan(2);
    expect(parts).toEqual(parts.toSorted((a, b) => a - b));
    expect(await countReports()).toBe(COUNT);
  });

  test('is done where the background is still at work when the time limit passes', async () => {
    background.ask = () => Promise.reject(new NoAnswerError('Not in time.', true));
    expect(await importing().done).toMatchObject({ kind: 'imported', reports: COUNT });
    expect(await countReports()).toBe(COUNT);
  });

  test('is not said to have failed where nobody takes up what it brought', async () => {
    background.ask = () => Promise.reject(new NoAnswerError('Nobody is there.'));
    expect(await importing().done).toMatchObject({ kind: 'failed', refusal: { reason: 'no-answer' } });
    expect(await countReports()).toBe(COUNT);
  });

  test('that is ended leaves nothing', async () => {
    const { done } = importing((notice, end) => {
      if (notice.kind === 'importing' && notice.done > 0) end();
    });
    expect(await done).toEqual({ kind: 'import-ended' });
    expect(await countReports()).toBe(0);
  });
});
