// People whom a topic knows, before any text is read: their names in the forms in which texts print them.
// Knows nobody and no text.

import type { Person } from '../../../model/pack.ts';
import { NAMES_OF_MEN, NAMES_OF_WOMEN } from '../../english/given-names.ts';
import { FEMALE, MALE } from '../../english/speech-words.ts';

/** The pronoun that a title or role gives a person; `null` where none does. */
export type Gender = 'he' | 'she' | null;

/** Somebody whom a topic knows, with other ways to name or point to them. */
export type KnownPerson = Pick<Person, 'name' | 'variants'>;

/** What a text may call a known person. */
export interface KnownNames {
  readonly surname: string;
  readonly gender: Gender;
  /** The surname and the other ways, as a text prints them in lower case. */
  readonly variants: readonly string[];
}

/** A topic's people are the same in every text, and their names are read once. */
const knownNames = new WeakMap<KnownPerson, KnownNames>();

/** The names of a person; read once. */
export function namesOf(person: KnownPerson): KnownNames {
  const before = knownNames.get(person);
  if (before) return before;
  const surname = person.name.toLowerCase().split(' ').pop() ?? '';
  const terms = person.variants.map((term) => term.replace(/[\^@*]|^the /g, '').trim());
  const names = { surname, gender: genderOfName(person.name), variants: [surname, ...terms].filter(Boolean) };
  knownNames.set(person, names);
  return names;
}

/** The pronoun that the words of a name give, in lower case and in their order: a title, a role, else a given name. */
export function genderOfWords(words: readonly string[]): Gender {
  // The last word is the surname: "Anna King" is no man, "Will Grace" no woman.
  const before = words.length > 1 ? words.slice(0, -1) : words;
  if (before.some((word) => MALE.has(word))) return 'he';
  if (before.some((word) => FEMALE.has(word))) return 'she';
  for (const word of before) {
    if (NAMES_OF_MEN.has(word)) return 'he';
    if (NAMES_OF_WOMEN.has(word)) return 'she';
  }
  return null;
}

const genderOfName = (name: string): Gender => genderOfWords(name.toLowerCase().split(' '));
