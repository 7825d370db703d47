// Takes the sentences out of the packs of the built code that a measure is tried with: four kilobytes of the background after
// gzip. Knows how they are written: `takes: […],` and `refuses: […],`, closed on the line or where the property began.

import type { Plugin } from 'vite';

const EXAMPLES = /^( +)(?:takes|refuses): \[(?:.*\],|\n[\s\S]*?^\1\],)\n/gm;

/** The code of measures, each without its examples. */
export const withoutExample = (code: string): string => code.replace(EXAMPLES, '');

export function withoutExamples(): Plugin {
  return {
    name: 'second-source:without-examples',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/topics\/.*\/measures\/.*\.ts$/.test(id)) return null;
      const bare = withoutExample(code);
      return bare === code ? null : { code: bare, map: null };
    },
  };
}
