// Which reports tell the same story as a page. A story, not a report: what one report lacks another may have, so reports
// join a page one by one, and each that joined speaks for the next. Knows what was matched; matches nothing itself.

import type { OpenReport, StoryProfile } from '../../../../model/open-record.ts';
import { likenessOf, sideOf } from './story-likeness.ts';

/** What comparing a page with one report showed, beyond their profiles. */
export interface SharedFacts {
  /** Figures with the same number that hardly coincides by chance, told in some of the same words. */
  readonly rareFigures: number;
  /** Quotes that are one utterance for certain. */
  readonly quotes: number;
  /** Days between the two, `null` where one is undated. */
  readonly daysApart: number | null;
}

/**
 * What each counts for, on one scale. Set by hand on labelled stories and near misses of them (the same force in another
 * year, the same exam's elder sister): pages of a story reach 4.4 to 11 with its best report, near misses 3 at most.
 */
const OF_WORDS = 6;
const OF_PAIR = 0.15;
const OF_FIGURE = 0.6;
const OF_QUOTE = 0.7;
const MOST_PAIRS = 20;
const MOST_FIGURES = 4;
const MOST_QUOTES = 4;

/** From here on the first report tells the page's story; and further ones, held against all that joined before. */
const SAME_STORY = 3.7;
const JOINS = 3;
/**
 * Words and numbers alone may be those of the same people at another time: without a quote in common it takes more, and
 * more yet where months lie between the two.
 */
const WITHOUT_QUOTE = 1.9;
const MONTH_APART = { days: 30, more: 0.8 } as const;
const SEASON_APART = { days: 200, more: 1.5 } as const;

/** How much more it takes than for reports of one day that share a quote. */
function doubtsOf({ quotes, daysApart }: SharedFacts): number {
  if (quotes > 0) return 0;
  const days = daysApart ?? 0;
  const apart = days > SEASON_APART.days ? SEASON_APART.more : days > MONTH_APART.days ? MONTH_APART.more : 0;
  return WITHOUT_QUOTE + apart;
}
/** Less likeness of words than this is another story whatever the rest: such reports are not compared at all. */
const LEAST_WORDS = 0.04;

/** Whether two reports may tell one story at all, by a look at their profiles alone. */
export function mayBeSameStory(one: StoryProfile, two: StoryProfile): boolean {
  return likenessOf(sideOf([one]), sideOf([two])).words >= LEAST_WORDS;
}

function scoreOf(side: readonly StoryProfile[], other: StoryProfile, { rareFigures, quotes }: SharedFacts): number {
  const { words, pairs } = likenessOf(sideOf(side), sideOf([other]));
  return (
    OF_WORDS * words +
    OF_PAIR * Math.min(pairs, MOST_PAIRS) +
    OF_FIGURE * Math.min(rareFigures, MOST_FIGURES) +
    OF_QUOTE * Math.min(quotes, MOST_QUOTES)
  );
}

/** The reports, among those given with what each shares with the page, that tell the page's story. */
export function findStory(
  page: StoryProfile,
  reports: readonly (SharedFacts & { readonly report: OpenReport })[],
): OpenReport[] {
  const joined: OpenReport[] = [];
  const left = new Set(reports);
  for (;;) {
    const side = [page, ...joined.map(({ story }) => story)];
    let best: (SharedFacts & { readonly report: OpenReport }) | null = null;
    let bestScore = 0;
    for (const candidate of left) {
      const least = joined.length === 0 ? SAME_STORY + doubtsOf(candidate) : JOINS;
      const above = scoreOf(side, candidate.report.story, candidate) - least;
      if (above < bestScore) continue;
      best = candidate;
      bestScore = above;
    }
    if (best === null) return joined;
    left.delete(best);
    joined.push(best.report);
  }
}
