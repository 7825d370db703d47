// `reference`: makes the reference set of a topic from article files and the reviews that a person keeps.

import { basename, join } from 'node:path';
import type { SourceRecords } from '../model/reference.ts';
import { topics } from '../topics/topics.ts';
import { resolvePath } from './article/bytes.ts';
import { parseOptions } from './options.ts';
import { formatCount } from './output/format-count.ts';
import { makeReferenceFiles, SET_FILE } from './reference/reference-files.ts';
import {
  parseSetFile,
  projectFolder,
  readArticles,
  readReferenceFiles,
  readReviews,
  writeReferenceFiles,
} from './reference/topic-folder.ts';
import { Refusal } from './refusal.ts';
import type { Command, Terminal } from './terminal.ts';

const HELP = `usage: npm run reference -- [--check] [--topic FOLDER] FOLDER_OF_ARTICLES

Reads the articles with the project's own reader, joins what it finds with the reviews in FOLDER/review, and writes
FOLDER/reference. A review names its article by file name without ending. Where reader and review disagree,
each disagreement is one line, nothing is written, and the status is 1.

  --check         write nothing; say whether the files are what would be written (status 1 if not)
  --topic FOLDER  the topic's folder (default: that of the only topic of this project; needed where there are several)
  --help          print this

Exit status: 0 when written, 1 when reader and review disagree, 2 when the call or a file is at fault.
`;

function countRecords(files: ReadonlyMap<string, string>): string {
  const all = [...files].filter(([name]) => name !== SET_FILE).map(([, text]) => JSON.parse(text) as SourceRecords);
  const figures = all.reduce((total, records) => total + records.figures.length, 0);
  const quotes = all.reduce((total, records) => total + records.quotes.length, 0);
  return [formatCount(all.length, 'source'), formatCount(figures, 'figure'), formatCount(quotes, 'quote')].join(', ');
}

/** Names of files that are not what they would be. */
function findChanges(files: ReadonlyMap<string, string>, former: ReadonlyMap<string, string>): string[] {
  const names = new Set([...files.keys(), ...former.keys()]);
  return [...names].filter((name) => files.get(name) !== former.get(name)).sort();
}

async function makeReference(terminal: Terminal, topicFolder: string, articles: string, isCheck: boolean) {
  const former = await readReferenceFiles(topicFolder);
  const { files, disagreements } = makeReferenceFiles(
    basename(topicFolder),
    await readReviews(topicFolder),
    await readArticles(articles, terminal.input),
    parseSetFile(former),
  );
  for (const line of disagreements) terminal.complain(line);
  if (disagreements.length > 0) {
    terminal.complain(
      `reader and review disagree in ${formatCount(disagreements.length, 'place')}; nothing is written`,
    );
    return 1;
  }
  const changes = findChanges(files, former);
  if (isCheck) {
    for (const name of changes) terminal.complain(`${name} is not what would be written`);
    return changes.length === 0 ? 0 : 1;
  }
  await writeReferenceFiles(topicFolder, files, former);
  const changed = changes.length === 0 ? 'nothing has changed' : `changed: ${changes.join(', ')}`;
  await terminal.write(`${countRecords(files)}; ${changed}\n`);
  return 0;
}

/** A topic's folder has the name of its id. */
function folderOfOnlyTopic(): string {
  const [only, ...others] = topics;
  if (only === undefined || others.length > 0) {
    throw new Refusal(`say which --topic: this project has ${topics.map(({ pack }) => pack.id).join(', ')}`);
  }
  return join(projectFolder(), 'src/topics', only.pack.id);
}

export const referenceCommand: Command = async (terminal) => {
  const { values, files } = parseOptions(terminal.args, {
    check: { type: 'boolean', default: false },
    topic: { type: 'string' },
    help: { type: 'boolean', default: false },
  });
  if (values.help) {
    await terminal.write(HELP);
    return 0;
  }
  const [articles, ...others] = files;
  if (articles === undefined || others.length > 0) throw new Refusal('name one folder of articles (--help says more)');
  const topicFolder = values.topic === undefined ? folderOfOnlyTopic() : resolvePath(values.topic);
  return makeReference(terminal, topicFolder, articles, values.check);
};
