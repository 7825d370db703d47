// Refuses numbers that name the thing before them: "Section 21", "channel 4", "year 7", "number one", "Sections 47 and 20".
// Lets through everyday nouns that only happen to stand there: "last year 40 officers".

import { wordSet } from '../../../text/word-set.ts';
import { isEnder, isPluralNoun } from '../counted/word-classes.ts';
import type { Draft } from '../draft.ts';
import { isGluedBefore, type SentenceReader, tokenIn, wordIn } from '../sentence-reader.ts';
import { isArticle } from '../word-sum.ts';
import { hasUnit, isInDigits, type Refuses } from './refusal.ts';

/** Nouns that a number names and hardly anything else follows. */
const LABELS = wordSet(`
  section sections article articles chapter chapters page pages paragraph paragraphs clause clauses schedule appendix
  annex regulation regulations exhibit row room rooms suite apartment channel category grade route junction
  junctions gate platform version volume vol issue no nos numbers zone tier lane psalm hiv highway
  interstate exit formula opus pier bay hangar precinct battalion isbn mk mark rule type level key catch windows
  iphone ipad ipod macbook galaxy pixel playstation xbox android ios geforce radeon ryzen airpods bluetooth usb hdmi
  zip postcode reference ref iso freephone helpline extension ext isin flight paragraph rfc nasdaq ftse stoxx nikkei russell sp dow
`);

/** Everyday nouns: a label only where no determiner makes them one. */
const EVERYDAY_LABELS = wordSet(`
  week day year part act class group line lines court unit units team floor size model season series round book table
  box train track bus post posts figure figures question item lot seat seats ward flat block court cell dock pad plot
  step stage phase code pin incident log game match heat leg map pool episode scene verse band division league square district studio rules levels number
`);

const DETERMINERS = wordSet(`
  the a an last this each every per next that one same first second third previous past final my his her its their our
  some any no
`);

const PLURAL_PRONOUNS: ReadonlySet<string> = new Set(['they', 'these', 'those', 'who']);

/** "The victims number 12", "they number a dozen": no name of a thing, but how many there are. */
function isVerbNumber(sentence: SentenceReader, at: number): boolean {
  const before = wordIn(sentence, at - 1);
  return isArticle(wordIn(sentence, at + 1)) || PLURAL_PRONOUNS.has(before) || isPluralNoun(before);
}

/** "last year 40 officers", "the number 12 bus": whether the word before the label makes it an everyday noun. */
function isEverydayNoun(sentence: SentenceReader, at: number, number: number): boolean {
  if (tokenIn(sentence, at).isCapital && at > sentence.first) return false;
  const before = tokenIn(sentence, at - 1);
  // No label has a comma: "those accused of theft number 1,071".
  const hasComma = tokenIn(sentence, number).norm.includes(',');
  if (wordIn(sentence, at) === 'number') return isVerbNumber(sentence, at) || hasComma;
  if (DETERMINERS.has(before.norm)) return true;
  // "Tesla model 3 outsold …", "Game of Thrones season 8": a name, or nothing that is counted.
  if (before.isCapital && at - 1 > sentence.first && !sentence.isHeadline) return false;
  const counts = isPluralNoun(wordIn(sentence, number + 1)) || isPluralNoun(wordIn(sentence, number + 2));
  if (!counts && !isPluralNoun(wordIn(sentence, at))) return false;
  return !(before.kind !== 'word' || isEnder(before.norm) || before.norm.endsWith('ed') || before.norm.endsWith('ing'));
}

/** "Section 21", "HIV 2", "number one", "No. 10", "day five". */
export const isLabelled: Refuses = (sentence, draft) => {
  if (hasUnit(draft) && isInDigits(draft)) return false;
  const stop = draft.first - 1;
  const at = wordIn(sentence, stop) === '.' && isGluedBefore(sentence, stop) ? stop - 1 : stop;
  const isTold = IS.has(wordIn(sentence, at)) && CODES.has(wordIn(sentence, at - 1));
  if (isTold) return isInDigits(draft);
  const label = tokenIn(sentence, at);
  if (label.kind !== 'word') return false;
  if (label.norm === 'no' && (!isInDigits(draft) || at === stop)) return label.isCapital;
  if (label.norm === 'of') return isGroupOf(sentence, draft, at);
  if (label.norm === 'catch') return draft.low === 22;
  if (LABELS.has(label.norm)) return true;
  return EVERYDAY_LABELS.has(label.norm) && !isEverydayNoun(sentence, at, draft.end - 1);
};

/** What has a number for its name: "the ZIP code is 90049", "his PIN was 1234". */
const CODES = wordSet('code codes postcode pin password extension');
const IS: ReadonlySet<string> = new Set(['is', 'was', ':']);

/** "the Group of 20": states; "a group of 20 people" are people. */
const isGroupOf = (sentence: SentenceReader, draft: Draft, of: number): boolean =>
  wordIn(sentence, of - 1) === 'group' &&
  tokenIn(sentence, of - 1).isCapital &&
  !isPluralNoun(wordIn(sentence, draft.end));

const LIST_JOINTS = wordSet(', and or to - – &');

/** Whether the draft carries on a list that began with a label: "Sections 47 and 20", "pages 3-5". */
export function continuesLabel(sentence: SentenceReader, draft: Draft, refused: Draft | null): boolean {
  if (!refused || hasUnit(draft) || draft.form !== refused.form || !isLabelled(sentence, refused)) return false;
  if (draft.first !== refused.end + 1 || !LIST_JOINTS.has(wordIn(sentence, refused.end))) return false;
  // "In week 46, 17,088 dengue cases": a thousands comma is printed in no label.
  if (tokenIn(sentence, draft.numeral.first).norm.includes(',')) return false;
  return !isPluralNoun(wordIn(sentence, draft.end));
}
