// Why counterparts were matched, in a sentence for a terminal and for the JSON.

import type { MatchReason, SameUtterance } from '../../model/finding.ts';
import type { MeasureKind } from '../../model/pack.ts';

const BOTH: Record<MeasureKind, string> = {
  count: 'Both count',
  share: 'Both give the',
  age: 'Both give the',
  duration: 'Both say',
  date: 'Both say',
};

const LISTS = new Intl.ListFormat('en-GB', { type: 'conjunction' });

function sameUtterance({ speaker, sharedWords, neighboursMatch }: SameUtterance): string {
  const who = speaker === null ? 'Both are the same utterance by their words' : `Both are words of ${speaker}`;
  const shared = sharedWords.length === 0 ? '' : ` and share ${LISTS.format(sharedWords.map((word) => `“${word}”`))}`;
  return `${who}${shared}.${neighboursMatch ? ' The quotes around them match too.' : ''}`;
}

/** "Both count Met officers and staff accused in the ten-year review." */
export function matchReasonSentence(reason: MatchReason): string {
  return reason.kind === 'measure' ? `${BOTH[reason.measureKind]} ${reason.measureName}.` : sameUtterance(reason);
}
