// The plugins that every script of the extension is built with: what readers get without ever using it is left out.

import type { Plugin } from 'vite';
import { shortRingsOfWords } from './short-rings.ts';
import { shortWordLists } from './short-word-lists.ts';
import { usedApis } from './used-apis.ts';
import { withoutExamples } from './without-examples.ts';
import { withoutInnerHtml } from './without-inner-html.ts';
import { withoutReasons } from './without-reasons.ts';

export const smallerCode = (): Plugin[] => [
  withoutInnerHtml(),
  shortWordLists(),
  shortRingsOfWords(),
  usedApis(),
  withoutReasons(),
  withoutExamples(),
];
