// Attack on files of reports: a spoilt file is refused with a reason, or read as what can be written and read again.

import { createTopicsChecker } from '../../src/engine/check-topics.ts';
import { storyKeysOf } from '../../src/engine/compare/by-words/story/story-keys.ts';
import { recordArticle } from '../../src/engine/records/record-article.ts';
import { RefusalError } from '../../src/model/refusal.ts';
import { type FileReport, formatFile, parseFile } from '../../src/store/pack-file.ts';
import { topics } from '../../src/topics/topics.ts';
import { readLabelledArticles } from '../quality/labelled-article.ts';
import type { Attack } from './attack-rounds.ts';
import { spoilText } from './spoil-text.ts';
import { spoilValue } from './spoil-value.ts';

/** As many reports are in the file that is spoilt. */
const REPORTS = 5;

function sampleFile(): string {
  const checker = createTopicsChecker(topics);
  const reports = readLabelledArticles('tests/quality/articles')
    .slice(0, REPORTS)
    .map(({ id, title, text }): FileReport => {
      const reading = checker.read({ title, text, url: `https://news.example/${id}` });
      const { source, measured, open } = recordArticle(reading, checker.compareWithTopic(reading).findings, topics);
      return { source, isBundled: false, measured, open, storyKeys: storyKeysOf(open.story), story: source.id };
    });
  const pair = {
    factId: 'a',
    record: 'b',
    kind: 'figure',
    own: '1',
    other: '2',
    publisher: 'c',
    splitAtMs: 1,
  } as const;
  return [...formatFile(reports, [pair])].join('');
}

/** The message of what was thrown, where it is no refusal. */
function faultOf(error: unknown): string | null {
  return error instanceof RefusalError ? null : `what a file does throws ${String(error)}`;
}

export function attackFiles(): Attack {
  const file = sampleFile();
  const value: unknown = JSON.parse(file);
  return {
    name: 'files',
    round(chance) {
      const spoilt =
        chance.below(3) === 0 ? spoilText(file, chance) : (JSON.stringify(spoilValue(value, chance)) ?? '');
      try {
        const { reports, splitPairs } = parseFile(spoilt);
        const written = [...formatFile(reports, splitPairs)].join('');
        const again = parseFile(written);
        return JSON.stringify(again) === JSON.stringify({ reports, splitPairs }) ? null : 'a file read back is another';
      } catch (error) {
        return faultOf(error);
      }
    },
  };
}
