// The verbs with which English papers attribute speech, in all their forms. Lists only; knows no text.

import { wordSet } from '../text/word-set.ts';

/** Verbs that are formed by rule: they attribute whatever stands before or behind them. */
const REGULAR = `
  add ask reply answer explain insist argue claim warn admit concede acknowledge announce state declare remark comment
  observe note continue conclude promise pledge vow urge stress suggest recall joke respond reveal disclose confirm deny
  demand complain repeat reiterate shout cry whisper believe quip muse snap wonder lament protest object beg plead predict
  estimate testify emphasise emphasize maintain contend assert affirm opine counter retort boast brag gush enthuse rave
  beam fume rage storm thunder roar bellow yell scream sob mutter mumble murmur grumble moan groan sigh gasp laugh chuckle
  grin smile shrug tweet retweet post blog message text email report allege advise recommend caution remind reassure assure
  inform instruct order exclaim proclaim pronounce blurt chant sneer scoff jeer taunt tease mock rant reflect reminisce
  reason speculate venture volunteer offer propose elaborate clarify specify summarise summarize underline underscore
  outline recount relate describe call brand label dub term deem hail praise laud applaud welcome condemn denounce decry
  blast slam criticise criticize attack accuse dismiss reject apologise apologize thank concur agree accept implore appeal
  deadpan croak hiss bark growl rule consider judge compare express hope fear signal interject chime cite query signal
  challenge testify advise liken characterise characterize mention detail hint imply bemoan lambast rebuke chide scold fret tout
  confess intone bluster stammer wail whine gripe grouse
  trumpet herald portray depict attest avow posit theorise theorize marvel jest rejoin
`;

/** Verbs with forms of their own, and forms that look like other words in the rest of their paradigm. */
const IRREGULAR = wordSet(`
  said says saying tells told telling wrote writes writing thinks thought thinking spoke speaks speaking put puts putting
  went goes going found finds finding reads read swore swears swearing hit held holds quoted wept
`);

const BASES: ReadonlySet<string> = new Set([...wordSet(REGULAR), 'say', 'tell', 'write', 'think', 'speak', 'swear']);

/** Doubled before an ending ("admitted"); verbs of more syllables that are not are left out. */
const DOUBLES = wordSet('admit beg slam grin shrug blog');
/** Doubled in British spelling only. */
const DOUBLES_IN_BRITAIN = wordSet('label signal');

const SIBILANT = /(s|x|z|sh|ch)$/;

function formsOf(base: string): readonly string[] {
  if (/[^aeiou]y$/.test(base)) {
    const stem = base.slice(0, -1);
    return [`${stem}ies`, `${stem}ied`, `${base}ing`];
  }
  const third = SIBILANT.test(base) ? `${base}es` : `${base}s`;
  if (base.endsWith('e')) return [third, `${base}d`, `${base.slice(0, -1)}ing`];
  const doubled = base + base.slice(-1);
  if (DOUBLES_IN_BRITAIN.has(base)) return [third, `${base}ed`, `${base}ing`, `${doubled}ed`, `${doubled}ing`];
  const stem = DOUBLES.has(base) ? doubled : base;
  return [third, `${stem}ed`, `${stem}ing`];
}

/** Verbs of saying in the forms in which they attribute: present, past, participle. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set([...IRREGULAR, ...[...wordSet(REGULAR)].flatMap(formsOf)]);

/** The same in their plain form: "critics say", "heard him shout", "went on to warn". */
export const PLAIN_SPEECH_VERBS = BASES;

/** Verbs whose subject may be spoken to or of, and is nobody's voice in the passive: "Birch was told", "was described". */
export const PASSIVE_VERBS = wordSet(`
  told asked informed advised reminded warned urged ordered instructed assured reassured described called branded labelled
  labeled dubbed termed deemed hailed praised lauded applauded welcomed condemned denounced decried blasted slammed
  criticised criticized attacked accused dismissed rejected considered judged compared quoted challenged likened
  characterised characterized put mocked portrayed depicted touted heralded lambasted rebuked
`);

/** Of the verbs of saying, those that go before their subject behind a quotation only: "told" and "called" never do. */
export const NEVER_INVERTING = wordSet(`
  told tells telling called calls calling described describes describing branded brands labelled labeled dubbed
  spoke speaks speaking hit went goes found finds held holds thanked thanks accused accuses attacked dismissed rejected
  welcomed condemned compared considered apologised apologized hailed praised asking adding saying informed reminded
  assured portrayed depicted touted heralded lambasted rebuked
`);

/** Of the forms, those that are nouns as often: they count only behind a name, a role or a pronoun. */
export const ALSO_NOUNS = wordSet(`
  calls claims demands offers reports notes comments complaints posts texts emails messages tweets states fears hopes
  rules reasons objects labels brands terms orders urges laughs smiles shouts cries whispers attacks appeals estimates
  remarks promises pledges vows answers replies sighs screams reading writing finding findings read put hit ruling
  warning saying details hints detailed mentions rebukes holds held thought quotes wonders puts queries challenges signals speculates
`);

/** Verbs whose subject surely speaks, also where nothing is quoted: one admits and denies
 * crimes, is hit and held, and asks somebody else who answers. */
export const TELLING_VERBS = wordSet(`
  said says told tells added adds stated states warned warns insisted insists promised promises pledged pledges vowed vows
  apologised apologises apologized apologizes revealed reveals announced announces explained explains argued argues
  claimed claims confirmed confirms declared declares acknowledged acknowledges conceded concedes believes believed
  wrote writes condemned condemns criticised criticises criticized criticizes urged urges remarked remarks
  suggested suggests predicted predicts stressed stresses spoke
`);

/** Verbs that go on with what somebody has begun to say. */
export const GOING_ON = wordSet('added adds adding continued continues concluded concludes');
