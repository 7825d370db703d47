// Marks on the page, and the card that opens from them: wires the painter of `page` to the card of `ui`.

import type { Finding } from '../model/finding.ts';
import type { PageText } from '../page/page-text.ts';
import { createPainter, type Painter } from '../page/painter.ts';
import { inSlices } from '../page/time-slices.ts';
import { setUpTranslation, translateInPage } from '../platform/content.ts';
import { groupSources } from '../ui/sources/group-sources.ts';
import { verdictWords } from '../ui/sources/verdict-words.ts';
import { createWords } from '../ui/words.ts';
import { createCardHolder } from './card-holder.ts';
import type { CreateMarks, MarksOptions } from './marks.ts';

/** The painter shows in slices, over several turns; an abort in between is not an error. */
function withoutAbort(painting: Promise<unknown>, signal: AbortSignal): void {
  painting.catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
}

export const createMarks: CreateMarks = async ({ signal, onDismiss }: MarksOptions) => {
  await inSlices(setUpTranslation(), signal);
  const words = createWords((key, values) => translateInPage(key, values), navigator.language);
  let shown: PageText | null = null;

  const holder = createCardHolder(document, {
    signal,
    words,
    onClosed(finding) {
      painter.setOpen(null);
      painter.focusBadge(finding);
    },
    onDismiss,
  });
  const painter: Painter = createPainter(document, {
    signal,
    words: {
      badgeName: (finding: Finding) => verdictWords(finding, words),
      badgeCount: (finding: Finding) => groupSources(finding).differing.length,
      language: words.language,
    },
    onOpen(finding, badge) {
      if (shown === null) return;
      if (holder.openFinding() === finding) {
        holder.close();
        return;
      }
      holder.open(finding, badge, shown);
      painter.setOpen(finding);
    },
  });

  return {
    show(pageText, findings) {
      shown = pageText;
      const open = holder.openFinding();
      if (open !== null && !findings.some(({ factId }) => factId === open.factId)) holder.close();
      withoutAbort(painter.show(pageText, findings), signal);
    },
    clear() {
      holder.close();
      painter.hide();
    },
    setVisible(isVisible) {
      if (!isVisible) holder.close();
      withoutAbort(painter.setVisible(isVisible), signal);
    },
    reveal(finding) {
      painter.reveal(finding);
      painter.focusBadge(finding);
    },
  };
};
