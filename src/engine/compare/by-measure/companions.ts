// What is told together: two figures of one sentence that count two sides of one story support each other ("1,000 claims,
// involving 800 officers", "80 attacks over 18 years").

import type { FigureMatch } from './match-figures.ts';
import { CERTAIN, type Evidence, sumOf } from './score-measure.ts';
import type { Setting } from './setting.ts';

/** What a companion counts for, once however many there are. */
const COMPANION_WEIGHT = 0.2;

/** Whether the figure has a noun of its own, and is no vague word. */
const isPlain = ({ figure }: FigureMatch): boolean =>
  figure.kind !== 'date' && !figure.isVague && figure.countedBy === 'behind';

/** Whether nothing but a little evidence is missing for the match to be certain, and none speaks against it. */
const isNearlyCertain = (match: FigureMatch): boolean =>
  match.possible &&
  !match.isOpen &&
  match.score + COMPANION_WEIGHT >= CERTAIN &&
  isPlain(match) &&
  match.evidence.every(({ weight }) => weight > 0);

const isSure = ({ possible, score }: FigureMatch): boolean => !possible && score >= CERTAIN;

/** The first of the others that was read for certain as another measure of the same story. */
function companionOf({ measure }: FigureMatch, others: readonly FigureMatch[] = []): FigureMatch | null {
  const { id, story } = measure;
  if (story === undefined) return null;
  return others.find((other) => other.measure.story === story && other.measure.id !== id && isSure(other)) ?? null;
}

/** The matches with the evidence of their companions; `settings` are those of all figures of the text. */
export function withCompanions(matches: readonly FigureMatch[], settings: readonly Setting[]): readonly FigureMatch[] {
  if (!matches.some(isNearlyCertain)) return matches;
  const sentenceOf = new Map(settings.map(({ figure, zones }) => [figure, zones.sentenceIndex]));
  const bySentence = new Map<number, FigureMatch[]>();
  for (const match of matches) {
    const sentence = sentenceOf.get(match.figure) as number;
    const known = bySentence.get(sentence);
    if (known) known.push(match);
    else bySentence.set(sentence, [match]);
  }
  return matches.map((match) => {
    if (!isNearlyCertain(match)) return match;
    const companion = companionOf(match, bySentence.get(sentenceOf.get(match.figure) as number));
    if (companion === null) return match;
    const what = `beside ${companion.measure.id}`;
    const evidence: Evidence[] = [...match.evidence, { kind: 'companion', what, weight: COMPANION_WEIGHT }];
    return { ...match, verdict: 'differs', possible: false, evidence, score: sumOf(evidence) };
  });
}
