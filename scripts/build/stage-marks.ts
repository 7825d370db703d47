// Notes in a build for measuring when each stage to the first mark is passed (scripts/bench/first-mark). Fails the build
// where a stage's code is no longer there.

import { relative } from 'node:path';
import type { Plugin } from 'vite';
import { BACKGROUND_STAGES, HAND_OVER, MARK_PREFIX, PAGE_STAGES, type Stage } from '../bench/first-mark/stages.ts';

const name = (stage: Stage): string => JSON.stringify(MARK_PREFIX + stage.name);

const noteInPage = (stage: Stage): string => `performance.mark(${name(stage)});`;

/** Between processes only the time of day is common. */
const noteInBackground = (stage: Stage): string =>
  `((globalThis.stages ??= [[${JSON.stringify(`${MARK_PREFIX}background starts`)}, performance.timeOrigin]]).push(
    [${name(stage)}, performance.timeOrigin + performance.now()]));`;

const handOver = (): string => `await (globalThis.browser ?? chrome).scripting.executeScript({
  target: { tabId: getPageSender(sender).tabId },
  func: (stages) => {
    for (const [name, time] of stages)
      if (time > performance.timeOrigin) performance.mark(name, { startTime: time - performance.timeOrigin });
  },
  args: [(globalThis.stages ?? []).splice(0)],
});`;

const NOTES: readonly (readonly [Stage, (stage: Stage) => string])[] = [
  ...PAGE_STAGES.map((stage) => [stage, noteInPage] as const),
  ...BACKGROUND_STAGES.map((stage) => [stage, noteInBackground] as const),
  [HAND_OVER, handOver],
];

export function stageMarks(): Plugin {
  return {
    name: 'second-source:stage-marks',
    enforce: 'pre',
    transform(code, id) {
      const file = relative('src', id);
      let marked = code;
      for (const [stage, note] of NOTES) {
        if (stage.file !== file) continue;
        const [ahead, behind, ...others] = marked.split(stage.before);
        if (ahead === undefined || behind === undefined || others.length > 0)
          this.error(`"${stage.before}" has to stand once in ${file}, before which "${stage.name}" is passed.`);
        marked = `${ahead}${note(stage)}\n${stage.before}${behind}`;
      }
      return marked === code ? null : { code: marked, map: null };
    },
  };
}
