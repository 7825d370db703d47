// How well figures are matched on the pages of stories with given weights: badges that are right, differences found.

import {
  findPossiblePairs,
  linkPairs,
  type PossiblePairs,
} from '../../src/engine/compare/by-words/figures/match-open-figures.ts';
import type { WeightsTable } from '../../src/engine/compare/by-words/figures/weights-table.ts';
import { TermReader } from '../../src/engine/compare/by-words/terms.ts';
import { figuresAt, type ReadPage, type Story } from './stories.ts';

export interface FigureScore {
  right: number;
  wrong: number;
  found: number;
  differs: number;
  agreed: number;
  agrees: number;
  grounded: number;
  shown: number;
}

export const NO_SCORE: FigureScore = {
  right: 0,
  wrong: 0,
  found: 0,
  differs: 0,
  agreed: 0,
  agrees: 0,
  grounded: 0,
  shown: 0,
};

/** The pairs of a page, which stay the same whatever the weights. */
const possible = new WeakMap<ReadPage, PossiblePairs>();

function pairsOf(page: ReadPage, { sources }: Story, reader: TermReader): PossiblePairs {
  const known = possible.get(page);
  if (known !== undefined) return known;
  const reports = sources.map(({ report }) => report);
  const pairs = findPossiblePairs(page.report, reports, reader);
  possible.set(page, pairs);
  return pairs;
}

/** Adds the score of a story's relevant pages to `score`; `onFault` is told of each false badge and each miss. */
export function scoreStory(
  story: Story,
  weights: WeightsTable,
  score: FigureScore,
  onFault: (fault: string) => void = () => {},
): void {
  const reader = new TermReader();
  for (const page of story.pages) {
    if (!page.isRelevant) continue;
    const links = linkPairs(pairsOf(page, story, reader), weights).filter(
      ({ atPage }) => (page.figures[atPage]?.start ?? 0) >= page.textStart,
    );
    const items = page.items
      .filter(({ kind }) => kind === 'figure')
      .map((item) => ({ ...item, at: figuresAt(page, item.anchor) }));
    const told = (kind: string, at: number, link = links.find(({ atPage }) => atPage === at)): void => {
      const here = page.report.figures[at];
      const there = link?.report.figures[link.atReport];
      onFault(`${kind} ${story.id}.${page.id} ${link?.score.toFixed(2) ?? ''}\n    ${here?.printed} | ${here?.sentence}
    ${link?.report.source}: ${there?.printed} | ${there?.sentence}`);
    };
    const verdictOf = (at: number): 'differs' | 'agrees' | null => {
      const own = links.filter(({ atPage }) => atPage === at);
      return own.length === 0 ? null : own.some(({ agrees }) => !agrees) ? 'differs' : 'agrees';
    };
    for (const at of new Set(links.map(({ atPage }) => atPage))) {
      const touched = items.filter((item) => item.at.includes(at)).map(({ verdict }) => verdict);
      if (verdictOf(at) === 'agrees') {
        score.shown += 1;
        if (touched.length > 0) score.grounded += 1;
        else told('STRAY', at);
      } else if (touched.includes('differs')) score.right += 1;
      else if (!touched.includes('either')) {
        score.wrong += 1;
        told(
          'FALSE',
          at,
          links.find((link) => link.atPage === at && !link.agrees),
        );
      }
    }
    for (const item of items) {
      const verdicts = item.at.map(verdictOf);
      if (item.verdict === 'differs') {
        score.differs += 1;
        if (verdicts.includes('differs')) score.found += 1;
        else onFault(`MISS ${story.id}.${page.id} ${item.anchor} ${JSON.stringify(item.against)}`);
      }
      if (item.verdict === 'agrees') {
        score.agrees += 1;
        if (verdicts.includes('agrees') && !verdicts.includes('differs')) score.agreed += 1;
        else onFault(`UNFOUND ${story.id}.${page.id} ${item.anchor} ${JSON.stringify(item.against)}`);
      }
    }
  }
}

const share = (part: number, whole: number): string =>
  `${whole === 0 ? '-' : (part / whole).toFixed(3)} (${part}/${whole})`;

export const scoreLine = (name: string, score: FigureScore): string =>
  `${name.padEnd(28)}precision ${share(score.right, score.right + score.wrong)}  recall ${share(score.found, score.differs)}  ` +
  `agrees ${share(score.agreed, score.agrees)}  grounded ${share(score.grounded, score.shown)}`;
