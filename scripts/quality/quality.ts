// `npm run quality`: checks labelled articles and says how many badges are right, how many are missed, and which. Of what is
// held out it prints the score alone: who sees a miss makes a rule for it.

import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createTopicsChecker } from '../../src/engine/check-topics.ts';
import { topics } from '../../src/topics/topics.ts';
import { readCommandLine } from '../command-line.ts';
import { countTerms, termsText } from './count-terms.ts';
import { readLabelledArticles } from './labelled-article.ts';
import { type Quality, type Score, scoreArticles } from './score-articles.ts';
import { readTexts } from './texts.ts';

const TRAINED = 'tests/quality/articles';
const HELD_OUT = 'tests/quality/held-out';
const HELD_OUT_BEFORE = 'tests/quality/held-out-before';
/** The page that the tables are kept in, between two comments. */
const PAGE = 'docs/quality.md';
const [SCORES_FROM, SCORES_TO] = ['<!-- scores -->', '<!-- end of scores -->'];
/** Where texts stand that terms may fire in. */
const AT_HAND = ['tests/quality', 'tests/fixtures'];

/** What the tables say of the sets that they are of. */
const DESCRIPTIONS: Readonly<Record<string, string>> = {
  [TRAINED]:
    'Articles that the rules were made with, most of them written to mislead the engine, in `tests/quality/articles`.',
  [HELD_OUT]:
    'Articles in the manner of newspapers of 2023 to 2026, written and labelled by who had not seen the engine, in\n`tests/quality/held-out`. No rule was made for them, and nothing was chosen by their score.',
  [HELD_OUT_BEFORE]:
    'Earlier such sets, in `tests/quality/held-out-before`. No rule was made for them, but their scores have been looked at since,\nand decided between two weights.',
};

const ratio = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} % (${part} of ${whole})`;

const row = (name: string, score: Score): string =>
  `| ${[
    name,
    ratio(score.badgesRight, score.badges),
    ratio(score.differsFound, score.differs),
    ratio(score.agreesFound, score.agrees),
  ].join(' | ')} |`;

function tableOf({ articles, topicRight, figures, quotes, both }: Quality): string {
  return [
    '| | precision | recall | agreements found |',
    '|---|---|---|---|',
    row('figures', figures),
    row('quotes', quotes),
    row('both', both),
    '',
    `Topic: ${ratio(topicRight, articles)} articles.`,
  ].join('\n');
}

const USAGE = `usage: npm run quality -- [--write | --terms] [FOLDER ...]

Checks labelled articles and says how many badges are right, how many are missed, and which: the sets of the project, and
those of any folder that is named. Of what is held out it prints the score alone.

  --write  keep the tables in ${PAGE}
  --terms  list instead the terms of each pack that fire in none of the texts at hand, or in one alone
  --help   print this
`;

const { values: options, words: positionals } = readCommandLine(
  USAGE,
  { write: { type: 'boolean', default: false }, terms: { type: 'boolean', default: false } },
  { takesWords: true },
);

/** Prints how often the terms of each pack fire, in the texts of the project, of the reference sets and of `folders`. */
function printTerms(folders: readonly string[]): void {
  const texts = [...AT_HAND, ...folders].flatMap((folder) => readTexts(resolve(folder)));
  for (const { pack, reference } of topics) {
    const printed = [
      ...reference.figures.map(({ source, evidence }) => ({ name: source, text: evidence })),
      ...reference.quotes.map(({ source, words }) => ({ name: source, text: words })),
    ];
    const all = [...texts, ...printed];
    console.log(termsText(pack.name, countTerms(pack, all), new Set(all.map(({ name }) => name)).size));
  }
}

function printScores(folders: readonly string[], isKept: boolean): void {
  const checker = createTopicsChecker(topics);
  const kept: string[] = [];
  for (const folder of [TRAINED, HELD_OUT, HELD_OUT_BEFORE, ...folders]) {
    const articles = readLabelledArticles(resolve(folder));
    const quality = scoreArticles(
      articles,
      articles.map(({ id: _id, topic: _topic, items: _items, ...article }) => checker.check(article)),
    );
    const table = tableOf(quality);
    console.log(`${articles.length} labelled articles in ${folder}\n\n${table}\n`);
    if (folder !== HELD_OUT && folder !== HELD_OUT_BEFORE) {
      for (const { article, what, text } of quality.faults) console.log(`  ${what}: ${article}: ${text}`);
      console.log('');
    }
    const description = DESCRIPTIONS[folder];
    if (description !== undefined) kept.push(`${description}\n\n${table}`);
  }
  if (isKept) {
    const page = readFileSync(PAGE, 'utf8');
    const [before, behind] = [page.indexOf(SCORES_FROM) + SCORES_FROM.length, page.indexOf(SCORES_TO)];
    if (before < SCORES_FROM.length || behind < before)
      throw new Error(`${PAGE} lacks "${SCORES_FROM}" or "${SCORES_TO}".`);
    writeFileSync(PAGE, `${page.slice(0, before)}\n\n${kept.join('\n\n')}\n\n${page.slice(behind)}`);
  }
}

if (options.terms) printTerms(positionals);
else printScores(positionals, options.write);
