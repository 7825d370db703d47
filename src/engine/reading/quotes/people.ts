// The people a text names: every name, the fullest one for each person, and the roles they are given in appositions.
// Knows how English papers name people; knows nobody and no topic.

import { GROUP_NOUNS, isRoleNoun as isRoleWord } from '../../english/speaker-nouns.ts';
import { BODY_WORDS, COURTESY_TITLES, PARTICLES, POST_NOMINALS } from '../../english/speech-words.ts';
import { ADDRESSES, PLAIN_TITLES, RANK_WORDS } from '../../english/titles.ts';
import { firstIndexWhere } from '../../text/first-index.ts';
import type { TextStructure } from '../../text/text-structure.ts';
import type { Token } from '../../text/tokens.ts';
import { baseOf } from '../../text/word-forms.ts';
import { wordSet } from '../../text/word-set.ts';
import { type Gender, genderOfWords, type KnownPerson, namesOf } from './known-people.ts';
import { isFirstOfList } from './mentions.ts';
import { nameStartingAt } from './names.ts';
import { isPossessive, type SpeakerMention } from './speaker-mention.ts';

/** Somebody whom the text names. */
export interface NamedPerson {
  /** The fullest name that the text gives. */
  readonly name: string;
  readonly gender: Gender;
}

const isRoleNoun = ({ norm }: Token): boolean => isRoleWord(norm);
const isTitle = ({ norm }: Token): boolean => COURTESY_TITLES.has(norm) || isRoleWord(norm) || RANK_WORDS.has(norm);
const isOfBody = ({ norm }: Token): boolean => BODY_WORDS.has(baseOf(norm));

/** The words of a mention that are part of a personal name: no titles, ranks or roles before it, no letters behind it. */
function personalWords(structure: TextStructure, mention: SpeakerMention): Token[] {
  const words = structure.tokens.slice(mention.firstToken, mention.endToken).filter(({ kind }) => kind === 'word');
  while (words.length > 1 && POST_NOMINALS.has((words.at(-1) as Token).norm)) words.pop();
  let first = 0;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as Token;
    if (PLAIN_TITLES.has(word.norm) && (at < words.length - 1 || first === at)) first = at + 1;
    else if (first === at && isTitle(word) && (at < words.length - 1 || words.length === 1)) first = at + 1;
    // "Cal Fire Siskiyou Unit Chief Phil Anzo": whatever stands before a role with two names behind it.
    else if (at > first && at < words.length - 2 && (isRoleNoun(word) || RANK_WORDS.has(word.norm))) first = at + 1;
    else if (first === at && isOfBody(word) && words.slice(at + 1, -1).some((later) => PLAIN_TITLES.has(later.norm)))
      first = at + 1;
  }
  return words.slice(first);
}

/** "Russian", "French", "Israeli": which country's somebody is. */
const NATIONAL =
  /^(?:.{3,}(?:ian|ish|ese|tani)|french|dutch|israeli|iraqi|american|german|mexican|korean|greek|swiss|thai)$/;

/** Words behind the noun of an apposition. */
const GOES_ON = wordSet('of for at in and who to with from on');

/** A pronoun points back over at most this many capitalised names, and this many tokens. */
const PRONOUN_REACH = 12;
const PRONOUN_TOKENS = 200;

/** A text that is about somebody names them within so many sentences. */
const OPENING_SENTENCES = 3;

/** Those that belong to the name. */
const HONOURS = wordSet('sir dame lord lady baroness dr');

function wordCount(name: string): number {
  let count = 1;
  for (let at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) count += 1;
  return count;
}

/** Reads every name of a text once; then resolves mentions. */
export class People {
  private readonly structure: TextStructure;
  /** By surname, and by "title given-name" ("sir mark"). */
  private readonly byName = new Map<string, NamedPerson>();
  private readonly byRole = new Map<string, NamedPerson>();
  /** Of the names, those that the text has given with a title alone so far: "Mr Birch". */
  private readonly titledOnly = new Set<string>();

  /** Every run of capitalised words, in order: whom a pronoun may point back to. */
  private readonly mentions: SpeakerMention[] = [];
  private readonly soles = new Map<'he' | 'she', NamedPerson | null>();

  /** `inQuote` is 1 for each quoted token: whom a speaker names is not the one who speaks. */
  constructor(structure: TextStructure, known: readonly KnownPerson[] = [], inQuote: Uint8Array | null = null) {
    this.structure = structure;
    this.readNames(inQuote);
    for (const person of known) this.addKnown(person);
  }

  private readNames(inQuote: Uint8Array | null): void {
    const { tokens } = this.structure;
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at] as Token;
      if (token.kind !== 'word' || !token.isCapital) continue;
      const mention = nameStartingAt(this.structure, at);
      if (!mention) continue;
      if (inQuote?.[at] !== 1) this.mentions.push(mention);
      this.addName(mention);
      at = mention.endToken - 1;
    }
  }

  private addName(mention: SpeakerMention): void {
    // One word alone is nobody's full name.
    if (mention.endToken - mention.firstToken < 2) return;
    const { tokens, text } = this.structure;
    const words = personalWords(this.structure, mention);
    const first = words[0];
    const last = words.at(-1);
    if (!first || !last) return;
    const before = tokens.indexOf(first, mention.firstToken) - 1;
    const title = tokens[before]?.norm === '.' ? tokens[before - 1] : tokens[before];
    const hasTitle = first !== tokens[mention.firstToken] && title !== undefined && COURTESY_TITLES.has(title.norm);
    if (words.length > 4 || (words.length < 2 && !hasTitle) || PARTICLES.has(first.norm)) return;
    const isAddressed = hasTitle && ADDRESSES.has(title.norm);
    // "Bill Marsh": a body's word that is a given name before one other.
    const isGiven = words.length === 2 && genderOfWords([first.norm]) !== null && !isOfBody(last);
    if (!isAddressed && !isGiven && words.some(isOfBody)) return;
    const honoured = hasTitle && HONOURS.has(title.norm);
    const isJudge = title?.norm === 'justice' && /^(mrs?|ms)$/.test(tokens[before - 1]?.norm ?? '');
    const whole = isJudge ? (tokens[before - 1] as Token) : title;
    const start = honoured || (hasTitle && words.length === 1) ? (whole ?? first).start : first.start;
    const name = text.slice(start, last.end - (last.norm === last.base ? 0 : 2));
    const key = last.base;
    const known = this.byName.get(key);
    const person = { name, gender: genderOf(tokens, mention) };
    if (hasTitle && words.length === 1) {
      // "Sir Mark", "Ms Braverman": a given name or a surname; the fuller name, wherever it stands, goes before it.
      if (!known) {
        this.byName.set(key, person);
        this.titledOnly.add(key);
      } else if (known.gender === null) this.byName.set(key, { ...known, gender: person.gender });
      return;
    }
    if (!known || this.titledOnly.delete(key) || wordCount(known.name) < wordCount(name)) {
      this.byName.set(key, { name, gender: person.gender ?? known?.gender ?? null });
      if (honoured) this.byName.set(`${title.norm} ${first.norm}`, this.byName.get(key) as NamedPerson);
    }
    this.addRoles(mention, key);
  }

  /** "Commissioner Sir Mark Rowley", "Sir Mark Rowley, the commissioner,", "the home secretary, Suella Braverman,". */
  private addRoles(mention: SpeakerMention, key: string): void {
    const { tokens } = this.structure;
    for (let at = mention.firstToken; at < mention.endToken; at += 1) this.addRole(at, key);
    const before = tokens[mention.firstToken - 1];
    if (before?.norm === ',') this.addRole(mention.firstToken - 2, key);
    else if (before?.kind === 'word') this.addRole(mention.firstToken - 1, key);
    if (tokens[mention.endToken]?.norm !== ',') return;
    const stop = Math.min(mention.endToken + 10, tokens.length);
    for (let at = mention.endToken + 1; at < stop; at += 1) {
      const token = tokens[at] as Token;
      if (token.kind === 'mark' && token.norm !== '-') break;
      if (!isRoleNoun(token)) continue;
      // "…, the spokesman said" begins a clause; "…, the spokesman for the force," goes on about the name.
      const next = tokens[at + 1];
      if (!next || next.kind === 'mark' || GOES_ON.has(next.norm)) this.addRole(at, key);
      break;
    }
  }

  /** Keeps the role noun at token `at`, by itself and with the word before it ("home secretary"). */
  private addRole(at: number, key: string): void {
    const noun = this.structure.tokens[at];
    if (!noun || !isRoleNoun(noun)) return;
    const person = this.byName.get(key);
    if (!person) return;
    const modifier = this.structure.tokens[at - 1];
    const full = modifier?.kind === 'word' ? `${modifier.base} ${noun.norm}` : noun.norm;
    if (!this.byRole.has(full)) this.byRole.set(full, person);
    if (!this.byRole.has(noun.norm)) this.byRole.set(noun.norm, person);
  }

  private addKnown(known: KnownPerson): void {
    const { surname, gender, variants } = namesOf(known);
    const named = this.byName.get(surname);
    const person = { name: named?.name ?? known.name, gender: named?.gender ?? gender };
    if (named) this.byName.set(surname, person);
    for (const variant of variants) if (!this.byName.has(variant)) this.byName.set(variant, person);
  }

  /** Who the mention is, if the text tells; a pronoun is nobody here. */
  find(mention: SpeakerMention): NamedPerson | null {
    const { tokens } = this.structure;
    if (mention.kind === 'pronoun') return null;
    const last = (tokens[mention.endToken - 1] as Token).base;
    if (mention.kind === 'role') {
      const phrase = this.phrase(mention);
      const named = this.byName.get(phrase) ?? null;
      // "A captain" is another one than the captain who has been named.
      if (named || /^(an?|one|another)$/.test(tokens[mention.firstToken]?.norm ?? '')) return named;
      const full = phrase.split(' ').slice(-2).join(' ');
      return this.byRole.get(full) ?? (this.isPlainRole(mention) ? this.byRole.get(last) : null) ?? null;
    }
    const before = tokens[mention.endToken - 2];
    const titled = before && mention.endToken - mention.firstToken > 1 ? `${before.norm} ${last}` : '';
    const person = this.byName.get(titled) ?? this.byName.get(last) ?? this.byName.get(this.phrase(mention));
    if (person) return person;
    const words = personalWords(this.structure, mention);
    if (words.length === 0) return this.byRole.get(last) ?? null;
    // "Norma": a given name that the text gives no surname to.
    const alone = words.length === 1 && mention.endToken - mention.firstToken === 1 ? genderOfWords([last]) : null;
    return alone === null
      ? null
      : { name: (words[0] as Token).norm === last ? this.printed(mention) : last, gender: alone };
  }

  private printed({ firstToken, endToken }: SpeakerMention): string {
    const { tokens, text } = this.structure;
    return text.slice((tokens[firstToken] as Token).start, (tokens[endToken - 1] as Token).end);
  }

  /**
   * The last person named in tokens `[from, before)` who is "he" or "she" by title or role, else the last one who may be;
   * not beyond a few paragraphs back.
   */
  findLast(gender: Gender, from: number, before: number): NamedPerson | null {
    const end = firstIndexWhere(this.mentions, ({ endToken }) => endToken > before);
    let unmarked: NamedPerson | null = null;
    let owner: { readonly person: NamedPerson; readonly sentence: number } | null = null;
    for (let at = end - 1; at >= 0 && at >= end - PRONOUN_REACH; at -= 1) {
      const mention = this.mentions[at] as SpeakerMention;
      if (mention.firstToken < from || before - mention.endToken > PRONOUN_TOKENS) break;
      const sentence = this.structure.sentenceOfToken[mention.firstToken] as number;
      if (owner !== null && owner.sentence !== sentence) break;
      const person = this.find(mention);
      if (person?.gender === gender) {
        if (!isPossessive(this.structure.tokens[mention.endToken - 1] as Token)) return person;
        // "Marsh apologised to Webb’s victims": about Marsh; Webb only where the sentence names nobody else.
        owner ??= { person, sentence };
      }
      if (person?.gender === null) unmarked ??= person;
    }
    return owner?.person ?? unmarked;
  }

  /** The one man, or the one woman, whom the text names, where it begins with them or names them more than once. */
  findSole(gender: 'he' | 'she'): NamedPerson | null {
    const known = this.soles.get(gender);
    if (known !== undefined) return known;
    const sole = this.readSole(gender);
    this.soles.set(gender, sole);
    return sole;
  }

  private readSole(gender: 'he' | 'she'): NamedPerson | null {
    let sole: NamedPerson | null = null;
    let isMeant = false;
    for (const mention of this.mentions) {
      const person = this.find(mention);
      if (person === null || person.gender !== gender) continue;
      if (sole !== null && sole.name !== person.name) return null;
      isMeant ||= sole !== null || (this.structure.sentenceOfToken[mention.firstToken] as number) < OPENING_SENTENCES;
      sole = person;
    }
    return isMeant ? sole : null;
  }

  /** The last person whom a paragraph begins with in tokens `[from, before)`; not beyond a few paragraphs back. */
  findOpener(from: number, before: number): NamedPerson | null {
    const { paragraphs, sentences, sentenceOfToken } = this.structure;
    const end = firstIndexWhere(this.mentions, ({ endToken }) => endToken > before);
    for (let at = end - 1; at >= 0; at -= 1) {
      const mention = this.mentions[at] as SpeakerMention;
      if (mention.firstToken < from || before - mention.endToken > PRONOUN_TOKENS) return null;
      const sentence = sentences[sentenceOfToken[mention.firstToken] as number];
      if (paragraphs[sentence?.paragraph ?? 0]?.firstToken !== mention.firstToken) continue;
      // "Watson’s father was the last": about somebody else.
      if (isPossessive(this.structure.tokens[mention.endToken - 1] as Token)) continue;
      const person = isFirstOfList(this.structure, mention) ? null : this.find(mention);
      if (person) return person;
    }
    return null;
  }

  /** "the commissioner", "the Met chief", "London’s police chief": nothing says that it is another one of the kind. */
  private isPlainRole(mention: SpeakerMention): boolean {
    for (let at = mention.firstToken + 1; at < mention.endToken - 1; at += 1) {
      const token = this.structure.tokens[at] as Token;
      const isOfBody = token.norm === 'own' || GROUP_NOUNS.has(token.norm);
      // "The Russian president" is not that of another country.
      if (token.isCapital && NATIONAL.test(token.norm)) return false;
      if (!token.isCapital && !isOfBody && !isPossessive(token)) return false;
    }
    return true;
  }

  private phrase(mention: SpeakerMention): string {
    const { tokens } = this.structure;
    let words = '';
    for (let at = mention.firstToken; at < mention.endToken; at += 1) words += ` ${(tokens[at] as Token).base}`;
    return words.slice(1).replace(/^(the|a|an|his|her|its) /, '');
  }
}

function genderOf(tokens: readonly Token[], mention: SpeakerMention): Gender {
  return genderOfWords(tokens.slice(mention.firstToken, mention.endToken).map(({ norm }) => norm));
}
