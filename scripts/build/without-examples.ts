// Takes the sentences out of the packs of the built code that a measure is tried with: four kilobytes of the background after
// gzip. Knows how they are written: `takes: […],` and `refuses: […],`, closed on the line or where the property began.

import type { Plugin } from 'vite';
import { rewrittenSources } from './rewritten-sources.ts';

const EXAMPLES = /^( +)(?:takes|refuses): \[(?:.*\],|\n[\s\S]*?^\1\],)\n/gm;

/** The code of measures, each without its examples. */
export const withoutExample = (code: string): string => code.replace(EXAMPLES, '');

export const withoutExamples = (): Plugin =>
  rewrittenSources('without-examples', /\/src\/topics\/.*\/measures\/.*\.ts$/, withoutExample);
