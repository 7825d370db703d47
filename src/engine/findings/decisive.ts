// Which of a finding's counterparts travel with it where there are very many: each way of printing it, and of the others
// as many as keep how many agree and differ in proportion. The rest is a number. Pure.

import type { Counterpart, Finding } from '../../model/finding.ts';

/** So many counterparts of a finding are told; more than a card is read to the end of. */
export const MOST_COUNTERPARTS = 24;

/** What two that print the same have alike. */
const printOf = (counterpart: Counterpart): string =>
  JSON.stringify(
    'words' in counterpart
      ? [counterpart.agrees, counterpart.words, counterpart.speaker]
      : [counterpart.agrees, counterpart.value, counterpart.basis?.id ?? null],
  );

/** Those to be told, in their order. */
function findDecisive<One extends Counterpart>(counterparts: readonly One[]): One[] {
  const seen = new Set<string>();
  const firsts: One[] = [];
  for (const one of counterparts) {
    const print = printOf(one);
    if (!seen.has(print)) firsts.push(one);
    seen.add(print);
  }
  const taken = new Set(firsts.slice(0, MOST_COUNTERPARTS));
  const differing = counterparts.filter(({ agrees }) => !agrees);
  const wanted = Math.round((MOST_COUNTERPARTS * differing.length) / counterparts.length);
  const fill = (candidates: readonly One[], most: number): void => {
    const already = candidates.filter((one) => taken.has(one)).length;
    const room = Math.min(most - already, MOST_COUNTERPARTS - taken.size);
    for (const one of candidates.filter((each) => !taken.has(each)).slice(0, Math.max(0, room))) taken.add(one);
  };
  fill(differing, wanted);
  fill(
    counterparts.filter(({ agrees }) => agrees),
    MOST_COUNTERPARTS,
  );
  fill(counterparts, MOST_COUNTERPARTS);
  return counterparts.filter((one) => taken.has(one));
}

/** The finding with the counterparts that decide on it, and the number of the others. */
export function withDecisive(finding: Finding): Finding {
  if (finding.counterparts.length <= MOST_COUNTERPARTS) return finding;
  const moreCounterparts = finding.moreCounterparts + finding.counterparts.length - MOST_COUNTERPARTS;
  // Each kind keeps its own counterparts.
  return finding.kind === 'figure'
    ? { ...finding, counterparts: findDecisive(finding.counterparts), moreCounterparts }
    : { ...finding, counterparts: findDecisive(finding.counterparts), moreCounterparts };
}
