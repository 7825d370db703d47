// What the library tells of an import: it is done once the reports are there, however long the background takes to have
// pages compared with them, and nothing of it is there where it was ended.

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createLibraryEvents, findClosedImport } from '../../../src/library/library-events.ts';
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

/** Of a browser: one holder a lock, and a closed page holds none. */
class Locks {
  #held: Promise<unknown> | null = null;

  async request(
    _name: string,
    { ifAvailable = false, signal }: { ifAvailable?: boolean; signal?: AbortSignal },
    use: (lock: object | null) => Promise<unknown>,
  ): Promise<unknown> {
    const before = this.#held;
    if (ifAvailable && before !== null) return use(null);
    const ended = new Promise<never>((_, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason));
    });
    // Once it is held the signal says nothing any more.
    const held = Promise.race([Promise.resolve(before), ended]).then(() => use({}));
    this.#held = held;
    try {
      return await held;
    } finally {
      if (this.#held === held) this.#held = null;
    }
  }
}

const kept = new Map<string, string>();

/** As after the page was closed and opened again. */
function reopen(): void {
  vi.stubGlobal('navigator', { locks: new Locks() });
}

beforeEach(() => {
  useFreshIndexedDb();
  kept.clear();
  reopen();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  });
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

  test('is done where nothing can be noted, and is told of by none that opens', async () => {
    const refuse = () => {
      throw new DOMException('Nothing can be kept.', 'QuotaExceededError');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
    expect(await importing().done).toMatchObject({ kind: 'imported', reports: COUNT });
    expect(await findClosedImport()).toBeNull();
  });

  test('that waits for another library can be ended', async () => {
    let endOther = (): void => undefined;
    const other = navigator.locks.request('second-source import', {}, () => {
      return new Promise<void>((resolve) => {
        endOther = resolve;
      });
    });
    const { done } = importing((_, end) => queueMicrotask(end));
    expect(await done).toEqual({ kind: 'import-ended' });
    endOther();
    await other;
    expect(await countReports()).toBe(0);
  });

  test('is told of while it runs by none that opens, and by none that opens later', async () => {
    const seen: Promise<unknown>[] = [];
    const { done } = importing((notice) => {
      if (notice.kind === 'importing') seen.push(findClosedImport());
    });
    await done;
    expect(seen.length).toBeGreaterThan(2);
    expect(new Set(await Promise.all(seen))).toEqual(new Set([null]));
    expect(await findClosedImport()).toBeNull();
  });

  test('whose library was closed before anything was kept is told of once, when it opens again', async () => {
    let isClosed = false;
    const { done } = importing((notice, end) => {
      if (notice.kind !== 'importing' || notice.done === 0 || isClosed) return;
      isClosed = true;
      // What a browser does to the transaction of a page that is closed; the page is not there to say so.
      kept.set('closed', kept.get('second-source import') ?? '');
      end();
    });
    await done;
    kept.set('second-source import', kept.get('closed') ?? '');
    reopen();
    expect(await findClosedImport()).toEqual({ kind: 'import-cut-off', fileName: 'reports.json', reports: 0 });
    expect(await findClosedImport()).toBeNull();
    expect(await countReports()).toBe(0);
  });

  test('whose library was closed right behind it is told of, and taken up', async () => {
    const asked = vi.fn(() => new Promise<never>(() => undefined));
    background.ask = asked;
    importing();
    await vi.waitFor(() => expect(asked).toHaveBeenCalledOnce(), { timeout: 10_000 });
    reopen();
    const again = vi.fn(() => Promise.resolve(null));
    background.ask = again;
    expect(await findClosedImport()).toEqual({ kind: 'import-cut-off', fileName: 'reports.json', reports: COUNT });
    expect(again).toHaveBeenCalledOnce();
  });

  test.each(['', '{', '{"fileName":""}', '[]', 'null'])('of which the note says %j is not told of', async (note) => {
    kept.set('second-source import', note);
    expect(await findClosedImport()).toBeNull();
    expect(kept.size).toBe(0);
  });
});
