// How the vocabulary is written down: lists of terms by concept. Knows no concept.

import type { Concept, ConceptRole } from '../../../model/pack.ts';

const termsIn = (list: string): string[] => list.split(',').map((term) => term.trim().replace(/\s+/g, ' '));

/** Concepts of one role, from their ids and terms. */
export const conceptsOf = (role: ConceptRole, termsById: Readonly<Record<string, string>>): readonly Concept[] =>
  Object.entries(termsById).map(([id, terms]) => ({ id, role, terms: termsIn(terms) }));
