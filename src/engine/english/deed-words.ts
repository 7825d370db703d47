// Words of court reports: what somebody is said to have done or is made to answer for, and who merely hears of it.

import { wordSet } from '../text/word-set.ts';

/** Verbs of the one who did wrong, in the forms that need no other verb before them. */
export const DEED_VERBS = wordSet(`
  admitted admits confessed pleaded pleads pled denied denies raped attacked abused assaulted murdered killed stabbed
  strangled groomed stalked robbed stole defrauded preyed faces faced
`);

/** Verbs of those who come before a court: what else a police van or a picture does, too, and so only of people. */
export const APPEARANCES = wordSet('appeared appears stood stands awaits awaited entered');

/** Verbs of a court or a lawyer with somebody for their object: "the judge jailed", "his lawyer represents". */
export const DEALINGS = wordSet(`
  jailed sentenced tried convicted cleared acquitted represents represented defends defended prosecuted
`);

/** What somebody has to do with a court: "the trial of a dentist". */
export const COURT_CASES = wordSet('that case trial sentencing hearing appeal turn');

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

/** Those who are known by somebody else, behind "his" and "her", and answer for deeds of their own. */
export const KIN_AND_COMPANY = wordSet(`
  accomplice accused brother cellmate codefendant colleague cousin dad daughter defendant father flatmate friend
  housemate husband lodger mother mum neighbour nephew niece sister son stepfather stepson uncle wife
`);

/** Nouns for people that fit nearly anybody, so that "the guard" may be the one who was meant before. */
export const OF_ANYBODY = wordSet(`
  accused adult agent aide ally attacker bodyguard conman gunman hitman marksman strongman boss boyfriend boy brother builder captain chief child colleague
  collector commander competitor constable cop copper dad dealer defendant driver employee expert father figure fighter
  friend girl girlfriend guard guest host husband hunter informant inmate insider investigator killer kid lad lady
  leader lieutenant local lodger lord lover marine marshal member mother neighbour offender officer official operator
  opponent outsider owner parent participant partner passenger patient pensioner performer player policeman policewoman
  prisoner protector recruit regular relative resident rider runner sergeant servant soldier son source specialist
  staffer star stranger suspect teenager tenant trooper user veteran victim volunteer wife winner witness woman worker
  youngster youth
`);

/** What is said of somebody who did wrong; what a friend merely says is about him whose friend he is. */
export const DEEDS_OF_NAMED = wordSet(
  'admitted admits confessed pleaded pleads pled faces faced denied denies raped attacked committed',
);

/** And what becomes of them, behind "was". */
export const CONVICTED_OF_NAMED = wordSet('jailed convicted charged sentenced guilty accused arrested');

/** Verbs of speech before "that", and else what is said of those who did wrong: "admitted 24 rapes". */
export const ADMISSIONS = wordSet('admitted admits conceded concedes');
