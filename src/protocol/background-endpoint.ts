// What the background takes, from whom, and in what shape.

import type { Article } from '../model/article.ts';
import {
  fields,
  filledText,
  flag,
  isoDate,
  nullable,
  oneOf,
  optional,
  type Shape,
  text,
  wholeNumber,
} from '../model/shape.ts';
import type { Endpoint } from './answer.ts';
import { ARTICLE_LENGTH } from './limits.ts';
import type { Empty, Fact, FromExtension, FromPage, RequestOf } from './messages.ts';
import type { TextPiece } from './text-pieces.ts';

const LINE_LENGTH = 20_000;

const line = filledText(LINE_LENGTH);
const empty: Shape<Empty> = fields<Empty>({});

const articleFields = {
  title: text(LINE_LENGTH),
  url: optional(text(LINE_LENGTH)),
  date: optional(isoDate),
};

export const articleShape: Shape<Article> = fields<Article>({ ...articleFields, text: text(ARTICLE_LENGTH) });

const pieceShape: Shape<TextPiece> = fields<TextPiece>({
  textId: wholeNumber,
  index: wholeNumber,
  piece: text(ARTICLE_LENGTH),
});

const factShape: Shape<Fact> = fields<Fact>({
  factId: line,
  kind: oneOf('figure', 'quote'),
  text: text(LINE_LENGTH),
  measureName: nullable(text(LINE_LENGTH)),
});

const fromPage: Endpoint<FromPage> = {
  'open-page': { from: 'page', request: empty },
  'send-text': { from: 'page', request: pieceShape },
  'check-article': {
    from: 'page',
    request: fields<RequestOf<FromPage, 'check-article'>>({
      article: fields<Omit<Article, 'text'>>(articleFields),
      lastPiece: pieceShape,
    }),
  },
  'bring-painter': { from: 'page', request: empty },
  'show-count': {
    from: 'page',
    request: fields<RequestOf<FromPage, 'show-count'>>({ count: nullable(wholeNumber) }),
  },
  'dismiss-fact': {
    from: 'page',
    request: fields<RequestOf<FromPage, 'dismiss-fact'>>({ fact: factShape, scope: oneOf('once', 'fact') }),
  },
  'switch-own-site-off': { from: 'page', request: empty },
};

const ofTab = fields<{ readonly tabId: number }>({ tabId: wholeNumber });

const fromExtension: Endpoint<FromExtension> = {
  'check-tab': { from: 'extension', request: ofTab },
  'take-selection': { from: 'extension', request: ofTab },
  'add-article': { from: 'extension', request: ofTab },
  'is-storage-open': { from: 'extension', request: empty },
  'is-site-off': { from: 'extension', request: fields<RequestOf<FromExtension, 'is-site-off'>>({ host: line }) },
  'switch-site': {
    from: 'extension',
    request: fields<RequestOf<FromExtension, 'switch-site'>>({
      host: line,
      isOff: flag,
      tabId: nullable(wholeNumber),
    }),
  },
  'prepare-library': { from: 'extension', request: empty },
  'take-up-sources': { from: 'extension', request: empty },
  'switch-source': {
    from: 'extension',
    request: fields<RequestOf<FromExtension, 'switch-source'>>({ source: line, isOn: flag }),
  },
  'delete-source': {
    from: 'extension',
    request: fields<RequestOf<FromExtension, 'delete-source'>>({ source: line }),
  },
  'bring-source-back': {
    from: 'extension',
    request: fields<RequestOf<FromExtension, 'bring-source-back'>>({ source: line }),
  },
  'join-pair': {
    from: 'extension',
    request: fields<RequestOf<FromExtension, 'join-pair'>>({ factId: line, record: line }),
  },
  'restore-fact': {
    from: 'extension',
    request: fields<RequestOf<FromExtension, 'restore-fact'>>({ factId: line }),
  },
};

export const backgroundEndpoint: Endpoint<FromPage & FromExtension> = { ...fromPage, ...fromExtension };
