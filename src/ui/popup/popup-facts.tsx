// The facts of the page, one line each with both values: those that differ, and folded below them those that agree and
// those that are unsure. A line leads to its place in the page and opens its card.

import type { FigureFinding, Finding, QuoteFinding } from '../../model/finding.ts';
import { cutWords, firstChange } from '../finding/changed-words.ts';
import { countReports } from '../finding/reports.ts';
import { pageLabel } from '../finding/value-label.ts';
import { valueTable } from '../finding/value-rows.ts';
import { wordingTable } from '../finding/wording-rows.ts';
import { Filled } from '../text/filled.tsx';
import type { Words } from '../words.ts';
import type { FactsOfPage, PageFact } from './count-findings.ts';

interface PopupFactsProps {
  readonly facts: FactsOfPage;
  readonly words: Words;
  /** Called with an index of the findings. */
  readonly onJump: (index: number) => void;
}

export function PopupFacts({ facts: { differing, agreeing, unsure }, words, onJump }: PopupFactsProps) {
  const draw = (list: readonly PageFact[], label: string) => (
    <ol aria-label={label}>
      {list.map(({ finding, index }) => (
        <li key={finding.factId}>
          <button type="button" class="jump" onClick={() => onJump(index)}>
            <FactLine finding={finding} words={words} />
          </button>
        </li>
      ))}
    </ol>
  );
  return (
    <section class="facts scrolls" aria-label={words.say('factsLabel')}>
      {differing.length > 0 && draw(differing, words.say('differingFacts'))}
      {agreeing.length > 0 && (
        <details>
          <summary>{words.count('factsAgree', agreeing.length)}</summary>
          {draw(agreeing, words.count('factsAgree', agreeing.length))}
        </details>
      )}
      {unsure.length > 0 && (
        <details>
          <summary>{words.count('factsUnsure', unsure.length)}</summary>
          {draw(unsure, words.count('factsUnsure', unsure.length))}
        </details>
      )}
    </section>
  );
}

function FactLine({ finding, words }: { readonly finding: Finding; readonly words: Words }) {
  const about = aboutWords(finding, words);
  return (
    <>
      <span class="said" dir="auto">
        {finding.verdict === 'differs' ? (
          <BothValues finding={finding} words={words} />
        ) : (
          <OneValue finding={finding} words={words} />
        )}
      </span>
      {about !== null && (
        <span class="about" dir="auto">
          {about}
        </span>
      )}
    </>
  );
}

/** What is counted, where the values do not say so already; or whose words, with their beginning and end. */
function aboutWords(finding: Finding, words: Words): string | null {
  if (finding.kind === 'figure') {
    const counted = finding.measure?.name ?? finding.printed;
    return counted === pageLabel(finding, false) ? null : counted;
  }
  const excerpt = words.say('quoted', excerptOf(finding.words));
  return finding.speaker === null ? excerpt : words.say('quoteOf', finding.speaker, excerpt);
}

/** Longest excerpt of a quote, and how much of it is its end. */
const EXCERPT = 60;
const EXCERPT_END = 22;

function excerptOf(text: string): string {
  const plain = text.replace(/\s+/gu, ' ').trim();
  if (plain.length <= EXCERPT) return plain;
  const head = plain.slice(0, EXCERPT - EXCERPT_END).replace(/\s\S*$/u, '');
  const tail = plain.slice(-EXCERPT_END).replace(/^\S*\s/u, '');
  return `${head} … ${tail}`;
}

/** "in 1 later report", "in 3 reports". */
function inReports(finding: Finding, words: Words): string {
  const { differing } = countReports(finding);
  const time = finding.kind === 'figure' ? finding.time : null;
  if (time === null) return words.count('inReports', differing);
  return words.count(time === 'later' ? 'inLaterReports' : 'inEarlierReports', differing);
}

function BothValues({ finding, words }: { readonly finding: Finding; readonly words: Words }) {
  return finding.kind === 'figure' ? (
    <BothFigures finding={finding} words={words} />
  ) : (
    <BothWordings finding={finding} words={words} />
  );
}

function BothFigures({ finding, words }: { readonly finding: FigureFinding; readonly words: Words }) {
  const { own, differing } = valueTable(finding, null);
  const others = words.join(differing.map(({ label }) => label));
  return (
    <Filled say={(here, there, where) => words.say('lineHereThere', here ?? '', there ?? '', where ?? '')}>
      {[<b key="here">{own}</b>, <b key="there">{others}</b>, <i key="where">{inReports(finding, words)}</i>]}
    </Filled>
  );
}

function BothWordings({ finding, words }: { readonly finding: QuoteFinding; readonly words: Words }) {
  const { differing } = wordingTable(finding, null);
  const [first] = differing.flatMap(({ reports: [report] }) => {
    const change = report && firstChange(report.counterpart, finding);
    return change ? [change] : [];
  });
  const where = <i key="where">{inReports(finding, words)}</i>;
  const quoted = (text: string) => <b key={text}>{words.say('quoted', text)}</b>;
  if (first?.kind === 'more') {
    return (
      <Filled say={(there, reports) => words.say('lineOnlyThere', there ?? '', reports ?? '')}>
        {[quoted(first.there), where]}
      </Filled>
    );
  }
  if (first?.kind === 'less') {
    return (
      <Filled say={(here, reports) => words.say('lineOnlyHere', here ?? '', reports ?? '')}>
        {[quoted(first.here), where]}
      </Filled>
    );
  }
  const fillings =
    first?.kind === 'speaker'
      ? [<b key="here">{first.here ?? '–'}</b>, <b key="there">{first.there}</b>, where]
      : [
          quoted(first?.here ?? cutWords(finding.words)),
          quoted(first?.there ?? cutWords(differing[0]?.words ?? finding.words)),
          where,
        ];
  return (
    <Filled say={(here, there, reports) => words.say('lineHereThere', here ?? '', there ?? '', reports ?? '')}>
      {fillings}
    </Filled>
  );
}

/** What agrees or is unsure, and in how many reports. */
function OneValue({ finding, words }: { readonly finding: Finding; readonly words: Words }) {
  const { differing, agreeing } = countReports(finding);
  const own = finding.kind === 'figure' ? pageLabel(finding, false) : words.say('quoted', cutWords(finding.words));
  const reports = words.count('inReports', finding.verdict === 'agrees' ? Math.max(agreeing, 1) : differing + agreeing);
  return (
    <Filled
      say={(value, where) =>
        finding.verdict === 'agrees'
          ? words.say('lineAlsoIn', value ?? '', where ?? '')
          : words.say('linePerhapsIn', value ?? '', where ?? '')
      }
    >
      {[<b key="own">{own}</b>, <i key="where">{reports}</i>]}
    </Filled>
  );
}
