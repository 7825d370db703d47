// "49 offences, including 24 rapes": a figure that is named as a part belongs with its total, and to nothing when the
// total counts something that sources do not print (the 43 offences of an earlier hearing).

import type { Figure } from '../../../model/figure.ts';
import type { Measure } from '../../../model/pack.ts';
import { type Evidence, type MeasureScore, PART_WEIGHT, sumOf } from './score-measure.ts';
import type { Setting } from './setting.ts';

const INCLUDING = /\b(?:includ|contain|compris|among|of which|of them|of those)/i;

/** "49 charges: 24 counts of rape": behind the colon the total is taken apart. */
const TAKEN_APART = /^(?: [\w-]+){1,4}: (?:[\w-]+ )?$/;

/** "nine of the women": a part of a set that the reader knows already, and so no count of the whole. */
const OF_A_KNOWN_SET =
  /^ of (?:(?:the|them|those|these|whom|which|his|her)\b|\p{Lu}[\p{L}-]*(?:[’']s|s[’'])(?!\p{L}))/u;

/** "800 of his officers": those of a body's chief are its own people, and no set that was counted before. */
const OF_ITS_OWN = /^ of (?:his|her)\b/;

/** As far behind a figure an owner's name may reach. */
const LONGEST_OWNER = 30;

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

/** How many figures back a total may stand: "49 charges against 12 women, including 24 counts of rape". */
const FARTHEST_TOTAL = 4;

/** "Of the 153 officers convicted, 68 …": a set that is taken up again, and may be any. */
const THE_SET_ITSELF = /\bOf (?:the|these|those) $/;

/** "Of these 24 are rapes": the number has no noun, and so is no set. */
const IS_SOMETHING = /^,? (?:are|were|is|was)\b/;

/** "85 offences, 48 of them rapes": a part by its nature, which is what the measure counts. */
const OF_THE_TOTAL = /^ of (?:them|which|whom)\b/;

/** "Claims were made, up to 14 of them, …": the whole of what was just named, where that has no number of its own. */
const ALL_OF_THEM = /^ of them(?:,| in (?:all|total)\b)/;

function isWholeOfUncounted(text: string, figure: Figure): boolean {
  if (figure.kind === 'date' || figure.countedBy === 'earlier') return false;
  const first = figure.hedgeSpan && figure.hedgeSpan.start < figure.start ? figure.hedgeSpan.start : figure.start;
  return text.startsWith(', ', first - 2) && ALL_OF_THEM.test(text.slice(figure.end, figure.end + 20));
}

/**
 * Whether the figure is a part of a set named before ("nine of the women"), or takes up such a set. `isOfBody`: whether
 * the measure is one of a body, not of a person.
 */
export function isPartOfKnownSet(text: string, figure: Figure, { partOf }: Measure, isOfBody: boolean): boolean {
  const { start, end } = figure;
  const behind = text.slice(end, end + LONGEST_OWNER);
  if (isWholeOfUncounted(text, figure)) return false;
  if (partOf !== undefined && OF_THE_TOTAL.test(behind)) return false;
  if (OF_A_KNOWN_SET.test(behind)) return !(isOfBody && OF_ITS_OWN.test(behind));
  const isSet = THE_SET_ITSELF.test(text.slice(Math.max(0, start - 12), start));
  return isSet && !(partOf !== undefined && IS_SOMETHING.test(behind));
}

/** The settings of the few figures before the one at `index` in its sentence, in order. */
function before(index: number, settings: readonly Setting[]): Setting[] {
  const { sentenceIndex } = (settings[index] as Setting).zones;
  return settings
    .slice(Math.max(0, index - FARTHEST_TOTAL), index)
    .filter(({ zones }) => zones.sentenceIndex === sentenceIndex);
}

/**
 * Whether the figure borrows its noun from one in its sentence that was read as the same measure: "12 women, of whom
 * nine" and "12 women, it missed nine" tell of a part, or of something else. `settings`, `index` and `measureOf` are
 * those of `withTotal`.
 */
export function borrowsFromSame(
  measure: string,
  index: number,
  settings: readonly Setting[],
  measureOf: ReadonlyMap<Figure, string>,
): boolean {
  const { figure } = settings[index] as Setting;
  if (figure.kind === 'date' || figure.countedBy !== 'earlier') return false;
  return before(index, settings).some((other) => measureOf.get(other.figure) === measure);
}

const MORE_BEFORE = /\b(?:another|further|other) $/i;
const MORE_BEHIND = /^(?:more|other|further|additional)\b/i;

/** "Four more photograph charges", "another four": more of what has been counted before, if it has. */
export function isMore(figure: Figure, text: string): boolean {
  if (figure.kind === 'date' || figure.counted === null) return false;
  return (
    MORE_BEHIND.test(figure.counted.text) || MORE_BEFORE.test(text.slice(Math.max(0, figure.start - 10), figure.start))
  );
}

/**
 * The score with the evidence of its total, when it is named as a part of one; `null` when that was not read as the
 * measure `total`. `settings` are those of the whole text, the figure's at `index`; `measureOf` tells what the figures
 * before it were read as.
 */
export function withTotal(
  scored: MeasureScore,
  total: string | null,
  index: number,
  settings: readonly Setting[],
  measureOf: ReadonlyMap<Figure, string>,
  text: string,
): MeasureScore | null {
  if (total === null) return scored;
  const setting = settings[index] as Setting;
  const inSentence = before(index, settings).filter(
    ({ figure }) => hasParts(figure) && !isInAside(text, figure, text.slice(figure.end, setting.figure.start)),
  );
  const isNamedIn = (whole: Setting): boolean => {
    const between = text.slice(whole.figure.end, setting.figure.start);
    return isNamedBetween(between) || isTakenApart(whole.figure, setting.figure, between);
  };
  if (inSentence.length === 0 || !isNamedIn(inSentence[inSentence.length - 1] as Setting)) return scored;
  if (!inSentence.some((whole) => measureOf.get(whole.figure) === total && isNamedIn(whole))) return null;
  const part: Evidence = { kind: 'part', what: `named as part of ${total}`, weight: PART_WEIGHT };
  const evidence = [...scored.evidence, part];
  return { measure: scored.measure, score: sumOf(evidence), evidence };
}
