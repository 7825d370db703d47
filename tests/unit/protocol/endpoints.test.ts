// The messages of the extension: their shapes on arrival, and their types where they are sent.

import { describe, expect, expectTypeOf, test } from 'vitest';
import type { Finding, MatchReason } from '../../../src/model/finding.ts';
import type { Handlers } from '../../../src/protocol/answer.ts';
import { backgroundEndpoint } from '../../../src/protocol/background-endpoint.ts';
import type { FromPage, ReplyOf, RequestOf, ToBackground, ToPage } from '../../../src/protocol/messages.ts';
import { pageEndpoint } from '../../../src/protocol/page-endpoint.ts';
import type { PageReport } from '../../../src/protocol/page-report.ts';
import { type PageState, pageStateShape } from '../../../src/protocol/page-state.ts';
import type { SendRequest } from '../../../src/protocol/request.ts';
import { packReport, type SentReport } from '../../../src/protocol/sent-report.ts';
import type { TextPiece } from '../../../src/protocol/text-pieces.ts';
import { makeFigureFinding, makeQuoteFinding } from '../../made-up-findings.ts';

const finding = makeFigureFinding();
const because: MatchReason = { kind: 'utterance', speaker: null, sharedWords: ['chalk'], neighboursMatch: true };
const quote = makeQuoteFinding({ because });

const checkedWith = (finding: Finding): PageReport => ({
  kind: 'checked',
  findings: [finding],
  figureCount: 3,
  quoteCount: 1,
  hidden: { mentions: 0, facts: 0 },
  sameAs: null,
});

describe('what a page says of itself', () => {
  const problemOf = (state: unknown) => pageStateShape.problem(state, 'state');

  test('a page may have as many mentions as fit into an article', () => {
    const report = packReport(checkedWith(finding));
    if (report.kind !== 'checked') throw new Error('It is checked.');
    const mentions = Array.from({ length: 120_000 }, (_, at) => ({ start: at * 10, end: at * 10 + 5, content: 0 }));
    expect(problemOf({ report: { ...report, mentions }, areMarksHidden: false })).toBeNull();
  });

  test.each<PageReport>([
    { kind: 'not-an-article' },
    { kind: 'not-on-topic' },
    { kind: 'only-report' },
    { kind: 'checking' },
    { kind: 'off-here' },
    { kind: 'too-large' },
    { kind: 'failed', reason: 'no-answer' },
    checkedWith(finding),
    checkedWith(quote),
  ])('is taken: $kind', (report) => {
    expect(problemOf({ report: packReport(report), areMarksHidden: false })).toBeNull();
  });

  const { start: _start, end: _end, ...content } = finding;
  const { start: _quoteStart, end: _quoteEnd, ...quoteContent } = quote;
  const [counterpart] = finding.counterparts;
  const checked = {
    kind: 'checked',
    contents: [content],
    mentions: [],
    figureCount: 3,
    quoteCount: 1,
    hidden: { mentions: 0, facts: 0 },
    sameAs: null,
  };

  test.each<readonly [string, unknown, string]>([
    ['a report of no kind', {}, 'state.report.kind should be'],
    ['a kind from everybody’s prototype', { kind: 'constructor' }, 'state.report.kind should be'],
    [
      'a finding without its counterparts',
      { ...checked, contents: [{ ...content, counterparts: null }] },
      'contents[0].counterparts',
    ],
    [
      'a mention of no place',
      { ...checked, mentions: [{ start: -1, end: 2, content: 0 }] },
      'mentions[0].start should be a whole number',
    ],
    [
      'a reason that is a sentence',
      { ...checked, contents: [{ ...content, because: 'Both count teachers hired.' }] },
      'contents[0].because should be an object',
    ],
    [
      'a reason with words of another kind',
      { ...checked, contents: [{ ...quoteContent, because: { ...because, sharedWords: [7] } }] },
      'contents[0].because.sharedWords[0] should be a text',
    ],
    ['a count that is none', { ...checked, figureCount: -1 }, 'state.report.figureCount'],
    [
      'a link that would run',
      {
        ...checked,
        contents: [
          {
            ...content,
            counterparts: [{ ...counterpart, source: { ...counterpart?.source, url: 'javascript:alert(1)' } }],
          },
        ],
      },
      'contents[0].counterparts[0].source.url should be an address',
    ],
    ['a field too many', { ...checked, html: '<b>' }, 'unknown field "html"'],
  ])('is refused: %s', (_name, report, problem) => {
    expect(problemOf({ report, areMarksHidden: false })).toContain(problem);
  });
});

describe('what arrives at the background', () => {
  const problemOf = <Name extends keyof ToBackground>(name: Name, request: unknown) =>
    backgroundEndpoint[name].request.problem(request, name);
  const article = { title: 'Council to hire', date: '2023-01-26' };
  const lastPiece: TextPiece = { textId: 1, index: 0, piece: 'The council will hire 40 teachers.' };

  test('an article with and without address and date', () => {
    expect(problemOf('check-article', { article, lastPiece })).toBeNull();
    const bare = { title: '', url: undefined, date: undefined };
    expect(problemOf('check-article', { article: bare, lastPiece: { ...lastPiece, piece: '' } })).toBeNull();
  });

  test.each<readonly [string, keyof ToBackground, unknown]>([
    ['a piece beyond the limit', 'send-text', { ...lastPiece, piece: 'x'.repeat(2_000_001) }],
    ['a piece before the first', 'send-text', { ...lastPiece, index: -1 }],
    ['a date in words', 'check-article', { article: { ...article, date: 'yesterday' }, lastPiece }],
    ['no article', 'check-article', { lastPiece }],
    ['no text', 'check-article', { article }],
    ['half a finding', 'show-icon', { icon: { kind: 'compared', differing: 1.5 } }],
    ['an icon of no kind', 'show-icon', { icon: { kind: 'red' } }],
    [
      'an unknown scope',
      'dismiss-fact',
      { fact: { factId: 'a', kind: 'figure', text: '', measureName: null }, scope: 'all' },
    ],
    ['a tab in words', 'check-tab', { tabId: '7' }],
    ['a site without a name', 'is-site-off', { host: '' }],
    ['a field too many', 'open-page', { url: 'https://other.example/' }],
  ])('%s is refused', (_name, name, request) => {
    expect(problemOf(name, request)).not.toBeNull();
  });

  test('content scripts may send what FromPage names, and nothing else', () => {
    const fromPage = Object.entries(backgroundEndpoint).filter(([, { from }]) => from === 'page');
    expect(fromPage.map(([name]) => name).sort()).toEqual([
      'bring-painter',
      'check-article',
      'dismiss-fact',
      'join-own-pair',
      'open-page',
      'send-text',
      'show-icon',
      'split-pair',
      'undismiss-fact',
    ] satisfies (keyof FromPage)[]);
  });

  test('a page takes orders from the extension only', () => {
    expect(Object.values(pageEndpoint).every(({ from }) => from === 'extension')).toBe(true);
  });
});

describe('types', () => {
  test('a request has the type of its message, and so has its reply', () => {
    expectTypeOf<RequestOf<FromPage, 'send-text'>>().toEqualTypeOf<TextPiece>();
    expectTypeOf<ReplyOf<FromPage, 'check-article'>>().toEqualTypeOf<SentReport>();
    expectTypeOf<ReplyOf<ToPage, 'page-state'>>().toEqualTypeOf<PageState>();
  });

  test('what is sent is checked by the compiler', () => {
    type Send = SendRequest<FromPage>;
    const send = (() => Promise.resolve(null)) as unknown as Send;
    // @ts-expect-error: another message's request
    void send('show-icon', { index: 1 });
    // @ts-expect-error: no such message
    void send('show', {});
    expectTypeOf(send('show-icon', { icon: { kind: 'not-read' } })).resolves.toEqualTypeOf<null>();
    expectTypeOf(send('open-page', {})).resolves.toEqualTypeOf<{ readonly isOffHere: boolean }>();
  });

  test('an endpoint has a handler for every message', () => {
    expectTypeOf<keyof Handlers<FromPage>>().toEqualTypeOf<keyof FromPage>();
    expectTypeOf<keyof typeof pageEndpoint>().toEqualTypeOf<keyof ToPage>();
    expectTypeOf<keyof typeof backgroundEndpoint>().toEqualTypeOf<keyof ToBackground>();
  });
});
