// The vocabulary of the topic: which words mean which thing. A word that is missing here is a word the reader misses;
// one that is too broad here is a false badge. Terms are written as `Term` in model/pack.ts says, with commas between
// them. Copies that a thesaurus has reworded are articles too, so its odd choices ("lawman", "skilled requirements")
// stand among the terms.

import { crimes } from './concepts/crimes.ts';
import { matters } from './concepts/matters.ts';
import { bodies, masks, namesAlone, people, unnamedForces } from './concepts/names.ts';
import { reviews } from './concepts/reviews.ts';
import { things } from './concepts/things.ts';
import { workplace } from './concepts/workplace.ts';

/** Every concept of the topic. */
export const concepts = [
  ...masks,
  ...bodies,
  ...unnamedForces,
  ...people,
  ...namesAlone,
  ...things,
  ...crimes,
  ...reviews,
  ...workplace,
  ...matters,
];

/** The ids of the concepts: a misspelt one does not compile. */
export type MetConcept = (typeof concepts)[number]['id'];

/** Those whom figures can be about. */
export type MetSubject = Extract<(typeof concepts)[number], { readonly role: 'person' | 'body' }>['id'];
