// "49 offences, including 24 rapes": a figure that is named as a part belongs with its total, and to nothing when the
// total counts something that sources do not print (the 43 offences of an earlier hearing).

import type { Figure } from '../../../../model/figure.ts';
import { type MeasureEvidence, sumOf } from '../evidence/evidence.ts';
import { OF_A_KNOWN_SET, THE_SET_ITSELF } from '../judging/known-set.ts';
import type { MatchingContext } from '../matching-context.ts';
import type { Setting } from '../zones/setting.ts';
import type { CandidateRefiner } from './candidate-refiner.ts';

const INCLUDING = /\b(?:includ|contain|compris|cover(?:s|ing)?\b|among|of which|of them|of those)/i;

/** "49 charges: 24 counts of rape": behind the colon the total is taken apart. */
const TAKEN_APART = /^(?: [\w-]+){1,4}: (?:[\w-]+ )?$/;

/** Whether what stands between a total and a figure names the figure as a part; "one of them admitted 24" does not. */
const isNamedBetween = (between: string): boolean => INCLUDING.test(between.replace(OF_A_KNOWN_SET, ''));

/** "One Carrick: 48 rapes" takes nothing apart. */
const isTakenApart = (whole: Figure, part: Figure, between: string): boolean =>
  whole.kind !== 'date' && part.kind !== 'date' && whole.low > part.high && TAKEN_APART.test(between);

/** A time or an age has no parts that are counted: "over almost 20 years, including 24 counts of rape". */
const hasParts = ({ kind }: Figure): boolean => kind === 'count' || kind === 'money' || kind === 'number';

/** "The crimes, concerning 12 women, included 24 rapes": what includes stands before the aside, and has no number. */
const BEHIND_ASIDE = /^(?: [\w’'-]+){1,4}, (?:included?|includes|contain(?:ed|s)?|comprise[ds]?)\b/;
const OPENS_ASIDE = /, (?:[\w’'-]+ ){1,4}$/;
const LONGEST_OPENING = 60;

const isInAside = (text: string, { start }: Figure, between: string): boolean =>
  BEHIND_ASIDE.test(between) && OPENS_ASIDE.test(text.slice(Math.max(0, start - LONGEST_OPENING), start));

/** "85 crimes include 71 sexual offences": the part is counted like its total, and is none. */
function isPartOfItself(id: string, part: Figure, before: readonly Setting[], context: MatchingContext): boolean {
  const whole = before.at(-1)?.figure;
  if (whole === undefined || whole.kind === 'date' || part.kind === 'date' || whole.low <= part.high) return false;
  // "Of 85 offences he admitted 37".
  const isOfSet = THE_SET_ITSELF.test(context.text.slice(Math.max(0, whole.start - 12), whole.start));
  if (isOfSet && part.kind === 'count' && part.countedBy !== 'behind' && context.isLikeliest(whole, id)) return true;
  return context.isReadAs(whole, id) && isNamedBetween(context.text.slice(whole.end, part.start));
}

export const partOfTotal: CandidateRefiner = {
  name: 'part-of-total',
  because: 'what is named as a part of a total belongs with it',
  refine({ measure, score, evidence }, place, context) {
    const { text, pack } = context;
    const { figure: part } = context.settings[place] as Setting;
    if (isPartOfItself(measure.id, part, context.beforeInSentence(place), context)) {
      return { refusal: 'other-total', from: measure.id };
    }
    const total = measure.partOf;
    if (total === undefined) return { measure, score, evidence };
    const inSentence = context
      .beforeInSentence(place)
      .filter(({ figure }) => hasParts(figure) && !isInAside(text, figure, text.slice(figure.end, part.start)));
    const isNamedIn = ({ figure: whole }: Setting): boolean => {
      const between = text.slice(whole.end, part.start);
      return isNamedBetween(between) || isTakenApart(whole, part, between);
    };
    const last = inSentence.at(-1);
    if (last === undefined || !isNamedIn(last)) return { measure, score, evidence };
    if (!inSentence.some((whole) => context.isReadAs(whole.figure, total) && isNamedIn(whole))) {
      return { refusal: 'other-total', from: total };
    }
    const named: MeasureEvidence = { name: 'part-of-total', weight: pack.weights.of['part-of-total'], from: total };
    const all = [...evidence, named];
    return { measure, score: sumOf(all), evidence: all };
  },
};
