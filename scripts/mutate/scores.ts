// How many changes were noticed, by folder, and the table of them in docs/quality.md.

import { readFileSync, writeFileSync } from 'node:fs';
import type { Verdict } from './ledger.ts';

const PAGE = 'docs/quality.md';
const [FROM, TO] = ['<!-- changes -->', '<!-- end of changes -->'];

export interface Score {
  noticed: number;
  tried: number;
  readonly seed: number;
}

/** Whether it was there to be noticed: what no test reaches is, what runs once when a module is loaded is not. */
export const isTried = (verdict: Verdict): boolean => verdict !== 'left out';

export const ratio = ({ noticed, tried }: Score): string =>
  `${((100 * noticed) / Math.max(tried, 1)).toFixed(1)} % (${noticed} of ${tried})`;

/** With the sums of folders that have several: `src/engine/**`. */
export function withSums(byFolder: ReadonlyMap<string, Score>): Map<string, Score> {
  const sums = new Map<string, { score: Score; parts: number }>();
  for (const [folder, { noticed, tried, seed }] of byFolder) {
    const root = folder.split('/').slice(0, 2).join('/');
    const { score, parts } = sums.get(root) ?? { score: { noticed: 0, tried: 0, seed }, parts: 0 };
    sums.set(root, {
      score: { noticed: score.noticed + noticed, tried: score.tried + tried, seed },
      parts: parts + 1,
    });
  }
  const several = [...sums].filter(([, { parts }]) => parts > 1);
  return new Map([...byFolder, ...several.map(([root, { score }]) => [`${root}/**`, score] as const)]);
}

/** Takes the place of what the table says of the same folders; other rows stay. @throws where the page has no table. */
export function keepScores(byFolder: ReadonlyMap<string, Score>): void {
  const page = readFileSync(PAGE, 'utf8');
  const [start, end] = [page.indexOf(FROM) + FROM.length, page.indexOf(TO)];
  if (start < FROM.length || end < start) throw new Error(`${PAGE} lacks "${FROM}" or "${TO}".`);
  const rows = new Map(
    [...page.slice(start, end).matchAll(/^\| `(.+?)` \|.*$/gmu)].map(([row, folder = '']) => [folder, row] as const),
  );
  for (const [folder, score] of byFolder) rows.set(folder, `| \`${folder}\` | ${ratio(score)} | ${score.seed} |`);
  const table = ['| | changes noticed | seed |', '|---|---|---|', ...[...rows].toSorted().map(([, row]) => row)];
  writeFileSync(PAGE, `${page.slice(0, start)}\n\n${table.join('\n')}\n\n${page.slice(end)}`);
}
