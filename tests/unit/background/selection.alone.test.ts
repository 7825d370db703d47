// The report on selected text: given once, and not kept waiting by an engine that is still warming up.

import { expect, test, vi } from 'vitest';
import { takeSelection } from '../../../src/background/selection.ts';
import type { PageReport } from '../../../src/protocol/page-report.ts';

const { session, calls } = vi.hoisted(() => ({ session: new Map<string, unknown>(), calls: [] as string[] }));
vi.mock('../../../src/platform/runtime.ts', () => ({}));
vi.mock('../../../src/platform/toolbar.ts', () => ({}));
vi.mock('../../../src/platform/tabs.ts', () => ({ findTab: () => Promise.resolve(null) }));
vi.mock('../../../src/platform/session.ts', () => ({
  readSession: (key: string) => Promise.resolve(session.get(key)),
  removeSession: (key: string) => Promise.resolve(session.delete(key)),
}));
vi.mock('../../../src/background/with-engine.ts', () => ({
  withEngine: () =>
    Promise.resolve({
      endWarmUp: () => calls.push('end of the warm-up'),
      checkArticle: (): Promise<PageReport> => {
        calls.push('check');
        return Promise.resolve({ kind: 'not-on-topic' });
      },
    }),
}));

test('ends the warm-up, checks the text, and gives the report once', async () => {
  session.set('selection 7', { text: 'Officers were told of 12 complaints.' });
  expect(await takeSelection(7)).toEqual({ kind: 'not-on-topic' });
  expect(calls).toEqual(['end of the warm-up', 'check']);
  expect(await takeSelection(7)).toBeNull();
  expect(calls).toHaveLength(2);
});
