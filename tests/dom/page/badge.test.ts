// The badge: its size, that it disturbs no line, its contrast, and that it is a button that acts for itself alone.

import { beforeAll, describe, expect, it, vi } from 'vitest';
import { toneOn } from '../../../src/page/painting/background.ts';
import { contrastOf, TONES, toneFor } from '../../../src/page/painting/tone.ts';
import { commands, testPage } from './driver.ts';
import { findingOn } from './findings.ts';
import { textNodesOf } from './frame.ts';
import { paintPage } from './painting.ts';

// At its own size, so that the mouse finds what it is sent to.
beforeAll(() => testPage.viewport(960, 720));

const TEXT =
  'The force said that 1,071 officers, of whom some had been named in “two or more” files, were under review.';

function pageOf(style: string, paragraph = TEXT, attributes = ''): string {
  const article = `<article><h1>A headline about officers</h1><p>${paragraph}</p><p>${TEXT}</p></article>`;
  return `<!doctype html><html ${attributes}><title>t</title><style>article{width:420px}${style}</style>${article}`;
}

/** Top and height of each line of text, rounded to a tenth of a pixel. */
function linesOf(paragraph: Element): string[] {
  const lines = new Set<string>();
  for (const node of textNodesOf(paragraph)) {
    const range = node.ownerDocument.createRange();
    range.selectNodeContents(node);
    for (const { top, height } of range.getClientRects()) lines.add(`${top.toFixed(1)} ${height.toFixed(1)}`);
  }
  return [...lines];
}

function paragraphOf(document: Document): HTMLElement {
  const paragraph = document.querySelector('p');
  if (!paragraph) throw new Error('There is no paragraph.');
  return paragraph;
}

describe('lines', () => {
  const styles = {
    'a serif at 18 pixels': 'body{font:18px/1.5 Georgia,serif}',
    'tight lines': 'body{font:16px/1 sans-serif}',
    'small print': 'body{font:10px/1.2 sans-serif}',
    'large print, as at 200 % zoom': 'body{font:36px/1.4 serif} article{width:860px}',
  };

  it.each(Object.entries(styles))('do not grow in %s', async (_name, style) => {
    const { document, painter, page, badges } = await paintPage(pageOf(style), () => []);
    const paragraph = paragraphOf(document);
    const spacing = (): number[] => linesOf(paragraph).map((line) => Number(line.split(' ')[0]));
    const heights = (): Set<string> => new Set(linesOf(paragraph).map((line) => line.split(' ')[1] ?? ''));
    const gapsOf = (tops: number[]): Set<string> =>
      new Set(tops.slice(1).map((top, at) => (top - (tops[at] ?? 0)).toFixed(0)));
    const before = { gaps: gapsOf(spacing()), heights: heights(), first: spacing()[0] };
    await painter.show(page, [findingOn(page, '1,071 officers'), findingOn(page, '“two or more”', { kind: 'quote' })]);
    expect(badges().length).toBe(2);
    expect({ gaps: gapsOf(spacing()), heights: heights(), first: spacing()[0] }).toEqual(before);
  });

  it('move on by the width of the badge and no more', async () => {
    const style = 'body{font:16px/1.5 sans-serif}article{width:800px;white-space:nowrap}';
    const { document, painter, page, badges } = await paintPage(pageOf(style), () => []);
    const endOfText = (): number => {
      const range = document.createRange();
      range.selectNodeContents(paragraphOf(document));
      return range.getBoundingClientRect().right;
    };
    const before = endOfText();
    await painter.show(page, [findingOn(page, '1,071 officers')]);
    const width = badges()[0]?.getBoundingClientRect().width ?? 0;
    expect(width).toBeGreaterThan(60);
    expect(width).toBeLessThan(100);
    expect(endOfText() - before).toBeCloseTo(width, 0);
  });

  it('do not break between a figure and the comma behind its badge', async () => {
    for (let width = 120; width < 360; width += 24) {
      const style = `body{font:16px/1.5 sans-serif} article{width:${width}px}`;
      const { document } = await paintPage(pageOf(style), (page) => [findingOn(page, '1,071 officers')]);
      const [figure, tail] = textNodesOf(paragraphOf(document));
      if (!figure || !tail) throw new Error('The text was not parted.');
      const bottomOf = (node: Text, from: number): number => {
        const range = document.createRange();
        range.setStart(node, from);
        range.setEnd(node, from + 1);
        return range.getBoundingClientRect().bottom;
      };
      expect(bottomOf(tail, 0)).toBe(bottomOf(figure, figure.length - 1));
    }
  });
});

describe('colours', () => {
  const backgrounds = [
    '#ffffff',
    '#000000',
    '#1c1b22',
    '#fff1e5',
    '#b30000',
    '#005689',
    '#ffd400',
    '#777777',
    '#757575',
    '#8a8a8a',
  ];

  it.each(backgrounds)('stand out from %s at 4.5:1, and so does the writing on the badge', async (background) => {
    const { document, window } = await paintPage(pageOf(`body{background:${background}}`), () => []);
    const tone = toneOn(paragraphOf(document), window);
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(background.slice(at, at + 2), 16));
    expect(contrastOf(tone.ink, [red, green, blue, 1])).toBeGreaterThanOrEqual(4.5);
    expect(contrastOf(tone.ink, tone.paper)).toBeGreaterThanOrEqual(4.5);
  });

  it('exist for every grey', () => {
    for (let level = 0; level < 256; level += 1) {
      const grey = [level, level, level, 1] as const;
      expect(contrastOf(toneFor(grey).ink, grey)).toBeGreaterThanOrEqual(4.5);
    }
    expect(TONES.length).toBe(4);
  });

  it('are those for dark pages on a translucent layer and in a modern notation', async () => {
    const dark = ['background:rgb(0 0 0 / .85)', 'background:oklch(0.25 0.03 260)'];
    for (const style of dark) {
      const { document, window } = await paintPage(pageOf(`article{${style}}`), () => []);
      expect(toneOn(paragraphOf(document), window).name).toBe('sand');
    }
  });
});

describe('the button', () => {
  it('is at least 24 by 24 pixels, and opens by mouse, Enter and Space', async () => {
    const { badges, opened } = await paintPage(pageOf('body{font:12px/1.3 serif}'), (page) => [
      findingOn(page, '1,071 officers'),
    ]);
    const box = badges()[0]?.getBoundingClientRect();
    if (!box) throw new Error('There is no badge.');
    // Just inside the corners of a square of 24 pixels around the badge's middle.
    for (const [dx, dy] of [
      [-11, -11],
      [11, 11],
    ] as const) {
      await commands.clickAt(box.left + box.width / 2 + dx, box.top + box.height / 2 + dy);
    }
    expect(opened.length).toBe(2);
  });

  it('gets the focus, and Enter and Space open it', async () => {
    const { painter, page, opened, frame } = await paintPage(pageOf(''), (page) => [findingOn(page, '1,071 officers')]);
    frame.focus();
    expect(painter.focusBadge(findingOn(page, '1,071 officers'))).toBe(true);
    await commands.pressKey('Enter');
    await commands.pressKey(' ');
    expect(opened.map((finding) => finding.text)).toEqual(['1,071 officers', '1,071 officers']);
  });

  it('inside a link does not follow it, and the page hears nothing of the click', async () => {
    const paragraph = `<a id="l" href="#elsewhere">${TEXT}</a>`;
    const { badges, opened, document, window } = await paintPage(pageOf('', paragraph), (page) => [
      findingOn(page, '1,071 officers'),
    ]);
    const heard = vi.fn();
    for (const type of ['click', 'mousedown', 'pointerdown']) document.body.addEventListener(type, heard);
    const box = badges()[0]?.getBoundingClientRect();
    if (!box) throw new Error('There is no badge.');
    await commands.clickAt(box.left + box.width / 2, box.top + box.height / 2);
    expect(opened.length).toBe(1);
    expect(heard).not.toHaveBeenCalled();
    expect(window.location.hash).toBe('');
    document.getElementById('l')?.click();
    expect(heard).toHaveBeenCalledTimes(1);
  });
});

it('finds its place from right to left', async () => {
  const { document, badges } = await paintPage(
    pageOf('', 'قال إن 1,071 ضابطا قيد المراجعة في لندن وفي كل مكان آخر من البلد.', 'dir="rtl"'),
    (page) => [findingOn(page, '1,071')],
  );
  const badge = badges()[0]?.getBoundingClientRect();
  const range = document.createRange();
  const [head] = textNodesOf(paragraphOf(document));
  if (!badge || !head) throw new Error('There is no badge.');
  range.setStart(head, head.length - 5);
  range.setEnd(head, head.length);
  // Behind the figure, in reading order, is to its left; the digits themselves run from left to right.
  expect(badge.right).toBeLessThanOrEqual(range.getBoundingClientRect().right);
});

describe('a style sheet of the page', () => {
  const everything =
    'display:block!important;width:900px!important;padding:90px!important;margin:90px!important;position:fixed!important;' +
    'font-size:90px!important;float:left!important;transform:scale(9)!important;opacity:.1!important;' +
    'writing-mode:vertical-rl!important;direction:rtl!important;visibility:hidden!important;pointer-events:none!important;' +
    'content-visibility:hidden!important;zoom:9!important;animation:grow 1s infinite!important;line-height:9!important';
  const names = ['ink', 'paper', 'width', 'second-source-width', 'tint', 'accent'];
  const attacks = {
    'by selectors': `span,[data-second-source],p *{${everything}} span::before,span::after{content:"no other report";font-size:90px}`,
    'by properties': `*{--second-source-width:900!important;${names.map((name) => `--${name}:900px!important`).join(';')}}`,
    'by registered properties': names
      .map((name) => `@property --${name}{syntax:"*";inherits:false;initial-value:900}`)
      .join(''),
  };

  async function lookAt(style: string) {
    const { document, badges, window } = await paintPage(pageOf(`body{font:16px/1.5 serif}${style}`), (page) => [
      findingOn(page, '1,071 officers'),
    ]);
    const badge = badges()[0];
    if (!badge) throw new Error('There is no badge.');
    const { width, height } = badge.getBoundingClientRect();
    const size = [width.toFixed(1), height.toFixed(1), paragraphOf(document).getBoundingClientRect().height.toFixed(1)];
    return {
      size,
      display: window.getComputedStyle(badge).display,
      isSeen: badge.checkVisibility({ opacityProperty: true }),
    };
  }

  it.each(Object.entries(attacks))('does not change a badge %s', async (_name, style) => {
    const untouched = await lookAt('');
    expect(untouched).toMatchObject({ display: 'inline', isSeen: true });
    expect(await lookAt(style)).toEqual(untouched);
  });
});

describe('a chip', () => {
  const drawnOn = async (html: string) => {
    const { badges } = await paintPage(html, (page) => [findingOn(page, '1,071 officers')]);
    return badges()[0]?.getBoundingClientRect().width ?? 0;
  };

  it('stands in a column of text, and gives way to a small badge where there is no room', async () => {
    expect(await drawnOn(pageOf('body{font:16px/1.5 serif}'))).toBeGreaterThan(60);
    expect(await drawnOn(pageOf('body{font:16px/1.5 serif}article{width:170px}'))).toBeLessThan(40);
    expect(await drawnOn(pageOf('body{font:16px/1.5 serif}article{columns:3}'))).toBeLessThan(40);
    expect(await drawnOn(pageOf('p{writing-mode:vertical-rl;height:400px}'))).toBeLessThan(40);
  });

  it('is no taller than its line, however tight that is', async () => {
    for (const style of ['font:10px/1 serif', 'font:16px/1 serif', 'font:30px/1.1 serif;width:900px']) {
      const html = pageOf(`article{${style}}`);
      const { painter, page, document, window } = await paintPage(html, (read) => [findingOn(read, '1,071 officers')]);
      const line = Number.parseFloat(window.getComputedStyle(paragraphOf(document)).lineHeight);
      const [head] = textNodesOf(paragraphOf(document));
      const words = document.createRange();
      words.setStart(head as Text, (head?.length ?? 0) - 5);
      words.setEnd(head as Text, head?.length ?? 0);
      const both = painter.placeOf(findingOn(page, '1,071 officers'))?.box().height ?? 0;
      expect(both).toBeGreaterThan(0);
      expect(both).toBeLessThanOrEqual(Math.max(line, words.getBoundingClientRect().height) + 0.5);
    }
  });

  it('stays with the last word of a paragraph, and the line breaks before that word', async () => {
    const words =
      'The force said that some had been named in the files and that those under review were 1,071 officers';
    const { badges, document } = await paintPage(pageOf('body{font:16px/1.5 serif}', words), (page) => [
      findingOn(page, '1,071 officers'),
    ]);
    const paragraph = paragraphOf(document);
    const last = textNodesOf(paragraph).at(-1);
    if (!last) throw new Error('There is no text.');
    const end = document.createRange();
    const badge = badges()[0];
    let broken = 0;
    // Wherever the line ends: in one of these widths there is room for the word and none for its chip.
    for (let width = 300; width < 460; width += 8) {
      paragraph.style.width = `${width}px`;
      end.setStart(last, last.length - 1);
      end.setEnd(last, last.length);
      const [word, chip] = [end.getBoundingClientRect(), badge?.getBoundingClientRect()];
      expect(chip?.left).toBeGreaterThanOrEqual(word.right - 1);
      expect(Math.abs((chip?.bottom ?? 0) - word.bottom)).toBeLessThan(word.height);
      if (word.right - paragraph.getBoundingClientRect().left < 120) broken += 1;
    }
    expect(broken).toBeGreaterThan(0);
  });

  it('carries its words as no text of the page: not selected, not found, not printed', async () => {
    const { document, badges, window } = await paintPage(pageOf(''), (page) => [findingOn(page, '1,071 officers')]);
    expect(badges()).toHaveLength(1);
    document.getSelection()?.selectAllChildren(document.body);
    expect(document.getSelection()?.toString()).not.toContain('also');
    expect(document.body.innerText).not.toContain('also');
    expect(document.body.textContent).not.toContain('also 1,000');
    expect((window as Window & { find?: (text: string) => boolean }).find?.('also 1,000') ?? false).toBe(false);
  });
});

describe('the line', () => {
  const lines = (document: Document) => document.querySelectorAll('span[data-second-source=line]');
  const middleOf = (element: Element | undefined) => {
    const box = element?.getBoundingClientRect();
    if (!box) throw new Error('There is no badge.');
    return [box.left + box.width / 2, box.top + box.height / 2] as const;
  };

  it('comes when the pointer rests on a chip, takes no click, and goes with it', async () => {
    const { badges, document, opened } = await paintPage(pageOf(''), (page) => [findingOn(page, '1,071 officers')]);
    await commands.movePointer(5, 5);
    await commands.movePointer(...middleOf(badges()[0]));
    expect(lines(document)).toHaveLength(0);
    await expect.poll(() => lines(document).length).toBe(1);
    await commands.clickAt(...middleOf(badges()[0]));
    expect(opened).toHaveLength(1);
    expect(lines(document)).toHaveLength(0);
  });

  it('comes with the focus of the keyboard, and leaves with Escape', async () => {
    const { painter, page, document, frame } = await paintPage(pageOf(''), (page) => [
      findingOn(page, '1,071 officers'),
    ]);
    frame.focus();
    await commands.pressKey('Tab');
    painter.focusBadge(findingOn(page, '1,071 officers'));
    await expect.poll(() => lines(document).length).toBe(1);
    await commands.pressKey('Escape');
    expect(lines(document)).toHaveLength(0);
  });
});

describe('the underlined words', () => {
  const twice = '<p id="first">It said that 1,071 officers were named.</p><p>Of those 1,071 officers some left.</p>';
  const html = `<!doctype html><html><title>t</title><style>body{margin:0;font:18px/1.6 serif}</style><article><h1>A headline about officers</h1>${twice}<p>${TEXT}</p></article>`;
  const paintTwice = () =>
    paintPage(html, (page) => [
      findingOn(page, '1,071 officers'),
      { ...findingOn(page, '1,071 officers', {}, 1), factId: '1,071 officers' },
    ]);
  const secondOf = (document: Document) => {
    const node = document.querySelectorAll('p')[1]?.firstChild;
    const range = document.createRange();
    range.setStart(node as Text, 9);
    range.setEnd(node as Text, 23);
    const { left, top, width, height } = range.getBoundingClientRect();
    return [left + width / 2, top + height / 2] as const;
  };

  it('open the card of a later mention where the pointer rested first', async () => {
    const { document, opened } = await paintTwice();
    const place = secondOf(document);
    await commands.movePointer(5, 5);
    await commands.movePointer(...place);
    await expect.poll(() => document.querySelectorAll('span[data-second-source=line]').length).toBe(1);
    await commands.clickAt(...place);
    expect(opened.map(({ start }) => start)).toHaveLength(1);
  });

  it('do nothing at a click in passing', async () => {
    const { document, opened } = await paintTwice();
    await commands.movePointer(5, 5);
    await commands.clickAt(...secondOf(document));
    expect(opened).toEqual([]);
  });
});
