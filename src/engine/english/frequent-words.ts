// The words that English uses most, in two bands. Lists only.

import { wordSet } from '../text/word-set.ts';

/** The few hundred most frequent content words of news and speech. */
export const FREQUENT = wordSet(`
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
export const COMMON = wordSet(`
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
