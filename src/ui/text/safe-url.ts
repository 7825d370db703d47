// Decides which addresses may become a link. Pure.

/** The address if it leads to the web by http or https; nothing for any other scheme or for no address at all. */
export function findSafeUrl(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
}
