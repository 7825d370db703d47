// Characters that take no room on the page: soft hyphens, joiners, marks of direction. A page puts them into words and
// numbers for its line breaks, or to tell copies apart, and a reader never sees them.

const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

const LOWEST = 0xad;

function isInvisible(code: number): boolean {
  if (code < LOWEST) return false;
  return (
    code === LOWEST ||
    code === 0x61c ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    code === 0xfeff
  );
}

/** The place behind the invisible characters that begin at `at`; `codes` end with a 0. */
export function endOfInvisible(codes: Uint16Array, at: number): number {
  let end = at;
  while (isInvisible(codes[end] as number)) end += 1;
  return end;
}

/** `printed` as it is seen. */
export const withoutInvisible = (printed: string): string => printed.replace(INVISIBLE, '');
