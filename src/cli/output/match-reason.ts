// Why counterparts were matched, in a sentence for a terminal and for the JSON.

import type { MatchReason, SameUtterance, SameWords } from '../../model/finding.ts';
import type { MeasureKind } from '../../model/pack.ts';

const BOTH: Record<MeasureKind, string> = {
  count: 'Both count',
  share: 'Both give the',
  money: 'Both give the',
  age: 'Both give the',
  duration: 'Both say',
  date: 'Both say',
};

const LISTS = new Intl.ListFormat('en-GB', { type: 'conjunction' });

function sameUtterance({ speaker, sharedWords, neighboursMatch }: SameUtterance): string {
  const who = speaker === null ? 'Both are the same utterance by their words' : `Both are words of ${speaker}`;
  const shared = sharedWords.length === 0 ? '' : ` and share ${quotedList(sharedWords)}`;
  return `${who}${shared}.${neighboursMatch ? ' The quotes around them match too.' : ''}`;
}

const quotedList = (words: readonly string[]): string => LISTS.format(words.map((word) => `“${word}”`));

/** "Both count people: both say “drowned” and “Valencia”." */
function sameWords({ counted, sharedWords }: SameWords): string {
  const said = sharedWords.length === 0 ? '' : `both say ${quotedList(sharedWords)}`;
  if (counted === null) return said === '' ? 'Both are told alike.' : `B${said.slice(1)}.`;
  return `Both count ${counted}${said === '' ? '' : `: ${said}`}.`;
}

/** "Both count Met officers and staff accused in the ten-year review." */
export function matchReasonSentence(reason: MatchReason): string {
  switch (reason.kind) {
    case 'measure':
      return `${BOTH[reason.measureKind]} ${reason.measureName}.`;
    case 'words':
      return sameWords(reason);
    case 'utterance':
      return sameUtterance(reason);
  }
}
