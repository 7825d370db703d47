// The lines of a quote's card: one a wording, with who prints it. Pure.

import type { IsoDate } from '../../model/article.ts';
import type { QuoteCounterpart, QuoteFinding } from '../../model/finding.ts';
import { type MarkedPart, markPage, markReport } from './marked-words.ts';
import { originOf } from './reports.ts';
import { byComparability, copiesBehindOriginals, type RowReport, withCopies } from './row-order.ts';

/** One wording, and who prints it. */
export interface WordingRow {
  /** As printed, whole. */
  readonly words: string;
  readonly parts: readonly MarkedPart[];
  /** Whom this report gives the words to, where the page gives them to somebody else. */
  readonly speaker: string | null;
  readonly agrees: boolean;
  readonly reports: readonly RowReport<QuoteCounterpart>[];
}

export interface WordingTable {
  /** The page's own words. */
  readonly own: readonly MarkedPart[];
  readonly differing: readonly WordingRow[];
  readonly agreeing: readonly WordingRow[];
}

const comparable = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Somebody else than on the page, who is named on both. */
function otherSpeaker({ speaker, changes }: QuoteCounterpart, finding: QuoteFinding): string | null {
  const isSame = changes.every(({ kind }) => kind === 'same');
  return isSame && speaker !== null && speaker !== finding.speaker ? speaker : null;
}

export function wordingTable(finding: QuoteFinding, pageDate: IsoDate | null): WordingTable {
  const { counterparts } = finding;
  const byKey = new Map<string, QuoteCounterpart[]>();
  for (const counterpart of counterparts.toSorted(byComparability(pageDate))) {
    const speaker = counterpart.agrees ? null : otherSpeaker(counterpart, finding);
    const key = `${counterpart.agrees}|${speaker}|${comparable(counterpart.words)}`;
    byKey.set(key, [...(byKey.get(key) ?? []), counterpart]);
  }
  const rows = [...byKey.values()].flatMap((members): WordingRow[] => {
    const [first] = members;
    if (!first) return [];
    return [
      {
        words: first.words,
        parts: markReport(first.words, first.changes),
        speaker: first.agrees ? null : otherSpeaker(first, finding),
        agrees: first.agrees,
        reports: withCopies(members, (counterpart) => originOf(counterpart, counterparts)),
      },
    ];
  });
  const differing = counterparts.filter(({ agrees }) => !agrees);
  return {
    own: markPage(
      finding.words,
      differing.map(({ changes }) => changes),
    ),
    differing: copiesBehindOriginals<QuoteCounterpart, WordingRow>(rows.filter(({ agrees }) => !agrees)),
    agreeing: copiesBehindOriginals<QuoteCounterpart, WordingRow>(rows.filter(({ agrees }) => agrees)),
  };
}
