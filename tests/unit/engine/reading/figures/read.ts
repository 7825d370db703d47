// Reads a text for the tests of the figures: quantities and dates apart, and a short form of their values.

import { findFigures } from '../../../../../src/engine/reading/figures/find-figures.ts';
import { structureOf } from '../../../../../src/engine/text/text-structure.ts';
import type { DateFigure, Figure, QuantityFigure } from '../../../../../src/model/figure.ts';

export const figuresOf = (text: string): Figure[] => findFigures(structureOf(text));

export const quantitiesOf = (text: string): QuantityFigure[] =>
  figuresOf(text).filter((figure): figure is QuantityFigure => figure.kind !== 'date');

export const datesOf = (text: string): DateFigure[] =>
  figuresOf(text).filter((figure): figure is DateFigure => figure.kind === 'date');

/** The only quantity of `text`; throws when there is another number of them. */
export function quantityOf(text: string): QuantityFigure {
  const [figure, ...rest] = quantitiesOf(text);
  if (!figure || rest.length > 0) throw new Error(`${rest.length + (figure ? 1 : 0)} quantities in "${text}"`);
  return figure;
}

/** "161" for a number, "13..15" for a range. */
export const rangeOf = (figure: QuantityFigure): string =>
  figure.low === figure.high ? String(figure.low) : `${figure.low}..${figure.high}`;

export const valuesOf = (text: string): string[] => quantitiesOf(text).map(rangeOf);
