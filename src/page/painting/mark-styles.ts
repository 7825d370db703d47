// The style sheet by which marks can be seen at all. The browser puts it into a page on the extension's behalf, and
// not a script of ours: Firefox, which ends the scripts of an extension that goes on the spot, takes the sheet out
// with it, and whatever else they left is out of sight. Knows names and colours, no page.

import { ownSelector } from '../own-elements.ts';
import { cssOf, TONE_NAMES, TONES } from './tone.ts';

const PREFIX = 'second-source';

/** Name of the highlight for marks of one kind in one tone. */
export function highlightName(kind: 'figure' | 'quote', tone: string): string {
  return `${PREFIX}-${kind}-${tone}`;
}

export const FLASH_NAME = `${PREFIX}-flash`;

/** Every name that a highlight of ours can have. */
export function highlightNames(): readonly string[] {
  return [FLASH_NAME, ...TONE_NAMES.flatMap((name) => [highlightName('figure', name), highlightName('quote', name)])];
}

/** How an element of ours that stands in the page is displayed: not at all where the sheet is not. */
export const DISPLAY_WITH_SHEET = `var(--${PREFIX}-shown,none)`;

/**
 * The sheet, to be inserted with the origin of the user's own: only such a one reaches into shadow roots, and wins over
 * the page, which could else write before and behind a badge.
 * A figure has a line under it, a quote a row of dots.
 */
export function markStyles(): string {
  const lines = TONES.flatMap(({ name, ink }) => [
    `::highlight(${highlightName('figure', name)}){text-decoration:underline 2px solid ${cssOf(ink)};text-underline-offset:.18em}`,
    `::highlight(${highlightName('quote', name)}){text-decoration:underline 2px dotted ${cssOf(ink)};text-underline-offset:.18em}`,
  ]);
  const forcedLines = TONES.flatMap(({ name }) => [
    `::highlight(${highlightName('figure', name)}){text-decoration-color:CanvasText}`,
    `::highlight(${highlightName('quote', name)}){text-decoration-color:CanvasText}`,
  ]);
  const flash = `::highlight(${FLASH_NAME}){background-color:#ffd54a;color:#1a1206}`;
  const forcedFlash = `::highlight(${FLASH_NAME}){background-color:Highlight;color:HighlightText}`;
  const atTheEnd = [ownSelector('card'), ownSelector('line')];
  const hosts = [ownSelector('badge'), ...atTheEnd];
  return (
    `${atTheEnd.join(',')}{all:initial!important;display:inline!important}` +
    `${hosts.join(',')}{--${PREFIX}-shown:inline!important}` +
    `${hosts.map((host) => `${host}::before,${host}::after`).join(',')}{content:none!important}` +
    `@media screen{${lines.join('')}${flash}}` +
    `@media screen and (forced-colors:active){${forcedLines.join('')}${forcedFlash}}`
  );
}
