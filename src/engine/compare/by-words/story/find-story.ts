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
/** Headings alike, of one time: the same people's next story comes under a like heading, too. */
const OF_TITLE = 2.5;
const TITLE_WITHIN_DAYS = 45;
/** Pairs of words that the page shares with other reports which are like this one: together they tell more of its story. */
const OF_BACKED_PAIR = 0.06;
const MOST_PAIRS = 20;
const MOST_FIGURES = 4;
const MOST_QUOTES = 4;
const MOST_BACKED_PAIRS = 20;

/** From here on the first report tells the page's story; and further ones, held against all that joined before. */
const SAME_STORY = 3.7;
const JOINS = 3;
/**
 * Words and numbers alone may be those of the same people at another time: without a quote in common it takes more, less
 * of it within days, and more yet where months lie between the two.
 */
const WITHOUT_QUOTE = 1.9;
const DAYS_APART = { days: 3, less: 0.8 } as const;
const MONTH_APART = { days: 30, more: 0.8 } as const;
const SEASON_APART = { days: 200, more: 1.5 } as const;

/** How much more it takes than for reports of one day that share a quote. */
function doubtsOf({ quotes }: SharedFacts, daysApart: number | null): number {
  if (quotes > 0) return 0;
  if (daysApart === null) return WITHOUT_QUOTE;
  if (daysApart <= DAYS_APART.days) return WITHOUT_QUOTE - DAYS_APART.less;
  const isSeason = daysApart > SEASON_APART.days;
  return WITHOUT_QUOTE + (isSeason ? SEASON_APART.more : daysApart > MONTH_APART.days ? MONTH_APART.more : 0);
}

/**
 * Further reports, by how far they lie from the nearest of page and reports that joined: those of one story lie within days
 * of one another; the same people years later are alike in all but that.
 */
const WEEKS_LATER = { days: 21, leastWords: 0.35 } as const;
const SEASON_LATER = { days: 200, more: 2.4 } as const;

/** How much more it takes to join those that did, for a report that shares no quote with the page. */
function doubtsOfJoining(days: number | null, { words }: StoryLikeness): number {
  if (days === null || days <= WEEKS_LATER.days) return 0;
  if (words < WEEKS_LATER.leastWords) return Number.POSITIVE_INFINITY;
  return days > SEASON_LATER.days ? SEASON_LATER.more : 0;
}

/** Less likeness of words than this is another story whatever the rest: such reports are not compared at all. */
const LEAST_WORDS = 0.04;

/** A report that may tell the page's story. What it shares is counted where it matters: of most, likeness says no. */
export interface StoryCandidate {
  readonly report: OpenReport;
  /** Days between the page and the report, `null` where one is undated. */
  readonly daysApart: number | null;
  /** The day of the report, counted from any one day for all; absent or `null` where it is undated. */
  readonly day?: number | null;
  /** 0 to 1: how alike the headings are; absent where one has none. */
  readonly titles?: number;
  /** No more than this can come of counting. */
  readonly most: SharedFacts;
  /** Quick beside counting figures. */
  readonly countQuotes: () => number;
  readonly countFigures: () => number;
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

const titlesOf = ({ titles, daysApart }: StoryCandidate): number =>
  daysApart !== null && daysApart <= TITLE_WITHIN_DAYS ? OF_TITLE * (titles ?? 0) : 0;

/** So many reports at most, those most like the page, are held against one another. */
const MOST_FELLOWS = 12;
/** Reports this alike in words, within weeks of one another, most likely tell one story. */
const LEAST_OF_FELLOWS = 0.25;
const FELLOWS_WITHIN_DAYS = 21;

const areOfOneTime = (one: StoryCandidate, two: StoryCandidate): boolean => {
  const [first, second] = [one.day ?? null, two.day ?? null];
  return first !== null && second !== null && Math.abs(first - second) <= FELLOWS_WITHIN_DAYS;
};

/** What pairs of words speak for that a page shares not with a report itself, but with others that most likely tell its story. */
function backedPairs(page: StorySide, reports: ReadonlyMap<StoryCandidate, StorySide>): Map<StoryCandidate, number> {
  const nearest = [...reports]
    .map(([candidate, side]) => ({ candidate, side, words: likenessOf(page, side).words }))
    .sort((one, two) => two.words - one.words)
    .slice(0, MOST_FELLOWS);
  return new Map(
    nearest.map(({ candidate, side }) => {
      const fellows = nearest.filter(
        (other) =>
          other.side !== side &&
          areOfOneTime(other.candidate, candidate) &&
          likenessOf(other.side, side).words >= LEAST_OF_FELLOWS,
      );
      let count = 0;
      for (const pair of page.pairs) {
        if (!side.pairs.has(pair) && fellows.some((fellow) => fellow.side.pairs.has(pair))) count += 1;
      }
      return [candidate, OF_BACKED_PAIR * Math.min(count, MOST_BACKED_PAIRS)];
    }),
  );
}

/** Reports that did not join yet, held against the page and all that joined. */
class Joining {
  readonly joined: OpenReport[] = [];
  private readonly days: number[] = [];
  private readonly side: StorySide;
  private readonly left = new Map<StoryCandidate, StorySide>();
  private readonly counted = new Map<StoryCandidate, SharedFacts>();
  /** What those share at most of which the quotes alone were counted. */
  private readonly atMost = new Map<StoryCandidate, SharedFacts>();
  private readonly backing: ReadonlyMap<StoryCandidate, number>;

  constructor(page: StoryProfile, candidates: readonly StoryCandidate[]) {
    this.side = new StorySide(page);
    for (const candidate of candidates) {
      const side = new StorySide(candidate.report.story);
      if (likenessOf(this.side, side).words >= LEAST_WORDS) this.left.set(candidate, side);
    }
    this.backing = backedPairs(this.side, this.left);
  }

  /** Lets the report join for which most speaks, if enough does. */
  joinNext(): boolean {
    const likenesses = [...this.left].map(([candidate, side]) => ({
      candidate,
      likeness: likenessOf(this.side, side),
    }));
    return this.joinWithoutCounting(likenesses) || this.joinByCounting(likenesses);
  }

  /** Where what is known of a report is enough, and be it its words alone. */
  private joinWithoutCounting(likenesses: readonly Likeness[]): boolean {
    const surest = likenesses
      .map((one) => ({ ...one, above: this.above(one, this.counted.get(one.candidate) ?? NOTHING) }))
      .reduce<(Likeness & { readonly above: number }) | null>(
        (best, one) => (best !== null && best.above >= one.above ? best : one),
        null,
      );
    return surest !== null && surest.above >= 0 && this.join(surest.candidate);
  }

  /** Counts what those share of which it is not known, the likeliest first, as long as one could be the one. */
  private joinByCounting(likenesses: readonly Likeness[]): boolean {
    let best: StoryCandidate | null = null;
    let bestAbove = 0;
    const bounds = likenesses.map((one) => ({ ...one, bound: this.above(one, this.mostOf(one.candidate)) }));
    for (const { bound, ...one } of bounds.sort((first, second) => second.bound - first.bound)) {
      if (bound < bestAbove) break;
      const facts = this.count(one, bestAbove);
      if (facts === null || this.above(one, facts) < bestAbove) continue;
      best = one.candidate;
      bestAbove = this.above(one, facts);
    }
    return best !== null && this.join(best);
  }

  private mostOf(candidate: StoryCandidate): SharedFacts {
    return this.counted.get(candidate) ?? this.atMost.get(candidate) ?? candidate.most;
  }

  /** What a candidate shares; `null` where its quotes show that it cannot reach what is wanted. */
  private count(one: Likeness, wanted: number): SharedFacts | null {
    const { candidate } = one;
    const known = this.counted.get(candidate);
    if (known !== undefined) return known;
    const quotes = this.atMost.get(candidate)?.quotes ?? candidate.countQuotes();
    const most = { rareFigures: candidate.most.rareFigures, quotes };
    this.atMost.set(candidate, most);
    if (this.above(one, most) < wanted) return null;
    const facts = { rareFigures: candidate.countFigures(), quotes };
    this.counted.set(candidate, facts);
    return facts;
  }

  /** How much more speaks for a candidate that shares this than it takes. */
  private above({ candidate, likeness }: Likeness, facts: SharedFacts): number {
    const score = scoreOf(likeness, facts);
    if (this.joined.length === 0) {
      const beside = titlesOf(candidate) + (this.backing.get(candidate) ?? 0);
      return score + beside - SAME_STORY - doubtsOf(facts, candidate.daysApart);
    }
    return score - JOINS - (facts.quotes > 0 ? 0 : doubtsOfJoining(this.daysToNearest(candidate), likeness));
  }

  private daysToNearest({ daysApart, day }: StoryCandidate): number | null {
    const apart = day === undefined || day === null ? [] : this.days.map((other) => Math.abs(day - other));
    const all = daysApart === null ? apart : [daysApart, ...apart];
    return all.length === 0 ? null : Math.min(...all);
  }

  private join(candidate: StoryCandidate): true {
    this.joined.push(candidate.report);
    if (candidate.day !== undefined && candidate.day !== null) this.days.push(candidate.day);
    this.side.add(candidate.report.story);
    this.left.delete(candidate);
    return true;
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
