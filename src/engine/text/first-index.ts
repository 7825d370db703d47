// Binary search in whatever stands in the order of the text.

/** Index of the first item from which on `isReached` holds; the number of items where it holds for none. */
export function firstIndexWhere<Item>(items: readonly Item[], isReached: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isReached(items[middle] as Item)) high = middle;
    else low = middle + 1;
  }
  return low;
}
