// The words with which English papers name people: titles, pronouns, particles, and what is no person's name.
// Lists only.

import { wordSet } from '../text/word-set.ts';

export const COURTESY_TITLES = wordSet(`
  sir dame lord lady baroness baron mr mrs ms miss mx dr prof professor rev reverend father sister brother judge justice
  king queen prince princess president chancellor pope rabbi imam capt captain sergeant sgt major colonel general admiral pc
  wpc dc ds di dci dcs dac ac constable inspector superintendent supt commander commissioner secretary mp cllr
  councillor sen senator gov governor rep congressman congresswoman sheriff mayor det insp lt lieutenant col gen hon
  messrs superintendent chief detective acting justices
`);

export const PRONOUNS = wordSet('he she they it i we who');

export const MALE = wordSet(`
  he him his sir mr lord king prince father brother bishop spokesman chairman policeman son dad husband baron uncle nephew
  grandfather grandson boyfriend fiance stepfather widower actor businessman congressman fireman fisherman headmaster man boy
  salesman sportsman statesman priest vicar monk landlord waiter rev reverend pope imam
`);
export const FEMALE = wordSet(`
  she her hers dame mrs ms miss lady queen princess baroness mother sister spokeswoman chairwoman policewoman mum wife
  widow daughter aunt niece grandmother granddaughter girlfriend fiancee stepmother actress businesswoman congresswoman
  headmistress woman girl nun landlady waitress midwife hostess housewife duchess countess
`);

/** Capitalised words that begin sentences and name nobody. */
export const NO_NAMES = wordSet(`
  the a an this that these those and but or so if when while as in on at to for from by with of after before since until
  he she it they we i you his her its their our my your there here what who why how where which not no yes nor yet also
  then now still even just only both each every some any all many most more much few one two three four five six seven
  eight nine ten asked speaking appearing referring among another other others perhaps meanwhile however earlier later
  today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday january february march april
  may june july august september october november december according read more nobody somebody everyone did does do is
  was were are be been has have had can could will would should may might must let once last next first second third
  over under about around despite although though because like q
`);

/** Words that make a run of capitalised words a body or a place and no person. */
export const BODY_WORDS = wordSet(`
  police service force office council committee court yard house party government inquiry review university hospital
  school college ministry department authority federation association union assembly centre center commons lords parliament times
  guardian mail news bbc itv sky radio telegraph sun mirror express standard reuters street road britain london england
  wales scotland ireland america metropolitan constabulary inspectorate directorate command unit group foundation
  trust charity campaign society company bank club united national international royal british english american federal
  state city county crown old new north south east west central great downing westminster whitehall operation bill act
  fire storm hurricane airport hotel station bridge lake river valley
  world league cup museum institute agency commission board panel tribunal crimestoppers labour conservative
  conservatives liberal democrats tories women justice
`);

export const PARTICLES = wordSet(
  'de del della des dal zu van von der den bin ibn al el la le di da dos du ten ter of o mac mc',
);

/** Letters behind a name, and before it, that are no part of it: "Helen Moyes KC", "Labour MP Neil Carver". */
export const POST_NOMINALS = wordSet('kc qc mp mps tds td msp mla obe mbe cbe jr sr phd md ceo cfo us uk eu un ii iii');
