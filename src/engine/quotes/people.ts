// The people a text names: every name, the fullest one for each person, and the roles they are given in appositions.
// Knows how English papers name people; knows nobody and no topic.

import type { TextStructure } from '../text/text-structure.ts';
import type { Token } from '../text/tokens.ts';
import {
  BODY_WORDS,
  COURTESY_TITLES,
  FEMALE,
  MALE,
  NO_NAMES,
  PARTICLES,
  PRONOUNS,
  ROLE_NOUNS,
} from './speech-words.ts';

/** A name, a role or a pronoun that points to somebody: tokens `[firstToken, endToken)`. */
export interface Mention {
  readonly firstToken: number;
  readonly endToken: number;
  readonly kind: 'name' | 'role' | 'pronoun';
}

export type Gender = 'he' | 'she' | null;

export interface Person {
  /** The fullest name that the text gives. */
  readonly name: string;
  readonly gender: Gender;
}

/** Somebody whom a topic knows, with other ways to name or point to them in lower case. */
export interface KnownPerson {
  readonly name: string;
  readonly variants: readonly string[];
}

/** A possessive says whose something is; it ends a name. */
const isPossessive = (token: Token): boolean => /'s$|s'$/.test(token.norm);

const isNameWord = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'word' && token.isCapital && !NO_NAMES.has(token.norm);

/** Longest name looked at, in tokens. */
const NAME_REACH = 9;

/** Whether only a space stands between the two tokens: a name does not run over punctuation. */
const touches = (structure: TextStructure, left: number, right: number): boolean => {
  const one = structure.tokens[left];
  const two = structure.tokens[right];
  return one !== undefined && two !== undefined && two.start - one.end <= 1;
};

/** The run of capitalised words that ends with token `last`; `null` where that is no name. */
export function nameEndingAt(structure: TextStructure, last: number): Mention | null {
  const { tokens } = structure;
  if (!isNameWord(tokens[last])) return null;
  let first = last;
  while (last - first < NAME_REACH && touches(structure, first - 1, first)) {
    const before = tokens[first - 1] as Token;
    const beforeThat = tokens[first - 2];
    if (isNameWord(before) && !isPossessive(before)) first -= 1;
    else if (before.norm === '.' && beforeThat && COURTESY_TITLES.has(beforeThat.norm)) first -= 2;
    else if (before.norm === '-' && isNameWord(beforeThat)) first -= 2;
    else if (PARTICLES.has(before.norm) && isNameWord(beforeThat) && touches(structure, first - 2, first - 1))
      first -= 2;
    else break;
  }
  return { firstToken: first, endToken: last + 1, kind: 'name' };
}

/** The run of capitalised words that begins with token `first`; `null` where that is no name. */
export function nameStartingAt(structure: TextStructure, first: number): Mention | null {
  const { tokens } = structure;
  if (!isNameWord(tokens[first])) return null;
  let last = first;
  while (last - first < NAME_REACH && !isPossessive(tokens[last] as Token) && touches(structure, last, last + 1)) {
    const next = tokens[last + 1] as Token;
    const nextButOne = tokens[last + 2];
    if (isNameWord(next)) last += 1;
    else if (next.norm === '.' && COURTESY_TITLES.has((tokens[last] as Token).norm) && isNameWord(nextButOne))
      last += 2;
    else if (next.norm === '-' && isNameWord(nextButOne)) last += 2;
    else if (PARTICLES.has(next.norm) && isNameWord(nextButOne) && touches(structure, last + 1, last + 2)) last += 2;
    else break;
  }
  return { firstToken: first, endToken: last + 1, kind: 'name' };
}

/** The words of a mention that are part of a personal name: no titles, ranks or roles. */
function personalWords(structure: TextStructure, mention: Mention): Token[] {
  const words: Token[] = [];
  for (let at = mention.firstToken; at < mention.endToken; at += 1) {
    const token = structure.tokens[at] as Token;
    if (token.kind !== 'word') continue;
    if (!COURTESY_TITLES.has(token.norm) && !ROLE_NOUNS.has(token.norm) && !isRankWord(token.norm)) words.push(token);
  }
  return words;
}

const RANK_WORDS: ReadonlySet<string> = new Set(
  'chief assistant deputy detective acting former senior junior home foreign prime education justice health shadow'.split(
    ' ',
  ),
);
const isRankWord = (norm: string): boolean => RANK_WORDS.has(norm);

const bare = (norm: string): string => norm.replace(/'s$|'$/, '');

/** Words behind the noun of an apposition. */
const GOES_ON: ReadonlySet<string> = new Set('of for at in and who to with from on'.split(' '));

/** A pronoun points back over at most this many capitalised names, and this many tokens. */
const PRONOUN_REACH = 12;
const PRONOUN_TOKENS = 200;

/** Titles that stand before personal names only; "secretary" and "mayor" stand before other words too. */
const MALE_OR_FEMALE = /^(sir|dame|lord|lady|baroness|baron|mr|mrs|ms|miss|dr|prof|professor)$/;

/** Reads every name of a text once; then resolves mentions. */
export class People {
  private readonly structure: TextStructure;
  /** By surname, and by "title given-name" ("sir mark"). */
  private readonly byName = new Map<string, Person>();
  private readonly byRole = new Map<string, Person>();

  /** Every run of capitalised words, in order: whom a pronoun may point back to. */
  private readonly mentions: Mention[] = [];

  constructor(structure: TextStructure, known: readonly KnownPerson[] = []) {
    this.structure = structure;
    this.readNames();
    for (const person of known) this.addKnown(person);
  }

  private readNames(): void {
    const { tokens } = this.structure;
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at] as Token;
      if (token.kind !== 'word' || !token.isCapital) continue;
      const mention = nameStartingAt(this.structure, at);
      if (!mention) continue;
      this.mentions.push(mention);
      this.addName(mention);
      at = mention.endToken - 1;
    }
  }

  private addName(mention: Mention): void {
    const { tokens, text } = this.structure;
    const words = personalWords(this.structure, mention);
    const first = words[0];
    const last = words[words.length - 1];
    if (!first || !last) return;
    const title = tokens[tokens.indexOf(first, mention.firstToken) - 1];
    const hasTitle = first !== tokens[mention.firstToken] && title !== undefined && COURTESY_TITLES.has(title.norm);
    if (words.length > 4 || (words.length < 2 && !hasTitle) || PARTICLES.has(first.norm)) return;
    const isAddressed = hasTitle && MALE_OR_FEMALE.test(title.norm);
    if (!isAddressed && words.some((word) => BODY_WORDS.has(bare(word.norm)))) return;
    const honoured = hasTitle && title && /^(sir|dame|lord|lady|baroness|dr)$/.test(title.norm);
    const start = honoured || (hasTitle && words.length === 1) ? title.start : first.start;
    const name = text.slice(start, last.end).replace(/[’']s$/, '');
    const key = bare(last.norm);
    const known = this.byName.get(key);
    const person = { name, gender: genderOf(tokens, mention) };
    if (hasTitle && words.length === 1) {
      // "Sir Mark", "Ms Braverman": a given name or a surname; the fuller name, wherever it stands, goes before it.
      if (!known) this.byName.set(key, person);
      else if (known.gender === null) this.byName.set(key, { ...known, gender: person.gender });
      return;
    }
    if (!known || known.name.split(' ').length < name.split(' ').length) {
      this.byName.set(key, { name, gender: person.gender ?? known?.gender ?? null });
      if (honoured) this.byName.set(`${title.norm} ${first.norm}`, this.byName.get(key) as Person);
    }
    this.addRoles(mention, key);
  }

  /** "Commissioner Sir Mark Rowley", "Sir Mark Rowley, the commissioner,", "the home secretary, Suella Braverman,". */
  private addRoles(mention: Mention, key: string): void {
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
      if (!ROLE_NOUNS.has(token.norm)) continue;
      // "…, the spokesman said" begins a clause; "…, the spokesman for the force," goes on about the name.
      const next = tokens[at + 1];
      if (!next || next.kind === 'mark' || GOES_ON.has(next.norm)) this.addRole(at, key);
      break;
    }
  }

  /** Keeps the role noun at token `at`, by itself and with the word before it ("home secretary"). */
  private addRole(at: number, key: string): void {
    const noun = this.structure.tokens[at];
    const person = this.byName.get(key);
    if (!noun || !person || !ROLE_NOUNS.has(noun.norm)) return;
    const modifier = this.structure.tokens[at - 1];
    const full = modifier?.kind === 'word' ? `${bare(modifier.norm)} ${noun.norm}` : noun.norm;
    if (!this.byRole.has(full)) this.byRole.set(full, person);
    if (!this.byRole.has(noun.norm)) this.byRole.set(noun.norm, person);
  }

  private addKnown(known: KnownPerson): void {
    const surname = known.name.toLowerCase().split(' ').pop() ?? '';
    const named = this.byName.get(surname);
    const gender = named?.gender ?? genderOfName(known.name);
    const person = { name: named?.name ?? known.name, gender };
    if (named) this.byName.set(surname, person);
    for (const variant of [surname, ...known.variants.map((term) => term.replace(/[\^@*]|^the /g, '').trim())]) {
      if (variant && !this.byName.has(variant)) this.byName.set(variant, person);
    }
  }

  /** Who the mention is, if the text tells; a pronoun is nobody here. */
  find(mention: Mention): Person | null {
    const { tokens } = this.structure;
    if (mention.kind === 'pronoun') return null;
    const last = bare((tokens[mention.endToken - 1] as Token).norm);
    if (mention.kind === 'role') {
      const phrase = this.phrase(mention);
      const full = phrase.split(' ').slice(-2).join(' ');
      return (
        this.byName.get(phrase) ??
        this.byRole.get(full) ??
        (this.isPlainRole(mention) ? this.byRole.get(last) : null) ??
        null
      );
    }
    const before = tokens[mention.endToken - 2];
    const titled = before && mention.endToken - mention.firstToken > 1 ? `${before.norm} ${last}` : '';
    const person = this.byName.get(titled) ?? this.byName.get(last) ?? this.byName.get(this.phrase(mention));
    if (person) return person;
    return personalWords(this.structure, mention).length === 0 ? (this.byRole.get(last) ?? null) : null;
  }

  /**
   * The last person named in tokens `[from, before)` who is "he" or "she" by title or role, else the last one who may be;
   * not beyond a few paragraphs back.
   */
  findLast(gender: Gender, from: number, before: number): Person | null {
    let low = 0;
    let high = this.mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.mentions[middle] as Mention).endToken <= before) low = middle + 1;
      else high = middle;
    }
    let unmarked: Person | null = null;
    for (let at = low - 1; at >= 0 && at >= low - PRONOUN_REACH; at -= 1) {
      const mention = this.mentions[at] as Mention;
      if (mention.firstToken < from || before - mention.endToken > PRONOUN_TOKENS) break;
      const person = this.find(mention);
      if (person?.gender === gender) return person;
      if (person?.gender === null) unmarked ??= person;
    }
    return unmarked;
  }

  /** "the commissioner", "the Met chief", "London’s police chief": nothing says that it is another one of the kind. */
  private isPlainRole(mention: Mention): boolean {
    for (let at = mention.firstToken + 1; at < mention.endToken - 1; at += 1) {
      const token = this.structure.tokens[at] as Token;
      if (!token.isCapital && !/^(police|own)$/.test(token.norm) && !isPossessive(token)) return false;
    }
    return !/^(an?|one|another)$/.test(this.structure.tokens[mention.firstToken]?.norm ?? '');
  }

  private phrase(mention: Mention): string {
    const { tokens } = this.structure;
    let words = '';
    for (let at = mention.firstToken; at < mention.endToken; at += 1) words += ` ${bare((tokens[at] as Token).norm)}`;
    return words.slice(1).replace(/^(the|a|an|his|her|its) /, '');
  }
}

function genderOf(tokens: readonly Token[], mention: Mention): Gender {
  for (let at = mention.firstToken; at < mention.endToken; at += 1) {
    const norm = (tokens[at] as Token).norm;
    if (MALE.has(norm)) return 'he';
    if (FEMALE.has(norm)) return 'she';
  }
  return null;
}

function genderOfName(name: string): Gender {
  const words = name.toLowerCase().split(' ');
  if (words.some((word) => MALE.has(word))) return 'he';
  return words.some((word) => FEMALE.has(word)) ? 'she' : null;
}

const DETERMINERS: ReadonlySet<string> = new Set('the a an his her its their our one another this that'.split(' '));

/** Longest role looked at, in tokens: "a senior Metropolitan Police spokesman". */
const ROLE_REACH = 7;

/** The role whose noun is token `head` ("the Met chief", "London’s police chief"); `null` where it is none. */
export function roleEndingAt(structure: TextStructure, head: number): Mention | null {
  const { tokens } = structure;
  const noun = tokens[head];
  if (noun?.kind !== 'word' || !ROLE_NOUNS.has(bare(noun.norm))) return null;
  for (let first = head - 1; first >= 0 && head - first <= ROLE_REACH; first -= 1) {
    const token = tokens[first] as Token;
    if (token.kind === 'mark' && token.norm !== '-') break;
    if (DETERMINERS.has(token.norm)) return { firstToken: first, endToken: head + 1, kind: 'role' };
    if (isPossessive(token)) {
      const owner = roleEndingAt(structure, first) ?? nameEndingAt(structure, first);
      return { firstToken: owner?.firstToken ?? first, endToken: head + 1, kind: 'role' };
    }
  }
  return null;
}

export const isPronoun = (token: Token | undefined): boolean => token !== undefined && PRONOUNS.has(token.norm);
