// Pairs of figures with whether they are of one thing, from the labels of stories.

import { EVIDENCE } from '../../src/engine/compare/by-words/figures/evidence.ts';
import { pairFigures, viewReport } from '../../src/engine/compare/by-words/figures/figure-pairs.ts';
import { TermReader } from '../../src/engine/compare/by-words/terms.ts';
import { figuresAt, type ReadPage, type Story } from './stories.ts';

export interface LabelledPair {
  readonly story: string;
  readonly agrees: boolean;
  readonly isOneThing: boolean;
  /** In the order of `EVIDENCE`. */
  readonly evidence: readonly number[];
}

/** What the labels say of one page: pairs that are of one thing, and figures that say nothing either way. */
interface PageLabels {
  readonly pairs: ReadonlySet<string>;
  readonly unsure: ReadonlySet<number>;
  /** Figures of items: a report that an item does not name may agree, and nobody has said so. */
  readonly labelled: ReadonlyMap<number, ReadonlySet<string>>;
}

const keyOf = (atPage: number, source: string, atSource: number): string => `${atPage} ${source} ${atSource}`;

function labelsOf(page: ReadPage, story: Story): PageLabels {
  const pairs = new Set<string>();
  const unsure = new Set<number>();
  const labelled = new Map<number, ReadonlySet<string>>();
  for (const { kind, anchor, verdict, against } of page.items) {
    if (kind !== 'figure') continue;
    const here = figuresAt(page, anchor);
    for (const at of here) {
      labelled.set(at, new Set(Object.keys(against)));
      if (verdict === 'either') unsure.add(at);
    }
    for (const source of story.sources) {
      const words = against[source.id];
      if (words === undefined) continue;
      const there = figuresAt(source, words);
      const isRow = here.length === there.length;
      for (const [n, at] of here.entries()) {
        const counterpart = isRow ? there[n] : n === 0 ? there[0] : undefined;
        if (counterpart !== undefined) pairs.add(keyOf(at, source.id, counterpart));
      }
    }
  }
  return { pairs, unsure, labelled };
}

/** Every pair of a story's relevant pages with its reports that a label says something about. Dates are left out. */
export function labelledPairs(story: Story): LabelledPair[] {
  const reader = new TermReader();
  const sources = story.sources.map(({ report }) => viewReport(report, reader));
  return story.pages.flatMap((page) => {
    if (!page.isRelevant) return [];
    const viewed = viewReport(page.report, reader);
    const labels = labelsOf(page, story);
    return pairFigures(viewed, sources).flatMap((ofSource, k) =>
      ofSource.flatMap(({ a, b, atA, atB, values, evidence }): LabelledPair[] => {
        const id = story.sources[k]?.id ?? '';
        const isOneThing = labels.pairs.has(keyOf(atA, id, atB));
        const isUnsaid = values.agrees && labels.labelled.get(atA)?.has(id) === false;
        const isLeftOut = labels.unsure.has(atA) || a.figure.value.kind === 'date';
        const isQuoted = a.figure.isQuoted && b.figure.isQuoted;
        if (isLeftOut || isQuoted || (isUnsaid && !isOneThing)) return [];
        return [
          { story: story.id, agrees: values.agrees, isOneThing, evidence: EVIDENCE.map((name) => evidence[name]) },
        ];
      }),
    );
  });
}
