// Irregular forms of English words. A list only.

/** Each row: a word and its forms; of a verb also those in -s and -ing whose ends would leave another stem. */
export const IRREGULAR_FORMS =
  'be am is are was were been being; have has had having; do does did done doing; go goes went gone; ' +
  'make made making; take took taken taking takes; get got gotten getting; say said says; ' +
  'see saw seen sees seeing; come came coming comes; give gave given giving gives; find found; ' +
  'leave left leaving leaves; mean meant; know knew known; think thought; tell told; feel felt; keep kept; ' +
  'hold held; bring brought brings; buy bought; lead led; stand stood; understand understood; ' +
  'lose lost losing loses; win won; pay paid; meet met; send sent; spend spent; build built; sit sat; ' +
  'speak spoke spoken; break broke broken; write wrote written writing writes; ' +
  'choose chose chosen chooses choosing; rise rose risen rises rising; drive drove driven drives driving; ' +
  'show shown; grow grew grown; begin began begun; run ran; become became becomes becoming; fall fell fallen; ' +
  'withdraw withdrew withdrawn; shake shook shaken shakes shaking; throw threw thrown; draw drew drawn; ' +
  'bear bore borne; strike struck strikes striking; hide hid hidden hides hiding; stick stuck; swear swore sworn; ' +
  'wear wore worn; tear tore torn; catch caught; teach taught; fight fought; seek sought; sell sold; hear heard; ' +
  'deal dealt; steal stole stolen; hang hung; sing sang sung; blow blew blown; dig dug; drink drank drunk; ' +
  'eat ate eaten; feed fed feeds feeding; flee fled fleeing flees; fly flew flown; forget forgot forgotten; ' +
  'forgive forgave forgiven forgives forgiving; freeze froze frozen freezes freezing; lay laid; lend lent; ' +
  'light lit; ride rode ridden rides riding; ring rang rung; sink sank sunk; shoot shot; sleep slept; ' +
  'slide slid slides sliding; spin spun; swim swam swum; sweep swept; swing swung swings swinging; ' +
  'wake woke woken wakes waking; weep wept; bend bent; bind bound; bleed bled bleeds bleeding; burn burnt; ' +
  'dream dreamt; lean leant; learn learnt; cling clung clings clinging; creep crept; leap leapt; spill spilt; ' +
  'split splitting; man men; woman women; child children; person persons; policeman policemen; foot feet; ' +
  'life lives; wife wives; good better best; bad worse worst; will would; can could; may might; shall should; ' +
  'i me my mine myself; we us our ours ourselves; he him his himself; she her hers herself; ' +
  'they them their theirs themselves; it its itself; you your yours';
