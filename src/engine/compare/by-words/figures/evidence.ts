// What speaks for and against two figures counting the same thing, as named pieces of evidence with how far each holds.
// Knows two figures and how rare words are in their story; weighs nothing.

import type { FigureValue } from '../../../../model/figure.ts';
import { significantDigits } from '../../values/common-values.ts';
import { relateValues, type ValueRelation } from '../../values/printed-values.ts';
import { relateNouns } from './counted-things.ts';
import { doesMove } from './does-move.ts';
import type { FigureView } from './figure-view.ts';
import { countKinWords, overlapOf, shareInCommon, type WeighedFigure } from './weighed-words.ts';

/** The pieces of evidence; how each is weighed, and why, stands in `weights.ts`. */
export const EVIDENCE = [
  'sentence-words',
  'clause-words',
  'telling-words',
  'same-head',
  'kin-head',
  'other-head',
  'unknown-head',
  'no-head',
  'counted-words',
  'other-counted',
  'names',
  'other-names',
  'own-name',
  'other-own-name',
  'crossed-names',
  'frame',
  'lone-words',
  'same-deed',
  'other-deed',
  'own-deed',
  'running-count',
  'other-own-deed',
  'context',
  'neighbours',
  'parallels',
  'same-number',
  'rare-number',
  'near-number',
  'far-number',
  'same-digits',
  'only-of-unit',
  'only-of-head',
  'years',
  'other-years',
  'other-role',
  'words-around',
  'kin-words',
  'same-sum',
  'same-share',
  'same-span',
  'both-changes',
  'small-number',
  'lone-year',
  'both-lead',
  'both-one',
  'mutual-nearest',
  'partner-here',
  'told-alike',
  'also-elsewhere',
  'agrees-elsewhere',
  'same-rate',
] as const;

export type EvidenceName = (typeof EVIDENCE)[number];

/** How far each piece of evidence holds, mostly 0 to 1. */
export type Evidence = Readonly<Record<EvidenceName, number>>;

/** Two figures held against each other. */
export interface FigurePair {
  readonly a: FigureView;
  readonly b: FigureView;
  readonly values: ValueRelation;
  readonly evidence: Evidence;
  /** The telling words that both sentences have, the most telling first. */
  readonly shared: readonly string[];
}

function shareOfSets<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const each of a) if (b.has(each)) shared += 1;
  return shared / Math.min(a.size, b.size);
}

/** How telling an equal number is: 0 for "two", 1 for four digits that count. */
export function tellingOfNumber({ figure: { value, parts } }: Pick<FigureView, 'figure'>): number {
  if (value.kind === 'date') return value.month !== null && (value.day !== null || value.year !== null) ? 0.5 : 0;
  if (value.isVague) return 0;
  // "One in 16" is as telling as 16, not as 6.25 per cent.
  const scaled = parts !== null ? parts.whole : value.kind === 'share' ? value.low * 100 : value.low;
  const digits = significantDigits(scaled);
  const isSmall = digits === 1 || (Number.isInteger(scaled) && scaled < 20);
  return isSmall ? 0 : Math.min(1, (digits - 1) / 3);
}

/** How many words in a row on either side of the figures are the same, up to three a side, as a part of all. */
function frameOf(a: FigureView, b: FigureView): number {
  const run = (one: readonly string[], two: readonly string[]): number => {
    let length = 0;
    while (length < 3 && one[length] !== undefined && one[length] === two[length]) length += 1;
    return length;
  };
  return (run(a.before, b.before) + run(a.behind, b.behind)) / 6;
}

/** Whether two numbers have the same digits in another order, or all but one of three and more: as if one were misread. */
function haveSameDigits({ digits: one }: FigureView, { digits: two }: FigureView): boolean {
  if (one.length !== two.length || one.length < 2) return false;
  if ([...one].sort().join('') === [...two].sort().join('')) return true;
  return one.length >= 3 && [...one].filter((digit, at) => digit !== two[at]).length === 1;
}

/** What the pair's reports know of it. */
export interface PairSetting {
  /** Whether a word stands beside one figure alone, in the page and in the report. */
  readonly isLone: (stem: string) => boolean;
  /** Whether no other figure of either report is in the unit, or counts what they count. */
  readonly isOnlyOfUnit: boolean;
  readonly isOnlyOfHead: boolean;
  /** Whether one of them speaks of a year that the other's report never names, and the other of none. */
  readonly hasLoneYear: boolean;
  /** How many figures beside them, on the same side, agree as well. */
  readonly neighbours: number;
  /** How many figures beside them are of one kind, whatever their values. */
  readonly parallels: number;
}

/** What only the other pairs of a story show; filled in when all of them are known. */
export const UNKNOWN_YET = {
  'mutual-nearest': 0,
  'partner-here': 0,
  'told-alike': 0,
  'also-elsewhere': 0,
  'agrees-elsewhere': 0,
} as const satisfies Partial<Evidence>;

/** Kinds of values that are spans, of which an equal number says more than of a count. */
const isSpan = ({ figure: { value } }: FigureView): boolean =>
  value.kind === 'duration' || value.kind === 'measurement' || value.kind === 'age';
const isOfKind = (view: FigureView, kind: string): boolean => view.figure.value.kind === kind;

/** Below this, counts are shared by things that have nothing to do with each other. */
const SMALL_COUNT = 20;
const isSmallCount = ({ figure: { value } }: FigureView): boolean =>
  (value.kind === 'count' || value.kind === 'number') && value.high < SMALL_COUNT;

/** One thing of many ("one of them", "one people") is not counted to be told. */
export const isOne = ({ figure: { value } }: FigureView): boolean =>
  (value.kind === 'count' || value.kind === 'number') && value.high === 1;

/** The heading and the first sentences tell what a report is about. */
const LEAD = 2;
const isInLead = ({ figure }: FigureView): boolean => figure.sentenceNumber <= LEAD;

/** Whether the names that the two belong to have nothing in common. */
const areOfOtherNames = ({ ownNames: one }: FigureView, { ownNames: two }: FigureView): boolean =>
  one.size > 0 && two.size > 0 && shareOfSets(one, two) === 0;

/** Whether the other's sentence names them too, beside something else. */
const isNamedIn = (names: ReadonlySet<string>, { terms }: FigureView): boolean =>
  terms.some(({ stem }) => names.has(stem));

/** Whether each says more of what is counted than its noun, and nothing of it in common: "counts of rape", "counts of assault". */
function haveOtherModifiers(a: FigureView, b: FigureView): boolean {
  const rest = ({ counted, head }: FigureView): string[] => [...counted].filter((stem) => stem !== head);
  const [one, two] = [rest(a), rest(b)];
  return (
    one.length > 0 &&
    two.length > 0 &&
    !one.some((stem) => b.counted.has(stem)) &&
    !two.some((stem) => a.counted.has(stem))
  );
}

/** How two values stand; what one was before it changed may be what the other still is. */
function relateViews(a: FigureView, b: FigureView): ValueRelation | null {
  const relate = (one: FigureValue, two: FigureValue): ValueRelation | null =>
    relateValues(one, a.figure.printed, two, b.figure.printed);
  const now = relate(a.value, b.value);
  if (now === null || now.agrees) return now;
  const ofA = a.valueBefore === null ? null : relate(a.valueBefore, b.value);
  const ofB = b.valueBefore === null ? null : relate(a.value, b.valueBefore);
  return [ofA, ofB].find((before) => before?.agrees === true) ?? now;
}

/**
 * What a page's figure and a report's have that speaks for one thing or against it; `null` where values cannot be compared:
 * then their setting is not asked for.
 */
export function pairOf(one: WeighedFigure, two: WeighedFigure, readSetting: () => PairSetting): FigurePair | null {
  const [a, b] = [one.view, two.view];
  const values = relateViews(a, b);
  if (values === null) return null;
  const { isLone, isOnlyOfUnit, isOnlyOfHead, hasLoneYear, neighbours, parallels } = readSetting();
  const sentence = overlapOf(one.sentence, two.sentence);
  const clause = overlapOf(one.clause, two.clause);
  const heads = a.head === null || b.head === null ? null : relateNouns(a.head, b.head);
  const hasDeeds = one.deeds.size > 0 && two.deeds.size > 0;
  const isSameDeed = [...one.deeds].some((deed) => two.deeds.has(deed));
  const names = shareOfSets(a.names, b.names);
  const isRunning =
    heads !== 'different' &&
    heads !== 'unknown' &&
    shareOfSets(a.ownDeeds, b.ownDeeds) > 0 &&
    doesMove(a.figure, b.figure);
  const [yearsA, yearsB] = [a.years, b.years];
  const hasYears = yearsA.size > 0 && yearsB.size > 0;
  const isSameYear = [...yearsA].some((year) => yearsB.has(year));
  const telling = values.isEqual ? Math.min(tellingOfNumber(a), tellingOfNumber(b)) : 0;
  const holds = (condition: boolean): number => (condition ? 1 : 0);
  return {
    a,
    b,
    values,
    shared: sentence.stems,
    evidence: {
      'sentence-words': sentence.share,
      'clause-words': clause.share,
      'telling-words': Math.min(1, sentence.weight / 3),
      'same-head': holds(heads === 'same'),
      'kin-head': holds(heads === 'kin'),
      'other-head': holds(heads === 'different'),
      'unknown-head': holds(heads === 'unknown'),
      'no-head': holds(heads === null),
      'counted-words': shareOfSets(a.counted, b.counted),
      'other-counted': holds(haveOtherModifiers(a, b)),
      names,
      'other-names': holds(a.names.size > 0 && b.names.size > 0 && names === 0),
      'own-name': holds(shareOfSets(a.ownNames, b.ownNames) > 0),
      'other-own-name': holds(areOfOtherNames(a, b)),
      'crossed-names': holds(areOfOtherNames(a, b) && (isNamedIn(a.ownNames, b) || isNamedIn(b.ownNames, a))),
      frame: frameOf(a, b),
      'lone-words': Math.min(1, clause.stems.filter(isLone).length / 2),
      'same-deed': holds(hasDeeds && isSameDeed),
      'other-deed': holds(hasDeeds && !isSameDeed),
      'own-deed': holds(shareOfSets(a.ownDeeds, b.ownDeeds) > 0),
      'running-count': holds(isRunning),
      'other-own-deed': holds(a.ownDeeds.size > 0 && b.ownDeeds.size > 0 && shareOfSets(a.ownDeeds, b.ownDeeds) === 0),
      context: shareOfSets(a.context, b.context),
      neighbours: Math.min(1, neighbours / 2),
      parallels: Math.min(1, parallels / 2),
      'same-number': holds(values.isEqual),
      'rare-number': telling,
      'near-number': values.agrees ? 0 : values.closeness,
      'far-number': holds(!values.agrees && !isRunning && values.closeness < 0.3),
      'same-digits': holds(!values.agrees && haveSameDigits(a, b)),
      'only-of-unit': holds(isOnlyOfUnit),
      'only-of-head': holds(isOnlyOfHead && heads !== null && (heads === 'same' || heads === 'kin')),
      years: holds(hasYears && isSameYear),
      'other-years': holds(hasYears && !isSameYear),
      'other-role':
        holds(a.isEarlierValue !== b.isEarlierValue) +
        holds(a.isOfEach !== b.isOfEach) +
        holds(a.isThreshold !== b.isThreshold) +
        holds(a.isRelative !== b.isRelative) +
        holds(a.rate !== null && b.rate !== null && a.rate !== b.rate) +
        0.5 * holds(a.isOfAnotherTime !== b.isOfAnotherTime) +
        0.5 * holds(a.isOnTop !== b.isOnTop) +
        0.5 * holds(a.isNotYet !== b.isNotYet) +
        0.5 * holds(a.figure.isPart !== b.figure.isPart),
      'words-around': shareInCommon(one.around, two.around),
      'kin-words': Math.min(1, countKinWords(one, two) / 2),
      'same-sum': holds(values.agrees && isOfKind(a, 'money') && isOfKind(b, 'money')),
      'same-share': holds(values.isEqual && isOfKind(a, 'share') && isOfKind(b, 'share')),
      'same-span': holds(values.agrees && isSpan(a) && isSpan(b)),
      'both-changes': holds(a.isRelative && b.isRelative),
      'small-number': holds(isSmallCount(a) && isSmallCount(b) && heads !== 'same' && heads !== 'kin'),
      'lone-year': holds(hasLoneYear),
      'same-rate': holds(a.rate !== null && a.rate === b.rate),
      'both-lead': holds(isInLead(a) && isInLead(b)),
      'both-one': holds(isOne(a) && isOne(b)),
      ...UNKNOWN_YET,
    },
  };
}
