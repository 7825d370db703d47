// `npm run fit`: fits the weights of figures' evidence on labelled stories and writes them; says how well weights that
// were fitted without a story do on it.

import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { WEIGHTS } from '../../src/engine/compare/by-words/figures/weights.ts';
import type { FigureWeights, WeightsTable } from '../../src/engine/compare/by-words/figures/weights-table.ts';
import { topics } from '../../src/topics/topics.ts';
import { readCommandLine } from '../command-line.ts';
import { readLabelledArticles } from '../quality/labelled-article.ts';
import { reportMeasures, taskOf } from './fit-measures.ts';
import { fitWeights } from './fit-weights.ts';
import { labelledPairs } from './labelled-pairs.ts';
import { NO_SCORE, scoreLine, scoreStory } from './score-figures.ts';
import { readStories, type Story } from './stories.ts';

const STORIES = ['tests/quality/stories', 'tests/quality/real-stories'];
const ARTICLES = 'tests/quality/articles';
const TARGET = 'src/engine/compare/by-words/figures/weights.ts';

const HEAD = `// How much each piece of evidence counts. Written by \`npm run fit\`, and checked by hand: see docs/engine.md.

import type { WeightsTable } from './weights-table.ts';

`;

const sideText = ({ start, least, of }: FigureWeights): string =>
  `{\n    start: ${start},\n    least: ${least},\n    of: {\n${Object.entries(of)
    .map(([name, weight]) => `      ${/^\w+$/.test(name) ? name : `'${name}'`}: ${weight},`)
    .join('\n')}\n    },\n  }`;

const tableText = ({ agreeing, differing }: WeightsTable): string =>
  `${HEAD}export const WEIGHTS: WeightsTable = {\n  agreeing: ${sideText(agreeing)},\n  differing: ${sideText(differing)},\n};\n`;

function scoreAll(
  name: string,
  stories: readonly Story[],
  weightsFor: (story: Story) => WeightsTable,
  onFault?: (fault: string) => void,
): void {
  const score = { ...NO_SCORE };
  for (const story of stories) scoreStory(story, weightsFor(story), score, onFault);
  console.log(scoreLine(name, score));
}

const USAGE = `usage: npm run fit -- [--on FOLDER]... [--check FOLDER]... [--only PATTERN] [--keep] [--faults] [--curve] [--write]
       npm run fit -- --measures

Fits the weights of figures' evidence on labelled stories, and says how well weights fitted without a story do on it.

  --on FOLDER     the stories to fit on (default: ${STORIES.join(' and ')}); may be
                  given several times
  --check FOLDER  stories to be scored with the weights; may be given several times
  --only PATTERN  the stories alone whose ids it fits
  --keep          score the weights as they stand, and fit none
  --faults        print every false mark and every miss
  --curve         score with other least sums as well
  --write         keep the weights in ${TARGET}
  --measures      say instead what fitting the weights of matching by measure would change, and whether it helps
  --help          print this
`;

const { values } = readCommandLine(USAGE, {
  on: { type: 'string', multiple: true, default: STORIES },
  check: { type: 'string', multiple: true, default: [] },
  write: { type: 'boolean', default: false },
  keep: { type: 'boolean', default: false },
  faults: { type: 'boolean', default: false },
  only: { type: 'string' },
  curve: { type: 'boolean', default: false },
  measures: { type: 'boolean', default: false },
});

/** For every topic that its labelled articles are about. */
function fitOfMeasures(): void {
  const articles = readLabelledArticles(resolve(ARTICLES));
  for (const topic of topics) reportMeasures(taskOf(topic, articles), console.log);
}

function fitOfStories(): void {
  const onFault = values.faults ? (fault: string) => console.log(fault) : undefined;
  const pattern = new RegExp(values.only ?? '');
  const stories = values.on.flatMap(readStories);
  const pairs = stories.map(labelledPairs);
  const table = values.keep ? WEIGHTS : fitWeights(pairs.flat());
  const of = ({ story }: { readonly story: string }, own: Story): boolean => story === own.id;
  if (!values.keep) {
    scoreAll(
      'each without itself',
      stories,
      (story) => fitWeights(pairs.flat().filter((pair) => !of(pair, story))),
      onFault,
    );
  }
  scoreAll('all together', stories, () => table);
  if (values.curve) {
    for (let least = 1; least >= -3; least -= 0.25) {
      const moved = (weights: WeightsTable): WeightsTable => ({
        ...weights,
        differing: { ...weights.differing, least },
        agreeing: { ...weights.agreeing, least },
      });
      scoreAll(`without itself, ${least}`, stories, (story) =>
        moved(fitWeights(pairs.flat().filter((pair) => !of(pair, story)))),
      );
      for (const folder of values.check)
        scoreAll(
          `${folder.slice(-12)}, ${least}`,
          readStories(folder).filter(({ id }) => pattern.test(id)),
          () => moved(table),
        );
    }
  }
  for (const folder of values.check) {
    scoreAll(
      folder,
      readStories(folder).filter(({ id }) => pattern.test(id)),
      () => table,
      onFault,
    );
  }
  if (values.write) writeFileSync(TARGET, tableText(table));
  else console.log(JSON.stringify(table));
}

if (values.measures) fitOfMeasures();
else fitOfStories();
