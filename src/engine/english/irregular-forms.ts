// Irregular forms of English words. A list only.

/** Each row: a word and its forms. */
export const IRREGULAR_FORMS =
  'be am is are was were been being; have has had having; do does did done doing; go goes went gone; make made making; ' +
  'take took taken taking; get got gotten getting; say said says; see saw seen; come came coming; give gave given giving; ' +
  'find found; leave left leaving; mean meant; know knew known; think thought; tell told; feel felt; keep kept; hold held; ' +
  'bring brought; buy bought; lead led; stand stood; understand understood; lose lost losing; win won; pay paid; meet met; ' +
  'send sent; spend spent; build built; sit sat; speak spoke spoken; break broke broken; write wrote written writing; ' +
  'choose chose chosen; rise rose risen; drive drove driven; show shown; grow grew grown; begin began begun; run ran; ' +
  'become became; fall fell fallen; withdraw withdrew withdrawn; shake shook shaken; throw threw thrown; draw drew drawn; ' +
  'bear bore borne; strike struck; hide hid hidden; stick stuck; swear swore sworn; wear wore worn; tear tore torn; catch caught; teach taught; fight fought; seek sought; sell sold; hear heard; deal dealt; steal stole stolen; ' +
  'hang hung; sing sang sung; blow blew blown; dig dug; drink drank drunk; eat ate eaten; feed fed; flee fled fleeing; fly flew flown; ' +
  'forget forgot forgotten; forgive forgave forgiven; freeze froze frozen; lay laid; lend lent; light lit; ride rode ridden; ' +
  'ring rang rung; sink sank sunk; shoot shot; sleep slept; slide slid; spin spun; swim swam swum; sweep swept; swing swung; ' +
  'wake woke woken; weep wept; bend bent; bind bound; bleed bled; burn burnt; dream dreamt; lean leant; learn learnt; cling clung; ' +
  'creep crept; leap leapt; spill spilt; split splitting; ' +
  'man men; woman women; child children; person persons; policeman policemen; foot feet; life lives; wife wives; good better best; ' +
  'bad worse worst; will would; can could; may might; shall should; i me my mine myself; we us our ours ourselves; ' +
  'he him his himself; she her hers herself; they them their theirs themselves; it its itself; you your yours';
