// Tells when files below some folders change. Knows nothing of what is done then.

import { type FSWatcher, statSync, watch } from 'node:fs';
import { basename, dirname } from 'node:path';

/** An editor saves in several steps, and a tool writes several files: what comes within this time is one change. */
const TOGETHER_MS = 80;

/**
 * Calls `onChange` with the paths that changed, each as the system names it below the watched path. Changes that come
 * while `onChange` still works wait for it, and come as one afterwards: two builds never run at once.
 * Returns a function that ends the watching.
 */
export function watchFiles(
  paths: readonly string[],
  onChange: (changed: readonly string[]) => Promise<void>,
): () => void {
  const changed = new Set<string>();
  let isWorking = false;
  let timer: NodeJS.Timeout | undefined;

  async function work(): Promise<void> {
    if (isWorking) return;
    isWorking = true;
    try {
      while (changed.size > 0) {
        const batch = [...changed].sort();
        changed.clear();
        await onChange(batch);
      }
    } finally {
      isWorking = false;
    }
  }

  const note = (path: string): void => {
    changed.add(path);
    clearTimeout(timer);
    timer = setTimeout(() => void work(), TOGETHER_MS);
  };
  const watchers = paths.map((path) => watchOne(path, note));
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}

/** A single file is watched through its folder: editors replace files, and a watcher of the file keeps the old one. */
function watchOne(path: string, note: (path: string) => void): FSWatcher {
  if (statSync(path).isDirectory()) {
    return watch(path, { recursive: true }, (_, name) => note(name === null ? path : `${path}/${name}`));
  }
  return watch(dirname(path), (_, name) => {
    if (name === basename(path)) note(path);
  });
}
