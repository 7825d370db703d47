// The counted phrase behind a figure: "161 officers", "four counts of rape", "76 of those cases", "131-page document".

import { wordSet } from '../../../text/word-set.ts';
import type { Draft } from '../draft.ts';
import { isDash, isGluedBefore, isHyphen, type SentenceReader, tokenIn, wordIn } from '../sentence-reader.ts';
import { endOfNounPhrase, endsPhrase, skipDeterminers } from './noun-phrase.ts';
import { isNumberWord, isParticiple, isPluralNoun } from './word-classes.ts';

/** Tokens of a phrase; empty where `end` is `first`. */
export interface Phrase {
  readonly first: number;
  readonly end: number;
}

/** Determiners that make the phrase behind "of" a group that the text has named: "76 of those cases". */
const GROUP_DETERMINERS = wordSet('the those these them which whom all its his her their our this');

/** Determiners behind a fraction: "half the calls". */
const PART_DETERMINERS = wordSet('the those these its his her their our all');

/** The phrase behind the draft; sets `isPart` on the draft where it is part of a named group. */
export function findNounBehind(sentence: SentenceReader, draft: Draft): Phrase | null {
  const at = behindHedge(sentence, draft);
  if (wordIn(sentence, at) === 'of') return isGerund(sentence, at + 1) ? null : findGroup(sentence, draft, at + 1);
  if (draft.unit === '%' || draft.kind === 'percentage-points') return null;
  if (draft.kind === 'share' && PART_DETERMINERS.has(wordIn(sentence, at))) {
    const noun = skipDeterminers(sentence, at);
    return { first: noun, end: endOfNounPhrase(sentence, noun, 'many') };
  }
  // "900 dead in the south": what became of them stands for the people.
  if (FATES.has(wordIn(sentence, at)) && endsPhrase(sentence, at + 1)) return { first: at, end: at + 1 };
  const number = draft.low === 1 && draft.high === 1 ? 'one' : 'many';
  const end = endOfNounPhrase(sentence, at, number);
  if (number === 'many' && isParticipleAlone(sentence, at, end)) return null;
  if (end > at) return { first: at, end };
  const noun = OPENING_QUOTES.has(wordIn(sentence, at)) ? at + 1 : behindParenthesis(sentence, at);
  return { first: noun, end: endOfNounPhrase(sentence, noun, number) };
}

/** Words that stand for people without a noun: "18 dead and 198 wounded". */
const FATES: ReadonlySet<string> = new Set(['dead', 'injured', 'wounded', 'missing']);

/** "Four counts of theft and three of handling stolen goods": what was done, not what is counted. */
const isGerund = (sentence: SentenceReader, at: number): boolean =>
  wordIn(sentence, at).endsWith('ing') && isParticiple(wordIn(sentence, at));

/** The phrase that a length or an age describes: "18-year period", "14-year-old girl"; not "20 years in prison". */
export function findNounDescribed(sentence: SentenceReader, draft: Draft): Phrase | null {
  const isTied = isHyphen(sentence, draft.numeralEnd) || draft.kind === 'age';
  const unit = wordIn(sentence, draft.end - 1);
  const isSingularUnit = unit.length >= 4 && !unit.endsWith('s') && unit !== 'feet' && draft.high !== 1;
  if (!isTied && !isSingularUnit) return null;
  return { first: draft.end, end: endOfNounPhrase(sentence, draft.end, 'one') };
}

/** "701 stuck on restricted duties": one word that is no plural, with the clause behind it, is what became of them. */
function isParticipleAlone(sentence: SentenceReader, at: number, end: number): boolean {
  if (end !== at + 1 || tokenIn(sentence, at).isCapital || isPluralNoun(wordIn(sentence, at))) return false;
  return tokenIn(sentence, end).kind === 'word' && endsPhrase(sentence, end) && !isHyphen(sentence, at - 1);
}

const LONGEST_PARENTHESIS = 10;

/** Marks that open a quotation and nothing else: nine “chances” are chances. */
const OPENING_QUOTES: ReadonlySet<string> = new Set(['“', '‘']);

/** "1,071 (or 1 in 34) officers": the token behind the bracket that opens at `at`; `at` where none does. */
function behindParenthesis(sentence: SentenceReader, at: number): number {
  if (wordIn(sentence, at) !== '(') return at;
  for (let end = at + 1; end < at + LONGEST_PARENTHESIS; end += 1) if (wordIn(sentence, end) === ')') return end + 1;
  return at;
}

/** The token behind the number with its hedge ("200-odd", "200 or more") or the hyphen that ties it to a noun. */
function behindHedge(sentence: SentenceReader, draft: Draft): number {
  if (draft.hedge !== null && draft.hedgeFirst >= draft.end) return draft.hedgeEnd;
  const at = draft.end;
  if (isDash(wordIn(sentence, at)) && isGluedBefore(sentence, at)) {
    return wordIn(sentence, at + 1) === 'strong' ? at + 2 : at + 1;
  }
  // "49 such offences"; elsewhere "such" ends a phrase.
  return wordIn(sentence, at) === 'such' && wordIn(sentence, at + 1) !== 'as' ? at + 1 : at;
}

/** A word between the determiner and the number of a group: "four of their past five games", "of the missing six". */
const isOrder = (sentence: SentenceReader, at: number): boolean =>
  tokenIn(sentence, at).kind === 'word' && !endsPhrase(sentence, at) && !isNumber(sentence, at);

const isNumber = (sentence: SentenceReader, at: number): boolean =>
  tokenIn(sentence, at).kind === 'number' || isNumberWord(wordIn(sentence, at));

const LONGEST_GROUP = 8;
const HEDGES_OF_NUMBER = wordSet(
  'only just more than about around nearly almost some roughly approximately over at least up to',
);

/** "of more than 300 complaints": a hedge before the group's number. */
function isHedgeOfNumber(sentence: SentenceReader, at: number): boolean {
  if (!HEDGES_OF_NUMBER.has(wordIn(sentence, at))) return false;
  return isNumber(sentence, at + 1) || (HEDGES_OF_NUMBER.has(wordIn(sentence, at + 1)) && isNumber(sentence, at + 2));
}

/** "of the force's 300 detectives": the number behind whose they are; `at` where there is none. */
function behindOwner(sentence: SentenceReader, at: number): number {
  for (let owner = at; owner < at + 3 && tokenIn(sentence, owner).kind === 'word'; owner += 1) {
    if (wordIn(sentence, owner).endsWith("'s") && isNumber(sentence, owner + 1)) return owner + 1;
  }
  return at;
}

/** The group behind "of"; a number inside it ("of the eight officers") is passed over. */
function findGroup(sentence: SentenceReader, draft: Draft, at: number): Phrase {
  if (GROUP_DETERMINERS.has(wordIn(sentence, at))) draft.isPart = true;
  let noun = skipDeterminers(sentence, at);
  if (noun > at && isOrder(sentence, noun) && isNumber(sentence, noun + 1)) noun += 1;
  noun = behindOwner(sentence, noun);
  while (noun < at + LONGEST_GROUP && (isNumber(sentence, noun) || isHedgeOfNumber(sentence, noun))) noun += 1;
  return { first: noun, end: endOfNounPhrase(sentence, noun, 'many') };
}
