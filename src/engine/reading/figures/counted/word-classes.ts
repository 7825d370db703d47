// A light part-of-speech guess for the words around a figure: closed classes, common verbs, endings.
// Lists only what ends or builds a noun phrase; knows no topic.

import { tokenNote } from '../../../text/token-notes.ts';
import { wordSet } from '../../../text/word-set.ts';

/** Nouns that are plural without an "s". */
const IRREGULAR_PLURALS = wordSet(`
  people men women children police staff personnel crew cattle data media criteria teeth feet geese mice lives wives
  policemen policewomen firemen gunmen postmen spokesmen businessmen schoolchildren grandchildren aircraft offspring
  troops youth clergy fish sheep deer e-minis phenomena alumni bacteria species series crossroads means
`);

/** Words in "s" that are no plural noun. */
const FALSE_PLURALS = wordSet(`
  is was has does goes this its his us as thus yes plus less unless perhaps always across besides towards afterwards
  sometimes ours yours theirs hers whereas regardless nevertheless nonetheless news politics business process access
  class boss loss miss pass press address success illness witness progress congress mass cross gas bus virus crisis
  basis analysis serious various religious previous famous dangerous obvious enormous numerous sexless jobless homeless
  harmless useless says makes takes gives comes gets keeps seems becomes remains includes involves
  appears tells asks knows thinks begins lets puts sits means
`);

/** Whether a lower-case word is most likely a plural noun. */
export function isPluralNoun(word: string): boolean {
  if (IRREGULAR_PLURALS.has(word)) return true;
  const length = word.length;
  if (length < 4 || word.charCodeAt(length - 1) !== 115) return length === 3 && (word === 'men' || word === 'mps');
  if (FALSE_PLURALS.has(word)) return false;
  const before = word.charCodeAt(length - 2);
  // Not "-ss", "-us", "-is" and "'s".
  return before !== 115 && before !== 39 && !(before === 117 && length < 7 && word !== 'menus') && before !== 105;
}

/** Words that spell numbers. */
const NUMBER_WORDS = wordSet(`
  zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion
  dozen half dozens hundreds thousands millions
`);

export const isNumberWord = (word: string): boolean => NUMBER_WORDS.has(word);

/** Words that cannot stand inside a noun phrase: they end it. */
const ENDERS = wordSet(`
  the a an this that these those my your his her its our their some any no every each either neither another
  he she it they we you i him them us me who whom whose which what where when why how
  and or but nor so yet because although though while whereas if unless until since as than then
  in on at by for from to with without within into onto over under above below between among amongst against about
  around across through throughout during before after behind beyond beside besides near off out outside inside up
  down upon via despite per amid along towards toward of
  am is are was were be been being has have had having do does did done will would shall should may might must can
  could cannot ain't aren't isn't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't shouldn't
  couldn't can't mustn't not never also always already just only even still again too ever often sometimes soon now
  today yesterday tomorrow tonight ago later earlier there here yet once twice thus hence therefore however instead
  perhaps maybe both all such more-than respectively together apart altogether alone ahead away back forward
  worldwide nationwide overall monday tuesday wednesday thursday friday saturday sunday annually yearly monthly weekly
  daily thereabouts immediately recently currently previously finally eventually meanwhile nearly almost
`);

/** Frequent verb forms that look like nouns or nothing in particular. */
const VERBS = wordSet(`
  say says said saying tell tells told go goes went gone get gets got gotten make makes made take takes took taken
  come comes came see sees saw seen know knows knew known give gives gave given find finds found think thinks thought
  become becomes became leave leaves left feel feels felt put puts bring brings brought begin begins began begun keep
  keeps kept hold holds held write wrote written stand stands stood hear heard let lets mean means meant meet meets
  met run runs ran pay pays paid sit sits sat speak speaks spoke spoken lead leads led grow grows grew grown lose loses
  lost fall falls fell fallen send sends sent build builds built understand understood draw drew drawn break breaks
  broke broken spend spends spent cut cuts rise rises rose risen drive drove driven buy bought wear wore worn choose
  chose chosen seek seeks sought throw threw thrown deal dealt fight fought hit hits hurt win wins won sell sold
  catch caught teach taught shoot shot lie lay lain face faces admit admits deny denies join joins remain remains
  include includes involve involves appear appears believe believes want wants need needs seem seems resign
  resigns quit quits retire retires serve serves happen happens occur occurs exist exists live die dies await awaits
  emerge emerges show shows try tries ask asks plead pleads pled reach reaches follow follows
  spread spreads spent slain wounded arrested died killed struck shown sank flew blew
`);

/** Past forms that are hardly ever participles before a noun: "13 faced final hearings". */
const FINITE_VERBS = wordSet(`
  faced resigned pleaded appeared remained joined received denied became began went came took gave said told saw were
`);

const isFiniteVerb = (word: string): boolean => FINITE_VERBS.has(word);

/** Adjectives and participles that may stand after the noun but open no new one. */
const POSTPOSED = wordSet(
  'worth long wide high tall deep old strong each apiece aboard abroad overseas alike available',
);

const TIME_NOUNS = wordSet(`
  second minute hour day night morning evening afternoon week weekend fortnight month quarter year decade century time
  spring summer autumn winter
`);

/** "year", "night" and such: behind "last" or "next" they say when. */
export const isTimeNoun = (word: string): boolean => TIME_NOUNS.has(word);
export const isEnder = (word: string): boolean => ENDERS.has(word) || NUMBER_WORDS.has(word);
export const isVerb = (word: string): boolean => VERBS.has(word);
const isPostposed = (word: string): boolean => POSTPOSED.has(word);

/** Words that describe and never head a noun phrase. */
const PLAIN_ADJECTIVES = wordSet(`
  more further other additional extra new old former current serving other different separate individual fellow male
  female young retired junior senior top best worst latest last first second next final main key major minor large
  small big great good bad main-line entire whole full total combined main alleged suspected possible potential recent
  previous serious sexual criminal domestic violent public private national local foreign federal royal such same
  several many few most own certain various similar annual
`);

export const isPlainAdjective = (word: string): boolean => PLAIN_ADJECTIVES.has(word);

/** Whether a word in "-ed" or "-ing", or one such as "given", is a participle. */
export function isParticiple(word: string): boolean {
  const length = word.length;
  if (length < 5) return false;
  return word.endsWith('ed') || (word.endsWith('ing') && !NOUNS_IN_ING.has(word));
}

const NOUNS_IN_ING = wordSet(`
  building meeting hearing killing shooting stabbing wedding painting warning finding ruling ceiling offering filing
  evening morning something nothing anything everything king ring thing string spring wing feeling sibling posting
  listing briefing training reading drawing saving earning booking landing sighting beating mugging bombing
`);

export const isAdverb = (word: string): boolean => word.length > 4 && word.endsWith('ly') && !NOUNS_IN_LY.has(word);

const NOUNS_IN_LY = wordSet(`
  family assembly supply reply july italy bully ally rally anomaly monthly weekly daily early elderly
`);

/** What a word may be in a noun phrase, as bits of `traitsOf` it. */
export const TRAITS = {
  ender: 1,
  finiteVerb: 2,
  postposed: 4,
  verb: 8,
  adverb: 16,
  plainAdjective: 32,
  participle: 64,
  plural: 128,
} as const;

/** All that the word of a token may be. */
export const traitsOf = tokenNote(
  (word) =>
    (isEnder(word) ? TRAITS.ender : 0) |
    (isFiniteVerb(word) ? TRAITS.finiteVerb : 0) |
    (isPostposed(word) ? TRAITS.postposed : 0) |
    (isVerb(word) ? TRAITS.verb : 0) |
    (isAdverb(word) ? TRAITS.adverb : 0) |
    (isPlainAdjective(word) ? TRAITS.plainAdjective : 0) |
    (isParticiple(word) ? TRAITS.participle : 0) |
    (isPluralNoun(word) ? TRAITS.plural : 0),
);
