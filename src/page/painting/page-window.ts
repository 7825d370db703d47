// The window that shows a page, as far as a painter needs it.

/** With the interfaces of its own: a style sheet or a highlight serves only the document whose window made it. */
export type PageWindow = Window & typeof globalThis;
