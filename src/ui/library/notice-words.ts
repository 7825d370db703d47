// Says how the last import, export or deletion went. Pure.

import { refusalWords } from '../refusal-words.ts';
import type { Words } from '../words.ts';
import { amountWords } from './amount-words.ts';
import type { LibraryNotice } from './library-state.ts';

export function noticeWords(notice: LibraryNotice, words: Words): string {
  switch (notice.kind) {
    case 'importing':
      return notice.done === 0
        ? words.say('noticeImporting')
        : words.say('noticeImportingPart', words.share(notice.done));
    case 'import-ended':
      return words.say('noticeImportEnded');
    case 'imported': {
      const amount = amountWords([{ figureCount: notice.figures, quoteCount: notice.quotes }], words);
      const imported = words.say('noticeImported', words.count('sources', notice.reports), amount);
      if (notice.broughtBack === 0) return imported;
      return words.say('noticeBroughtBack', imported, words.count('sources', notice.broughtBack));
    }
    case 'import-failed':
      return words.say('noticeImportFailed', refusalWords(notice.refusal, words));
    case 'exported':
      return words.say('noticeExported', notice.fileName);
    case 'deleted':
      return words.say('noticeDeleted', notice.title);
    case 'failed':
      return refusalWords(notice.refusal, words);
  }
}
