// The extension's database in states that a reader's browser can bring it into, made from a page of the extension.

import type { Page } from 'puppeteer-core';

/**
 * Keeps a table busy, as a long import in another tab does: whoever wants it waits. Gives back what lets it go.
 * `page` is a page of the extension.
 */
export async function keepTableBusy(page: Page, table: string): Promise<() => Promise<void>> {
  await page.evaluate(async (name) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('second-source');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const store = database.transaction(name, 'readwrite').objectStore(name);
    const state = globalThis as unknown as { isTableFree?: boolean };
    state.isTableFree = false;
    await new Promise<void>((resolve) => {
      const goOn = () => {
        resolve();
        if (state.isTableFree === true) database.close();
        else store.count().onsuccess = goOn;
      };
      store.count().onsuccess = goOn;
    });
  }, table);
  return () =>
    page.evaluate(() => {
      (globalThis as unknown as { isTableFree?: boolean }).isTableFree = true;
    });
}

/** Leaves the database as a later version might, which keeps its things elsewhere. Nobody may have it open. */
export function leaveLaterVersion(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('second-source', 9_990);
        opening.onupgradeneeded = () => {
          for (const name of [...opening.result.objectStoreNames]) opening.result.deleteObjectStore(name);
        };
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
        opening.onblocked = () => reject(new Error('Somebody has the database open.'));
        opening.onerror = () => reject(opening.error);
      }),
  );
}

/** What a browser does when its reader clears the data of the extension. */
export function clearDatabase(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('second-source');
        deleting.onsuccess = () => resolve();
        deleting.onerror = () => reject(deleting.error);
      }),
  );
}

/** How many rows the table has. `page` is a page of the extension. */
export function countRows(page: Page, table: string): Promise<number> {
  return page.evaluate(
    (name) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('second-source');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const counting = opening.result.transaction(name, 'readonly').objectStore(name).count();
          counting.onerror = () => reject(counting.error);
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      }),
    table,
  );
}
