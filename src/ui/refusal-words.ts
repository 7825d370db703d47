// Says why something was not done. Pure.

import type { Refusal, RefusalReason } from '../model/refusal.ts';
import type { MessageKey, Words } from './words.ts';

const refusalKeys: Record<RefusalReason, MessageKey> = {
  'no-article': 'refusedNoArticle',
  'nothing-in-common': 'refusedNothingInCommon',
  'bundled-already': 'refusedBundledAlready',
  'source-gone': 'refusedSourceGone',
  'pack-not-json': 'refusedPackNotJson',
  'pack-no-pack': 'refusedPackNoPack',
  'pack-malformed': 'refusedPackMalformed',
  'pack-malformed-report': 'refusedPackMalformedReport',
  'pack-too-long': 'refusedPackTooLong',
  'pack-newer': 'refusedPackNewer',
  'too-many-reports': 'refusedTooManyReports',
  'pack-repeated-id': 'refusedPackRepeatedId',
  'pack-lost-record': 'refusedPackLostRecord',
  'pack-lost-original': 'refusedPackLostOriginal',
  'no-room': 'refusedNoRoom',
  'no-storage': 'failedNoStorage',
  'no-answer': 'refusedNoAnswer',
  'still-working': 'refusedStillWorking',
  unexpected: 'refusedUnexpected',
};

/** One sentence or two, without the technical detail. */
export function refusalWords({ reason, values }: Refusal, words: Words): string {
  return words.say(refusalKeys[reason], ...values);
}
