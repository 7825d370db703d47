// Accounts for what the reader finds and no record stands for: the review names it as left out, with a reason.

import type { Span } from '../../model/span.ts';
import { contains, findPlaces, showPlace } from './places.ts';
import type { LeftOut } from './review.ts';

/** One line for each find that is not accounted for, and for each entry that accounts for nothing. */
export function checkLeftOut(
  source: string,
  text: string,
  unused: { readonly figures: readonly Span[]; readonly quotes: readonly Span[] },
  leftOut: readonly LeftOut[],
): string[] {
  const disagreements: string[] = [];
  const needed = new Set<LeftOut>();
  const places = leftOut.map((entry) => ({ entry, spans: findPlaces(text, entry.printed) }));
  for (const kind of ['figure', 'quote'] as const) {
    for (const find of kind === 'figure' ? unused.figures : unused.quotes) {
      const accounts = places.filter(
        ({ entry, spans }) => entry.kind === kind && spans.some((span) => contains(span, find)),
      );
      if (accounts.length === 0) {
        disagreements.push(
          `${source}: the reader finds a ${kind} that the review does not name: ${showPlace(text, find)}`,
        );
      }
      for (const { entry } of accounts) needed.add(entry);
    }
  }
  for (const entry of leftOut) {
    if (!needed.has(entry)) {
      disagreements.push(
        `${source}: left out, “${entry.printed}”: the reader finds no such ${entry.kind}, or a record stands for it`,
      );
    }
  }
  return disagreements;
}
