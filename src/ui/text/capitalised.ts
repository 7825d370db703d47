// The names of measures are made to stand within a sentence. Pure.

/** With a capital at its beginning, as a heading has it. */
export function capitalised(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
