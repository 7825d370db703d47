// Nouns for those who speak in papers: people by what they are or do, bodies, and papers that speak. Lists only.

import { wordSet } from '../text/word-set.ts';

/** Nouns for people by what they are or do: heads of "the commissioner", "a spokesman", "London’s police chief". */
const ROLE_NOUNS = wordSet(`
  academic accountant activist actor actress adult adviser advisor advocate agent aide ally ambassador analyst anchor
  anthropologist apprentice arbitrator archaeologist archbishop architect artist assistant astronaut astronomer athlete
  attacker attendant attorney auditor aunt author baker banker barrister baroness bartender billionaire biographer
  biologist bishop blogger bodyguard boss botanist bowler boxer boy boyfriend brother builder businessman businesswoman
  butcher buyer bystander caller ceo cfo coo campaigner candidate captain cardinal carer caretaker celebrity chair chairman
  chairperson chairwoman champion chancellor chaplain chef chemist chief child choreographer claimant cleaner clergyman
  clerk climatologist coach colleague collector columnist comedian commander commentator commissioner commuter competitor
  composer conductor congressman congresswoman conservationist constable consultant consumer contractor cook cop copper
  coroner correspondent counsel councillor counsellor counterpart couple cousin creator critic curator customer cyclist
  dad dancer daughter dealer dean defender defendant delegate dentist deputy designer detective developer director doctor
  driver economist editor educator electrician employee employer engineer entrepreneur envoy epidemiologist ex-husband
  ex-wife examiner executive expert explorer eyewitness fan farmer father fiance fiancee fighter filmmaker financier
  firefighter fireman fisherman footballer forecaster forward founder friend gardener geologist girl girlfriend
  glaciologist goalkeeper governor grandad granddaughter grandfather grandmother grandson guard guest guide guitarist hacker
  hairdresser head headmaster headmistress headteacher heir historian holidaymaker homeowner host hostess housewife hunter
  husband immunologist imam informant inmate insider inspector instructor intern interviewer inventor investigator investor
  jockey journalist judge juror justice killer king laborer labourer lad lady landlady landlord lawmaker lawyer leader
  lecturer librarian lieutenant linguist local lord lover magistrate man manager maker marine marshal mathematician mayor
  mechanic mediator medic medium member mentor merchant meteorologist midfielder midwife migrant miner minister model
  monk mother motorist mp mum musician negotiator neighbor neighbour nephew neurologist newcomer niece novelist nun nurse
  observer offender officer official ombudsman operator opponent organiser organizer owner paediatrician painter
  paramedic parent parishioner participant partner partygoer passenger passerby pastor patient pathologist paymaster
  peer pensioner performer pharmacist philosopher photographer physician physicist physiotherapist pilot pioneer player
  playwright plumber poet policeman policewoman politician pollster pope porter postman practitioner predecessor premier
  presenter president priest prince princess principal prisoner producer professor programmer prosecutor protester
  provost psychiatrist psychologist publisher pundit pupil queen quarterback rabbi ranger rapper reader refugee regulator
  relative reporter representative researcher resident retailer reviewer rider rival runner sailor salesman scholar
  schoolboy schoolgirl scientist screenwriter sculptor secretary seller senator sergeant servant sheriff shopkeeper
  shopper sibling singer sister skipper sociologist soldier solicitor son songwriter source specialist spectator
  spokesman spokespeople spokesperson spokeswoman staffer star statesman stepfather stepmother stewardess steward
  strategist striker student successor superintendent superior supervisor supporter surgeon surveyor survivor suspect
  teacher technician teenager tenant therapist tourist trader trainer traveller traveler treasurer trustee tutor tycoon
  uncle user vendor veteran vicar viewer victim villager virologist visitor volunteer voter waiter waitress warden watcher
  wicketkeeper widow widower wife winner witness woman worker worshipper writer youngster youth zoologist
`);

/** People by what they do, who come by themselves: "a constable of 22"; "a captain of 11" has a team. */
export const WORKERS = wordSet(
  'officer constable policeman policewoman student soldier teacher nurse driver farmer pupil',
);

/** Bodies that speak: "the company said". */
export const GROUP_NOUNS = wordSet(`
  academy administration agency airline airport alliance army assembly association authority band bank bench board body
  brand broadcaster bureau cabinet campaign centre center chain charity church city club coalition college commission
  committee company conglomerate consortium constabulary corporation council county court crew crowd defence defense
  department directorate embassy family federation firm force foundation fund gallery giant government group hospital
  household industry inquest inquiry institute institution insurer judiciary jury kremlin label league lender library
  magazine maker management manufacturer ministry monarchy movement museum network newspaper office operator opposition
  organisation organization outlet palace panel parish parliament party pair plant platform police practice press
  prosecution provider publication publisher pub railway regiment regime regulator restaurant retailer school service shop
  side society squad station store studio supermarket supplier surgery syndicate team theatre theater trio trust tribunal
  union university watchdog website zoo
`);

/** Papers, notices and the like that speak: "the ruling said", "a sign read". */
export const DOCUMENT_NOUNS = wordSet(`
  account advert advertisement affidavit agreement announcement answer article assessment audit banner bill blog book
  briefing bulletin caption charter claim column complaint constitution contract decision description dispatch document
  dossier draft editorial email e-mail entry essay feed file filing form graffiti guidance guide headline indictment
  inscription invitation investigation judgement judgment label lawsuit leaflet letter line listing manifesto memo
  memorandum message minutes motion note notice obituary opinion order page pamphlet paper paragraph passage petition
  placard plaque policy poll post poster profile prospectus readout record release report response resolution review
  ruling script sign slogan statement study submission subtitle suit summary summons survey text transcript tweet
  verdict warning warrant writ
`);

/** Words that stand for somebody by themselves: "…,” said another". */
export const STANDING_ALONE = wordSet('another one some others many most several both few someone somebody two three');

/** Nouns that name a time or a manner and say nothing: "last week", "the other day". */
export const TIME_NOUNS = wordSet(`
  second minute hour day night morning afternoon evening week weekend fortnight month year decade time moment season
  spring summer autumn winter monday tuesday wednesday thursday friday saturday sunday january february march april may
  june july august september october november december today yesterday tomorrow tonight later earlier ago
`);

const PLURAL = /(?:men|people|folk|children|wives)$/;
const WITH_PLURAL_OF_ITS_OWN: ReadonlyMap<string, string> = new Map([
  ['men', 'man'],
  ['women', 'woman'],
  ['people', 'man'],
  ['folk', 'man'],
  ['children', 'child'],
  ['wives', 'wife'],
  ['parties', 'party'],
]);

/** The singular of a regular plural, the word itself otherwise: "ministries" gives "ministry". */
export function singularOf(word: string): string {
  const own = WITH_PLURAL_OF_ITS_OWN.get(word);
  if (own !== undefined) return own;
  if (word.endsWith('spokesmen') || word.endsWith('spokeswomen')) return word.replace(/men$/, 'man');
  if (/(?:police|fire|business|lay|gun)(?:wo)?men$/.test(word)) return word.replace(/men$/, 'man');
  if (/(?:mid|house)wives$/.test(word)) return word.replace(/wives$/, 'wife');
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/** Whether more than one are meant: "critics", "policemen", "police". */
export const isPlural = (word: string): boolean =>
  PLURAL.test(word) || word === 'police' || (word.endsWith('s') && !word.endsWith('ss') && singularOf(word) !== word);

/** Whether the word, in lower case, is a noun for somebody or something that speaks. */
export function isSpeakerNoun(word: string): boolean {
  const singular = singularOf(word);
  return (
    isRoleNoun(singular) ||
    isRoleNoun(word) ||
    GROUP_NOUNS.has(singular) ||
    DOCUMENT_NOUNS.has(singular) ||
    word === 'people'
  );
}

/** Endings of nouns for people: "postmaster", "Dutchwoman", "palaeontologist", "housekeeper". */
const PERSONAL_ENDING =
  /(?:.{3}(?:man|woman|master|mistress)|.{4}ist|.{3}(?:person|maker|leader|worker|keeper|holder|owner|player|fighter|writer|officer))$/;
const NO_PERSON =
  /^(?:german|roman|ottoman|talisman|caiman|insist|consist|resist|persist|assist|webmaster|remaster|checklist|shortlist|playlist|blacklist|waitlist|wishlist|hitlist)s?$/;

/** Whether the word, in lower case and singular, is a noun for somebody by what they are or do. */
export const isRoleNoun = (word: string): boolean =>
  ROLE_NOUNS.has(word) || (PERSONAL_ENDING.test(word) && !NO_PERSON.test(word));
