// An article as one topic sees it: what was read of it, where the pack's concepts stand, and whom each sentence is about.
// Made once for each article and topic, and passed along to whatever compares.

import type { TopicPack } from '../../model/pack.ts';
import { createFocusMap, type FocusMap } from '../reading/focus/focus.ts';
import type { Reading } from '../reading/read-article.ts';
import { createLexicon, type Mention } from './lexicon.ts';

export interface TopicReading {
  readonly reading: Reading;
  /** Mentions of the pack's concepts in the whole text, by place. */
  readonly mentions: readonly Mention[];
  readonly focus: FocusMap;
}

/** Prepares the words of a pack; the reader can then be used for any number of articles. */
export function createTopicReader({
  concepts,
  topic,
}: Pick<TopicPack, 'concepts' | 'topic'>): (reading: Reading) => TopicReading {
  const lexicon = createLexicon(concepts);
  const memberNouns = new Set(topic.memberNouns);
  return (reading) => {
    const mentions = lexicon.findMentions(reading.structure.tokens);
    return { reading, mentions, focus: createFocusMap(reading.structure, mentions, memberNouns) };
  };
}
