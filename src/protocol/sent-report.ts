// How the report on an article travels to its page. A long article says the same again and again, and every mention
// brings the same sources: what is equal travels once, for the page stands still while it unpacks.

import type { Finding } from '../model/finding.ts';
import type { PageReport } from './page-report.ts';

type Checked = Extract<PageReport, { readonly kind: 'checked' }>;

/** A finding without its place. */
type Content = Omit<Finding, 'start' | 'end'>;

/** One place of the article, and what is found there: an index into the contents. */
interface Mention {
  readonly start: number;
  readonly end: number;
  readonly content: number;
}

/** A report whose findings are told in two parts. */
export type SentReport =
  | Exclude<PageReport, Checked>
  | (Omit<Checked, 'findings'> & { readonly contents: readonly Content[]; readonly mentions: readonly Mention[] });

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

/** @throws when a mention has no content. */
export function unpackReport(sent: SentReport): PageReport {
  if (sent.kind !== 'checked') return sent;
  const { contents, mentions, ...rest } = sent;
  const findings = mentions.map(({ start, end, content: index }) => {
    const content = contents[index];
    if (content === undefined) throw new Error(`A report has ${contents.length} contents, and no number ${index}.`);
    return { ...content, start, end };
  });
  return { ...rest, findings };
}
