// Stands in a build in the place of `src/model/pack-mistakes.ts`: the build has found the packs sound before, where it
// wrote the gate's patterns. Else every start of the background would look each term over again.

import type { findPackMistakes as find } from '../../src/model/pack-mistakes.ts';

export const findPackMistakes: typeof find = () => [];
