// The zones around a figure, as runs of tokens: what it counts, what lies between its neighbours, its sentence, its
// context. Knows punctuation and small words; knows no concepts and no measures.

import type { Figure } from '../../../../model/figure.ts';
import { type Paragraph, type Sentence, type TextStructure, tokenAt } from '../../../text/text-structure.ts';
import type { Token } from '../../../text/tokens.ts';
import { countedZone, listBehind, modifiersOf, nounZone } from './counted-zone.ts';
import {
  beginsMainClause,
  clauseCountedFrom,
  endOfDateClause,
  isBound,
  isDateOfClause,
  nounPhraseOfDate,
} from './date-clauses.ts';
import { asidesOf, verbBefore } from './date-verbs.ts';
import { endOfBrackets, nameOfAge, nearZone } from './near-zone.ts';
import type { Zone, Zones } from './zone.ts';

/** No sentence and no paragraph of an article is as long; one that is (a table, a list of numbers) is cut around the figure. */
const SENTENCE_REACH = 150;
const CONTEXT_REACH = 400;

/** A paragraph of few sentences, as newspapers set them, goes on from the one before. */
const LONGEST_SHORT_PARAGRAPH = 2;
/** A line of so few tokens is a heading: it speaks for what follows, but is not itself what came before. */
const LONGEST_HEADING = 10;

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

/** A sentence that begins with one of these goes on with what the one before was about. */
const GOING_ON: ReadonlySet<string> = new Set(['it', 'they', 'its', 'their', 'these', 'those', 'this', 'that']);
/** Behind a number that has its noun from the sentence before: "There are 49 of them". */
const OF_THEM: ReadonlySet<string> = new Set(['them', 'these', 'those']);

/**
 * Whether what the figure counts may be told in the sentence before: by its opener, by "of them", or for want of a noun;
 * not where it has a noun of its own ("They are reviewed. It has 800 detectives").
 */
function goesOn(tokens: readonly Token[], figure: Figure, own: Zone, sentence: Zone): boolean {
  if (figure.kind === 'count' && figure.countedBy === 'behind') return false;
  const opener = tokens[sentence.first]?.norm ?? '';
  if (GOING_ON.has(opener)) return true;
  if (opener === 'of' && OF_THEM.has(tokens[sentence.first + 1]?.norm ?? '')) return true;
  if (figure.kind !== 'count') return false;
  const isOfThem = tokens[own.end]?.norm === 'of' && OF_THEM.has(tokens[own.end + 1]?.norm ?? '');
  return isOfThem || figure.countedBy === null;
}

/** The sentence with the one before it, where it goes on with that in one paragraph; `all` is the sentence by itself. */
function withSentenceBefore(
  { tokens, sentences }: TextStructure,
  whole: Sentence,
  figure: Figure,
  own: Zone,
  all: Zone,
): Zone {
  const before = sentences[whole.index - 1];
  if (before === undefined || before.paragraph !== whole.paragraph || !goesOn(tokens, figure, own, all)) return all;
  return { first: Math.max(before.firstToken, own.first - SENTENCE_REACH), end: all.end };
}

/** "At the helm since September": with "since" itself. */
const REACH_OF_BOUND = 4;

const NOT_LISTED: readonly number[] = [];
const NO_ASIDES: readonly Zone[] = [];

/** A zone that a date or an age has by its own grammar; `null` where it has none. */
function nearOfOwn(tokens: readonly Token[], { kind }: Figure, own: Zone, counted: Zone, sentence: Zone): Zone | null {
  if (kind === 'date') return nounPhraseOfDate(tokens, own, counted);
  return kind === 'age' ? nameOfAge(tokens, own, sentence) : null;
}

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
    const isApart = isDate && (beginsMainClause(tokens, own, all) || isDateOfClause(tokens, own));
    // "In charge since September": the words before say what somebody has been since then.
    const isOfWord = isDate && isBound(tokens, own, sentence);
    const reach = isApart ? 1 : isOfWord ? REACH_OF_BOUND : null;
    const near = reach === null ? between : { ...between, first: Math.max(between.first, own.first - reach) };
    let nearEnd = near.end;
    if (figure.kind === 'date') nearEnd = endOfDateClause(tokens, own.end, nearEnd);
    if (tokens[own.first - 1]?.norm === '(') nearEnd = endOfBrackets(tokens, own.end, nearEnd);
    const counted = countedZone(tokens, figure, own, sentence, nearEnd);
    const noun = nounZone(tokens, figure);
    return {
      sentenceIndex,
      figure: own,
      counted,
      noun,
      modifiers: modifiersOf(tokens, noun),
      listed: noun === null ? NOT_LISTED : listBehind(tokens, noun.end, nearEnd),
      near: nearOfOwn(tokens, figure, own, counted, sentence) ?? { first: near.first, end: nearEnd },
      sentence: isDate ? sentence : withSentenceBefore(structure, whole, figure, own, sentence),
      context,
      asides: isDate ? asidesOf(tokens, own, sentence) : NO_ASIDES,
      verb: isDate ? verbBefore(tokens, own, sentence) : -1,
    };
  });
}
