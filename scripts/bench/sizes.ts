// How big each part of a built extension is, compressed as it would be on its way to a reader.

import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserKind } from '../../tests/e2e/driver/find-browser.ts';

/** The largest each part may become: bytes after gzip. */
export const BUDGETS = { gate: 6_000, painter: 30_000, background: 250_000 } as const;

export type Part = keyof typeof BUDGETS | 'reader' | 'popup' | 'library';

interface Manifest {
  readonly background: { readonly service_worker?: string; readonly scripts?: readonly [string] };
  readonly content_scripts: readonly [{ readonly js: readonly string[] }];
}

/** Bytes after gzip, of each part with everything that it imports. */
export function measureSizes(kind: BrowserKind): Readonly<Record<Part, number>> {
  const folder = `dist/${kind}`;
  const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8')) as Manifest;
  const { service_worker: worker, scripts } = manifest.background;
  return {
    gate: compressed(folder, manifest.content_scripts[0].js),
    reader: compressed(folder, ['content/reader.js']),
    painter: compressed(folder, ['content/painter.js']),
    background: compressed(folder, withImports(folder, [worker ?? scripts?.[0] ?? ''])),
    popup: compressed(folder, withImports(folder, scriptsOf(folder, 'src/popup/index.html'))),
    library: compressed(folder, withImports(folder, scriptsOf(folder, 'src/library/index.html'))),
  };
}

function compressed(folder: string, files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(`${folder}/${file}`), { level: 9 }).length, 0);
}

/** The files and everything they import, each once. */
function withImports(folder: string, files: readonly string[]): string[] {
  const found = new Set<string>();
  const waiting = [...files];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    const code = readFileSync(`${folder}/${file}`, 'utf8');
    for (const [, path = ''] of code.matchAll(/(?:from|import)\s*\(?\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g)) {
      waiting.push(posix.join(posix.dirname(file), path));
    }
  }
  return [...found];
}

function scriptsOf(folder: string, page: string): string[] {
  const html = readFileSync(`${folder}/${page}`, 'utf8');
  return [...html.matchAll(/<script[^>]*\ssrc="\/?([^"]+)"/g)].map(([, path = '']) => path);
}
