// Joins what is told in two units at once into one measure in the smaller: "12st 4lb", "6ft 2in", "5lb 3oz", "2hr 14min".
// Refuses lengths of time in words, which stay apart: "two years and four months", "24 hours, 39 minutes".

import { COMPOUNDS } from '../../english/units.ts';
import { isEnder } from './counted/word-classes.ts';
import type { Draft } from './draft.ts';
import { isHyphen, type SentenceReader, tokenIn, wordIn } from './sentence-reader.ts';

const SHORT_HOURS: ReadonlySet<string> = new Set(['h', 'hr', 'hrs']);

const SIZES: ReadonlySet<string> = new Set(['tall', 'high', 'long', 'wide', 'deep']);

/** The smaller unit of `right`; pounds are read as money and "45m" as metres until the larger unit tells what they are. */
function smallerUnit(sentence: SentenceReader, left: Draft, right: Draft): string | null {
  const word = wordIn(sentence, right.end - 1);
  if (left.unit === 'stone' && (word === 'pounds' || word === 'pound')) return 'lb';
  if (left.unit === 'hour') {
    if (!SHORT_HOURS.has(wordIn(sentence, left.end - 1))) return null;
    return word === 'm' ? 'minute' : right.unit;
  }
  if (right.unit !== null || left.unit !== 'foot') return right.unit;
  // "5 foot 10": the inches are left out where nothing is counted.
  const next = tokenIn(sentence, right.end);
  return next.kind === 'mark' || isEnder(next.norm) || SIZES.has(next.norm) ? 'inch' : null;
}

function isCompound(sentence: SentenceReader, left: Draft, right: Draft): number | null {
  const between = isHyphen(sentence, left.end) ? left.end + 1 : left.end;
  if (right.first !== between || left.low !== left.high || right.low !== right.high) return null;
  const smaller = smallerUnit(sentence, left, right);
  const found = COMPOUNDS.find(([larger, small]) => larger === left.unit && small === smaller);
  return found && right.low < found[2] && Number.isInteger(left.low) ? found[2] : null;
}

/** The drafts with neighbours joined; the right one's draft is dropped. */
export function joinCompounds(sentence: SentenceReader, drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  for (const right of drafts) {
    const left = joined.at(-1);
    const ratio = left ? isCompound(sentence, left, right) : null;
    if (!left || ratio === null) {
      joined.push(right);
      continue;
    }
    left.low = left.low * ratio + right.low;
    left.high = left.low;
    left.unit = COMPOUNDS.find(([larger, , size]) => larger === left.unit && size === ratio)?.[1] ?? left.unit;
    left.end = right.end;
  }
  return joined;
}
