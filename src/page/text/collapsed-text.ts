// Gathers the text of one block as it is rendered: runs of white space become one space, invisible characters go.
// Remembers which text node each character came from. Knows text nodes and offsets, not elements or styles.

/** How a text node treats its white space. */
export type WhiteSpace = 'collapse' | 'keep-lines' | 'keep';

/** Characters `[start, end)` of the gathered text that stand side by side in `node`, from `offset` on. */
export interface TextRun {
  start: number;
  end: number;
  readonly node: Text;
  readonly offset: number;
}

const SPECIAL = /[\t\n\r\f \u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

const isLineBreak = (code: number): boolean => code === 10 || code === 13;

const isWhiteSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13);

/** Whether a character of the page is left out of the text: soft hyphens, zero-width marks and bidi controls. */
export function isInvisible(code: number): boolean {
  return (
    code === 0xad ||
    code === 0x200b ||
    code === 0x200e ||
    code === 0x200f ||
    (code >= 0x202a && code <= 0x202e) ||
    code === 0x2060 ||
    (code >= 0x2066 && code <= 0x2069) ||
    code === 0xfeff
  );
}

/** Whether the page's character `live` still is what `read` was read from. */
export function isSameCharacter(read: number, live: number): boolean {
  return read === live || (isWhiteSpace(read) && isWhiteSpace(live));
}

export class CollapsedText {
  text = '';
  readonly runs: TextRun[] = [];

  /** Adds the characters of a text node; `data` is its whole text. */
  add(node: Text, data: string, whiteSpace: WhiteSpace): void {
    let from = 0;
    SPECIAL.lastIndex = 0;
    for (let found = SPECIAL.exec(data); found; found = SPECIAL.exec(data)) {
      const at = found.index;
      if (at > from) this.#append(data.slice(from, at), node, from);
      from = at + 1;
      const code = data.charCodeAt(at);
      if (!isWhiteSpace(code)) continue;
      if (whiteSpace === 'keep' || (whiteSpace === 'keep-lines' && isLineBreak(code))) {
        this.#append(isLineBreak(code) ? '\n' : ' ', node, at);
      } else if (!this.#endsInSpace()) {
        this.#append(' ', node, at);
      }
    }
    if (from < data.length) this.#append(data.slice(from), node, from);
  }

  /** A line break that no character of the page stands for. */
  addLineBreak(): void {
    this.#trimEnd();
    if (this.text !== '') this.text += '\n';
  }

  /** Takes away white space at the end, as rendering does. */
  finish(): void {
    this.#trimEnd();
  }

  #endsInSpace(): boolean {
    return this.text === '' || isWhiteSpace(this.text.charCodeAt(this.text.length - 1));
  }

  #append(characters: string, node: Text, offset: number): void {
    const start = this.text.length;
    const end = start + characters.length;
    const last = this.runs[this.runs.length - 1];
    if (last && last.node === node && last.end === start && last.offset + last.end - last.start === offset)
      last.end = end;
    else this.runs.push({ start, end, node, offset });
    this.text += characters;
  }

  #trimEnd(): void {
    let end = this.text.length;
    while (end > 0 && isWhiteSpace(this.text.charCodeAt(end - 1))) end -= 1;
    if (end === this.text.length) return;
    this.text = this.text.slice(0, end);
    for (let last = this.runs.at(-1); last && last.end > end; last = this.runs.at(-1)) {
      if (last.start >= end) this.runs.pop();
      else last.end = end;
    }
  }
}
