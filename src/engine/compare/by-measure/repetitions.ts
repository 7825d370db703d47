// What an article says again of a figure that has been matched: what was certain is certain in fewer words, and a number
// that is a whole sentence is the one of the sentence before ("1,071 officers are accused. One thousand and seventy-one!").

import type { Sentence, TextStructure } from '../../text/text-structure.ts';
import { isDistinctive } from '../values/compare-values.ts';
import type { FigureMatch } from './figure-match.ts';
import type { Setting } from './setting.ts';

/** The measure and the value of a match, for finding others that say the same. */
const factOf = ({ figure, measure }: FigureMatch): string =>
  figure.kind === 'date'
    ? `${measure.id} ${figure.year} ${figure.month}`
    : `${measure.id} ${figure.low} ${figure.high}`;

/** Whether the figure is a sentence by itself, but for marks. */
function isWholeSentence({ zones: { figure, sentenceIndex } }: Setting, { tokens, sentences }: TextStructure): boolean {
  const { firstToken, endToken } = sentences[sentenceIndex] as Sentence;
  for (let at = firstToken; at < endToken; at += 1) {
    if ((at < figure.first || at >= figure.end) && tokens[at]?.kind !== 'mark') return false;
  }
  return true;
}

/** Of the matches of the sentence before the one that has the same value as the figure of `setting`. */
function findEchoed({ figure }: Setting, before: readonly FigureMatch[]): FigureMatch | null {
  if (figure.kind === 'date') return null;
  const isSame = ({ figure: other }: FigureMatch): boolean =>
    other.kind !== 'date' && other.low === figure.low && other.high === figure.high;
  return before.find(isSame) ?? null;
}

/** "Those 161 people" takes up a number that has been told; "the 161" may be any. */
const TAKES_UP = /\b(?:these|those|that same|the same) $/i;

/** Of the matches before, by their distinctive values, the one that a figure such as "those 161 people" takes up. */
function findTakenUp(
  { figure, value }: Setting,
  told: ReadonlyMap<number, FigureMatch>,
  text: string,
): FigureMatch | null {
  if (figure.kind === 'date' || !isDistinctive(value)) return null;
  return TAKES_UP.test(text.slice(Math.max(0, figure.start - 12), figure.start))
    ? (told.get(figure.low) ?? null)
    : null;
}

const NONE: readonly FigureMatch[] = [];

/**
 * Matches with what follows from their repetitions, in the order of the text. `matches` are in that order, and
 * `settings` are those of all figures.
 */
export function withRepetitions(
  matches: readonly FigureMatch[],
  settings: readonly Setting[],
  structure: TextStructure,
): FigureMatch[] {
  const certain = new Set<string>();
  for (const match of matches) if (match.verdict === 'differs') certain.add(factOf(match));
  const all: FigureMatch[] = [];
  const told = new Map<number, FigureMatch>();
  let next = 0;
  let sentence = -1;
  let before = NONE;
  let inSentence: FigureMatch[] = [];
  for (const setting of settings) {
    const { sentenceIndex } = setting.zones;
    if (sentenceIndex !== sentence) {
      before = sentenceIndex === sentence + 1 ? inSentence : NONE;
      inSentence = [];
      sentence = sentenceIndex;
    }
    let match: FigureMatch | null = null;
    if (matches[next]?.figure === setting.figure) {
      match = matches[next] as FigureMatch;
      next += 1;
    } else if (before.length > 0 && isWholeSentence(setting, structure)) {
      const echoed = findEchoed(setting, before);
      match = echoed && { ...echoed, figure: setting.figure };
    } else if (told.size > 0) {
      const takenUp = findTakenUp(setting, told, structure.text);
      match = takenUp && { ...takenUp, figure: setting.figure };
    }
    if (!match) continue;
    if (match.possible && !match.isOpen && certain.has(factOf(match))) {
      match = { ...match, verdict: 'differs', possible: false };
    }
    all.push(match);
    if (!match.possible && match.figure.kind === 'count' && isDistinctive(setting.value))
      told.set(match.figure.low, match);
    inSentence.push(match);
  }
  return all;
}
