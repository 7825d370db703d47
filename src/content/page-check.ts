// The check of one page from reading to marks, as often as the page changes. Later runs overtake earlier ones.

import type { Article } from '../model/article.ts';
import type { Finding } from '../model/finding.ts';
import type { PageText } from '../page/page-text.ts';
import { readPageInSlices } from '../page/read-page.ts';
import { contentChannel } from '../platform/content.ts';
import { ARTICLE_LENGTH } from '../protocol/limits.ts';
import type { FromPage } from '../protocol/messages.ts';
import type { PageReport, PageState } from '../protocol/page-report.ts';
import { createRequester, failureOf } from '../protocol/request.ts';
import type { Handshake } from './handshake.ts';
import type { DismissScope, Marks } from './marks.ts';

/** Why a run is made, where it is not for a change of the page. */
export interface RunOptions {
  /** Check although the article is the same. */
  readonly isForced?: boolean;
  /** Tell the count although it is the same: browsers forget it when a tab navigates. */
  readonly isIconStale?: boolean;
}

/** What the check of a page needs from its script. */
export interface PageCheckOptions {
  readonly handshake: Handshake;
  readonly signal: AbortSignal;
  /** Called after each reading. */
  readonly onRead: (pageText: PageText) => void;
}

/** The check of one page, for as long as it is open. */
export interface PageCheck {
  /**
   * Reads the page and, if its article changed or the run is forced, has it checked. Resolves with whether the article
   * changed; never rejects.
   */
  run(options: RunOptions): Promise<boolean>;
  state(): PageState;
  /** The state as soon as no check is running. */
  settledState(): Promise<PageState>;
  /** The article as it was read last. */
  article(): Article | null;
  hideMarks(areHidden: boolean): void;
  jump(index: number): Promise<void>;
  /** To the differing finding behind the one jumped to last, and around. */
  jumpToNext(): Promise<void>;
}

const ask = createRequester<FromPage>((envelope) => contentChannel.send(envelope));

/** Whether a finding is marked on the page: it is certain and it differs. */
function isMarked({ possible, verdict }: Finding): boolean {
  return !possible && verdict === 'differs';
}

function findingsOf(report: PageReport): readonly Finding[] {
  return report.kind === 'checked' ? report.findings : [];
}

function isSameArticle(first: Article, second: Article): boolean {
  return first.text === second.text && first.title === second.title && first.date === second.date;
}

async function requestReport(article: Article): Promise<PageReport> {
  if (article.text.length > ARTICLE_LENGTH) return { kind: 'too-large' };
  try {
    return await ask('check-article', { article });
  } catch (error) {
    return { kind: 'failed', reason: failureOf(error) };
  }
}

/** Prepares the check of this document; nothing is read before its first run. */
export function createPageCheck({ handshake, signal, onRead }: PageCheckOptions): PageCheck {
  let report: PageReport = { kind: 'checking' };
  let pageText: PageText | null = null;
  let marks: Marks | null = null;
  let areMarksHidden = false;
  let lastJump = -1;
  let newestRun = 0;
  /** The report is not of `pageText`, or has to be asked for again; stays so when a run is overtaken. */
  let isReportStale = true;
  let running: Promise<boolean> = Promise.resolve(false);
  let toldCount: number | null | undefined;

  const dismiss = async (finding: Finding, scope: DismissScope): Promise<void> => {
    if (scope === 'site') {
      await ask('switch-own-site-off', {});
      return;
    }
    const { factId, kind, text, measureName } = finding;
    await ask('dismiss-fact', { fact: { factId, kind, text, measureName }, scope });
    if (report.kind !== 'checked') return;
    report = { ...report, findings: report.findings.filter((other) => other.factId !== factId) };
    await showReport();
  };

  const getMarks = async (): Promise<Marks> => {
    if (marks !== null) return marks;
    if (handshake.createMarks === null) await ask('bring-painter', {});
    if (handshake.createMarks === null) throw new Error('The painter did not come.');
    signal.throwIfAborted();
    // Another call may have made them while this one waited.
    marks ??= handshake.createMarks({ signal, onDismiss: (finding, scope) => void dismiss(finding, scope) });
    marks.setVisible(!areMarksHidden);
    return marks;
  };

  const tellCount = async (count: number | null): Promise<void> => {
    if (count === toldCount) return;
    toldCount = count;
    await ask('show-count', { count });
  };

  /** Brings marks and icon in line with the report. */
  const showReport = async (): Promise<void> => {
    const count = findingsOf(report).filter(isMarked).length;
    if (pageText !== null && count > 0) (await getMarks()).show(pageText, findingsOf(report));
    else marks?.clear();
    await tellCount(report.kind === 'checked' ? count : null);
  };

  const runOnce = async ({ isForced = false, isIconStale = false }: RunOptions): Promise<boolean> => {
    newestRun += 1;
    const run = newestRun;
    const isOvertaken = () => run !== newestRun || signal.aborted;
    if (isForced) {
      isReportStale = true;
      report = { kind: 'checking' };
    }
    if (isIconStale) toldCount = undefined;
    const read = await readPageInSlices(document, { signal });
    if (isOvertaken()) return false;
    const before = pageText;
    pageText = read;
    if (read !== null) onRead(read);
    const isChanged = read === null || before === null || !isSameArticle(before.article, read.article);
    isReportStale ||= isChanged;
    if (isReportStale) {
      const next: PageReport = read === null ? { kind: 'not-an-article' } : await requestReport(read.article);
      if (isOvertaken()) return isChanged;
      report = next;
      isReportStale = false;
    }
    await showReport();
    return isChanged;
  };

  /** A run that was overtaken leaves the check to the next one. */
  const settle = async (): Promise<PageState> => {
    const awaited = running;
    const isLast = () => awaited === running || signal.aborted;
    return awaited.then(() => (isLast() ? { report, areMarksHidden } : settle()));
  };

  const jump = async (index: number): Promise<void> => {
    const finding = findingsOf(report)[index];
    if (finding === undefined || pageText === null) return;
    lastJump = index;
    const ready = await getMarks();
    if (findingsOf(report).every((other) => !isMarked(other))) ready.show(pageText, findingsOf(report));
    ready.reveal(finding);
  };

  return {
    run: (options) => {
      running = runOnce(options).catch((error: unknown) => {
        if (signal.aborted) return false;
        report = { kind: 'failed', reason: failureOf(error) };
        marks?.clear();
        return false;
      });
      return running;
    },
    state: () => ({ report, areMarksHidden }),
    settledState: settle,
    article: () => pageText?.article ?? null,
    hideMarks: (areHidden) => {
      areMarksHidden = areHidden;
      marks?.setVisible(!areHidden);
    },
    jump,
    jumpToNext: async () => {
      const marked = [...findingsOf(report).keys()].filter((index) => isMarked(findingsOf(report)[index] as Finding));
      const next = marked.find((index) => index > lastJump) ?? marked[0];
      if (next !== undefined) await jump(next);
    },
  };
}
