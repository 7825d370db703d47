// Where the one mark of a fact stands when its first mention cannot be seen, and in places that lay out their text as a
// part of a row or a grid, over a picture, in a larger first line, or in letters that show a picture through.

import { beforeAll, describe, expect, it } from 'vitest';
import { toneOn } from '../../../src/page/painting/background.ts';
import { contrastOf } from '../../../src/page/painting/tone.ts';
import { testPage } from './driver.ts';
import { findingOn } from './findings.ts';
import { BADGE, paintPage, stateOf } from './painting.ts';

beforeAll(() => testPage.viewport(960, 720));

const FACT = 'The harbour board lent 412 boats to the town in the spring.';
const FILLER =
  'The committee heard in public that nothing had been decided on the matter of the footbridge so far, and left.';

const pageOf = (body: string, style = '') =>
  `<!doctype html><title>t</title><style>body{font:18px/1.5 serif}${style}</style><article style="width:640px"><h1>Boats for the town</h1><p>${FILLER}</p>${body}<p>${FILLER}</p></article>`;

const mentions = (count: number) => (page: Parameters<typeof findingOn>[0]) =>
  Array.from({ length: count }, (_, at) => findingOn(page, '412 boats', {}, at));

/** Id of what the badges stand in. */
const placesOf = (badges: readonly HTMLElement[]) => badges.map((badge) => badge.closest('[id]')?.id);

describe('the mark of a fact', () => {
  it.each([
    ['beyond the left edge', '<p style="position:absolute;left:-9999px">', '</p>'],
    ['above the top edge', '<p style="position:absolute;top:-500px">', '</p>'],
    ['in a closed fold', '<details><summary>More</summary><p>', '</p></details>'],
    ['in a box of no height', '<div style="max-height:0;overflow:hidden"><p>', '</p></div>'],
    [
      'behind the edge of a cut box',
      '<div style="height:20px;overflow:clip"><p style="padding-top:90px">',
      '</p></div>',
    ],
    ['transparent', '<div style="opacity:0"><p>', '</p></div>'],
  ])('stands at the next mention when the first is %s', async (_name, before, after) => {
    const html = pageOf(
      `<div id="hidden">${before}${FACT}${after}</div><p id="seen">${FACT}</p><p id="last">${FACT}</p>`,
    );
    const { badges } = await paintPage(html, mentions(3));
    expect(placesOf(badges())).toEqual(['seen']);
  });

  it.each([
    ['half transparent', '<div style="opacity:.4"><p>', '</p></div>'],
    ['in an open fold', '<details open><summary>More</summary><p>', '</p></details>'],
    ['in a box that scrolls', '<div style="height:40px;overflow:auto"><p style="margin-top:90px">', '</p></div>'],
    ['in a box that cuts other text off', `<div style="height:60px;overflow:hidden"><p>`, `</p><p>${FILLER}</p></div>`],
    ['far below', '<div style="height:5000px"></div><p>', '</p>'],
  ])('stands at the first mention when that is %s', async (_name, before, after) => {
    const html = pageOf(`<div id="first">${before}${FACT}${after}</div><p id="later">${FACT}</p>`);
    const { badges } = await paintPage(html, mentions(2));
    expect(placesOf(badges())).toEqual(['first']);
  });

  it('stands at the first mention when none can be seen', async () => {
    const html = pageOf(`<div style="opacity:0"><p id="first">${FACT}</p><p id="later">${FACT}</p></div>`);
    const { badges } = await paintPage(html, mentions(2));
    expect(placesOf(badges())).toEqual(['first']);
  });

  it('moves to the next mention when the page folds the first away', async () => {
    const html = pageOf(`<p id="first">${FACT}</p><p id="later">${FACT}</p>`);
    const { document, painter, page, badges } = await paintPage(html, mentions(2));
    expect(placesOf(badges())).toEqual(['first']);
    document.getElementById('first')?.style.setProperty('opacity', '0');
    await painter.show(page, mentions(2)(page));
    expect(placesOf(badges())).toEqual(['later']);
  });
});

describe('text that is a part of a row or a grid', () => {
  it.each([
    ['a row', `<p id="place" style="display:flex">${FACT}</p>`],
    ['a list of rows', `<ul><li id="place" style="display:flex">${FACT}</li><li>${FILLER}</li></ul>`],
    ['a row with a sign', `<p id="place" style="display:flex;gap:8px"><b>!</b>${FACT}</p>`],
    ['a row in a line', `<p id="place" style="display:inline-flex">${FACT}</p>`],
    ['a column', `<p id="place" style="display:flex;flex-direction:column">${FACT}</p>`],
    ['a grid', `<p id="place" style="display:grid">${FACT}</p>`],
  ])('has its mark beside it, in %s, without covering it', async (_name, body) => {
    const { document, badges, turnOff } = await paintPage(pageOf(body), () => []);
    const before = stateOf(document);
    turnOff();
    const painted = await paintPage(pageOf(body), mentions(1));
    expect(placesOf(painted.badges())).toEqual(['place']);
    const words = painted.document.createRange();
    const text = painted.document.evaluate('//text()[contains(., "412 boats")]', painted.document).iterateNext();
    if (!text) throw new Error('The text was parted.');
    words.selectNodeContents(text);
    expect(words.toString()).toBe(FACT);
    const badge = painted.badges()[0]?.getBoundingClientRect();
    const covered = [...words.getClientRects()].filter(
      ({ left, right, top, bottom }) =>
        badge && badge.left < right - 1 && badge.right > left + 1 && badge.top < bottom - 6 && badge.bottom > top + 6,
    );
    expect(covered).toEqual([]);
    painted.turnOff();
    expect((stateOf(painted.document) as { html: string }).html).toBe((before as { html: string }).html);
    expect(badges()).toEqual([]);
  });

  it.each([
    ['a grid with other parts', `<p style="display:grid;grid-template-columns:1fr 1fr"><b>Boats</b>${FACT}</p>`],
    ['a row with room between its parts', `<p style="display:flex;justify-content:space-between">${FACT}<b>2</b></p>`],
    ['a column of several parts', `<p style="display:flex;flex-direction:column"><b>Boats</b>${FACT}</p>`],
  ])('has none where it would move the other parts, in %s', async (_name, body) => {
    const { badges, underlined } = await paintPage(pageOf(body), mentions(1));
    expect(badges()).toEqual([]);
    expect(Object.values(underlined()).flat()).toEqual(['412 boats']);
  });
});

describe('writing over a picture', () => {
  const picture = 'data:image/svg+xml,<svg xmlns=%22http://www.w3.org/2000/svg%22 width=%221%22 height=%221%22/>';
  it.each([
    [
      'laid over it',
      `<div style="position:relative"><img src="${picture}" style="width:600px;height:200px"><p id="place" style="position:absolute;bottom:0;COLOUR">${FACT}</p></div>`,
    ],
    [
      'before it',
      `<div style="position:relative;height:200px"><img src="${picture}" style="position:absolute;inset:0;width:100%;height:100%"><p id="place" style="position:relative;COLOUR">${FACT}</p></div>`,
    ],
    [
      'in one place of a grid',
      `<div style="display:grid"><img src="${picture}" style="grid-area:1/1;width:600px;height:200px"><p id="place" style="grid-area:1/1;COLOUR">${FACT}</p></div>`,
    ],
    [
      'with a background image',
      `<div style="background-image:linear-gradient(#111,#333)"><p id="place" style="COLOUR">${FACT}</p></div>`,
    ],
  ])('%s has a mark with a ground of its own, as the writing is', async (_name, body) => {
    for (const [colour, name] of [
      ['color:#fff', 'white'],
      ['color:#000', 'black'],
    ] as const) {
      const { document, window } = await paintPage(pageOf(body.replace('COLOUR', colour)), mentions(1));
      const place = document.getElementById('place');
      if (!place) throw new Error('The place is gone.');
      const tone = toneOn(place, window);
      expect(tone.name).toBe(name);
      expect(contrastOf(tone.ink, tone.paper)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each([
    [
      'beside one',
      `<div style="position:relative"><img src="${picture}" style="width:600px;height:200px;display:block"><p id="place">${FACT}</p></div>`,
    ],
    [
      'with a small sign in the line',
      `<p id="place" style="position:relative"><img src="${picture}" style="width:9px;height:9px">${FACT}</p>`,
    ],
    [
      'on a ground of its own',
      `<div style="position:relative"><img src="${picture}" style="width:600px;height:200px"><p id="place" style="position:absolute;bottom:0;background:#fff">${FACT}</p></div>`,
    ],
  ])('%s has the usual mark', async (_name, body) => {
    const { document, window } = await paintPage(pageOf(body), mentions(1));
    const place = document.getElementById('place');
    expect(place && toneOn(place, window).name).toBe('umber');
  });
});

describe('letters that are drawn in another way', () => {
  it('keep it: there is a mark, and no line that would bring them in one colour', async () => {
    const style =
      'p.drawn{-webkit-text-fill-color:transparent;background:linear-gradient(90deg,#f00,#00f);background-clip:text}';
    const { badges, underlined } = await paintPage(
      pageOf(`<p class="drawn" id="place">${FACT}</p>`, style),
      mentions(1),
    );
    expect(placesOf(badges())).toEqual(['place']);
    expect(Object.values(underlined()).flat()).toEqual([]);
  });

  it('in a larger first line leave no gap around the mark', async () => {
    const room = async (style: string): Promise<number> => {
      const { document } = await paintPage(pageOf(`<p id="place">${FACT}</p>`, style), mentions(1));
      return document.querySelector(BADGE)?.getBoundingClientRect().width ?? 0;
    };
    const usual = await room('');
    expect(usual).toBeGreaterThan(60);
    expect(await room('#place::first-line{font-size:1.6em}')).toBeCloseTo(usual, 0);
  });
});
