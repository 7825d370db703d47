// One article while its figures are matched with the measures of a pack: what was read of it, and what the figures before
// the one at hand have been matched with. Made anew for each article, and passed along.

import type { Figure } from '../../../model/figure.ts';
import type { FocusMap } from '../../reading/focus/focus.ts';
import type { Reading } from '../../reading/read-article.ts';
import type { Mention } from '../../topics/lexicon.ts';
import type { TopicReading } from '../../topics/topic-reading.ts';
import { createTimes, type Times } from './candidates/times.ts';
import type { MeasureWeights } from './evidence/weights.ts';
import type { FigureMatch } from './figure-match.ts';
import type { RecordsByMeasure } from './measure-records.ts';
import { type ConceptPlaces, type Setting, settingsOf } from './zones/setting.ts';

/** "Most of the 49 offences, including 20": the part is one of those most, not of the 49. */
const OF_THE_SAME = /\bof (?:the|these|those|his|all) $/i;

/** How many figures back a total may stand: "49 charges against 12 women, including 24 counts of rape". */
const FARTHEST_TOTAL = 4;

/** What is known of a pack beforehand. */
export interface PackNotes {
  /** The concepts of the pack as numbers. */
  readonly places: ConceptPlaces;
  /** The measures that are about a person, by their ids. */
  readonly ofPeople: ReadonlySet<string>;
  readonly weights: MeasureWeights;
}

export class MatchingContext {
  readonly reading: Reading;
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly focus: FocusMap;
  readonly records: RecordsByMeasure;
  readonly pack: PackNotes;
  /** Of all figures, in their order. */
  readonly settings: readonly Setting[];
  readonly times: Times;
  private readonly measureOf = new Map<Figure, string>();
  private readonly likeliestOf = new Map<Figure, string>();
  private readonly told = new Set<string>();
  private readonly agreeing = new Set<string>();
  private sentence = -1;

  constructor({ reading, mentions, focus }: TopicReading, records: RecordsByMeasure, pack: PackNotes) {
    const { article, structure, figures, countedAt } = reading;
    const articleYear = article.date ? Number(article.date.slice(0, 4)) : null;
    this.reading = reading;
    this.text = structure.text;
    this.mentions = mentions;
    this.focus = focus;
    this.records = records;
    this.pack = pack;
    this.settings = settingsOf(structure, figures, mentions, pack.places);
    this.times = createTimes(this.settings, structure.text, articleYear, countedAt);
  }

  /** To be called before the figures of a sentence are matched. */
  enterSentence(sentence: number): void {
    if (sentence !== this.sentence && this.agreeing.size > 0) this.agreeing.clear();
    this.sentence = sentence;
  }

  /** Remembers what a figure was matched with, for those behind it. */
  note(match: FigureMatch): void {
    const { figure, measure, standing, openBy } = match;
    this.likeliestOf.set(figure, measure.id);
    const before = this.text.slice(Math.max(0, figure.start - 12), figure.start);
    if (standing === 'agrees' && !OF_THE_SAME.test(before)) this.agreeing.add(measure.id);
    if (standing === 'held' || (standing === 'possible' && openBy.length > 0)) return;
    this.measureOf.set(figure, measure.id);
    this.told.add(measure.id);
  }

  /** The settings of the few figures before the one at `place` in its sentence, in order. */
  beforeInSentence(place: number): Setting[] {
    const { sentenceIndex } = (this.settings[place] as Setting).zones;
    return this.settings
      .slice(Math.max(0, place - FARTHEST_TOTAL), place)
      .filter(({ zones }) => zones.sentenceIndex === sentenceIndex);
  }

  /** Whether any figure so far was read as the measure. */
  isTold(measure: string): boolean {
    return this.told.has(measure);
  }

  /** Whether that very figure was read as the measure. */
  isReadAs(figure: Figure, measure: string): boolean {
    return this.measureOf.get(figure) === measure;
  }

  /** Whether the measure is the likeliest for that very figure, however unsure. */
  isLikeliest(figure: Figure, measure: string): boolean {
    return this.likeliestOf.get(figure) === measure;
  }

  /** Whether a figure before it in its sentence agrees as the measure. */
  isAgreeingInSentence(measure: string): boolean {
    return this.agreeing.has(measure);
  }
}
