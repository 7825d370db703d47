// How each way of writing a term is found by the patterns of a gate.

import { describe, expect, it } from 'vitest';
import type { Concept, TopicPack } from '../../../src/model/pack.ts';
import { compileGate } from '../../../src/topics/compile-gate.ts';
import { soundPack } from '../model/sound-pack.ts';

/** Whether a body with these terms is found in the text. */
function finds(terms: readonly string[], text: string, masks: readonly string[] = []): boolean {
  const concepts: Concept[] = [
    { id: 'ferry', role: 'body', terms },
    ...(masks.length === 0 ? [] : [{ id: 'masks', role: 'mask' as const, terms: masks }]),
  ];
  const pack: TopicPack = { ...soundPack, concepts };
  const { lower, cased } = compileGate(pack).bodies;
  return lower?.test(text.toLowerCase()) === true || cased?.test(text) === true;
}

describe('a term', () => {
  it.each([
    [['merle'], 'the Merle’s bell'],
    [['merle'], '5merle'],
    [['merle'], '_merle_'],
    [['^merle'], 'MERLE'],
    [['^^rnli'], 'an RNLI crew'],
    [['capsiz*'], 'capsized'],
    [['cap* boat'], 'a capsized boat'],
    [['ran aground'], 'ran - aground'],
    [['ferry line'], "the ferry's line"],
    [["wasn't there"], 'it wasn’t there'],
    [['@ ferries'], 'Northern Ferries'],
    [['10 boats'], '10 boats'],
    [['merle'], 'THE MERLE SANK'],
    [['ferry', 'car ferry'], 'a car ferry'],
  ])('%j is found in “%s”', (terms, text) => {
    expect(finds(terms, text)).toBe(true);
  });

  it.each([
    [['merle'], 'merles'],
    [['^merle'], 'a merle sang'],
    [['^^rnli'], 'an rnli crew'],
    [['capsiz*'], 'capsicum'],
    [['ran aground'], 'ran onto a rock and was aground'],
    [['boat'], 'steamboats'],
  ])('%j is not found in “%s”', (terms, text) => {
    expect(finds(terms, text)).toBe(false);
  });
});

describe('a term of several words', () => {
  const sourceOf = (terms: readonly string[]) =>
    compileGate({ ...soundPack, concepts: [{ id: 'ferry', role: 'body', terms }] }).bodies.lower?.source;

  it.each([
    [['ran aground'], ['ran aground', 'has ran aground']],
    [['ran aground'], ['has ran aground on', 'ran aground']],
    [['ran aground'], ['ran aground', 'ran aground']],
    [['ran aground'], ['ran aground', 'ran aground*']],
    [['cap* boat'], ['cap* boat', 'a cap* boat']],
  ])('makes longer ones needless that hold it: %j says all of %j', (few, many) => {
    expect(sourceOf(many)).toBe(sourceOf(few));
  });

  it.each([
    [['ran aground', 'ran twice aground']],
    [['ran aground', 'run aground']],
    [['ran aground', 'has ran @']],
    [['cap* boat', 'a cap boat']],
    [['^ran aground', 'has ran aground']],
  ])('leaves those that do not hold it: %j', (terms) => {
    const asPrinted = (term: string) =>
      term
        .replace(/\^(\w)/g, (_, letter: string) => letter.toUpperCase())
        .replace('*', '')
        .replace('@', 'past');
    for (const term of terms) expect(finds(terms, asPrinted(term))).toBe(true);
    const [, second] = terms;
    expect(sourceOf(terms)).toContain(sourceOf([second as string]));
  });
});

describe('a mask', () => {
  it('hides the term that it begins with, and only where it stands whole', () => {
    expect(finds(['^merle'], 'The Merle Inn burned down.', ['merle inn'])).toBe(false);
    expect(finds(['^merle'], 'The Merle innings', ['merle inn'])).toBe(true);
    expect(finds(['merle'], 'THE MERLE INN burned down.', ['merle inn'])).toBe(false);
    expect(finds(['^merle'], 'The Merle Inn stands where the Merle sank.', ['merle inn'])).toBe(true);
  });

  it.each(['The Merle Inn—closed', 'The Merle Inn”', 'the Merle Inn…'])('hides before a sign: %s', (text) => {
    expect(finds(['^merle'], text, ['merle inn'])).toBe(false);
  });

  it.each(['The Merle Innés', 'The Merle Inn’s', 'The Merle Innя', 'The Merle Inn2'])(
    'hides no more than it is: %s',
    (text) => {
      expect(finds(['^merle'], text, ['merle inn'])).toBe(true);
    },
  );

  it('is told without classes of Unicode, which take a browser long to prepare', () => {
    const pack: TopicPack = {
      ...soundPack,
      concepts: [
        { id: 'ferry', role: 'body', terms: ['^merle', 'ferry'] },
        { id: 'masks', role: 'mask', terms: ['merle inn', 'ferry bridge'] },
      ],
    };
    const { lower, cased } = compileGate(pack).bodies;
    for (const pattern of [lower, cased]) {
      expect(pattern?.unicode).toBe(false);
      expect(pattern?.source).not.toContain(String.raw`\p{`);
    }
  });

  it('that may be longer than it is written hides nothing, for what is hidden is never looked at', () => {
    expect(finds(['^merle'], 'The Merle Inn', ['merle in*'])).toBe(true);
  });
});

it('asks for nothing where the pack names nobody', () => {
  const { people, matters } = compileGate({ ...soundPack, topic: { ...soundPack.topic, people: [], matters: [] } });
  const nothing = { lower: null, cased: null };
  expect([people, matters]).toEqual([nothing, nothing]);
});
