// Titles, ranks and offices as English papers put them before names. Lists only.

import { wordSet } from '../text/word-set.ts';

/** Words that stand before an office and belong to it: "deputy", "acting", "shadow". */
export const RANK_WORDS = wordSet(`
  chief assistant deputy detective acting former senior junior home foreign prime education justice health shadow vice
  co-founder group
`);

/** Titles that are no surnames: wherever they stand in a run of capitals, the name begins behind them. */
export const PLAIN_TITLES = wordSet(`
  sir dame mr mrs ms mx dr prof professor rev reverend rabbi imam captain sergeant sgt pc wpc dc ds di dci dcs dac
  export constable inspector superintendent supt commander commissioner secretary mp cllr councillor sen senator gov governor
  congressman congresswoman rep det insp lt lieutenant col gen td msp minister president leader spokesman spokeswoman
  spokesperson chairman chairwoman headteacher
`);

/** Titles that stand before personal names only; "secretary" and "mayor" stand before other words too. */
export const ADDRESSES = wordSet('sir dame lord lady baroness baron mr mrs ms miss dr prof professor');

/** Words of a name that name nobody by themselves. */
export const UNTELLING_NAMES = wordSet(`
  sir dame lord lady baroness baron mr mrs ms miss dr prof professor rev the a an his her its their of for and
  pc dc ds di dci dcs supt det sgt constable sergeant inspector superintendent detective chief assistant deputy
  commissioner commander secretary minister home prime foreign education justice police head boss mayor chair
  chairman chairwoman spokesman spokeswoman spokesperson director president leader judge justice he she they
`);
