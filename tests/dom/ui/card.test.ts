// The card in a real browser: where the focus goes, which keys do what, and what a reader finds in it.

import { afterEach, describe, expect, test, vi } from 'vitest';
import { createWords } from '../../../src/ui/words.ts';
import { makeFigureCounterpart, makeQuoteCounterpart } from '../../made-up-findings.ts';
import { commands, testPage } from '../page/driver.ts';
import { cardProps, showCard } from './gallery/card-specimen.ts';
import { basisFinding, figureFinding, quoteFinding } from './gallery/findings.ts';
import { getMessage } from './gallery/words.ts';

let shown: ReturnType<typeof showCard> | null = null;

function open(...given: Parameters<typeof showCard>) {
  shown = showCard(...given);
  return shown;
}

afterEach(() => {
  shown?.card.destroy();
  shown?.host.remove();
  shown = null;
});

function all(root: ShadowRoot, selector: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(selector)];
}

function get(root: ShadowRoot, selector: string): HTMLElement {
  const [first] = all(root, selector);
  if (!first) throw new Error(`The card has no ${selector}.`);
  return first;
}

const textsOf = (elements: readonly Element[]) => elements.map((element) => element.textContent);

describe('opening and closing', () => {
  test('it is a named dialog in the top layer, and has the focus', () => {
    const { root } = open(figureFinding);
    const dialog = get(root, '[role=dialog]');
    expect(dialog.matches(':popover-open')).toBe(true);
    expect(get(root, `#${dialog.getAttribute('aria-labelledby')}`).textContent).toBe('Figure differs from 2 reports');
    expect(root.activeElement).toBe(dialog);
  });

  test.each([
    [1000, 800],
    [414, 896],
    [320, 568],
    [320, 256],
  ])('all of it is inside a window of %d by %d', async (width, height) => {
    await testPage.viewport(width, height);
    const { root } = open(figureFinding);
    await Promise.all(
      get(root, '.card')
        .getAnimations()
        .map(({ finished }) => finished),
    );
    const { left, right, top, bottom } = get(root, '.card').getBoundingClientRect();
    expect([innerWidth, innerHeight]).toEqual([width, height]);
    expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(width);
    expect(bottom).toBeLessThanOrEqual(height);
    for (const part of all(root, '.card, .body')) expect(part.scrollWidth).toBeLessThanOrEqual(part.clientWidth);
  });

  test('Esc closes it, and the page does not see the key', async () => {
    const onClose = vi.fn();
    const seen = vi.fn();
    document.body.addEventListener('keydown', seen);
    open(figureFinding, { onClose });
    await commands.pressKey('Escape');
    document.body.removeEventListener('keydown', seen);
    expect(onClose).toHaveBeenCalledOnce();
    expect(seen).not.toHaveBeenCalled();
  });

  test('the close button closes it', () => {
    const onClose = vi.fn();
    get(open(figureFinding, { onClose }).root, '[aria-label=Close]').click();
    expect(onClose).toHaveBeenCalledOnce();
  });

  test('a press elsewhere closes it; a press on the card or on its badge does not, nor one that a script made', async () => {
    await testPage.viewport(1000, 800);
    const onClose = vi.fn();
    const { root, anchor } = open(figureFinding, { onClose });
    const press = async (target: Element) => {
      const { left, top } = target.getBoundingClientRect();
      await commands.clickAt(left + 3, top + 3);
    };
    await press(get(root, 'h2'));
    await press(anchor);
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(onClose).not.toHaveBeenCalled();
    await commands.clickAt(3, 790);
    expect(onClose).toHaveBeenCalledOnce();
  });

  test('destroying it leaves nothing behind, and calls nothing', async () => {
    const onClose = vi.fn();
    const { root, card } = open(figureFinding, { onClose });
    card.destroy();
    expect(root.childNodes).toHaveLength(0);
    await commands.pressKey('Escape');
    await commands.clickAt(3, 3);
    expect(onClose).not.toHaveBeenCalled();
  });

  test('clicks and keys inside it do not reach the page', async () => {
    const seen = vi.fn();
    const { root } = open(figureFinding);
    for (const type of ['click', 'keydown', 'keyup'] as const) document.addEventListener(type, seen);
    get(root, '.copies summary').click();
    await commands.pressKey('j');
    for (const type of ['click', 'keydown', 'keyup'] as const) document.removeEventListener(type, seen);
    expect(seen).not.toHaveBeenCalled();
  });
});

describe('by keyboard', () => {
  test('Tab goes through every control and round again; folded copies are passed over', async () => {
    const { root } = open(figureFinding);
    const passed: string[] = [];
    for (let step = 0; step < 12; step += 1) {
      await commands.pressKey('Tab');
      passed.push(root.activeElement?.getAttribute('aria-label') ?? root.activeElement?.textContent ?? '');
    }
    expect(passed).toEqual([
      'Close',
      'Total in misconduct review passes a thousand (opens in a new tab)',
      'Force reopens hundreds of complaints against its own (opens in a new tab)',
      '2 copies of this report',
      '2 reports agree',
      'as text',
      'as Markdown',
      'this once',
      'this fact, always',
      'all on this site',
      'Close',
      'Total in misconduct review passes a thousand (opens in a new tab)',
    ]);
  });

  test('Shift and Tab goes round backwards', async () => {
    const { root } = open(figureFinding);
    await commands.pressKey('Tab', ['Shift']);
    expect(root.activeElement?.textContent).toBe('all on this site');
  });
});

describe('a figure', () => {
  test('is read in this order', () => {
    const { root } = open(figureFinding);
    expect(textsOf(all(root, 'h2, h3, .agreeing > summary'))).toEqual([
      'Figure differs from 2 reports',
      'This page says',
      'Other reporting',
      'Reported over time',
      '2 reports agree',
    ]);
  });

  test('stands in its sentence, marked', () => {
    const { root } = open(figureFinding);
    const said = get(root, '.page-says blockquote');
    expect(said.textContent).toBe(
      'Nearly 800 officers and staff have been accused over ten years, according to the figures it published.',
    );
    expect(said.querySelector('mark')?.textContent).toBe('Nearly 800 officers and staff');
  });

  test('shows each report with its date, its note, its words and the number in them', () => {
    const { root } = open(figureFinding);
    const [newest, older] = all(root, 'section > ul > .source');
    expect(newest?.querySelector('.byline')?.textContent).toBe('Evening Ledger 6 April 2023 · later figure');
    expect(newest?.querySelector('.printed')?.textContent).toBe(
      '“by the spring the review had named 1,131 people, a spokesman said”',
    );
    expect(newest?.querySelector('.printed mark')?.textContent).toBe('1,131');
    expect(older?.querySelector('.byline')?.textContent).toBe('The Courier 16 January 2023');
    expect(textsOf([...(older?.querySelectorAll('.copies .printed') ?? [])])).toEqual([
      '“1,071 police officers and other staff”',
      '“1,070 officers”',
    ]);
    expect(older?.querySelector('.copies .byline')?.textContent).toContain('no date; probably 17 January 2023');
  });

  test('links open beside the page and tell it nothing; other schemes are no links', () => {
    const { root } = open({
      ...figureFinding,
      counterparts: [
        makeFigureCounterpart(),
        makeFigureCounterpart({ source: { id: 'x', url: 'javascript:alert(1)', title: 'No way' } }),
      ],
    });
    const links = [...root.querySelectorAll('a')];
    expect(links.map((link) => [link.href, link.target, link.rel])).toEqual([
      ['https://courier.example/force-reopens-complaints', '_blank', 'noopener noreferrer'],
    ]);
    expect(root.textContent).toContain('No way');
  });

  test('has a plot, and its facts as a table', () => {
    const { root } = open(figureFinding);
    const rows = all(root, 'table tbody tr').map((row) => textsOf([...row.children]));
    expect(rows).toEqual([
      ['17 October 2022', 'City Herald', '800'],
      ['2 December 2022', 'Northern Post', '796'],
      ['16 January 2023', 'The Courier', '1,071'],
      ['17 January 2023', 'This page', '800'],
      ['6 April 2023', 'Evening Ledger', '1,131'],
    ]);
    const drawing = get(root, '.plot-drawing').getBoundingClientRect();
    const marks = all(root, '.plot-drawing .plot-mark :is(circle, path)').map((mark) => mark.getBoundingClientRect());
    expect(marks).toHaveLength(5);
    for (const mark of marks) {
      expect(mark.left).toBeGreaterThanOrEqual(drawing.left);
      expect(mark.right).toBeLessThanOrEqual(drawing.right);
    }
  });

  test('has no plot where fewer than three values have a date', () => {
    expect(all(open(basisFinding).root, '.plot')).toEqual([]);
  });

  test('counted in another way says so, and what that means', () => {
    const { root } = open(basisFinding);
    expect(get(root, '.byline').textContent).toContain('counted differently: allegations');
    expect(root.textContent).toContain('Figures counted differently may count different things.');
  });
});

describe('a quote', () => {
  test('shows which words only the report or only the page has, and says so aloud', () => {
    const { root } = open(quoteFinding);
    const [report] = all(root, '.printed');
    expect(textsOf([...(report?.querySelectorAll('del') ?? [])])).toEqual(['Londoners', 'truly', 'that']);
    expect(textsOf([...(report?.querySelectorAll('ins') ?? [])])).toEqual(['people', 'it']);
    expect(report?.textContent).toBe(
      '“We have let [in the report: Londoners ] [on this page: people ] down and I am [in the report: truly ] ' +
        'sorry for [in the report: that ] [on this page: it ]”',
    );
    const announced = report?.querySelector('.unseen')?.getBoundingClientRect();
    expect(announced?.width).toBe(1);
  });

  test('spaces stand between words, however the steps are cut, and not inside them', () => {
    const changes = [
      { kind: 'same', text: 'We should' },
      { kind: 'deleted', text: 'n’t ' },
      { kind: 'same', text: 'go ' },
      { kind: 'deleted', text: 'home' },
      { kind: 'inserted', text: 'out' },
      { kind: 'same', text: ', now (' },
      { kind: 'inserted', text: 'or later' },
      { kind: 'same', text: ')' },
    ] as const;
    const { root } = open({ ...quoteFinding, counterparts: [makeQuoteCounterpart({ changes })] });
    const printed = get(root, '.printed');
    for (const unseen of printed.querySelectorAll('.unseen')) unseen.remove();
    expect(printed.textContent).toBe('“We shouldn’t go home out, now (or later)”');
    expect(textsOf([...printed.querySelectorAll('del, ins')])).toEqual(['n’t', 'home', 'out', 'or later']);
  });

  test('of the same words names the other speaker', () => {
    const { root } = open(quoteFinding);
    expect(textsOf(all(root, '.byline'))[1]).toContain('attributed to Deputy Commissioner Lee Osei');
  });
});

describe('actions', () => {
  test.each([
    ['this once', 'once'],
    ['this fact, always', 'fact'],
    ['all on this site', 'site'],
  ])('"%s" dismisses', (label, scope) => {
    const onDismiss = vi.fn();
    const { root } = open(figureFinding, { onDismiss });
    all(root, '.foot button')
      .find((button) => button.textContent === label)
      ?.click();
    expect(onDismiss.mock.calls).toEqual([[scope]]);
  });

  test('copies the comparison as text and as Markdown, and says so', async () => {
    const { root } = open(figureFinding);
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const [asText, asMarkdown] = all(root, '.foot button');
    asText?.click();
    asMarkdown?.click();
    await expect.poll(() => get(root, '[role=status]').textContent).toBe('Copied');
    const [[text = ''] = [], [markdown = ''] = []] = write.mock.calls;
    write.mockRestore();
    expect(text).toMatch(/^Figure differs from 2 reports/);
    expect(markdown).toMatch(/^\*\*Figure differs from 2 reports/);
  });

  test('every control can be hit: 24 pixels or more each way', () => {
    const { root } = open(figureFinding);
    for (const details of root.querySelectorAll('details')) details.open = true;
    for (const control of all(root, 'button, a, summary')) {
      const { width, height } = control.getBoundingClientRect();
      expect([control.textContent, Math.min(width, height) >= 24]).toEqual([control.textContent, true]);
    }
  });
});

test('new props are shown in the same card, with the focus where it was', () => {
  const { root, host, card, anchor } = open(figureFinding);
  get(root, '[aria-label=Close]').focus();
  card.update(cardProps(basisFinding, { anchor }));
  expect(get(root, 'h2').textContent).toBe('Figure counted differently in 1 report');
  expect(host.isConnected).toBe(true);
  expect(root.activeElement?.getAttribute('aria-label')).toBe('Close');
});

test('printed words stand between the quotation marks of the messages’ language', () => {
  const words = createWords((key, values) => (key === 'quoted' ? `« ${values[0]} »` : getMessage(key, values)), 'fr');
  const { root } = open(quoteFinding, { words });
  const printed = textsOf(all(root, '.printed'));
  expect(printed.length).toBeGreaterThan(1);
  for (const text of printed) expect(text).toMatch(/^« [^“”]+ »$/u);
});
