// `npm run quality [-- FOLDER ...]`: checks labelled articles and says how many badges are right, how many are missed,
// and which. Scores the two sets of the project, the trained and the held-out one, and any further folder that is named.
// `--write` keeps the tables of the two in docs/quality.md.

import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createTopicsChecker } from '../../src/engine/check-topics.ts';
import { topics } from '../../src/topics/topics.ts';
import { readLabelledArticles } from './labelled-article.ts';
import { type Quality, type Score, scoreArticles } from './score-articles.ts';

const TRAINED = 'tests/quality/articles';
const HELD_OUT = 'tests/quality/held-out';

/** What the tables say of the sets that they are of. */
const DESCRIPTIONS: Readonly<Record<string, string>> = {
  [TRAINED]:
    'Articles that the rules were made with, most of them written to mislead the engine, in `tests/quality/articles`.',
  [HELD_OUT]:
    'Articles in the manner of newspapers of 2023 to 2026, written and labelled by who had not seen the engine, in\n`tests/quality/held-out`. No rule was made for them.',
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

const { values: options, positionals } = parseArgs({
  options: { write: { type: 'boolean', default: false } },
  allowPositionals: true,
});

const checker = createTopicsChecker(topics);
const kept: string[] = [];
for (const folder of [TRAINED, HELD_OUT, ...positionals]) {
  const articles = readLabelledArticles(resolve(folder));
  const quality = scoreArticles(
    articles,
    articles.map(({ id: _id, topic: _topic, items: _items, ...article }) => checker.check(article)),
  );
  const table = tableOf(quality);
  console.log(`${articles.length} labelled articles in ${folder}\n\n${table}\n`);
  for (const { article, what, text } of quality.faults) console.log(`  ${what}: ${article}: ${text}`);
  console.log('');
  const description = DESCRIPTIONS[folder];
  if (description !== undefined) kept.push(`${description}\n\n${table}`);
}
if (options.write) {
  const head = '# Quality\n\nMade by `npm run quality -- --write`.';
  writeFileSync('docs/quality.md', `${[head, ...kept].join('\n\n')}\n`);
}
