// The engine knows no topic: none of the packs' own words stands in its code. What plain English has (ranks, titles, verbs
// of court reports) is data in engine/english; names of people, bodies and cases stand nowhere in it.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { topics } from '../../src/topics/topics.ts';

const ENGINE = 'src/engine';
const ENGLISH = `${ENGINE}/english/`;

/** Words of packs that English has anyway, each with what it is beside a pack's word. */
const ALSO_ENGLISH: Readonly<Record<string, string>> = {
  met: 'the past of "meet", and a spelling of "metre"',
  pc: 'per cent',
  mps: 'members of a parliament',
  metropolitan: 'a word of many bodies’ names',
  gray: 'a colour in American spelling',
  charged: 'what becomes of somebody, as "injured" is',
  sexual: 'an adjective before what is counted',
};

const words = (terms: readonly string[]): string[] => terms.flatMap((term) => term.replace(/[*@^]/g, '').split(' '));
const isOneWord = (term: string): boolean => !term.includes(' ');

/** Names that stand for a person or a body by themselves. */
function namesOf({ pack: { topic, concepts, people } }: (typeof topics)[number]): string[] {
  const named = concepts.filter(({ id }) => [...topic.people, ...topic.bodies].includes(id));
  const surnames = people.map(({ name }) => name.toLowerCase().split(' ').at(-1) ?? '');
  return [...words(named.flatMap(({ terms }) => terms).filter(isOneWord)), ...surnames];
}

/** What members are called and what they are said to have done, as far as one word says it. */
function deedsOf({ pack: { topic, concepts } }: (typeof topics)[number]): string[] {
  const groups = [...topic.matters, ...topic.deeds, ...topic.sanctions, ...topic.members];
  const terms = concepts.filter(({ id }) => groups.includes(id)).flatMap((concept) => concept.terms);
  return [...topic.memberNouns, ...words(terms.filter(isOneWord))];
}

/** String and pattern literals of a file, in lower case and in words. Comments may name an example. */
function wordsOfLiterals(path: string): Set<string> {
  const code = readFileSync(path, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '');
  const literals = code.match(/`[^`]*`|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|\/[^/\n]+\/[a-z]*/g) ?? [];
  return new Set(
    literals
      .join(' ')
      .toLowerCase()
      .match(/\p{L}+/gu),
  );
}

const files = readdirSync(ENGINE, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => `${ENGINE}/${path}`);

function findTopicWords(own: readonly string[], paths: readonly string[]): string[] {
  const wanted = [...new Set(own)].filter((word) => word.length > 1 && !Object.hasOwn(ALSO_ENGLISH, word));
  return paths.flatMap((path) => {
    const there = wordsOfLiterals(path);
    return wanted.filter((word) => there.has(word)).map((word) => `${path}: ${word}`);
  });
}

describe.each(topics)('the engine knows nothing of $pack.id', (topic) => {
  it('names none of its people and bodies', () => {
    expect(namesOf(topic).length).toBeGreaterThan(5);
    expect(findTopicWords(namesOf(topic), files)).toEqual([]);
  });

  it('has its ranks and deeds only where the words of English are', () => {
    expect(deedsOf(topic).length).toBeGreaterThan(20);
    const code = files.filter((path) => !path.startsWith(ENGLISH));
    expect(findTopicWords(deedsOf(topic), code)).toEqual([]);
  });
});

it('finds a word that stands in a string, and none that stands in a comment', () => {
  expect([...wordsOfLiterals(`${ENGINE}/english/deed-words.ts`)]).toContain('confessed');
  expect([...wordsOfLiterals(`${ENGINE}/english/deed-words.ts`)]).not.toContain('helping');
});
