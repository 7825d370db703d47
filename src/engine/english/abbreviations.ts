// What short forms of titles, ranks and states stand for in English papers. Lists only.

import { wordSet } from '../text/word-set.ts';

/** In lower case and without stops: each with the words written out. */
export const ABBREVIATIONS: ReadonlyMap<string, readonly string[]> = new Map(
  (
    [
      ['pc', 'police constable'],
      ['wpc', 'police constable'],
      ['dc', 'detective constable'],
      ['ds', 'detective sergeant'],
      ['di', 'detective inspector'],
      ['dci', 'detective chief inspector'],
      ['dcs', 'detective chief superintendent'],
      ['det', 'detective'],
      ['sgt', 'sergeant'],
      ['insp', 'inspector'],
      ['supt', 'superintendent'],
      ['dr', 'doctor'],
      ['prof', 'professor'],
      ['mr', 'mister'],
      ['rev', 'reverend'],
      ['gov', 'governor'],
      ['sen', 'senator'],
      ['rep', 'representative'],
      ['gen', 'general'],
      ['col', 'colonel'],
      ['lt', 'lieutenant'],
      ['capt', 'captain'],
      ['cllr', 'councillor'],
      ['pm', 'prime minister'],
      ['mp', 'member of parliament'],
      ['mps', 'members of parliament'],
    ] as const
  ).map(([short, whole]): [string, readonly string[]] => [short, whole.split(' ')]),
);

/** Those that are printed in capitals only: "us", "un" and "eu" are other words. */
export const ABBREVIATIONS_IN_CAPITALS: ReadonlyMap<string, readonly string[]> = new Map([
  ['us', ['united', 'states']],
  ['uk', ['united', 'kingdom']],
  ['un', ['united', 'nations']],
  ['eu', ['european', 'union']],
]);

/** Of the first, the ones that are words in lower case ("a gov", "5 pm"): they count with a capital only. */
export const NEEDS_CAPITAL = wordSet('pm mp mps rep col gen di ds dc det sen');

/** Apostrophes left out: each with the word as it is spelled. Words like "its" and "well" mean something else without. */
export const WITHOUT_APOSTROPHE: ReadonlyMap<string, string> = new Map(
  (
    "don't can't won't wouldn't couldn't shouldn't didn't doesn't isn't wasn't weren't haven't hasn't hadn't aren't i've " +
    "you've we've they've you're they're i'm that's what's there's couldn't mustn't needn't"
  )
    .split(' ')
    .map((word): [string, string] => [word.replace("'", ''), word]),
);
