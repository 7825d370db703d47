// Finds what a sentence says of when it was counted: "at the end of September 2022", "as of 8 June", "so far this year",
// "a year ago". Knows the words of one sentence; knows no figure but its dates, and no calendar.

import type { DateFigure } from '../../../model/figure.ts';
import type { Span } from '../../../model/span.ts';
import type { Sentence, TextStructure } from '../../text/text-structure.ts';
import { tokenNote } from '../../text/token-notes.ts';
import type { Token } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';

/**
 * What a mark says: at a date; now, as the report is written; or formerly, at a day that is told by its distance alone.
 */
export type TimeMarkKind = 'date' | 'now' | 'formerly';

/** A place of a sentence that says when something was counted. Offsets point into the text that was read. */
export interface TimeMark extends Span {
  readonly kind: TimeMarkKind;
  /** The date of a `date`. */
  readonly date: DateFigure | null;
  /**
   * Whether it can only be when a count was taken ("as of 8 June"). "In March" may as well be when something happened,
   * and is believed right behind what is counted or at the beginning of a sentence only.
   */
  readonly isPlain: boolean;
}

/** In front of a date that can only be a count's own. */
const PLAINLY_AT =
  /\b(?:as (?:of|at|on)|(?:at|by|to|until|till) the (?:end|close|start|beginning|middle) of|(?:at|by|to|until) (?:end|mid)-?|(?:in|by) (?:late|early|mid)-?|up (?:to|until)|by)(?:\s+|(?<=-))(?:the\s+)?$/i;

/** In front of a date of a count, or of an event. */
const PERHAPS_AT = /\b(?:in|on|at|during|last)\s+(?:the\s+)?$/i;

/** "By March" is a deadline behind these, and no count's day. */
const AHEAD =
  /\b(?:will|would|shall|should|must|could|may|might|(?:is|are|was|were|has|have) to|to be|due|expect\w*|plan\w*|hop(?:e|es|ed|ing)|aim\w*|promis\w*|pledg\w*|target\w*|finish\w*|complet\w*)\b[^;]*$/i;

const NOW =
  /\b(?:so far|to date|(?:right )?now|currently|at present|at the moment|today|as things stand|this (?:week|month|year)|nowadays|at the latest count)\b/gi;

const FORMERLY =
  /\b(?:(?:a|one|two|three|four|five|six|seven|eight|nine|ten|twelve|\d+|several|some|few) (?:days?|weeks?|fortnights?|months?|quarters?|years?|decades?) (?:ago|earlier|before|previously|prior)|(?:the )?(?:previous|preceding) (?:week|month|quarter|year)|the (?:week|month|year) before|this time last (?:week|month|year)|last (?:week|month|quarter|year|time))\b/gi;

/** Of each mark without a date a word: a sentence without any is held against no pattern of its kind. */
const WORDS_OF_NOW = wordSet('far date now currently present moment today things this nowadays latest');
const WORDS_OF_FORMERLY = wordSet('ago earlier before previously prior previous preceding last');
const [OF_NOW, OF_FORMERLY] = [1, 2] as const;
const kindsOf = tokenNote((norm) => {
  const words = norm.split("'");
  const isOfNow = words.some((word) => WORDS_OF_NOW.has(word));
  const isOfFormerly = words.some((word) => WORDS_OF_FORMERLY.has(word));
  return (isOfNow ? OF_NOW : 0) | (isOfFormerly ? OF_FORMERLY : 0);
});

/** Of which kinds the sentence may hold a mark, one bit each. */
function kindsIn(tokens: readonly Token[], { firstToken, endToken }: Sentence): number {
  let kinds = 0;
  for (let at = firstToken; at < endToken; at += 1) kinds |= kindsOf(tokens[at] as Token);
  return kinds;
}

/** What stands before a date is looked at no farther than this, in characters: a sentence may have no end. */
const LEAD = 60;
const CLAUSE = 400;

function matchesOf(pattern: RegExp, kind: TimeMarkKind, text: string, { start, end }: Span): TimeMark[] {
  return [...text.slice(start, end).matchAll(pattern)].map((match) => ({
    kind,
    start: start + match.index,
    end: start + match.index + match[0].length,
    date: null,
    isPlain: true,
  }));
}

function markOfDate(text: string, sentence: Span, figure: DateFigure): TimeMark | null {
  if (figure.isDecade) return null;
  const before = text.slice(Math.max(sentence.start, figure.start - LEAD), figure.start);
  const plain = PLAINLY_AT.exec(before);
  if (plain && AHEAD.test(text.slice(Math.max(sentence.start, figure.start - CLAUSE), figure.start))) return null;
  const lead = plain ?? PERHAPS_AT.exec(before);
  if (!lead) return null;
  return {
    kind: 'date',
    start: figure.start - lead[0].length,
    end: figure.end,
    date: figure,
    isPlain: plain !== null,
  };
}

/** How many of the marks, which are in the order of the text and do not overlap, begin before a place. */
export function countBefore(marks: readonly TimeMark[], place: number): number {
  let [low, high] = [0, marks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle] as TimeMark).start < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The marks of the sentence in their order; `dates` are those that stand in it. */
export function findTimeMarks(
  { text, tokens }: Pick<TextStructure, 'text' | 'tokens'>,
  sentence: Sentence,
  dates: readonly DateFigure[],
): TimeMark[] {
  const ofDates = dates.flatMap((date) => markOfDate(text, sentence, date) ?? []);
  const kinds = kindsIn(tokens, sentence);
  if (kinds === 0) return ofDates;
  const isTaken = (mark: TimeMark): boolean => {
    const before = ofDates[countBefore(ofDates, mark.end) - 1];
    return before !== undefined && mark.start < before.end;
  };
  const ofNow = (kinds & OF_NOW) === 0 ? [] : matchesOf(NOW, 'now', text, sentence);
  const formerly = (kinds & OF_FORMERLY) === 0 ? [] : matchesOf(FORMERLY, 'formerly', text, sentence);
  const others = [...ofNow, ...formerly].filter((mark) => !isTaken(mark));
  return [...ofDates, ...others].sort((one, two) => one.start - two.start);
}
