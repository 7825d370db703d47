// A text node of the page as the page knows it, also while badges of ours part it into pieces: [head, badge, tail, …].
// Offsets here are UTF-16 units of the whole. The parts are found from the live nodes alone, so that a script that
// did not split them can read them too.

import { isText, nextOf, previousOf } from '../dom/nodes.ts';
import { isOwnElement, isSplittingBadge } from '../own-elements.ts';

/** A place in a live text node. */
export interface TextPlace {
  readonly node: Text;
  readonly offset: number;
}

/** Steps over badges of ours; `isSplit` tells whether one of them parts a text node. */
function stepOver(from: Text, step: (node: Node) => Node | null): { node: Node | null; isSplit: boolean } {
  let node = step(from);
  let isSplit = false;
  for (; isOwnElement(node); node = step(node)) isSplit ||= isSplittingBadge(node);
  return { node, isSplit };
}

/** The piece that follows `piece` behind one of our badges; `null` at the last one. */
export function nextPieceOf(piece: Text): Text | null {
  const { node, isSplit } = stepOver(piece, nextOf);
  return isSplit && isText(node) ? node : null;
}

/** The piece before `piece`; `null` for a node of the page's own. */
function previousPieceOf(piece: Text): Text | null {
  const { node, isSplit } = stepOver(piece, previousOf);
  return isSplit && isText(node) ? node : null;
}

/** Whether `piece` is a part that one of our splits made, and not a node of the page's own. */
export function isTail(piece: Text): boolean {
  return previousPieceOf(piece) !== null;
}

/** The characters of the whole that begins with `head`. */
export function wholeDataOf(head: Text): string {
  let data = head.data;
  for (let piece = nextPieceOf(head); piece; piece = nextPieceOf(piece)) data += piece.data;
  return data;
}

/**
 * Where the offset of the whole lies in a live piece. At a split the end of the piece before is given, unless
 * `isStart` asks for the beginning of the piece behind. `null` when the whole is shorter than that.
 */
export function placeIn(head: Text, offset: number, isStart: boolean): TextPlace | null {
  let piece: Text | null = head;
  let rest = offset;
  while (piece) {
    if (rest < piece.length || (rest === piece.length && !(isStart && nextPieceOf(piece))))
      return { node: piece, offset: rest };
    rest -= piece.length;
    piece = nextPieceOf(piece);
  }
  return null;
}
