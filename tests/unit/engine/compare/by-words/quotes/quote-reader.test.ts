import { expect, it } from 'vitest';
import { QuoteReader } from '../../../../../../src/engine/compare/by-words/quotes/quote-reader.ts';
import { structureOf } from '../../../../../../src/engine/text/text-structure.ts';

it('reads each quote once', () => {
  const [reader, structure] = [new QuoteReader(), structureOf('Gulls eat herring at sea.')];
  const part = reader.readPart(structure, 0, 3);
  expect(part.words).toHaveLength(3);
  expect(reader.readPart(structure, 0, 3)).toBe(part);
  expect(reader.readPart(structure, 0, 2)).not.toBe(part);
  expect(reader.readPart(structureOf('Gulls eat herring at sea.'), 0, 3)).not.toBe(part);
  const record = reader.readRecord('Gulls eat herring.');
  expect(reader.readRecord('Gulls eat herring.')).toBe(record);
  expect(record.words.map(({ stem }) => stem)).toEqual(part.words.map(({ stem }) => stem));
});

it('shares nothing with another reader', () => {
  expect(new QuoteReader().readRecord('Gulls.')).not.toBe(new QuoteReader().readRecord('Gulls.'));
});
