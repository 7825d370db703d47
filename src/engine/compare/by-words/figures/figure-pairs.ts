// Holds every figure of a page against every figure of the reports of its story. Knows how rare words are among them;
// decides nothing.

import type { OpenFigure, OpenReport } from '../../../../model/open-record.ts';
import { relateValues } from '../../values/printed-values.ts';
import type { TermReader } from '../terms.ts';
import { relateNouns } from './counted-things.ts';
import { type Evidence, type FigurePair, pairOf } from './evidence.ts';
import { type FigureView, type ReadSentence, readSentence, viewOf } from './figure-view.ts';
import type { PlacedPair } from './placed-pair.ts';
import { completeEvidence } from './story-evidence.ts';
import { type WeighedFigure, type WordWeights, weighFigure } from './weighed-words.ts';

/** A page's or a report's figures, ready to be compared. */
export interface ViewedReport {
  readonly report: OpenReport;
  readonly views: readonly FigureView[];
  /** Numbers of the figures of one sentence, in order, by number of the sentence. */
  readonly bySentence: ReadonlyMap<number, readonly number[]>;
  /** The figures of each sentence that has several. */
  readonly rows: readonly (readonly FigureView[])[];
}

/** What a reader has read so far: a page is held against one report after the other, and reports print the same sentences. */
class Viewed {
  readonly reports = new WeakMap<OpenReport, ViewedReport>();
  private readonly sentences = new Map<string, ReadSentence>();
  private readonly reader: TermReader;

  constructor(reader: TermReader) {
    this.reader = reader;
  }

  view(figure: OpenFigure, names: ReadonlySet<string>): FigureView {
    const sentence = this.sentences.get(figure.sentence) ?? readSentence(figure.sentence, this.reader);
    this.sentences.set(figure.sentence, sentence);
    return viewOf(figure, this.reader, names, sentence);
  }
}

const viewedBy = new WeakMap<TermReader, Viewed>();

export function viewReport(report: OpenReport, reader: TermReader): ViewedReport {
  const known = viewedBy.get(reader) ?? new Viewed(reader);
  viewedBy.set(reader, known);
  const viewed = known.reports.get(report) ?? viewAnew(report, known);
  known.reports.set(report, viewed);
  return viewed;
}

function viewAnew(report: OpenReport, viewed: Viewed): ViewedReport {
  const bySentence = new Map<number, number[]>();
  for (const [at, { sentenceNumber }] of report.figures.entries()) {
    const list = bySentence.get(sentenceNumber) ?? [];
    bySentence.set(sentenceNumber, list);
    list.push(at);
  }
  const names = new Set(report.story.names);
  const views = report.figures.map((figure) => viewed.view(figure, names));
  const rows = [...bySentence.values()]
    .filter((row) => row.length > 1)
    .map((row) => row.map((at) => views[at] as FigureView));
  return { report, views, bySentence, rows };
}

/** A word that every sentence has still says a little; one that a single sentence has says all that its rarity says. */
const LEAST_RARITY = 0.08;
const LEAST_DISTINCTNESS = 0.25;

/** How much words tell among the sentences of these reports. */
export function weighWords(reports: readonly ViewedReport[]): WordWeights {
  const sentencesWith = new Map<string, number>();
  let sentences = 0;
  for (const { views, bySentence } of reports) {
    for (const [first] of bySentence.values()) {
      const view = views[first as number] as FigureView;
      sentences += 1;
      for (const stem of new Set(view.terms.map((term) => term.stem))) {
        sentencesWith.set(stem, (sentencesWith.get(stem) ?? 0) + 1);
      }
    }
  }
  const scale = Math.log(Math.max(20, sentences) + 1);
  // Two sentences, one on either side, are what a counterpart itself brings.
  const distinctness = (count: number): number =>
    Math.max(LEAST_DISTINCTNESS, 1 - Math.log(Math.max(1, count - 1)) / scale);
  return (stem, rarity) => Math.max(LEAST_RARITY, rarity) * distinctness(sentencesWith.get(stem) ?? 1);
}

const unitOf = ({ value }: OpenFigure): string | null =>
  value.kind === 'date' || value.kind === 'count' || value.kind === 'number'
    ? null
    : `${value.kind} ${value.unit ?? ''}`;

/** What one figure alone of a report has. */
interface Lonely {
  readonly units: ReadonlySet<string>;
  readonly heads: ReadonlySet<string>;
  /** Words that stand in one figure's clause alone. */
  readonly words: ReadonlySet<string>;
}

const onlyOnce = (all: Iterable<string | null>): Set<string> => {
  const counts = new Map<string, number>();
  for (const each of all) if (each !== null) counts.set(each, (counts.get(each) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count === 1).map(([each]) => each));
};

/** Figures with the same number and head are one thing said twice. */
const asThing = (key: string | null, { figure: { value } }: FigureView): string | null =>
  key === null ? null : `${key}|${value.kind === 'date' ? value.year : value.low}`;

/** Keys of one thing alone, whether it is said once or twice. */
function lonelyKeys(views: readonly FigureView[], keyOf: (view: FigureView) => string | null): Set<string> {
  const things = new Set(views.map((view) => asThing(keyOf(view), view)));
  return onlyOnce([...things].map((thing) => (thing === null ? null : (thing.split('|')[0] as string))));
}

function lonelyOf({ views }: ViewedReport): Lonely {
  return {
    units: lonelyKeys(views, ({ figure }) => unitOf(figure)),
    heads: lonelyKeys(views, ({ head }) => head),
    words: onlyOnce(
      views.flatMap(({ terms }) => [...new Set(terms.filter((term) => term.isInClause).map(({ stem }) => stem))]),
    ),
  };
}

/** How many figures beside the two, on the same side of them in their sentences, agree as well. */
function neighboursOf(a: ViewedReport, atA: number, b: ViewedReport, atB: number): number {
  const rowA = a.bySentence.get(a.report.figures[atA]?.sentenceNumber ?? -1) ?? [];
  const rowB = b.bySentence.get(b.report.figures[atB]?.sentenceNumber ?? -1) ?? [];
  let count = 0;
  for (const otherA of rowA) {
    if (otherA === atA) continue;
    const one = a.report.figures[otherA] as OpenFigure;
    const isBeside = rowB.some((otherB) => {
      if (otherB === atB || otherB < atB !== otherA < atA) return false;
      const two = b.report.figures[otherB] as OpenFigure;
      return relateValues(one.value, one.printed, two.value, two.printed)?.agrees === true;
    });
    if (isBeside) count += 1;
  }
  return count;
}

/** How many figures beside the two could count the same thing as one beside the other, whatever their numbers. */
function parallelsOf(a: ViewedReport, atA: number, b: ViewedReport, atB: number): number {
  const rowA = a.bySentence.get(a.report.figures[atA]?.sentenceNumber ?? -1) ?? [];
  const rowB = b.bySentence.get(b.report.figures[atB]?.sentenceNumber ?? -1) ?? [];
  const taken = new Set<number>();
  for (const otherA of rowA) {
    if (otherA === atA) continue;
    const one = a.views[otherA] as FigureView;
    const otherB = rowB.find((at) => at !== atB && !taken.has(at) && areOfOneKind(one, b.views[at] as FigureView));
    if (otherB !== undefined) taken.add(otherB);
  }
  return taken.size;
}

/** Whether two figures are in one unit, or count things of one name or kin. */
function areOfOneKind(one: FigureView, two: FigureView): boolean {
  const [unit, other] = [unitOf(one.figure), unitOf(two.figure)];
  if (unit !== null || other !== null) return unit === other;
  const relation = one.head === null || two.head === null ? 'unknown' : relateNouns(one.head, two.head);
  return relation === 'same' || relation === 'kin';
}

/** What may make two figures one thing at all: a word, what is counted, its class, the unit alone, or the number. */
const SIGNS = [
  'rare-number',
  'same-head',
  'kin-head',
  'same-deed',
  'kin-words',
  'context',
  'words-around',
  'only-of-unit',
  'same-sum',
  'same-share',
  'same-span',
  'both-changes',
] as const satisfies readonly (keyof Evidence)[];

const mayBeOneThing = ({ shared, evidence }: FigurePair): boolean =>
  shared.length > 0 || SIGNS.some((name) => evidence[name] > 0);

const yearsIn = ({ report }: ViewedReport): Set<number> => new Set(report.figures.flatMap(({ years }) => years));

/** Whether `one` speaks of years of which the other's report names none, and `other` of no year. */
const isStrangeYear = (one: FigureView, other: FigureView, known: ReadonlySet<number>): boolean =>
  one.years.size > 0 && other.years.size === 0 && [...one.years].every((year) => !known.has(year));

function pairWith(
  page: ViewedReport,
  weighedPage: readonly WeighedFigure[],
  report: ViewedReport,
  weighedReport: readonly WeighedFigure[],
): PlacedPair[] {
  const [lonelyA, lonelyB] = [lonelyOf(page), lonelyOf(report)];
  const [allYearsA, allYearsB] = [yearsIn(page), yearsIn(report)];
  const isLone = (stem: string): boolean => lonelyA.words.has(stem) && lonelyB.words.has(stem);
  const unitsOfReport = weighedReport.map(({ view }) => unitOf(view.figure));
  const pairs: PlacedPair[] = [];
  for (const [atA, one] of weighedPage.entries()) {
    const unit = unitOf(one.view.figure);
    const head = one.view.head ?? '';
    for (const [atB, two] of weighedReport.entries()) {
      const pair = pairOf(one, two, () => ({
        isLone,
        isOnlyOfUnit:
          unit !== null && unit === unitsOfReport[atB] && lonelyA.units.has(unit) && lonelyB.units.has(unit),
        isOnlyOfHead: lonelyA.heads.has(head) && lonelyB.heads.has(two.view.head ?? ''),
        hasLoneYear: isStrangeYear(one.view, two.view, allYearsB) || isStrangeYear(two.view, one.view, allYearsA),
        neighbours: neighboursOf(page, atA, report, atB),
        parallels: parallelsOf(page, atA, report, atB),
      }));
      if (pair !== null && mayBeOneThing(pair)) pairs.push({ ...pair, atA, atB });
    }
  }
  return pairs;
}

/**
 * Every pair of a page's figure and one of a report of its story that could be one thing, report by report, with all that
 * speaks for it and against it.
 */
export function pairFigures(page: ViewedReport, reports: readonly ViewedReport[]): PlacedPair[][] {
  const weigh = weighWords([page, ...reports]);
  const weighedPage = page.views.map((view) => weighFigure(view, weigh));
  const weighed = reports.map(({ views }) => views.map((view) => weighFigure(view, weigh)));
  return completeEvidence(
    reports.map((report, k) => pairWith(page, weighedPage, report, weighed[k] ?? [])),
    weighed,
  );
}
