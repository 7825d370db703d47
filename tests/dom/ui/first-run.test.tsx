// The page after the install: marks that can be tried by pointer and keyboard, and the way to the sites of the list.

import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FirstRun } from '../../../src/ui/first-run/first-run.tsx';
import { testPage } from '../page/driver.ts';
import { galleryWords } from './gallery/words.ts';

let asked: string[] = [];

function show(withheldCount: number): void {
  asked = [];
  render(
    <FirstRun
      words={galleryWords()}
      listedCount={120}
      withheldCount={withheldCount}
      onAllowListed={() => asked.push('allow-listed')}
      onOpenLibrary={() => asked.push('open-library')}
    />,
    document.body,
  );
}

beforeEach(() => {
  document.documentElement.lang = 'en';
  document.title = 'Second Source';
});

afterEach(() => {
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  render(null, document.body);
  document.body.replaceChildren();
  document.documentElement.removeAttribute('style');
});

const chips = () => [...document.querySelectorAll<HTMLElement>('.chip')];
const cardText = () =>
  [...document.body.children].map((element) => element.shadowRoot?.textContent ?? '').find((text) => text !== '') ??
  null;

describe('the invented paragraph', () => {
  test('has a mark behind its figure and its quote, each with the other value and a name of its own', () => {
    show(0);
    expect(document.querySelector('.example-text')?.textContent).toContain('found 71');
    expect(chips().map((chip) => chip.firstChild?.textContent)).toEqual(['also 17', 'also “March”']);
    expect(chips().map((chip) => chip.querySelector('.unseen')?.textContent?.trim())).toEqual([
      'Another report prints 17. One agrees with 71.',
      'Another report has “March” where this page has “April”.',
    ]);
  });

  test('keeps each mark beside the last of its words, as on a page, however narrow it is', () => {
    show(0);
    for (let width = 260; width < 420; width += 10) {
      document.body.style.width = `${width}px`;
      for (const chip of chips()) {
        const words = chip.previousElementSibling?.getBoundingClientRect();
        expect(words?.width).toBeGreaterThan(0);
        expect(chip.getBoundingClientRect().left).toBeGreaterThanOrEqual((words?.right ?? Infinity) - 1);
      }
    }
    document.body.removeAttribute('style');
  });

  test('opens the card of a page, which closes with the same press', () => {
    show(0);
    chips()[0]?.click();
    expect(cardText()).toContain('The Harbour Post');
    expect(cardText()).toContain('17');
    expect(chips()[0]?.getAttribute('aria-expanded')).toBe('true');
    chips()[0]?.click();
    expect(cardText()).toBeNull();
    expect(document.activeElement).toBe(chips()[0]);
  });

  test('its card leads to the other mark, and one card is open at a time', async () => {
    show(0);
    chips()[0]?.click();
    chips()[1]?.click();
    expect(cardText()).toContain('We knew about it in March');
    expect(chips().map((chip) => chip.getAttribute('aria-expanded'))).toEqual(['false', 'true']);
    chips()[1]?.click();
  });
});

test('sites that the browser keeps closed are told, with the button that asks', () => {
  show(120);
  expect(document.querySelector('.boxed p')?.textContent).toContain('may not read 120 sites of its list');
  document.querySelector<HTMLElement>('.boxed button')?.click();
  expect(asked).toEqual(['allow-listed']);
  show(0);
  expect(document.querySelector('.boxed')).toBeNull();
  expect(document.querySelector('.granted')?.textContent).toBe('Your browser lets Second Source read them.');
});

test('leads to the library, and tells three ways of adding reports', () => {
  show(0);
  expect(document.querySelectorAll('.ways li')).toHaveLength(3);
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Open the library')?.click();
  expect(asked).toEqual(['open-library']);
});

test.each([
  ['light', 1000],
  ['dark', 1000],
  ['light', 320],
] as const)('has nothing that axe complains about, %s, %d wide', async (theme, width) => {
  await testPage.viewport(width, 700);
  document.documentElement.style.colorScheme = theme;
  show(120);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  const { violations } = await axe.run(document);
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
