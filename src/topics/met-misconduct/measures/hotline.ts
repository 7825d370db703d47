// The hotline for reporting Met officers.

import {
  counted,
  countsNear,
  inSentence,
  isInContext,
  isNear,
  measuresOf,
  mustBeInContext,
  mustBeInSentence,
  mustCountNear,
  near,
  SINCE_2022,
} from './cues.ts';

/** The hotline for reporting Met officers. */
export const hotline = measuresOf([
  {
    id: 'hotline-calls',
    name: 'calls to the hotline for reporting Met officers',
    kind: 'count',
    moves: true,
    story: 'hotline',
    cues: [mustCountNear(0.35, 'people', 'call'), mustBeInContext(0.35, 'hotline'), isNear(0.25, 'call')],
    bars: [near('followed-up', 'elsewhere'), inSentence('street-crime', 'hotline-of-others')],
    years: SINCE_2022,
    takes: [
      'The hotline has been called by [1,000] people.',
      'A telephone line for reports about officers has been rung by [1,500] people.',
      'The hotline for reporting officers has had [1,000] calls.',
    ],
    refuses: [
      'Of the calls to the hotline, [350] are being followed up.',
      'The hotline is about officers of [43] forces.',
      'The hotline for victims of stalking has had [1,000] calls.',
    ],
  },
  {
    id: 'hotline-followed',
    name: 'hotline reports that are being followed up',
    kind: 'count',
    moves: true,
    story: 'hotline',
    cues: [
      countsNear(0.35, 'report', 'case', 'inquiry'),
      mustBeInContext(0.3, 'followed-up'),
      mustBeInContext(0.35, 'hotline', 'call'),
    ],
    bars: [near('elsewhere', 'second-look', 'weekly'), inSentence('street-crime', 'hotline-of-others')],
    doubts: [counted('inquiry')],
    years: SINCE_2022,
    takes: [
      'Of the calls to the hotline [350] reports are being followed up.',
      'Investigations have been opened into [350] of the reports to the hotline.',
    ],
    refuses: ['The hotline has had [350] reports about other forces.', 'Detectives followed [350] reports of theft.'],
  },
  {
    id: 'hotline-outside',
    name: 'share of hotline calls about other forces',
    kind: 'share',
    moves: true,
    story: 'hotline',
    cues: [
      mustBeInContext(0.4, 'hotline'),
      mustBeInSentence(0.5, 'elsewhere', 'other-force', 'all-forces'),
      isInContext(0.15, 'call'),
    ],
    bars: [inSentence('street-crime', 'hotline-of-others')],
    years: SINCE_2022,
    takes: [
      '[A fifth] of the calls to the hotline were about other forces.',
      'Of the hotline calls, [20 per cent] concerned officers elsewhere.',
    ],
    refuses: [
      '[A fifth] of the calls to the hotline came at night.',
      '[A fifth] of officers in other forces are women.',
    ],
  },
  {
    id: 'hotline-launch',
    name: 'when the hotline was set up',
    kind: 'date',
    story: 'hotline',
    isOneOfMany: true,
    cues: [mustBeInContext(0.45, 'hotline'), mustBeInSentence(0.35, 'set-up', 'in-operation'), isNear(0.15, 'set-up')],
    bars: [inSentence('street-crime', 'hotline-of-others')],
    years: [2022, 2022],
    takes: [
      'The hotline for reporting officers was launched in [November 2022].',
      'In [November] a hotline was set up for reports about officers.',
    ],
    refuses: ['The hotline was called most often in [November].', 'The force was established in [1829].'],
  },
]);
