// A page of 100,000 words, and 200 findings on it: everything is read and painted, and no step of it takes long.

import { expect, it, onTestFinished } from 'vitest';
import { createPainter } from '../../../src/page/painter.ts';
import { readPageInSlices } from '../../../src/page/read-page.ts';
import { findingOn, words } from './findings.ts';
import { showPage } from './frame.ts';

const WORDS =
  'the force said that officers were told of cases and that more of them would be looked at again in spring'.split(' ');

/** A report of numbered paragraphs, each of a hundred words and a figure that stands nowhere else. */
function largePage(paragraphs: number): string {
  const body = Array.from({ length: paragraphs }, (_, at) => {
    const text = Array.from({ length: 96 }, (_word, word) => WORDS[(at * 7 + word) % WORDS.length]).join(' ');
    return `<p>In part <b>${at}</b> it found <i>${at + 10_000} files</i>, and ${text}.</p>`;
  });
  return `<!doctype html><title>A long report about a police force</title><article><h1>A long report about a police force</h1>${body.join('\n')}</article>`;
}

interface Turns {
  /** How often other tasks had their turn. */
  count: number;
}

/** Counts how often the window gets to its other tasks, by sending itself messages all the while. */
function watchTurns(): Turns {
  const channel = new MessageChannel();
  const turns = { count: 0 };
  channel.port1.onmessage = () => {
    turns.count += 1;
    channel.port2.postMessage(null);
  };
  channel.port2.postMessage(null);
  onTestFinished(() => channel.port1.close());
  return turns;
}

it('100,000 words are read in full, in short steps', async () => {
  const { document } = await showPage(largePage(1000));
  const turns = watchTurns();
  const startMs = performance.now();
  const page = await readPageInSlices(document, { signal: new AbortController().signal });
  const readMs = performance.now() - startMs;
  console.info(`100,000 words: read in ${readMs.toFixed(0)} ms with ${turns.count} turns for others`);
  expect(page?.article.text.split(/\s+/).length).toBeGreaterThan(100_000);
  expect(page?.blocks.length).toBe(1001);
  expect(turns.count).toBeGreaterThan(8);
});

it('200 findings are painted in short steps', async () => {
  const { document } = await showPage(largePage(1000));
  const controller = new AbortController();
  onTestFinished(() => controller.abort());
  const page = await readPageInSlices(document, { signal: controller.signal });
  if (!page) throw new Error('Nothing was read.');
  const painter = createPainter(document, { signal: controller.signal, words, onOpen: () => {} });
  const findings = Array.from({ length: 200 }, (_, at) => findingOn(page, `${at * 5 + 10_000} files`));
  const turns = watchTurns();
  const startMs = performance.now();
  const painted = await painter.show(page, findings);
  const paintMs = performance.now() - startMs;
  console.info(`200 findings: painted in ${paintMs.toFixed(0)} ms with ${turns.count} turns for others`);
  expect(painted).toEqual({ underlined: 200, badges: 200 });
  expect(turns.count).toBeGreaterThan(8);
});
