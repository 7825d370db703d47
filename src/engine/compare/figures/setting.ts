// The setting of a figure: which concepts stand how near to it. Knows places in the text; knows no measures.

import type { Figure } from '../../../model/figure.ts';
import type { ConceptId, Scope } from '../../../model/pack.ts';
import type { Mention } from '../../text/lexicon.ts';
import { type Paragraph, type TextStructure, tokenAt } from '../../text/text-structure.ts';
import type { Token } from '../../text/tokens.ts';

export interface Setting {
  readonly figure: Figure;
  readonly sentence: number;
  readonly firstToken: number;
  /** The tokens between the figures on either side. */
  readonly nearFirst: number;
  readonly nearEnd: number;
  /** Whether one of the concepts stands in the scope, or nearer. */
  readonly has: (concepts: readonly ConceptId[], within: Scope) => boolean;
  /** Mentions in the figure's own sentence, by place. */
  readonly sentenceMentions: readonly Mention[];
}

const NEARNESS: Readonly<Record<Scope, number>> = { counted: 0, near: 1, sentence: 2, context: 3, article: 4 };

/** A paragraph of few sentences, as newspapers set them, goes on from the one before. */
const LONGEST_SHORT_PARAGRAPH = 2;
/** A line of so few tokens is a heading: it speaks for what follows, but is not itself what came before. */
const LONGEST_HEADING = 10;

/** Index of the first paragraph that is context for `own`. */
function contextParagraph(paragraphs: readonly Paragraph[], own: Paragraph): number {
  if (own.endSentence - own.firstSentence > LONGEST_SHORT_PARAGRAPH) return own.index;
  const before = paragraphs[own.index - 1];
  if (!before) return own.index;
  const isHeading = before.endToken - before.firstToken <= LONGEST_HEADING;
  return isHeading && before.index > 0 ? before.index - 1 : before.index;
}

/** Index of the first mention that begins at or behind `token`. */
function firstMentionFrom(mentions: readonly Mention[], token: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Mention).firstToken < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Words that end the noun phrase behind a number: what follows says more about it, not what it counts. */
const PHRASE_ENDERS: ReadonlySet<string> = new Set(
  (
    'who whom whose which that are is was were be been being have has had will would can could may might must should for from in on ' +
    'at by over across through between against since after before during when where while because if as but said told says into under ' +
    'involving concerning including relating'
  ).split(' '),
);
const LONGEST_COUNTED = 8;

/** Index behind the noun phrase that goes on from `token` ("counts" + "of rape"), not beyond `end`. */
function endOfCounted(tokens: readonly Token[], token: number, end: number): number {
  const limit = Math.min(end, token + LONGEST_COUNTED);
  let at = token;
  while (at < limit) {
    const { kind, norm } = tokens[at] as Token;
    if ((kind === 'mark' && norm !== '-') || PHRASE_ENDERS.has(norm)) break;
    at += 1;
  }
  return at;
}

/** Words that begin a clause with a time of its own: "launched in 2022, after an officer had been jailed". */
const CLAUSES_OF_ANOTHER_TIME: ReadonlySet<string> = new Set(['after', 'before', 'following', 'once', 'until']);

/** Index of the clause behind a date that tells of another time, not beyond `end`. */
function endOfDateClause(tokens: readonly Token[], token: number, end: number): number {
  const first = tokens[token]?.norm === ',' ? token + 1 : token;
  return CLAUSES_OF_ANOTHER_TIME.has(tokens[first]?.norm ?? '') ? Math.min(first, end) : end;
}

/** Index of the bracket that closes, for a figure in brackets: "(four counts)" belongs to what stands before it. */
function endOfBrackets(tokens: readonly Token[], token: number, end: number): number {
  for (let at = token; at < end; at += 1) {
    if (tokens[at]?.norm === ')') return at;
  }
  return end;
}

const bounds = (figure: Figure): boolean =>
  figure.kind === 'count' || figure.kind === 'share' || figure.kind === 'number';

/** The settings of all figures of a text; `mentions` by place. */
export function settingsOf(
  structure: TextStructure,
  figures: readonly Figure[],
  mentions: readonly Mention[],
): Setting[] {
  const { tokens, sentences, paragraphs, sentenceOfToken } = structure;
  const inArticle = new Set(mentions.map(({ concept }) => concept));
  const places = figures.map((figure) => {
    const firstToken = tokenAt(tokens, figure.start);
    return { figure, firstToken, endToken: tokenAt(tokens, figure.end - 1) + 1 };
  });

  return places.map(({ figure, firstToken, endToken }, index) => {
    const sentence = sentenceOfToken[firstToken] as number;
    const {
      firstToken: sentenceFirst,
      endToken: sentenceEnd,
      paragraph,
    } = sentences[sentence] as (typeof sentences)[number];

    let nearFirst = sentenceFirst;
    for (let i = index - 1; i >= 0; i -= 1) {
      const before = places[i] as (typeof places)[number];
      if (before.endToken <= sentenceFirst) break;
      if (bounds(before.figure) && before.endToken <= firstToken) {
        nearFirst = before.endToken;
        break;
      }
    }
    let nearEnd = sentenceEnd;
    for (let i = index + 1; i < places.length; i += 1) {
      const after = places[i] as (typeof places)[number];
      if (after.firstToken >= sentenceEnd) break;
      if (bounds(after.figure) && after.firstToken >= endToken) {
        nearEnd = after.firstToken;
        break;
      }
    }
    if (figure.kind === 'date') nearEnd = endOfDateClause(tokens, endToken, nearEnd);
    if (tokens[firstToken - 1]?.norm === '(') nearEnd = Math.min(nearEnd, endOfBrackets(tokens, endToken, sentenceEnd));
    const counted = figure.kind === 'date' ? null : figure.counted;
    const countedFirst = Math.max(
      sentenceFirst,
      Math.min(counted ? tokenAt(tokens, counted.start) : firstToken, firstToken - 1),
    );
    const countedHead = counted ? tokenAt(tokens, counted.end - 1) + 1 : endToken;
    const countedEnd = counted?.text.includes(' of ') ? countedHead : endOfCounted(tokens, countedHead, nearEnd);

    const own = paragraphs[paragraph] as Paragraph;
    const contextFirst = (paragraphs[contextParagraph(paragraphs, own)] as Paragraph).firstToken;

    const nearest = new Map<ConceptId, number>();
    const sentenceMentions: Mention[] = [];
    for (let i = firstMentionFrom(mentions, contextFirst); i < mentions.length; i += 1) {
      const mention = mentions[i] as Mention;
      const { firstToken: first, endToken: end, concept } = mention;
      if (first >= own.endToken) break;
      let scope = NEARNESS.context;
      if (first >= sentenceFirst && end <= sentenceEnd) {
        scope = NEARNESS.sentence;
        sentenceMentions.push(mention);
        const isCounted = (first >= countedFirst && end <= countedEnd) || (first >= firstToken && end <= endToken);
        if (isCounted) scope = NEARNESS.counted;
        else if (first >= nearFirst && end <= nearEnd) scope = NEARNESS.near;
      }
      const known = nearest.get(concept);
      if (known === undefined || scope < known) nearest.set(concept, scope);
    }

    return {
      figure,
      sentence,
      firstToken,
      nearFirst,
      nearEnd,
      sentenceMentions,
      has: (concepts, within) =>
        concepts.some((concept) => {
          const scope = nearest.get(concept);
          if (scope !== undefined) return scope <= NEARNESS[within];
          return within === 'article' && inArticle.has(concept);
        }),
    };
  });
}
