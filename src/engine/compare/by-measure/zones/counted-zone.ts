// What a figure counts, as a run of tokens: its noun phrase, or what the part is said to be. Knows no concepts.

import type { Figure } from '../../../../model/figure.ts';
import { isEnder, isParticiple, isPluralNoun } from '../../../reading/figures/counted/word-classes.ts';
import { tokenAt } from '../../../text/text-structure.ts';
import { tokenSet } from '../../../text/token-notes.ts';
import type { Token } from '../../../text/tokens.ts';
import { wordSet } from '../../../text/word-set.ts';
import type { Zone } from './zone.ts';

/** Words that end the noun phrase behind a number: what follows says more about it, not what it counts. */
const endsCounted = tokenSet(
  wordSet(`
  who whom whose which that are is was were be been being have has had will would can could may might must should for
  from in on at by over across through between against since after before during when where while because if as but said
  told says into under involving concerning including relating about
`),
);
const LONGEST_COUNTED = 8;
/** Words between a part and what it is said to be: "48 were rapes", "48 of them rapes". */
const WORDS_OF_PARTS: ReadonlySet<string> = new Set([
  'were',
  'was',
  'are',
  'is',
  'of',
  'them',
  'those',
  'which',
  'being',
  'for',
]);
const OF_PHRASE = /\sof\s/i;

const COPULAS: ReadonlySet<string> = new Set(['is', 'was', 'are', 'were']);

/** Index behind the noun phrase that goes on from `token` ("counts" + "of rape"), not beyond `end`. */
function endOfCounted(tokens: readonly Token[], token: number, end: number): number {
  const limit = Math.min(end, token + LONGEST_COUNTED);
  let at = token;
  while (at < limit) {
    const here = tokens[at] as Token;
    // "Twenty charges | are of | rape".
    if (COPULAS.has(here.norm) && tokens[at + 1]?.norm === 'of') at += 1;
    else if (here.kind === 'mark' ? here.norm !== '-' : endsCounted(here)) break;
    at += 1;
  }
  return at;
}

/** What a part is said to be: in "85 offences, of which 48 were rapes" not the noun that was lent to it. */
function nounOfPart(tokens: readonly Token[], token: number, end: number): Zone | null {
  let at = token;
  while (at < end && WORDS_OF_PARTS.has(tokens[at]?.norm ?? '')) at += 1;
  // "196 are to be referred" and "196 were referred" tell what becomes of the part.
  const word = tokens[at]?.norm ?? '';
  if (isEnder(word) || (isParticiple(word) && !isPluralNoun(tokens[at + 1]?.norm ?? ''))) return null;
  return at > token ? { first: at, end: endOfCounted(tokens, at, end) } : null;
}

/** How many tokens before the comma a noun phrase may have that a number is set behind: "All his victims then, 12 of them,". */
const LONGEST_APPOSED = 8;
/** Words behind such a number that say that it is all of them. */
const OF_ALL = /^(?:of them|in number|in all|in total|all told|altogether|to be exact)(?: |$)/;
const LONGEST_OF_ALL = 3;

/** "All his victims, 12 of them,", "claims, 1,600 in all", "the number of crimes, 49, to which": what stands before the comma. */
function nounBeforeComma(tokens: readonly Token[], own: Zone, sentence: Zone, end: number): Zone | null {
  const [before, next] = [tokens[own.first - 1], tokens[own.end]];
  if (before?.norm !== ',' && before?.norm !== '–' && before?.norm !== '—') return null;
  const behind = tokens.slice(own.end, own.end + LONGEST_OF_ALL);
  const isOfAll = OF_ALL.test(behind.map(({ norm }) => norm).join(' '));
  if (!isOfAll && next?.norm !== ',' && next?.norm !== before.norm) return null;
  if (own.end >= end && !isOfAll && next?.kind !== 'mark') return null;
  let first = own.first - 1;
  while (first > sentence.first && own.first - 1 - first < LONGEST_APPOSED && tokens[first - 1]?.kind !== 'mark')
    first -= 1;
  return first < own.first - 1 ? { first, end: own.first - 1 } : null;
}

/** "Twenty-four of the counts were of rape": the set with what its part is said to be; `null` where nothing is. */
function saidToBe(tokens: readonly Token[], head: number, own: Zone, end: number): Zone | null {
  if (tokens[own.end]?.norm !== 'of' || !COPULAS.has(tokens[head]?.norm ?? '')) return null;
  const at = tokens[head + 1]?.norm === 'of' || tokens[head + 1]?.norm === 'for' ? head + 2 : head + 1;
  if (at === head + 1 && !isPluralNoun(tokens[at]?.norm ?? '')) return null;
  return at < end ? { first: own.first, end: endOfCounted(tokens, at, end) } : null;
}

/** Whether the number stands without a noun of its own: it borrows one, or its verb tells ("48 were rapes"). */
export const isWithoutNoun = (figure: Figure): boolean =>
  figure.kind === 'count' && (figure.countedBy === 'earlier' || figure.countedBy === null);

/** "Six additional counts brought the total to 49": what is said of the number that lends its noun is not said of the other. */
const OF_THE_REST: ReadonlySet<string> = new Set(['additional', 'further', 'other', 'extra', 'more', 'new', 'another']);

function behindRest(tokens: readonly Token[], token: number, isLent: boolean): number {
  let at = token;
  while (isLent && OF_THE_REST.has(tokens[at]?.norm ?? '')) at += 1;
  return at;
}

/** The noun phrase of a figure, with the word before the figure ("another 20 counts of rape"). */
export function countedZone(
  tokens: readonly Token[],
  figure: Figure,
  own: Zone,
  sentence: Zone,
  nearEnd: number,
): Zone {
  const behind = isWithoutNoun(figure) ? nounOfPart(tokens, own.end, nearEnd) : null;
  if (behind && behind.end > behind.first) return behind;
  const apposed = isWithoutNoun(figure) ? nounBeforeComma(tokens, own, sentence, nearEnd) : null;
  if (apposed) return apposed;
  if (behind) return behind;
  const counted = figure.kind === 'date' ? null : figure.counted;
  const head = counted ? tokenAt(tokens, counted.end - 1) + 1 : own.end;
  // What stands behind a borrowed noun is said of the figure that it was borrowed from.
  const said = figure.kind === 'count' && figure.countedBy === 'behind' ? saidToBe(tokens, head, own, nearEnd) : null;
  if (said) return said;
  const hasWholePhrase =
    counted !== null && (OF_PHRASE.test(counted.text) || (figure.kind !== 'date' && figure.countedBy === 'earlier'));
  // "Arrested more than 800": the word before the number is the one before its hedge.
  const hedge = figure.kind === 'date' ? null : figure.hedgeSpan;
  const start = hedge && hedge.start < figure.start ? tokenAt(tokens, hedge.start) : own.first;
  const isLent = figure.kind !== 'date' && figure.countedBy === 'earlier';
  const noun = counted ? behindRest(tokens, tokenAt(tokens, counted.start), isLent) : own.first;
  return {
    first: Math.max(sentence.first, Math.min(noun, start - 1)),
    end: endOfList(tokens, hasWholePhrase ? head : endOfCounted(tokens, head, nearEnd), nearEnd),
  };
}

/** The noun that was read as what the figure counts. */
export function nounZone(tokens: readonly Token[], figure: Figure): Zone | null {
  const counted = figure.kind === 'date' ? null : figure.counted;
  return counted && { first: tokenAt(tokens, counted.start), end: tokenAt(tokens, counted.end - 1) + 1 };
}

const JOINTS: ReadonlySet<string> = new Set(['of', 'and', 'or', ',', '&']);

/**
 * The words of the noun that only say what kind is counted, as runs before a plural: "rape crisis" of "rape crisis
 * centres". Of "officers and staff" and "counts of rape" there are none.
 */
export function modifiersOf(tokens: readonly Token[], noun: Zone | null): readonly Zone[] {
  if (noun === null || noun.end - noun.first < 2) return NO_MODIFIERS;
  const found: Zone[] = [];
  let first = noun.first;
  for (let at = noun.first; at < noun.end; at += 1) {
    const isLast = at + 1 === noun.end || JOINTS.has(tokens[at + 1]?.norm ?? '');
    if (!isLast) continue;
    if (at > first && isPluralNoun(tokens[at]?.norm ?? '')) found.push({ first, end: at });
    first = at + 2;
  }
  return found;
}

const NO_MODIFIERS: readonly Zone[] = [];

const NOT_LISTED: readonly number[] = [];

/** How many words one of a list may have ("other sexual assaults"), and how many such there may be. */
const LONGEST_LISTED = 3;
const MOST_LISTED = 4;

/** Index behind one of a list that begins at `token`, where it is a plural noun; -1 otherwise. */
function endOfListed(tokens: readonly Token[], token: number, end: number): number {
  for (let at = token; at < Math.min(end, token + LONGEST_LISTED); at += 1) {
    const { kind, norm } = tokens[at] as Token;
    if (kind !== 'word' || endsCounted(tokens[at] as Token) || isEnder(norm)) return -1;
    if (isPluralNoun(norm)) return at + 1;
  }
  return -1;
}

/** "80 rapes, assaults and other crimes" counts all of them together: index behind such a list, or `end` of the noun. */
export const endOfList = (tokens: readonly Token[], end: number, limit: number): number =>
  listBehind(tokens, end, limit).at(-1) ?? end;

/** Behind each further one of a list that goes on from `end`, "assaults" and "crimes"; none where it is no list. */
export function listBehind(tokens: readonly Token[], end: number, limit: number): readonly number[] {
  if (tokens[end]?.norm !== ',') return NOT_LISTED;
  const ends: number[] = [];
  let behind = end;
  for (let listed = 0; listed < MOST_LISTED && tokens[behind]?.norm === ','; listed += 1) {
    const next = endOfListed(tokens, behind + 1, limit);
    if (next < 0) return NOT_LISTED;
    behind = next;
    ends.push(next);
    if (tokens[behind]?.norm !== 'and' && tokens[behind]?.norm !== 'or') continue;
    const last = endOfListed(tokens, behind + 1, limit);
    return last < 0 || tokens[last]?.norm === 'among' ? NOT_LISTED : [...ends, last];
  }
  return NOT_LISTED;
}
