// The words that hedge a number, with what each says. Tables only: how they are read is hedges.ts.

import type { Hedge } from '../../model/figure.ts';

/** Hedges of one word. */
export const SIMPLE_HEDGES: ReadonlyMap<string, Hedge> = new Map([
  ['about', 'about'],
  ['around', 'about'],
  ['roughly', 'about'],
  ['approximately', 'about'],
  ['approx', 'about'],
  ['circa', 'about'],
  ['ca', 'about'],
  ['c', 'about'],
  ['est', 'about'],
  ['barely', 'about'],
  ['scarcely', 'about'],
  ['some', 'about'],
  ['perhaps', 'about'],
  ['maybe', 'about'],
  ['probably', 'about'],
  ['estimated', 'about'],
  ['~', 'about'],
  ['≈', 'about'],
  ['nearly', 'nearly'],
  ['almost', 'nearly'],
  ['nigh', 'nearly'],
  ['virtually', 'nearly'],
  ['practically', 'nearly'],
  ['pushing', 'nearly'],
  ['approaching', 'nearly'],
  ['nearing', 'nearly'],
  ['over', 'over'],
  ['above', 'over'],
  ['exceeding', 'over'],
  ['exceeded', 'over'],
  ['exceeds', 'over'],
  ['topping', 'over'],
  ['topped', 'over'],
  ['surpassed', 'over'],
  ['surpasses', 'over'],
  ['surpassing', 'over'],
  ['beyond', 'over'],
  ['>', 'over'],
  ['under', 'under'],
  ['below', 'under'],
  ['sub', 'under'],
  ['<', 'under'],
  ['≥', 'at-least'],
  ['≤', 'at-most'],
  ['minimum', 'at-least'],
  ['maximum', 'at-most'],
]);

/** Hedges of several words: the last word, then for each the words before it, nearest first. */
export const HEDGE_PHRASES: ReadonlyMap<string, readonly (readonly [words: readonly string[], hedge: Hedge])[]> =
  new Map(
    Object.entries<readonly (readonly [words: string, hedge: Hedge])[]>({
      than: [
        ['more no', 'at-most'],
        ['fewer no', 'at-least'],
        ['less no', 'at-least'],
        ['less not', 'at-least'],
        ['more not', 'at-most'],
        ['more', 'over'],
        ['greater', 'over'],
        ['higher', 'over'],
        ['larger', 'over'],
        ['longer', 'over'],
        ['bigger', 'over'],
        ['over', 'over'],
        ['fewer', 'under'],
        ['less', 'under'],
        ['lower', 'under'],
        ['smaller', 'under'],
        ['shorter', 'under'],
      ],
      of: [
        ['upwards', 'over'],
        ['upward', 'over'],
        ['excess in', 'over'],
        ['north', 'over'],
        ['south', 'under'],
        ['region the in', 'about'],
        ['order the in', 'about'],
        ['order the on', 'about'],
        ['minimum a', 'at-least'],
        ['maximum a', 'at-most'],
        ['short just', 'nearly'],
        ['short', 'under'],
        ['shy just', 'nearly'],
        ['shy', 'under'],
        ['short far not', 'nearly'],
        ['estimate an', 'about'],
        ['part best the', 'nearly'],
        ['part better the', 'nearly'],
        ['neighbourhood the in', 'about'],
        ['neighborhood the in', 'about'],
        ['vicinity the in', 'about'],
        ['ballpark the in', 'about'],
      ],
      to: [
        ['up', 'at-most'],
        ['close', 'about'],
        ['closer', 'about'],
        ['near', 'about'],
      ],
      least: [['at', 'at-least']],
      most: [['at', 'at-most']],
      as: [
        ['many as', 'at-most'],
        ['much as', 'at-most'],
        ['few as', 'at-least'],
        ['little as', 'at-least'],
      ],
      on: [
        ['nigh', 'nearly'],
        ['close', 'about'],
        ['verging', 'nearly'],
        ['bordering', 'nearly'],
        ['in closing', 'nearly'],
      ],
      for: [['on getting', 'nearly']],
      off: [['far not', 'nearly']],
      like: [
        ['something', 'about'],
        ['more', 'about'],
      ],
      take: [['or give', 'about']],
      quite: [['not', 'nearly']],
      good: [['a', 'at-least']],
      yet: [['not', 'under']],
      past: [
        ['climbed', 'over'],
        ['risen', 'over'],
        ['rose', 'over'],
        ['grown', 'over'],
        ['grew', 'over'],
        ['soared', 'over'],
        ['climbs', 'over'],
        ['rises', 'over'],
        ['surged', 'over'],
        ['jumped', 'over'],
      ],
    }).map(([last, phrases]) => [last, phrases.map(([words, hedge]) => [words.split(' '), hedge] as const)]),
  );

/** Words that turn "over" and "under" into closeness: "just under" is nearly. */
export const JUST: ReadonlySet<string> = new Set([
  'just',
  'slightly',
  'little',
  'fractionally',
  'marginally',
  'shade',
  'touch',
]);

/** Hedges that are printed with a full stop: "c. 1,600", "approx. 200". */
export const SHORT_HEDGES: ReadonlySet<string> = new Set(['c', 'ca', 'approx', 'est']);

/** Hedges behind a number or what it counts, set off by a comma: "200, give or take", "200, or so". */
export const SET_OFF_HEDGES: readonly (readonly [words: readonly string[], hedge: Hedge])[] = (
  [
    ['give or take', 'about'],
    ['or so', 'about'],
    ['or thereabouts', 'about'],
    ['roughly speaking', 'about'],
    ['and counting', 'at-least'],
    ['if not more', 'at-least'],
    ['maybe more', 'at-least'],
    ['perhaps more', 'at-least'],
    ['possibly more', 'at-least'],
  ] as const
).map(([words, hedge]) => [words.split(' '), hedge]);

/** Words between a hedge and its number that change nothing. */
export const PASSED_OVER: ReadonlySet<string> = new Set([
  'a',
  'an',
  'the',
  'only',
  'just',
  'total',
  'another',
  'further',
  'additional',
  'average',
]);
