// Painting: what is underlined, what gets a badge, and that the page is the page again when it is turned off.

import { describe, expect, it, vi } from 'vitest';
import { BADGE_STYLES } from '../../../src/page/painting/badge-style.ts';
import { readPage } from '../../../src/page/read-page.ts';
import { removeMarks } from '../../../src/page/remove-marks.ts';
import { counterpart, findingOn } from './findings.ts';
import { getFixture } from './fixtures.ts';
import { showPage, textNodesOf } from './frame.ts';
import { BADGE, getPageText, paintPage, stateOf } from './painting.ts';

const { html } = getFixture('uk-national');

describe('what is painted', () => {
  it('underlines each place and puts one badge behind the first place of a fact', async () => {
    const { badges, underlined } = await paintPage(html, (page) => [
      findingOn(page, '1,633', { factId: 'cases' }),
      findingOn(page, '1,633', { factId: 'cases' }, 1),
      findingOn(page, '“We have failed,”', { kind: 'quote' }),
    ]);
    expect(badges().length).toBe(2);
    expect(badges()[0]?.previousSibling?.textContent).toMatch(/1,633$/);
    expect(badges()[1]?.previousSibling?.textContent).toBe('“We have failed,”');
    expect(underlined()).toEqual({
      'second-source-figure-umber': ['1,633', '1,633'],
      'second-source-quote-umber': ['“We have failed,”'],
    });
  });

  it('leaves out what agrees and what is only possible', async () => {
    const { badges, underlined } = await paintPage(html, (page) => [
      findingOn(page, '49 offences', { verdict: 'agrees' }),
      findingOn(page, '12 women', { verdict: 'possible' }),
    ]);
    expect(badges()).toEqual([]);
    expect(underlined()).toEqual({});
  });

  it('leaves out a place that no longer says what was read', async () => {
    const { document } = await showPage(html);
    const page = getPageText(document);
    const finding = findingOn(page, '1,071 of its officers');
    const node = textNodesOf(document).find((text) => text.data.includes('1,071 of its'));
    node?.replaceData(0, node.length, 'The paragraph was written anew: 1,072 of its officers.');
    expect(page.textIsAt(finding)).toBe(false);
  });

  it('puts a badge behind a link rather than into it', async () => {
    const { badges } = await paintPage(html, (page) => [findingOn(page, 'diplomatic protection command')]);
    expect(badges()[0]?.previousSibling?.nodeName).toBe('A');
  });

  it('keeps the badges that are in their place when it shows the same again', async () => {
    const { badges, painter, page } = await paintPage(html, (page) => [findingOn(page, '49 offences')]);
    const [before] = badges();
    await painter.show(page, [findingOn(page, '49 offences'), findingOn(page, '24 counts of rape')]);
    expect(badges()[0]).toBe(before);
    expect(badges().length).toBe(2);
  });

  it('makes a small badge as wide as its number', async () => {
    const widthFor = async (count: number): Promise<number> => {
      const counterparts = Array.from({ length: count }, (_, at) => counterpart(`report ${at}`));
      const { badges, painter } = await paintPage(html, (page) => [findingOn(page, '1,071', { counterparts })]);
      await painter.setChips(false);
      return badges()[0]?.getBoundingClientRect().width ?? 0;
    };
    const narrow = await widthFor(3);
    expect(narrow).toBeGreaterThan(15);
    expect(await widthFor(12)).toBeGreaterThan(narrow + 4);
  });
});

describe('the page stays the page', () => {
  const many = ['1,633', '1,071', '49 offences', '24 counts of rape', '12 women', 'end of March', '35 officers'];

  it('says the same, shows the same text and copies the same text', async () => {
    const { document, painter, page } = await paintPage(html, () => []);
    const select = (): string => {
      document.getSelection()?.selectAllChildren(document.body);
      return document.getSelection()?.toString() ?? '';
    };
    const read = (): string[] => [document.body.textContent ?? '', document.body.innerText, select()];
    const before = read();
    await painter.show(
      page,
      many.map((text) => findingOn(page, text)),
    );
    expect(document.querySelectorAll(BADGE).length).toBe(many.length);
    expect(read()).toEqual(before);
  });

  it('is read the same with marks on it', async () => {
    const { document, page } = await paintPage(html, (page) => many.map((text) => findingOn(page, text)));
    const again = readPage(document);
    expect(again?.article).toEqual(page.article);
    expect(again?.blocks).toEqual(page.blocks);
  });

  it('gets its exact nodes back when it is turned off', async () => {
    const { document, painter, page, turnOff } = await paintPage(html, () => []);
    const before = stateOf(document);
    await painter.show(
      page,
      many.map((text) => findingOn(page, text)),
    );
    expect(stateOf(document)).not.toEqual(before);
    turnOff();
    expect(stateOf(document)).toEqual(before);
  });

  it('gets them back too with several badges in one text node and two at one place', async () => {
    const text =
      'There were 24 counts among 49 charges, nine warnings and 12 women, the court was told on Monday morning.';
    const source = `<!doctype html><title>t</title><article><h1>A headline of some length</h1><p>${text}</p><p>${text}</p></article>`;
    const { document, painter, page, turnOff, badges } = await paintPage(source, () => []);
    const before = stateOf(document);
    const findings = [
      findingOn(page, '12 women'),
      findingOn(page, 'nine warnings and 12 women', { kind: 'quote' }),
      findingOn(page, '24 counts'),
      findingOn(page, '49 charges'),
    ];
    await painter.show(page, findings);
    expect(badges().length).toBe(4);
    expect(readPage(document)?.article.text).toBe(page.article.text);
    await painter.show(page, findings.slice(1, 3));
    expect(badges().length).toBe(2);
    expect(readPage(document)?.article.text).toBe(page.article.text);
    turnOff();
    expect(stateOf(document)).toEqual(before);
  });

  it('hides and shows its marks', async () => {
    const { painter, badges, underlined } = await paintPage(html, (page) => [findingOn(page, '1,071')]);
    await painter.setVisible(false);
    expect(badges()).toEqual([]);
    expect(underlined()).toEqual({});
    await painter.setVisible(true);
    expect(badges().length).toBe(1);
    expect(Object.values(underlined())).toEqual([['1,071']]);
  });
});

describe('inside shadow roots', () => {
  it('paints, and leaves nothing behind', async () => {
    const source = getFixture('web-components').html;
    const { document, page, painter, turnOff, underlined } = await paintPage(source, () => []);
    const story = document.querySelector('view-root')?.shadowRoot?.querySelector('story-page')?.shadowRoot;
    if (!story) throw new Error('The page was not built.');
    const before = [story.innerHTML, textNodesOf(story)];
    await painter.show(page, [findingOn(page, '1,131'), findingOn(page, 'One in 50 Met staff')]);
    expect(story.querySelectorAll(BADGE).length).toBe(1);
    expect(Object.values(underlined()).flat()).toEqual(['1,131', 'One in 50 Met staff']);
    turnOff();
    expect([story.innerHTML, textNodesOf(story)]).toEqual(before);
  });
});

describe('going to a finding', () => {
  const long = `<!doctype html><title>t</title><article><h1>A headline of some length</h1>${'<p>A paragraph that only makes the page long, with words in it.</p>'.repeat(80)}<p>At the end there are 1,071 officers, and 49 charges that agree.</p></article>`;

  it('brings it into view and flashes it, whether it has a badge or not', async () => {
    const { painter, page, window, underlined } = await paintPage(long, (page) => [findingOn(page, '1,071 officers')]);
    const agreed = findingOn(page, '49 charges', { verdict: 'agrees' });
    expect(painter.reveal(agreed)).toBe(true);
    expect(underlined()['second-source-flash']).toEqual(['49 charges']);
    await vi.waitFor(() => {
      const top = page.rangeOf(agreed)?.getBoundingClientRect().top ?? -1;
      expect(top).toBeGreaterThan(0);
      expect(top).toBeLessThan(window.innerHeight);
    });
    await vi.waitFor(() => expect(underlined()['second-source-flash']).toBeUndefined(), { timeout: 5000 });
    expect(underlined()['second-source-figure-umber']).toEqual(['1,071 officers']);
  });

  it('says so when it is gone', async () => {
    const { painter, page, document } = await paintPage(long, (page) => [findingOn(page, '1,071 officers')]);
    document.querySelector('article > p:last-child')?.remove();
    expect(painter.reveal(findingOn(page, '1,071 officers'))).toBe(false);
  });
});

it('copies that the page made of a paragraph with its badge lose it too', async () => {
  const { document, turnOff } = await paintPage(html, (page) => [findingOn(page, '1,071')]);
  const paragraph = document.querySelector(BADGE)?.parentElement;
  document.body.append(paragraph?.cloneNode(true) ?? '');
  expect(document.querySelectorAll(BADGE).length).toBe(2);
  turnOff();
  expect(document.querySelectorAll(BADGE).length).toBe(0);
  expect(document.body.lastElementChild?.outerHTML).toBe(paragraph?.outerHTML);
});

it('marks that a painter left behind are removed by their names', async () => {
  const { document, painter, page, window } = await paintPage(html, () => []);
  const before = stateOf(document);
  await painter.show(page, [findingOn(page, '1,071'), findingOn(page, '49 offences')]);
  removeMarks(document);
  expect(stateOf(document)).toEqual(before);
  expect(window.CSS.highlights.size).toBe(0);
});

it('marks are out of sight as soon as their sheet is gone', async () => {
  const { document, window, badges } = await paintPage(html, (page) => [findingOn(page, '1,071')]);
  const paragraph = badges()[0]?.parentElement;
  if (!paragraph) throw new Error('There is no badge.');
  const seen = (): unknown => [
    badges().filter((badge) => badge.checkVisibility()).length,
    window.getComputedStyle(paragraph, '::highlight(second-source-figure-umber)').textDecorationLine,
  ];
  expect(seen()).toEqual([1, 'underline']);
  const width = badges()[0]?.getBoundingClientRect().width ?? 0;
  expect(width).toBeGreaterThan(15);
  document.adoptedStyleSheets = [];
  expect(seen()).toEqual([0, 'none']);
});

it('nothing of a badge is printed, and forced colours have theirs', () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(BADGE_STYLES);
  const media = [...sheet.cssRules].filter((rule) => rule instanceof CSSMediaRule);
  const inPrint = media.find((rule) => rule.conditionText === 'print');
  expect(inPrint?.cssRules[0]?.cssText).toMatch(/:host \{\s*display: none !important;\s*\}/);
  const forced = media.find((rule) => rule.conditionText === '(forced-colors: active)');
  expect(forced?.cssText.toLowerCase()).toContain('buttontext');
});
