// A small pack without a mistake, about a ferry that ran aground: each test spoils one thing in it.

import type { Concept, Measure, TopicPack } from '../../../src/model/pack.ts';

export const passengers: Measure = {
  id: 'passengers',
  name: 'passengers on the ferry',
  kind: 'count',
  subject: 'ferry',
  story: 'grounding',
  cues: [{ kind: 'counted', any: ['passenger'], within: 'counted', weight: 0.5, isRequired: true }],
  bars: [{ any: ['crew'], within: 'near' }],
  takes: ['The Merle carried [210] passengers.'],
  refuses: ['The Merle had room for [400] passengers.'],
};

export const children: Measure = {
  id: 'children',
  name: 'children on the ferry',
  kind: 'count',
  partOf: 'passengers',
  cues: [{ kind: 'counted', any: ['child'], within: 'counted', weight: 0.6 }],
};

export const concepts: readonly Concept[] = [
  { id: 'ferry', role: 'body', terms: ['^merle', 'the ferry'] },
  { id: 'captain', role: 'person', terms: ['tolland'] },
  { id: 'passenger', role: 'word', terms: ['passenger*', 'people aboard'] },
  { id: 'child', role: 'word', terms: ['child', 'children', 'girls and boys'] },
  { id: 'crew', role: 'word', terms: ['crew', '@ steward'] },
  { id: 'aground', role: 'word', terms: ['aground', 'ran onto'] },
];

export const soundPack: TopicPack = {
  id: 'merle-ferry',
  name: 'The grounding of the Merle',
  concepts,
  people: [{ id: 'tolland', name: 'Captain Ada Tolland', variants: ['tolland', 'the captain'] }],
  bases: { tickets: 'tickets sold' },
  stories: ['grounding'],
  measures: [passengers, children],
  topic: {
    bodies: ['ferry'],
    otherBodies: [],
    people: ['captain'],
    matters: ['aground'],
    deeds: [],
    sanctions: [],
    wholes: [],
    members: [],
    memberNouns: [],
    fictions: [],
  },
};
