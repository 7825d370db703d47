// What an article says again of a figure that has been matched: what was certain is certain in fewer words, and a number
// that is a whole sentence is the one of the sentence before ("1,071 officers are accused. One thousand and seventy-one!").

import type { Sentence, TextStructure } from '../../text/text-structure.ts';
import type { FigureMatch } from './match-figures.ts';
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

/** The match of the sentence before that has the same value as the figure of `setting`, which is a whole sentence. */
function findEchoed(
  { figure, zones }: Setting,
  before: ReadonlyMap<number, readonly FigureMatch[]>,
): FigureMatch | null {
  if (figure.kind === 'date') return null;
  const isSame = (other: FigureMatch['figure']): boolean =>
    other.kind !== 'date' && other.low === figure.low && other.high === figure.high;
  return before.get(zones.sentenceIndex - 1)?.find((match) => isSame(match.figure)) ?? null;
}

/** Matches with what follows from their repetitions, in the order of the text. `settings` are those of all figures. */
export function withRepetitions(
  matches: readonly FigureMatch[],
  settings: readonly Setting[],
  structure: TextStructure,
): FigureMatch[] {
  const certain = new Set(matches.filter(({ verdict }) => verdict === 'differs').map(factOf));
  const byFigure = new Map(matches.map((match) => [match.figure, match]));
  const bySentence = new Map<number, FigureMatch[]>();
  const all: FigureMatch[] = [];
  for (const setting of settings) {
    let match = byFigure.get(setting.figure) ?? null;
    if (!match && isWholeSentence(setting, structure)) {
      const echoed = findEchoed(setting, bySentence);
      match = echoed && { ...echoed, figure: setting.figure };
    }
    if (!match) continue;
    if (match.possible && !match.isOpen && certain.has(factOf(match))) {
      match = { ...match, verdict: 'differs', possible: false };
    }
    all.push(match);
    const known = bySentence.get(setting.zones.sentenceIndex);
    if (known) known.push(match);
    else bySentence.set(setting.zones.sentenceIndex, [match]);
  }
  return all;
}
