// Mozilla's linter over a built extension: no error, no warning, no notice. It brings hundreds of packages and is
// therefore not one of the project's own; npx keeps it in its cache.

import type { BrowserKind } from '../../tests/e2e/driver/find-browser.ts';
import { runCommand } from '../run-command.ts';
import type { Step } from './step.ts';

const WEB_EXT = 'web-ext@10.7.0';

/** Chrome's build has a service worker alone, which this linter, being for Firefox, has to complain of. */
const EXPECTED: Readonly<Record<BrowserKind, readonly string[]>> = {
  chrome: ['BACKGROUND_SERVICE_WORKER_NOFALLBACK'],
  firefox: [],
};

interface Remark {
  readonly code: string;
}

export function webExtStep(kind: BrowserKind): Step {
  return {
    name: `web-ext lint for ${kind}`,
    run: async (signal) => {
      const words = ['--yes', WEB_EXT, 'lint', '--source-dir', `dist/${kind}`, '--output', 'json'];
      const { output, standardOutput } = await runCommand('npx', words, signal);
      const codes = readCodes(standardOutput);
      const isGood = codes !== null && codes.join() === EXPECTED[kind].join();
      return isGood ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output };
    },
  };
}

/** The codes of all remarks, or `null` where the linter did not get as far as that. */
function readCodes(json: string): string[] | null {
  try {
    const { errors, warnings, notices } = JSON.parse(json) as Record<'errors' | 'warnings' | 'notices', Remark[]>;
    return [...errors, ...warnings, ...notices].map(({ code }) => code);
  } catch {
    return null;
  }
}
