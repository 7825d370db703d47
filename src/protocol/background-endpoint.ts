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
  variants,
  wholeNumber,
} from '../model/shape.ts';
import type { Endpoint } from './answer.ts';
import { ARTICLE_LENGTH } from './limits.ts';
import type { Empty, Fact, FromExtension, FromPage, IconState, PairKey, RequestOf, SplitPair } from './messages.ts';
import type { TextPiece } from './text-pieces.ts';

const LINE_LENGTH = 20_000;

/** As long as title and publisher of a report may be: what is kept can be exported and read back. */
const SOURCE_LENGTH = 500;

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

const pairKeyShape: Shape<PairKey> = fields<PairKey>({ factId: line, record: line });

const splitPairShape: Shape<SplitPair> = fields<SplitPair>({
  factId: line,
  record: line,
  kind: oneOf('figure', 'quote'),
  own: text(LINE_LENGTH),
  other: text(LINE_LENGTH),
  publisher: text(LINE_LENGTH),
});

type Icon<Kind extends IconState['kind']> = Extract<IconState, { readonly kind: Kind }>;

const iconStateShape: Shape<IconState> = variants<'kind', IconState>('kind', {
  'not-read': fields<Icon<'not-read'>>({ kind: oneOf('not-read') }),
  'nothing-to-compare': fields<Icon<'nothing-to-compare'>>({ kind: oneOf('nothing-to-compare') }),
  compared: fields<Icon<'compared'>>({ kind: oneOf('compared'), differing: wholeNumber }),
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
  'bring-painter': { from: 'page', request: fields<RequestOf<FromPage, 'bring-painter'>>({ isThere: flag }) },
  'show-icon': { from: 'page', request: fields<RequestOf<FromPage, 'show-icon'>>({ icon: iconStateShape }) },
  'dismiss-fact': {
    from: 'page',
    request: fields<RequestOf<FromPage, 'dismiss-fact'>>({ fact: factShape, scope: oneOf('once', 'fact') }),
  },
  'undismiss-fact': {
    from: 'page',
    request: fields<RequestOf<FromPage, 'undismiss-fact'>>({ factId: line, scope: oneOf('once', 'fact') }),
  },
  'split-pair': { from: 'page', request: fields<RequestOf<FromPage, 'split-pair'>>({ pair: splitPairShape }) },
  'join-own-pair': { from: 'page', request: pairKeyShape },
};

const ofTab = fields<{ readonly tabId: number }>({ tabId: wholeNumber });

const fromExtension: Endpoint<FromExtension> = {
  'check-tab': { from: 'extension', request: ofTab },
  'take-selection': { from: 'extension', request: ofTab },
  'add-article': { from: 'extension', request: ofTab },
  'find-story-tabs': { from: 'extension', request: ofTab },
  'compare-with-tabs': { from: 'extension', request: ofTab },
  'keep-tabs': { from: 'extension', request: ofTab },
  'leave-tabs': { from: 'extension', request: ofTab },
  'is-storage-open': { from: 'extension', request: empty },
  'read-choices': { from: 'extension', request: empty },
  'choose-values': {
    from: 'extension',
    request: fields<RequestOf<FromExtension, 'choose-values'>>({ areShown: flag }),
  },
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
  'edit-report': {
    from: 'extension',
    request: fields<RequestOf<FromExtension, 'edit-report'>>({
      source: line,
      title: nullable(filledText(SOURCE_LENGTH)),
      publisher: filledText(SOURCE_LENGTH),
      date: nullable(isoDate),
    }),
  },
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
