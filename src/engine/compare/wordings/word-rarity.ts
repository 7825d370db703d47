// How much a word tells: a prior from its frequency in general English, and its part in a sentence.
// Knows no topic; what is frequent in a reference set is weighed by the index on top of this.

import { COMMON, FREQUENT } from '../../english/frequent-words.ts';
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
