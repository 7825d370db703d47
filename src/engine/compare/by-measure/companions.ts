// What is told together: two figures of one story support each other, in a sentence ("1,000 claims, involving 800
// officers") or, where only an agreement is to be told, in the next ("161 officers have a record. That is one in 200").

import { isVague } from '../values/compare-values.ts';
import { isSharedByChance } from '../values/shared-by-chance.ts';
import type { FigureMatch } from './figure-match.ts';
import { CERTAIN, type Evidence, sumOf } from './score-measure.ts';
import type { Setting } from './setting.ts';

/** What a companion counts for, once however many there are. */
const COMPANION_WEIGHT = 0.2;

/** Whether the figure has a noun of its own, and is no vague word. */
const isPlain = ({ figure }: FigureMatch): boolean =>
  figure.kind !== 'date' && !figure.isVague && figure.countedBy === 'behind';

const naming = ({ evidence }: FigureMatch): number => sumOf(evidence.filter(({ kind }) => kind !== 'value'));

const isDifferent = ({ counterparts, measure }: FigureMatch): boolean =>
  !measure.isOneOfMany && counterparts.some(({ agrees }) => !agrees);

/** Whether nothing but a little evidence is missing for a difference to be certain, and none speaks against it. */
const isNearlyCertain = (match: FigureMatch): boolean =>
  match.possible &&
  !match.isOpen &&
  isDifferent(match) &&
  match.score + COMPANION_WEIGHT >= CERTAIN &&
  isPlain(match) &&
  match.evidence.every(({ weight }) => weight > 0);

/** Whether nothing but a little naming is missing for an agreement to be shown. */
const isNearlyNamed = (match: FigureMatch): boolean =>
  match.possible && !isDifferent(match) && naming(match) < CERTAIN && naming(match) + COMPANION_WEIGHT >= CERTAIN;

/** Whether the match stands by itself, so that others may lean on it: by its value too, for an agreement. */
const isSure = ({ possible, score, verdict, counterparts }: FigureMatch): boolean =>
  !possible && score >= CERTAIN && (verdict === 'differs' || counterparts.some(({ agrees }) => agrees));

/** Whether its value says by itself that the story is told. */
const isTelling = (match: FigureMatch): boolean =>
  isSure(match) && match.counterparts.some(({ agrees, value }) => agrees && !isSharedByChance(value));

/** Whether it can settle a difference: what agrees by chance cannot. */
const canSettle = (match: FigureMatch): boolean => isSure(match) && (match.verdict === 'differs' || isTelling(match));

/** Whether it only falls short of being named, and its value is one that sources print, and no vague word. */
const isNearlyEqual = (match: FigureMatch): boolean =>
  isNearlyNamed(match) && !isVague(match.figure) && match.counterparts.some(({ agrees }) => agrees);

/** Listed as possible: two that nearly are named, of one story and in one sentence, are worth telling of. */
const listed = (match: FigureMatch, { measure }: FigureMatch): FigureMatch => ({
  ...match,
  isHeld: false,
  evidence: [...match.evidence, { kind: 'companion', what: `beside ${measure.id}`, weight: 0 }],
});

/** The first of the others that is of the same story, and another measure. */
function companionOf(
  { measure: { id, story } }: FigureMatch,
  others: readonly FigureMatch[],
  canSupport: (other: FigureMatch) => boolean,
): FigureMatch | null {
  if (story === undefined) return null;
  return (
    others.find(
      ({ measure, ...rest }) => measure.story === story && measure.id !== id && canSupport({ measure, ...rest }),
    ) ?? null
  );
}

const NONE: readonly FigureMatch[] = [];

/** The matches with the evidence of their companions; `settings` are those of all figures of the text. */
export function withCompanions(matches: readonly FigureMatch[], settings: readonly Setting[]): readonly FigureMatch[] {
  if (!matches.some((match) => isNearlyCertain(match) || isNearlyNamed(match))) return matches;
  const sentenceOf = new Map(settings.map(({ figure, zones }) => [figure, zones.sentenceIndex]));
  const bySentence = new Map<number, FigureMatch[]>();
  for (const match of matches) {
    const sentence = sentenceOf.get(match.figure) ?? -1;
    const known = bySentence.get(sentence);
    if (known) known.push(match);
    else bySentence.set(sentence, [match]);
  }
  return matches.map((match) => {
    const sentence = sentenceOf.get(match.figure) ?? -1;
    const beside = bySentence.get(sentence) ?? NONE;
    let companion: FigureMatch | null = null;
    if (isNearlyCertain(match)) companion = companionOf(match, beside, canSettle);
    else if (isNearlyNamed(match)) {
      companion =
        companionOf(match, beside, isSure) ?? companionOf(match, bySentence.get(sentence - 1) ?? NONE, isTelling);
    }
    if (companion === null && isNearlyNamed(match)) {
      const twin = companionOf(match, beside, isNearlyEqual);
      if (twin !== null && isNearlyEqual(match)) return listed(match, twin);
    }
    if (companion === null) return match;
    const what = `beside ${companion.measure.id}`;
    const evidence: Evidence[] = [...match.evidence, { kind: 'companion', what, weight: COMPANION_WEIGHT }];
    const verdict = isNearlyCertain(match) ? 'differs' : 'agrees';
    return { ...match, verdict, possible: false, isHeld: false, evidence, score: sumOf(evidence) };
  });
}
