// Finds the noun phrase that begins at a token: modifiers, head, an of-phrase, a second noun behind "and".
// Ends it at verbs, prepositions, determiners, adverbs and punctuation. Knows nothing of numbers.

import { isGluedBefore, isHyphen, type SentenceReader, tokenIn, wordIn } from '../sentence-reader.ts';
import {
  isAdverb,
  isEnder,
  isParticiple,
  isPlainAdjective,
  isPluralNoun,
  isPostposed,
  isVerb,
} from './word-classes.ts';

/** Long enough for any real phrase, short enough to keep an endless one cheap. */
const LONGEST = 12;

interface Head {
  readonly end: number;
  readonly isPlural: boolean;
}

/** Whether the word may stand inside a phrase whose head has not come yet. */
function canModify(sentence: SentenceReader, at: number): boolean {
  const token = tokenIn(sentence, at);
  if (token.kind !== 'word') return false;
  const word = token.norm;
  if (isEnder(word)) return token.isCapital && word.length === 2 && !isSentenceWord(word);
  return !isVerb(word) || isPluralNoun(wordIn(sentence, at + 1));
}

const isSentenceWord = (word: string): boolean => word !== 'us' && word !== 'it';

/** The head noun of the phrase from `first` on; its end is `first` where no noun stands there. */
function findHead(sentence: SentenceReader, first: number, isSingular: boolean): Head {
  let end = first;
  let isPlural = false;
  let nouns = 0;
  for (let at = first; at < first + LONGEST; at += 1) {
    if (isHyphen(sentence, at) && tokenIn(sentence, at + 1).kind === 'word') continue;
    const token = tokenIn(sentence, at);
    if (!canModify(sentence, at)) break;
    const isInner = isHyphen(sentence, at + 1) && tokenIn(sentence, at + 2).kind === 'word';
    const isPart = at > first && isHyphen(sentence, at - 1);
    if (isPlural && !isPart) {
      // Behind a plural only another plural carries on ("drugs offences"); anything else is the clause.
      if (token.isCapital || !isPluralNoun(token.norm) || isPostposed(token.norm)) break;
    }
    if (nouns > 0 && !isPart && !isInner && endsSingular(sentence, at, isSingular)) break;
    if (isInner) continue;
    if (isAdverb(token.norm) && !isPart) {
      if (nouns > 0) break;
      continue;
    }
    if (!token.isCapital && isPluralNoun(token.norm)) {
      isPlural = true;
      nouns += 1;
      end = at + 1;
    } else if (token.isCapital || !(isPlainAdjective(token.norm) || isParticiple(token.norm))) {
      nouns += 1;
      end = at + 1;
      isPlural =
        token.isCapital && token.norm.length > 3 && isPluralNoun(token.norm) && !tokenIn(sentence, at + 1).isCapital;
    }
  }
  return { end, isPlural };
}

/** Behind a singular noun a word in "-ed", "-ing" or "-s" is the clause going on: "one officer resigned", "faces". */
function endsSingular(sentence: SentenceReader, at: number, isSingular: boolean): boolean {
  const token = tokenIn(sentence, at);
  if (isPostposed(token.norm)) return true;
  if (isParticiple(token.norm)) return !isPluralNoun(wordIn(sentence, at + 1)) || isSingular;
  return isSingular && !token.isCapital && token.norm.endsWith('s') && !isPluralNoun(token.norm);
}

const DETERMINERS: ReadonlySet<string> = new Set(
  'the a an this that these those his her its their our your my all any every each'.split(' '),
);

/** The token behind determiners ("all of those"): where a noun may begin. */
export function skipDeterminers(sentence: SentenceReader, at: number): number {
  let next = at;
  while (DETERMINERS.has(wordIn(sentence, next)) && next < at + 3) next += 1;
  return next;
}

/** The token behind the noun phrase that begins at `first`; `first` where none begins there. */
export function endOfNounPhrase(sentence: SentenceReader, first: number, isSingular: boolean, depth = 0): number {
  const head = findHead(sentence, first, isSingular);
  if (head.end === first) return first;
  let end = head.end;
  if (wordIn(sentence, end) === 'of' && depth < 2) {
    const inner = skipDeterminers(sentence, end + 1);
    const innerEnd = endOfNounPhrase(sentence, inner, false, depth + 1);
    if (innerEnd > inner) return innerEnd;
    if (inner > end + 1 && wordIn(sentence, inner - 1) === 'those') end = inner;
    return end;
  }
  return endOfCoordination(sentence, end, head.isPlural);
}

/** "officers and staff", "sexual offences or domestic violence": the second noun joins when it begins bare. */
function endOfCoordination(sentence: SentenceReader, end: number, isPlural: boolean): number {
  const joint = wordIn(sentence, end);
  if (!isPlural || (joint !== 'and' && joint !== 'or')) return end;
  const second = tokenIn(sentence, end + 1);
  if (second.kind !== 'word' || second.isCapital || isGluedBefore(sentence, end)) return end;
  const head = findHead(sentence, end + 1, false);
  if (head.end === end + 1) return end;
  // "officers and campaigners say": a second subject is not counted.
  return isVerb(wordIn(sentence, head.end)) && !head.isPlural ? end : head.end;
}
