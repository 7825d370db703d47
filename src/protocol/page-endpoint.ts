// What a content script takes, and in what shape: all of it from the extension itself.

import { fields, flag, type Shape, wholeNumber } from '../model/shape.ts';
import type { Endpoint } from './answer.ts';
import type { Empty, RequestOf, ToPage } from './messages.ts';

const empty: Shape<Empty> = fields<Empty>({});

export const pageEndpoint: Endpoint<ToPage> = {
  'page-state': { from: 'extension', request: empty },
  'settled-page-state': { from: 'extension', request: empty },
  'check-again': { from: 'extension', request: empty },
  jump: { from: 'extension', request: fields<RequestOf<ToPage, 'jump'>>({ index: wholeNumber }) },
  'jump-to-next': { from: 'extension', request: empty },
  'hide-marks': { from: 'extension', request: fields<RequestOf<ToPage, 'hide-marks'>>({ areHidden: flag }) },
  'show-values': { from: 'extension', request: fields<RequestOf<ToPage, 'show-values'>>({ areShown: flag }) },
  'toggle-marks': { from: 'extension', request: empty },
  'switch-off': { from: 'extension', request: empty },
};
