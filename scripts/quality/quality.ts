// `npm run quality [-- FOLDER ...]`: checks labelled articles and says how many badges are right, how many are missed,
// and which. Scores the project's own set, and any further folder that is named. `--write` keeps the table of the own
// set in docs/quality.md.

import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createTopicsChecker } from '../../src/engine/check-topics.ts';
import { topics } from '../../src/topics/topics.ts';
import { readLabelledArticles } from './labelled-article.ts';
import { type Quality, type Score, scoreArticles } from './score-articles.ts';

const OWN_SET = 'tests/quality/articles';

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
for (const folder of [OWN_SET, ...positionals]) {
  const articles = readLabelledArticles(resolve(folder));
  const quality = scoreArticles(
    articles,
    articles.map(({ title, text }) => checker.check({ title, text })),
  );
  const table = tableOf(quality);
  console.log(`${articles.length} labelled articles in ${folder}\n\n${table}\n`);
  for (const { article, what, text } of quality.faults) console.log(`  ${what}: ${article}: ${text}`);
  console.log('');
  if (options.write && folder === OWN_SET) {
    const head =
      '# Quality\n\nMade by `npm run quality -- --write`, from the labelled articles in `tests/quality`, most of which were\nwritten to mislead the engine.';
    writeFileSync('docs/quality.md', `${head}\n\n${table}\n`);
  }
}
