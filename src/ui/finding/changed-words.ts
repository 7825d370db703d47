// What differs between a report's words and the page's: the words themselves, cut from what both printed. Pure.

import type { QuoteCounterpart, QuoteFinding, WordChange } from '../../model/finding.ts';

/** The first place where the words differ. */
export type FirstChange =
  /** The report has these words where the page has those. */
  | { readonly kind: 'other'; readonly there: string; readonly here: string }
  /** The report has words that the page has not. */
  | { readonly kind: 'more'; readonly there: string }
  /** The page has words that the report has not. */
  | { readonly kind: 'less'; readonly here: string }
  /** The words are the same and said by somebody else. */
  | { readonly kind: 'speaker'; readonly there: string; readonly here: string | null };

/** Longest run of words that is shown by itself. */
const LONGEST = 26;

const OUTER_MARKS = /^[\s“”"‘’'.,;:!?()]+|[\s“”"‘’'.,;:!?()]+$/gu;

/** The words cut at a word, with an ellipsis, where they are long. */
export function cutWords(text: string, longest = LONGEST): string {
  const plain = text.replace(OUTER_MARKS, '').replace(/\s+/gu, ' ');
  if (plain.length <= longest) return plain;
  const head = plain.slice(0, longest - 1);
  const cut = head.lastIndexOf(' ');
  return `${head.slice(0, cut > longest / 3 ? cut : head.length).replace(OUTER_MARKS, '')} …`;
}

/** The steps from the first that is not the same to the next that is. */
function firstRun(changes: readonly WordChange[]): readonly WordChange[] {
  const start = changes.findIndex(({ kind }) => kind !== 'same');
  if (start < 0) return [];
  const length = changes.slice(start).findIndex(({ kind }) => kind === 'same');
  return changes.slice(start, length < 0 ? undefined : start + length);
}

const textOf = (run: readonly WordChange[], kind: WordChange['kind']): string =>
  cutWords(
    run
      .filter((change) => change.kind === kind)
      .map(({ text }) => text.trim())
      .join(' '),
  );

/** `null` where nothing tells the two apart. */
export function firstChange({ changes, speaker }: QuoteCounterpart, finding: QuoteFinding): FirstChange | null {
  const run = firstRun(changes);
  const there = textOf(run, 'deleted');
  const here = textOf(run, 'inserted');
  if (there !== '' && here !== '') return { kind: 'other', there, here };
  if (there !== '') return { kind: 'more', there };
  if (here !== '') return { kind: 'less', here };
  if (speaker !== null && speaker !== finding.speaker)
    return { kind: 'speaker', there: speaker, here: finding.speaker };
  return null;
}
