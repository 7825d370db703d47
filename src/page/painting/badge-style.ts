// How a mark in the text looks: a chip with the other value, or, where there is no room, a small badge with a number.
// It is an inline box with padding and a button laid over that padding: a box of no height does not make its line grow.
// It holds a word joiner, for Chrome would else break the line between the last word of a paragraph and its mark, which
// would stand in a line of its own. That and what stands on a mark are generated content, which is never selected,
// copied or read as the page's text.
// Of the page's own style it takes the size and the direction of the writing and nothing else: here an important rule
// wins over every one of the page, and what has a size stands inside, where no selector of the page reaches. There are
// no custom properties: a page can register one of any name, with a value of its own and without inheritance.

import { PART_ATTRIBUTE } from '../own-elements.ts';
import { WRITING } from './chip-size.ts';
import { DISPLAY_WITH_SHEET } from './mark-styles.ts';
import { cssOf, TONES } from './tone.ts';

/** Width of a small badge for `count`, in ems of its own font size. */
export function badgeWidthEm(count: number): number {
  return 1.5 + 0.62 * String(count).length;
}

/** Of the writing on a mark, in the page's own measure. */
export const BADGE_FONT_SIZE = `clamp(${WRITING.smallestPx}px,${WRITING.ofText}em,${WRITING.largestPx}px)`;

/** Tones of backgrounds that are not known, as pictures, or too grey for ours: a chip brings its own ground there. */
const hasOwnGround = (name: string): boolean => name === 'black' || name === 'white';

const toneStyles = TONES.map(({ name, ink, paper }) => {
  const [dark, light] = [cssOf(ink), cssOf(paper)];
  const ground = hasOwnGround(name) ? light : 'transparent';
  return `[data-tone=${name}] span{background:${dark};color:${light};border-color:${dark}}
[data-tone=${name}][data-form=chip] span{background:${ground};color:${dark}}
[data-tone=${name}]:is(:hover,[aria-expanded=true]) span{background:${light};color:${dark}}
[data-tone=${name}][data-form=chip]:is(:hover,[aria-expanded=true]) span{background:${dark};color:${light}}
[data-tone=${name}]:focus-visible span{outline-color:${dark}}`;
}).join('');

export const BADGE_STYLES = `
:host{all:initial!important;display:${DISPLAY_WITH_SHEET}!important;visibility:inherit!important;
direction:inherit!important;unicode-bidi:normal!important;writing-mode:inherit!important;
font-size:inherit!important;font-family:inherit!important;line-height:0!important;
user-select:none!important;-webkit-user-select:none!important}
:host([${PART_ATTRIBUTE}]){flex:none!important;align-self:center!important;padding-block:.6em!important}
i{position:relative;font-style:normal}
i::after{content:"\\2060"/"";font-size:0}
button{all:unset;position:absolute;left:50%;top:50%;transform:translate(-50%,-50%);box-sizing:border-box;
display:flex;align-items:center;justify-content:center;min-width:24px;min-height:24px;
cursor:pointer;touch-action:manipulation;-webkit-tap-highlight-color:transparent}
span{box-sizing:border-box;display:flex;align-items:center;justify-content:center;gap:.16em;overflow:hidden;
font:700 ${BADGE_FONT_SIZE}/1 system-ui,sans-serif;white-space:nowrap;
block-size:1.5em;border:1px solid;border-radius:.2em}
[data-form=badge] span::before{content:attr(data-glyph);font-weight:400}
[data-form=badge] span::after{content:attr(data-count)}
[data-form=badge][data-kind=quote] span{border-radius:.75em}
[data-form=badge][data-kind=quote] span::before{font-size:1.35em;line-height:0;transform:translateY(.14em)}
[data-form=chip] span{font-weight:600;border-radius:.75em}
[data-form=chip] span::after{content:attr(data-chip)}
[data-form=chip][data-weight=light] span{font-weight:400;border-style:dotted}
button:focus-visible span{outline:2px solid;outline-offset:2px}
${toneStyles}
@media (prefers-reduced-motion:no-preference){span{transition:background-color .12s,color .12s}}
@media (forced-colors:active){span{transition:none;forced-color-adjust:none;background:ButtonFace!important;color:ButtonText!important;border-color:ButtonText!important}
button:is(:hover,[aria-expanded=true]) span{background:Highlight!important;color:HighlightText!important}
button:focus-visible span{outline-color:Highlight!important}}
@media print{:host{display:none!important}}`;
