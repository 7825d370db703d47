// Limits that both sides of a message have to know.

/**
 * Longest article that is read, in UTF-16 units: about 300,000 words. Longer pages are no articles, and the background
 * may not work for long: Firefox stops it after half a minute, whatever it is doing.
 */
export const ARTICLE_LENGTH = 2_000_000;
