// How the report on an article travels, to its page and from there to the popup. A long article says the same again and again, and every mention
// brings the same sources: what is equal travels once, for the page stands still while it unpacks.

import type { FigureFinding, Finding, QuoteFinding } from '../model/finding.ts';
import type { PageReport } from './page-report.ts';

type Checked = Extract<PageReport, { readonly kind: 'checked' }>;

/** A finding without its place. */
export type FigureContent = Omit<FigureFinding, 'start' | 'end'>;
export type QuoteContent = Omit<QuoteFinding, 'start' | 'end'>;
export type Content = FigureContent | QuoteContent;

/** One place of the article, and what is found there: an index into the contents. */
export interface SentMention {
  readonly start: number;
  readonly end: number;
  readonly content: number;
}

/** A report whose findings are told in two parts. */
export type SentReport =
  | Exclude<PageReport, Checked>
  | (Omit<Checked, 'findings'> & { readonly contents: readonly Content[]; readonly mentions: readonly SentMention[] });

export function packReport(report: PageReport): SentReport {
  if (report.kind !== 'checked') return report;
  const { findings, ...rest } = report;
  const contents: Content[] = [];
  const known = new Map<string, number>();
  const mentions = findings.map(({ start, end, ...content }) => {
    const key = JSON.stringify(content);
    const index = known.get(key) ?? contents.push(content) - 1;
    known.set(key, index);
    return { start, end, content: index };
  });
  return { ...rest, contents, mentions };
}

/** The report again, in small steps. @throws when a mention has no content. */
export function* unpackInSteps(sent: SentReport): Generator<void, PageReport> {
  if (sent.kind !== 'checked') return sent;
  const { contents, mentions, ...rest } = sent;
  const findings: Finding[] = [];
  for (const { start, end, content: index } of mentions) {
    const content = contents[index];
    if (content === undefined) throw new Error(`A report has ${contents.length} contents, and no number ${index}.`);
    findings.push({ ...content, start, end });
    yield;
  }
  return { ...rest, findings };
}

/** The report again, in one go. @throws when a mention has no content. */
export function unpackReport(sent: SentReport): PageReport {
  const work = unpackInSteps(sent);
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/** The report without what it says of this fact, which counts as hidden. */
export function withoutFact(sent: SentReport, factId: string): SentReport {
  if (sent.kind !== 'checked') return sent;
  const mentions = sent.mentions.filter(({ content }) => sent.contents[content]?.factId !== factId);
  const hiddenMentions = sent.mentions.length - mentions.length;
  const hidden = {
    mentions: sent.hidden.mentions + hiddenMentions,
    facts: sent.hidden.facts + (hiddenMentions > 0 ? 1 : 0),
  };
  return { ...sent, mentions, hidden };
}
