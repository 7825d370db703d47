// Whom each sentence is about: the person and the body that its figures belong to, where the sentence itself names
// none. Names are carried over within a paragraph, and into the next when that one begins without a name of its own.

import type { ConceptId } from '../../model/pack.ts';
import type { Mention } from './lexicon.ts';
import type { TextStructure } from './text-structure.ts';
import { wordSet } from './word-set.ts';

/** How a sentence came by its subject. */
export type FocusOrigin = 'named' | 'carried' | 'article';

/** A subject of a sentence: one person or body of the pack. */
export interface Focus {
  readonly concept: ConceptId;
  readonly origin: FocusOrigin;
}

/** Whom each sentence of a text is about. */
export interface FocusMap {
  /** Whether the text names any person of the pack. */
  readonly namesPerson: boolean;
  /** The subjects of a role that the sentence names, in order of place; otherwise the one it has inherited. */
  readonly ofSentence: (sentence: number, role: 'person' | 'body') => readonly Focus[];
}

/** Somebody the pack does not know, named where a sentence begins: what follows is about them. */
const STRANGER: ConceptId = 'stranger';

const PRONOUNS: ReadonlySet<string> = new Set([
  'he',
  'his',
  'him',
  'she',
  'her',
  'they',
  'their',
  'it',
  'its',
  'this',
  'that',
  'these',
  'those',
  'the',
]);

const PERSONAL: ReadonlySet<string> = new Set(['he', 'his', 'she', 'her']);

const SPEECH_VERBS = wordSet(`
  said says say told tells added adds asked asks warned warns wrote writes insisted admitted conceded called calls
  described explained argued claimed stressed replied confirmed revealed announced promised thought thinks believes
  wants
`);

/** Capitalised words that begin sentences and are nobody's first name. */
const NOT_NAMES = wordSet(`
  the a an in on at of for from by with and but or if as when while after before since until it he she they we i you his
  her their our this that these those there here what who how why where which not no one two three four five six seven
  eight nine ten more most many some all another other police officers officer met metropolitan scotland london home sir
  dame lord lady mr mrs ms pc dc ds dci commissioner chief justice court crown judge detective inspector superintendent
  assistant deputy minister prime government house commons greater west east north south new last next monday
  tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december serial former ex retired now then meanwhile earlier later yesterday today tonight operation national
  crime british england wales britain uk women men parliament westminster downing
`);

/** Whether a sentence begins with a full name that is not in the pack and whose owner does not merely speak. `isKnown` is 1
 * for each token of a mention. */
function beginsWithStranger(structure: TextStructure, sentence: number, isKnown: Uint8Array): boolean {
  const { tokens, sentences } = structure;
  const { firstToken, endToken } = sentences[sentence] as (typeof sentences)[number];
  let at = firstToken;
  while (at < endToken && tokens[at]?.kind === 'mark') at += 1;
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!first || !second || at + 1 >= endToken) return false;
  if (first.kind !== 'word' || second.kind !== 'word' || !first.isCapital || !second.isCapital) return false;
  if (NOT_NAMES.has(first.base) || NOT_NAMES.has(second.base)) return false;
  if (isKnown[at] === 1 || isKnown[at + 1] === 1) return false;
  return !third || !SPEECH_VERBS.has(third.norm);
}

const PARTS_OF_PLACES = wordSet('new north south east west greater');

/** How far into a sentence "in" stands that leads the place it tells of: "In a raid of two days in Kent". */
const LONGEST_OPENING = 8;

/**
 * Whether a sentence begins by leading elsewhere: "In New South Wales, 600 people …". A time ("In January"), a place that
 * anybody is in ("In London") and what is somebody's ("In Ms Smith's report") are no such places.
 */
function beginsElsewhere({ tokens, sentences }: TextStructure, sentence: number, isKnown: Uint8Array): boolean {
  const { firstToken, endToken } = sentences[sentence] as (typeof sentences)[number];
  if (tokens[firstToken]?.norm !== 'in') return false;
  const end = Math.min(endToken, firstToken + LONGEST_OPENING);
  let at = firstToken + 1;
  while (at < end && tokens[at]?.kind !== 'mark' && !(tokens[at - 1]?.norm === 'in' && tokens[at]?.isCapital)) at += 1;
  if (at === end || tokens[at]?.kind === 'mark') return false;
  for (; at < end && tokens[at]?.isCapital; at += 1) {
    const { norm, base, isUpperCase } = tokens[at] as (typeof tokens)[number];
    if (isKnown[at] === 1 || isUpperCase || norm !== base) return false;
    if (NOT_NAMES.has(base) && !(PARTS_OF_PLACES.has(base) && tokens[at + 1]?.isCapital)) return false;
  }
  return true;
}

/** How far before a name "the same unit as" stands. */
const LONGEST_COMPARISON = 10;
/** "As", to the name, with a title between: "as Sarah Everard's murderer, the constable Wayne Couzens". */
const LONGEST_TITLE = 8;

/** "He served in the same unit as Couzens": such a name says more about somebody else, whom the sentence is about. */
function isCompared({ tokens, sentences, sentenceOfToken }: TextStructure, firstToken: number): boolean {
  const start = sentences[sentenceOfToken[firstToken] as number]?.firstToken ?? 0;
  let as = firstToken - 1;
  while (as > start && as >= firstToken - LONGEST_TITLE && tokens[as]?.norm !== 'as') as -= 1;
  if (tokens[as]?.norm !== 'as') return false;
  for (let at = as - 1; at >= Math.max(start, as - LONGEST_COMPARISON); at -= 1) {
    if (tokens[at]?.norm === 'same') return true;
  }
  return false;
}

/** How far into a sentence the pronoun of its main clause stands behind a participle. */
const LONGEST_PARTICIPLE_CLAUSE = 30;

/** "Pleading guilty to 85 offences, he …": the clause before the pronoun is about the same as the pronoun. */
function beginsWithParticiple(structure: TextStructure, sentence: number): boolean {
  const { tokens, sentences } = structure;
  const { firstToken, endToken } = sentences[sentence] as (typeof sentences)[number];
  if (!/^[a-z]{3,}(?:ing|ed)$/.test(tokens[firstToken]?.norm ?? '')) return false;
  const end = Math.min(endToken, firstToken + LONGEST_PARTICIPLE_CLAUSE);
  for (let at = firstToken + 1; at < end; at += 1) {
    if (tokens[at - 1]?.norm === ',' && PERSONAL.has(tokens[at]?.norm ?? '')) return true;
  }
  return false;
}

const NOBODY: readonly Focus[] = [];

interface Carried {
  readonly concept: ConceptId;
  readonly paragraph: number;
}

/** How many paragraphs on a name still holds, when nobody else has been named. */
const CARRIED_PARAGRAPHS = 3;

/** Whom each sentence is about. `mentions` are those of the whole text, by place. */
export function createFocusMap(structure: TextStructure, mentions: readonly Mention[]): FocusMap {
  const { sentences, tokens, sentenceOfToken } = structure;
  const named = { person: new Map<number, Focus[]>(), body: new Map<number, Focus[]>() };
  const isKnown = new Uint8Array(tokens.length);
  const counts = new Map<ConceptId, number>();
  for (const { concept, role, firstToken, endToken } of mentions) {
    if (role === 'mask') continue;
    isKnown.fill(1, firstToken, endToken);
    if (role !== 'person' && role !== 'body') continue;
    if (role === 'person' && isCompared(structure, firstToken)) continue;
    const sentence = sentenceOfToken[firstToken] as number;
    const list = named[role].get(sentence);
    if (!list) named[role].set(sentence, [{ concept, origin: 'named' }]);
    else if (!list.some((focus) => focus.concept === concept)) list.push({ concept, origin: 'named' });
    if (role === 'person') counts.set(concept, (counts.get(concept) ?? 0) + 1);
  }

  const inherited: Record<'person' | 'body', (Focus | null)[]> = { person: [], body: [] };
  for (const role of ['person', 'body'] as const) {
    let last: Carried | null = null;
    let previous: { readonly focus: Focus | null; readonly paragraph: number } = { focus: null, paragraph: -1 };
    for (const sentence of sentences) {
      const own = named[role].get(sentence.index);
      const opener = tokens[sentence.firstToken];
      const goesOn =
        opener !== undefined &&
        (PRONOUNS.has(opener.norm) || opener.kind === 'mark' || beginsWithParticiple(structure, sentence.index));
      const reach: number = goesOn ? CARRIED_PARAGRAPHS : 1;
      const isNear: boolean = last !== null && sentence.paragraph - last.paragraph <= reach;
      let focus: Focus | null = last && isNear ? { concept: last.concept, origin: 'carried' } : null;
      // What one sentence of a paragraph has inherited holds for the rest of it.
      if (!focus && previous.paragraph === sentence.paragraph) focus = previous.focus;
      if (!own && role === 'person' && beginsWithStranger(structure, sentence.index, isKnown)) {
        last = { concept: STRANGER, paragraph: sentence.paragraph };
        focus = { concept: STRANGER, origin: 'carried' };
      }
      if (!own && role === 'body' && beginsElsewhere(structure, sentence.index, isKnown)) {
        focus = { concept: STRANGER, origin: 'carried' };
      }
      inherited[role].push(focus);
      previous = { focus, paragraph: sentence.paragraph };
      const isOfPronoun: boolean = role === 'person' && focus !== null && PERSONAL.has(opener?.norm ?? '');
      if (own && !isOfPronoun) {
        // A sentence that names several is mostly about the first: "Carrick, of the same unit as Couzens, …". One that
        // begins with "he" is about whoever was meant before, whomever else it names.
        last = { concept: (own[0] as Focus).concept, paragraph: sentence.paragraph };
        previous = { focus: { concept: last.concept, origin: 'carried' }, paragraph: sentence.paragraph };
      }
    }
  }

  const sole = [...counts].sort((a, b) => b[1] - a[1]);
  const [first, second] = sole;
  const isArticles = first && (!second || first[1] >= 2 * second[1]);
  const ofArticle: readonly Focus[] = isArticles ? [{ concept: first[0], origin: 'article' }] : [];

  return {
    namesPerson: counts.size > 0,
    ofSentence(sentence, role) {
      const own = named[role].get(sentence);
      if (own) return own;
      const carried = inherited[role][sentence];
      if (carried) return [carried];
      return role === 'person' ? ofArticle : NOBODY;
    },
  };
}
