// Words of court reports: what somebody is said to have done or is made to answer for, and who merely hears of it.

import { wordSet } from '../text/word-set.ts';

/** Verbs of the one who did wrong, in the forms that need no other verb before them. */
export const DEED_VERBS = wordSet(`
  admitted admits confessed pleaded pleads pled denied denies raped attacked abused assaulted murdered killed stabbed
  strangled groomed stalked robbed stole defrauded preyed faces faced
`);

/** Participles of what is done to somebody for a deed, behind "was" or "has been". */
export const DEALT_WITH = wordSet(`
  jailed convicted sentenced charged imprisoned accused arrested guilty remanded cleared acquitted
`);

/** Helping verbs before either. */
export const AUXILIARIES = wordSet('was were is are has have had been being be will also later then now each');

/** Of those, the ones that make a passive: who "was attacked" has done nothing. */
export const PASSIVES = wordSet('was were is are been being be');

/** Those who hear of deeds, and things that have no deeds: "a court heard", "a review found". */
export const NO_DOERS = wordSet(`
  court judge jury jurors panel tribunal hearing trial review report inquiry investigation statement newspaper letter
  spokesman spokeswoman prosecutor lawyer barrister witness victim victims survivor survivors complainant
  source study survey day week month year number series total
`);

/** Words for the one whom an article is about, behind "the": "The predator was jailed". */
export const NAMED_OFFENDER = wordSet(`predator rapist attacker offender abuser monster paedophile`);

/** Words for a person that may mean the one whom an article is about: "a serial rapist has admitted 49 offences". */
export const ANY_OFFENDER = wordSet(`
  man predator rapist offender attacker abuser bully monster paedophile criminal person liar thug murderer killer thief
`);

/** What is said of somebody who did wrong; what a friend merely says is about him whose friend he is. */
export const DEEDS_OF_NAMED = wordSet(
  'admitted admits confessed pleaded pleads pled faces faced denied denies raped attacked committed',
);

/** And what becomes of them, behind "was". */
export const CONVICTED_OF_NAMED = wordSet('jailed convicted charged sentenced guilty accused arrested');

/** Verbs of speech before "that", and else what is said of those who did wrong: "admitted 24 rapes". */
export const ADMISSIONS = wordSet('admitted admits conceded concedes');
