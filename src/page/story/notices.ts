// Phrases by which a news site's own notices are known: what stands between paragraphs, and what heads a part of the
// page that is not the article. In English, and told by how they begin. Plain strings only.

/** What stands between the paragraphs of a story without being part of it, by how it begins. */
const NOTICES: readonly RegExp[] = [
  /^advert(?:isement|ising)?\b.{0,40}$/i,
  /^(?:read|see|watch|listen|related)(?: more| also| next| now)?\s*:/i,
  /^(?:also read|more on this|read more\b|click here|share this|your browser (?:does|is))/i,
  /^(?:sign ?up|signup) (?:to|for|here)\b/i,
  /^subscribe\b.{0,80}$/i,
  /^follow (?:us|bbc|the)\b.{0,80}$/i,
  /^(?:download|get) (?:our|the) .{0,40}(?:app|newsletter)\b/i,
  /^(?:do you have|got) a (?:story|tip)\b/i,
  /^for more stories like this\b/i,
  /^this (?:video|content) (?:can ?not|is not)\b/i,
  /^(?:image|photo|picture)(?: source| credit)?s?\s*[:,]/i,
  /^reporting by\b.{0,160}(?:editing|writing) by\b/i,
  /^our standards\s*:/i,
  /^(?:[Bb]y|BY) \p{Lu}[^.!?]{2,80}$/u,
  /^(?:(?:first )?published|posted|(?:last )?(?:updated|modified))\b.{0,60}$/i,
  /^(?:[a-z]{3,9},? )?(?:\d{1,2} [a-z]{3,9}\.?|[a-z]{3,9}\.? \d{1,2}),? \d{4}(?:,? .{0,24})?$/i,
];

/** Whether a block is a notice, a credit or a pointer to elsewhere. */
export function isNotice(text: string): boolean {
  return NOTICES.some((notice) => notice.test(text));
}

const ASIDE_HEADING =
  /^(?:related|more (?:on|for|from|in|like|stories|news|reading)|most (?:read|popular|viewed|watched)|read (?:more|next|also)|you (?:may|might)|recommended|comments?\b|top stories|latest (?:news|stories)|trending|elsewhere|from our partners|sponsored|around the web|don['’]t miss|up next|what to read|newsletter|sign up|topics?$|tags?$|share|follow|advertisement|also (?:on|in|read)|editors?['’]? picks?|popular)/i;

/** Whether a heading leads a part of the page that belongs to other stories, or to readers. */
export function isAsideHeading(text: string): boolean {
  return ASIDE_HEADING.test(text);
}
