// The zones around a figure, as runs of tokens: what it counts, what lies between its neighbours, its sentence, its
// context. Knows punctuation and small words; knows no concepts and no measures.

import type { Figure } from '../../../model/figure.ts';
import { DEALT_WITH } from '../../english/deed-words.ts';
import { isEnder, isParticiple, isPluralNoun, isTimeNoun } from '../../reading/figures/counted/word-classes.ts';
import { type Paragraph, type Sentence, type TextStructure, tokenAt } from '../../text/text-structure.ts';
import { tokenSet } from '../../text/token-notes.ts';
import type { Token } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';

/** A run of tokens `[first, end)`. */
export interface Zone {
  readonly first: number;
  readonly end: number;
}

/** The places around one figure in which evidence can stand, from near to far. */
export interface Zones {
  readonly sentenceIndex: number;
  readonly figure: Zone;
  readonly counted: Zone;
  /** The noun that was read as what the figure counts, without what is said of it; `null` where it has none. */
  readonly noun: Zone | null;
  readonly near: Zone;
  readonly sentence: Zone;
  readonly context: Zone;
  /** For a date: clauses of its sentence that are set apart and that it does not stand in ("X, who killed her, …"). */
  readonly asides: readonly Zone[];
  /** For a date: the verb that it follows at once ("was paid in 2022"), which it is the date of; else -1. */
  readonly verb: number;
}

/** No sentence and no paragraph of an article is as long; one that is (a table, a list of numbers) is cut around the figure. */
const SENTENCE_REACH = 150;
const CONTEXT_REACH = 400;
const NEIGHBOUR_REACH = 20;

/** A paragraph of few sentences, as newspapers set them, goes on from the one before. */
const LONGEST_SHORT_PARAGRAPH = 2;
/** A line of so few tokens is a heading: it speaks for what follows, but is not itself what came before. */
const LONGEST_HEADING = 10;

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

/** Words that begin a clause with a time of its own: "launched in 2022, after an officer had been jailed". */
const CLAUSES_OF_ANOTHER_TIME: ReadonlySet<string> = new Set(['after', 'before', 'following', 'once', 'until']);

const around = (zone: Zone, token: number, reach: number): Zone => ({
  first: Math.max(zone.first, token - reach),
  end: Math.min(zone.end, token + reach),
});

/** Index of the first paragraph that is context for `own`. */
function contextParagraph(paragraphs: readonly Paragraph[], own: Paragraph): number {
  if (own.endSentence - own.firstSentence > LONGEST_SHORT_PARAGRAPH) return own.index;
  if (own.index === 0) return own.index;
  const before = paragraphs[own.index - 1] as Paragraph;
  const isHeading = before.endToken - before.firstToken <= LONGEST_HEADING;
  return isHeading && before.index > 0 ? before.index - 1 : before.index;
}

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

/** Index of the clause behind a date that tells of another time, not beyond `end`. */
function endOfDateClause(tokens: readonly Token[], token: number, end: number): number {
  const first = tokens[token]?.norm === ',' ? token + 1 : token;
  return CLAUSES_OF_ANOTHER_TIME.has(tokens[first]?.norm ?? '') ? Math.min(first, end) : end;
}

/** Words behind a length of time that count it from an event: "months after she was killed in March 2021". */
const isCountedFrom = tokenSet(new Set(['after', 'before', 'since', 'following']));
/** An interval that begins within so many tokens of the sentence is set before its main clause, with a comma. */
const LONGEST_OPENING = 3;
/** "Sarah, 33, …": two commas this near each other hold an apposition. */
const LONGEST_APPOSITION = 7;

/** Past tenses and participles that do not end in "-ed". */
const isOtherPast = tokenSet(
  wordSet(`
  said told paid won held began took came went left became sat spoke wrote heard ran gave found made begun rose fell
  brought sold bought built lost
`),
);
const isPast = (token: Token): boolean => isOtherPast(token) || /[a-z]{2}ed$/.test(token.norm);

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
function clauseCountedFrom(tokens: readonly Token[], own: Zone, sentence: Zone): Zone | null {
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
function beginsMainClause(tokens: readonly Token[], own: Zone, sentence: Zone): boolean {
  const opener = tokens[sentence.first] as Token;
  if (!isCountedFrom(opener) && !CLAUSES_OF_ANOTHER_TIME.has(opener.norm)) return false;
  return tokens[own.first - 1]?.kind === 'word' && commaBefore(tokens, sentence.first, own.first) === own.first - 2;
}

/** Index of the bracket that closes, for a figure in brackets: "(four counts)" belongs to what stands before it. */
function endOfBrackets(tokens: readonly Token[], token: number, end: number): number {
  for (let at = token; at < end; at += 1) {
    if (tokens[at]?.norm === ')') return at;
  }
  return end;
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

/** Whether the number stands without a noun of its own: it borrows one, or its verb tells ("48 were rapes"). */
const isWithoutNoun = (figure: Figure): boolean =>
  figure.kind === 'count' && (figure.countedBy === 'earlier' || figure.countedBy === null);

/** "Six additional counts brought the total to 49": what is said of the number that lends its noun is not said of the other. */
const OF_THE_REST: ReadonlySet<string> = new Set(['additional', 'further', 'other', 'extra', 'more', 'new', 'another']);

function behindRest(tokens: readonly Token[], token: number, isLent: boolean): number {
  let at = token;
  while (isLent && OF_THE_REST.has(tokens[at]?.norm ?? '')) at += 1;
  return at;
}

/** The noun phrase of a figure, with the word before the figure ("another 20 counts of rape"). */
function countedZone(tokens: readonly Token[], figure: Figure, own: Zone, sentence: Zone, nearEnd: number): Zone {
  const behind = isWithoutNoun(figure) ? nounOfPart(tokens, own.end, nearEnd) : null;
  if (behind) return behind;
  const counted = figure.kind === 'date' ? null : figure.counted;
  const head = counted ? tokenAt(tokens, counted.end - 1) + 1 : own.end;
  // What stands behind a borrowed noun is said of the figure that it was borrowed from.
  const hasWholePhrase =
    counted !== null && (OF_PHRASE.test(counted.text) || (figure.kind !== 'date' && figure.countedBy === 'earlier'));
  // "Arrested more than 800": the word before the number is the one before its hedge.
  const hedge = figure.kind === 'date' ? null : figure.hedgeSpan;
  const start = hedge && hedge.start < figure.start ? tokenAt(tokens, hedge.start) : own.first;
  const isLent = figure.kind !== 'date' && figure.countedBy === 'earlier';
  const noun = counted ? behindRest(tokens, tokenAt(tokens, counted.start), isLent) : own.first;
  return {
    first: Math.max(sentence.first, Math.min(noun, start - 1)),
    end: hasWholePhrase ? head : endOfCounted(tokens, head, nearEnd),
  };
}

function nounZone(tokens: readonly Token[], figure: Figure): Zone | null {
  const counted = figure.kind === 'date' ? null : figure.counted;
  return counted && { first: tokenAt(tokens, counted.start), end: tokenAt(tokens, counted.end - 1) + 1 };
}

/** Figures that have something of their own beside them; ages and dates say more about what others count. */
const isNeighbour = ({ kind }: Figure): boolean =>
  kind === 'count' || kind === 'share' || kind === 'money' || kind === 'number';

/** Marks and words that end what is said of the number before, where the next one has no noun: "144 left, 20 stayed". */
const CONJUNCTIONS: ReadonlySet<string> = new Set(['and', ',']);
/** Words between a conjunction and its number: "and another 20", "and some 20". */
const LONGEST_LINK = 3;

/**
 * Index of the "and" or comma right before a number at `token`, which ends what is said of the number before it: "49 officers
 * lost their jobs and 76 their rank". Else `first`, where that number ends.
 */
function conjunctionBefore(tokens: readonly Token[], token: number, first: number): number {
  for (let at = token - 1; at > first && at >= token - LONGEST_LINK; at -= 1) {
    if (CONJUNCTIONS.has(tokens[at]?.norm ?? '')) return at;
  }
  return first;
}

/** From the figure before to the figure behind, within the sentence. */
function nearZone(
  tokens: readonly Token[],
  figures: readonly Figure[],
  places: readonly Zone[],
  index: number,
  sentence: Zone,
): Zone {
  const own = places[index] as Zone;
  let { first, end } = sentence;
  for (let i = index - 1; i >= Math.max(0, index - NEIGHBOUR_REACH); i -= 1) {
    const before = places[i] as Zone;
    if (before.end <= sentence.first) break;
    if (isNeighbour(figures[i] as Figure) && before.end <= own.first) {
      first = isWithoutNoun(figures[index] as Figure) ? conjunctionBefore(tokens, own.first, before.end) : before.end;
      break;
    }
  }
  for (let i = index + 1; i < Math.min(places.length, index + NEIGHBOUR_REACH); i += 1) {
    const after = places[i] as Zone;
    if (after.first >= sentence.end) break;
    if (isNeighbour(figures[i] as Figure) && after.first >= own.end) {
      end = after.first;
      break;
    }
  }
  return { first, end };
}

/**
 * The sentence of a figure; of one that is a sentence by itself also the next one of its paragraph: "1,071. That is how
 * many officers have been accused", "2009. He becomes a firearms officer".
 */
function sentenceOf({ tokens, sentences }: TextStructure, whole: Sentence, own: Zone): Zone {
  const { firstToken: first, endToken: end } = whole;
  const next = sentences[whole.index + 1];
  if (next === undefined || next.paragraph !== whole.paragraph || own.first > first) return { first, end };
  for (let at = own.end; at < end; at += 1) if (tokens[at]?.kind !== 'mark') return { first, end };
  return { first, end: next.endToken };
}

/** "Little was learned since March 2021, when an officer murdered her": the clause behind says what it is the date of. */
function isDateOfClause(tokens: readonly Token[], own: Zone): boolean {
  const next = tokens[own.end]?.norm === ',' ? own.end + 1 : own.end;
  return tokens[next]?.norm === 'when' && FROM_OR_TO.has(tokens[own.first - 1]?.norm ?? '');
}

/** Behind these a date is that of another event than the clause before it: it began or ended what that one tells. */
const FROM_OR_TO: ReadonlySet<string> = new Set(['since', 'until', 'till', 'from', 'after', 'before', 'by', 'of']);

/** "The 2021 Everard murder", "his 2009 promotion": a date with an article is that of its noun, whatever the verb. */
const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their']);

function nounPhraseOfDate(tokens: readonly Token[], own: Zone, counted: Zone): Zone | null {
  const isAttribute = ARTICLES.has(tokens[own.first - 1]?.norm ?? '') && tokens[own.end]?.kind === 'word';
  return isAttribute && counted.end > own.end ? { first: own.first - 1, end: counted.end } : null;
}

/** "… since 2018" ends or begins what goes on, and is the date of no event before it. */
const BOUNDS: ReadonlySet<string> = new Set(['since', 'until', 'till']);
/** "In the post since September, …": a sentence that begins so says in these words what goes on. */
const LONGEST_BOUND_OPENING = 6;

function isBound(tokens: readonly Token[], own: Zone, sentence: Zone): boolean {
  const bound = own.first - 1;
  if (!BOUNDS.has(tokens[bound]?.norm ?? '')) return false;
  const isOpening = bound > sentence.first && own.first - sentence.first <= LONGEST_BOUND_OPENING;
  return !isOpening || tokens[own.end]?.norm !== ',' || tokens.slice(sentence.first, bound).some(isPast);
}

const RELATIVES = tokenSet(wordSet('who which whose whom'));
const BEFORE_DATES = tokenSet(wordSet('in on during by of'));
/** The clauses set apart by commas, "X, who killed her, …" and "X, jailed for it, …", in which the date does not stand. */
function asidesOf(tokens: readonly Token[], own: Zone, sentence: Zone): Zone[] {
  const found: Zone[] = [];
  for (let at = sentence.first; at < sentence.end - 1; at += 1) {
    if (tokens[at]?.norm !== ',') continue;
    const next = tokens[at + 1] as Token;
    if (!RELATIVES(next) && !DEALT_WITH.has(next.norm)) continue;
    let end = at + 1;
    while (end < sentence.end && tokens[end]?.norm !== ',') end += 1;
    if (end < sentence.end || RELATIVES(next)) {
      if (own.first < at || own.first >= end) found.push({ first: at, end });
    }
  }
  return found;
}

/** "The inquiry began its work in 2024": such a verb has the date, with its object between them. */
const isOfStart = tokenSet(wordSet('began started opened resumed closed ended concluded'));
const LONGEST_OBJECT = 3;

/** The verb right before the date and its preposition, or one of a start with its object, or -1. */
function verbBefore(tokens: readonly Token[], own: Zone, sentence: Zone): number {
  const hasPreposition = BEFORE_DATES(tokens[own.first - 1] ?? (tokens[own.first] as Token));
  const last = hasPreposition ? own.first - 2 : own.first - 1;
  if (last >= sentence.first && isPast(tokens[last] as Token)) return last;
  if (!hasPreposition) return -1;
  for (let at = last - 1; at >= Math.max(sentence.first, last - LONGEST_OBJECT); at -= 1) {
    if (tokens[at + 1]?.kind === 'mark') return -1;
    if (isOfStart(tokens[at] as Token)) return at;
  }
  return -1;
}

const NO_ASIDES: readonly Zone[] = [];

/** The zones of every figure, in the order given. Linear in the number of figures, whatever the text. */
export function zonesOf(structure: TextStructure, figures: readonly Figure[]): Zones[] {
  const { tokens, sentences, paragraphs, sentenceOfToken } = structure;
  const places = figures.map(({ start, end }) => ({
    first: tokenAt(tokens, start),
    end: tokenAt(tokens, end - 1) + 1,
  }));
  return figures.map((figure, index) => {
    const own = places[index] as Zone;
    const sentenceIndex = sentenceOfToken[own.first] as number;
    const whole = sentences[sentenceIndex] as Sentence;
    const paragraph = paragraphs[whole.paragraph] as Paragraph;
    const before = paragraphs[contextParagraph(paragraphs, paragraph)] as Paragraph;
    const all = around(sentenceOf(structure, whole, own), own.first, SENTENCE_REACH);
    const sentence = (figure.kind === 'date' ? clauseCountedFrom(tokens, own, all) : null) ?? all;
    const context = around({ first: before.firstToken, end: paragraph.endToken }, own.first, CONTEXT_REACH);

    const between = nearZone(tokens, figures, places, index, sentence);
    const isDate = figure.kind === 'date';
    const isApart =
      isDate && (beginsMainClause(tokens, own, all) || isDateOfClause(tokens, own) || isBound(tokens, own, sentence));
    const near = isApart ? { ...between, first: Math.max(between.first, own.first - 1) } : between;
    let nearEnd = near.end;
    if (figure.kind === 'date') nearEnd = endOfDateClause(tokens, own.end, nearEnd);
    if (tokens[own.first - 1]?.norm === '(') nearEnd = endOfBrackets(tokens, own.end, nearEnd);
    const counted = countedZone(tokens, figure, own, sentence, nearEnd);
    return {
      sentenceIndex,
      figure: own,
      counted,
      noun: nounZone(tokens, figure),
      near: (isDate ? nounPhraseOfDate(tokens, own, counted) : null) ?? { first: near.first, end: nearEnd },
      sentence,
      context,
      asides: isDate ? asidesOf(tokens, own, sentence) : NO_ASIDES,
      verb: isDate ? verbBefore(tokens, own, sentence) : -1,
    };
  });
}
