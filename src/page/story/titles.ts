// Compares headlines as a page repeats them: in its heading, its structured data, its window title. Plain strings only.

const SHORTEST_MATCH = 12;

const LONGEST_KICKER = 40;

/** Letters and digits alone, in lower case: what stays the same where a headline is printed twice. */
function plainWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether `stated` (a window title with the site's name, a headline) gives the same title as `heading`. */
export function isSameTitle(heading: string, stated: string): boolean {
  const inHeading = plainWords(heading);
  const inStated = plainWords(stated);
  if (inHeading === inStated) return inHeading !== '';
  const [shorter, longer] = inHeading.length < inStated.length ? [inHeading, inStated] : [inStated, inHeading];
  if (shorter.length < SHORTEST_MATCH) return false;
  return longer.startsWith(shorter) || (longer.includes(shorter) && shorter.length * 2 > longer.length);
}

/** A heading without the kicker in front of the headline that the page states: "Transport | Night trains to return". */
export function withoutKicker(heading: string, stated: readonly string[]): string {
  const own = stated.find((headline) => {
    const kicker = heading.length - headline.length;
    if (kicker <= 0 || kicker > LONGEST_KICKER || headline.length < SHORTEST_MATCH) return false;
    return heading.endsWith(headline) && /[^\p{L}\p{N}]$/u.test(heading.slice(0, kicker));
  });
  return own ?? heading;
}

/** A window title without the site's name behind it: "Force reviews cases - The Daily Example". */
export function withoutSiteName(title: string): string {
  // A long run of white space would else be tried from each of its characters.
  const plain = title.replace(/\s+/g, ' ').trim();
  const cut = plain.replace(/ [|–—·»-] [^|–—·»]{2,40}$/, '');
  return cut.length >= SHORTEST_MATCH ? cut : plain;
}
