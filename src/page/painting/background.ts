// What lies behind a piece of text on the page, as far as computed styles tell.

import { isOwnElement } from '../own-elements.ts';
import { flatParentOf } from '../text/flat-tree.ts';
import { blend, type Colour, type Tone, toneBeside, toneFor } from './tone.ts';

const RGB = /^rgba?\(\s*([\d.]+)[,\s]+([\d.]+)[,\s]+([\d.]+)(?:[,/\s]+([\d.]+)(%?))?\s*\)$/;

const WHITE: Colour = [255, 255, 255, 1];
const DARK_CANVAS: Colour = [28, 27, 34, 1];

const known = new Map<string, Colour | null>();

/** Colours of other notations (`oklch()`, `color()`) are drawn and looked at. */
function drawnColour(css: string): Colour | null {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) return null;
  context.fillStyle = css;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

/** Reads a computed colour; `null` where it cannot be read. */
function parseColour(css: string): Colour | null {
  const parts = RGB.exec(css);
  if (parts) {
    const alpha = parts[4] === undefined ? 1 : Number(parts[4]) / (parts[5] === '%' ? 100 : 1);
    return [Number(parts[1]), Number(parts[2]), Number(parts[3]), alpha];
  }
  const remembered = known.get(css);
  if (remembered !== undefined) return remembered;
  const colour = drawnColour(css);
  known.set(css, colour);
  return colour;
}

/** The tone in which a mark can be read on `place`, an element of the page or a badge in it. */
export function toneOn(place: Element, view: Window): Tone {
  const element = isOwnElement(place) ? (flatParentOf(place) ?? place) : place;
  const writing = parseColour(view.getComputedStyle(element).color) ?? [0, 0, 0, 1];
  const layers: Colour[] = [];
  for (let behind: Element | null = element; behind; behind = flatParentOf(behind)) {
    const style = view.getComputedStyle(behind);
    const colour = parseColour(style.backgroundColor);
    if (colour && colour[3] > 0) layers.push(colour);
    if (colour && colour[3] >= 1) break;
    if (style.backgroundImage !== 'none') return toneBeside(writing);
  }
  const isOnDarkCanvas = toneBeside(writing) !== toneFor(WHITE);
  const canvas = isOnDarkCanvas ? DARK_CANVAS : WHITE;
  return toneFor(layers.reduceRight<Colour>((below, layer) => blend(layer, below), canvas));
}
