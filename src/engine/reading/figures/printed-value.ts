// The number of a figure as it is printed: 12 for "12 per cent", where the figure itself is the share 0.12.

import type { Figure } from '../../../model/figure.ts';

/** A number, or both ends of a range. */
export type PrintedValue = { readonly value: number } | { readonly range: readonly [low: number, high: number] };

/** Figures whose words hold no number: "a decade", "a couple of", "in his 50s"; "a couple of dozen" holds one. */
const UNNUMBERED = /^(?:(?:an?|the|past|last) )*(?:decade|(?:couple|pair) of)$|^\d+'?s$/i;

const clean = (value: number): number => Number(value.toPrecision(12));

/** What stands in the text; `null` for a date, and for words that print no number. */
export function printedValue(figure: Figure): PrintedValue | null {
  if (figure.kind === 'date' || UNNUMBERED.test(figure.text)) return null;
  const scale = figure.unit === '%' ? 100 : 1;
  const [low, high] = [clean(figure.low * scale), clean(figure.high * scale)];
  return low === high ? { value: low } : { range: [low, high] };
}
