// What stands beside a figure: between its neighbouring figures, or before the bracket that holds it. Knows no concepts.

import type { Figure } from '../../../../model/figure.ts';
import type { Token } from '../../../text/tokens.ts';
import { isWithoutNoun } from './counted-zone.ts';
import type { Zone } from './zone.ts';

const NEIGHBOUR_REACH = 20;

/** Figures that have something of their own beside them; ages and dates say more about what others count. */
const isNeighbour = ({ kind }: Figure): boolean =>
  kind === 'count' || kind === 'share' || kind === 'money' || kind === 'number';

/** Marks and words that end what is said of the number before, where the next one has no noun: "144 left, 20 stayed". */
const CONJUNCTIONS: ReadonlySet<string> = new Set(['and', ',']);
/** Words between a conjunction and its number: "and another 20", "and some 20". */
const LONGEST_LINK = 3;

/**
 * Index of the "and" or comma right before a number at `token`, which ends what is said of the number before it: "49 officers
 * lost their jobs and 76 their rank". Else `first`, where that number ends.
 */
function conjunctionBefore(tokens: readonly Token[], token: number, first: number): number {
  for (let at = token - 1; at > first && at >= token - LONGEST_LINK; at -= 1) {
    if (CONJUNCTIONS.has(tokens[at]?.norm ?? '')) return at;
  }
  return first;
}

/** From the figure before to the figure behind, within the sentence. */
export function nearZone(
  tokens: readonly Token[],
  figures: readonly Figure[],
  places: readonly Zone[],
  index: number,
  sentence: Zone,
): Zone {
  const own = places[index] as Zone;
  let { first, end } = sentence;
  for (let i = index - 1; i >= Math.max(0, index - NEIGHBOUR_REACH); i -= 1) {
    const before = places[i] as Zone;
    if (before.end <= sentence.first) break;
    if (isNeighbour(figures[i] as Figure) && before.end <= own.first) {
      first = isWithoutNoun(figures[index] as Figure) ? conjunctionBefore(tokens, own.first, before.end) : before.end;
      break;
    }
  }
  for (let i = index + 1; i < Math.min(places.length, index + NEIGHBOUR_REACH); i += 1) {
    const after = places[i] as Zone;
    if (after.first >= sentence.end) break;
    if (isNeighbour(figures[i] as Figure) && after.first >= own.end) {
      end = after.first;
      break;
    }
  }
  return { first, end };
}

/** Words between the comma and the age: "Anna Hale, who is now 22, …". */
const BEFORE_AGE: ReadonlySet<string> = new Set(['who', 'is', 'was', 'now', 'then', 'aged', 'only', 'just']);
const LONGEST_IS = 4;

/** "Anna Hale, 22, …", "Anna Hale, who is 22, …": an age between commas is that of whoever stands before it, whatever is told behind. */
export function nameOfAge(tokens: readonly Token[], own: Zone, sentence: Zone): Zone | null {
  if (!/^[,.;:]$/.test(tokens[own.end]?.norm ?? '')) return null;
  let comma = own.first - 1;
  while (comma > own.first - 1 - LONGEST_IS && BEFORE_AGE.has(tokens[comma]?.norm ?? '')) comma -= 1;
  if (tokens[comma]?.norm !== ',') return null;
  let first = comma - 1;
  while (first > sentence.first && tokens[first - 1]?.kind !== 'mark') first -= 1;
  return { first: Math.max(first, sentence.first), end: own.end };
}

/** Index of the bracket that closes, for a figure in brackets: "(four counts)" belongs to what stands before it. */
export function endOfBrackets(tokens: readonly Token[], token: number, end: number): number {
  for (let at = token; at < end; at += 1) {
    if (tokens[at]?.norm === ')') return at;
  }
  return end;
}
