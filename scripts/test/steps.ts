// Everything that is checked before a change is good, in order: what is quick and says most comes first.

import { BROWSER_KINDS } from '../../tests/e2e/driver/find-browser.ts';
import { commandStep, type Step } from './step.ts';
import { vitestStep } from './vitest-step.ts';
import { webExtStep } from './web-ext-step.ts';

/** Steps that follow one another. */
export type Lane = readonly Step[];

/**
 * Stage after stage; the lanes of a stage run side by side, where one would leave a processor idle. Tests in browsers wait
 * for clocks and frames half of the time; of the whole extension one browser is enough for two processors.
 */
export const STAGES: readonly (readonly Lane[])[] = [
  [[commandStep('format and lint', 'biome', ['check', '.'])]],
  [[commandStep('import walls', process.execPath, ['scripts/run.mjs', 'scripts/walls/check-walls.ts'])]],
  [[commandStep('types', 'tsc', ['--noEmit', '-p', 'tsconfig.json'])]],
  [[commandStep('types of the core, without the DOM', 'tsc', ['--noEmit', '-p', 'tsconfig.core.json'])]],
  [[vitestStep('unit')]],
  BROWSER_KINDS.map((kind) => [commandStep(`build for ${kind}`, 'vite', ['build', '--mode', kind])]),
  [[vitestStep('rules')], BROWSER_KINDS.map(webExtStep)],
  BROWSER_KINDS.map((kind) => [vitestStep(`dom (${kind})`, { needsBrowsers: true, cache: `dom-${kind}` })]),
  [[vitestStep('e2e', { needsBrowsers: true })]],
];
