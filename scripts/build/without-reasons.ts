// Takes the reasons that rules are told with out of the built code: only a trace, which readers never get, tells them.
// Knows how a rule of the engine is written: `because: '…',` beside its name.

import type { Plugin } from 'vite';

const REASON = /^\s+because:\s*(?:'[^'\n]*'|"[^"\n]*"|`[^`$]*`),\n/gm;

/** The code of rules, each without its reason. */
export const withoutReason = (code: string): string => code.replace(REASON, '');

export function withoutReasons(): Plugin {
  return {
    name: 'second-source:without-reasons',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/engine\/compare\/by-measure\/.*\.ts$/.test(id)) return null;
      const bare = withoutReason(code);
      return bare === code ? null : { code: bare, map: null };
    },
  };
}
