// Marks on the page, and the card that opens from them: wires the painter of `page` to the card of `ui`.

import type { Finding } from '../model/finding.ts';
import type { PageText } from '../page/page-text.ts';
import { createPainter, type Painter } from '../page/painter.ts';
import { inSlices } from '../page/time-slices.ts';
import { setUpTranslation, translateInPage } from '../platform/content.ts';
import { type MarkText, markedFacts, markTextOf, markTexts } from '../ui/finding/mark-texts.ts';
import { createWords } from '../ui/words.ts';
import { createCardHolder } from './card-holder.ts';
import type { CreateMarks, MarksOptions } from './marks.ts';

/** The painter shows in slices, over several turns; an abort in between is not an error. */
function withoutAbort(painting: Promise<unknown>, signal: AbortSignal): void {
  painting.catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
}

export const createMarks: CreateMarks = async ({ signal, onDecide, onUndo }: MarksOptions) => {
  await inSlices(setUpTranslation(), signal);
  const words = createWords((key, values) => translateInPage(key, values), navigator.language);
  let texts: ReadonlyMap<string, MarkText> = new Map();
  let shown: { readonly pageText: PageText; readonly findings: readonly Finding[] } | null = null;

  const dateShown = () => shown?.pageText.article.date ?? null;

  /** The facts that the arrows of a card go through: those that are marked, and the one that is looked at. */
  const walkOf = (finding: Finding): Finding[] => {
    const facts = markedFacts(shown?.findings ?? []);
    if (facts.some(({ factId }) => factId === finding.factId)) return facts;
    return [...facts, finding].sort((a, b) => a.start - b.start);
  };

  const openCard = (finding: Finding): void => {
    const place = painter.placeOf(finding);
    if (shown === null || place === null) return;
    const walk = walkOf(finding);
    const index = walk.findIndex(({ factId }) => factId === finding.factId);
    holder.open({
      finding,
      place,
      pageText: shown.pageText,
      position: walk.length > 1 ? { index: index + 1, count: walk.length } : null,
    });
    painter.setOpen(finding);
  };

  const holder = createCardHolder(document, {
    signal,
    words,
    onClosed(finding) {
      painter.setOpen(null);
      if (painter.focusBadge(finding)) return;
      // Its mark is gone with it: the next one is where a reader goes on.
      const facts = markedFacts(shown?.findings ?? []);
      const next = facts.find(({ start }) => start > finding.start) ?? facts.at(-1);
      if (next) painter.focusBadge(next);
    },
    onStep(finding, by) {
      const walk = walkOf(finding);
      const at = walk.findIndex(({ factId }) => factId === finding.factId);
      const next = walk[(at + by + walk.length) % walk.length];
      if (!next) return;
      painter.bringIntoView(next);
      openCard(next);
    },
    onDecide,
    onUndo,
  });
  const painter: Painter = createPainter(document, {
    signal,
    words: {
      markText: (finding) => texts.get(finding.factId) ?? markTextOf(finding, dateShown(), words),
      clickHint: words.say('clickHint'),
      language: words.language,
      direction: words.direction,
    },
    onOpen(finding) {
      const open = holder.openFinding();
      if (open?.factId === finding.factId && open.start === finding.start) holder.close();
      else openCard(finding);
    },
  });

  return {
    show(pageText, findings) {
      shown = { pageText, findings };
      texts = markTexts(findings, dateShown(), words);
      const open = holder.openFinding();
      const isStillThere = open !== null && findings.some(({ factId }) => factId === open.factId);
      if (open !== null && !isStillThere && !holder.isSettled()) holder.close();
      withoutAbort(painter.show(pageText, findings), signal);
    },
    clear() {
      shown = null;
      if (!holder.isSettled()) holder.close();
      painter.hide();
    },
    setVisible(isVisible) {
      if (!isVisible) holder.close();
      withoutAbort(painter.setVisible(isVisible), signal);
    },
    setValuesShown(areShown) {
      withoutAbort(painter.setChips(areShown), signal);
    },
    showCard(finding) {
      if (painter.reveal(finding)) openCard(finding);
    },
  };
};
