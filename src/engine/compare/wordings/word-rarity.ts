// How much a word tells: a prior from its frequency in general English, and its part in a sentence.
// Knows no topic; what is frequent in a reference set is weighed by the index on top of this.

import { wordSet } from '../../text/word-set.ts';

/**
 * - `small`: articles, prepositions, conjunctions, auxiliaries, fillers
 * - `number`, `negation`, `modal`, `pronoun`: grammar that changes the meaning
 * - `content`: everything else
 */
export type WordPart = 'small' | 'pronoun' | 'modal' | 'negation' | 'number' | 'content';

const SMALL = wordSet(`
  a an the this that these those of in on at to for from by with as and or but so if then than into onto upon
  about over under out up down off through during before after since until while because though although however
  within between among around against across towards toward along per via is are was were be been being am have has
  had having do does did done doing there here also just very too really quite well now indeed both either each
  all any some such own same only even still yet again already simply actually perhaps etc eg ie type types kind
  sort way er um ah oh yes where when how why whether plus mr mrs ms s t ll ve re d m
`);

const PRONOUNS = wordSet(`
  i you he she it we they me him her us them my your his its our their mine yours hers ours theirs myself yourself
  himself herself itself ourselves themselves who whom whose which what one someone somebody everyone everybody
  anyone anybody
`);

const MODALS = wordSet('can could will would shall should may might must ought');

const NEGATIONS = wordSet('not no never none nor neither nobody nothing nowhere without hardly barely');

/** The few hundred most frequent content words of news and speech. */
const FREQUENT = wordSet(`
  say says said tell told get got make made take taken took go goes went gone going come comes came coming see seen
  saw know known knew think thought want wanted give given gave use used find found look looking looked need needs
  needed ask asked work works worked working put keep kept let try trying tried call called turn show shown start
  started mean means meant believe happen happened feel felt bring brought leave left lead led live lived hold held
  become became stand set run move help helped talk play people person man men woman women child children time times
  year years day days week weeks month months today tomorrow yesterday life world thing things place part case cases
  number group problem fact point home country city state government public company party question word words hand
  issue issues lot lots area areas side end way ways family friend new good great right big high long little small
  large old young other others another different next last first second early late important few many much more most
  less least best better bad worse sure able clear certain whole full real true like every back ever always often
  far away around together once sometimes soon really going something anything everything nothing report reported
  news change changes changed money job jobs service services system systems name support plan plans law force
  order level line matter reason result story power members member team body head house school office future past
  course across taking getting making done seeing doing being does hope love thank thanks sorry please today
`);

/** Frequent, but of some use to tell one utterance from another. */
const COMMON = wordSet(`
  able accept accepted access account act acted action actions add added address admit admitted affect after age
  agree agreed allow allowed amount announce announced answer apologise apology appeal appear apply applied approach
  area arrest attack attempt authority available avoid aware base based basis begin began behaviour benefit board
  book bottom break british build built business buy capital care careful carry cause central challenge challenges
  chance charge charges chief choice citizen civil claim claims close come commit committed committee common
  communities community complete completely concern concerned concerns condition conduct confidence confident
  consider continue continued control conversation cost could council couple court create created crime crimes
  criminal crisis culture current cut damage danger dangerous data dead deal dealing death decade decades decide
  decided decision decisions deep defend deliver department deserve despite detail develop difference difficult
  direct director discuss doubt draw drive driving drop due duty economy education effect effective effort efforts
  election emergency employ enough ensure entire especially event evidence exactly example exist expect expected
  experience experienced explain extra extremely eye face faced facing fail failed failing failure fair faith fall
  family fear feeling fight figure figures final finally financial fire focus follow followed following forward free
  front fully further general girl girls give goal going ground grow growing half happy hard hate health hear heard
  heart hit honest hospital hour hours huge human hundred hundreds idea impact improve improved include included
  including increase increased independent individual individuals industry information inside instead interest
  international investigate investigation involve involved join just justice key kill killed kind lack land late
  later law leader leaders leadership learn leave legal let letter light likely limit list listen local look lose
  lost lower main major majority manage manager many march market measure measures media meet meeting mental message
  million mind minister minute miss mission missions moment morning mother mothers mum move moving murder national
  nature near nearly necessary night normal note number offer offered officer officers official officials once open
  opportunity opportunities organisation organisations others outside pain parents particular particularly pass pay
  performance perhaps period personal picture piece play police policing policy political poor position positive
  possible potential present press pressure prevent previous price private probably process produce programme
  progress project promise proper properly protect protecting prove provide public pull push quality quickly quick
  quite raise raised range rate reach reaction read ready realise really receive recent recently recognise record
  reduce relationship remain remember remove removed removing report represent require required research resource
  resources respect respond response responsibility responsible rest review rid rise risk role rule rules safe
  safety scale section security seek send senior sense serious seriously serve served serving several share short
  show similar simple single situation skills social society speak special specific spend staff stage standard
  standards start statement stay step steps stop street strong stronger struggle study succeed success successful
  suffer suggest survivors taken task terrible test thousand thousands threat tough training treat trial trust
  truth turn type understand update urgent urgently use value victim victims view violence violent visit voice wait
  walk war watch wide win within women wonder worry worst write wrong
`);

const NUMBER_WORDS = wordSet(`
  zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen dozens
  tens hundreds thousands millions half quarter third
`);

/** Numbers that count nothing exactly tell little. */
const VAGUE_NUMBERS = wordSet(
  '1 2 one two half tens hundred hundreds thousand thousands million millions dozen dozens third',
);

/** Small words that are not everybody's. */
const MARKED = wordSet('indeed however both quite perhaps');

const WEIGHT: Readonly<Record<Exclude<WordPart, 'content'>, number>> = {
  small: 0.15,
  pronoun: 0.25,
  modal: 0.35,
  negation: 0.5,
  number: 1.6,
};

/** What a word does in its sentence; `word` in lower case, British or American spelling. */
export function partOf(word: string): WordPart {
  if (SMALL.has(word)) return 'small';
  if (PRONOUNS.has(word)) return 'pronoun';
  if (MODALS.has(word)) return 'modal';
  if (NEGATIONS.has(word)) return 'negation';
  if (/^\d/.test(word) || NUMBER_WORDS.has(word)) return 'number';
  return 'content';
}

/** How much the word tells, from 0.15 ("the") to 3 (a word outside the frequent thousand). */
export function rarityOf(word: string, part: WordPart): number {
  if (VAGUE_NUMBERS.has(word)) return 0.8;
  if (MARKED.has(word)) return 0.8;
  if (part !== 'content') return WEIGHT[part];
  if (FREQUENT.has(word)) return 0.8;
  return COMMON.has(word) ? 1.5 : 3;
}
