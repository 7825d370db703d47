// Counts in words for a terminal.

/** "1 figure", "3 figures": for nouns that take an -s. */
export function formatCount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
