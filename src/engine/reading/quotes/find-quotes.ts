// Finds the quotes of a text and their speakers. Knows how English papers quote and attribute; knows no topic.

import type { Quote, QuoteKind } from '../../../model/quote.ts';
import { NAMES_OF_MEN, NAMES_OF_WOMEN } from '../../english/given-names.ts';
import { isPlural, isRoleNoun, singularOf } from '../../english/speaker-nouns.ts';
import { BODY_WORDS } from '../../english/speech-words.ts';
import { PLAIN_SPEECH_VERBS } from '../../english/verbs-of-speech.ts';
import { rarityInEnglish } from '../../english/word-frequency.ts';
import type { Sentence, TextStructure } from '../../text/text-structure.ts';
import type { Token } from '../../text/tokens.ts';
import { type Attribution, attributionAfter, attributionBefore, firstMention, invertedAfter } from './find-speaker.ts';
import type { KnownPerson } from './known-people.ts';
import { isOfGroup } from './mentions.ts';
import { CARRY_PARAGRAPHS, type LastSaid, type Said, Speakers } from './name-speaker.ts';
import { nameStartingAt } from './names.ts';
import { ownerOfWordsAfter, ownerOfWordsBefore } from './owned-words.ts';
import { People } from './people.ts';
import { findQuotedRuns, type QuotedRun } from './quotation-marks.ts';
import { kindOf } from './quote-kind.ts';
import { isPassive, isVerb } from './saying-verbs.ts';
import type { SpeakerMention } from './speaker-mention.ts';
import { clauseSubject, subjectAfter, subjectBefore } from './subjects.ts';

export interface QuoteOptions {
  /** People of the topic, with the other ways they are named. */
  readonly people?: readonly KnownPerson[];
}

/** Words between two quotes of one utterance ("he said", "Sir Mark Rowley, the commissioner, told members"). */
const SPLIT_TOKENS = 45;

/** The agent of a passive is looked for at most this many tokens behind the quote ("… as “nonsense” by the club"). */
const AGENT_REACH = 10;

/** A word as frequent as this is hardly a name where a sentence begins with it. */
const COMMON_WORD = 0.5;

/** Longest paragraph, in tokens, that only says whose words follow. */
const LONGEST_LABEL = 16;

/** A verb of saying so far behind a quote may be another clause's. */
const FAR_VERB = 5;

/** Where a quote begins: its mark, or its first word where a speech goes on without one. */
const openingOf = ({ openMark, firstToken }: QuotedRun): number => (openMark < 0 ? firstToken : openMark);

/** Marks before words that are introduced, and at the end of words that are complete. */
const INTRODUCING: ReadonlySet<string> = new Set([':', ',']);
const ENDING: ReadonlySet<string> = new Set([',', '.', '!', '?', '…']);

class QuoteReader {
  private readonly structure: TextStructure;
  private readonly people: People;
  private readonly runs: readonly QuotedRun[];
  private readonly inQuote: Uint8Array;
  private readonly speakers: Speakers;
  private last: LastSaid | null = null;

  constructor(structure: TextStructure, options: QuoteOptions) {
    this.structure = structure;
    this.runs = findQuotedRuns(structure);
    this.inQuote = new Uint8Array(structure.tokens.length);
    for (const run of this.runs) this.inQuote.fill(1, run.firstToken, run.endToken);
    this.people = new People(structure, this.runs.length > 0 ? options.people : [], this.inQuote);
    this.speakers = new Speakers(structure, this.people, this.inQuote);
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
    const owner = kind === 'speech' ? this.ownerOf(at, attribution) : null;
    const said = kind === 'speech' ? (owner ?? this.saidBy(run, attribution, isContinued)) : null;
    if (said) this.last = { speaker: said.speaker, person: said.person, run };
    return { kind, start, end, text: text.slice(start, end), words, speaker: said?.speaker ?? null, isContinued };
  }

  /** Attribution by a verb of saying: after the quote where the quote stands first, before it where it is introduced. */
  private attributionOf(at: number): Attribution | null {
    const run = this.runs[at] as QuotedRun;
    const { sentences, sentenceOfToken } = this.structure;
    const ceiling = this.ceilingOf(at);
    const opening = openingOf(run);
    const floor = sentences[sentenceOfToken[opening] ?? 0]?.firstToken ?? 0;
    const isIntroduced = opening > floor && INTRODUCING.has(this.structure.tokens[opening - 1]?.norm ?? '');
    const isEnded = ENDING.has(this.structure.tokens[run.endToken - 1]?.norm ?? '');
    const behind =
      run.closeMark < 0 ? null : { from: run.closeMark + 1, to: Math.min(ceiling, run.closeMark + AGENT_REACH) };
    const before = (): Attribution | null =>
      opening > floor ? attributionBefore(this.structure, opening, floor, this.inQuote, behind) : null;
    const after = (): Attribution | null => attributionAfter(this.structure, run, ceiling, isEnded);
    // "It was turned down: “…,” said its chief.": what stands right behind tells more than what leads up to it.
    const inverted = isEnded ? invertedAfter(this.structure, run, ceiling, isEnded) : null;
    if (inverted) return inverted;
    if (isIntroduced || !isEnded) return before() ?? after();
    return after() ?? before();
  }

  /** "His vow that “…” was heard again when a speaker recalled it": whose words they are, where no verb beside them says. */
  private ownerOf(at: number, attribution: Attribution | null): Said | null {
    const run = this.runs[at] as QuotedRun;
    if (attribution !== null && attribution.verb < run.closeMark + FAR_VERB) return null;
    const { sentences, sentenceOfToken } = this.structure;
    const opening = openingOf(run);
    const floor = sentences[sentenceOfToken[opening] ?? 0]?.firstToken ?? 0;
    const before = ownerOfWordsAfter(this.structure, opening, floor, this.inQuote);
    const owner =
      before ?? (run.closeMark < 0 ? null : ownerOfWordsBefore(this.structure, run.closeMark + 1, this.ceilingOf(at)));
    if (owner === null || (owner.kind === 'name' && this.people.find(owner) === null)) return null;
    if (owner.kind === 'role' && !isRoleNoun(singularOf(this.structure.tokens[owner.endToken - 1]?.base ?? '')))
      return null;
    return this.speakers.at(owner, run, this.last);
  }

  /** Where the next quote or the paragraph's end is. */
  private ceilingOf(at: number): number {
    const run = this.runs[at] as QuotedRun;
    const next = this.runs[at + 1];
    return next?.paragraph === run.paragraph
      ? next.openMark
      : (this.structure.paragraphs[run.paragraph]?.endToken ?? run.endToken);
  }

  private saidBy(run: QuotedRun, attribution: Attribution | null, isContinued: boolean): Said | null {
    if (attribution) {
      if (!attribution.mention) return null;
      const said = this.speakers.at(attribution.mention, run, this.last);
      return attribution.goesOn ? this.goneOn(said, attribution.mention, run) : said;
    }
    if (isContinued && this.last) return this.last;
    return (
      this.implied(run) ??
      this.labelled(run) ??
      this.ledUpTo(run) ??
      this.introduced(run) ??
      this.carried(run) ??
      this.followed(run)
    );
  }

  /** "…,” the Italian added": another way to call the one who has just spoken. */
  private goneOn(said: Said, mention: SpeakerMention, run: QuotedRun): Said {
    const { last } = this;
    const { tokens } = this.structure;
    if (mention.kind === 'pronoun' || said.person || !last?.person || run.paragraph - last.run.paragraph > 1)
      return said;
    const isPointing = tokens[mention.firstToken]?.norm === 'the';
    const isSpokesperson = /^spokes/.test(tokens[mention.endToken - 1]?.norm ?? '');
    return isPointing && !isSpokesperson && !isOfGroup(this.structure, mention)
      ? { speaker: { ...said.speaker, name: last.speaker.name }, person: last.person }
      : said;
  }

  /** "Karen Pike, a nurse, is blunt. “We are drowning.”": whom the sentence before the quote is about. */
  private ledUpTo(run: QuotedRun): Said | null {
    const { sentences, sentenceOfToken } = this.structure;
    const opening = openingOf(run);
    const at = sentenceOfToken[opening] ?? 0;
    const before = sentences[at - 1];
    if (sentences[at]?.firstToken !== opening || before?.paragraph !== run.paragraph) return null;
    for (let token = before.firstToken; token < before.endToken; token += 1) if (this.inQuote[token] === 1) return null;
    const teller = this.tellerAtEnd(before);
    if (teller) return this.speakers.at(teller, run, this.last);
    if (this.last && this.last.run.paragraph === run.paragraph) return null;
    const mention = clauseSubject(this.structure, before.firstToken, before.endToken);
    if (!mention || !this.speakers.isSomebody(mention)) return null;
    return this.speakers.at(mention, run, this.last);
  }

  /** "He never owned up, Pike said. “We are drowning.”": who tells what the sentence says. */
  private tellerAtEnd({ firstToken, endToken }: Sentence): SpeakerMention | null {
    const { tokens } = this.structure;
    let verb = endToken - 1;
    while (verb > firstToken && tokens[verb]?.kind === 'mark') verb -= 1;
    // "What does she say? “We are drowning.”"
    const auxiliary = tokens.slice(firstToken, verb).findIndex(({ norm }) => /^(?:do|does|did)$/.test(norm));
    if (auxiliary >= 0 && tokens[endToken - 1]?.norm === '?' && PLAIN_SPEECH_VERBS.has(tokens[verb]?.norm ?? ''))
      return subjectAfter(this.structure, firstToken + auxiliary, verb);
    if (!isVerb(this.structure, verb, firstToken) || isPassive(this.structure, verb, firstToken)) return null;
    const subject = subjectBefore(this.structure, verb, firstToken);
    return subject && tokens[subject.firstToken - 1]?.norm === ',' ? subject : null;
  }

  /** "“We are drowning.” Karen Pike, a nurse, is blunt.": whom the sentence behind a quote that opens its paragraph is about. */
  private followed(run: QuotedRun): Said | null {
    const ascribed = this.ascribed(run);
    if (ascribed) return ascribed;
    const { sentences, sentenceOfToken, tokens } = this.structure;
    const behind = sentences[(sentenceOfToken[run.closeMark] ?? 0) + 1];
    if (run.closeMark < 0 || !this.opensParagraph(run) || behind?.paragraph !== run.paragraph) return null;
    if (behind.firstToken !== run.closeMark + 1 || this.inQuote[behind.firstToken] === 1) return null;
    const mention = clauseSubject(this.structure, behind.firstToken, behind.endToken);
    if (!mention || mention.firstToken !== behind.firstToken) return null;
    const next = tokens[mention.endToken];
    const isShown =
      next?.norm === ',' ||
      /^(is|was|has|had|shakes|shook|nods|nodded|laughs|laughed|pauses|paused)$/.test(next?.norm ?? '');
    return isShown && this.speakers.isSomebody(mention) && mention.kind !== 'role'
      ? this.speakers.at(mention, run, this.last)
      : null;
  }

  /** "“…” Those were the words of Karen Pike." */
  private ascribed(run: QuotedRun): Said | null {
    const { sentences, tokens, sentenceOfToken } = this.structure;
    const behind = sentences[(sentenceOfToken[run.closeMark < 0 ? run.endToken - 1 : run.closeMark] ?? 0) + 1];
    if (!behind || !/^(those|these)$/.test(tokens[behind.firstToken]?.norm ?? '')) return null;
    const words = behind.firstToken + 3;
    if (tokens[words]?.norm !== 'words' || tokens[words + 1]?.norm !== 'of') return null;
    const mention = subjectAfter(this.structure, words + 1, behind.endToken);
    return mention ? this.speakers.at(mention, run, this.last) : null;
  }

  /** Without a verb of saying: the subject of the quote's own sentence. */
  private implied(run: QuotedRun): Said | null {
    const { sentences, sentenceOfToken } = this.structure;
    const opening = openingOf(run);
    const sentence = sentences[sentenceOfToken[opening] ?? 0];
    if (!sentence || sentence.firstToken >= opening) return null;
    const isPerson = (name: SpeakerMention): boolean => this.people.find(name) !== null;
    const mention = firstMention(this.structure, sentence.firstToken, opening, isPerson);
    return mention && this.inQuote[mention.firstToken] === 0 ? this.speakers.at(mention, run, this.last) : null;
  }

  /** A quote that opens its paragraph belongs to whoever spoke last in the paragraph before, where that quotes nothing. */
  private introduced(run: QuotedRun): Said | null {
    const before = this.structure.paragraphs[run.paragraph - 1];
    if (!before || !this.opensParagraph(run) || this.last?.run.paragraph === before.index) return null;
    const attribution = attributionBefore(this.structure, before.endToken, before.firstToken, this.inQuote);
    const said = attribution?.mention ? this.speakers.at(attribution.mention, run, this.last) : null;
    // "One officer said:" ends its paragraph, and the words stand in the next.
    const isLedIn = this.structure.tokens[before.endToken - 1]?.norm === ':';
    return said?.person || isLedIn ? said : null;
  }

  /** "Ann Field, chair of the union:" as a paragraph by itself: whose words stand in the next. */
  private labelled(run: QuotedRun): Said | null {
    const { paragraphs, tokens } = this.structure;
    const before = paragraphs[run.paragraph - 1];
    if (!before || before.endToken - before.firstToken > LONGEST_LABEL) return null;
    if (tokens[before.endToken - 1]?.norm !== ':' || this.last?.run.paragraph === run.paragraph) return null;
    for (let at = before.firstToken; at < before.endToken; at += 1) if (this.inQuote[at] === 1) return null;
    const name = nameStartingAt(this.structure, before.firstToken);
    const isSetApart = tokens[name?.endToken ?? 0]?.norm === ',' || tokens[name?.endToken ?? 0]?.norm === '(';
    if (!name || (!isSetApart && this.people.find(name) === null)) return null;
    return this.speakers.at(name, run, this.last);
  }

  private carried(run: QuotedRun): Said | null {
    const { last } = this;
    if (!last || run.paragraph - last.run.paragraph > CARRY_PARAGRAPHS || this.isOfBody(run)) return null;
    if (this.isOfOther(run, last)) return null;
    const opener = this.people.findOpener(last.run.endToken, run.firstToken);
    return opener && opener.name !== last.person?.name ? null : last;
  }

  /** "Marek pictured his client as “a nerd”", behind a quote of the judge's: the sentence is about another name. */
  private isOfOther(run: QuotedRun, { person, speaker }: LastSaid): boolean {
    const { sentences, sentenceOfToken, tokens, text } = this.structure;
    const opening = openingOf(run);
    const first = sentences[sentenceOfToken[opening] ?? 0]?.firstToken ?? opening;
    if (first >= opening || this.inQuote[first] === 1) return false;
    const subject = clauseSubject(this.structure, first, opening);
    if (subject?.kind !== 'name') return false;
    const found = this.people.find(subject);
    if (found) return found.name !== person?.name;
    // "Divers are “no longer safe”", "Arco, Kingsway and Celt had shown “…”", "The Post Office “…”": told by who spoke before.
    const isPlain = subject.endToken - subject.firstToken === 1 && tokens[subject.firstToken - 1]?.norm !== 'the';
    const word = (tokens[subject.firstToken] as Token).norm;
    const isListed = tokens[subject.endToken]?.norm === ',' && tokens[subject.endToken + 1]?.isCapital === true;
    // "Trust “could not be restored”", "Compulsory testing was “a good idea”": no name, where a sentence begins with it.
    const behind = tokens[subject.endToken];
    const isWord = rarityInEnglish(word) < COMMON_WORD && !NAMES_OF_MEN.has(word) && !NAMES_OF_WOMEN.has(word);
    const isBeforeNoun = behind?.norm.endsWith('ing') === true && !behind.isCapital;
    if (isPlain && subject.firstToken === first && (isWord || isBeforeNoun)) return false;
    if (!isPlain || isListed || tokens[subject.endToken]?.norm === 'and' || isPlural(word)) return false;
    const printed = text.slice(
      (tokens[subject.firstToken] as Token).start,
      (tokens[subject.endToken - 1] as Token).end,
    );
    return !speaker.name.includes(printed);
  }

  /** "The union promised not to protect “…”": whoever spoke before, the sentence is about a body. */
  private isOfBody(run: QuotedRun): boolean {
    const { sentences, sentenceOfToken, tokens } = this.structure;
    const opening = openingOf(run);
    const first = sentences[sentenceOfToken[opening] ?? 0]?.firstToken ?? opening;
    if (first + 1 >= opening || tokens[first]?.norm !== 'the') return false;
    return BODY_WORDS.has((tokens[first + 1] as Token).base);
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
      if (!split || this.sentencesBetween(before.closeMark + 1, run.openMark) > 1) return false;
      return attributionAfter(this.structure, before, run.openMark) !== null;
    }
    return before.closeMark < 0 && run.paragraph === before.paragraph + 1 && this.opensParagraph(run);
  }

  private sentencesBetween(from: number, to: number): number {
    const { sentenceOfToken } = this.structure;
    return (sentenceOfToken[to - 1] ?? 0) - (sentenceOfToken[from] ?? 0) + 1;
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
