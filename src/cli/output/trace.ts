// How figures and quotes came to what a reader is told, as text for whoever works on the engine: what was
// read, what it could be, with which evidence, which rules changed something, and the verdict.

import type { TracedFigure, TracedQuote, TraceEntry } from '../../engine/findings/trace.ts';

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const formatWeight = (weight: number): string => `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)}`;

const evidenceLine = (indent: string, weight: number, says: string, where = ''): string =>
  `${indent}${formatWeight(weight)}  ${says}${where === '' ? '' : `: ${where}`}`;

const heading = ({ text, start, topic }: TraceEntry): string => `  “${oneLine(text)}” at ${start}, topic ${topic}`;

/** The last line of a figure: what is told of it, and why that. */
function verdictLine({ matched, score, verdict, candidates, refused, steps, counterparts }: TracedFigure): string {
  const last = steps.at(-1);
  if (verdict === null || matched === null) {
    if (last !== undefined) return `nothing is told, because of “${last.rule}”`;
    if (candidates.length > 0) return 'nothing is told: no source prints it';
    return refused.length > 0 ? 'nothing is told: no measure takes it' : 'nothing is told: no measure’s words are near';
  }
  const others = counterparts.filter(({ agrees }) => !agrees).length;
  const sources = `${counterparts.length - others} of ${counterparts.length} sources agree`;
  const because = {
    differs: 'what is counted is certain, and a source prints another value',
    agrees: 'every source’s value can stand for the same number',
    possible: last === undefined ? 'not sure enough' : `because of “${last.rule}”`,
  }[verdict];
  return `${verdict}, as ${matched} with ${score?.toFixed(2)}: ${because} (${sources})`;
}

function readLines({ read }: TracedFigure): string[] {
  const about = read.about.length === 0 ? 'nobody of the topic' : read.about.join(', ');
  const counts = read.counts === null ? '' : ` of “${oneLine(read.counts)}”`;
  return [
    `     read: ${read.kind}${counts}, told of ${about}${read.isFormer ? ', as what has changed since' : ''}`,
    `     in: ${oneLine(read.sentence)}`,
  ];
}

function figureLines(entry: TracedFigure): string[] {
  const { candidates, refused, steps, evidence, matched, counterparts } = entry;
  const lines = [heading(entry), ...readLines(entry)];
  for (const { measure, refusal, says, where } of refused) {
    lines.push(`     not ${measure} (${refusal}): ${says}${where === '' ? '' : `: ${where}`}`);
  }
  for (const candidate of candidates) {
    lines.push(`     could be ${candidate.measure}, score ${candidate.score.toFixed(2)}`);
    // What the rules added to the one that was chosen belongs to it.
    for (const { weight, says, where } of candidate.measure === matched ? evidence : candidate.evidence) {
      lines.push(evidenceLine('       ', weight, says, where));
    }
  }
  for (const { rule, because, became } of steps) lines.push(`     then ${rule}: ${became}; ${because}`);
  for (const { source, printed, agrees, isOnOtherBasis } of counterparts) {
    const basis = isOnOtherBasis ? ', counted in another way' : '';
    lines.push(`     ${agrees ? 'agrees with' : 'differs from'} ${source}: “${oneLine(printed)}”${basis}`);
  }
  lines.push(`     so: ${verdictLine(entry)}`);
  return lines;
}

const quoteLines = (entry: TracedQuote): string[] => [
  heading(entry),
  `     the utterance ${entry.matched}`,
  ...entry.evidence.map(({ says, weight }) => evidenceLine('       ', weight, says)),
  `     so: ${entry.verdict}`,
];

/** One block for each figure and for each quote that was matched, ending with a line break. */
export function traceText(trace: readonly TraceEntry[]): string {
  const blocks = trace.map((entry) => (entry.kind === 'figure' ? figureLines(entry) : quoteLines(entry)).join('\n'));
  return `\nTrace\n${blocks.length === 0 ? '  nothing was compared' : blocks.join('\n\n')}\n`;
}
