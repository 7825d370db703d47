// Finds the quotes of a text and their speakers. Knows how English papers quote and attribute; knows no topic.

import type { Quote, QuoteKind, Speaker } from '../../../model/quote.ts';
import { BODY_WORDS } from '../../english/speech-words.ts';
import type { TextStructure } from '../../text/text-structure.ts';
import type { Token } from '../../text/tokens.ts';
import { workingBytes } from '../../text/working-bytes.ts';
import { type Attribution, attributionAfter, attributionBefore, firstMention } from './find-speaker.ts';
import type { KnownPerson } from './known-people.ts';
import type { Mention } from './mentions.ts';
import { People, type Person } from './people.ts';
import { findQuotedRuns, type QuotedRun } from './quotation-marks.ts';
import { kindOf } from './quote-kind.ts';

export interface QuoteOptions {
  /** People of the topic, with the other ways they are named. */
  readonly people?: readonly KnownPerson[];
}

/** A speaker is carried over to a quote without one from a quote at most this many paragraphs before. */
const CARRY_PARAGRAPHS = 2;

/** Words between two quotes of one utterance ("he said", "Sir Mark Rowley, the commissioner, told members"). */
const SPLIT_TOKENS = 16;

interface Said {
  readonly speaker: Speaker;
  readonly person: Person | null;
}

/** Marks before words that are introduced, and at the end of words that are complete. */
const INTRODUCING: ReadonlySet<string> = new Set([':', ',']);
const ENDING: ReadonlySet<string> = new Set([',', '.', '!', '?', '…']);

const flagsFor = workingBytes();

class QuoteReader {
  private readonly structure: TextStructure;
  private readonly people: People;
  private readonly runs: readonly QuotedRun[];
  private readonly inQuote: Uint8Array;
  private last: (Said & { readonly run: QuotedRun }) | null = null;

  constructor(structure: TextStructure, options: QuoteOptions) {
    this.structure = structure;
    this.runs = findQuotedRuns(structure);
    this.people = new People(structure, this.runs.length > 0 ? options.people : []);
    this.inQuote = flagsFor(structure.tokens.length);
    for (const run of this.runs) this.inQuote.fill(1, run.firstToken, run.endToken);
  }

  read(): Quote[] {
    const quotes: Quote[] = [];
    for (let at = 0; at < this.runs.length; at += 1) quotes.push(this.quoteAt(at));
    return quotes;
  }

  private quoteAt(at: number): Quote {
    const run = this.runs[at] as QuotedRun;
    const { tokens, text } = this.structure;
    const words = { start: (tokens[run.firstToken] as Token).start, end: (tokens[run.endToken - 1] as Token).end };
    const start = run.openMark < 0 ? words.start : (tokens[run.openMark] as Token).start;
    const end = run.closeMark < 0 ? words.end : (tokens[run.closeMark] as Token).end;
    const attribution = this.attributionOf(at);
    const kind: QuoteKind = kindOf(this.structure, run, attribution !== null);
    const isContinued = at > 0 && this.isContinued(at);
    const said = kind === 'speech' ? this.saidBy(run, attribution, isContinued) : null;
    if (said) this.last = { speaker: said.speaker, person: said.person, run };
    return { kind, start, end, text: text.slice(start, end), words, speaker: said?.speaker ?? null, isContinued };
  }

  /** Attribution by a verb of saying: after the quote where the quote stands first, before it where it is introduced. */
  private attributionOf(at: number): Attribution | null {
    const run = this.runs[at] as QuotedRun;
    const { sentences, sentenceOfToken, paragraphs } = this.structure;
    const paragraph = paragraphs[run.paragraph];
    const next = this.runs[at + 1];
    const ceiling = next?.paragraph === run.paragraph ? next.openMark : (paragraph?.endToken ?? run.endToken);
    const opening = run.openMark < 0 ? run.firstToken : run.openMark;
    const floor = sentences[sentenceOfToken[opening] ?? 0]?.firstToken ?? 0;
    const isIntroduced = opening > floor && INTRODUCING.has(this.structure.tokens[opening - 1]?.norm ?? '');
    const before = (): Attribution | null =>
      opening > floor ? attributionBefore(this.structure, opening, floor, this.inQuote) : null;
    const after = (): Attribution | null => attributionAfter(this.structure, run, ceiling);
    const isEnded = ENDING.has(this.structure.tokens[run.endToken - 1]?.norm ?? '');
    if (isIntroduced || !isEnded) return before() ?? after();
    return after() ?? before();
  }

  private saidBy(run: QuotedRun, attribution: Attribution | null, isContinued: boolean): Said | null {
    if (attribution) return this.speakerAt(attribution.mention, run);
    if (isContinued && this.last) return this.last;
    return this.implied(run) ?? this.introduced(run) ?? this.carried(run);
  }

  /** Without a verb of saying: the subject of the quote's own sentence. */
  private implied(run: QuotedRun): Said | null {
    const { sentences, sentenceOfToken } = this.structure;
    const opening = run.openMark < 0 ? run.firstToken : run.openMark;
    const sentence = sentences[sentenceOfToken[opening] ?? 0];
    if (!sentence || sentence.firstToken >= opening) return null;
    const isPerson = (name: Mention): boolean => this.people.find(name) !== null;
    const mention = firstMention(this.structure, sentence.firstToken, opening, isPerson);
    return mention && this.inQuote[mention.firstToken] === 0 ? this.speakerAt(mention, run) : null;
  }

  /** A quote that opens its paragraph belongs to whoever spoke last in the paragraph before, where that quotes nothing. */
  private introduced(run: QuotedRun): Said | null {
    const before = this.structure.paragraphs[run.paragraph - 1];
    if (!before || !this.opensParagraph(run) || this.last?.run.paragraph === before.index) return null;
    const attribution = attributionBefore(this.structure, before.endToken, before.firstToken, this.inQuote);
    const said = attribution ? this.speakerAt(attribution.mention, run) : null;
    return said?.person ? said : null;
  }

  private carried(run: QuotedRun): Said | null {
    const { last } = this;
    if (!last || run.paragraph - last.run.paragraph > CARRY_PARAGRAPHS || this.isOfBody(run)) return null;
    const opener = this.people.findOpener(last.run.endToken, run.firstToken);
    return opener && opener.name !== last.person?.name ? null : last;
  }

  /** "The union promised not to protect “…”": whoever spoke before, the sentence is about a body. */
  private isOfBody(run: QuotedRun): boolean {
    const { sentences, sentenceOfToken, tokens } = this.structure;
    const opening = run.openMark < 0 ? run.firstToken : run.openMark;
    const first = sentences[sentenceOfToken[opening] ?? 0]?.firstToken ?? opening;
    if (first + 1 >= opening || tokens[first]?.norm !== 'the') return false;
    return BODY_WORDS.has((tokens[first + 1] as Token).base);
  }

  private speakerAt(mention: Mention, run: QuotedRun): Said {
    const { tokens, text } = this.structure;
    const start = (tokens[mention.firstToken] as Token).start;
    const end = (tokens[mention.endToken - 1] as Token).end;
    const printed = text.slice(start, end).replace(/[’']s?$/, '');
    const named = (name: string): Speaker => ({ start, end: start + printed.length, text: printed, name });
    if (mention.kind === 'pronoun') {
      const said = this.antecedent(mention, run);
      return { speaker: named(said?.name ?? printed), person: said?.person ?? null };
    }
    const person = this.people.find(mention);
    return { speaker: named(person?.name ?? printed), person };
  }

  /** "He" is the last speaker where that fits, else the last person named. */
  private antecedent(mention: Mention, run: QuotedRun): { name: string; person: Person | null } | null {
    const norm = this.structure.tokens[mention.firstToken]?.norm;
    const gender = norm === 'he' || norm === 'she' ? norm : null;
    if (gender === null) return null;
    const last = this.last;
    const isNear = last !== null && run.paragraph - last.run.paragraph <= CARRY_PARAGRAPHS + 1;
    // A paragraph that begins with somebody's name is about them from there on.
    const opener = last ? this.people.findOpener(last.run.endToken, mention.firstToken) : null;
    if (opener && opener.gender !== (gender === 'he' ? 'she' : 'he')) return { name: opener.name, person: opener };
    const isLastOfGender = isNear && last.person?.gender === gender;
    if (isLastOfGender) return { name: last.speaker.name, person: last.person };
    const couldBeLast = isNear && (last.person === null || last.person.gender === null);
    const since = this.people.findLast(gender, couldBeLast ? last.run.endToken : 0, mention.firstToken);
    if (since) return { name: since.name, person: since };
    return couldBeLast ? { name: last.speaker.name, person: last.person } : null;
  }

  /** Whether the quote goes on with the one before it: next paragraph of one speech, or split by its attribution. */
  private isContinued(at: number): boolean {
    const run = this.runs[at] as QuotedRun;
    const before = this.runs[at - 1] as QuotedRun;
    if (before.paragraph === run.paragraph) {
      if (run.openMark - before.endToken > SPLIT_TOKENS) return false;
      const { tokens, sentences, sentenceOfToken } = this.structure;
      const sentence = sentenceOfToken[run.openMark] ?? 0;
      const isOwnSentence = sentence !== sentenceOfToken[before.closeMark + 1];
      // "…,” he said. The union backed “…": the words before the quote are another sentence's.
      if (isOwnSentence && sentences[sentence]?.firstToken !== run.openMark) return false;
      const isEnded = ENDING.has(tokens[before.endToken - 1]?.norm ?? '');
      const split = isEnded || tokens[before.closeMark + 1]?.norm === ',';
      return split && attributionAfter(this.structure, before, run.openMark) !== null;
    }
    return before.closeMark < 0 && run.paragraph === before.paragraph + 1 && this.opensParagraph(run);
  }

  /** Whether nothing but the ">" of a block quote stands before the quote in its paragraph. */
  private opensParagraph(run: QuotedRun): boolean {
    const { paragraphs, tokens } = this.structure;
    const first = paragraphs[run.paragraph]?.firstToken ?? 0;
    const opening = run.openMark < 0 ? run.firstToken - 1 : run.openMark;
    return opening === first || (opening === first + 1 && tokens[first]?.norm === '>');
  }
}

/**
 * The quotes of a text, in order and without overlap; a quote inside a quote is part of it.
 *
 * A speech that runs over paragraphs is one quote a paragraph, `isContinued` from the second on. `speaker` is who the
 * text says it is, by the fullest name it gives; titles, nicknames and scare quotes have kind `term` and no speaker.
 * Linear in the length of the text.
 */
export function findQuotes(structure: TextStructure, options: QuoteOptions = {}): Quote[] {
  return new QuoteReader(structure, options).read();
}
