// Whether an article is on the topic: whether it is mainly about what the topic says of its bodies and people.
// Knows counts of sentences; the pack says which names and matters count.

import type { ConceptId, TopicPack } from '../../model/pack.ts';
import type { FocusMap } from '../text/focus.ts';
import type { Mention } from '../text/lexicon.ts';
import type { TextStructure } from '../text/text-structure.ts';

/** Whether an article is on the topic, and what it was judged by. */
export interface TopicVerdict {
  readonly isOnTopic: boolean;
  /** Sentences about a matter of the topic, by whose they are. */
  readonly ownSentences: number;
  readonly otherSentences: number;
}

/** Sentences about a matter of the topic that an article needs; one passing mention is not what it is about. */
const FEWEST_SENTENCES = 2;

/** An article that names another body first is about that one, unless it goes on to name the topic's far more often. */
const OWN_NAMED_PER_OTHER_WHERE_OTHER_LEADS = 2;
const FEWEST_NAMED_WHERE_OTHER_LEADS = 3;

/** What a headline says of a body, or a lead of a body's own people, counts for more than what one sentence does. */
const WEIGHT_OF_OPENING = 2;
const SENTENCES_OF_OPENING = 2;

/** So many sentences about the topic's people before it, and the other body was not what the article began with. */
const OPENERS_BEFORE_OTHER = 2;

/** So many sentences about the topic's people, and an article on all bodies of the kind was written because of them. */
const SENTENCES_ON_PEOPLE = 2;

/** Whether the article whose structure, mentions (by place) and focus are given is on the topic of `pack`. */
export function findTopic(
  structure: TextStructure,
  mentions: readonly Mention[],
  focus: FocusMap,
  pack: TopicPack,
): TopicVerdict {
  const { bodies, otherBodies, people, matters, deeds, sanctions, wholes, members } = pack.topic;
  const sentenceOf = ({ firstToken }: Mention): number => structure.sentenceOfToken[firstToken] as number;
  const sentencesWith = (concepts: readonly ConceptId[]): Set<number> =>
    new Set(mentions.filter(({ concept }) => concepts.includes(concept)).map(sentenceOf));

  const ofPeople = sentencesWith(people);
  const ofMembers = sentencesWith(members);
  const ofDeeds = sentencesWith(deeds);
  const aboutTopic = new Set([...sentencesWith(matters), ...ofPeople]);
  for (const sentence of ofDeeds) {
    const isOfPeople = focus.ofSentence(sentence, 'person').some(({ concept }) => people.includes(concept));
    if (isOfPeople || ofMembers.has(sentence)) aboutTopic.add(sentence);
  }
  for (const sentence of sentencesWith(sanctions)) {
    if (focus.ofSentence(sentence, 'body').some(({ concept }) => bodies.includes(concept))) aboutTopic.add(sentence);
  }

  const first = mentions.find(({ concept }) => bodies.includes(concept) || otherBodies.includes(concept));
  // A surname alone may be a namesake's, and every force has serving officers: it takes a body, or both of these.
  const isNamed = first !== undefined || (ofMembers.size > 0 && ofPeople.size > 0);
  const otherSentences = sentencesWith(otherBodies).size;
  const ofBodies = sentencesWith(bodies);
  const isOpening = (sentence: number): boolean =>
    ofBodies.has(sentence) &&
    (sentence === 0 || (sentence < SENTENCES_OF_OPENING && ofPeople.has(sentence) && ofDeeds.has(sentence)));
  let ownSentences = 0;
  for (const sentence of aboutTopic) {
    const named = focus.ofSentence(sentence, 'body').filter(({ origin }) => origin === 'named');
    const isOfOther = named.length > 0 && !named.some(({ concept }) => bodies.includes(concept));
    if (isNamed && !isOfOther) ownSentences += isOpening(sentence) ? WEIGHT_OF_OPENING : 1;
  }
  const openers = first ? [...ofPeople].filter((sentence) => sentence < sentenceOf(first)).length : 0;
  const isOfWhole = first !== undefined && wholes.includes(first.concept) && ofPeople.size >= SENTENCES_ON_PEOPLE;
  const isOther = first !== undefined && !bodies.includes(first.concept);
  const otherLeads = isOther && openers < OPENERS_BEFORE_OTHER && !isOfWhole;
  const fewestNamed = Math.max(FEWEST_NAMED_WHERE_OTHER_LEADS, OWN_NAMED_PER_OTHER_WHERE_OTHER_LEADS * otherSentences);
  const isElsewhere = otherLeads && ofBodies.size < fewestNamed;
  return { isOnTopic: ownSentences >= FEWEST_SENTENCES && !isElsewhere, ownSentences, otherSentences };
}
