// The words that spell numbers, with what each is worth. A table only: how they combine is spelled-number.ts.

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
  'seventeen eighteen nineteen';

/** "zero" to "nineteen". */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...SMALL.split(' ').map((word, value): [string, number] => [word, value]),
  ['nil', 0],
]);

/** "twenty" to "ninety". */
export const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index): [string, number] => [word, (index + 2) * 10]),
);

/** Words that multiply the number before them. */
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** Letters for a multiplier: "3.5m", "590 bn", "10k". Capital K and B, and every M, are checked by the reader. */
export const SHORT_MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tln', 1e12],
  ['tn', 1e12],
  ['trn', 1e12],
]);

/** Orders of magnitude; "tens" and "scores" only before "of". */
export const VAGUE_PLURALS: ReadonlyMap<string, number> = new Map([
  ['tens', 10],
  ['dozens', 12],
  ['scores', 20],
  ['hundreds', 100],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
]);

/** What the whole is divided by: "third", "thirds". */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map(
  (
    [
      ['half', 2],
      ['third', 3],
      ['fourth', 4],
      ['quarter', 4],
      ['fifth', 5],
      ['sixth', 6],
      ['seventh', 7],
      ['eighth', 8],
      ['ninth', 9],
      ['tenth', 10],
      ['twelfth', 12],
      ['twentieth', 20],
      ['hundredth', 100],
      ['thousandth', 1000],
    ] as const
  ).flatMap(([word, value]): [string, number][] => [
    [word, value],
    [word === 'half' ? 'halves' : `${word}s`, value],
  ]),
);

/** "twofold" to "hundredfold". */
export const FOLDS: ReadonlyMap<string, number> = new Map(
  [...SMALL_NUMBERS, ...TENS, ['hundred', 100] as const, ['thousand', 1000] as const]
    .filter(([, value]) => value > 1)
    .map(([word, value]): [string, number] => [`${word}fold`, value]),
);

/** Fractions in one character. */
export const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

/** Words for a set of so many: "three score", "a baker’s dozen", "a gross of". */
export const SCORE = 20;
export const BAKERS_DOZEN = 13;
export const GROSS = 144;

/** Every word that a numeral can begin with, digits apart. */
export const NUMERAL_STARTS: ReadonlySet<string> = new Set([
  ...SMALL_NUMBERS.keys(),
  ...TENS.keys(),
  ...MULTIPLIERS.keys(),
  ...VAGUE_PLURALS.keys(),
  ...DENOMINATORS.keys(),
  ...FOLDS.keys(),
  ...FRACTION_SIGNS.keys(),
  'couple',
  'pair',
  'score',
  'threescore',
  'gross',
]);
