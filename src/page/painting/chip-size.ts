// How wide a chip is, and whether there is room for one where it would stand. Reads computed styles; changes nothing.

import { closestTo, innerWidthOf } from '../dom/elements.ts';
import { parentElementOf } from '../dom/nodes.ts';
import type { PageWindow } from './page-window.ts';

/** The writing on a chip, at the size at which it is measured. */
const MEASURED_PX = 100;
const CHIP_FONT = `600 ${MEASURED_PX}px system-ui, sans-serif`;

/** Padding and border on both sides, in ems of the chip's writing; fonts are not exactly proportional. */
const SIDES_EM = 1.2;
const SLACK = 1.03;

/** A chip takes no more of its line than this, and stands in no narrower column (in ems of the text). */
const LARGEST_SHARE = 0.45;
const NARROWEST_EM = 13;
const NARROWEST_HEADING_EM = 16;

/** Of the writing on a chip and a badge, in pixels; the same as their style sheet has it. */
export const WRITING = { smallestPx: 10, ofText: 0.68, largestPx: 18 } as const;

/** Of an element whose children are placed as parts, its text too. */
export const LAYS_OUT_PARTS = /flex|grid/;

const widths = new Map<string, number>();

/** Width of a chip in ems of its own writing. */
export function chipWidthEm(text: string): number {
  const known = widths.get(text);
  if (known !== undefined) return known;
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (context) context.font = CHIP_FONT;
  const textEm = context ? context.measureText(text).width / MEASURED_PX : text.length * 0.6;
  const width = Math.ceil((textEm * SLACK + SIDES_EM) * 100) / 100;
  widths.set(text, width);
  return width;
}

function pixels(css: string): number {
  const value = Number.parseFloat(css);
  return Number.isFinite(value) ? value : 0;
}

function textSizeOf(element: Element, view: PageWindow): number {
  return pixels(view.getComputedStyle(element).fontSize) || 16;
}

/** The nearest element that lays out lines. */
function blockOf(element: Element, view: PageWindow): Element {
  let block = element;
  for (
    let around: Element | null = element;
    around && /^(?:inline|contents)/.test(view.getComputedStyle(block).display);
    around = parentElementOf(around)
  ) {
    block = around;
  }
  return block;
}

/** Width of one column of text in `block`. */
function columnWidth(block: Element, view: PageWindow): number {
  const style = view.getComputedStyle(block);
  const inside = innerWidthOf(block) - pixels(style.paddingInlineStart) - pixels(style.paddingInlineEnd);
  const columns = Number.parseInt(style.columnCount, 10);
  return columns > 1 ? inside / columns : inside;
}

/** How tall a line of text is there; `null` where it is as tall as the font makes it. */
export function lineHeightPx(element: Element, view: PageWindow): number | null {
  return pixels(view.getComputedStyle(element).lineHeight) || null;
}

/**
 * Size of the text in pixels where the first line of its block has another; `null` where it is the same. What stands in
 * such a line takes its size from it, all but the parts of a mark that lie over the line.
 */
export function textBesideFirstLinePx(element: Element, view: PageWindow): number | null {
  const firstLine = view.getComputedStyle(blockOf(element, view), '::first-line').fontSize;
  const px = textSizeOf(element, view);
  return firstLine === '' || pixels(firstLine) === px ? null : px;
}

/** Whether a chip of this width may stand in the text of `element`; else a small badge stands there. */
export function hasRoomForChip(element: Element, widthEm: number, view: PageWindow): boolean {
  if (closestTo(element, 'table, figcaption, button, summary, nav')) return false;
  if (!view.getComputedStyle(element).writingMode.startsWith('horizontal')) return false;
  const textPx = textSizeOf(element, view);
  const block = blockOf(element, view);
  // Beside the text as a part of its own, away from the words.
  if (LAYS_OUT_PARTS.test(view.getComputedStyle(block).display)) return false;
  const width = columnWidth(block, view);
  const narrowest = closestTo(element, 'h1, h2, h3, h4, h5, h6') ? NARROWEST_HEADING_EM : NARROWEST_EM;
  const writingPx = Math.min(Math.max(textPx * WRITING.ofText, WRITING.smallestPx), WRITING.largestPx);
  return width >= narrowest * textPx && widthEm * writingPx <= width * LARGEST_SHARE;
}
