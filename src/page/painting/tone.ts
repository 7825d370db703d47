// Chooses the colours of a mark so that it can be read on whatever it stands on: at least 4.5:1 against the background.
// Contrast as WCAG 2.2 defines it (relative luminance, success criteria 1.4.3 and 1.4.11).

/** Red, green, blue from 0 to 255 and alpha from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** Apart from the tones, for the gate that takes old marks away knows no colours. */
export const TONE_NAMES = ['umber', 'sand', 'black', 'white'] as const;

export interface Tone {
  /** Part of the names of highlights and of an attribute. */
  readonly name: (typeof TONE_NAMES)[number];
  /** Of the underline and of the badge's body. */
  readonly ink: Colour;
  /** Of the writing on the badge. */
  readonly paper: Colour;
}

const WHITE: Colour = [255, 255, 255, 1];
const BLACK: Colour = [0, 0, 0, 1];

/** The first that stands out enough is taken; black or white always does. */
export const TONES: readonly Tone[] = [
  { name: 'umber', ink: [122, 48, 0, 1], paper: WHITE },
  { name: 'sand', ink: [255, 196, 138, 1], paper: [26, 18, 6, 1] },
  { name: 'black', ink: BLACK, paper: WHITE },
  { name: 'white', ink: WHITE, paper: BLACK },
];

const SMALLEST_CONTRAST = 4.5;

function channelLuminance(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function luminanceOf([red, green, blue]: Colour): number {
  return 0.2126 * channelLuminance(red) + 0.7152 * channelLuminance(green) + 0.0722 * channelLuminance(blue);
}

/** Contrast of two opaque colours, 1 to 21. */
export function contrastOf(one: Colour, other: Colour): number {
  const [darker, lighter] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** `top` laid over `bottom`. */
export function blend(top: Colour, bottom: Colour): Colour {
  const mix = (at: 0 | 1 | 2): number => top[at] * top[3] + bottom[at] * (1 - top[3]);
  return [mix(0), mix(1), mix(2), 1];
}

/** The tone for a mark on `background`. */
export function toneFor(background: Colour): Tone {
  const fits = TONES.find((tone) => contrastOf(tone.ink, background) >= SMALLEST_CONTRAST);
  return fits ?? (TONES.at(-1) as Tone);
}

/** Whether writing of this colour stands on something dark. */
export const isLightWriting = (writing: Colour): boolean => luminanceOf(writing) > 0.3;

/** The tone where the background cannot be known (a picture): the page's own writing tells whether it is dark. */
export function toneBeside(writing: Colour): Tone {
  return TONES.at(isLightWriting(writing) ? -1 : -2) as Tone;
}

/** The colour as CSS writes it. */
export function cssOf([red, green, blue]: Colour): string {
  return `rgb(${red} ${green} ${blue})`;
}
