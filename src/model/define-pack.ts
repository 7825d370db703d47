// Makes a topic pack from what its folder says, with every name checked: misspelt ones do not compile, and whatever the
// compiler cannot see is refused here, all mistakes in one error.
// Knows how packs are written; not how the engine reads them.

import type { Concept, ConceptRole, Measure, Person, TopicPack, TopicRule } from './pack.ts';
import { findPackMistakes } from './pack-mistakes.ts';

/** The ids of concepts that have one of the roles. */
type IdOf<Concepts extends readonly Concept[], Role extends ConceptRole = ConceptRole> = IdWithRole<
  Concepts[number],
  Role
>;
type IdWithRole<Each extends Concept, Role extends ConceptRole> = Each extends Concept
  ? [Each['role'] & Role] extends [never]
    ? never
    : Each['id']
  : never;

/** A pack as it is written down: its concepts, measures, stories and bases name one another by their literal ids. */
export interface PackDefinition<
  Concepts extends readonly Concept[],
  MeasureId extends string,
  Story extends string,
  Basis extends string,
> {
  readonly id: string;
  readonly name: string;
  readonly concepts: Concepts;
  readonly people: readonly Person[];
  readonly bases: Readonly<Record<Basis, string>>;
  readonly stories: readonly Story[];
  readonly measures: readonly Measure<
    IdOf<Concepts>,
    IdOf<Concepts, 'person' | 'body'>,
    MeasureId,
    NoInfer<Story>,
    NoInfer<Basis>
  >[];
  readonly topic: TopicRule<IdOf<Concepts>, IdOf<Concepts, 'person'>>;
}

/** Thrown where a pack contradicts itself; the message names each mistake. */
export class PackError extends Error {
  override readonly name = 'PackError';

  readonly mistakes: readonly string[];

  constructor(id: string, mistakes: readonly string[]) {
    super(`The topic pack "${id}" cannot be used:\n${mistakes.map((mistake) => `- ${mistake}`).join('\n')}`);
    this.mistakes = mistakes;
  }
}

/** The pack, ready for the engine. Throws a `PackError` that names every mistake. */
export function definePack<
  const Concepts extends readonly Concept[],
  const MeasureId extends string,
  const Story extends string,
  const Basis extends string,
>(definition: PackDefinition<Concepts, MeasureId, Story, Basis>): TopicPack {
  const pack: TopicPack = definition;
  const mistakes = findPackMistakes(pack);
  if (mistakes.length > 0) throw new PackError(pack.id, mistakes);
  return pack;
}
