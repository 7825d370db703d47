// Numbers that count nothing: part of a name, an address, a telephone number, a citation, a time, a score.
// Each refusal sees one number with its unit; a number with a unit or a currency is refused by few of them.

import { isPluralNoun, isEnder } from './counted/word-classes.ts';
import type { Draft } from './draft.ts';
import { refusesOne } from './pronoun-one.ts';
import { isDash, isGluedBefore, isHyphen, type SentenceReader, tokenIn, wordIn } from './sentence-reader.ts';

type Refuses = (sentence: SentenceReader, draft: Draft) => boolean;

const hasUnit = (draft: Draft): boolean => draft.unit !== null;

/** "22:30", "12:01 a.m.", "2.55pm", "11 o'clock", "0401 GMT". */
const isClockTime: Refuses = (sentence, draft) => {
  if (hasUnit(draft) && draft.unit !== 'metre') return false;
  const { first, end } = draft;
  const next = wordIn(sentence, end);
  if (
    next === ':' &&
    isGluedBefore(sentence, end) &&
    isGluedBefore(sentence, end + 1) &&
    tokenIn(sentence, end + 1).kind === 'number'
  )
    return true;
  if (
    wordIn(sentence, first - 1) === ':' &&
    isGluedBefore(sentence, first) &&
    tokenIn(sentence, first - 2).kind === 'number'
  )
    return true;
  if (next === 'am' || next === 'pm' || next === "o'clock" || next === 'gmt' || next === 'bst') return true;
  if ((next === 'noon' || next === 'midnight') && draft.low === 12) return true;
  return (next === 'a' || next === 'p') && wordIn(sentence, end + 1) === '.' && wordIn(sentence, end + 2) === 'm';
};

/** "22nd", "501st". */
const isOrdinal: Refuses = (sentence, draft) => {
  const next = wordIn(sentence, draft.numeral.end);
  return (
    draft.form === 'digits' &&
    isGluedBefore(sentence, draft.numeral.end) &&
    (next === 'st' || next === 'nd' || next === 'rd' || next === 'th')
  );
};

/** Words that may be glued before a number by a hyphen: "sub-300", "under-18s", "mid-30s". */
const HYPHEN_LEADERS: ReadonlySet<string> = new Set(
  'sub under over pre post mid plus minus to non all up than'.split(' '),
);

/** "AC-12", "COVID-19", "STS-1", "39A", "5G", "ID.3", "#2", "page/12". */
const isGluedToName: Refuses = (sentence, draft) => {
  const { first, end } = draft;
  if (draft.form !== 'digits')
    return (
      wordIn(sentence, first - 1) === '-' &&
      isHyphen(sentence, first - 1) &&
      tokenIn(sentence, first - 2).kind === 'word' &&
      !HYPHEN_LEADERS.has(wordIn(sentence, first - 2))
    );
  const next = tokenIn(sentence, end);
  if (
    next.kind === 'word' &&
    isGluedBefore(sentence, end) &&
    draft.end === draft.numeral.end &&
    next.norm !== 's' &&
    next.norm !== 'ish'
  )
    return true;
  if (isGluedBefore(sentence, end) && (next.norm === '_' || next.norm === '@' || next.norm === '=')) return true;
  if (!isGluedBefore(sentence, first)) return false;
  const before = wordIn(sentence, first - 1);
  if (
    before === '#' ||
    before === '@' ||
    before === '_' ||
    before === '=' ||
    before === '&' ||
    before === '№' ||
    before === '§'
  )
    return true;
  if (tokenIn(sentence, first - 1).kind === 'word') return draft.kind !== 'money';
  if (!isGluedBefore(sentence, first - 1)) return false;
  const leader = tokenIn(sentence, first - 2);
  if (before === '-' || before === '–') return leader.kind === 'word' && !HYPHEN_LEADERS.has(leader.norm);
  if (before === '.' || before === '\\') return leader.kind === 'word';
  return before === '/' && leader.kind === 'word';
};

/** Nouns that a number names: "Section 21", "channel 4", "category 4". */
const LABELS: ReadonlySet<string> = new Set(
  `section sections article articles chapter chapters page pages paragraph paragraphs clause clauses schedule appendix
  annex regulation regulations rule rules figure figures table exhibit row rows room rooms seat seats ward flat apartment
  suite block channel category level levels phase grade type types route junction junctions gate platform flight unit
  units step version volume vol issue number numbers no nos item question line lines zone tier stage band group class
  division league lane bus train track court cell dock pad post posts box lot plot size model mk mark series season
  episode round week day year part act scene book isbn psalm verse hiv group-b highway interstate exit square formula
  studio opus symphony team pier bay hangar floor district precinct battalion operation catch`.split(/\s+/),
);

/** Labels that are everyday nouns too: refused only where no determiner makes them one ("last year 40 officers"). */
const EVERYDAY_LABELS: ReadonlySet<string> = new Set(
  'week day year part act class group line lines court unit units team floor type size model series season round book issue table bus train track stage post posts figure figures question box lot level levels season square number numbers cell district division league flight flat ward operation item rule rules'.split(
    ' ',
  ),
);

const DETERMINERS: ReadonlySet<string> = new Set(
  'the a an last this each every per next that one same first second third previous past my his her its their our'.split(
    ' ',
  ),
);

/** "Section 21", "HIV 2", "number one", "year 7"; not "last year 40 officers". */
const isLabelled: Refuses = (sentence, draft) => {
  if (hasUnit(draft) && draft.form === 'digits') return false;
  let at = draft.first - 1;
  if (wordIn(sentence, at) === '.' && isGluedBefore(sentence, at)) at -= 1;
  const label = tokenIn(sentence, at);
  if (label.kind !== 'word' || !LABELS.has(label.norm)) return false;
  if ((label.norm === 'no' || label.norm === 'nos') && draft.form === 'words') return label.isCapital;
  if (label.norm === 'catch') return draft.low === 22;
  if (!EVERYDAY_LABELS.has(label.norm)) return true;
  if (label.isCapital && at > sentence.first) return true;
  const before = tokenIn(sentence, at - 1);
  if (DETERMINERS.has(before.norm) || before.kind === 'number') return false;
  return before.kind === 'mark' || isEnder(before.norm) || before.norm === 'number' || isVerbLike(before.norm);
};

const isVerbLike = (word: string): boolean => word.endsWith('ed') || word.endsWith('ing');

/** Words with a capital that begin a sentence or a heading and are no name. */
function isNameBefore(sentence: SentenceReader, at: number): boolean {
  const token = tokenIn(sentence, at);
  if (token.kind !== 'word' || !token.isCapital || isEnder(token.norm) || NO_NAMES.has(token.norm)) return false;
  return !(at === sentence.first && isVerbLike(token.norm));
}

const NO_NAMES: ReadonlySet<string> = new Set(
  `some only least most more less than fewer aged age roughly approximately nearly almost another monday tuesday
  wednesday thursday friday saturday sunday top minus estimated total plus exactly including versus vs exclusive watch
  read updated published january february march april may june july august september october november december`.split(
    /\s+/,
  ),
);

/** "Big 12", "iPhone 14", "Windows 10", "PC 2041"; not "Friday 700 people", "In London 200 people", "Met 1,071". */
const isEndOfName: Refuses = (sentence, draft) => {
  if (hasUnit(draft) || draft.form !== 'digits' || draft.scale !== 1) return false;
  if (!isNameBefore(sentence, draft.first - 1)) return false;
  const printed = tokenIn(sentence, draft.numeral.first).norm;
  if (printed.includes(',')) return false;
  const next = tokenIn(sentence, draft.end);
  if (next.kind !== 'word' || next.isCapital || !countsPeopleOrThings(sentence, draft.end)) return true;
  return !isPlaceOrTimeBefore(sentence, draft.first - 1);
};

function countsPeopleOrThings(sentence: SentenceReader, at: number): boolean {
  return isPluralNoun(wordIn(sentence, at)) || isPluralNoun(wordIn(sentence, at + 1)) || wordIn(sentence, at) === 'of';
}

/** Whether the name before the number belongs to "In London" or begins the sentence. */
function isPlaceOrTimeBefore(sentence: SentenceReader, at: number): boolean {
  let first = at;
  while (
    first > at - 4 &&
    tokenIn(sentence, first - 1).isCapital &&
    tokenIn(sentence, first - 1).kind === 'word' &&
    !isEnder(wordIn(sentence, first - 1))
  )
    first -= 1;
  const before = wordIn(sentence, first - 1);
  return (
    before === 'in' ||
    before === 'at' ||
    before === 'across' ||
    before === 'near' ||
    before === 'outside' ||
    before === 'on'
  );
}

/** "Channel Four", "the Big Five", "Formula One": a capital inside the sentence beside another capital. */
const isSpelledName: Refuses = (sentence, draft) => {
  if (draft.form !== 'words' || hasUnit(draft) || draft.first === sentence.first) return false;
  const token = tokenIn(sentence, draft.numeral.first);
  if (!token.isCapital || token.norm === 'a' || token.norm === 'an') return false;
  const before = tokenIn(sentence, draft.first - 1);
  if (before.kind === 'mark') return false;
  return isNameBefore(sentence, draft.first - 1)
    ? !sentence.isHeadline
    : tokenIn(sentence, draft.end).isCapital && !sentence.isHeadline;
};

const STREETS: ReadonlySet<string> = new Set(
  'street st road rd avenue ave lane square way drive close court gardens place terrace crescent row hill park walk mews boulevard highway'.split(
    ' ',
  ),
);

/** "10 Downing Street", "42 High Street". */
const isAddress: Refuses = (sentence, draft) => {
  if (hasUnit(draft) || draft.scale !== 1 || wordIn(sentence, draft.end) === '-') return false;
  let at = draft.end;
  while (at < draft.end + 4 && tokenIn(sentence, at).kind === 'word' && tokenIn(sentence, at).isCapital) {
    if (at > draft.end && STREETS.has(wordIn(sentence, at))) return true;
    at += 1;
  }
  return false;
};

const AIRLINERS: ReadonlySet<number> = new Set([707, 727, 737, 747, 757, 767, 777, 787]);

/** "two new 737 Max jets", "the 747". */
const isAirliner: Refuses = (sentence, draft) =>
  draft.form === 'digits' &&
  !hasUnit(draft) &&
  AIRLINERS.has(draft.low) &&
  tokenIn(sentence, draft.numeral.first).norm.length === 3 &&
  !isPluralNoun(wordIn(sentence, draft.end));

const EMERGENCY_NUMBERS: ReadonlySet<number> = new Set([999, 911, 101, 111, 112]);
const CALL_WORDS: ReadonlySet<string> = new Set(
  'call calls caller callers operator operators emergency number line service handler handlers non'.split(' '),
);
const DIAL_WORDS: ReadonlySet<string> = new Set(
  'call called calling dial dialled dialling dialed ring rang ringing phone phoned on via'.split(' '),
);

/** "999 calls", "dialled 101". */
const isEmergencyNumber: Refuses = (sentence, draft) => {
  if (draft.form !== 'digits' || !EMERGENCY_NUMBERS.has(draft.low) || hasUnit(draft)) return false;
  if (CALL_WORDS.has(wordIn(sentence, draft.end))) return true;
  if (!DIAL_WORDS.has(wordIn(sentence, draft.first - 1))) return false;
  const next = wordIn(sentence, draft.end);
  return !isPluralNoun(next) && !isPluralNoun(wordIn(sentence, draft.end + 1));
};

const isDigitGroup = (sentence: SentenceReader, at: number): boolean => {
  const token = tokenIn(sentence, at);
  return token.kind === 'number' && !token.norm.includes(',') && !token.norm.includes('.');
};

/** "020 7946 0958", "0800-555-111", "+44 20", "007": leading zeros and runs of long groups. */
const isTelephoneNumber: Refuses = (sentence, draft) => {
  if (draft.form !== 'digits' || draft.kind === 'money') return false;
  const printed = tokenIn(sentence, draft.numeral.first).norm;
  if (printed.length > 1 && printed.startsWith('0') && printed.charAt(1) !== '.') return true;
  if (wordIn(sentence, draft.first - 1) === '+' && isGluedBefore(sentence, draft.first) && draft.low < 1000)
    return true;
  const before = endsRun(sentence, draft.first - 1);
  const after = endsRun(sentence, draft.end);
  const lengths = [before, after].map((at) => (at < 0 ? 0 : tokenIn(sentence, at).norm.length));
  return (
    printed.length >= 3 &&
    Math.max(...lengths) >= 3 &&
    Math.max(...lengths) + printed.length >= 7 &&
    !isRangeOfYearsOrCounts(sentence, draft)
  );
};

/** The neighbouring group of digits behind a space or a hyphen, or -1. */
function endsRun(sentence: SentenceReader, at: number): number {
  const isForward = !isDigitGroup(sentence, at - 1) || isDigitGroup(sentence, at);
  if (isDigitGroup(sentence, at)) return at;
  const beyond = isForward ? at + 1 : at - 1;
  if (!isHyphen(sentence, at)) return -1;
  if (isDigitGroup(sentence, at + 1)) return at + 1;
  return isDigitGroup(sentence, beyond) ? beyond : -1;
}

/** Two groups joined by a dash may be a range ("1500-2000 officers"); three are a telephone number. */
function isRangeOfYearsOrCounts(sentence: SentenceReader, draft: Draft): boolean {
  const { first, end } = draft;
  if (isDash(wordIn(sentence, end)) && isDigitGroup(sentence, end + 1)) {
    return (
      draft.low < Number(wordIn(sentence, end + 1)) &&
      !isDigitGroup(sentence, end + 2) &&
      !isDash(wordIn(sentence, end + 2)) &&
      !isDash(wordIn(sentence, first - 1))
    );
  }
  if (isDash(wordIn(sentence, first - 1)) && isDigitGroup(sentence, first - 2)) {
    return (
      Number(wordIn(sentence, first - 2)) < draft.low && !isDash(wordIn(sentence, end)) && !isDigitGroup(sentence, end)
    );
  }
  return false;
}

const SCORE_WORDS: ReadonlySet<string> = new Set(
  `win won wins winning lose lost loses losing beat beats beaten draw drew drawn defeat defeated defeats defeating end
  ended ends finish finished score scored lead led leads leading trail trailed trailing victory up down aggregate ahead
  vote voted verdict thrashed thumped edged hammered loss`.split(/\s+/),
);

/** "3-0", "a 2-1 win", "lost 1 – 2", "7/7", "24/7", "9/11". */
const isScore: Refuses = (sentence, draft) => {
  if (draft.form !== 'digits' || hasUnit(draft) || draft.numeral.isFraction) return false;
  const next = wordIn(sentence, draft.end);
  const before = wordIn(sentence, draft.first - 1);
  if (
    (next === '/' && isGluedBefore(sentence, draft.end) && tokenIn(sentence, draft.end + 1).kind === 'number') ||
    (before === '/' && isGluedBefore(sentence, draft.first) && tokenIn(sentence, draft.first - 2).kind === 'number')
  )
    return true;
  const isLeft = isDash(next) && tokenIn(sentence, draft.end + 1).kind === 'number';
  const isRight = isDash(before) && tokenIn(sentence, draft.first - 2).kind === 'number';
  if (isLeft === isRight) return isLeft && isRight;
  const first = isLeft ? draft.first : draft.first - 2;
  const [home, away] = [Number(wordIn(sentence, first)), Number(wordIn(sentence, first + 2))];
  const end = first + 3;
  if (!(home < 200 && away < 200)) return false;
  const behind = tokenIn(sentence, end);
  if (behind.norm === '%' || isPluralNoun(behind.norm)) return home >= away && home < 20;
  if (home >= away) return !(behind.kind === 'word' && isHyphenUnit(behind.norm));
  return (
    SCORE_WORDS.has(wordIn(sentence, first - 1)) ||
    SCORE_WORDS.has(behind.norm) ||
    (tokenIn(sentence, first - 1).isCapital && behind.isCapital && behind.kind === 'word')
  );
};

const isHyphenUnit = (word: string): boolean => word === 'per';

/** "1. First", "(2)", "[12]" at the start of a line or as a note. */
const isListNumber: Refuses = (sentence, draft) => {
  if (draft.form !== 'digits' || hasUnit(draft)) return false;
  const next = wordIn(sentence, draft.end);
  const before = wordIn(sentence, draft.first - 1);
  if (before === '[' && next === ']') return true;
  if (before === '(' && next === ')')
    return draft.low < 10 && draft.low === Math.trunc(draft.low) && draft.first - 1 === sentence.first;
  if (draft.first !== sentence.first || draft.low > 100) return false;
  return next === ')' || (next === '.' && draft.end + 1 === sentence.end && sentence.end - sentence.first === 2);
};

/** "Ander Herrera: 4", "Scientology: 0": a name with marks out of ten. */
const isRating: Refuses = (sentence, draft) => {
  if (draft.form !== 'digits' || hasUnit(draft) || draft.low > 10 || wordIn(sentence, draft.first - 1) !== ':')
    return false;
  return tokenIn(sentence, draft.first - 2).isCapital && draft.first - 2 > sentence.first;
};

/** "18 U.S.C. 1001", "2 Cr App R 14", "s.47", "EWCA Civ 123". */
const isCitation: Refuses = (sentence, draft) => {
  if (draft.form !== 'digits' || hasUnit(draft)) return false;
  const before = tokenIn(sentence, draft.first - 1);
  if (
    before.norm === 's' ||
    before.norm === 'ss' ||
    before.norm === 'art' ||
    before.norm === 'cl' ||
    before.norm === 'para'
  )
    return true;
  if (before.norm === '.' && /^(?:s|ss|art|cl|para|reg|sch)$/.test(wordIn(sentence, draft.first - 2))) return true;
  const next = wordIn(sentence, draft.end);
  return (
    (next === 'u' && wordIn(sentence, draft.end + 2) === 's' && wordIn(sentence, draft.end + 4) === 'c') ||
    (next === 'cr' && wordIn(sentence, draft.end + 1) === 'app')
  );
};

/** "the bottom three", "the top four": a place in a table. */
const isTablePlace: Refuses = (sentence, draft) => {
  const before = wordIn(sentence, draft.first - 1);
  if ((before !== 'bottom' && before !== 'top') || draft.low > 20 || hasUnit(draft)) return false;
  const next = tokenIn(sentence, draft.end);
  return next.kind !== 'word' || isEnder(next.norm);
};

/** The refusals in the order in which they are asked. */
const REFUSALS: readonly Refuses[] = [
  isOrdinal,
  refusesOne,
  isClockTime,
  isTelephoneNumber,
  isGluedToName,
  isLabelled,
  isEndOfName,
  isSpelledName,
  isAddress,
  isAirliner,
  isEmergencyNumber,
  isScore,
  isListNumber,
  isRating,
  isCitation,
  isTablePlace,
];

const LIST_JOINTS: ReadonlySet<string> = new Set(['and', 'or', 'to', ',', '-', '–', '&']);

/** Whether the draft carries on a list of labels: "Sections 47 and 20". */
function continuesRefused(sentence: SentenceReader, draft: Draft, refused: Draft | null): boolean {
  if (!refused || hasUnit(draft) || draft.form !== refused.form || !isLabelled(sentence, refused)) return false;
  if (draft.first !== refused.end + 1 || !LIST_JOINTS.has(wordIn(sentence, refused.end))) return false;
  return !isPluralNoun(wordIn(sentence, draft.end));
}

/** The drafts that count something. */
export function withoutRefused(sentence: SentenceReader, drafts: readonly Draft[]): Draft[] {
  let refused: Draft | null = null;
  return drafts.filter((draft) => {
    const isRefused =
      REFUSALS.some((refuses) => refuses(sentence, draft)) || continuesRefused(sentence, draft, refused);
    if (isRefused) refused = draft;
    return !isRefused;
  });
}
