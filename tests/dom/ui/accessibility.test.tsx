// axe-core finds nothing to complain about in card, popup, library and first page, by day and by night, in colours that
// the reader forces, wide and narrow.

import axe from 'axe-core';
import { render } from 'preact';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Colour, contrastOf } from '../../../src/page/painting/tone.ts';
import { FirstRun } from '../../../src/ui/first-run/first-run.tsx';
import { Library } from '../../../src/ui/library/library.tsx';
import type { LibraryState } from '../../../src/ui/library/library-state.ts';
import { Popup } from '../../../src/ui/popup/popup.tsx';
import { tellTextColours } from '../../told-text-colours.ts';
import { commands, testPage } from '../page/driver.ts';
import { showCard } from './gallery/card-specimen.ts';
import { agreeingFinding, basisFinding, figureFinding, quoteFinding } from './gallery/findings.ts';
import { libraryStates, recordLibraryEvents } from './gallery/library-states.ts';
import { popupStates, recordPopupEvents } from './gallery/popup-states.ts';
import { galleryWords } from './gallery/words.ts';

const words = galleryWords();
const root = document.documentElement;

beforeEach(() => {
  root.lang = 'en';
  document.title = 'Second Source';
});

afterEach(() => {
  render(null, document.body);
  document.body.replaceChildren();
  document.body.removeAttribute('style');
  root.removeAttribute('style');
});

const SMALLEST_CONTRAST = 4.5;

function colourOf(css: string): Colour {
  const [red = Number.NaN, green = Number.NaN, blue = Number.NaN, alpha = 1] = css.match(/[\d.]+/gu)?.map(Number) ?? [];
  return [red, green, blue, alpha];
}

/** The ground that an element stands on: the nearest around it that lets nothing through. */
function groundOf(element: Element): Colour {
  for (let around: Element | null = element; around; around = parentOf(around)) {
    const ground = colourOf(getComputedStyle(around).backgroundColor);
    if (ground[3] === 1) return ground;
  }
  throw new Error(`Nothing is behind ${element.outerHTML}.`);
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** Writing that axe cannot judge, for a pseudo-element or a drawing is near: its colour on what is around it. */
function isPale(element: Element): boolean {
  const { color, fill } = getComputedStyle(element);
  const ink = colourOf(element instanceof SVGElement ? fill : color);
  return !(contrastOf(ink, groundOf(element)) >= SMALLEST_CONTRAST);
}

/** The element that axe tells of, in the document or in a shadow root. */
function nodeAt(target: axe.NodeResult['target']): Element {
  const path = target.flat();
  let root: ParentNode = document;
  let found: Element | null = null;
  for (const selector of path) {
    found = root.querySelector(String(selector));
    root = found?.shadowRoot ?? root;
  }
  if (!found) throw new Error(`${path.join(' ')} is not there.`);
  return found;
}

/**
 * What axe complains about, with the elements: an empty list is the aim. `rules` leaves out what has been judged before.
 */
async function findComplaints(context: Element | Document, rules?: readonly string[]): Promise<string[]> {
  if (matchMedia('(forced-colors: active)').matches) tellTextColours(document);
  const { violations, passes, incomplete } = await axe.run(context, rules ? { runOnly: [...rules] } : {});
  // A run that could see no text has judged no contrast.
  expect(passes.map(({ id }) => id)).toContain('color-contrast');
  const unjudged = incomplete.filter(({ id }) => id === 'color-contrast').flatMap(({ nodes }) => nodes);
  return [
    ...violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`)),
    ...unjudged.filter(({ target }) => isPale(nodeAt(target))).map(({ html }) => `color-contrast: ${html}`),
  ];
}

function showLibrary(state: LibraryState, reportToEdit: string | null): void {
  render(
    <Library state={state} events={recordLibraryEvents([])} words={words} reportToEdit={reportToEdit} />,
    document.body,
  );
}

const looks = [
  { look: 'in the light theme', theme: 'light', isForced: false },
  { look: 'in the dark theme', theme: 'dark', isForced: false },
  { look: 'in forced colours, dark on light', theme: 'light', isForced: true },
  { look: 'in forced colours, light on dark', theme: 'dark', isForced: true },
] as const;

/** How light the paper of the page is that the reader is shown, from 0 to 255. */
function lightnessOfPaper(): number {
  const sample = document.body.appendChild(document.createElement('i'));
  sample.style.cssText = 'forced-color-adjust: none; background: Canvas';
  const [red = Number.NaN] = getComputedStyle(sample).backgroundColor.match(/\d+/gu)?.map(Number) ?? [];
  sample.remove();
  return red;
}

describe.each(looks)('$look', ({ theme, isForced }) => {
  // Colours are all that is other where they are forced.
  const rules = isForced ? ['color-contrast'] : undefined;

  if (isForced) {
    beforeAll(async () => {
      await commands.setReaderColours(theme);
      await commands.setMedia('forced-colors', 'active');
    });
    afterAll(async () => {
      await commands.setMedia('forced-colors', 'none');
      await commands.setReaderColours('light');
    });

    test('the colours are forced', () => {
      expect(matchMedia('(forced-colors: active)').matches).toBe(true);
      if (theme === 'light') expect(lightnessOfPaper()).toBeGreaterThan(200);
      else expect(lightnessOfPaper()).toBeLessThan(60);
    });
  }

  const cards = { figure: figureFinding, quote: quoteFinding, basis: basisFinding, agreeing: agreeingFinding };

  test.each(Object.entries(cards))('the card of the kind %s', async (_, finding) => {
    const { root: shadow, host, card } = showCard(finding, { theme }, 'open');
    await Promise.all(shadow.getAnimations().map(({ finished }) => finished));
    for (const details of shadow.querySelectorAll('details')) details.open = true;
    const complaints = await findComplaints(host, rules);
    card.destroy();
    host.remove();
    expect(complaints).toEqual([]);
  });

  test.each(Object.entries(popupStates))('the popup in the state %s', async (_, state) => {
    root.style.colorScheme = theme;
    render(<Popup state={state} events={recordPopupEvents([])} words={words} />, document.body);
    expect(await findComplaints(document, rules)).toEqual([]);
  });

  test.each([
    [1000, 800],
    [320, 640],
  ])('the library with everything open, %d by %d', async (width, height) => {
    await testPage.viewport(width, height);
    root.style.colorScheme = theme;
    showLibrary(libraryStates.trouble, 'report-4');
    for (const summary of document.querySelectorAll('summary')) summary.click();
    await expect.poll(() => document.querySelectorAll('.unfolded')).toHaveLength(2);
    for (const summary of document.querySelectorAll<HTMLElement>('details:not([open]) > summary')) summary.click();
    await expect.poll(() => document.querySelectorAll('.unfolded')).toHaveLength(3);
    document.querySelector<HTMLElement>('#reports .copy-entry ~ .report-entry button[aria-label^=Delete]')?.click();
    document.querySelector<HTMLInputElement>('.edit-form input[name=publisher]')?.select();
    expect(root.scrollWidth).toBeLessThanOrEqual(width);
    expect(await findComplaints(document, rules)).toEqual([]);
  });

  test.each([0, 120])('the first page, where the browser withholds %d sites', async (withheldCount) => {
    root.style.colorScheme = theme;
    const asked = () => {};
    render(
      <FirstRun
        words={words}
        listedCount={120}
        withheldCount={withheldCount}
        onAllowListed={asked}
        onOpenLibrary={asked}
      />,
      document.body,
    );
    expect(await findComplaints(document, rules)).toEqual([]);
  });

  test.each(Object.entries(libraryStates))('the library in the state %s', async (_, state) => {
    root.style.colorScheme = theme;
    showLibrary(state, null);
    expect(await findComplaints(document, rules)).toEqual([]);
  });
});

test('a complaint would be seen', async () => {
  document.body.innerHTML =
    '<main><h1>Title</h1><p style="color: #999; background: #fff">Pale</p><img src="data:,"></main>';
  const complaints = await findComplaints(document);
  expect(complaints.join()).toContain('color-contrast');
  expect(complaints.join()).toContain('image-alt');
});

test('pale writing is seen that axe does not judge', async () => {
  document.body.innerHTML = '<svg><text y="20" fill="#bbb">Pale</text></svg><p>Dark</p>';
  document.body.style.background = '#fff';
  const [pale, dark] = document.querySelectorAll('text, p');
  expect([pale, dark].map((element) => element && isPale(element))).toEqual([true, false]);
});
