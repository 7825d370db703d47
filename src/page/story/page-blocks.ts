// The blocks of a page with what has been worked out of them: what it is decided on what the article is. Decides nothing.

import type { Box, CollectedBlocks } from './blocks.ts';
import type { TextLengths } from './text-lengths.ts';

/** The blocks as they were collected, with those suspicions only that hold. */
export interface PageBlocks extends CollectedBlocks {
  /** Boxes that are suspected for a reason. */
  readonly suspects: ReadonlySet<Box>;
  readonly lengths: TextLengths;
}
