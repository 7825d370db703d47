// Painting again: what takes over from what, and what follows the page's colours.

import { expect, it, onTestFinished, vi } from 'vitest';
import { findingOn } from './findings.ts';
import { getFixture } from './fixtures.ts';
import { BADGE, paintPage } from './painting.ts';

const { html } = getFixture('uk-national');

it('of two calls in a row the later one counts', async () => {
  const { painter, page, badges, underlined } = await paintPage(html, () => []);
  const first = painter.show(page, [findingOn(page, '1,071'), findingOn(page, '49 offences')]);
  const second = painter.show(page, [findingOn(page, '12 women')]);
  expect(await first).toEqual({ underlined: 0, badges: 0 });
  expect(await second).toEqual({ underlined: 1, badges: 1 });
  expect(badges().length).toBe(1);
  expect(Object.values(underlined())).toEqual([['12 women']]);
});

it('a painter that is hidden while it works leaves nothing', async () => {
  const { painter, page, badges, underlined } = await paintPage(html, () => []);
  const painting = painter.show(page, [findingOn(page, '1,071')]);
  painter.hide();
  await painting;
  expect(badges()).toEqual([]);
  expect(underlined()).toEqual({});
});

it('marks follow a page that turns dark', async () => {
  const { document, underlined } = await paintPage(html, (page) => [findingOn(page, '1,071')]);
  expect(Object.keys(underlined())).toEqual(['second-source-figure-umber']);
  const style = document.createElement('style');
  style.textContent = '.dark{background:#16161d;color:#eee}';
  document.head.append(style);
  document.body.className = 'dark';
  await vi.waitFor(() => expect(Object.keys(underlined())).toEqual(['second-source-figure-sand']));
});

it('a badge keeps the focus while the page is painted again', async () => {
  const { painter, page, document, frame } = await paintPage(html, (page) => [findingOn(page, '1,071')]);
  frame.focus();
  painter.focusBadge(findingOn(page, '1,071'));
  expect(document.activeElement?.matches(BADGE)).toBe(true);
  await painter.show(page, [findingOn(page, '1,071'), findingOn(page, '49 offences')]);
  expect(document.activeElement?.matches(BADGE)).toBe(true);
});

it('a fact whose first place cannot hold a badge gets it at the next', async () => {
  const source = `<!doctype html><title>t</title><article><h1>A headline of some length</h1><p style="display:flex;flex-direction:column"><b>Sum</b>There were 1,071 officers in all.</p><p>${'Words and more words, of a paragraph. '.repeat(6)} Of 1,071 officers.</p></article>`;
  const { badges } = await paintPage(source, (page) => [
    findingOn(page, '1,071 officers'),
    findingOn(page, '1,071 officers', {}, 1),
  ]);
  expect(badges().length).toBe(1);
  expect(badges()[0]?.previousSibling?.textContent).toMatch(/Of 1,071 officers$/);
});

it('reaches its end while the page changes under it', async () => {
  const { painter, page, document, badges } = await paintPage(html, () => []);
  const churn = setInterval(() => document.querySelector('#maincontent p')?.append(' more'), 1);
  onTestFinished(() => clearInterval(churn));
  const painted = await painter.show(page, [findingOn(page, '35 officers'), findingOn(page, '12 women')]);
  expect(painted.badges).toBe(2);
  expect(badges().length).toBe(2);
});
