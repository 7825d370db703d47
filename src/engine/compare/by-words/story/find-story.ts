// Which reports tell the same story as a page. A story, not a report: what one report lacks another may have, so reports
// join a page one by one, and each that joined speaks for the next. Knows what was matched; matches nothing itself.

import type { OpenReport, StoryProfile } from '../../../../model/open-record.ts';
import { likenessOf, type StoryLikeness, StorySide } from './story-likeness.ts';

/** What comparing a page with one report showed, beyond their profiles. */
export interface SharedFacts {
  /** Figures with the same number that hardly coincides by chance, told in some of the same words. */
  readonly rareFigures: number;
  /** Quotes that are one utterance for certain. */
  readonly quotes: number;
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
function doubtsOf({ quotes }: SharedFacts, daysApart: number | null): number {
  if (quotes > 0) return 0;
  const days = daysApart ?? 0;
  const apart = days > SEASON_APART.days ? SEASON_APART.more : days > MONTH_APART.days ? MONTH_APART.more : 0;
  return WITHOUT_QUOTE + apart;
}
/** Less likeness of words than this is another story whatever the rest: such reports are not compared at all. */
const LEAST_WORDS = 0.04;

/** A report that may tell the page's story. What it shares is worked out where it matters: of most, likeness says no. */
export interface StoryCandidate {
  readonly report: OpenReport;
  /** Days between the page and the report, `null` where one is undated. */
  readonly daysApart: number | null;
  /** No more than this can come of `compare`. */
  readonly most: SharedFacts;
  readonly compare: () => SharedFacts;
}

const NOTHING: SharedFacts = { rareFigures: 0, quotes: 0 };

function scoreOf({ words, pairs }: StoryLikeness, { rareFigures, quotes }: SharedFacts): number {
  return (
    OF_WORDS * words +
    OF_PAIR * Math.min(pairs, MOST_PAIRS) +
    OF_FIGURE * Math.min(rareFigures, MOST_FIGURES) +
    OF_QUOTE * Math.min(quotes, MOST_QUOTES)
  );
}

/** Reports that did not join yet, held against the page and all that joined. */
class Joining {
  readonly joined: OpenReport[] = [];
  private readonly side: StorySide;
  private readonly left = new Map<StoryCandidate, StorySide>();
  private readonly compared = new Map<StoryCandidate, SharedFacts>();

  constructor(page: StoryProfile, candidates: readonly StoryCandidate[]) {
    this.side = new StorySide(page);
    for (const candidate of candidates) {
      const side = new StorySide(candidate.report.story);
      if (likenessOf(this.side, side).words >= LEAST_WORDS) this.left.set(candidate, side);
    }
  }

  /** Lets the report join for which most speaks, if enough does. */
  joinNext(): boolean {
    const likenesses = [...this.left].map(([candidate, side]) => ({
      candidate,
      likeness: likenessOf(this.side, side),
    }));
    return this.joinOneOf(likenesses, NOTHING) || this.joinOneOf(likenesses);
  }

  /**
   * By what is known of each, and else `unknown`; without it, each is compared that could be the one, the likeliest first.
   */
  private joinOneOf(likenesses: readonly Likeness[], unknown?: SharedFacts): boolean {
    let best: StoryCandidate | null = null;
    let bestAbove = 0;
    const bounds = likenesses.map((one) => ({ ...one, bound: this.above(one, unknown ?? one.candidate.most) }));
    for (const { candidate, likeness, bound } of bounds.sort((one, two) => two.bound - one.bound)) {
      if (bound < bestAbove) break;
      const above = unknown === undefined ? this.aboveCompared(candidate, likeness) : bound;
      if (above < bestAbove) continue;
      best = candidate;
      bestAbove = above;
    }
    if (best === null) return false;
    this.joined.push(best.report);
    this.side.add(best.report.story);
    this.left.delete(best);
    return true;
  }

  /** How much more speaks for a candidate than it takes, with what it was found to share or else `unknown`. */
  private above({ candidate, likeness }: Likeness, unknown: SharedFacts): number {
    const facts = this.compared.get(candidate) ?? unknown;
    const least = this.joined.length === 0 ? SAME_STORY + doubtsOf(facts, candidate.daysApart) : JOINS;
    return scoreOf(likeness, facts) - least;
  }

  private aboveCompared(candidate: StoryCandidate, likeness: StoryLikeness): number {
    if (!this.compared.has(candidate)) this.compared.set(candidate, candidate.compare());
    return this.above({ candidate, likeness }, NOTHING);
  }
}

interface Likeness {
  readonly candidate: StoryCandidate;
  readonly likeness: StoryLikeness;
}

/** The reports, among those given, that tell the page's story. */
export function findStory(page: StoryProfile, candidates: readonly StoryCandidate[]): OpenReport[] {
  const joining = new Joining(page, candidates);
  while (joining.joinNext());
  return joining.joined;
}
