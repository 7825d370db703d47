import { describe, expect, it } from 'vitest';
import { resultJson } from '../../../src/cli/output/result-json.ts';
import { overviewLine, summaryText } from '../../../src/cli/output/summary.ts';
import type { CheckResult, Counterpart, Finding } from '../../../src/model/finding.ts';

const article = {
  title: 'Lamps go out',
  text: 'Lamps go out\n\nSome 24 lamps failed. The keeper, who has kept the light for many years, saw all of them go.',
};
const FIGURE = { start: 19, end: 21, text: '24' };

function counterpart(id: string, more: Partial<Counterpart> = {}): Counterpart {
  return {
    id,
    document: `file-of-${id}`,
    publisher: 'The Beacon',
    title: null,
    date: '2023-01-17',
    isDateInferred: false,
    url: null,
    copyOf: null,
    copyOfOutside: null,
    printed: '48 lamps',
    figureInPrinted: { start: 0, end: 2 },
    evidence: '48 lamps failed',
    speaker: null,
    basis: null,
    agrees: true,
    difference: null,
    isLater: false,
    changes: null,
    plotValue: 48,
    ...more,
  };
}

function finding(more: Partial<Finding> = {}): Finding {
  return {
    kind: 'figure',
    ...FIGURE,
    verdict: 'agrees',
    difference: null,
    possible: false,
    measure: 'failed-lamps',
    measureName: 'lamps that failed',
    because: { kind: 'measure', measureKind: 'count', measureName: 'lamps that failed' },
    factId: 'failed-lamps:24',
    plotValue: 24,
    speaker: null,
    sources: [counterpart('beacon')],
    ...more,
  };
}

const differing = counterpart('beacon', { agrees: false, difference: 'value' });
const copy = counterpart('mirror', { agrees: false, difference: 'value', copyOf: 'beacon', publisher: 'The Mirror' });

function result(findings: readonly Finding[], more: Partial<CheckResult> = {}): CheckResult {
  return { relevant: true, sameAs: null, findings, figureCount: 12, quoteCount: 1, ...more };
}

const linesOf = (checked: CheckResult) => summaryText(article, checked).split('\n');

describe('overviewLine', () => {
  it('counts what differs, matches, is possible and is not in the set', () => {
    const differs = finding({ verdict: 'differs', difference: 'value', sources: [differing] });
    expect(overviewLine(result([differs, differs, finding()]))).toBe(
      '12 figures and 1 quote: 2 differ, 1 matches, 10 not in your set',
    );
    expect(overviewLine(result([differs, finding({ possible: true })], { quoteCount: 0 }))).toBe(
      '12 figures and 0 quotes: 1 differs, 0 match, 1 possible, 10 not in your set',
    );
  });

  it('has a sentence of its own for nothing different', () => {
    expect(overviewLine(result([finding()]))).toBe('12 figures and 1 quote checked: all match or are not in your set');
  });
});

describe('summaryText', () => {
  it('shows what the page says, why it was matched, and each source with its words', () => {
    const lines = linesOf(
      result([finding({ verdict: 'differs', difference: 'value', sources: [differing, counterpart('post')] })]),
    );
    expect(lines).toEqual([
      'Lamps go out',
      '',
      '12 figures and 1 quote: 1 differs, 0 match, 12 not in your set',
      '',
      '  1. Some «24» lamps failed. The keeper, who has kept…',
      '     differs from 1 report',
      '     Both count lamps that failed.',
      '     differs  The Beacon, 17 January 2023: “48 lamps”',
      '     matches  The Beacon, 17 January 2023: “48 lamps”',
      '',
    ]);
  });

  it('counts a copy with what it copies, and says whose copy it is', () => {
    const both = linesOf(result([finding({ verdict: 'differs', difference: 'value', sources: [differing, copy] })]));
    expect(both).toContain('     differs from 1 report');
    expect(both).toContain('     differs  The Mirror, 17 January 2023: “48 lamps” (copies The Beacon)');
    const alone = linesOf(result([finding({ verdict: 'differs', difference: 'value', sources: [copy] })]));
    expect(alone).toContain('     differs from 1 report');
    expect(alone).toContain('     differs  The Mirror, 17 January 2023: “48 lamps” (copies beacon)');
  });

  it('says "about" for an inferred date, and notes a later figure and another basis', () => {
    const notes = { isDateInferred: true, isLater: true, difference: 'basis', agrees: false } as const;
    const lines = linesOf(
      result([finding({ verdict: 'differs', difference: 'basis', sources: [counterpart('beacon', notes)] })]),
    );
    expect(lines).toContain('     counted differently in 1 report');
    expect(lines).toContain(
      '     differs  The Beacon, about 17 January 2023: “48 lamps” (a later figure; counted differently)',
    );
  });

  it('shows a figure with words of its own paragraph only, and no half words', () => {
    const [, , , , shown] = linesOf(result([finding({ start: 91, end: 94, text: 'all' })]));
    expect(shown).toBe('  1. …has kept the light for many years, saw «all» of them go.');
    const [, , , , first] = linesOf(result([finding({ start: 14, end: 18, text: 'Some' })]));
    expect(first).toBe('  1. «Some» 24 lamps failed. The keeper, who has…');
  });

  it('keeps a quote’s own marks', () => {
    const quote = finding({
      kind: 'quote',
      text: '“a dark week”',
      verdict: 'differs',
      difference: 'wording',
      sources: [counterpart('beacon', { printed: 'a dim week', agrees: false, difference: 'wording' })],
    });
    expect(linesOf(result([quote]))).toEqual(
      expect.arrayContaining(['  1. “a dark week”', '     worded differently in 1 report']),
    );
  });

  it('lists a possible finding as possible and as nothing more', () => {
    expect(linesOf(result([finding({ possible: true })]))).toContain('     possible');
  });

  it('says so where an article is not on the topic, or is a report of the set itself', () => {
    expect(linesOf(result([], { relevant: false }))).toEqual(['Lamps go out', '', 'Not an article on this topic.', '']);
    expect(summaryText(article, result([], { sameAs: 'beacon' }))).toContain('a report of the set (beacon)');
  });
});

describe('resultJson', () => {
  it('has exactly the agreed fields', () => {
    const checked = result([finding({ verdict: 'differs', difference: 'value', sources: [differing] })]);
    expect(resultJson(checked)).toStrictEqual({
      relevant: true,
      findings: [
        {
          kind: 'figure',
          ...FIGURE,
          verdict: 'differs',
          difference: 'value',
          possible: false,
          measure: 'failed-lamps',
          because: 'Both count lamps that failed.',
          sources: [
            {
              id: 'beacon',
              document: 'file-of-beacon',
              publisher: 'The Beacon',
              date: '2023-01-17',
              printed: '48 lamps',
              agrees: false,
            },
          ],
        },
      ],
    });
  });
});
