// Gives the custom properties of a style sheet names that nobody can know: a page can register a property of any name
// for all of its document, our shadow roots included, with a value of its own and without inheritance.

const CUSTOM_PROPERTY = /(?<![\w-])--(?=[a-z])/g;

/** The sheet with `--x` as `--<a random word>-x` throughout; every call takes another word. */
export function withPrivateNames(css: string): string {
  const word = `s${crypto.getRandomValues(new Uint32Array(2)).join('-')}`;
  return css.replace(CUSTOM_PROPERTY, `--${word}-`);
}
