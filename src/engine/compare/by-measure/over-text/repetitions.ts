// What an article says again of a figure that has been matched: what was certain is certain in fewer words, and a number
// that is a whole sentence is the one of the sentence before ("1,071 officers are accused. One thousand and seventy-one!").

import type { QuantityFigure } from '../../../../model/figure.ts';
import { isRoleNoun, singularOf } from '../../../english/speaker-nouns.ts';
import type { Sentence, TextStructure } from '../../../text/text-structure.ts';
import { isDistinctive, readValue } from '../../values/compare-values.ts';
import { type FigureMatch, isOpen, isUnsure } from '../figure-match.ts';
import type { OnChange, RuleName } from '../judging/figure-refiner.ts';
import type { MatchingContext } from '../matching-context.ts';
import type { Setting } from '../zones/setting.ts';

/** The measure and the value of a match, for finding others that say the same. */
const factOf = ({ figure, measure }: FigureMatch): string =>
  figure.kind === 'date'
    ? `${measure.id} ${figure.year} ${figure.month}`
    : `${measure.id} ${figure.low} ${figure.high}`;

/** What the text has told before a figure. */
interface ToldBefore {
  readonly structure: TextStructure;
  /** The matches of the sentence right before. */
  readonly inSentenceBefore: readonly FigureMatch[];
  /** Matches before it by their distinctive values. */
  readonly byValue: ReadonlyMap<number, FigureMatch>;
  /** Matches of the whole text by their distinctive values. */
  readonly byValueAnywhere: ReadonlyMap<number, FigureMatch>;
}

/** A rule that finds, for a figure without a match of its own, the one that it says again. */
export interface EchoRule extends RuleName {
  readonly find: (setting: Setting, before: ToldBefore) => FigureMatch | null;
}

/** Whether the figure is a sentence by itself, but for marks. */
function isWholeSentence({ zones: { figure, sentenceIndex } }: Setting, { tokens, sentences }: TextStructure): boolean {
  const { firstToken, endToken } = sentences[sentenceIndex] as Sentence;
  for (let at = firstToken; at < endToken; at += 1) {
    if ((at < figure.first || at >= figure.end) && tokens[at]?.kind !== 'mark') return false;
  }
  return true;
}

const sentenceByItself: EchoRule = {
  name: 'sentence-by-itself',
  because: 'a number that is a sentence by itself is the one of the sentence before',
  find(setting, { structure, inSentenceBefore }) {
    const { figure } = setting;
    if (inSentenceBefore.length === 0 || figure.kind === 'date' || !isWholeSentence(setting, structure)) return null;
    const isSame = ({ figure: other }: FigureMatch): boolean =>
      other.kind !== 'date' && other.low === figure.low && other.high === figure.high;
    return inSentenceBefore.find(isSame) ?? null;
  },
};

/** "Those 161 people" takes up a number that has been told; "the 161" may be any. */
const TAKES_UP = /\b(?:these|those|that same|the same) $/i;

const takenUp: EchoRule = {
  name: 'taken-up',
  because: '"those 161 people" are the 161 that have been told of',
  find({ figure, value }, { structure, byValue }) {
    if (byValue.size === 0 || figure.kind === 'date' || !isDistinctive(value)) return null;
    return TAKES_UP.test(structure.text.slice(Math.max(0, figure.start - 12), figure.start))
      ? (byValue.get(figure.low) ?? null)
      : null;
  },
};

const nounOf = ({ text }: { readonly text: string }): string =>
  singularOf(text.split(/\s+/u).at(-1)?.toLowerCase() ?? '');

const IS_DEFINITE = /\b(?:the|all|these|those) $/i;

/** Whether what the figure counts, if anything is said, is the same: "all 161", "161 officers", "the 161 suspects". */
function mayCountTheSame(figure: QuantityFigure, { figure: other }: FigureMatch, text: string): boolean {
  if (figure.counted === null || figure.countedBy !== 'behind') return true;
  if (other.kind === 'date' || other.counted === null) return false;
  const [own, told] = [nounOf(figure.counted), nounOf(other.counted)];
  if (own === told) return true;
  return (
    IS_DEFINITE.test(text.slice(Math.max(0, figure.start - 6), figure.start)) && isRoleNoun(own) && isRoleNoun(told)
  );
}

const saidAgain: EchoRule = {
  name: 'said-again',
  because: 'a number such as 1,633 is the same wherever an article prints it, unless it counts something else',
  find({ figure, value }, { structure, byValueAnywhere }) {
    if (figure.kind !== 'count' || !isDistinctive(value)) return null;
    const found = byValueAnywhere.get(figure.low) ?? null;
    return found !== null && mayCountTheSame(figure, found, structure.text) ? found : null;
  },
};

/** In their order: the first that finds one decides. */
export const ECHO_RULES: readonly EchoRule[] = [sentenceByItself, takenUp, saidAgain];

const CERTAIN_ELSEWHERE: RuleName = {
  name: 'certain-elsewhere',
  because: 'what is certain in one sentence is certain where the article says it again in fewer words',
};

const NONE: readonly FigureMatch[] = [];

/** Matches with what follows from their repetitions, in the order of the text. `matches` are in that order. */
export function withRepetitions(
  matches: readonly FigureMatch[],
  { settings, reading: { structure } }: MatchingContext,
  onChange?: OnChange,
): FigureMatch[] {
  const certain = new Set<string>();
  for (const match of matches) if (match.standing === 'differs') certain.add(factOf(match));
  const all: FigureMatch[] = [];
  const told = new Map<number, FigureMatch>();
  const anywhere = new Map<number, FigureMatch>();
  for (const match of matches) {
    const { figure } = match;
    if (!isUnsure(match) && figure.kind === 'count' && isDistinctive(readValue(figure)))
      anywhere.set(figure.low, match);
  }
  let next = 0;
  let sentence = -1;
  let before: ToldBefore = { structure, inSentenceBefore: NONE, byValue: told, byValueAnywhere: anywhere };
  let inSentence: FigureMatch[] = [];

  const echoOf = (setting: Setting): FigureMatch | null => {
    for (const rule of ECHO_RULES) {
      const found = rule.find(setting, before);
      if (found === null) continue;
      const match = { ...found, figure: setting.figure };
      onChange?.(rule, found, match);
      return match;
    }
    return null;
  };
  /** Sure where the article is sure of the same fact. */
  const withCertainty = (match: FigureMatch): FigureMatch => {
    if (match.standing !== 'possible' || isOpen(match) || !certain.has(factOf(match))) return match;
    const sure: FigureMatch = { ...match, standing: 'differs' };
    onChange?.(CERTAIN_ELSEWHERE, match, sure);
    return sure;
  };

  for (const setting of settings) {
    const { sentenceIndex } = setting.zones;
    if (sentenceIndex !== sentence) {
      before = { ...before, inSentenceBefore: sentenceIndex === sentence + 1 ? inSentence : NONE };
      inSentence = [];
      sentence = sentenceIndex;
    }
    let match: FigureMatch | null = null;
    if (matches[next]?.figure === setting.figure) {
      match = matches[next] as FigureMatch;
      next += 1;
    } else match = echoOf(setting);
    if (match === null) continue;
    match = withCertainty(match);
    all.push(match);
    if (!isUnsure(match) && match.figure.kind === 'count' && isDistinctive(setting.value)) {
      told.set(match.figure.low, match);
    }
    inSentence.push(match);
  }
  return all;
}
