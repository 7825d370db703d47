// The gate must let through whatever the engine could accept: every body with every matter, and every person.

import { describe, expect, it } from 'vitest';
import { couldBeOnTopic } from '../../../src/topics/met-misconduct/gate.ts';
import { metMisconduct } from '../../../src/topics/met-misconduct/pack.ts';

const { topic, concepts } = metMisconduct;

/** Texts in which the terms of the concepts stand: a prefix as it is, a word that needs capitals with them. */
const textsOf = (ids: readonly string[]): string[] =>
  concepts
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ terms }) => terms)
    .map((term) => term.replaceAll('*', ''))
    .map((term) => term.replace(/\^\^(\w+)/g, (_, word: string) => word.toUpperCase()))
    .map((term) => term.replace(/\^(.)/g, (_, letter: string) => letter.toUpperCase()));

describe('the gate', () => {
  it.each(textsOf(topic.bodies))('lets %j through with any matter or deed', (body) => {
    const stopped = textsOf([...topic.matters, ...topic.deeds]).filter(
      (matter) => !couldBeOnTopic(`${body}: ${matter}`),
    );
    expect(stopped).toEqual([]);
  });

  it.each(textsOf(topic.people))('lets %j through', (person) => {
    expect(couldBeOnTopic(person)).toBe(true);
  });

  it.each([
    'The council will hire 42 teachers.',
    'The Met Office warns of snow.',
    'They met on Monday to discuss the budget of the school.',
    'MPs on a committee were accused of leaking its report.',
    'Manchester City won 3-0 after a goal in the second minute.',
  ])('stops %j', (text) => {
    expect(couldBeOnTopic(text)).toBe(false);
  });
});
