// Pages whose forms, images and frames are called like what every node has: `form.parentNode` is then a field of the
// form's. Nothing of ours may notice.

import { expect, it } from 'vitest';
import { guessArticle } from '../../../src/page/guess-article.ts';
import { findingOn } from './findings.ts';
import { showPage } from './frame.ts';
import { getPageText, paintPage, stateOf } from './painting.ts';

const TEXT =
  'The force said that 1,071 officers, of whom some had been named in “two or more” files, were under review. ';
const ARTICLE = `<article><h1>A headline about the officers</h1><p>${TEXT.repeat(3)}</p><p>${TEXT}</p><ul><li>${TEXT}</li></ul></article>`;

/** Every name along the prototypes of an object, as a field or an image can have it. */
function namesOf(object: object): string[] {
  const names = new Set<string>();
  for (let at: object | null = object; at && at !== Object.prototype; at = Object.getPrototypeOf(at))
    for (const name of Object.getOwnPropertyNames(at)) names.add(name);
  return [...names];
}

const FORM_NAMES = namesOf(document.createElement('form'));
const DOCUMENT_NAMES = namesOf(document);

/** Fields of these names in a form around the article, images of those in the document. */
function pageOf(formNames: readonly string[], documentNames: readonly string[]): string {
  const fields = formNames.map((name) => `<input type="hidden" name="${name}">`).join('');
  const images = documentNames.map((name) => `<img name="${name}" alt=""><form name="${name}"></form>`).join('');
  return `<!doctype html><html lang="en"><title>A headline about the officers</title><body>${images}<form>${fields}${ARTICLE}</form></body></html>`;
}

it('the names are taken by the page', async () => {
  const { document } = await showPage(pageOf(['parentNode'], ['title']));
  const form = document.querySelector('form:has(article)') as HTMLFormElement;
  expect((form.parentNode as Element).localName).toBe('input');
  expect(typeof document.title).not.toBe('string');
});

it('an article in a form with every name there is, among images with every name there is, is read and guessed', async () => {
  const plain = await showPage(pageOf([], []));
  const shadowed = await showPage(pageOf(FORM_NAMES, DOCUMENT_NAMES));
  const read = getPageText(shadowed.document);
  expect(FORM_NAMES.length + DOCUMENT_NAMES.length).toBeGreaterThan(500);
  expect(read.article).toEqual(getPageText(plain.document).article);
  expect(read.article.text).toContain('1,071 officers');
  expect(guessArticle(shadowed.document)).toEqual(guessArticle(plain.document));
});

it('is marked, and given back as it was', async () => {
  const painted = await paintPage(pageOf(FORM_NAMES, []), () => []);
  const before = stateOf(painted.document);
  const { page, painter } = painted;
  await painter.show(page, [findingOn(page, '1,071 officers'), findingOn(page, '“two or more”', { kind: 'quote' })]);
  expect(painted.badges()).toHaveLength(2);
  painted.turnOff();
  expect(stateOf(painted.document)).toEqual(before);
});

it.each(FORM_NAMES.filter((name) => !/^on/.test(name)))('a field called %s changes nothing', async (name) => {
  const { document } = await showPage(pageOf([name], []));
  expect(getPageText(document).blocks).toHaveLength(4);
});
