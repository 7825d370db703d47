// How many changes were noticed, by folder, and the table of them in docs/quality.md.

import { readFileSync, writeFileSync } from 'node:fs';
import type { TriedMutant } from './stryker.ts';

const PAGE = 'docs/quality.md';
const [FROM, TO] = ['<!-- changes -->', '<!-- end of changes -->'];

export interface Score {
  noticed: number;
  tried: number;
  readonly seed: number;
}

/** A change that makes the code run on without an end is noticed too. */
export const isNoticed = ({ status }: TriedMutant): boolean => status === 'Killed' || status === 'Timeout';

/** Whether it was there to be noticed: what no test reaches is, what was not in the sample is not. */
export const isTried = (mutant: TriedMutant): boolean =>
  isNoticed(mutant) || mutant.status === 'Survived' || mutant.status === 'NoCoverage';

export const ratio = ({ noticed, tried }: Score): string =>
  `${((100 * noticed) / Math.max(tried, 1)).toFixed(1)} % (${noticed} of ${tried})`;

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
