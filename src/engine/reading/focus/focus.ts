// Whom each sentence is about: the person and the body that its figures belong to, where the sentence itself names
// none. Names are carried over within a paragraph, and into the next when that one begins without a name of its own.

import type { ConceptId } from '../../../model/pack.ts';
import type { TextStructure } from '../../text/text-structure.ts';
import type { Token } from '../../text/tokens.ts';
import type { Mention } from '../../topics/lexicon.ts';
import { concernsOthers, isCompared, isDeedOfAnother } from './asides.ts';
import { findNewcomers } from './newcomers.ts';
import {
  beginsElsewhere,
  beginsWithDescription,
  beginsWithParticiple,
  beginsWithStranger,
  beginsWithTimeOfPronoun,
  isPersonal,
  namesAnother,
} from './shifts.ts';

/** How a sentence came by its subject. */
export type FocusOrigin = 'named' | 'carried' | 'article';

/** A subject of a sentence: one person or body of the pack. */
export interface Focus {
  readonly concept: ConceptId;
  readonly origin: FocusOrigin;
  /** The first tokens of what names it in the sentence, in order; none where it is not named there. */
  readonly places: readonly number[];
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

/** Whether a sentence begins so that it goes on about whoever the one before was about. */
function continues(structure: TextStructure, sentence: number): boolean {
  const opener = structure.tokens[structure.sentences[sentence]?.firstToken ?? 0];
  if (opener === undefined) return false;
  if (PRONOUNS.has(opener.norm) || opener.kind === 'mark') return true;
  return beginsWithTimeOfPronoun(structure, sentence) || beginsWithParticiple(structure, sentence);
}

const NOBODY: readonly Focus[] = [];

interface Named extends Focus {
  readonly places: number[];
}

interface Carried {
  readonly concept: ConceptId;
  readonly paragraph: number;
}

const carried = (concept: ConceptId): Focus => ({ concept, origin: 'carried', places: [] });

/** How many paragraphs on a name still holds, when nobody else has been named. */
const CARRIED_PARAGRAPHS = 3;

/** Adds a place where a sentence names somebody. */
function name(subjects: (Named[] | undefined)[], sentence: number, concept: ConceptId, place: number): void {
  const list = subjects[sentence] ?? [];
  subjects[sentence] = list;
  const known = list.find((focus) => focus.concept === concept);
  if (known) known.places.push(place);
  else list.push({ concept, origin: 'named', places: [place] });
}

const NONE: ReadonlySet<string> = new Set();

/** An article introduces whom it is about within so many sentences, its headline among them. */
const SENTENCES_OF_LEAD = 4;
/** Tokens before a name with which a sentence begins: "PC Anna Hale". */
const LONGEST_TITLE = 3;
const INDEFINITE: ReadonlySet<string> = new Set(['a', 'an', 'one']);
/** "An officer", "an off-duty police officer", "one of its officers". */
const LONGEST_DESCRIPTION = 5;

/** "A nurse has admitted 62 thefts. Anna Hale stole …": a lead tells of somebody, and the sentence behind begins with the name. */
function introduces(
  { tokens, sentences }: TextStructure,
  sentence: number,
  name: number,
  members: ReadonlySet<string>,
): boolean {
  const [own, next] = [sentences[sentence], sentences[sentence + 1]];
  if (sentence >= SENTENCES_OF_LEAD || !own || !next || name - next.firstToken > LONGEST_TITLE) return false;
  for (let at = own.firstToken; at < own.endToken; at += 1) {
    if (!INDEFINITE.has(tokens[at]?.norm ?? '')) continue;
    for (let noun = at + 1; noun < Math.min(own.endToken, at + 1 + LONGEST_DESCRIPTION); noun += 1) {
      const token = tokens[noun] as Token;
      if (members.has(token.norm) || members.has(token.norm.replace(/s$/, ''))) return true;
      if (token.kind === 'mark' && token.norm !== '-') break;
    }
  }
  return false;
}

/**
 * Whom each sentence is about. `mentions` are those of the whole text, by place; `members` is what one of the topic's
 * people is called ("officer", "nurse"): another of them is somebody else, and one alone may be the one meant before.
 */
export function createFocusMap(
  structure: TextStructure,
  mentions: readonly Mention[],
  members: ReadonlySet<string> = NONE,
): FocusMap {
  const { sentences, tokens, sentenceOfToken } = structure;
  const people = new Array<Named[] | undefined>(sentences.length);
  const bodies = new Array<Named[] | undefined>(sentences.length);
  const isKnown = new Uint8Array(tokens.length);
  const counts = new Map<ConceptId, number>();
  const asides = new Set<number>();
  for (const mention of mentions) {
    const { role, firstToken, endToken } = mention;
    if (role === 'mask') continue;
    for (let at = firstToken; at < endToken; at += 1) isKnown[at] = 1;
    if (role !== 'person' && role !== 'body') continue;
    if (role === 'person' && isCompared(structure, firstToken)) continue;
    const concept = role === 'person' && isDeedOfAnother(structure, mention) ? STRANGER : mention.concept;
    const sentence = sentenceOfToken[firstToken] as number;
    if (role === 'body' && concernsOthers(structure, mention)) asides.add(sentence);
    const named = role === 'person' ? people : bodies;
    name(named, sentence, concept, firstToken);
    if (role === 'person' && concept !== STRANGER) counts.set(concept, (counts.get(concept) ?? 0) + 1);
  }

  for (const { index } of sentences) {
    const known = (people[index] ?? NOBODY).flatMap(({ places }) => places);
    for (const place of findNewcomers(structure, index, isKnown, known, members)) name(people, index, STRANGER, place);
    people[index]?.sort((a, b) => (a.places[0] ?? 0) - (b.places[0] ?? 0));
  }

  const sole = [...counts].sort((a, b) => b[1] - a[1]);
  const [first, second] = sole;
  const isArticles = first && (!second || first[1] >= 2 * second[1]);
  const ofArticle: readonly Focus[] = isArticles ? [{ concept: first[0], origin: 'article', places: [] }] : [];
  const described: readonly Focus[] = isArticles ? [{ concept: first[0], origin: 'carried', places: [] }] : [];

  const inheritedPeople: (readonly Focus[])[] = [];
  const inheritedBodies: (readonly Focus[])[] = [];
  const goesOn: boolean[] = [];
  for (const { index } of sentences) goesOn.push(continues(structure, index));
  for (const role of ['person', 'body'] as const) {
    const named = role === 'person' ? people : bodies;
    const inherited = role === 'person' ? inheritedPeople : inheritedBodies;
    let last: Carried | null = null;
    let previous: { readonly focus: Focus | null; readonly paragraph: number } = { focus: null, paragraph: -1 };
    for (const sentence of sentences) {
      const own = named[sentence.index];
      const reach: number = goesOn[sentence.index] ? CARRIED_PARAGRAPHS : 1;
      const isNear: boolean = last !== null && sentence.paragraph - last.paragraph <= reach;
      let focus: Focus | null = last && isNear ? carried(last.concept) : null;
      // What one sentence of a paragraph has inherited holds for the rest of it.
      if (!focus && previous.paragraph === sentence.paragraph) focus = previous.focus;
      if (!own && role === 'person' && beginsWithStranger(structure, sentence.index, isKnown, members)) {
        last = { concept: STRANGER, paragraph: sentence.paragraph };
        focus = carried(STRANGER);
      }
      if (!own && role === 'body' && beginsElsewhere(structure, sentence.index, isKnown)) {
        focus = carried(STRANGER);
      }
      if (
        !own &&
        role === 'person' &&
        focus?.origin === 'carried' &&
        namesAnother(structure, sentence.index, members)
      ) {
        const other = ofArticle.find(({ concept }) => concept !== focus?.concept);
        focus = other ?? carried(STRANGER);
        last = { concept: focus.concept, paragraph: sentence.paragraph };
      }
      inherited.push(focus ? [focus] : NOBODY);
      previous = { focus, paragraph: sentence.paragraph };
      const isOfPronoun: boolean = role === 'person' && focus !== null && isPersonal(tokens[sentence.firstToken]);
      // "He" takes the name up again, and the paragraphs behind are counted from there.
      if (isOfPronoun && last !== null && last.concept === focus?.concept) {
        last = { concept: last.concept, paragraph: sentence.paragraph };
      }
      const isAside: boolean = role === 'body' && asides.has(sentence.index);
      if (own && !isOfPronoun && !isAside) {
        // A sentence that names several is mostly about the first: "Carrick, of the same unit as Couzens, …". One that
        // begins with "he" is about whoever was meant before, whomever else it names.
        last = { concept: (own[0] as Focus).concept, paragraph: sentence.paragraph };
        previous = { focus: carried(last.concept), paragraph: sentence.paragraph };
      }
    }
  }

  return {
    namesPerson: counts.size > 0,
    ofSentence(sentence, role) {
      if (role === 'body') return bodies[sentence] ?? inheritedBodies[sentence] ?? NOBODY;
      const own = people[sentence] ?? inheritedPeople[sentence] ?? NOBODY;
      if (own.length > 0) return own;
      const next = people[sentence + 1]?.[0];
      if (next && next.concept !== STRANGER && introduces(structure, sentence, next.places[0] as number, members))
        return [carried(next.concept)];
      return beginsWithDescription(structure, sentence, members) ? described : ofArticle;
    },
  };
}
