// What the library's buttons do.

import { RefusalError } from '../model/refusal.ts';
import { openCommandSettings } from '../platform/menus.ts';
import { ALL_SITES, patternOfHost, requestSitePermission, revokeSitePermission } from '../platform/permissions.ts';
import { declaredContentScript } from '../platform/runtime.ts';
import { NoAnswerError, refusalOf } from '../protocol/request.ts';
import { type Database, openDatabase } from '../store/database.ts';
import { countImported, exportReports, type ImportedCounts, importReports } from '../store/exchange-reports.ts';
import { deleteDamaged, exportDamaged } from '../store/list-reports.ts';
import type { LibraryEvents, LibraryNotice, LibraryState } from '../ui/library/library-state.ts';
import { askBackground } from './ask.ts';
import { takeImportNote, withImportNote } from './import-note.ts';
import { saveFile } from './save-file.ts';

const REPORTS_FILE = 'second-source-reports.json';

/** Longest file that is read, in bytes: more does not fit into a string. */
const FILE_LENGTH = 400_000_000;

interface Drawing {
  state(): LibraryState;
  /** Draws the state with these changes. */
  change(changes: Partial<LibraryState>): void;
  /** Reads the state anew and draws it. */
  refresh(): Promise<void>;
}

/** The database for one use of it. */
async function withDatabase<Result>(use: (database: Database) => Promise<Result>): Promise<Result> {
  const database = openDatabase();
  try {
    return await use(database);
  } finally {
    database.close();
  }
}

/** What a report is called in a sentence. */
function nameOf({ stories, deleted }: LibraryState, id: string): string {
  const listed = stories.flatMap(({ reports }) => reports).find((report) => report.id === id);
  const source = listed ?? deleted.find((report) => report.source.id === id)?.source;
  return source?.title ?? source?.publisher ?? id;
}

/** Has pages compared with what was imported. That it takes long does not make the import any less done. */
async function takeUp(): Promise<void> {
  await askBackground('take-up-sources', {}).catch((error: unknown) => {
    if (!(error instanceof NoAnswerError) || !error.isLate) throw error;
  });
}

/**
 * What became of an import whose library was closed before it could say so; `null` where there was none. What it had
 * written is compared with from now on.
 */
export async function findClosedImport(): Promise<LibraryNotice | null> {
  const note = await takeImportNote();
  if (note === null) return null;
  const { fileName, startedAtMs } = note;
  const reports = await withDatabase((database) => countImported(database, startedAtMs));
  if (reports > 0) await takeUp();
  return { kind: 'import-cut-off', fileName, reports };
}

export function createLibraryEvents({ state, change, refresh }: Drawing): LibraryEvents {
  /** Does something, then shows what became of it, with a notice where the action gives one. */
  const act = (action: () => Promise<LibraryState['notice'] | undefined>): void => {
    action()
      .then(async (notice) => {
        await refresh();
        change({ notice: notice ?? null });
      })
      .catch((error: unknown) => change({ notice: { kind: 'failed', refusal: refusalOf(error) } }));
  };
  const actQuietly = (action: () => Promise<unknown>): void =>
    act(async () => {
      await action();
      return null;
    });

  let importing: AbortController | null = null;

  return {
    onSwitchReport: (source, isOn) => actQuietly(() => askBackground('switch-source', { source, isOn })),
    onEditReport: (source, changes) =>
      act(async () => {
        await askBackground('edit-report', { source, ...changes });
        return { kind: 'edited', title: changes.title ?? changes.publisher };
      }),
    onDeleteReport: (id) =>
      act(async () => {
        const title = nameOf(state(), id);
        await askBackground('delete-source', { source: id });
        return { kind: 'deleted', id, title };
      }),
    onBringBack: (id) =>
      act(async () => {
        const title = nameOf(state(), id);
        await askBackground('bring-source-back', { source: id });
        return { kind: 'brought-back', title };
      }),
    onSaveDamaged: (number) =>
      act(async () => {
        const fileName = `second-source-damaged-${number}.json`;
        saveFile(fileName, [await withDatabase((database) => exportDamaged(database, number))]);
        return { kind: 'exported', fileName };
      }),
    onDeleteDamaged: (number) => actQuietly(() => withDatabase((database) => deleteDamaged(database, number))),
    onImport(file) {
      importing?.abort();
      importing = new AbortController();
      const { signal } = importing;
      const { name: fileName } = file;
      const startedAtMs = Date.now();
      change({ notice: { kind: 'importing', done: 0 } });
      const take = async (): Promise<ImportedCounts | NonNullable<LibraryState['notice']>> => {
        try {
          if (file.size > FILE_LENGTH) throw RefusalError.of('pack-too-long', []);
          const text = await file.text();
          return await withDatabase((database) =>
            importReports(database, text, {
              nowMs: startedAtMs,
              signal,
              onProgress: (done) => change({ notice: { kind: 'importing', done } }),
            }),
          );
        } catch (error) {
          if (signal.aborted) return { kind: 'import-ended' };
          return { kind: 'import-failed', fileName, refusal: refusalOf(error) };
        }
      };
      const takeAll = async (): Promise<NonNullable<LibraryState['notice']>> => {
        const taken = await take();
        if ('kind' in taken) return taken;
        // From here on the reports are there, whatever becomes of the rest.
        await takeUp();
        return { kind: 'imported', fileName, ...taken };
      };
      act(() =>
        withImportNote({ fileName, startedAtMs }, signal, takeAll).catch((error: unknown): LibraryNotice => {
          if (signal.aborted && error instanceof DOMException && error.name === 'AbortError') {
            return { kind: 'import-ended' };
          }
          throw error;
        }),
      );
    },
    onEndImport: () => importing?.abort(),
    onExport: () =>
      act(async () => {
        saveFile(REPORTS_FILE, await withDatabase(exportReports));
        return { kind: 'exported', fileName: REPORTS_FILE };
      }),
    onRestoreFact: (factId) => actQuietly(() => askBackground('restore-fact', { factId })),
    onJoinPair: (factId, record) => actQuietly(() => askBackground('join-pair', { factId, record })),
    onSwitchSiteOn: (host) => actQuietly(() => askBackground('switch-site', { host, isOff: false, tabId: null })),
    onRevokeSite: (host) => actQuietly(() => revokeSitePermission([patternOfHost(host)])),
    onAllowListed() {
      // Asked before anything is awaited: browsers only ask the reader right behind a click.
      const asking = requestSitePermission(declaredContentScript().matches);
      actQuietly(() => asking);
    },
    onAllowEverywhere(isAllowed) {
      const asking = isAllowed ? requestSitePermission(ALL_SITES) : revokeSitePermission(ALL_SITES);
      actQuietly(() => asking);
    },
    onChangeShortcuts: () => actQuietly(openCommandSettings),
  };
}
