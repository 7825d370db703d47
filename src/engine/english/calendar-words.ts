// The words of dates: months, decades, days of the month, years as they are spoken. Tables only: how they are read is
// reading/figures/dates.ts and spoken-dates.ts.

/** Months by name and abbreviation, 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  (
    [
      'january jan',
      'february feb',
      'march mar',
      'april apr',
      'may',
      'june jun',
      'july jul',
      'august aug',
      'september sept sep',
      'october oct',
      'november nov',
      'december dec',
    ] as const
  ).flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
);

/** Words for the decades of a century: "the eighties". */
export const DECADE_WORDS: ReadonlyMap<string, number> = new Map(
  'twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((word, index): [string, number] => [word, 1920 + 10 * index]),
);

/** "first" to "twentieth", and "thirtieth": days of the month in one word. */
export const SPOKEN_DAYS: ReadonlyMap<string, number> = new Map([
  ...(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
    'sixteenth seventeenth eighteenth nineteenth twentieth'
  )
    .split(' ')
    .map((word, index): [string, number] => [word, index + 1]),
  ['thirtieth', 30],
]);

/** The first half of a spoken year: "nineteen ninety-nine", "twenty twenty-three". */
export const SPOKEN_CENTURIES: ReadonlyMap<string, number> = new Map([
  ['sixteen', 1600],
  ['seventeen', 1700],
  ['eighteen', 1800],
  ['nineteen', 1900],
  ['twenty', 2000],
]);

/** Words that a year follows, and a count of that size hardly does. */
export const YEAR_LEADERS: ReadonlySet<string> = new Set(
  (
    'in since by until till during from before after between mid late early through spring summer autumn winter fall ' +
    'year circa'
  ).split(' '),
);
