// What lies behind a piece of text on the page, as far as computed styles tell.

import { findAll } from '../dom/documents.ts';
import { boxOf } from '../dom/elements.ts';
import { isOwnElement } from '../own-elements.ts';
import { flatParentOf } from '../text/flat-tree.ts';
import { blend, type Colour, isLightWriting, type Tone, toneBeside, toneFor } from './tone.ts';

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

/** What is drawn as a picture. */
const PICTURES = 'img,video,canvas,iframe,svg,object,embed';

/** No more of them are looked at: what holds so many is a part of the page, and not a picture with writing on it. */
const MOST_PICTURES = 40;

/** Whether a picture of `around`, whose parts can lie over each other, lies where the writing is. */
function hasPictureAt(around: Element, writing: DOMRect): boolean {
  const pictures = [...findAll(around, PICTURES)];
  return (
    pictures.length <= MOST_PICTURES &&
    pictures.some((picture) => {
      const { left, right, top, bottom, height } = boxOf(picture);
      // A sign in the line is no ground.
      return (
        height > writing.height &&
        left < writing.right &&
        right > writing.left &&
        top < writing.bottom &&
        bottom > writing.top
      );
    })
  );
}

/** Whether the parts of an element of this style can lie over each other. */
const canOverlap = ({ position, display }: CSSStyleDeclaration): boolean =>
  position !== 'static' || display.includes('grid');

/** The tone in which a mark can be read on `place`, an element of the page or a badge in it; `writing` is around it. */
export function toneOn(place: Element, view: Window, writing = boxOf(place)): Tone {
  const element = isOwnElement(place) ? (flatParentOf(place) ?? place) : place;
  const colour = parseColour(view.getComputedStyle(element).color) ?? [0, 0, 0, 1];
  const layers: Colour[] = [];
  for (let behind: Element | null = element; behind; behind = flatParentOf(behind)) {
    const style = view.getComputedStyle(behind);
    const ground = parseColour(style.backgroundColor);
    if (ground && ground[3] > 0) layers.push(ground);
    if (ground && ground[3] >= 1) break;
    if (style.backgroundImage !== 'none' || (canOverlap(style) && hasPictureAt(behind, writing)))
      return toneBeside(colour);
  }
  const canvas = isLightWriting(colour) ? DARK_CANVAS : WHITE;
  return toneFor(layers.reduceRight<Colour>((below, layer) => blend(layer, below), canvas));
}
