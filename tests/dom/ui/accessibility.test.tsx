// axe-core finds nothing to complain about in card, popup and library, by day and by night, wide and narrow.

import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Library } from '../../../src/ui/library/library.tsx';
import type { LibraryState } from '../../../src/ui/library/library-state.ts';
import { Popup } from '../../../src/ui/popup/popup.tsx';
import { testPage } from '../page/driver.ts';
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

/** What axe complains about, with the elements: an empty list is the aim. */
async function findComplaints(context: Element | Document): Promise<string[]> {
  const { violations, passes } = await axe.run(context, { resultTypes: ['violations', 'passes'] });
  // A run that could see no text has judged no contrast.
  expect(passes.map(({ id }) => id)).toContain('color-contrast');
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`));
}

function showLibrary(state: LibraryState, reportToEdit: string | null): void {
  render(
    <Library state={state} events={recordLibraryEvents([])} words={words} reportToEdit={reportToEdit} />,
    document.body,
  );
}

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const cards = { figure: figureFinding, quote: quoteFinding, basis: basisFinding, agreeing: agreeingFinding };

  test.each(Object.entries(cards))('the card of the kind %s', async (_, finding) => {
    const { root: shadow, host, card } = showCard(finding, { theme }, 'open');
    await Promise.all(shadow.getAnimations().map(({ finished }) => finished));
    for (const details of shadow.querySelectorAll('details')) details.open = true;
    const complaints = await findComplaints(host);
    card.destroy();
    host.remove();
    expect(complaints).toEqual([]);
  });

  test.each(Object.entries(popupStates))('the popup in the state %s', async (_, state) => {
    root.style.colorScheme = theme;
    render(<Popup state={state} events={recordPopupEvents([])} words={words} />, document.body);
    expect(await findComplaints(document)).toEqual([]);
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
    expect(await findComplaints(document)).toEqual([]);
  });

  test.each(Object.entries(libraryStates))('the library in the state %s', async (_, state) => {
    root.style.colorScheme = theme;
    showLibrary(state, null);
    expect(await findComplaints(document)).toEqual([]);
  });
});

test('a complaint would be seen', async () => {
  document.body.innerHTML =
    '<main><h1>Title</h1><p style="color: #999; background: #fff">Pale</p><img src="data:,"></main>';
  const complaints = await findComplaints(document);
  expect(complaints.join()).toContain('color-contrast');
  expect(complaints.join()).toContain('image-alt');
});
