// Takes the reasons that rules are told with out of the built code: only a trace, which readers never get, tells them.
// Knows how a rule of the engine is written: `because: '…',` beside its name.

import type { Plugin } from 'vite';
import { rewrittenSources } from './rewritten-sources.ts';

const REASON = /^\s+because:\s*(?:'[^'\n]*'|"[^"\n]*"|`[^`$]*`),\n/gm;

/** The code of rules, each without its reason. */
export const withoutReason = (code: string): string => code.replace(REASON, '');

export const withoutReasons = (): Plugin =>
  rewrittenSources('without-reasons', /\/src\/engine\/compare\/by-measure\/.*\.ts$/, withoutReason);
