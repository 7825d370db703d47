// The gate must let through whatever the engine could accept: every body with every matter, and every person.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createTopicsChecker } from '../../../src/engine/check-topics.ts';
import type { Article } from '../../../src/model/article.ts';
import { couldBeOnTopic } from '../../../src/topics/gate.ts';
import { topics } from '../../../src/topics/topics.ts';

describe.each(topics)('the gate of $pack.id', ({ pack: { topic, concepts } }) => {
  /** Texts in which the terms of the concepts stand: a prefix as it is, a word that needs capitals with them. */
  const textsOf = (ids: readonly string[]): string[] =>
    concepts
      .filter(({ id }) => ids.includes(id))
      .flatMap(({ terms }) => terms)
      .map((term) => term.replaceAll('*', ''))
      .map((term) => term.replace(/\^\^(\w+)/g, (_, word: string) => word.toUpperCase()))
      .map((term) => term.replace(/\^(.)/g, (_, letter: string) => letter.toUpperCase()));

  it.each(textsOf(topic.bodies))('lets %j through with any matter, deed or sanction', (body) => {
    const stopped = textsOf([...topic.matters, ...topic.deeds, ...topic.sanctions]).filter(
      (matter) => !couldBeOnTopic(`${body}: ${matter}`),
    );
    expect(stopped).toEqual([]);
  });

  it.each(textsOf(topic.people))('lets %j through', (person) => {
    expect(couldBeOnTopic(person)).toBe(true);
  });
});

describe('the gate', () => {
  it.each([
    ['a possessive', 'London’s police face claims of misconduct.'],
    ['capitals throughout', 'MET CHIEF: SACK THEM'],
    ['a hyphen and a line break', 'Scotland-\nYard was told of a clean-up of the Met.'],
    ['curly apostrophes', 'The Met has officers who shouldn’t be here.'],
  ])('finds terms that are printed with %s', (_, text) => {
    expect(couldBeOnTopic(text)).toBe(true);
  });

  it.each([
    'The council will hire 42 teachers.',
    'The Met Office warns of snow after a forecaster was accused of alarm.',
    'They met on Monday to discuss crimes in the school.',
    'MPs on a committee were accused of leaking its report.',
    'Carrick Rangers won again.',
    'Manchester City won 3-0 after a goal in the second minute.',
  ])('stops %j', (text) => {
    expect(couldBeOnTopic(text)).toBe(false);
  });

  const folder = 'tests/quality/articles';
  const articles = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as Article);

  it('says yes to every article that the engine takes', () => {
    const { check } = createTopicsChecker(topics);
    const taken = articles.filter((article) => check(article).relevant);
    expect(taken.length).toBeGreaterThan(20);
    const stopped = taken.filter(({ title, text }) => !couldBeOnTopic(`${title}\n${text}`));
    expect(stopped.map(({ title }) => title)).toEqual([]);
  });
});
