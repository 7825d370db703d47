// What `check --trace` prints: enough to understand a verdict without the code.

import { expect, test } from 'vitest';
import { traceText } from '../../../src/cli/output/trace.ts';
import { createChecker } from '../../../src/engine/check-article.ts';
import { type TraceEntry, traceTo } from '../../../src/engine/findings/trace.ts';
import type { Source } from '../../../src/model/article.ts';
import { pack, record } from '../engine/compare/by-measure/harbour.ts';

const gazette: Source = {
  id: 'gazette',
  document: 'gazette',
  publisher: 'The Gazette',
  title: null,
  date: '2020-08-09',
  dateInferredFrom: null,
  url: null,
  copyOf: null,
  copyOfOutside: null,
};
const checker = createChecker(pack, {
  version: 1,
  topic: pack.id,
  sources: [gazette],
  figures: [record('injured', { low: 34, high: 34 }), record('warehouses', { low: 9, high: 9 })],
  quotes: [],
});

function traceOf(text: string): string {
  const trace: TraceEntry[] = [];
  checker.check({ title: '', text }, { isOnTopic: true, tracing: traceTo((entry) => trace.push(entry)) });
  return traceText(trace);
}

const blocksOf = (text: string): string[] => traceOf(text).split('\n\n');

test('a difference: what was read, with which evidence, from which source, and the verdict', () => {
  const block = traceOf('At the harbour 52 firefighters were injured.');
  const lines = [
    'Trace',
    '  “52” at 15, topic harbour-fire',
    '     read: count of “firefighters”, told of harbour (named)',
    '     in: At the harbour 52 firefighters were injured.',
    '     could be injured, score 1.20',
    '       +0.50  what the measure counts is named: firefighter “firefighters” (counted)',
    '       +0.40  the event of the measure is named: injury “injured” (near)',
    '       +0.30  the sentence names whom the measure is about: harbour',
    '     differs from gazette: “”',
    '     so: differs, as injured with 1.20: what is counted is certain, and a source prints another value (0 of 1 sources agree)',
  ];
  for (const line of lines) expect(block.split('\n')).toContain(line);
});

test('a rule that changed something, with its reason, and what became of it', () => {
  const block = traceOf('At the harbour more than 30 firefighters were injured in an earlier blaze.');
  expect(block).toMatch(/then in-doubt: open; words of the pack’s doubts stand beside it/u);
  expect(block).toMatch(/then named-enough: agrees becomes possible; /u);
  expect(block).toMatch(/so: possible, as injured with 1\.30: because of “named-enough”/u);
});

test('a measure that was refused, with what stands in its way', () => {
  const block = traceOf('At the harbour 52 firefighters were trained to treat the injured.');
  expect(block).toContain('not injured (barred): it stands there and rules the measure out: trained “trained” (near)');
  expect(block).toContain('so: nothing is told: no measure takes it');
});

test('figures that nothing is near, that no source prints, and that have no one value', () => {
  const [first, second, third] = blocksOf(
    'At the port 12 men sang.\n\nThe harbour burned in May 2021.\n\nWarehouses rose from 9 to 12.',
  );
  expect(first).toContain('so: nothing is told: no measure’s words are near');
  expect(second).toContain('so: nothing is told: no source prints it');
  expect(third).toContain('then no-single-value: passed over');
});

test('nothing at all', () => {
  expect(traceText([])).toBe('\nTrace\n  nothing was compared\n');
});
