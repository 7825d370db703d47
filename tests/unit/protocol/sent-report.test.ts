// A report comes out of its journey as it went in, and an article that repeats itself makes no long message.

import { expect, test } from 'vitest';
import { createChecker } from '../../../src/engine/check-article.ts';
import type { PageReport } from '../../../src/protocol/page-report.ts';
import { packReport, unpackReport, withoutFact } from '../../../src/protocol/sent-report.ts';
import { pack as metMisconduct } from '../../../src/topics/met-misconduct/pack.ts';
import { referenceSet } from '../../../src/topics/met-misconduct/reference.ts';

const PARAGRAPH =
  'The Metropolitan Police is looking again at 1,600 cases of alleged sexual and domestic abuse that involve about ' +
  '800 of its officers and staff, Sir Mark Rowley said. David Carrick had admitted 24 counts of rape.\n\n';

const none = { mentions: 0, facts: 0 };

function reportOn(text: string): PageReport {
  const result = createChecker(metMisconduct, referenceSet).check({ title: 'Met officers under review', text });
  const { findings, figureCount, quoteCount, sameAs } = result;
  return { kind: 'checked', findings, figureCount, quoteCount, hidden: none, sameAs };
}

test.each<PageReport>([
  { kind: 'checking' },
  { kind: 'failed', reason: 'no-storage' },
  { kind: 'checked', findings: [], figureCount: 3, quoteCount: 0, hidden: none, sameAs: 'a' },
  reportOn(PARAGRAPH.repeat(3)),
])('comes out as it went in: $kind', (report) => {
  const travelled: unknown = JSON.parse(JSON.stringify(packReport(report)));
  expect(unpackReport(travelled as ReturnType<typeof packReport>)).toEqual(report);
});

test('what an article says again travels once', () => {
  const report = reportOn(PARAGRAPH.repeat(40));
  const length = JSON.stringify(report).length;
  expect(length).toBeGreaterThan(100_000);
  expect(JSON.stringify(packReport(report)).length).toBeLessThan(length / 10);
});

test('a mention of nothing is refused', () => {
  const mentions = [{ start: 0, end: 2, content: 0 }];
  const broken = {
    kind: 'checked',
    contents: [],
    mentions,
    figureCount: 1,
    quoteCount: 0,
    hidden: none,
    sameAs: null,
  } as const;
  expect(() => unpackReport(broken)).toThrow('no number 0');
});

test('a fact is taken out with every mention of it, and no other is', () => {
  const report = reportOn(PARAGRAPH.repeat(3));
  if (report.kind !== 'checked') throw new Error('The paragraph is compared.');
  const [first] = report.findings;
  const others = report.findings.filter(({ factId }) => factId !== first?.factId);
  expect(others.length).toBeGreaterThan(0);
  expect(others.length).toBeLessThan(report.findings.length);
  expect(unpackReport(withoutFact(packReport(report), first?.factId ?? ''))).toEqual({
    ...report,
    findings: others,
    hidden: { mentions: report.findings.length - others.length, facts: 1 },
  });
});
