// Says why counterparts were matched: that they count the same, or are one utterance. Pure.

import type { MatchReason, SameMeasure, SameUtterance, SameWords } from '../../model/finding.ts';
import type { MeasureKind } from '../../model/pack.ts';
import type { MessageKey, Words } from '../words.ts';

/** A measure's name is made to be read behind these. */
const measureKeys: Record<MeasureKind, MessageKey> = {
  count: 'bothCount',
  share: 'bothGive',
  money: 'bothGive',
  age: 'bothGive',
  duration: 'bothSay',
  date: 'bothSay',
};

/** "Both count Met officers and staff accused in the ten-year review." */
export function matchReasonWords(reason: MatchReason, words: Words): string {
  switch (reason.kind) {
    case 'measure':
      return sameMeasure(reason, words);
    case 'words':
      return sameWords(reason, words);
    case 'utterance':
      return sameUtterance(reason, words);
  }
}

function sameWords({ counted, sharedWords }: SameWords, words: Words): string {
  const shared = words.join(sharedWords.map((word) => words.say('quoted', word)));
  if (counted === null) return shared === '' ? words.say('toldAlike') : words.say('toldAlikeShared', shared);
  return shared === '' ? words.say('bothCount', counted) : words.say('bothCountShared', counted, shared);
}

const sameMeasure = ({ measureKind, measureName }: SameMeasure, words: Words): string =>
  words.say(measureKeys[measureKind], measureName);

function sameUtterance({ speaker, sharedWords, neighboursMatch }: SameUtterance, words: Words): string {
  const shared = words.join(sharedWords.map((word) => words.say('quoted', word)));
  const sentence =
    speaker === null
      ? shared === ''
        ? words.say('sameUtterance')
        : words.say('sameUtteranceShared', shared)
      : shared === ''
        ? words.say('sameSpeaker', speaker)
        : words.say('sameSpeakerShared', speaker, shared);
  return neighboursMatch ? words.say('neighboursMatch', sentence) : sentence;
}
