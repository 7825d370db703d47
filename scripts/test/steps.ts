// Everything that is checked before a change is good, in order: what is quick and says most comes first.

import { BROWSER_KINDS } from '../../tests/e2e/driver/find-browser.ts';
import { commandStep, type Step } from './step.ts';
import { vitestStep } from './vitest-step.ts';
import { webExtStep } from './web-ext-step.ts';

export const STEPS: readonly Step[] = [
  commandStep('format and lint', 'biome', ['check', '.']),
  commandStep('import walls', process.execPath, ['scripts/run.mjs', 'scripts/walls/check-walls.ts']),
  commandStep('types', 'tsc', ['--noEmit', '-p', 'tsconfig.json']),
  commandStep('types of the core, without the DOM', 'tsc', ['--noEmit', '-p', 'tsconfig.core.json']),
  vitestStep('unit'),
  ...BROWSER_KINDS.map((kind) => commandStep(`build for ${kind}`, 'vite', ['build', '--mode', kind])),
  vitestStep('rules'),
  ...BROWSER_KINDS.map(webExtStep),
  vitestStep('dom', { needsBrowsers: true }),
  vitestStep('e2e', { needsBrowsers: true }),
];
