// One spelling for each word, so that house style is no difference: British and American endings, doubled consonants,
// variant words, contractions. Knows rules of English spelling; knows nothing of quotes.

import { wordSet } from '../../text/word-set.ts';

const VARIANTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ageing: 'aging',
    adviser: 'advisor',
    afterwards: 'afterward',
    amongst: 'among',
    backwards: 'backward',
    burnt: 'burned',
    cheque: 'check',
    cheques: 'checks',
    dreamt: 'dreamed',
    enquiry: 'inquiry',
    enquiries: 'inquiries',
    enrol: 'enroll',
    forwards: 'forward',
    fulfil: 'fulfill',
    gaol: 'jail',
    goodbye: 'goodby',
    grey: 'gray',
    instalment: 'installment',
    kerb: 'curb',
    learnt: 'learned',
    leant: 'leaned',
    manoeuvre: 'maneuver',
    mould: 'mold',
    mum: 'mom',
    okay: 'ok',
    paedophile: 'pedophile',
    paedophiles: 'pedophiles',
    plough: 'plow',
    practise: 'practice',
    practised: 'practiced',
    practising: 'practicing',
    programme: 'program',
    programmes: 'programs',
    sceptic: 'skeptic',
    sceptical: 'skeptical',
    skilful: 'skillful',
    smelt: 'smelled',
    spelt: 'spelled',
    spoilt: 'spoiled',
    storey: 'story',
    towards: 'toward',
    till: 'until',
    til: 'until',
    cos: 'because',
    coz: 'because',
    em: 'them',
    tyre: 'tire',
    tyres: 'tires',
    upwards: 'upward',
    whilst: 'while',
    wilful: 'willful',
  }),
);

const VOWEL_GROUPS = /[aeiouy]+/g;

const vowelGroups = (word: string): number => word.match(VOWEL_GROUPS)?.length ?? 0;

/**
 * Rules in order; each is a whole-word rewriting to the American form, with letters that a word must have for it: most
 * words have none of them, and are held against no pattern. Over-wide rules only join words, never part them.
 */
const RULES: readonly (readonly [string, RegExp, string])[] = [
  ['is', /^(.{3,})is(e|ed|es|er|ers|ing|ation|ations|ational|able)$/, '$1iz$2'],
  ['ys', /^(.{3,})ys(e|ed|es|er|ers|ing)$/, '$1yz$2'],
  ['our', /^(.{2,}[bcdghilmnpstv])our(s|ed|ing|able|ful|hood|hoods|ite|ites|less|ed|al|ally)?$/, '$1or$2'],
  ['ence', /^(def|off|lic|pret)ence(s|d|less)?$/, '$1ense$2'],
  ['re', /^(cent|theat|met|lit|fib|calib|meag|spect|somb|lust|sab)re(s|d)?$/, '$1er$2'],
  ['ogue', /^(.{3,})ogue(s|d)?$/, '$1og$2'],
  ['gement', /^(judg|acknowledg|abridg)ement(s?)$/, '$1ment$2'],
  ['ae', /^(an|leuk|h|p)ae(.+)$/, '$1e$2'],
];

const DOUBLED = /^(.+[aeiou])ll(ed|ing|er|ers|or|ors|est|ation)$/;

/** The word in its one spelling; `word` in lower case. "apologised" and "apologized" give the same. */
export function oneSpelling(word: string): string {
  const variant = VARIANTS.get(word);
  if (variant !== undefined) return variant;
  if (word.length < 5) return word;
  const doubled = word.includes('ll') ? DOUBLED.exec(word) : null;
  if (doubled && vowelGroups(doubled[1] ?? '') > 1) return `${doubled[1]}l${doubled[2]}`;
  for (const [letters, pattern, replacement] of RULES) {
    if (word.includes(letters) && pattern.test(word)) return word.replace(pattern, replacement);
  }
  return word;
}

const WHOLE: ReadonlyMap<string, readonly string[]> = new Map([
  ["won't", ['will', 'not']],
  ["can't", ['can', 'not']],
  ['cannot', ['can', 'not']],
  ["shan't", ['shall', 'not']],
  ["ain't", ['is', 'not']],
  ["let's", ['let', 'us']],
  ['gonna', ['going', 'to']],
  ['wanna', ['want', 'to']],
  ['gotta', ['got', 'to']],
  ["y'all", ['you', 'all']],
]);

const ENDINGS: readonly (readonly [string, string])[] = [
  ["n't", 'not'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'m", 'am'],
];

/** Words whose 's is "is" or "has" and no possessive. */
const TAKES_IS = wordSet(`
  it he she that there here what who where how when why this everyone everybody nobody nothing something
`);

/** Whether what follows 's or 'd makes it "has" or "had": "it’s been", "he’d gone". */
const PARTICIPLE = /^(been|got|had|done|gone|become|taken|made|seen|come|shown|given|known|better|.{3,}ed)$/;

/**
 * The words a contraction stands for ("we're": we, are), or the word alone. `next` is the word after it and tells
 * "it's been" (has) from "it's clear" (is). A possessive loses its 's: it is one word with its noun.
 */
export function expandContraction(word: string, next: string): readonly string[] {
  const whole = WHOLE.get(word);
  if (whole) return whole;
  if (!word.includes("'")) return [word];
  for (const [ending, rest] of ENDINGS) {
    if (word.endsWith(ending) && word.length > ending.length) return [word.slice(0, -ending.length), rest];
  }
  if (word.endsWith("'d")) return [word.slice(0, -2), PARTICIPLE.test(next) ? 'had' : 'would'];
  if (!word.endsWith("'s")) return [word];
  const base = word.slice(0, -2);
  if (!TAKES_IS.has(base)) return [word];
  return [base, PARTICIPLE.test(next) && next !== 'needed' ? 'has' : 'is'];
}
