// What is read of a text, as lines that tests can be compared with: "nearly 200 | count 200; nearly; behind: officers".

import { readArticle } from '../../../../src/engine/reading/read-article.ts';
import type { CountedAt } from '../../../../src/engine/reading/times/counted-at.ts';
import type { Article } from '../../../../src/model/article.ts';
import type { DateFigure, Figure } from '../../../../src/model/figure.ts';
import type { Quote } from '../../../../src/model/quote.ts';

const joined = (parts: readonly (string | false | null)[]): string =>
  parts.filter((part) => part !== false && part !== null).join('; ');

const dateLine = ({ text, year, month, day, isDecade }: DateFigure): string =>
  `${text} | date ${[isDecade ? `${year}s` : year, month, day].map((part) => part ?? '-').join('/')}`;

function timeOf({ date, isFormer }: CountedAt): string | null {
  const at = date === null ? '' : ` ${date.text}`;
  return isFormer ? `then${at}` : date === null ? null : `at${at}`;
}

function figureLine(figure: Figure, at: CountedAt | undefined): string {
  if (figure.kind === 'date') return dateLine(figure);
  const { text, kind, low, high, unit, hedge, isVague, parts, counted, countedBy, isChange, isPart } = figure;
  const value = low === high ? low : `${low} to ${high}`;
  return joined([
    `${text} | ${kind} ${value}${unit === null ? '' : ` ${unit}`}`,
    hedge,
    isVague && 'vague',
    parts && `${parts.part} of ${parts.whole}`,
    isChange === true && 'change',
    isPart === true && 'part',
    counted && `${countedBy}: ${counted.text}`,
    at === undefined ? null : timeOf(at),
  ]);
}

/** By whom, and how the place beside the quote names them. */
function quoteLine({ text, kind, speaker, isContinued }: Quote): string {
  const printed = speaker === null || speaker.text === speaker.name ? '' : ` (${speaker.text})`;
  return joined([`${text} | ${kind}`, speaker && `by ${speaker.name}${printed}`, isContinued && 'goes on']);
}

/** Every figure and quote of an article, a line each, in order of place. */
export function linesOf(article: Article): string[] {
  const { figures, quotes, countedAt } = readArticle(article);
  const lines = [
    ...figures.map((figure) => ({ start: figure.start, line: figureLine(figure, countedAt.get(figure)) })),
    ...quotes.map((quote) => ({ start: quote.start, line: quoteLine(quote) })),
  ];
  return lines.toSorted((a, b) => a.start - b.start).map(({ line }) => line);
}
