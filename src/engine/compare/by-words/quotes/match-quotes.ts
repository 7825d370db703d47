// Finds the counterparts of an article's quotes among the records of a reference set: the same utterance, and whether
// its words differ. Evidence has names and weights; knows no topic and no publisher.

import type { SameUtterance, WordChange } from '../../../../model/finding.ts';
import type { Quote } from '../../../../model/quote.ts';
import type { QuoteRecord } from '../../../../model/reference.ts';
import type { TextStructure } from '../../../text/text-structure.ts';
import { diffWords } from '../../wordings/word-diff.ts';
import { DIFFERENCE } from '../../wordings/wording-changes.ts';
import { type Occasion, PROOF, proofOf, type Trust, trustIn } from './occasion.ts';
import { QUOTE_WEIGHTS, type QuoteEvidence } from './quote-evidence.ts';
import { createQuoteIndex, type QuoteIndex } from './quote-index.ts';
import { QuoteMatching } from './quote-matching.ts';
import { QuoteReader } from './quote-reader.ts';
import {
  isCertain,
  isDiffering,
  type NamedSpeaker,
  type Passage,
  passagesOf,
  type QuoteReading,
  readAgainst,
  readSpeaker,
  withNeighbours,
} from './read-quote.ts';
import { becauseOf, printedBetween } from './utterance-reason.ts';

export { createQuoteIndex, type QuoteIndex };

/** One record of the same utterance. */
export interface QuoteCounterpart {
  readonly record: QuoteRecord;
  readonly agrees: boolean;
  /** From the record's words to the article's, over the part that both have. */
  readonly changes: readonly WordChange[];
}

/** A quote of the article as one utterance, with how sources print it. */
export interface QuoteMatch {
  readonly quote: Quote;
  readonly utterance: string;
  /** `possible`: not sure enough to be shown on the page. */
  readonly certainty: 'certain' | 'possible';
  /** Why they were matched. */
  readonly because: SameUtterance;
  readonly counterparts: readonly QuoteCounterpart[];
  /** That of the best counterpart. */
  readonly evidence: readonly QuoteEvidence[];
}

/** What is known of one matching beyond the quotes. */
export interface MatchOptions {
  /** How the article and a source, by its id, stand to each other. */
  readonly occasionOf: (source: string) => Occasion;
  /**
   * Whether nobody has reviewed which quotes are one utterance: then a source that prints the quote as it is makes it
   * likelier that another one, which is far from it, prints something else that was said.
   */
  readonly areUnreviewed?: boolean;
  /** Whether the sources are known to tell the article's story by more than its quotes. */
  readonly areOfStory?: boolean;
  /** The day of a source, by its id, counted from any one day; `null` where it is not known. */
  readonly dayOf?: (source: string) => number | null;
  /** Ids of sources that are left out, such as the article itself. */
  readonly without?: ReadonlySet<string>;
  /** Has read the article's quotes before, or reads them for others to come. */
  readonly reader?: QuoteReader;
}

/** Quotes this near in the article, and records this near in their source, support each other. */
const NEAR_QUOTES = 3;
const NEAR_RECORDS = 3;

/** Which records are read, and what is known of them. */
interface Reach {
  readonly without: ReadonlySet<string>;
  readonly isOfStory: boolean;
}

/** Readings of the other records of utterances that are already certain: their wording may be far from the article's. */
function siblingsOf(
  matching: QuoteMatching,
  speaker: NamedSpeaker | null,
  passage: Passage,
  readings: readonly QuoteReading[],
  { without, isOfStory }: Reach,
): QuoteReading[] {
  const certain = readings.filter(isCertain);
  if (certain.length === 0) return [];
  const known = new Map(readings.map((reading) => [reading.comparison.indexed.at, reading]));
  const sure = new Set(certain.map((reading) => reading.comparison.indexed.record.utterance));
  const siblings: QuoteReading[] = [];
  for (const utterance of sure) {
    for (const at of matching.index.byUtterance.get(utterance) ?? []) {
      const indexed = matching.recordAt(at);
      if (without.has(indexed.record.source)) continue;
      const direct = known.get(indexed.at);
      const reading =
        direct && isCertain(direct) ? null : readAgainst(speaker, passage, indexed, { isSibling: true, isOfStory });
      if (reading) siblings.push(reading);
    }
  }
  return siblings;
}

/** Enough in common for the quotes around it to say the rest; more where the speaker is not known to be the same. */
const isTelling = ({ comparison: { contentPairs, shared, coverage }, speaker }: QuoteReading): boolean =>
  coverage >= (speaker === 'same' ? 0.45 : 0.6) && (contentPairs >= 2 || shared >= 2);

/** How many quotes near quote `own` are matched for certain with records near the reading's in the same source. */
function neighboursOf(reading: QuoteReading, own: number, certain: readonly (readonly QuoteReading[])[]): number {
  const { record, place } = reading.comparison.indexed;
  let neighbours = 0;
  const end = Math.min(certain.length, own + NEAR_QUOTES + 1);
  for (let at = Math.max(0, own - NEAR_QUOTES); at < end; at += 1) {
    if (at === own) continue;
    const supports = certain[at]?.some(
      ({ comparison: { indexed } }) =>
        indexed.record.source === record.source &&
        indexed.place !== place &&
        Math.abs(indexed.place - place) <= NEAR_RECORDS,
    );
    if (supports) neighbours += 1;
  }
  return neighbours;
}

/** All readings of one quote: candidates first, then the other records of the utterances found. */
function readingsOf(matching: QuoteMatching, quote: Quote, passages: readonly Passage[], reach: Reach): QuoteReading[] {
  const readings: QuoteReading[] = [];
  const speaker = readSpeaker(matching, quote.speaker);
  for (const passage of passages) {
    const direct: QuoteReading[] = [];
    for (const indexed of matching.findCandidates(passage)) {
      if (reach.without.has(indexed.record.source)) continue;
      const reading = readAgainst(speaker, passage, indexed, { isOfStory: reach.isOfStory });
      if (reading) direct.push(reading);
    }
    const siblings = siblingsOf(matching, speaker, passage, direct, reach);
    const isReplaced = ({ comparison: { indexed } }: QuoteReading): boolean =>
      siblings.some((sibling) => sibling.comparison.indexed.at === indexed.at);
    for (const reading of direct) if (!isReplaced(reading)) readings.push(reading);
    for (const sibling of siblings) readings.push(sibling);
  }
  return readings;
}

const overlapsIn = (one: QuoteReading, two: QuoteReading): boolean =>
  one.passage === two.passage &&
  one.comparison.overlap.startA < two.comparison.overlap.endA &&
  two.comparison.overlap.startA < one.comparison.overlap.endA;

/** Whether what `outer` holds against its record is all that `inner` holds against its own. */
const holdsAll = (outer: QuoteReading, inner: QuoteReading): boolean =>
  outer.comparison.overlap.startA <= inner.comparison.overlap.startA &&
  outer.comparison.overlap.endA >= inner.comparison.overlap.endA;

/** Whether `part` is a sentence of the quote that `whole` is held against, and agrees: what is changed beside it stays so. */
const isPartOf = (part: QuoteReading, whole: QuoteReading): boolean =>
  !isDiffering(part) && part.comparison.indexed.record.id === whole.comparison.indexed.record.id;

/** A source that prints the same words somewhere does not differ: its agreeing record stands for it. */
function withoutOutdone(readings: readonly QuoteReading[]): QuoteReading[] {
  return readings.filter(
    (reading) =>
      !isDiffering(reading) ||
      !readings.some(
        (other) =>
          other !== reading &&
          other.comparison.indexed.record.source === reading.comparison.indexed.record.source &&
          overlapsIn(other, reading) &&
          ((!isDiffering(other) && holdsAll(other, reading)) ||
            (other.score > reading.score && !isPartOf(other, reading))),
      ),
  );
}

/** The words of the record that the reading compares, as printed. */
function comparedWords({ comparison: { indexed, overlap } }: QuoteReading): string {
  const { words, record } = indexed;
  return record.words.slice(words[overlap.startR]?.start ?? 0, words[overlap.endR - 1]?.end ?? 0);
}

/**
 * Without differing readings of words for which another quote of the article is a better counterpart: a source prints them
 * once, and what is like them in the article a second time is something else that was said.
 */
function withoutTaken(readings: readonly (readonly QuoteReading[])[]): readonly (readonly QuoteReading[])[] {
  const byRecord = new Map<string, { readonly reading: QuoteReading; readonly words: string }[]>();
  for (const reading of readings.flat()) {
    if (!isCertain(reading)) continue;
    const { id } = reading.comparison.indexed.record;
    const taken = { reading, words: comparedWords(reading) };
    const known = byRecord.get(id);
    if (known) known.push(taken);
    else byRecord.set(id, [taken]);
  }
  const isTaken = (reading: QuoteReading): boolean => {
    const words = comparedWords(reading);
    return (byRecord.get(reading.comparison.indexed.record.id) ?? []).some(
      (other) =>
        other.reading.passage !== reading.passage &&
        other.reading.score > reading.score &&
        (other.words.includes(words) || words.includes(other.words)),
    );
  };
  return readings.map((ofQuote) => ofQuote.filter((reading) => !isDiffering(reading) || !isTaken(reading)));
}

/** Of a quote that another source prints as it is, so much must be in common with one that is said to differ, or so little be changed. */
const LEAST_WHERE_CONFIRMED = 0.85;
const MOST_WHERE_CONFIRMED = 2 * DIFFERENCE;

/** Somebody's words in other words are told within a day; some days on much the same is said again. */
const DAYS_OF_RETOLD = 1;

/** Without differing ones that are far from a quote which another source prints whole as the article does. */
function withoutDoubtful(readings: readonly QuoteReading[], dayOf: (source: string) => number | null): QuoteReading[] {
  const dayOfReading = ({ comparison: { indexed } }: QuoteReading): number | null => dayOf(indexed.record.source);
  const areOfOneDay = (one: QuoteReading, two: QuoteReading): boolean => {
    const [day, other] = [dayOfReading(one), dayOfReading(two)];
    return day !== null && other !== null && Math.abs(day - other) <= DAYS_OF_RETOLD;
  };
  const confirmed = readings.filter((reading) => !isDiffering(reading) && isCertain(reading));
  return readings.filter(
    (reading) =>
      !isDiffering(reading) ||
      reading.comparison.coverage >= LEAST_WHERE_CONFIRMED ||
      reading.change < MOST_WHERE_CONFIRMED ||
      !confirmed.some(
        (other) =>
          other.passage === reading.passage &&
          holdsAll(other, reading) &&
          !(reading.isRetold && areOfOneDay(other, reading)),
      ),
  );
}

function counterpartOf(structure: TextStructure, reading: QuoteReading): QuoteCounterpart {
  const { passage, change } = reading;
  const { indexed, overlap } = reading.comparison;
  const { startA, endA, startR, endR } = overlap;
  const { record } = indexed;
  const agrees = !isDiffering(reading);
  if (change === 0) {
    const text = printedBetween(structure.text, passage.words, startA, endA);
    return { record, agrees, changes: [{ kind: 'same', text }] };
  }
  const there = { text: record.words, quoteWords: indexed, first: startR, end: endR };
  const here = { text: structure.text, quoteWords: passage, first: startA, end: endA };
  return { record, agrees, changes: diffWords(there, here) };
}

/** Says how far each reading of the quotes can be trusted. */
function createTrust(readings: readonly (readonly QuoteReading[])[], occasionOf: MatchOptions['occasionOf']) {
  const proofs = readings.map((ofQuote) =>
    Math.max(0, ...ofQuote.filter(isCertain).map(({ comparison, speaker }) => proofOf(comparison, speaker))),
  );
  const proof = proofs.reduce((sum, one) => sum + one, 0);
  return (reading: QuoteReading, at: number): Trust => {
    const { comparison, isOtherSpeaker } = reading;
    // In one story somebody else whom only a pronoun names is most likely misread.
    const isMisread = reading.speaker === 'other' && !isOtherSpeaker;
    // What else the article quotes of the same reports says that a few words are of that occasion, too.
    const isTold = proof - (proofs[at] ?? 0) >= PROOF;
    const known = occasionOf(comparison.indexed.record.source);
    const speaker = isMisread && known === 'story' ? 'unknown' : reading.speaker;
    const trust = trustIn(comparison, speaker, isTold && known !== 'story' ? 'same' : known);
    return trust === 'agreement' && isDiffering(reading) ? 'possible' : trust;
  };
}

function matchOf(
  structure: TextStructure,
  quote: Quote,
  all: readonly QuoteReading[],
  trustOf: (reading: QuoteReading) => Trust,
  { areUnreviewed = false, dayOf = () => null }: MatchOptions,
): QuoteMatch | null {
  const trusts = new Map(all.map((reading) => [reading, trustOf(reading)]));
  const readings = all.filter((reading) => trusts.get(reading) !== 'nothing');
  const certain = readings.filter((reading) => isCertain(reading) && trusts.get(reading) !== 'possible');
  const taken =
    certain.length > 0 ? certain : readings.filter((reading) => reading.score >= QUOTE_WEIGHTS.least.possible);
  const kept = (areUnreviewed ? withoutDoubtful(withoutOutdone(taken), dayOf) : withoutOutdone(taken)).sort(
    (one, two) => two.score - one.score,
  );
  const best = kept[0];
  if (!best) return null;
  return {
    quote,
    utterance: best.comparison.indexed.record.utterance,
    certainty: certain.length > 0 ? 'certain' : 'possible',
    because: becauseOf(structure, best),
    counterparts: kept.map((reading) => counterpartOf(structure, reading)),
    evidence: best.evidence,
  };
}

/**
 * The matches of an article's quotes, in the order of the quotes; a quote without a counterpart has none.
 *
 * Evidence: telling words in common, the share of the words in common, words in a row, the speaker, another source's
 * record of the same utterance, and quotes nearby that match records nearby in the same source.
 */
export function matchQuotes(
  structure: TextStructure,
  quotes: readonly Quote[],
  index: QuoteIndex,
  options: MatchOptions,
): QuoteMatch[] {
  const reach: Reach = { without: options.without ?? new Set<string>(), isOfStory: options.areOfStory === true };
  const matching = new QuoteMatching(index, options.reader ?? new QuoteReader(index.lexemes));
  const readings = quotes.map((quote) => readingsOf(matching, quote, passagesOf(matching, structure, quote), reach));
  const certain = readings.map((ofQuote) => ofQuote.filter(isCertain));
  const trustOf = createTrust(readings, options.occasionOf);
  const matches: QuoteMatch[] = [];
  const supportedOf = readings.map((ofQuote, at) =>
    ofQuote.map((reading) => {
      const neighbours = isTelling(reading) ? neighboursOf(reading, at, certain) : 0;
      return withNeighbours(reading, neighbours);
    }),
  );
  const keptOf = options.areUnreviewed === true ? withoutTaken(supportedOf) : supportedOf;
  for (const [at, quote] of quotes.entries()) {
    const supported = keptOf[at] ?? [];
    const match = matchOf(structure, quote, supported, (reading) => trustOf(reading, at), options);
    if (match) matches.push(match);
  }
  return matches;
}
