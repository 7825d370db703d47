// How much a reading looks at: a count that, unlike a time, is the same on every machine.

import { structureOf, type TextStructure } from '../../../../src/engine/text/text-structure.ts';
import type { Token } from '../../../../src/engine/text/tokens.ts';

/** How many times a token of the text is looked at while it is read. */
export function looksAt(text: string, read: (structure: TextStructure) => unknown): number {
  const structure = structureOf(text);
  let looks = 0;
  const tokens = new Proxy(structure.tokens as Token[], {
    get(target, key, receiver) {
      looks += 1;
      return Reflect.get(target, key, receiver);
    },
  });
  read({ ...structure, tokens });
  return looks;
}
