// Memory that is used for one text after the other. Knows no texts.

/** More than this is given back behind a text that needed it. */
const LARGEST_KEPT = 0x4_0000;

/**
 * Gives `length` bytes, all 0, which hold until it is asked again. To clear memory that is there costs a hundredth of
 * what new memory does.
 */
export function workingBytes(): (length: number) => Uint8Array {
  let kept = new Uint8Array(0);
  return (length) => {
    if (length <= kept.length) return kept.fill(0, 0, length);
    const larger = new Uint8Array(length);
    if (length <= LARGEST_KEPT) kept = larger;
    return larger;
  };
}
