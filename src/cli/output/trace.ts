// With which weights figures and quotes were matched, as text and as JSON, for whoever works on the engine.

import type { TraceEntry } from '../../engine/check-article.ts';

const formatWeight = (weight: number): string => `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)}`;

function entryLines(entry: TraceEntry): string[] {
  const score = entry.score === null ? '' : `, score ${entry.score.toFixed(2)}`;
  return [
    `  “${entry.text.replace(/\s+/gu, ' ')}” at ${entry.start}: ${entry.matched}${score}`,
    ...entry.evidence.map(({ kind, what, weight }) => `     ${formatWeight(weight)}  ${kind}: ${what}`),
  ];
}

/** One block a match, possible ones included, ending with a line break. */
export function traceText(trace: readonly TraceEntry[]): string {
  const lines = trace.length === 0 ? ['  nothing was matched'] : trace.flatMap(entryLines);
  return `\nTrace\n${lines.join('\n')}\n`;
}

export function traceJson(trace: readonly TraceEntry[]) {
  return trace.map(({ start, end, text, matched, score, evidence }) => ({
    start,
    end,
    text,
    matched,
    score,
    evidence,
  }));
}
