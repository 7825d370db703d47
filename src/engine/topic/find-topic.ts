// Whether an article is on the topic: whether it is mainly about what the topic says of its bodies and people.
// Knows counts of sentences; the pack says which names and matters count.

import type { TopicPack } from '../../model/pack.ts';
import type { FocusMap } from '../compare/figures/focus.ts';
import type { Mention } from '../text/lexicon.ts';
import type { TextStructure } from '../text/text-structure.ts';

export interface TopicVerdict {
  readonly isOnTopic: boolean;
  /** Sentences about a matter of the topic, by whose they are. */
  readonly ownSentences: number;
  readonly otherSentences: number;
}

/** Sentences about a matter of the topic that an article needs; one passing mention is not what it is about. */
const FEWEST_SENTENCES = 2;

/** What share of the sentences about such matters has to be about the topic's own bodies and people. */
const OWN_SHARE = 0.5;

/** Whether the article whose structure and mentions are given is on the topic of `pack`. */
export function findTopic(structure: TextStructure, mentions: readonly Mention[], focus: FocusMap, pack: TopicPack): TopicVerdict {
  const matters = new Set(pack.topic.matters);
  const own = new Set([...pack.topic.bodies, ...pack.topic.people]);
  const people = new Set(pack.topic.people);
  const others = new Set(pack.topic.otherBodies);
  const aboutMatters = new Set<number>();
  for (const { concept, firstToken } of mentions) {
    if (matters.has(concept) || people.has(concept)) aboutMatters.add(structure.sentenceOfToken[firstToken] as number);
  }
  let ownSentences = 0;
  let otherSentences = 0;
  for (const sentence of aboutMatters) {
    const subjects = [...focus.ofSentence(sentence, 'body'), ...focus.ofSentence(sentence, 'person')];
    if (subjects.some(({ concept, origin }) => others.has(concept) && origin !== 'article')) otherSentences += 1;
    else if (subjects.some(({ concept }) => own.has(concept))) ownSentences += 1;
  }
  const isOnTopic = ownSentences >= FEWEST_SENTENCES && ownSentences >= OWN_SHARE * (ownSentences + otherSentences);
  return { isOnTopic, ownSentences, otherSentences };
}
