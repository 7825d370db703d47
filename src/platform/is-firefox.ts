// Which of the two kinds of browser this is, told without touching its interface for extensions: Firefox takes long to set
// that up at its first use, and asking this is none.

/** Known by what only Firefox's errors tell. */
export const isFirefox = (): boolean => 'fileName' in Error.prototype;
