// Pairs the quotation marks of each paragraph and says where the quoted words stand.
// Knows marks and their shapes; knows nothing of who speaks or what is meant.

import type { Paragraph, TextStructure } from '../../text/text-structure.ts';
import { Marks, SINGLE_REACH } from './mark-shapes.ts';

/** Tokens `[firstToken, endToken)` that stand between two marks. A mark that is not printed is -1. */
export interface QuotedRun {
  readonly paragraph: number;
  readonly openMark: number;
  readonly closeMark: number;
  readonly firstToken: number;
  readonly endToken: number;
}

/** An opening mark and the marks that may close it. */
type Style = 'curly' | 'straight' | 'guillemet' | 'single';

/** An unclosed quote ends with the first sentence that ends beyond this many characters. */
const UNCLOSED_REACH = 2500;

/** A block quote without marks is at least this many words; a shorter line is an arrow or a menu. */
const BLOCK_QUOTE_WORDS = 4;

const OPENERS: ReadonlyMap<string, Style> = new Map([
  ['“', 'curly'],
  ['„', 'curly'],
  ['‟', 'curly'],
  ['"', 'straight'],
  ['«', 'guillemet'],
]);

/** How many opening and closing marks of a style are still ahead in the paragraph; tells nesting from a missing mark. */
interface Ahead {
  opens: number;
  closes: number;
}

/** Pairs the marks of one paragraph from left to right. */
class ParagraphReader {
  readonly runs: QuotedRun[] = [];
  private readonly curly: Ahead = { opens: 0, closes: 0 };
  private readonly guillemet: Ahead = { opens: 0, closes: 0 };
  private readonly marks: Marks;
  private readonly paragraph: Paragraph;
  /** The places of its marks. */
  private readonly places: readonly number[];
  private open = -1;
  private style: Style = 'straight';
  private depth = 0;

  constructor(marks: Marks, paragraph: Paragraph, places: readonly number[]) {
    this.marks = marks;
    this.paragraph = paragraph;
    this.places = places;
    for (const at of places) this.count(at, 1);
  }

  /** Adds `step` to the count of the mark at `at`; gives the counts of its style. */
  private count(at: number, step: 1 | -1): Ahead | null {
    const char = this.marks.char(at);
    const ahead = char === '“' || char === '”' ? this.curly : char === '«' || char === '»' ? this.guillemet : null;
    if (ahead && (char === '“' || char === '«')) ahead.opens += step;
    else if (ahead) ahead.closes += step;
    return ahead;
  }

  private begin(at: number, style: Style): void {
    this.open = at;
    this.style = style;
    this.depth = 0;
  }

  private finish(closeMark: number, endToken: number): void {
    const firstToken = this.open + (this.marks.isDoubled(this.open) ? 2 : 1);
    // The run begins with the first mark of a doubled one and ends with the second.
    const closing = closeMark >= 0 && this.marks.isDoubled(closeMark) ? closeMark + 1 : closeMark;
    if (endToken > firstToken) {
      this.runs.push({
        paragraph: this.paragraph.index,
        openMark: this.open,
        closeMark: closing,
        firstToken,
        endToken,
      });
    }
    this.open = -1;
  }

  read(): QuotedRun[] {
    let lastRead = -1;
    for (const at of this.places) {
      const ahead = this.count(at, -1);
      if (at <= lastRead) continue;
      if (this.open >= 0) this.readInside(at, ahead);
      else lastRead = this.readOutside(at);
    }
    if (this.open >= 0) this.finish(-1, endOfUnclosed(this.marks, this.paragraph, this.open));
    return this.runs;
  }

  /** Gives the last token that was read: a single quotation is read to its end at once. */
  private readOutside(at: number): number {
    const char = this.marks.char(at);
    const style = OPENERS.get(char);
    if (style && (style !== 'straight' || this.marks.canOpen(at))) this.begin(at, style);
    else if (char === '”' && this.marks.canOpen(at)) this.begin(at, 'curly');
    else if (this.marks.opensSingle(at)) {
      const close = this.marks.closeOfSingle(at, this.paragraph.endToken);
      if (close < 0 && !isSpeechStart(this.marks, this.paragraph, at)) return at;
      this.begin(at, 'single');
      if (close < 0) return at;
      this.finish(close, close);
      return close;
    }
    return at;
  }

  private readInside(at: number, ahead: Ahead | null): void {
    const char = this.marks.char(at);
    if (char === '"') this.readStraightInside(at);
    else if (ahead && this.style === (ahead === this.curly ? 'curly' : 'guillemet')) {
      if (char === '”' || char === '»') this.readCloser(at);
      else this.readOpenerInside(at, ahead);
    }
  }

  private readStraightInside(at: number): void {
    const canClose = this.marks.canClose(at);
    if (this.style === 'curly' && this.curly.closes === 0 && canClose) this.finish(at, at);
    if (this.style !== 'straight' || this.open < 0) return;
    if (canClose || !this.marks.canOpen(at)) this.finish(at, at);
    else this.beginAnew(at);
  }

  private readCloser(at: number): void {
    if (this.depth > 0) this.depth -= 1;
    else this.finish(at, at);
  }

  /** An opening mark inside: turned the wrong way, nested, or the start of the next quote where a mark is missing. */
  private readOpenerInside(at: number, ahead: Ahead): void {
    const isTurned = !this.marks.canOpen(at) && this.marks.canClose(at) && ahead.closes <= ahead.opens;
    if (isTurned) this.finish(at, at);
    else if (ahead.closes >= ahead.opens + this.depth + 2) this.depth += 1;
    else this.beginAnew(at);
  }

  private beginAnew(at: number): void {
    const style = this.style;
    this.finish(-1, at);
    this.begin(at, style);
  }
}

/** A single mark without a partner counts only where speech begins; elsewhere it is an apostrophe. */
function isSpeechStart(marks: Marks, paragraph: Paragraph, at: number): boolean {
  const words = paragraph.endToken - at;
  return words > 5 && (at === paragraph.firstToken || marks.char(at - 1) === ':' || marks.char(at - 1) === '>');
}

/** Where an unclosed quote ends: with its paragraph, or sooner in a paragraph that is too long to be one speech. */
function endOfUnclosed(marks: Marks, paragraph: Paragraph, open: number): number {
  const { sentences, sentenceOfToken, tokens } = marks.structure;
  const from = tokens[open]?.start ?? 0;
  if (paragraph.end - from <= UNCLOSED_REACH) return paragraph.endToken;
  for (let at = sentenceOfToken[open] ?? 0; at < paragraph.endSentence; at += 1) {
    const sentence = sentences[at];
    if (sentence && sentence.end - from > UNCLOSED_REACH) return Math.min(sentence.endToken, open + SINGLE_REACH);
  }
  return paragraph.endToken;
}

/** A paragraph that begins with "> " and has no marks of its own is quoted as a whole. */
function blockQuote(marks: Marks, paragraph: Paragraph): QuotedRun | null {
  const first = paragraph.firstToken;
  if (marks.char(first) !== '>') return null;
  const second = marks.structure.tokens[first + 1];
  if (!second || second.start === marks.structure.tokens[first]?.end) return null;
  if (paragraph.endToken - first - 1 < BLOCK_QUOTE_WORDS) return null;
  return {
    paragraph: paragraph.index,
    openMark: -1,
    closeMark: -1,
    firstToken: first + 1,
    endToken: paragraph.endToken,
  };
}

/**
 * Every run of quoted words, in the order of the text; a run never leaves its paragraph, and runs do not overlap
 * (marks inside a run belong to its words).
 *
 * Accepts “…”, "…", ''…'', ‘…’, '…', «…» and paragraphs that begin with "> ". Refuses apostrophes (’90s, ’em, rock ’n’ roll,
 * officers’), feet and inches, and single marks without a partner except where speech begins.
 * Linear in the length of the text: a single mark looks ahead only as far as the next one.
 */
export function findQuotedRuns(structure: TextStructure): QuotedRun[] {
  const marks = new Marks(structure);
  const runs: QuotedRun[] = [];
  let next = 0;
  for (const paragraph of structure.paragraphs) {
    const first = next;
    while (next < marks.places.length && (marks.places[next] as number) < paragraph.endToken) next += 1;
    const found = next > first ? new ParagraphReader(marks, paragraph, marks.places.slice(first, next)).read() : [];
    const block = found.length === 0 ? blockQuote(marks, paragraph) : null;
    if (block) runs.push(block);
    else for (const run of found) runs.push(run);
  }
  return runs;
}
