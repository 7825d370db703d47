// The hotline for reporting Met officers.

import {
  counted,
  counts,
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
    cues: [mustCountNear(0.3, 'people', 'call'), mustBeInContext(0.35, 'hotline'), isNear(0.2, 'call')],
    bars: [near('followed-up', 'elsewhere')],
    years: SINCE_2022,
  },
  {
    id: 'hotline-followed',
    name: 'hotline reports that are being followed up',
    kind: 'count',
    cues: [
      counts(0.35, 'report', 'case', 'inquiry'),
      mustBeInContext(0.3, 'followed-up'),
      mustBeInContext(0.35, 'hotline', 'call'),
    ],
    bars: [near('elsewhere', 'second-look', 'weekly')],
    doubts: [counted('inquiry')],
    years: SINCE_2022,
  },
  {
    id: 'hotline-outside',
    name: 'share of hotline calls about other forces',
    kind: 'share',
    isOneOfMany: true,
    cues: [mustBeInContext(0.45, 'call', 'hotline'), mustBeInContext(0.4, 'elsewhere', 'other-force', 'all-forces')],
  },
  {
    id: 'hotline-launch',
    name: 'when the hotline was set up',
    kind: 'date',
    isOneOfMany: true,
    cues: [mustBeInContext(0.45, 'hotline'), mustBeInSentence(0.45, 'set-up', 'in-operation')],
  },
]);
