// Tells somebody's words from a title, a nickname or a scare quote. Knows the words around; knows no speaker.

import type { QuoteKind } from '../../../model/quote.ts';
import type { TextStructure } from '../../text/text-structure.ts';
import type { Token } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import type { QuotedRun } from './quotation-marks.ts';

/** A quote longer than this is speech whatever stands around it. */
const TERM_WORDS = 6;

/** A scare quote is at most this long. */
const SCARE_WORDS = 2;

/** Words right before a name or a nickname in quotation marks. */
const NAMING = wordSet('nicknamed dubbed codenamed entitled titled named aka alias christened headlined');

/** Things that have titles. */
const WORKS = wordSet(`
  film book novel song album play show series programme program podcast documentary report article essay paper
  poem episode exhibition painting game magazine column chapter operation track single memoir drama hashtag
`);

const DETERMINERS = wordSet('a an the his her its their our this that these those of some so-called');

/** Whether every longer word has a capital, as in a title. */
function isTitleCase(tokens: readonly Token[], run: QuotedRun): boolean {
  let words = 0;
  for (let at = run.firstToken; at < run.endToken; at += 1) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word') continue;
    words += 1;
    if (!token.isCapital && token.norm.length > 3) return false;
  }
  return words > 0 && (tokens[run.firstToken] as Token).isCapital;
}

function wordCount(tokens: readonly Token[], run: QuotedRun): number {
  let words = 0;
  for (let at = run.firstToken; at < run.endToken && words <= TERM_WORDS; at += 1) {
    if (tokens[at]?.kind === 'word') words += 1;
  }
  return words;
}

/** "known to friends as “Spud”", "better known as “the Fox”". */
function isKnownAs(tokens: readonly Token[], { openMark }: QuotedRun): boolean {
  if (tokens[openMark - 1]?.norm !== 'as') return false;
  for (let at = openMark - 2; at >= openMark - 6; at -= 1) if (tokens[at]?.norm === 'known') return true;
  return false;
}

/**
 * `term` for: a nickname within a name (John “Jack” Smith) or after "nicknamed"; a title after what has one (the film
 * “…”); one or two words that stand before a noun without anybody saying anything in the sentence (the “rogue” officers).
 */
export function kindOf(structure: TextStructure, run: QuotedRun, isAttributed: boolean): QuoteKind {
  const { tokens } = structure;
  const count = wordCount(tokens, run);
  if (count > TERM_WORDS || run.openMark < 0) return 'speech';
  const before = tokens[run.openMark - 1];
  const beforeThat = tokens[run.openMark - 2];
  const after = run.closeMark < 0 ? undefined : tokens[run.closeMark + 1];
  const last = tokens[run.endToken - 1];
  if (last && /[.!?,]/.test(last.norm) && last.kind === 'mark') return 'speech';
  if (before?.kind === 'word') {
    const isWithinName = before.isCapital && after?.isCapital === true && after.kind === 'word' && count <= 2;
    if (isWithinName && isTitleCase(tokens, run)) return 'term';
    if (NAMING.has(before.norm) || isKnownAs(tokens, run)) return 'term';
    const namesWork =
      WORKS.has(before.norm) || (beforeThat !== undefined && WORKS.has(beforeThat.norm) && before.norm === 'called');
    if (namesWork && isTitleCase(tokens, run)) return 'term';
    if (before.norm === 'so-called' || (before.norm === 'called' && beforeThat?.norm === '-')) return 'term';
  }
  const isBeforeNoun =
    before !== undefined && DETERMINERS.has(before.norm) && after?.kind === 'word' && !after.isCapital;
  return !isAttributed && isBeforeNoun && count <= SCARE_WORDS ? 'term' : 'speech';
}
