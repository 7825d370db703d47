// Which clause a date is told in: sentences that tell of several times are cut where another begins. Knows commas and small
// words; no concepts.

import { isTimeNoun } from '../../../reading/figures/counted/word-classes.ts';
import { tokenSet } from '../../../text/token-notes.ts';
import type { Token } from '../../../text/tokens.ts';
import { wordSet } from '../../../text/word-set.ts';
import { isPast } from './past-tenses.ts';
import type { Zone } from './zone.ts';

/** Words that begin a clause with a time of its own: "launched in 2022, after an officer had been jailed". */
const CLAUSES_OF_ANOTHER_TIME: ReadonlySet<string> = new Set(['after', 'before', 'following', 'once', 'until']);

/** Index of the clause behind a date that tells of another time, not beyond `end`. */
export function endOfDateClause(tokens: readonly Token[], token: number, end: number): number {
  if (tellsOfSubject(tokens, token) || tellsReason(tokens, token) || goesOnWithVerb(tokens, token)) {
    return Math.min(token, end);
  }
  const first = tokens[token]?.norm === ',' ? token + 1 : token;
  return CLAUSES_OF_ANOTHER_TIME.has(tokens[first]?.norm ?? '') ? Math.min(first, end) : end;
}

/** "The murder of X in 2021 led to a review": the verb behind a date goes on with the subject, which the date belongs to. */
const isOutcome = tokenSet(
  wordSet(`
  led sparked prompted triggered caused shook shocked stunned horrified outraged was were is has had drove put made
  brought raised changed remains marked
`),
);

const tellsOfSubject = (tokens: readonly Token[], token: number): boolean => {
  const verb = tokens[token];
  const preposition = tokens[token - 2];
  return verb !== undefined && isOutcome(verb) && preposition?.norm === 'in' && !preposition.isCapital;
};

/** "Jailed in September 2021 for murdering her": what stands behind "for" is what somebody was jailed for. */
const tellsReason = (tokens: readonly Token[], token: number): boolean => tokens[token]?.norm === 'for';

/** "Joined in September 2018, and murdered her within three years": the verb behind the comma has a time of its own. */
function goesOnWithVerb(tokens: readonly Token[], token: number): boolean {
  const [comma, and, verb] = tokens.slice(token, token + 3);
  return comma?.norm === ',' && (and?.norm === 'and' || and?.norm === 'but') && verb !== undefined && isPast(verb);
}

/** Words behind a length of time that count it from an event: "months after she was killed in March 2021". */
const isCountedFrom = tokenSet(new Set(['after', 'before', 'since', 'following']));
/** An interval that begins within so many tokens of the sentence is set before its main clause, with a comma. */
const LONGEST_OPENING = 3;
/** "Sarah, 33, …": two commas this near each other hold an apposition. */
const LONGEST_APPOSITION = 7;

/** "Robbed, beat and murdered her": the comma lists what one person did. */
const isBetweenVerbs = (tokens: readonly Token[], at: number): boolean => {
  const [before, behind] = [tokens[at - 1], tokens[at + 1]];
  return before !== undefined && behind !== undefined && isPast(before) && isPast(behind);
};

/**
 * Index of the last comma before `token` that separates clauses, or -1: none that opens or closes an apposition, nor one
 * between the verbs of a list.
 */
function commaBefore(tokens: readonly Token[], first: number, token: number): number {
  for (let at = token - 1; at >= first; at -= 1) {
    if (tokens[at]?.norm !== ',' || isBetweenVerbs(tokens, at)) continue;
    let opening = at - 1;
    while (opening > at - LONGEST_APPOSITION && opening >= first && tokens[opening]?.norm !== ',') opening -= 1;
    if (opening < first || tokens[opening]?.norm !== ',') return at;
    at = opening;
  }
  return -1;
}

/**
 * The clause of the event that an interval is counted from, where the date stands in it: the interval before it
 * ("months after") then says nothing of the date. `null` where no such clause holds the date.
 */
export function clauseCountedFrom(tokens: readonly Token[], own: Zone, sentence: Zone): Zone | null {
  let first = own.first - 1;
  while (first > sentence.first && !isCountedFrom(tokens[first] as Token)) first -= 1;
  if (first <= sentence.first || !isTimeNoun((tokens[first - 1] as Token).norm.replace(/s$/, ''))) return null;
  if (commaBefore(tokens, first, own.first) >= 0) return null;
  const isOpening = first - sentence.first <= LONGEST_OPENING;
  if (isOpening && tokens[own.end]?.norm !== ',') return null;
  let end = own.end;
  while (end < sentence.end && tokens[end]?.norm !== ',') end += 1;
  return { first, end };
}

/** "Following the blaze, in 2022 the wall was mended": behind the comma that ends such a clause another time is told. */
export function beginsMainClause(tokens: readonly Token[], own: Zone, sentence: Zone): boolean {
  const opener = tokens[sentence.first] as Token;
  if (!isCountedFrom(opener) && !CLAUSES_OF_ANOTHER_TIME.has(opener.norm)) return false;
  return tokens[own.first - 1]?.kind === 'word' && commaBefore(tokens, sentence.first, own.first) === own.first - 2;
}

/** "Little was learned since March 2021, when an officer murdered her": the clause behind says what it is the date of. */
export function isDateOfClause(tokens: readonly Token[], own: Zone): boolean {
  const next = tokens[own.end]?.norm === ',' ? own.end + 1 : own.end;
  return tokens[next]?.norm === 'when' && FROM_OR_TO.has(tokens[own.first - 1]?.norm ?? '');
}

/** Behind these a date is that of another event than the clause before it: it began or ended what that one tells. */
const FROM_OR_TO: ReadonlySet<string> = new Set(['since', 'until', 'till', 'from', 'after', 'before', 'by', 'of']);

/** "The 2021 Everard murder", "his 2009 promotion": a date with an article is that of its noun, whatever the verb. */
const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their']);

/** The noun phrase that the date stands in, from its article to the end of `counted`; `null` where it stands in none. */
export function nounPhraseOfDate(tokens: readonly Token[], own: Zone, counted: Zone): Zone | null {
  const isAttribute = ARTICLES.has(tokens[own.first - 1]?.norm ?? '') && tokens[own.end]?.kind === 'word';
  return isAttribute && counted.end > own.end ? { first: own.first - 1, end: counted.end } : null;
}

/** "… since 2018" ends or begins what goes on, and is the date of no event before it. */
const BOUNDS: ReadonlySet<string> = new Set(['since', 'until', 'till']);
/** "In the post since September, …": a sentence that begins so says in these words what goes on. */
const LONGEST_BOUND_OPENING = 6;

/** Whether the date is such a bound, and not one that opens its sentence with what goes on. */
export function isBound(tokens: readonly Token[], own: Zone, sentence: Zone): boolean {
  const bound = own.first - 1;
  if (!BOUNDS.has(tokens[bound]?.norm ?? '')) return false;
  const isOpening = bound > sentence.first && own.first - sentence.first <= LONGEST_BOUND_OPENING;
  return !isOpening || tokens[own.end]?.norm !== ',' || tokens.slice(sentence.first, bound).some(isPast);
}
