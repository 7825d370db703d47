// What is told together: two figures of one story support each other, in a sentence ("1,000 claims, involving 800
// officers") or, where only an agreement is to be told, in its paragraph ("161 officers have a record. That is one in 200").

import { groupBy } from '../../../../model/group-by.ts';
import { isVague } from '../../values/compare-values.ts';
import { isSharedByChance } from '../../values/shared-by-chance.ts';
import { isFarFetched, namingOf, sumOf } from '../evidence/evidence.ts';
import type { MeasureWeights } from '../evidence/weights.ts';
import { type FigureMatch, hasEqualValue, hasOtherValue, isOpen, isUnsure } from '../figure-match.ts';
import type { OnChange, RuleName } from '../judging/figure-refiner.ts';
import type { MatchingContext } from '../matching-context.ts';

/** What stands around a match, as it was before any companion counted. */
interface Beside {
  /** In its sentence, itself among them. */
  readonly inSentence: readonly FigureMatch[];
  /** Sure ones in its paragraph, one of a kind. */
  readonly inParagraph: readonly FigureMatch[];
  /** The same in its paragraph and the ones before and behind it. */
  readonly inParagraphs: readonly FigureMatch[];
  readonly weights: MeasureWeights;
}

/** A rule for matches that lack little. */
export interface CompanionRule extends RuleName {
  readonly refine: (match: FigureMatch, beside: Beside) => FigureMatch;
}

/** Whether the figure has a noun of its own, and is no vague word. */
const isPlain = ({ figure }: FigureMatch): boolean =>
  figure.kind !== 'date' && !figure.isVague && figure.countedBy === 'behind';

const isDifferent = (match: FigureMatch): boolean => !match.measure.isOneOfMany && hasOtherValue(match);

/** Whether nothing but a little evidence is missing for a difference to be certain, and none speaks against it. */
const isNearlyCertain = (match: FigureMatch, { of, least }: MeasureWeights): boolean =>
  isUnsure(match) &&
  !isOpen(match) &&
  isDifferent(match) &&
  match.score + of.companion >= least.certain &&
  isPlain(match) &&
  match.evidence.every(({ weight }) => weight > 0);

/** Whether nothing but a little naming is missing for an agreement to be shown. */
const isNearlyNamed = (match: FigureMatch, { of, least }: MeasureWeights): boolean =>
  isUnsure(match) &&
  !isDifferent(match) &&
  namingOf(match) < least.certain &&
  namingOf(match) + of.companion >= least.certain;

/** Whether the match stands by itself, so that others may lean on it: by its value too, for an agreement. */
const isSure = (match: FigureMatch, { least }: MeasureWeights): boolean =>
  !isUnsure(match) && match.score >= least.certain && (match.standing === 'differs' || hasEqualValue(match));

/** Whether its value says by itself that the story is told. */
const isTelling = (match: FigureMatch, weights: MeasureWeights): boolean =>
  isSure(match, weights) && match.counterparts.some(({ agrees, value }) => agrees && !isSharedByChance(value));

/** Whether it can settle a difference: what agrees by chance cannot. */
const canSettle = (match: FigureMatch, weights: MeasureWeights): boolean =>
  isSure(match, weights) && (match.standing === 'differs' || isTelling(match, weights));

/** Whether it only falls short of being named, and its value is one that sources print, and no vague word. */
const isNearlyEqual = (match: FigureMatch, weights: MeasureWeights): boolean =>
  isNearlyNamed(match, weights) && !isVague(match.figure) && hasEqualValue(match);

/** The first of the others that is of the same story, and another measure. */
const companionOf = (
  { measure: { id, story } }: FigureMatch,
  others: readonly FigureMatch[],
  canSupport: (other: FigureMatch, weights: MeasureWeights) => boolean,
  weights: MeasureWeights,
): FigureMatch | undefined =>
  story === undefined
    ? undefined
    : others.find((other) => other.measure.story === story && other.measure.id !== id && canSupport(other, weights));

/** With the evidence of its companion, which counts once however many there are. */
function supported(
  match: FigureMatch,
  companion: FigureMatch,
  standing: 'differs' | 'agrees',
  { of }: MeasureWeights,
): FigureMatch {
  const { id } = companion.measure;
  const evidence = [...match.evidence, { name: 'companion', weight: of.companion, from: id } as const];
  return { ...match, standing, evidence, score: sumOf(evidence) };
}

const settledByCompanion: CompanionRule = {
  name: 'settled-by-companion',
  because: 'a difference that lacks little is certain beside a sure figure of its story, in one sentence',
  refine(match, { inSentence, weights }) {
    if (!isNearlyCertain(match, weights)) return match;
    const companion = companionOf(match, inSentence, canSettle, weights);
    return companion === undefined ? match : supported(match, companion, 'differs', weights);
  },
};

const namedByCompanion: CompanionRule = {
  name: 'named-by-companion',
  because: 'an agreement that lacks little naming is clear beside a sure figure of its story, or near a telling one',
  refine(match, { inSentence, inParagraph, weights }) {
    if (!isNearlyNamed(match, weights)) return match;
    const companion =
      companionOf(match, inSentence, isSure, weights) ?? companionOf(match, inParagraph, isTelling, weights);
    return companion === undefined ? match : supported(match, companion, 'agrees', weights);
  },
};

const doubtless: CompanionRule = {
  name: 'doubtless-by-companion',
  because: 'beside a number that only this story has, the words of a doubt say nothing of an equal value',
  refine(match, { inSentence, weights }) {
    if (!match.openBy.includes('in-doubt') || match.openBy.length > 1 || isDifferent(match)) return match;
    if (!hasEqualValue(match) || namingOf(match) < weights.least['named-for-others']) return match;
    const companion = companionOf(match, inSentence, isTelling, weights);
    return companion === undefined ? match : supported({ ...match, openBy: [] }, companion, 'agrees', weights);
  },
};

const ofPersonByCompanion: CompanionRule = {
  name: 'of-person-by-companion',
  because: 'near a number that only the story of the article’s person has, an unnamed person is that one',
  refine(match, { inParagraphs, weights }) {
    if (match.standing !== 'possible' || isOpen(match) || isDifferent(match) || !isFarFetched(match)) return match;
    if (!hasEqualValue(match) || namingOf(match) < weights.least['named-for-others']) return match;
    const companion = companionOf(match, inParagraphs, isTelling, weights);
    return companion === undefined ? match : supported(match, companion, 'agrees', weights);
  },
};

const listedWithTwin: CompanionRule = {
  name: 'listed-with-twin',
  because: 'two that nearly are named, of one story and in one sentence, are worth listing as possible',
  refine(match, { inSentence, weights }) {
    if (!isNearlyEqual(match, weights)) return match;
    const twin = companionOf(match, inSentence, isNearlyEqual, weights);
    if (twin === undefined) return match;
    const evidence = [...match.evidence, { name: 'twin', weight: weights.of.twin, from: twin.measure.id } as const];
    return { ...match, standing: 'possible', evidence };
  },
};

/** In their order. */
export const COMPANION_RULES: readonly CompanionRule[] = [
  settledByCompanion,
  namedByCompanion,
  doubtless,
  ofPersonByCompanion,
  listedWithTwin,
];

const NONE: readonly FigureMatch[] = [];

/**
 * Of the matches those that others may lean on, one of a kind: a paragraph may have thousands, and each unsure one looks
 * through them.
 */
function leanedOn(matches: readonly FigureMatch[], weights: MeasureWeights): readonly FigureMatch[] {
  const kinds = new Map<string, FigureMatch>();
  for (const match of matches) {
    if (!isSure(match, weights)) continue;
    const kind = `${match.measure.id} ${match.standing} ${isTelling(match, weights)}`;
    if (!kinds.has(kind)) kinds.set(kind, match);
  }
  return [...kinds.values()];
}

/** The matches with the evidence of their companions. */
export function withCompanions(
  matches: readonly FigureMatch[],
  { settings, reading, pack: { weights } }: MatchingContext,
  onChange?: OnChange,
): readonly FigureMatch[] {
  if (!matches.some(isUnsure)) return matches;
  const { sentences } = reading.structure;
  const sentenceOf = new Map(settings.map(({ figure, zones }) => [figure, zones.sentenceIndex]));
  const sentenceAt = ({ figure }: FigureMatch): number => sentenceOf.get(figure) ?? -1;
  const paragraphAt = (match: FigureMatch): number => sentences[sentenceAt(match)]?.paragraph ?? -1;
  const bySentence = groupBy(matches, sentenceAt);
  const byParagraph = groupBy(matches, paragraphAt);
  const sureIn = new Map([...byParagraph].map(([at, there]) => [at, leanedOn(there, weights)]));
  return matches.map((match) => {
    const paragraph = paragraphAt(match);
    const beside: Beside = {
      inSentence: bySentence.get(sentenceAt(match)) ?? NONE,
      inParagraph: sureIn.get(paragraph) ?? NONE,
      inParagraphs: [paragraph, paragraph - 1, paragraph + 1].flatMap((at) => sureIn.get(at) ?? NONE),
      weights,
    };
    let refined = match;
    for (const rule of COMPANION_RULES) {
      const after = rule.refine(refined, beside);
      if (after !== refined) onChange?.(rule, refined, after);
      refined = after;
    }
    return refined;
  });
}
