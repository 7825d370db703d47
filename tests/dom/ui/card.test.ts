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

/** Waits until it has come to rest. */
async function settle(root: ShadowRoot): Promise<void> {
  const animations = get(root, '.card').getAnimations({ subtree: true });
  await Promise.all(animations.map(({ finished }) => finished));
}

const textsOf = (elements: readonly Element[]) => elements.map((element) => element.textContent);

describe('opening and closing', () => {
  test('it is a named dialog in the top layer, and has the focus', () => {
    const { root } = open(figureFinding);
    const dialog = get(root, '[role=dialog]');
    expect(dialog.matches(':popover-open')).toBe(true);
    expect(get(root, `#${dialog.getAttribute('aria-labelledby')}`).textContent).toBe(
      'Officers and staff accused in the ten-year review',
    );
    expect(root.activeElement).toBe(dialog);
  });

  test.each([
    [1280, 640],
    [1000, 800],
    [414, 896],
    [320, 568],
    [640, 320],
    [320, 256],
  ])(
    'all of it is inside a window of %d by %d, and the sentence is free where there is room',
    async (width, height) => {
      await testPage.viewport(width, height);
      const { root, sentence } = open(figureFinding);
      await settle(root);
      const { left, right, top, bottom } = get(root, '.card').getBoundingClientRect();
      expect([innerWidth, innerHeight]).toEqual([width, height]);
      expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(width);
      expect(bottom).toBeLessThanOrEqual(height);
      for (const part of all(root, '.card, .body')) expect(part.scrollWidth).toBeLessThanOrEqual(part.clientWidth);
      const said = sentence();
      if (height > 300) expect(top >= said.bottom || bottom <= said.top).toBe(true);
    },
  );

  test('five rows and every action are there without scrolling at 1280 by 640, wherever the sentence stands', async () => {
    await testPage.viewport(1280, 640);
    for (const top of [0, 200, 400]) {
      const { root } = open(figureFinding, {}, 'closed', top);
      await settle(root);
      const body = get(root, '.body');
      expect(all(root, '.values tbody tr')).toHaveLength(6);
      expect([top, body.scrollHeight - body.clientHeight]).toEqual([top, 0]);
      shown?.card.destroy();
      shown?.host.remove();
    }
  });

  test.each([640, 480])(
    'in a window %d high nothing is drawn over its head or its foot, scrolled to the end',
    async (height) => {
      await testPage.viewport(1280, height);
      const { root } = open(figureFinding);
      await settle(root);
      for (const summary of all(root, 'summary')) summary.click();
      const body = get(root, '.body');
      await expect.poll(() => body.scrollHeight).toBeGreaterThan(body.clientHeight);
      for (const top of [0, body.scrollHeight / 2, body.scrollHeight]) {
        body.scrollTop = top;
        for (const part of ['.top', '.foot']) {
          const box = get(root, part).getBoundingClientRect();
          const points = [0.1, 0.3, 0.5, 0.7, 0.9].map((at) => box.left + box.width * at);
          const seen = points.map((x) =>
            root.elementFromPoint(x, box.top + box.height / 2)?.closest('.top, .foot, .body'),
          );
          expect(seen.map((element) => `.${element?.className}`)).toEqual(points.map(() => part));
        }
      }
    },
  );

  test('it moves along when the page is scrolled', async () => {
    await testPage.viewport(1000, 800);
    const { root } = open(figureFinding);
    await settle(root);
    document.body.style.minHeight = '3000px';
    const before = get(root, '.card').getBoundingClientRect().top;
    scrollBy({ top: 120, behavior: 'instant' });
    expect(get(root, '.card').getBoundingClientRect().top).toBeCloseTo(before - 120, 0);
    scrollTo({ top: 0, behavior: 'instant' });
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
    get(root, '.folds summary').click();
    await commands.pressKey('j');
    for (const type of ['click', 'keydown', 'keyup'] as const) document.removeEventListener(type, seen);
    expect(seen).not.toHaveBeenCalled();
  });
});

describe('by keyboard', () => {
  test('Tab goes through every control and round again', async () => {
    const { root } = open(figureFinding);
    const passed: string[] = [];
    for (let step = 0; step < 14; step += 1) {
      await commands.pressKey('Tab');
      passed.push(root.activeElement?.getAttribute('aria-label') ?? root.activeElement?.textContent ?? '');
    }
    expect(passed).toEqual([
      'Difference before',
      'Next difference',
      'Close',
      'The Courier ↗ (opens in a new tab)',
      'Morning Digest ↗ (opens in a new tab)',
      'Evening Ledger ↗ (opens in a new tab)',
      'Northern Post ↗ (opens in a new tab)',
      'Their sentences',
      'Why compared',
      'Over time',
      'Copy',
      'Copy as Markdown',
      'Not the same thing',
      'Hide…',
    ]);
    await commands.pressKey('Tab');
    expect(root.activeElement?.getAttribute('aria-label')).toBe('Difference before');
  });

  test('Shift and Tab goes round backwards', async () => {
    const { root } = open(figureFinding);
    await commands.pressKey('Tab', ['Shift']);
    expect(root.activeElement?.textContent).toBe('Hide…');
  });

  test('the arrows ask for the fact before and the next', () => {
    const onStep = vi.fn();
    const { root } = open(figureFinding, { onStep });
    get(root, '[aria-label="Difference before"]').click();
    get(root, '[aria-label="Next difference"]').click();
    expect(onStep.mock.calls).toEqual([[-1], [1]]);
    shown?.card.update(cardProps(figureFinding, { position: null }));
    expect(all(root, '.step')).toEqual([]);
  });
});

describe('a figure', () => {
  const rows = (root: ShadowRoot) =>
    all(root, '.values tbody tr').map((row) => [
      row.className,
      row.querySelector('.value')?.textContent,
      ...textsOf([...row.querySelectorAll('.who, .note')]),
    ]);

  test('is a table of values: the page, what differs, what agrees', () => {
    expect(rows(open(figureFinding).root)).toEqual([
      ['own', 'Nearly 800', 'This page', '17 January 2023'],
      ['differs', '1,071', 'The Courier ↗ (opens in a new tab) + 1 copy', '16 January 2023 · the day before'],
      [
        'differs',
        '1,070',
        'Morning Digest ↗ (opens in a new tab)',
        'rewritten from The Courier',
        '16 January 2023 · the day before',
      ],
      ['differs', '1,131', 'Evening Ledger ↗ (opens in a new tab)', '6 April 2023 · 11 weeks later'],
      ['agrees', '796', 'Northern Post ↗ (opens in a new tab)', 'agrees · no date; probably 2 December 2022'],
      ['agrees', '800', 'City Herald', 'agrees · 17 October 2022 · 3 months earlier'],
    ]);
  });

  test('links open beside the page and tell it nothing; other schemes are no links', () => {
    const { root } = open({
      ...figureFinding,
      counterparts: [
        makeFigureCounterpart(),
        makeFigureCounterpart({ source: { id: 'x', publisher: 'No Way', url: 'javascript:alert(1)' } }),
      ],
    });
    const links = [...root.querySelectorAll('a')];
    expect(links.map((link) => [link.href, link.target, link.rel])).toEqual([
      ['https://courier.example/force-reopens-complaints', '_blank', 'noopener noreferrer'],
    ]);
    expect(root.textContent).toContain('No Way');
  });

  test('a link to the original of a copy says that it is one', () => {
    const source = { publisher: 'The Copyist', copyOfOutside: 'a report of the Courier' };
    const { root } = open({ ...figureFinding, counterparts: [makeFigureCounterpart({ source })] });
    expect(get(root, 'a').textContent).toContain('the original');
    expect(textsOf(all(root, '.differs .note'))[0]).toBe('rewritten from a report of the Courier');
  });

  test('its values stand on a line, copies left out', () => {
    const { root } = open(figureFinding);
    const line = get(root, '.number-line');
    expect(line.getAttribute('aria-hidden')).toBe('true');
    expect(line.querySelectorAll('.plot-mark')).toHaveLength(4);
    expect(line.querySelector('.stroke')).not.toBeNull();
    const drawing = line.getBoundingClientRect();
    for (const label of line.querySelectorAll('text')) {
      const { left, right } = label.getBoundingClientRect();
      expect(left).toBeGreaterThanOrEqual(drawing.left);
      expect(right).toBeLessThanOrEqual(drawing.right);
    }
  });

  test('the time that a count is of stands behind the day of its report', () => {
    const september = { kind: 'date', year: 2022, month: 9, day: null, isDecade: false } as const;
    const earlier = makeFigureCounterpart({ asOf: september });
    const { root } = open({ ...figureFinding, asOf: { ...september, month: 10, day: 17 }, counterparts: [earlier] });
    expect(textsOf(all(root, '.values .note'))).toEqual([
      '17 January 2023 · as of 17 October 2022',
      '16 January 2023 · the day before · as of September 2022',
    ]);
  });

  test('values on another basis are on no common line, and say what they count', () => {
    const { root } = open(basisFinding);
    expect(all(root, '.number-line')).toEqual([]);
    expect(rows(root)).toEqual([
      ['own', '1,630 cases', 'This page', '17 January 2023 · counts cases'],
      [
        'differs',
        '1,944 allegations',
        'The Courier ↗ (opens in a new tab)',
        '16 January 2023 · the day before · counts allegations',
      ],
    ]);
  });

  test('the sentences are folded, each with its figure marked; so is the reason, with the words that say so', () => {
    const { root } = open(figureFinding);
    const [sentences, why, time] = all(root, '.folds details');
    expect(textsOf([...(sentences?.querySelectorAll('blockquote') ?? [])]).slice(0, 2)).toEqual([
      'Nearly 800 officers and staff have been accused over ten years, according to the figures it published.',
      '“a total of 1,071 officers and other staff have been or still are under review”',
    ]);
    expect(textsOf([...(sentences?.querySelectorAll('mark') ?? [])]).slice(0, 2)).toEqual(['800', '1,071']);
    expect(why?.textContent).toContain('Both count officers and staff accused in the ten-year review.');
    expect(why?.textContent).toContain(
      'This page prints “Nearly 800 officers and staff”, The Courier “1,071 officers and other staff”.',
    );
    expect(time?.querySelector('[role=img]')?.getAttribute('aria-label')).toBe('Over time');
    expect(time?.querySelectorAll('.plot-mark title')).toHaveLength(5);
  });
});

describe('a quote', () => {
  test('is one line a wording, the page’s first, with the words marked alike that differ', () => {
    const { root } = open(quoteFinding);
    expect(textsOf(all(root, '.wordings blockquote'))).toEqual([
      '“We have let people down and I am sorry for it,”',
      '“We have let Londoners down and I am truly sorry for that”',
      '“We have let people down and I am sorry for it”',
      '“We have let people down and I am sorry for it”',
    ]);
    const marks = all(root, '.wordings > li').map((line) => textsOf([...line.querySelectorAll('mark')]));
    expect(marks).toEqual([['people', 'it'], ['Londoners', 'truly', 'that'], [], []]);
    expect(all(root, 'del, ins, s')).toEqual([]);
  });

  test('of the same words names the other speaker, and the agency behind it', () => {
    const { root } = open(quoteFinding);
    const line = all(root, '.wordings > li').find((each) => each.textContent?.includes('Capital Wire'));
    expect(line?.textContent).toContain('said by Deputy Commissioner Lee Osei');
    expect(line?.textContent).toContain('rewritten from a report by the Island Press Agency');
  });

  test('a long wording is cut around its change, and stands whole below', () => {
    const long = `${'It was said again and again. '.repeat(12)}We let them down. ${'And so it went on. '.repeat(8)}`;
    const changes = [{ kind: 'deleted', text: 'We let them down' }] as const;
    const { root } = open({ ...quoteFinding, counterparts: [makeQuoteCounterpart({ words: long, changes })] });
    const [, wording] = all(root, '.wordings blockquote');
    expect(wording?.textContent).toMatch(/^“… .*We let them down\. .* …”$/u);
    const whole = textsOf(all(root, '.folds blockquote'));
    expect(whole).toContain(`“${long}”`);
  });
});

describe('actions', () => {
  const press = (root: ShadowRoot, label: string) =>
    all(root, 'button')
      .find((button) => (button.getAttribute('aria-label') ?? button.textContent) === label)
      ?.click();

  test.each([
    ['on this page', 'page', 'Hidden on this page.'],
    ['everywhere', 'everywhere', 'Hidden on every page.'],
  ] as const)('hiding %s asks where, says so and can be undone', async (label, scope, sentence) => {
    const onHide = vi.fn();
    const onUndo = vi.fn();
    const { root } = open(figureFinding, { onHide, onUndo });
    press(root, 'Hide…');
    await expect.poll(() => root.activeElement?.textContent).toBe('on this page');
    press(root, label);
    expect(onHide.mock.calls).toEqual([[scope]]);
    await expect.poll(() => root.querySelector('.done [role=status]')?.textContent).toBe(sentence);
    await expect.poll(() => root.activeElement?.textContent).toBe('Undo');
    press(root, 'Undo');
    expect(onUndo).toHaveBeenCalledOnce();
    await expect.poll(() => all(root, '.values').length).toBe(1);
  });

  test('"Not the same thing" asks which report, and splits it', async () => {
    const onSplit = vi.fn();
    const { root } = open(figureFinding, { onSplit });
    press(root, 'Not the same thing');
    await expect.poll(() => all(root, '.report button').length).toBe(5);
    press(root, 'Not the same: Evening Ledger');
    expect(onSplit).toHaveBeenCalledWith('ledger-2023-04-06/review-people/1');
    await expect.poll(() => root.textContent).toContain('What Evening Ledger prints is not compared');
  });

  test('of a single report there is nothing to ask', () => {
    const onSplit = vi.fn();
    const { root } = open(basisFinding, { onSplit });
    press(root, 'Not the same thing');
    expect(onSplit).toHaveBeenCalledOnce();
  });

  test('copies the comparison as text and as Markdown, and says so', async () => {
    const { root } = open(figureFinding);
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    press(root, 'Copy');
    press(root, 'Copy as Markdown');
    await expect.poll(() => get(root, '.outcome').textContent).toBe('Copied');
    const [[text = ''] = [], [markdown = ''] = []] = write.mock.calls;
    write.mockRestore();
    expect(text).toMatch(/^Officers and staff accused/);
    expect(markdown).toMatch(/^\*\*Officers and staff accused/);
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

test('another fact is shown in the same card', () => {
  const { root, host, card, anchor } = open(figureFinding);
  card.update(cardProps(basisFinding, { anchor }));
  expect(get(root, 'h2').textContent).toBe('Cases in the ten-year review');
  expect(host.isConnected).toBe(true);
});

test('printed words stand between the quotation marks of the messages’ language', () => {
  const words = createWords((key, values) => (key === 'quoted' ? `« ${values[0]} »` : getMessage(key, values)), 'fr');
  const { root } = open(quoteFinding, { words });
  const printed = textsOf(all(root, '.wordings blockquote'));
  expect(printed.length).toBeGreaterThan(1);
  for (const text of printed) expect(text).toMatch(/^« [^“”]+ »$/u);
});
