// What must not compile in a pack: `npm run types` fails where one of these lines does. Never run.

import { definePack } from '../../../src/model/define-pack.ts';

const concepts = [
  { id: 'ferry', role: 'body', terms: ['^merle'] },
  { id: 'captain', role: 'person', terms: ['tolland'] },
  { id: 'passenger', role: 'word', terms: ['passenger*'] },
  { id: 'aground', role: 'word', terms: ['aground'] },
] as const;

const sound = {
  id: 'merle-ferry',
  name: 'The grounding of the Merle',
  concepts,
  people: [],
  bases: { tickets: 'tickets sold' },
  stories: ['grounding'],
} as const;

const rule = {
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
} as const;

const total = { id: 'passengers', name: 'passengers', kind: 'count' } as const;
const cue = { kind: 'counted', within: 'near', weight: 0.5 } as const;

definePack({
  ...sound,
  measures: [
    { ...total, subject: 'captain', story: 'grounding', cues: [{ ...cue, any: ['passenger'] }], rivals: ['aground'] },
    { ...total, id: 'children', partOf: 'passengers', cues: [{ ...cue, any: ['passenger', 'aground'] }] },
  ],
  topic: rule,
});

definePack({
  ...sound,
  measures: [
    // @ts-expect-error: a cue of a concept that is misspelt
    { ...total, cues: [{ ...cue, any: ['pasenger'] }] },
  ],
  topic: rule,
});

definePack({
  ...sound,
  measures: [
    // @ts-expect-error: a bar of a concept that is misspelt
    { ...total, cues: [{ ...cue, any: ['passenger'] }], bars: [{ any: ['agruond'], within: 'near' }] },
  ],
  topic: rule,
});

definePack({
  ...sound,
  measures: [
    // @ts-expect-error: a rival that is misspelt
    { ...total, cues: [{ ...cue, any: ['passenger'] }], rivals: ['agruond'] },
  ],
  topic: rule,
});

definePack({
  ...sound,
  measures: [
    // @ts-expect-error: a total that is misspelt
    { ...total, partOf: 'pasengers', cues: [{ ...cue, any: ['passenger'] }] },
  ],
  topic: rule,
});

definePack({
  ...sound,
  measures: [
    // @ts-expect-error: a story that is misspelt
    { ...total, story: 'gruonding', cues: [{ ...cue, any: ['passenger'] }] },
  ],
  topic: rule,
});

definePack({
  ...sound,
  measures: [
    // @ts-expect-error: a subject that is neither a person nor a body
    { ...total, subject: 'passenger', cues: [{ ...cue, any: ['passenger'] }] },
  ],
  topic: rule,
});

definePack({
  ...sound,
  measures: [
    // @ts-expect-error: a basis that is misspelt
    { ...total, cues: [{ ...cue, any: ['passenger'] }], bases: [{ basis: 'tikets', any: ['passenger'] }] },
  ],
  topic: rule,
});

definePack({
  ...sound,
  measures: [],
  // @ts-expect-error: a body that is misspelt
  topic: { ...rule, bodies: ['fery'] },
});

definePack({
  ...sound,
  measures: [],
  // @ts-expect-error: a concept of the wrong role among the people
  topic: { ...rule, people: ['ferry'] },
});
