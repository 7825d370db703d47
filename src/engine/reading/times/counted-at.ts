// Says of each count of a text when it was taken, where the text tells it. Knows grammar; knows no calendar and no day of
// publication.

import type { DateFigure, Figure } from '../../../model/figure.ts';
import type { Span } from '../../../model/span.ts';
import { type TextStructure, tokenAt } from '../../text/text-structure.ts';
import { countBefore, findTimeMarks, type TimeMark } from './time-marks.ts';

/** When a count was taken. */
export interface CountedAt {
  /** The day, month or year that the text says; `null` where it says none. */
  readonly date: DateFigure | null;
  /** Whether it is told as what has changed since: "up from 69", "compared with 69 a year ago". */
  readonly isFormer: boolean;
}

/** Words between "from" and the number that say nothing of time. */
const HEDGES = /(?:(?:the|a|an|just|only|some|about|around|almost|nearly|more|less|than|over|under|roughly) )*$/i;

const FROM = 'from ';

/** Behind these a number is what something went from. */
const GONE_FROM =
  /\b(?:up|down|(?:rise|increase|fall|drop|jump|decrease|growth|decline)s?|risen|rose|rises|rising|increas(?:ed|es|ing)|fell|fallen|falls|falling|dropped|dropping|grew|grown|growing|jumped|climbed|soared|doubled|trebled|tripled|declined|decreased|swollen|shrunk|shrank)(?: [^\s.;:,“”"]+){0,3} from $/i;

/** Behind these it may be, and is where a time stands beside it. */
const HELD_AGAINST =
  /\b(?:compared (?:with|to)|against|versus|as opposed to|instead of|than|when it was|where it was)\s+$/i;

/** Ends what a mark says of the numbers on its other side. */
const BREAK =
  /[;:—]|\b(?:but|while|whereas|although|though|compared|against|versus|than|up|down|from|rose|fell|when|after|since)\b/i;

/** A mark far behind its number is of something else. */
const FARTHEST = 110;

/** Characters before a number that are looked at, for a sentence without an end may have a million. */
const WORDS_BEFORE = 160;
const MARK_BEFORE = 600;
const BEFORE_MARK = 60;

/** Words that may begin a sentence before its first time: "And in March". */
const OPENING = /^[\s“"'‘(]*(?:(?:and|but|so|yet|then|just|even|only|already)\s+)?$/i;

/** What stands before a figure in its sentence, as far as it is looked at. */
const wordsBefore = (figure: Figure, text: string, sentence: Span): string =>
  text.slice(Math.max(sentence.start, figure.start - WORDS_BEFORE), figure.start);

function standsBehind(before: string, pattern: RegExp): boolean {
  const bare = before.slice(0, before.length - (HEDGES.exec(before)?.[0].length ?? 0));
  return pattern.test(bare);
}

/** The end of the figure with what it counts right behind it. */
function printedEnd(figure: Figure): number {
  const counted = figure.kind === 'date' ? null : figure.counted;
  return counted !== null && counted.start >= figure.end ? counted.end : figure.end;
}

/** The mark behind a number that is its own. */
function markBehind(figure: Figure, marks: readonly TimeMark[], row: readonly Figure[], text: string): TimeMark | null {
  const mark = marks[countBefore(marks, figure.end)];
  if (!mark || mark.start - figure.end > FARTHEST) return null;
  const end = Math.min(printedEnd(figure), mark.start);
  const between = text.slice(figure.end, mark.start);
  if (BREAK.test(between)) return null;
  const isOverNumber = row.some((other) => other.start >= figure.end && other.end <= mark.start);
  if (isOverNumber && between.includes(',')) return null;
  const isRightBehind = text.slice(end, mark.start).trim() === '';
  return mark.isPlain || isRightBehind ? mark : null;
}

/** The mark before a number that is its own: the last one, where it opens the sentence or the clause. */
function markBefore(figure: Figure, marks: readonly TimeMark[], text: string, sentence: Span): TimeMark | null {
  const next = countBefore(marks, figure.start);
  const mark = [marks[next - 1], marks[next - 2]].find((each) => each !== undefined && each.end <= figure.start);
  if (!mark || figure.start - mark.end > MARK_BEFORE || BREAK.test(text.slice(mark.end, figure.start))) return null;
  const opens = text.slice(Math.max(sentence.start, mark.start - BEFORE_MARK), mark.start);
  const isOpening = OPENING.test(opens) || /[;:—]\s*$|[,;] (?:and|but|while)\s*$/i.test(opens);
  return isOpening || mark.kind === 'now' ? mark : null;
}

function countedAt(
  figure: Figure,
  row: readonly Figure[],
  marks: readonly TimeMark[],
  text: string,
  sentence: Span,
): CountedAt | null {
  const before = wordsBefore(figure, text, sentence);
  // The hedges alone cost more than all the rest: most figures have no "from" before them.
  const isFrom = before.toLowerCase().includes(FROM) && standsBehind(before, GONE_FROM);
  const mark = markBehind(figure, marks, row, text) ?? (isFrom ? null : markBefore(figure, marks, text, sentence));
  const isHeldAgainst = mark !== null && mark.kind !== 'now' && standsBehind(before, HELD_AGAINST);
  const isFormer = isFrom || isHeldAgainst;
  const date = mark?.date ?? null;
  return isFormer || date !== null ? { date, isFormer } : null;
}

/** When each figure was counted, as far as its sentence says so; dates are not counted, and have no entry. */
export function readCountedAt(structure: TextStructure, figures: readonly Figure[]): ReadonlyMap<Figure, CountedAt> {
  const { text, tokens, sentences, sentenceOfToken } = structure;
  const rows = new Map<number, { readonly dates: DateFigure[]; readonly counts: Figure[] }>();
  for (const figure of figures) {
    const at = sentenceOfToken[tokenAt(tokens, figure.start)] ?? 0;
    const row = rows.get(at) ?? { dates: [], counts: [] };
    rows.set(at, row);
    if (figure.kind === 'date') row.dates.push(figure);
    else row.counts.push(figure);
  }
  const found = new Map<Figure, CountedAt>();
  for (const [at, { dates, counts }] of rows) {
    const sentence = sentences[at];
    if (!sentence || counts.length === 0) continue;
    const marks = findTimeMarks(structure, sentence, dates);
    for (const figure of counts) {
      const when = countedAt(figure, counts, marks, text, sentence);
      if (when) found.set(figure, when);
    }
  }
  return found;
}
