// How the vocabulary is written down: lists of terms by concept. Knows no concept.

import type { Concept, ConceptRole } from '../../../model/pack.ts';

const termsIn = (list: string): string[] => list.split(',').map((term) => term.trim().replace(/\s+/g, ' '));

/** Concepts of one role, from their ids and terms. */
export const conceptsOf = <const Role extends ConceptRole, const Id extends string>(
  role: Role,
  termsById: Readonly<Record<Id, string>>,
): readonly Concept<Id, Role>[] =>
  Object.entries<string>(termsById).map(([id, terms]) => ({ id: id as Id, role, terms: termsIn(terms) }));
