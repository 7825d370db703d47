// Figures and quotes of one text as JSON for other programs. The form is fixed: fields are added, never renamed.

import type { TextReading } from '../../engine/check-article.ts';
import { printedValue } from '../../engine/reading/figures/printed-value.ts';
import type { DateFigure, Figure, QuantityFigure } from '../../model/figure.ts';
import type { Quote } from '../../model/quote.ts';
import type { TextSpan } from '../../model/span.ts';

const spanJson = ({ start, end, text }: TextSpan) => ({ start, end, text });

/** `value` for a single number, `range` for two ends, as printed: "12 per cent" is 12 with the unit "%". */
function quantityJson(figure: QuantityFigure) {
  return {
    ...spanJson(figure),
    ...printedValue(figure),
    hedge: figure.hedge,
    unit: figure.unit,
    counted: figure.counted?.text ?? null,
  };
}

function dateJson(figure: DateFigure) {
  const { year, month, day, isDecade } = figure;
  return { ...spanJson(figure), year, month, day, decade: isDecade };
}

/** `text` is how the speaker is named beside the quote ("he"), `name` the fullest name that the text gives. */
function quoteJson(quote: Quote) {
  const { speaker } = quote;
  return { ...spanJson(quote), speaker: speaker === null ? null : { ...spanJson(speaker), name: speaker.name } };
}

const isDate = (figure: Figure): figure is DateFigure => figure.kind === 'date';
/** "A decade" and "in his 50s" are figures that print no number of their own: there is nothing to give for them. */
const isNumbered = (figure: Figure): figure is QuantityFigure =>
  figure.kind !== 'date' && printedValue(figure) !== null;

/** Offsets are UTF-16 code units of the text; a quote's span includes its quotation marks. */
export function readingJson(id: unknown, reading: TextReading) {
  return {
    id,
    figures: reading.figures.filter(isNumbered).map(quantityJson),
    dates: reading.figures.filter(isDate).map(dateJson),
    quotes: reading.quotes.map(quoteJson),
  };
}
