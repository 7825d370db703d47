// How a long text travels from a page: in pieces, for the page stands still while the browser copies one of them.
// Cuts and joins; does not send.

/** UTF-16 units: a browser copies as many in one or two milliseconds. */
const PIECE_LENGTH = 100_000;

/** One piece of a text. */
export interface TextPiece {
  /** Which text of its page it is part of. */
  readonly textId: number;
  /** 0 for the first. */
  readonly index: number;
  readonly piece: string;
}

/** The text in pieces, none of them cut within a character; a short text is a last piece alone. */
export function cutText(
  text: string,
  pieceLength = PIECE_LENGTH,
): { readonly earlier: string[]; readonly last: string } {
  const earlier: string[] = [];
  let start = 0;
  while (text.length - start > pieceLength) {
    const end = start + pieceLength;
    const isWithinCharacter = /[\ud800-\udbff]/.test(text.charAt(end - 1));
    const cut = isWithinCharacter ? end - 1 : end;
    earlier.push(text.slice(start, cut));
    start = cut;
  }
  return { earlier, last: text.slice(start) };
}

/** Collects the pieces of the texts that are on their way, one text for each sender. */
export class ArrivingTexts {
  readonly #longest: number;
  readonly #texts = new Map<number, { readonly textId: number; readonly pieces: string[] }>();

  /** `longest` is the length beyond which a text is refused. */
  constructor(longest: number) {
    this.#longest = longest;
  }

  /** A first piece takes the place of what came before; one that is not the next of its text is left out. */
  keep(sender: number, { textId, index, piece }: TextPiece): void {
    if (index === 0) this.#texts.set(sender, { textId, pieces: [] });
    const text = this.#texts.get(sender);
    if (text?.textId !== textId || text.pieces.length !== index) return;
    text.pieces.push(piece);
    if (text.pieces.reduce((length, each) => length + each.length, 0) > this.#longest) this.#texts.delete(sender);
  }

  /** The whole text, which `last` ends, and which is forgotten here. @throws where a piece is missing. */
  take(sender: number, { textId, index, piece }: TextPiece): string {
    this.keep(sender, { textId, index, piece });
    const text = this.#texts.get(sender);
    if (text?.textId !== textId || text.pieces.length !== index + 1) {
      throw new Error(`Of ${index + 1} pieces of a text not all have come.`);
    }
    this.#texts.delete(sender);
    return text.pieces.join('');
  }
}
