// How a badge looks. It is an empty inline box with padding and a button laid over that padding: an inline box that
// holds no text neither makes its line grow nor lets a line break where the text has none. Glyph and number are
// generated content, which is never selected, copied or read as the page's text.

import { DISPLAY_WITH_SHEET } from './mark-styles.ts';
import { cssOf, TONES } from './tone.ts';

/** Width of the badge's body for `count`, in ems of the badge's own font size. */
export function badgeWidthEm(count: number): number {
  return 1.5 + 0.62 * String(count).length;
}

const toneStyles = TONES.map(
  ({ name, ink, paper }) => `[data-tone=${name}]{--ink:${cssOf(ink)};--paper:${cssOf(paper)}}`,
).join('');

export const BADGE_STYLES = `
:host{all:initial!important;display:${DISPLAY_WITH_SHEET}!important;position:relative!important;visibility:inherit!important;
font-size:inherit!important;font-family:inherit!important;line-height:0!important;
padding-inline-start:calc(var(--second-source-width)*clamp(10px,.68em,18px) + .2em)!important;
user-select:none!important;-webkit-user-select:none!important}
button{all:unset;position:absolute;left:50%;top:50%;transform:translate(-50%,-50%);box-sizing:border-box;
display:flex;align-items:center;justify-content:center;min-width:24px;min-height:24px;
cursor:pointer;touch-action:manipulation;-webkit-tap-highlight-color:transparent}
span{box-sizing:border-box;display:flex;align-items:center;justify-content:center;gap:.16em;
font:700 clamp(10px,.68em,18px)/1.5 system-ui,sans-serif;font-variant-numeric:tabular-nums;white-space:nowrap;
inline-size:calc(var(--second-source-width)*1em);block-size:1.5em;background:var(--ink);color:var(--paper);
border:1px solid var(--ink);border-radius:.2em}
span::before{content:attr(data-glyph);font-weight:400}
span::after{content:attr(data-count)}
[data-kind=quote] span{border-radius:.75em}
[data-kind=quote] span::before{font-size:1.35em;line-height:0;transform:translateY(.14em)}
button:hover span,button[aria-expanded=true] span{background:var(--paper);color:var(--ink)}
button:focus-visible span{outline:2px solid var(--ink);outline-offset:2px}
${toneStyles}
@media (prefers-reduced-motion:no-preference){span{transition:background-color .12s,color .12s}}
@media (forced-colors:active){span{transition:none;forced-color-adjust:none;background:ButtonFace;color:ButtonText;border-color:ButtonText}
button:hover span,button[aria-expanded=true] span{background:Highlight;color:HighlightText}
button:focus-visible span{outline-color:Highlight}}
@media print{:host{display:none!important}}`;
