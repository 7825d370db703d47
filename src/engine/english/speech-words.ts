// The words with which English papers attribute speech, name people and call them by their roles. Lists only.

import { wordSet } from '../text/word-set.ts';

/** Verbs of saying, in the forms in which they attribute. */
export const SPEECH_VERBS = wordSet(`
  said says saying say tells told telling added adds adding wrote writes writing asked asks asking replied replies
  answered answers explained explains insisted insists argued argues claimed claims warned warns warning admitted admits
  admitting conceded concedes acknowledged acknowledges announced announces stated states declared declares remarked
  remarks commented comments observed observes noted notes continued continues concluded concludes promised promises
  pledged pledges vowed vows urged urges called calls calling described describes describing branded brands labelled
  labeled apologised apologized apologises apologizes accepted accepts agreed agrees stressed stresses suggested
  suggests recalled recalls joked jokes tweeted posted responded responds revealed reveals disclosed confirmed confirms
  denied denies demanded demands complained complains condemned condemns expressed expressing repeated reiterated
  shouted cried whispered thought thinks believed believes spoke speaks put puts went goes reads read tweets cautioned
  cautions hailed praised criticised criticized blasted slammed hit testified ruled found offered offers protested
  objected begged pleaded predicted estimated mused quipped snapped wondered wonders volunteered lamented hoped hopes
  summed dubbed recounted relates related feared fears considered considers judged outlined compared
`);

/** Of those, the ones that attribute when they stand right behind or before a quotation, with the subject after them. */
export const INVERTING_VERBS = wordSet(`
  said says added adds wrote writes asked asks replied replies explained explains insisted insists argued argues warned
  warns admitted admits announced announces stated declared declares remarked commented observed noted continued
  concluded recalled joked tweeted responded shouted cried whispered stressed conceded complained urged mused quipped
  reads put
`);

export const COURTESY_TITLES = wordSet(`
  sir dame lord lady baroness baron mr mrs ms miss mx dr prof professor rev reverend father sister brother judge justice
  king queen prince princess president chancellor pope rabbi imam captain sergeant sgt major colonel general admiral pc
  wpc dc ds di dci dcs dac ac constable inspector superintendent supt commander commissioner secretary mp cllr
  councillor senator governor congressman congresswoman sheriff mayor
`);

/** Nouns for people by what they are or do: heads of "the commissioner", "a spokesman", "London’s police chief". */
export const ROLE_NOUNS = wordSet(`
  commissioner chief boss head mayor secretary minister spokesman spokeswoman spokesperson spokespeople chairman
  chairwoman chair chairperson president director judge prosecutor detective inspector superintendent constable officer
  leader founder editor professor lawyer barrister solicitor victim survivor mother father mum dad brother sister son
  daughter wife husband widow friend neighbour neighbor colleague source mp senator governor analyst author campaigner
  executive manager captain coach bishop archbishop doctor nurse king queen prince princess policeman policewoman peer
  baroness lord columnist critic expert teacher headteacher student pupil resident witness caller sergeant commander
  activist researcher scientist economist historian journalist reporter presenter correspondent politician councillor
  chancellor premier ambassador envoy adviser advisor aide official insider veteran trustee owner farmer driver
  shopkeeper landlord pensioner teenager boy girl man woman cyclist counsel defendant applicant statement letter report
  deputy superior predecessor successor policeman copper examiner investigator regulator watchdog ombudsman coroner
`);

export const PRONOUNS = wordSet('he she they it i we who');

export const MALE = wordSet(`
  he him his sir mr lord king prince father brother bishop spokesman chairman policeman son dad husband baron
`);
export const FEMALE = wordSet(`
  she her hers dame mrs ms miss lady queen princess baroness mother sister spokeswoman chairwoman policewoman mum wife
  widow daughter
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
  school college ministry department authority federation association union assembly commons lords parliament times
  guardian mail news bbc itv sky radio telegraph sun mirror express standard reuters street road britain london england
  wales scotland ireland america met metropolitan constabulary inspectorate directorate command unit group foundation
  trust charity campaign society company bank club united national international royal british english american federal
  state city county crown old new north south east west central great downing westminster whitehall operation bill act
  world league cup museum institute agency commission board panel tribunal crimestoppers labour conservative
  conservatives liberal democrats tories women justice
`);

export const PARTICLES = wordSet('de del della van von der den bin ibn al el la le di da dos of o mac mc');
