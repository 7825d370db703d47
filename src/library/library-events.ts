// What the library's buttons do.

import { RefusalError } from '../model/refusal.ts';
import { openCommandSettings } from '../platform/menus.ts';
import { ALL_SITES, patternOfHost, requestSitePermission, revokeSitePermission } from '../platform/permissions.ts';
import { refusalOf } from '../protocol/request.ts';
import { openDatabase } from '../store/database.ts';
import { exportReports, importReports } from '../store/exchange-reports.ts';
import type { LibraryEvents, LibraryState } from '../ui/library/library-state.ts';
import { askBackground } from './ask.ts';

const PACK_FILE = 'second-source-reports.json';

/** Longest file that is read, in bytes: more does not fit into a string. */
const FILE_LENGTH = 400_000_000;

interface Drawing {
  state(): LibraryState;
  /** Draws the state with these changes. */
  change(changes: Partial<LibraryState>): void;
  /** Reads the state anew and draws it. */
  refresh(): Promise<void>;
}

/** Hands a text, in pieces, to the browser as a file to keep. */
function saveFile(name: string, pieces: readonly string[]): void {
  const url = URL.createObjectURL(new Blob([...pieces], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
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
    onSwitchSource: (source, isOn) => actQuietly(() => askBackground('switch-source', { source, isOn })),
    onDeleteSource: (id) =>
      act(async () => {
        const source = state().sources.find((listed) => listed.id === id);
        await askBackground('delete-source', { source: id });
        return { kind: 'deleted', id, title: source?.title ?? source?.publisher ?? id };
      }),
    onBringBack: (source) => actQuietly(() => askBackground('bring-source-back', { source })),
    onImport(file) {
      importing?.abort();
      importing = new AbortController();
      const { signal } = importing;
      change({ notice: { kind: 'importing', done: 0 } });
      act(async () => {
        try {
          if (file.size > FILE_LENGTH) throw RefusalError.of('pack-too-long', []);
          const counts = await importReports(openDatabase(), await file.text(), {
            nowMs: Date.now(),
            signal,
            onProgress: (done) => change({ notice: { kind: 'importing', done } }),
          });
          await askBackground('take-up-sources', {});
          return { kind: 'imported', ...counts };
        } catch (error) {
          return signal.aborted ? { kind: 'import-ended' } : { kind: 'import-failed', refusal: refusalOf(error) };
        }
      });
    },
    onEndImport: () => importing?.abort(),
    onExport: () =>
      act(async () => {
        saveFile(PACK_FILE, await exportReports(openDatabase()));
        return { kind: 'exported', fileName: PACK_FILE };
      }),
    onRestoreFact: (factId) => actQuietly(() => askBackground('restore-fact', { factId })),
    onSwitchSiteOn: (host) => actQuietly(() => askBackground('switch-site', { host, isOff: false, tabId: null })),
    onRevokeSite: (host) => actQuietly(() => revokeSitePermission([patternOfHost(host)])),
    onAllowEverywhere(isAllowed) {
      // Asked before anything is awaited: browsers only ask the reader right behind a click.
      const asking = isAllowed ? requestSitePermission(ALL_SITES) : revokeSitePermission(ALL_SITES);
      actQuietly(() => asking);
    },
    onChangeShortcuts: () => actQuietly(openCommandSettings),
  };
}
