import { expect, it } from 'vitest';
import { isPast } from '../../../../../../src/engine/compare/by-measure/zones/past-tenses.ts';
import { tokenize } from '../../../../../../src/engine/text/tokens.ts';

it.each([
  ['burned sailed paid said went Lost', true],
  ['boat burns bed fed ed burning harbour', false],
])('%s: %s', (words, expected) => {
  for (const token of tokenize(words)) expect([token.norm, isPast(token)]).toEqual([token.norm, expected]);
});
