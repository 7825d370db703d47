// Whether the sources have changed since a comparison with them was prepared. Apart from what prepares it, which is large:
// whoever tells of a change need not load it.

let changes = 0;

/** Another number after each change. */
export function comparisonState(): number {
  return changes;
}

/** To be called when the sources changed. */
export function forgetComparison(): void {
  changes += 1;
}
