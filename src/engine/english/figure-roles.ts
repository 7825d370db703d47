// Words around a number that say what part it plays: the value before, a limit, what is expected, a share of the rest.
// Data, of words in lower case: a pattern of letters of any alphabet that makes no difference between capitals takes
// milliseconds to prepare. Knows no topic.

import { wordSet } from '../text/word-set.ts';

/** Right before a number: the value that another one is compared with ("up from 53", "against 22.0%", "compared with"). */
export const COMPARED_BEFORE =
  /(?:\b(?:up|down|(?:ris|rose|increas|decreas|grow|grew|grown|fall|fell|fallen|drop|slip|climb|jump|declin|cut|rais|reduc|revis|chang|high|low)\p{L}*)(?: \p{L}+){0,2} from|, from|\b(?:against|compared (?:with|to)|than|versus|instead of|rather than|previously|when (?:it|that|there) (?:was|were|had been)|over the)) (?:(?:about|some|around|nearly|almost|just|only|more than|the|a|an|its|their|last year[’']s) )*$/u;

/** Right behind a number that another is compared with: it is that of somebody else ("than 49.2% for Tregear"). Of text as printed. */
export const OF_ANOTHER_NAME = /^(?: \p{Ll}+){0,2} (?:for|of|in|by|at|from) (?:the |an? )?\p{Lu}/u;

/** Right behind a number: it is that of another time ("a year earlier", "last year", "the year before", "in 2019"). */
export const OF_ANOTHER_TIME =
  /^[^.;:!?,]{0,40}?\b(?:a|one|the|two|three|five|10|ten) (?:year|month|week|decade|season)s? (?:before|earlier|ago|previously)\b|^[^.;:!?,]{0,30}?\b(?:last (?:year|month|week|season|time)|the (?:year|month|week|season) before|before (?:that|then))\b/;

/** The end of a hedge before a number: "more than 150" compares 150 with nothing, "over 60" sets no limit. */
export const HEDGE_BEFORE =
  /\b(?:(?:more|fewer|less|greater|higher|larger|bigger|longer|shorter|lower|smaller|later|earlier) than|over|up to|within|exceeding|a (?:minimum|maximum) of)(?: the)? $/;
/** Before what is counted or paid these are hedges, too; before what is measured they are limits ("above 18 metres"). */
export const HEDGE_BEFORE_COUNTS = /\b(?:above|below|under)(?: the)? $/;

/** A limit or a grade that things are held against, no count: "above 18 metres", "of 11 metres or more", "under 25s". */
export const THRESHOLD_BEFORE =
  /\b(?:above|below|under|over|exceeding|within|up to|limit of|threshold of|maximum of|minimum of|capped at|aged?|grades?|grade|level|age of|older than|younger than|taller than|longer than) (?:the )?$/;
export const THRESHOLD_BEHIND =
  /^\s?(?:[\p{L}%]+ )?(?:or (?:more|over|above|better|higher|older|fewer|less|under|younger)|and (?:over|above|under))\b/u;

/** What has not happened: a plan, a forecast, a wish, a target. */
export const NOT_YET = wordSet(`
  will would could might may expected expects plan plans planned planning hopes hoped aims aim target targets targeted
  forecast forecasts proposed proposes wants wanted due scheduled should likely estimated projected demand demands
  demanded sought seeking offered offer
`);

/** A number that says by how much something changed or is more than another: no level, and never compared with one. */
export const CHANGE_BEFORE =
  /\b(?:up|down|above|below|(?:ris|rose|ros|increas|decreas|grow|grew|grown|fall|fell|fallen|dropp?|slipp?|climb|jump|declin|cut|rais|hik|surg|leap|plung|tumbl)\p{L}*)(?: (?:again|slightly|sharply))?(?: (?:by|of))?(?: (?:about|some|around|nearly|almost|just|only|over|more than|an average of|a))*\s$/u;
export const CHANGE_BEHIND =
  /^\s?(?:per ?cent|%|percentage points?|points?)?\s?(?:\p{L}+ )?(?:more|less|fewer|higher|lower|up|down|above|below|rises?|raises?|increases?|falls?|drops?|jumps?|declines?|growth)\b(?! (?:or|of the))/u;

/** The same right before a sum of money: one that is raised, cut or grown is the sum itself. */
export const CHANGE_OF_SUM_BEFORE =
  /\b(?:up|down|(?:rise|rose|risen|rising|fall|fell|fallen|falling|slip|slipped|climb|climbed|jump|jumped|drop|dropped|plunge|plunged|gain|gained)s?)(?: (?:by|of|about|some|another|nearly|almost|just|a))*\s$/u;

/** The same right behind a sum: "paid £40,000 less in tax", "cost £40 more". */
export const CHANGE_OF_SUM_BEHIND = /^\s(?:more|less|extra|short|too (?:much|little))\b/;

/** Right before a year: what began then, or was last so then, is told of now. Of text as printed. */
export const SINCE =
  /\b[Ss]ince (?:(?:the|at|least|late|early|mid|end|summer|autumn|spring|winter|of|in|\d{1,2}|\p{Lu}\p{L}+)[ -])*$/u;

/** A count that is only the distance to another one: "1,500 fewer than", "40 more than". */
export const DISTANCE_BEHIND = /^\s?(?:\p{L}+ )?(?:more|less|fewer|higher|lower) than\b/u;

/** A count of what comes on top of others: "five further instalments", "11 other women", "another 40". */
export const ON_TOP_BEFORE = /\b(?:another|an?(?: additional| extra| further)|additional|extra|further) $/;
export const ON_TOP_BEHIND = /^\s(?:\p{L}+ )?(?:other|more|further|additional|extra)\b(?! than| or less)/u;

/** A number for each of several, or on average, is no number of all; a rate (`RATE_BEHIND`) is none either. */
export const OF_EACH_BEFORE = /\b(?:each|every|average|per(?! cent))\b(?: \p{L}+){0,9} $/u;
export const OF_EACH_BEHIND =
  /^[\s-]?(?:\p{L}+[ -])?(?:each|apiece|per (?!cent)\p{L}+|an?[ -]time(?! (?:ago|earlier|later|before|after|afterwards|previously)\b)|on average)\b/u;

/** One part of a length told in two units: "one year and seven months". */
export const LENGTH_BEHIND =
  /^,?(?: and)? (?:\d+|an?|half an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:months?|weeks?|days?|hours?|minutes?|seconds?)\b/u;
export const LENGTH_BEFORE = /\b(?:years?|months?|weeks?|days?|hours?|minutes?),?(?: and)? $/u;

/**
 * Right behind a number: the time or thing that each is for. The word that names it, or the one word that says it all. In
 * "40 rowers a year ago" the year is no rate.
 */
export const RATE_BEHIND =
  /^[\s-]?(?:\p{L}+[ -]){0,3}?(?:(?:an?(?![ -]\p{L}+ (?:ago|earlier|later|before|after|afterwards|previously)\b)|per|each|every)[ -](second|minute|hour|night|day|week|month|year|head|person|pupil|piece|litre|tonne|barrel|share|household)\b|(hourly|nightly|daily|weekly|monthly|yearly|annually)\b)/u;
export const RATES_IN_A_WORD: ReadonlyMap<string, string> = new Map([
  ['hourly', 'hour'],
  ['nightly', 'night'],
  ['daily', 'day'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['yearly', 'year'],
  ['annually', 'year'],
]);

/** Behind a length of time: it lies between an event and another, or now ("32 years ago"); what comes after three hours may have lasted as long. */
export const BACK_BEHIND = /^,? (?:ago|earlier|later|previously|afterwards)\b/;

/** It is how long something went on, or looked over from end to end: "for 29 years", "over the past three years". */
export const LONG_BEFORE =
  /\b(?:for|over|during|within|throughout|last(?:s|ed|ing)?|took|take[ns]?|taking|spent|spend|spends|served?|serving|sentence of|sentenced to|jailed for|term of)(?: (?:the|last|past))* (?:(?:about|some|around|nearly|almost|just|only|more than|less than|over|at least|up to) )*$/;
