// A pack is given back as it was written, or refused with every mistake in the message.

import { expect, it } from 'vitest';
import { definePack, PackError } from '../../../src/model/define-pack.ts';
import { soundPack } from './sound-pack.ts';

it('gives a sound pack back', () => {
  expect(definePack(soundPack)).toEqual(soundPack);
});

it('refuses one with mistakes, and names the pack and each of them', () => {
  const spoil = () =>
    definePack({
      ...soundPack,
      name: '',
      stories: [] as string[],
      concepts: [...soundPack.concepts, { id: 'fog', role: 'word', terms: [] }],
    });
  expect(spoil).toThrow(PackError);
  expect(spoil).toThrow(
    /"merle-ferry" cannot be used:\n- topic: it has no name\n- concept "fog" has no terms\n- measure/,
  );
});
