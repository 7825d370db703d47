// How alike the headings of two reports are. A heading says what a report is about in a few words, where the report itself
// tells of much else. Knows two headings; decides nothing.

import { structureOf } from '../../../text/text-structure.ts';
import type { TermReader } from '../terms.ts';

/** A heading's words by stem, with how much each tells. */
export type TitleWords = ReadonlyMap<string, number>;

/** Reads a heading. */
export function readTitle(title: string, reader: TermReader): TitleWords {
  const structure = structureOf(title);
  return new Map(reader.read(structure, 0, structure.tokens.length).map(({ stem, rarity }) => [stem, rarity ** 2]));
}

const squaresOf = (title: TitleWords): number => [...title.values()].reduce((sum, weight) => sum + weight * weight, 0);

/** 0 to 1: the cosine of their telling words; 0 where one has none. */
export function titleLikeness(one: TitleWords, two: TitleWords): number {
  const squares = squaresOf(one) * squaresOf(two);
  if (squares === 0) return 0;
  let product = 0;
  for (const [stem, weight] of one) product += weight * (two.get(stem) ?? 0);
  return product / Math.sqrt(squares);
}
