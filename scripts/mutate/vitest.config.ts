// The unit tests that mutants are tried with: all that use the modules in this process. Programs that run for themselves
// would run the unchanged code, and tests of how time grows would call a slow mutant a hanging one. Those that read every
// text at hand take as long for one mutant as all the others, and notice what those have not in one of thirty.

import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { buildInMutants, doneFiles, toldToTests } from './build-in.ts';

const depthOf = ({ moduleId }: TestSpecification): number => moduleId.split('/').length;

/** What stands deepest in the folders first: it knows one module, and is done with a mutant before slower tests begin. */
class DeepestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => depthOf(b) - depthOf(a) || a.moduleId.localeCompare(b.moduleId));
  }
}

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  publicDir: false,
  cacheDir: 'node_modules/.vite/mutate',
  plugins: [buildInMutants()],
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    exclude: [
      'tests/unit/**/*.alone.test.ts',
      'tests/unit/{cli,scripts,ui}/**',
      'tests/unit/**/linear.test.ts',
      'tests/unit/{properties/spans,engine/labelled-articles,engine/labelled-stories,engine/reading/readings,topics/gate}.test.ts',
      ...doneFiles(),
    ],
    passWithNoTests: true,
    isolate: false,
    maxWorkers: 1,
    sequence: { sequencer: DeepestFirst },
    silent: true,
    provide: toldToTests(false),
  },
});
