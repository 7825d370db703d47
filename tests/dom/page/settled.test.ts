// Painting waits until the page has loaded, so that nothing of ours stands in HTML that a framework has yet to take over.

import { expect, it, onTestFinished, vi } from 'vitest';
import { createPainter } from '../../../src/page/painter.ts';
import { findingOn, words } from './findings.ts';
import { getFixture } from './fixtures.ts';
import { showPage } from './frame.ts';
import { BADGE, getPageText } from './painting.ts';

it('marks come only after the page has loaded', async () => {
  const { document } = await showPage('<!doctype html><title>t</title>');
  document.open();
  document.write(getFixture('react-hydrated').html);
  expect(document.readyState).toBe('loading');
  const controller = new AbortController();
  onTestFinished(() => controller.abort());
  const page = getPageText(document);
  const painter = createPainter(document, { signal: controller.signal, words, onOpen: () => {} });
  const painted = painter.show(page, [findingOn(page, '100 officers')]);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(document.querySelector(BADGE)).toBeNull();
  document.close();
  await expect(painted).resolves.toEqual({ underlined: 1, badges: 1 });
});

it('an island that has not come to life gets an underline and no badge', async () => {
  const html = getFixture('preact-hydrated').html.replace('<div id="app">', '<astro-island ssr><div id="app">');
  const { document } = await showPage(html);
  const controller = new AbortController();
  onTestFinished(() => controller.abort());
  const page = getPageText(document);
  const painter = createPainter(document, { signal: controller.signal, words, onOpen: () => {} });
  const findings = [findingOn(page, '161 officers')];
  expect(await painter.show(page, findings)).toEqual({ underlined: 1, badges: 0 });
  document.querySelector('astro-island')?.removeAttribute('ssr');
  expect(await painter.show(page, findings)).toEqual({ underlined: 1, badges: 1 });
});

it('a painter that is turned off while it waits paints nothing', async () => {
  const { document } = await showPage('<!doctype html><title>t</title>');
  document.open();
  document.write(getFixture('react-hydrated').html);
  const controller = new AbortController();
  const page = getPageText(document);
  const painter = createPainter(document, { signal: controller.signal, words, onOpen: () => {} });
  const painted = painter.show(page, [findingOn(page, '100 officers')]);
  controller.abort();
  document.close();
  await vi.waitFor(() => expect(document.readyState).toBe('complete'));
  expect(await painted).toEqual({ underlined: 0, badges: 0 });
  expect(document.querySelector(BADGE)).toBeNull();
});
