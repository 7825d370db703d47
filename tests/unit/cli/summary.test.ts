import { describe, expect, it } from 'vitest';
import { resultJson } from '../../../src/cli/output/result-json.ts';
import { overviewLine, summaryText } from '../../../src/cli/output/summary.ts';
import type { CheckResult, FigureCounterpart, FigureFinding, Finding } from '../../../src/model/finding.ts';
import {
  countOf,
  makeFigureCounterpart,
  makeFigureFinding,
  makeQuoteCounterpart,
  makeQuoteFinding,
} from '../../made-up-findings.ts';

const article = {
  title: 'Lamps go out',
  text: 'Lamps go out\n\nSome 24 lamps failed. The keeper, who has kept the light for many years, saw all of them go.',
};
const FIGURE = { start: 19, end: 21, text: '24' };

function counterpart(
  id: string,
  { source = {}, ...more }: Parameters<typeof makeFigureCounterpart>[0] = {},
): FigureCounterpart {
  return makeFigureCounterpart({
    source: { id, document: `file-of-${id}`, publisher: 'The Beacon', date: '2023-01-17', ...source },
    printed: '48 lamps',
    value: countOf(48),
    agrees: true,
    ...more,
  });
}

function finding(more: Partial<FigureFinding> = {}): FigureFinding {
  return makeFigureFinding({
    ...FIGURE,
    verdict: 'agrees',
    measure: { id: 'failed-lamps', name: 'lamps that failed', kind: 'count' },
    because: { kind: 'measure', measureKind: 'count', measureName: 'lamps that failed' },
    value: countOf(24),
    counterparts: [counterpart('beacon')],
    ...more,
  });
}

const differing = counterpart('beacon', { agrees: false });
const copy = counterpart('mirror', { agrees: false, source: { copyOf: 'beacon', publisher: 'The Mirror' } });

function result(findings: readonly Finding[], more: Partial<CheckResult> = {}): CheckResult {
  return { relevant: true, sameAs: null, findings, figureCount: 12, quoteCount: 1, ...more };
}

const linesOf = (checked: CheckResult) => summaryText(article, checked).split('\n');

describe('overviewLine', () => {
  it('counts what differs, matches, is unsure and is not in the set', () => {
    const differs = finding({ verdict: 'differs', difference: 'value', counterparts: [differing] });
    expect(overviewLine(result([differs, differs, finding()]))).toBe(
      '12 figures and 1 quote: 2 differ, 1 matches, 10 not in your set',
    );
    expect(overviewLine(result([differs, finding({ verdict: 'possible' })], { quoteCount: 0 }))).toBe(
      '12 figures and 0 quotes: 1 differs, 0 match, 1 unsure, 10 not in your set',
    );
  });

  it('has a sentence of its own for nothing different', () => {
    expect(overviewLine(result([finding()]))).toBe('12 figures and 1 quote checked: all match or are not in your set');
  });
});

describe('summaryText', () => {
  it('shows what the page says, why it was matched, and each source with its words', () => {
    const lines = linesOf(
      result([finding({ verdict: 'differs', difference: 'value', counterparts: [differing, counterpart('post')] })]),
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
    const both = linesOf(
      result([finding({ verdict: 'differs', difference: 'value', counterparts: [differing, copy] })]),
    );
    expect(both).toContain('     differs from 1 report');
    expect(both).toContain('     differs  The Mirror, 17 January 2023: “48 lamps” (copies The Beacon)');
    const alone = linesOf(result([finding({ verdict: 'differs', difference: 'value', counterparts: [copy] })]));
    expect(alone).toContain('     differs from 1 report');
    expect(alone).toContain('     differs  The Mirror, 17 January 2023: “48 lamps” (copies beacon)');
  });

  it('says that a date is inferred, and notes a later figure and another basis', () => {
    const source = { dateInferredFrom: 'the address' };
    const notes = { source, time: 'later', difference: 'basis', agrees: false } as const;
    const lines = linesOf(
      result([finding({ verdict: 'differs', difference: 'basis', counterparts: [counterpart('beacon', notes)] })]),
    );
    expect(lines).toContain('     counted differently in 1 report');
    expect(lines).toContain(
      '     differs  The Beacon, no date; probably 17 January 2023: “48 lamps” (a later figure; counted differently)',
    );
  });

  it('notes an earlier figure', () => {
    const earlier = counterpart('beacon', { time: 'earlier', difference: 'value', agrees: false });
    const lines = linesOf(result([finding({ verdict: 'differs', difference: 'value', counterparts: [earlier] })]));
    expect(lines).toContain('     differs  The Beacon, 17 January 2023: “48 lamps” (an earlier figure)');
  });

  it('shows a figure with words of its own paragraph only, and no half words', () => {
    const [, , , , shown] = linesOf(result([finding({ start: 91, end: 94, text: 'all' })]));
    expect(shown).toBe('  1. …has kept the light for many years, saw «all» of them go.');
    const [, , , , first] = linesOf(result([finding({ start: 14, end: 18, text: 'Some' })]));
    expect(first).toBe('  1. «Some» 24 lamps failed. The keeper, who has…');
  });

  it('keeps a quote’s own marks', () => {
    const quote = makeQuoteFinding({
      text: '“a dark week”',
      counterparts: [makeQuoteCounterpart({ words: 'a dim week' })],
    });
    expect(linesOf(result([quote]))).toEqual(
      expect.arrayContaining(['  1. “a dark week”', '     worded differently in 1 report']),
    );
  });

  it('lists a possible finding as unsure and as nothing more', () => {
    expect(linesOf(result([finding({ verdict: 'possible' })]))).toContain('     unsure');
  });

  it('says so where an article is not on the topic, or is a report of the set itself', () => {
    expect(linesOf(result([], { relevant: false }))).toEqual(['Lamps go out', '', 'Not an article on this topic.', '']);
    expect(summaryText(article, result([], { sameAs: 'beacon' }))).toContain('a report of the set (beacon)');
  });
});

describe('resultJson', () => {
  it('has exactly the agreed fields', () => {
    const checked = result([finding({ verdict: 'differs', difference: 'value', counterparts: [differing] })]);
    expect(resultJson(checked)).toStrictEqual({
      relevant: true,
      findings: [
        {
          kind: 'figure',
          ...FIGURE,
          verdict: 'differs',
          difference: 'value',
          time: null,
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
              difference: 'value',
              time: null,
            },
          ],
        },
      ],
    });
  });
});
