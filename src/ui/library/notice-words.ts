// Says how the last import, export, edit or deletion went. Pure.

import { refusalWords } from '../refusal-words.ts';
import type { Words } from '../words.ts';
import { amountWords } from './amount-words.ts';
import type { LibraryNotice } from './library-state.ts';
import { shareWords } from './library-words.ts';

/** So many reports that came back are named. */
const MOST_NAMED = 3;

type Imported = Extract<LibraryNotice, { readonly kind: 'imported' }>;

function importedWords(
  { fileName, reports, figures, quotes, broughtBack, splitPairs }: Imported,
  words: Words,
): string {
  const amount = amountWords([{ figureCount: figures, quoteCount: quotes }], words);
  const sentences = [
    reports === 0
      ? words.say('noticeNothingNew', fileName)
      : words.say('noticeImported', fileName, words.count('reports', reports), amount),
  ];
  if (splitPairs > 0) sentences.push(words.count('noticeImportedPairs', splitPairs));
  if (broughtBack.length > 0) {
    const named = broughtBack.slice(0, MOST_NAMED).map((title) => words.say('quoted', title));
    const rest = broughtBack.length - named.length;
    const list = words.join(rest === 0 ? named : [...named, words.count('moreReportsNamed', rest)]);
    sentences.push(words.say('noticeBroughtBackToo', list));
  }
  return sentences.reduce((first, second) => words.say('twoSentences', first, second));
}

export function noticeWords(notice: LibraryNotice, words: Words): string {
  switch (notice.kind) {
    case 'importing':
      return notice.done === 0
        ? words.say('noticeImporting')
        : words.say('noticeImportingPart', shareWords(notice.done, words));
    case 'import-ended':
      return words.say('noticeImportEnded');
    case 'import-cut-off':
      return notice.reports === 0
        ? words.say('noticeImportCutOff', notice.fileName)
        : words.say('noticeImportUntold', notice.fileName, words.count('reports', notice.reports));
    case 'imported':
      return importedWords(notice, words);
    case 'import-failed':
      return words.say('noticeImportFailed', notice.fileName, refusalWords(notice.refusal, words));
    case 'exported':
      return words.say('noticeExported', notice.fileName);
    case 'edited':
      return words.say('noticeEdited', notice.title);
    case 'deleted':
      return words.say('noticeDeleted', notice.title);
    case 'brought-back':
      return words.say('noticeBroughtBack', notice.title);
    case 'failed':
      return refusalWords(notice.refusal, words);
  }
}
