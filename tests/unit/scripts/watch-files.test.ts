import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { watchFiles } from '../../../scripts/dev/watch-files.ts';

let folder: string;
let stop: () => void;

/** Batches of changed paths, each given to whoever waits for it. */
function batches(paths: readonly string[]) {
  const waiting: ((batch: readonly string[]) => void)[] = [];
  const come: (readonly string[])[] = [];
  stop = watchFiles(paths, async (changed) => {
    const give = waiting.shift();
    if (give) give(changed);
    else come.push(changed);
  });
  return (): Promise<readonly string[]> => {
    const ready = come.shift();
    return ready ? Promise.resolve(ready) : new Promise((resolve) => waiting.push(resolve));
  };
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'second-source-watch-'));
  mkdirSync(join(folder, 'src/deep'), { recursive: true });
  writeFileSync(join(folder, 'src/deep/a.ts'), '1');
  writeFileSync(join(folder, 'manifest.json'), '1');
});

afterEach(() => {
  stop();
  rmSync(folder, { recursive: true });
});

test('a file that is written, however deep', async () => {
  const next = batches([join(folder, 'src')]);
  writeFileSync(join(folder, 'src/deep/a.ts'), '2');
  expect(await next()).toContain(join(folder, 'src/deep/a.ts'));
});

test('a file that an editor replaces, twice', async () => {
  const next = batches([join(folder, 'src'), join(folder, 'manifest.json')]);
  for (const text of ['2', '3']) {
    writeFileSync(join(folder, 'manifest.json.new'), text);
    renameSync(join(folder, 'manifest.json.new'), join(folder, 'manifest.json'));
    expect(await next()).toEqual([join(folder, 'manifest.json')]);
  }
});

test('a new file in a new folder', async () => {
  const next = batches([join(folder, 'src')]);
  mkdirSync(join(folder, 'src/new'));
  expect((await next()).join()).toContain('src/new');
  writeFileSync(join(folder, 'src/new/b.ts'), '1');
  expect((await next()).join()).toContain('src/new/b.ts');
});

test('what changes while a change is worked on comes afterwards, as one', async () => {
  const seen: (readonly string[])[] = [];
  let release = (): void => {};
  let both = (): void => {};
  const twice = new Promise<void>((resolve) => {
    both = resolve;
  });
  const first = new Promise<void>((started) => {
    stop = watchFiles([join(folder, 'src')], (changed) => {
      seen.push(changed);
      started();
      if (seen.length === 2) both();
      return new Promise((resolve) => {
        release = resolve;
      });
    });
  });
  writeFileSync(join(folder, 'src/deep/a.ts'), '2');
  await first;
  const next = batchesOnce(join(folder, 'src'), 2);
  writeFileSync(join(folder, 'src/deep/b.ts'), '1');
  writeFileSync(join(folder, 'src/deep/c.ts'), '1');
  await next;
  expect(seen).toHaveLength(1);
  release();
  await twice;
  release();
  expect(seen[1]?.map((path) => path.slice(-4))).toEqual(['b.ts', 'c.ts']);
});

/** Until another watcher has told of so many files: then the first one was told of them too. */
function batchesOnce(path: string, count: number): Promise<void> {
  const told = new Set<string>();
  return new Promise((resolve) => {
    const end = watchFiles([path], async (changed) => {
      for (const one of changed) told.add(one);
      if (told.size >= count) {
        end();
        resolve();
      }
    });
  });
}
