// Marks on the page, and the card that opens from them: wires the painter of `page` to the card of `ui`.

import type { Finding } from '../model/finding.ts';
import type { PageText } from '../page/page-text.ts';
import { createPainter, type MarkText, type Painter } from '../page/painter.ts';
import { inSlices } from '../page/time-slices.ts';
import { setUpTranslation, translateInPage } from '../platform/content.ts';
import { cutWords } from '../ui/finding/changed-words.ts';
import { markWords } from '../ui/finding/mark-words.ts';
import { countReports } from '../ui/finding/reports.ts';
import { createWords, type Words } from '../ui/words.ts';
import { createCardHolder } from './card-holder.ts';
import type { CreateMarks, MarksOptions } from './marks.ts';

/** The painter shows in slices, over several turns; an abort in between is not an error. */
function withoutAbort(painting: Promise<unknown>, signal: AbortSignal): void {
  painting.catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
}

/** The first mention of each fact that is marked, in the order of the page. */
function factsOf(findings: readonly Finding[]): Finding[] {
  const facts = new Map<string, Finding>();
  for (const finding of findings) {
    if (finding.verdict === 'differs' && !facts.has(finding.factId)) facts.set(finding.factId, finding);
  }
  return [...facts.values()];
}

/** The words of each fact's mark. No two lines are alike, for they are the names of the buttons. */
class MarkTexts {
  readonly #words: Words;
  #texts = new Map<string, MarkText>();
  #pageDate: string | null = null;

  constructor(words: Words) {
    this.#words = words;
  }

  prepare(findings: readonly Finding[], pageDate: string | null): void {
    this.#texts = new Map();
    this.#pageDate = pageDate;
    const lines = new Set<string>();
    for (const finding of factsOf(findings)) {
      const text = this.#write(finding);
      const isTaken = lines.has(text.line);
      const line = isTaken ? this.#words.say('lineIn', cutWords(finding.text), text.line) : text.line;
      lines.add(line);
      this.#texts.set(finding.factId, { ...text, line });
    }
  }

  of(finding: Finding): MarkText {
    return this.#texts.get(finding.factId) ?? this.#write(finding);
  }

  #write(finding: Finding): MarkText {
    const { chip, isLight, line } = markWords(finding, this.#pageDate, this.#words);
    return { chip, isLight, line, count: countReports(finding).differing };
  }
}

export const createMarks: CreateMarks = async ({ signal, onDecide, onUndo }: MarksOptions) => {
  await inSlices(setUpTranslation(), signal);
  const words = createWords((key, values) => translateInPage(key, values), navigator.language);
  const texts = new MarkTexts(words);
  let shown: { readonly pageText: PageText; readonly findings: readonly Finding[] } | null = null;

  /** The facts that the arrows of a card go through: those that are marked, and the one that is looked at. */
  const walkOf = (finding: Finding): Finding[] => {
    const facts = factsOf(shown?.findings ?? []);
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
      const facts = factsOf(shown?.findings ?? []);
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
      markText: (finding) => texts.of(finding),
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
      texts.prepare(findings, pageText.article.date ?? null);
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
