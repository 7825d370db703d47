// Finds the noun phrase that begins at a token: modifiers, head, an of-phrase, a second noun behind "and".
// Ends it at verbs, prepositions, determiners, numbers and punctuation. Knows nothing of figures.

import { wordSet } from '../../../text/word-set.ts';
import { isGluedBefore, isHyphen, type SentenceReader, tokenIn, wordIn } from '../sentence-reader.ts';
import { isEnder, isPlainAdjective, isPluralNoun, isTimeNoun, isVerb, TRAITS, traitsOf } from './word-classes.ts';

/** Whether the phrase counts one thing: "one officer resigned" has no plural to end at. */
export type GrammaticalNumber = 'one' | 'many';

type WordClass = 'plural' | 'noun' | 'name' | 'adjective' | 'participle' | 'adverb' | 'possessive' | 'end';

/** Long enough for any real phrase, short enough to keep an endless one cheap. */
const LONGEST = 12;

interface Head {
  readonly end: number;
  readonly isPlural: boolean;
}

/** The token behind the word at `at` and what is tied to it by hyphens ("drink-driving"). */
function endOfCompound(sentence: SentenceReader, at: number): number {
  let end = endOfInitials(sentence, at);
  while (end < at + LONGEST && isHyphen(sentence, end) && tokenIn(sentence, end + 1).kind === 'word') end += 2;
  return end;
}

/** Behind "U.S." with its last stop, behind any other word the token after it. */
function endOfInitials(sentence: SentenceReader, at: number): number {
  let end = at;
  while (end < at + LONGEST && isInitial(sentence, end)) end += 2;
  return end > at + 2 ? end : at + 1;
}

function isInitial(sentence: SentenceReader, at: number): boolean {
  const token = tokenIn(sentence, at);
  return (
    token.isCapital &&
    token.end - token.start === 1 &&
    wordIn(sentence, at + 1) === '.' &&
    isGluedBefore(sentence, at + 1)
  );
}

/** The word class that the last word of a compound gives it. */
function classify(sentence: SentenceReader, first: number, end: number, isMany: boolean): WordClass {
  const token = tokenIn(sentence, end - 1);
  if (token.kind !== 'word') return end - first > 2 ? 'name' : 'end';
  const word = token.norm;
  const isCompound = end - first > 1;
  const isName = token.isCapital && !sentence.isHeadline;
  const traits = traitsOf(token);
  if (!isCompound) {
    if (traits & TRAITS.ender) return isName && token.end - token.start === 2 && word === 'us' ? 'name' : 'end';
    if ((word === 'last' || word === 'next' || word === 'past') && isTimeNoun(wordIn(sentence, end))) return 'end';
    if (traits & TRAITS.finiteVerb || (traits & TRAITS.postposed && endsPhrase(sentence, end))) return 'end';
    // "30 home runs": behind a number above one a word in "-s" is a noun.
    if (traits & TRAITS.verb && !isPluralNoun(wordIn(sentence, end)) && !(isMany && traits & TRAITS.plural))
      return 'end';
    if (traits & TRAITS.adverb) return 'adverb';
  }
  if (word.endsWith("'s")) return 'possessive';
  if (isName) return 'name';
  if (traits & TRAITS.plainAdjective) return 'adjective';
  if (traits & TRAITS.participle) return 'participle';
  return traits & TRAITS.plural ? 'plural' : 'noun';
}

/** Whether the token at `at` cannot belong to a noun phrase. */
export function endsPhrase(sentence: SentenceReader, at: number): boolean {
  const token = tokenIn(sentence, at);
  return token.kind !== 'word' || (traitsOf(token) & TRAITS.ender) !== 0;
}

/** The head noun of the phrase from `first` on; its end is `first` where no noun stands there. */
function findHead(sentence: SentenceReader, first: number, number: GrammaticalNumber, isInner = false): Head {
  let end = first;
  let isPlural = false;
  let lastClass: WordClass = 'end';
  for (let at = first; at < first + LONGEST; ) {
    if (lastClass === 'name' && isAbbreviation(sentence, at)) at += 3;
    const wordEnd = endOfCompound(sentence, at);
    const wordClass = classify(sentence, at, wordEnd, number === 'many' && !isPlural);
    if (wordClass === 'end') {
      if (isPlural || number === 'one' || isInner || !joins(sentence, at, end > first)) break;
      // "sexual and domestic abuse claims": the plural that the number wants is still to come.
      const rest = at > first ? findHead(sentence, at + 1, number, true) : null;
      return rest?.isPlural ? rest : { end, isPlural };
    }
    // "52 firefighters’ wives" are wives: whose they are describes them.
    if (wordClass === 'plural' && isOwner(sentence, first, wordEnd)) {
      lastClass = 'possessive';
      at = wordEnd + 1;
      continue;
    }
    // Behind a plural only another plural carries on ("drugs offences"); anything else is the clause.
    if (isPlural && wordClass !== 'plural') break;
    if (end > first) {
      if (wordClass === 'adverb') break;
      // Behind a noun it begins the clause: "violence involving staff"; "Met serving officers" is the exception.
      if (wordClass === 'participle' && !(lastClass === 'name' && isPluralNoun(wordIn(sentence, wordEnd)))) break;
      if (wordClass === 'plural' && number === 'one') break;
    }
    if (wordClass === 'plural' || wordClass === 'noun' || wordClass === 'name') {
      end = wordEnd;
      isPlural = wordClass === 'plural' || (wordClass === 'name' && isPluralName(sentence, at));
    }
    lastClass = wordClass;
    at = wordEnd;
  }
  return { end, isPlural };
}

/** Whether an apostrophe makes the plural that ends at `end` an owner; behind an opening mark it closes a quotation. */
function isOwner(sentence: SentenceReader, first: number, end: number): boolean {
  if (wordIn(sentence, end) !== "'" || !isGluedBefore(sentence, end) || !wordIn(sentence, end - 1).endsWith('s'))
    return false;
  const opening = wordIn(sentence, first - 1);
  if (opening === '‘' || opening === "'") return false;
  const next = tokenIn(sentence, end + 1);
  return next.kind === 'word' && !isEnder(next.norm) && !isVerb(next.norm);
}

/** "Metropolitan (Met) Police officers": a short name in brackets within the long one. */
function isAbbreviation(sentence: SentenceReader, at: number): boolean {
  return wordIn(sentence, at) === '(' && tokenIn(sentence, at + 1).isCapital && wordIn(sentence, at + 2) === ')';
}

/** Words that say how many of something else there are. */
const QUANTIFIERS = wordSet('numerous several many various multiple countless some more further fewer less');

/** Whether "and", "or" or a comma at `at` may join modifiers; a comma joins no nouns. */
function joins(sentence: SentenceReader, at: number, hasNoun: boolean): boolean {
  const word = wordIn(sentence, at);
  if (wordIn(sentence, at - 1) === 'more' || QUANTIFIERS.has(wordIn(sentence, at + 1))) return false;
  return word === 'and' || word === 'or' || (word === ',' && !hasNoun);
}

/** "Americans" and "MPs" can be counted; "Immortals" before "player" only describes. */
function isPluralName(sentence: SentenceReader, at: number): boolean {
  const next = tokenIn(sentence, at + 1);
  if (next.kind === 'word' && (next.isCapital || !isEnder(next.norm)) && !isVerb(next.norm)) return false;
  return isPluralNoun(wordIn(sentence, at));
}

const DETERMINERS = wordSet('the a an this that these those his her its their our your my all any every each');

/** The token behind determiners ("all of those"): where a noun may begin. */
export function skipDeterminers(sentence: SentenceReader, at: number): number {
  let next = at;
  while (DETERMINERS.has(wordIn(sentence, next)) && next < at + 3) next += 1;
  return next;
}

/** The token behind the noun phrase that begins at `first`; `first` where none begins there. */
export function endOfNounPhrase(sentence: SentenceReader, first: number, number: GrammaticalNumber): number {
  const head = findHead(sentence, first, number);
  if (head.end === first) return first;
  if (wordIn(sentence, head.end) === 'of') return endOfComplement(sentence, head.end, 0);
  return head.isPlural ? endOfCoordination(sentence, head.end) : head.end;
}

/** "counts of rape", "members of the public", "cases of abuse of position"; `of` where no noun follows. */
function endOfComplement(sentence: SentenceReader, of: number, depth: number): number {
  const first = skipDeterminers(sentence, of + 1);
  const head = findHead(sentence, first, 'many');
  if (head.end > first) {
    if (wordIn(sentence, head.end) === 'of' && depth === 0) return endOfComplement(sentence, head.end, 1);
    return endOfCoordination(sentence, head.end);
  }
  // "members of the public": an adjective stands for the noun.
  return first > of + 1 && isPlainAdjective(wordIn(sentence, first)) ? first + 1 : of;
}

/** "officers and staff", "sexual offences or domestic violence": the second noun joins when it begins bare. */
function endOfCoordination(sentence: SentenceReader, end: number): number {
  const joint = wordIn(sentence, end);
  if (joint !== 'and' && joint !== 'or') return end;
  const second = tokenIn(sentence, end + 1);
  if (second.kind !== 'word' || (second.isCapital && !sentence.isHeadline) || isGluedBefore(sentence, end)) return end;
  if (QUANTIFIERS.has(second.norm)) return end;
  const head = findHead(sentence, end + 1, 'many', true);
  // "officers and campaigners say": a second subject is not counted.
  return isVerb(wordIn(sentence, head.end)) ? end : head.end > end + 1 ? head.end : end;
}
