// What the library's buttons do.

import { RefusalError } from '../model/refusal.ts';
import { openCommandSettings } from '../platform/menus.ts';
import { ALL_SITES, patternOfHost, requestSitePermission, revokeSitePermission } from '../platform/permissions.ts';
import { PACK_LENGTH } from '../protocol/limits.ts';
import { refusalOf } from '../protocol/request.ts';
import type { LibraryEvents, LibraryState } from '../ui/library/library-state.ts';
import { askBackground } from './ask.ts';

const PACK_FILE = 'second-source-pack.json';

interface Drawing {
  state(): LibraryState;
  /** Draws the state with these changes. */
  change(changes: Partial<LibraryState>): void;
  /** Reads the state anew and draws it. */
  refresh(): Promise<void>;
}

/** Hands a text to the browser as a file to keep. */
function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
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

  return {
    onSwitchSource: (source, isOn) => actQuietly(() => askBackground('switch-source', { source, isOn })),
    onDeleteSource: (id) =>
      act(async () => {
        const source = state().sources.find((listed) => listed.id === id);
        await askBackground('delete-source', { source: id });
        return { kind: 'deleted', title: source?.title ?? source?.publisher ?? id };
      }),
    onImport(file) {
      change({ notice: { kind: 'importing' } });
      act(async () => {
        try {
          if (file.size > PACK_LENGTH) throw RefusalError.of('pack-too-long', []);
          const counts = await askBackground('import-pack', { pack: await file.text() });
          return { kind: 'imported', ...counts };
        } catch (error) {
          return { kind: 'import-failed', refusal: refusalOf(error) };
        }
      });
    },
    onExport: () =>
      act(async () => {
        const { pack } = await askBackground('export-pack', {});
        saveFile(PACK_FILE, pack);
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
