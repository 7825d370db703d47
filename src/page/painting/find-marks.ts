// Where findings can be marked, and in what form. Reads styles and places only, so that the page is laid out once and not
// once a mark; puts nothing in.

import type { Finding } from '../../model/finding.ts';
import { parentElementOf } from '../dom/nodes.ts';
import type { PageText } from '../page-text.ts';
import { toneOn } from './background.ts';
import type { MarkForm, PainterWords } from './badge.ts';
import { chipWidthEm, hasRoomForChip, lineHeightPx, textBesideFirstLinePx } from './chip-size.ts';
import type { PageWindow } from './page-window.ts';
import { canBeSeen } from './visibility.ts';

/** One place to paint. */
export interface Mark {
  readonly finding: Finding;
  readonly form: MarkForm;
  /** Of its fact, the first mention that can be seen. */
  readonly isFirstSeen: boolean;
  /** A line under words brings them in one colour: not where the page draws them in another way. */
  readonly isUnderlined: boolean;
}

interface FormOptions {
  readonly view: PageWindow;
  readonly words: PainterWords;
  /** Whether chips show the other values; else every mark is a small badge. */
  readonly areChipsShown: boolean;
}

function formAt(
  finding: Finding,
  element: Element,
  range: Range,
  { view, words, areChipsShown }: FormOptions,
): MarkForm {
  const { chip } = words.markText(finding);
  return {
    tone: toneOn(element, view, range.getBoundingClientRect()),
    isChip: areChipsShown && hasRoomForChip(element, chipWidthEm(chip), view),
    lineHeightPx: lineHeightPx(element, view),
    textPx: textBesideFirstLinePx(element, view),
  };
}

/** A highlight would draw text of another filling, such as a gradient, plainly. Forced colours change only the colour. */
function isFilledPlainly(element: Element, view: PageWindow): boolean {
  const { color, webkitTextFillColor } = view.getComputedStyle(element);
  return color === webkitTextFillColor || view.matchMedia('(forced-colors: active)').matches;
}

/** The findings whose words still stand in the page, in small steps. */
export function* findMarks(
  pageText: PageText,
  findings: readonly Finding[],
  options: FormOptions,
): Generator<void, Mark[]> {
  const { view } = options;
  const marks: Mark[] = [];
  const seen = new Set<string>();
  for (const finding of findings) {
    const range = pageText.textIsAt(finding) ? pageText.rangeOf(finding) : null;
    const element = range && parentElementOf(range.endContainer);
    if (element) {
      const isFirstSeen = !seen.has(finding.factId) && canBeSeen(range, element, view);
      if (isFirstSeen) seen.add(finding.factId);
      const form = formAt(finding, element, range, options);
      marks.push({ finding, form, isFirstSeen, isUnderlined: isFilledPlainly(element, view) });
    }
    yield;
  }
  return marks;
}
