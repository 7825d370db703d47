// Whom a name, a role or a pronoun beside a quote points to: the fullest name that the text gives. Knows who spoke before;
// knows nothing of how quotes are attributed.

import type { Speaker } from '../../../model/quote.ts';
import { isPlural, isRoleNoun, singularOf } from '../../english/speaker-nouns.ts';
import { FEMALE, MALE } from '../../english/speech-words.ts';
import { SPEECH_VERBS, TELLING_VERBS } from '../../english/verbs-of-speech.ts';
import type { TextStructure } from '../../text/text-structure.ts';
import type { Token } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import { isFirstOfList, isOfGroup } from './mentions.ts';
import { OWNERS } from './owned-words.ts';
import type { NamedPerson, People } from './people.ts';
import type { QuotedRun } from './quotation-marks.ts';
import { isPassive, isVerb } from './saying-verbs.ts';
import type { SpeakerMention } from './speaker-mention.ts';
import { clauseSubject, subjectAfter, subjectBefore } from './subjects.ts';

/** A speaker is carried over to a quote without one from a quote at most this many paragraphs before. */
export const CARRY_PARAGRAPHS = 2;

/** So many sentences back a role may stand that "he" points to. */
const SUBJECT_SENTENCES = 3;

/** So many tokens back somebody may have spoken whom "he" points to. */
const TELLER_TOKENS = 150;

/** A speaker and, where the text names a person, who that is. */
export interface Said {
  readonly speaker: Speaker;
  readonly person: NamedPerson | null;
}

/** The last quote that somebody said, and who it was. */
export type LastSaid = Said & { readonly run: QuotedRun };

/** "Spaniard", "Italian", "Frenchman", "Portuguese", "Londoner". */
const DEMONYM =
  /^(?:.{3,}(?:iard|ian|ean|ese|man|woman|lander|oner|ite)|swede|dane|finn|scot|pole|turk|serb|croat|swiss|german|dutchman|briton)$/;

/** What somebody writes or says in his own name. */
const PERSONAL_PAPERS = wordSet(
  'letter statement post tweet email e-mail message memo note diary memoir book blog column essay speech affidavit testimony',
);

/** Of the words in -man and -woman, those of a nation. */
const MAN_OF_NATION = /^(?:irish|english|scots|welsh|french|dutch|cornish|manx)(?:wo)?man$/;

type Antecedent = { readonly name: string; readonly person: NamedPerson | null };

/** Resolves the mentions of one text. */
export class Speakers {
  private readonly structure: TextStructure;
  private readonly people: People;
  /** 1 for each quoted token. */
  private readonly inQuote: Uint8Array;

  constructor(structure: TextStructure, people: People, inQuote: Uint8Array) {
    this.structure = structure;
    this.people = people;
    this.inQuote = inQuote;
  }

  /** Whether the mention is a person's: a name that the text gives a person, a role, "he" or "she". */
  isSomebody(mention: SpeakerMention): boolean {
    const { tokens } = this.structure;
    const last = tokens[mention.endToken - 1] as Token;
    if (mention.kind === 'name' && !isRoleNoun(last.norm))
      return this.people.find(mention) !== null && last.norm === last.base;
    if (mention.kind === 'pronoun') return last.norm === 'he' || last.norm === 'she';
    return isRoleNoun(singularOf(last.norm));
  }

  /** Who the mention beside `run` is, where `last` is who spoke before. */
  at(mention: SpeakerMention, run: QuotedRun, last: LastSaid | null): Said {
    const { tokens, text } = this.structure;
    const start = (tokens[mention.firstToken] as Token).start;
    const end = (tokens[mention.endToken - 1] as Token).end;
    const printed = text.slice(start, end).replace(/[’']s?$/, '');
    const named = (name: string): Speaker => ({ start, end: start + printed.length, text: printed, name });
    if (mention.kind === 'pronoun') {
      const said = this.antecedent(mention, run, last);
      return { speaker: named(said?.name ?? printed), person: said?.person ?? null };
    }
    const writer = this.writerOf(mention, run, last);
    if (writer) return { speaker: named(writer.name), person: writer.person };
    const person = this.people.find(mention) ?? this.bornAbroad(mention, run, last);
    return { speaker: named(person?.name ?? printed), person };
  }

  /** "His letter says": whoever wrote it. */
  private writerOf(
    { firstToken, endToken, kind }: SpeakerMention,
    run: QuotedRun,
    last: LastSaid | null,
  ): Antecedent | null {
    const { tokens } = this.structure;
    const owner = tokens[firstToken] as Token;
    if (kind !== 'role' || !PERSONAL_PAPERS.has(tokens[endToken - 1]?.norm ?? '')) return null;
    if (owner.norm !== 'his' && owner.norm !== 'her') return null;
    return this.antecedent({ firstToken, endToken: firstToken + 1, kind: 'pronoun' }, run, last);
  }

  /** "…,” the Spaniard said": the last person named, where nobody has spoken yet. */
  private bornAbroad(
    { firstToken, endToken }: SpeakerMention,
    run: QuotedRun,
    last: LastSaid | null,
  ): NamedPerson | null {
    const { tokens } = this.structure;
    const word = tokens[firstToken] as Token;
    const isOne = endToken - firstToken === 1 && word.isCapital && tokens[firstToken - 1]?.norm === 'the';
    // "The Warley MP said": the one who has just spoken.
    const isMember = tokens[firstToken - 1]?.norm === 'the' && /^(mp|msp|td)$/.test(tokens[endToken - 1]?.norm ?? '');
    if (isMember && last?.person && run.paragraph - last.run.paragraph <= 1) return last.person;
    if (!isOne || !DEMONYM.test(word.norm)) return null;
    if (last === null) return this.people.findLast(null, 0, run.firstToken);
    // "He has not convinced Walsh. “…,” the Irishman said.": whom the text has named since, or who goes on.
    if (/man$/.test(word.norm) && !MAN_OF_NATION.test(word.norm)) return null;
    const gender = word.norm.endsWith('woman') ? 'she' : word.norm.endsWith('man') ? 'he' : null;
    const since = this.people.findLast(gender, last.run.endToken, run.firstToken);
    return since ?? (run.paragraph - last.run.paragraph <= 1 ? last.person : null);
  }

  /** "He" is the last speaker where that fits, else the last person named; "it" the body that was last spoken of. */
  private antecedent(mention: SpeakerMention, run: QuotedRun, last: LastSaid | null): Antecedent | null {
    const printed = this.structure.tokens[mention.firstToken]?.norm ?? '';
    const norm = OWNERS.get(printed) ?? printed;
    const gender = norm === 'he' || norm === 'she' ? norm : null;
    const own = gender === null ? null : this.subjectOfSentence(mention, gender);
    if (own) return own;
    if (gender === null) return norm === 'it' || norm === 'they' ? this.groupBefore(mention, run, last) : null;
    const isNear = last !== null && run.paragraph - last.run.paragraph <= CARRY_PARAGRAPHS + 1;
    const genderOfLast = last ? (last.person?.gender ?? this.genderOfWords(last.speaker)) : null;
    // A paragraph that begins with somebody's name is about them from there on.
    const opener = last ? this.people.findOpener(last.run.endToken, mention.firstToken) : null;
    if (opener && opener.gender !== (gender === 'he' ? 'she' : 'he')) return { name: opener.name, person: opener };
    const subject = this.newSubject(mention, last?.run.endToken ?? 0, gender);
    if (subject) return subject;
    const teller = this.tellerBefore(mention, last?.run.endToken ?? 0, gender);
    if (teller) return teller;
    const isLastOfGender = isNear && genderOfLast === gender;
    if (isLastOfGender) return { name: last.speaker.name, person: last.person };
    const couldBeLast = isNear && genderOfLast === null && !this.isBody(last);
    const since = this.people.findLast(gender, couldBeLast ? last.run.endToken : 0, mention.firstToken);
    if (since?.gender === gender) return { name: since.name, person: since };
    const role = this.roleBefore(mention, gender, couldBeLast ? last.run.endToken : 0);
    if (role) return role;
    if (since) return { name: since.name, person: since };
    if (couldBeLast) return { name: last.speaker.name, person: last.person };
    // Far from any name "he" is the one man whom the text is about.
    const sole = this.people.findSole(gender);
    return sole && { name: sole.name, person: sole };
  }

  /** What the words of a speaker without a name tell: "a spokeswoman" is "she". */
  private genderOfWords({ text }: Speaker): 'he' | 'she' | null {
    const last =
      text
        .toLowerCase()
        .split(/[^a-z-]+/)
        .pop() ?? '';
    if (MALE.has(last)) return 'he';
    return FEMALE.has(last) ? 'she' : null;
  }

  /** Whether the words name a body: "the council", "Cal Fire". */
  private isGroupName({ text }: Speaker): boolean {
    const words = text.toLowerCase().split(/\s+/);
    const last = words.at(-1) ?? '';
    return !isRoleNoun(singularOf(last)) && !/^(he|she|i|we)$/.test(last);
  }

  private isBody({ person, speaker }: Said): boolean {
    if (person) return false;
    if (/^(?:it|they|we|its|their)$/i.test(speaker.text)) return true;
    const word = speaker.text.split(/\s+/).pop() ?? '';
    const last = singularOf(word.toLowerCase());
    // "Special forces", where a sentence begins with them.
    const isCommonPlural = isPlural(word) && speaker.text.includes(' ') && !/^\p{Lu}/u.test(word);
    return isCommonPlural || (!isRoleNoun(last) && !/^\p{Lu}/u.test(speaker.text));
  }

  /** Subjects of the sentences before a token, nearest first: where a person without a name can have been named. */
  private subjectsBefore(token: number, from: number): SpeakerMention[] {
    const { sentences, sentenceOfToken } = this.structure;
    const found: SpeakerMention[] = [];
    const own = sentenceOfToken[token] ?? 0;
    const paragraph = sentences[own]?.paragraph ?? 0;
    for (let at = own; at >= 0 && own - at <= SUBJECT_SENTENCES; at -= 1) {
      const sentence = sentences[at];
      if (!sentence || sentence.firstToken < from || paragraph - sentence.paragraph > CARRY_PARAGRAPHS) break;
      const mention = clauseSubject(this.structure, sentence.firstToken, Math.min(token, sentence.endToken));
      if (mention && mention.kind !== 'pronoun' && this.inQuote[mention.firstToken] === 0) found.push(mention);
    }
    return found;
  }

  /**
   * "The minister apologised to Webb’s victims. “…,” he said.": whoever spoke last without being quoted, rather than whom
   * he spoke of.
   */
  private tellerBefore({ firstToken }: SpeakerMention, from: number, gender: 'he' | 'she'): Antecedent | null {
    const { sentences, sentenceOfToken } = this.structure;
    const paragraph = this.paragraphOf(firstToken);
    const lowest = Math.max(from, firstToken - TELLER_TOKENS);
    for (let at = firstToken - 1; at >= lowest; at -= 1) {
      if (paragraph - this.paragraphOf(at) > CARRY_PARAGRAPHS) return null;
      if (this.inQuote[at] === 1 || !this.isTelling(at)) continue;
      const first = sentences[sentenceOfToken[at] as number]?.firstToken ?? at;
      if (!isVerb(this.structure, at, first) || isPassive(this.structure, at, first)) continue;
      const subject = subjectBefore(this.structure, at, first);
      if (!subject || subject.kind === 'pronoun' || !this.isSomebody(subject)) continue;
      const person = this.people.find(subject);
      if (person && (person.gender ?? gender) === gender) return { name: person.name, person };
    }
    return null;
  }

  private isTelling(at: number): boolean {
    const { norm } = this.structure.tokens[at] as Token;
    return TELLING_VERBS.has(norm) || (SPEECH_VERBS.has(norm) && this.structure.tokens[at + 1]?.norm === 'that');
  }

  private paragraphOf(token: number): number {
    const { sentences, sentenceOfToken } = this.structure;
    return sentences[sentenceOfToken[token] as number]?.paragraph ?? 0;
  }

  /** "…,” Marsh said. Ozick agreed. “…,” she said.": whom the sentence right before the quote's is about. */
  private newSubject(mention: SpeakerMention, from: number, gender: 'he' | 'she'): Antecedent | null {
    const { sentences, sentenceOfToken } = this.structure;
    const at = sentenceOfToken[mention.firstToken] ?? 0;
    const before = sentences[at - 1];
    if (!before || before.firstToken < from || before.paragraph !== sentences[at]?.paragraph) return null;
    const source = this.sourceIn(before.firstToken, before.endToken);
    if (source && (source.gender ?? gender) === gender) return { name: source.name, person: source };
    const subject = clauseSubject(this.structure, before.firstToken, before.endToken);
    if (!subject || subject.kind === 'pronoun') return null;
    // "The minister, Steve Reed, agreed.": the name behind the role that the sentence begins with.
    const isInApposition =
      this.structure.tokens[before.firstToken]?.norm === 'the' &&
      this.structure.tokens[subject.firstToken - 1]?.norm === ',';
    // "At the harbour, Police Chief Ann Field asked for patience."
    const isLedIn =
      subject.kind === 'name' &&
      subject.endToken - subject.firstToken > 1 &&
      this.structure.tokens[subject.firstToken - 1]?.norm === ',';
    if (subject.firstToken !== before.firstToken && !isInApposition && !isLedIn) return null;
    if (!this.isSomebody(subject) || isFirstOfList(this.structure, subject)) return null;
    const person = this.people.find(subject);
    const other = gender === 'he' ? FEMALE : MALE;
    if (person) return person.gender === null || person.gender === gender ? { name: person.name, person } : null;
    const noun = this.structure.tokens[subject.endToken - 1]?.norm ?? '';
    return other.has(noun) || isPlural(noun) ? null : { name: this.printed(subject), person: null };
  }

  /** "According to Field it was late.": whom the sentence is according to, where it begins so. */
  private sourceIn(first: number, end: number): NamedPerson | null {
    const { tokens } = this.structure;
    if (tokens[first]?.norm !== 'according' || tokens[first + 1]?.norm !== 'to') return null;
    const source = subjectAfter(this.structure, first + 1, end);
    return source && source.kind !== 'pronoun' ? this.people.find(source) : null;
  }

  /** "The actor thanked his fans. “…,” he wrote.": a role that a sentence before is about. */
  private roleBefore(mention: SpeakerMention, gender: 'he' | 'she', from: number): Antecedent | null {
    for (const subject of this.subjectsBefore(mention.firstToken, from)) {
      const noun = this.structure.tokens[subject.endToken - 1]?.norm ?? '';
      if (!isRoleNoun(noun) || isPlural(noun) || this.people.find(subject)) continue;
      if (MALE.has(noun) && gender !== 'he') continue;
      if (FEMALE.has(noun) && gender !== 'she') continue;
      return { name: this.printed(subject), person: null };
    }
    return null;
  }

  /** "Judge Burns said he was not going to “…”": whom the pronoun's own sentence is about. */
  private subjectOfSentence(mention: SpeakerMention, gender: 'he' | 'she'): Antecedent | null {
    const { sentences, sentenceOfToken, tokens } = this.structure;
    const sentence = sentences[sentenceOfToken[mention.firstToken] ?? 0];
    if (!sentence || sentence.firstToken + 2 > mention.firstToken || this.inQuote[sentence.firstToken] === 1)
      return null;
    for (let at = sentence.firstToken; at < mention.firstToken; at += 1) if (this.inQuote[at] === 1) return null;
    const subject = clauseSubject(this.structure, sentence.firstToken, mention.firstToken);
    const isSaying = (token: Token): boolean => SPEECH_VERBS.has(token.norm) && !token.isCapital;
    if (!subject || !tokens.slice(subject.endToken, mention.firstToken).some(isSaying)) return null;
    const person = this.people.find(subject);
    return person && (person.gender === null || person.gender === gender) ? { name: person.name, person } : null;
  }

  private groupBefore(mention: SpeakerMention, run: QuotedRun, last: LastSaid | null): Antecedent | null {
    const isNext = last !== null && last.person === null && run.paragraph - last.run.paragraph <= 1;
    if (
      last &&
      isNext &&
      this.isGroupName(last.speaker) &&
      this.subjectsBefore(mention.firstToken, last.run.endToken).length === 0
    )
      return { name: last.speaker.name, person: null };
    for (const subject of this.subjectsBefore(mention.firstToken, 0)) {
      const isNamed = subject.kind === 'name' && this.people.find(subject) === null;
      if (isNamed || isOfGroup(this.structure, subject)) return { name: this.printed(subject), person: null };
    }
    if (!last || last.person || run.paragraph - last.run.paragraph > CARRY_PARAGRAPHS) return null;
    return { name: last.speaker.name, person: null };
  }

  private printed({ firstToken, endToken }: SpeakerMention): string {
    const { tokens, text } = this.structure;
    return text.slice((tokens[firstToken] as Token).start, (tokens[endToken - 1] as Token).end).replace(/[’']s?$/, '');
  }
}
