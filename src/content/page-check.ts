// The check of one page from reading to marks, as often as the page changes. Later runs overtake earlier ones.

import type { Article } from '../model/article.ts';
import type { Counterpart, Finding } from '../model/finding.ts';
import type { PageText } from '../page/page-text.ts';
import { readPageInSlices } from '../page/read-page.ts';
import { inSlices } from '../page/time-slices.ts';
import type { IconState } from '../protocol/messages.ts';
import type { PageReport } from '../protocol/page-report.ts';
import type { PageState } from '../protocol/page-state.ts';
import { failureOf } from '../protocol/request.ts';
import { type SentReport, unpackInSteps, unpackReport, withoutFact } from '../protocol/sent-report.ts';
import { askBackground } from './ask-background.ts';
import type { Handshake } from './handshake.ts';
import { LazyMarks } from './lazy-marks.ts';
import type { Decision } from './marks.ts';
import { requestReport } from './request-report.ts';

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
  hideMarks(areHidden: boolean): void;
  showValues(areShown: boolean): void;
  jump(index: number): Promise<void>;
  /** To the differing finding behind the one jumped to last, and around. */
  jumpToNext(): Promise<void>;
}

/** A decision of the reader's, as long as it can be taken back at hand. */
interface Undoing {
  readonly takeBack: () => Promise<unknown>;
  readonly report: SentReport;
  readonly findings: readonly Finding[];
}

function iconOf(report: SentReport, differing: number): IconState {
  if (report.kind === 'checked') return { kind: 'compared', differing };
  return { kind: report.kind === 'off-here' ? 'not-read' : 'nothing-to-compare' };
}

/** Whether a finding is marked on the page: it is certain and it differs. */
function isMarked({ verdict }: Finding): boolean {
  return verdict === 'differs';
}

/** So many mentions are unpacked in a fraction of a millisecond; waiting for a turn takes longer. */
const FEW_MENTIONS = 500;

async function unpack(sent: SentReport, signal: AbortSignal): Promise<PageReport> {
  const isLong = sent.kind === 'checked' && sent.mentions.length > FEW_MENTIONS;
  return isLong ? inSlices(unpackInSteps(sent), signal) : unpackReport(sent);
}

function isSameArticle(first: Article, second: Article): boolean {
  return first.text === second.text && first.title === second.title && first.date === second.date;
}

class LivePageCheck implements PageCheck {
  readonly #signal: AbortSignal;
  readonly #onRead: (pageText: PageText) => void;
  readonly #marks: LazyMarks;
  /** As it came, which is as the popup is told of it. */
  #report: SentReport = { kind: 'checking' };
  /** Those of the report. */
  #findings: readonly Finding[] = [];
  #pageText: PageText | null = null;
  /** The report is not of `pageText`, or has to be asked for again; stays so when a run is overtaken. */
  #isReportStale = true;
  #newestRun = 0;
  #running: Promise<boolean> = Promise.resolve(false);
  #toldIcon: string | undefined;
  /** How the last decision is taken back, and what was shown before it. */
  #undoing: Undoing | null = null;
  #lastJump = -1;

  constructor({ handshake, signal, onRead }: PageCheckOptions) {
    this.#signal = signal;
    this.#onRead = onRead;
    this.#marks = new LazyMarks(handshake, {
      signal,
      onDecide: (finding, decision) => void this.#decide(finding, decision),
      onUndo: () => void this.#undo(),
    });
  }

  run(options: RunOptions): Promise<boolean> {
    this.#running = this.#runOnce(options).catch((error: unknown) => {
      if (this.#signal.aborted) return false;
      this.#report = { kind: 'failed', reason: failureOf(error) };
      this.#findings = [];
      this.#marks.clear();
      return false;
    });
    return this.#running;
  }

  state(): PageState {
    return { report: this.#report, areMarksHidden: this.#marks.areHidden };
  }

  /** A run that was overtaken leaves the check to the next one. */
  async settledState(): Promise<PageState> {
    const awaited = this.#running;
    await awaited;
    return awaited === this.#running || this.#signal.aborted ? this.state() : this.settledState();
  }

  hideMarks(areHidden: boolean): void {
    this.#marks.hide(areHidden);
  }

  showValues(areShown: boolean): void {
    this.#marks.showValues(areShown);
  }

  async jump(index: number): Promise<void> {
    const findings = this.#findings;
    const finding = findings[index];
    if (finding === undefined || this.#pageText === null) return;
    this.#lastJump = index;
    if (!findings.some(isMarked)) await this.#marks.show(this.#pageText, findings);
    await this.#marks.showCard(finding);
  }

  async jumpToNext(): Promise<void> {
    const marked = [...this.#findings.entries()].filter(([, finding]) => isMarked(finding));
    const [next] = marked.find(([index]) => index > this.#lastJump) ?? marked[0] ?? [];
    if (next !== undefined) await this.jump(next);
  }

  async #runOnce({ isForced = false, isIconStale = false }: RunOptions): Promise<boolean> {
    this.#newestRun += 1;
    const run = this.#newestRun;
    const isOvertaken = () => run !== this.#newestRun || this.#signal.aborted;
    if (isForced) {
      this.#isReportStale = true;
      this.#report = { kind: 'checking' };
      this.#findings = [];
    }
    if (isIconStale) this.#toldIcon = undefined;
    const read = await readPageInSlices(document, { signal: this.#signal });
    if (isOvertaken()) return false;
    const isChanged = this.#keep(read);
    if (this.#isReportStale) {
      if (read !== null) this.#marks.prepare();
      const sent: SentReport = read === null ? { kind: 'not-an-article' } : await requestReport(read.article);
      const report = await unpack(sent, this.#signal);
      if (isOvertaken()) return isChanged;
      this.#report = sent;
      this.#findings = report.kind === 'checked' ? report.findings : [];
      this.#isReportStale = false;
    }
    await this.#showReport();
    return isChanged;
  }

  /** Takes over what was read; whether it is another article than before. */
  #keep(read: PageText | null): boolean {
    const before = this.#pageText;
    this.#pageText = read;
    if (read !== null) this.#onRead(read);
    const isChanged = read === null || before === null || !isSameArticle(before.article, read.article);
    this.#isReportStale ||= isChanged;
    return isChanged;
  }

  /** Brings marks and icon in line with the report. */
  async #showReport(): Promise<void> {
    const findings = this.#findings;
    const count = new Set(findings.filter(isMarked).map(({ factId }) => factId)).size;
    if (this.#pageText !== null && count > 0) await this.#marks.show(this.#pageText, findings);
    else this.#marks.clear();
    await this.#tellIcon(iconOf(this.#report, count));
  }

  async #tellIcon(icon: IconState): Promise<void> {
    const told = JSON.stringify(icon);
    if (told === this.#toldIcon) return;
    this.#toldIcon = told;
    await askBackground('show-icon', { icon });
  }

  async #decide(finding: Finding, decision: Decision): Promise<void> {
    if (this.#report.kind !== 'checked') return;
    const { factId, kind, text } = finding;
    const before = { report: this.#report, findings: this.#findings };
    if (decision.kind === 'split') {
      const { recordId } = decision;
      const counterparts: readonly Counterpart[] = finding.counterparts;
      const counterpart = counterparts.find((each) => each.recordId === recordId);
      if (!counterpart) return;
      const printed = 'words' in counterpart ? counterpart.words : counterpart.printed;
      const { publisher } = counterpart.source;
      this.#undoing = { ...before, takeBack: () => askBackground('join-own-pair', { factId, record: recordId }) };
      // The background has every page checked again, this one too.
      await askBackground('split-pair', {
        pair: { factId, record: recordId, kind, own: text, other: printed, publisher },
      });
      return;
    }
    const scope = decision.scope === 'page' ? 'once' : 'fact';
    this.#undoing = { ...before, takeBack: () => askBackground('undismiss-fact', { factId, scope }) };
    this.#report = withoutFact(this.#report, factId);
    this.#findings = this.#findings.filter((other) => other.factId !== factId);
    const measureName = finding.kind === 'figure' ? (finding.measure?.name ?? null) : null;
    await Promise.all([
      this.#showReport(),
      askBackground('dismiss-fact', { fact: { factId, kind, text, measureName }, scope }),
    ]);
  }

  async #undo(): Promise<void> {
    const undoing = this.#undoing;
    this.#undoing = null;
    if (!undoing) return;
    await undoing.takeBack();
    this.#report = undoing.report;
    this.#findings = undoing.findings;
    await this.#showReport();
  }
}

/** Prepares the check of this document; nothing is read before its first run. */
export function createPageCheck(options: PageCheckOptions): PageCheck {
  return new LivePageCheck(options);
}
