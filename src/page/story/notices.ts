// Phrases by which a news site's own notices are known: what stands between paragraphs, and what heads a part of the
// page that is not the article. In English, and told by how they begin. Plain strings only.

/** What stands between the paragraphs of a story without being part of it, by how it begins. */
type Notices = Readonly<Record<string, readonly RegExp[]>>;

/**
 * By their first letter: to prepare a pattern takes a browser longer than to look for it in all of an article, and most
 * of them are never asked for.
 */
const NOTICES: Notices = {
  a: [
    /^additional reporting by\b/i,
    /^advert(?:isement|ising)?\b.{0,40}$/i,
    /^also read/i,
    /^already a (?:subscriber|member)\b.{0,120}$/i,
  ],
  b: [/^(?:[Bb]y|BY) [A-ZÀ-ÞĀ-\u1fff][^.!?\n]{2,80}(?:\n|$)/],
  c: [/^click (?:here|to subscribe)\b/i],
  d: [/^download (?:our|the) .{0,40}(?:app|newsletter)\b/i, /^do you have a (?:story|tip)\b/i],
  f: [/^follow (?:us|bbc|the)\b.{0,80}$/i, /^for more stories like this\b/i, /^first published\b.{0,60}$/i],
  g: [/^get (?:our|the) .{0,40}(?:app|newsletter)\b/i, /^got a (?:story|tip)\b/i],
  i: [/^install (?:our|the) .{0,40}\bapp\b/i, /^image(?: source| credit)?s?\s*[:,]/i],
  l: [
    /^listen to .{0,80}\b(?:on|via|in) (?:our|the) .{0,20}\b(?:app|podcast)/i,
    /^listen to the best of\b/i,
    /^listen(?: more| also| next| now)?\s*:/i,
    /^last (?:updated|modified)\b.{0,60}$/i,
  ],
  m: [/^more on this/i, /^modified\b.{0,60}$/i],
  o: [/^our standards\s*:/i],
  p: [/^(?:photo|picture)(?: source| credit)?s?\s*[:,]/i, /^(?:published|posted)\b.{0,60}$/i],
  r: [
    /^(?:read|related)(?: more| also| next| now)?\s*:/i,
    /^read more\b/i,
    /^reporting by\b.{0,160}(?:editing|writing) by\b/i,
  ],
  s: [
    /^see(?: more| also| next| now)?\s*:/i,
    /^send (?:us )?your (?:story ideas|stories|pictures)\b/i,
    /^share this/i,
    /^(?:sign ?up|signup) (?:to|for|here)\b/i,
    /^subscribe\b.{0,80}$/i,
  ],
  t: [
    /^this (?:video|content) (?:can ?not|is not)\b/i,
    /^this (?:article|story|content|page) is (?:only )?(?:for|available to|reserved for) .{0,20}(?:subscribers|members)\b/i,
    /^to (?:continue|keep|read on)\b.{0,120}$/i,
  ],
  u: [/^updated\b.{0,60}$/i],
  w: [/^watch(?: more| also| next| now)?\s*:/i],
  y: [/^your browser (?:does|is)/i],
};

/** A date with its time; a longer text is none. */
const DATE = /^(?:[a-z]{3,9},? )?(?:\d{1,2} [a-z]{3,9}\.?|[a-z]{3,9}\.? \d{1,2}),? \d{4}(?:,? .{0,24})?$/i;
const LONGEST_DATE = 60;

/** Whether a block is a notice, a credit or a pointer to elsewhere. */
export function isNotice(text: string): boolean {
  const own = NOTICES[text.charAt(0).toLowerCase()] ?? [];
  return own.some((notice) => notice.test(text)) || (text.length <= LONGEST_DATE && DATE.test(text));
}

/** Ways that a newsroom invites its readers to, and the places that it sends its stories to. */
const INVITES =
  /^(?:want|get|sign|join|subscribe|follow|download|never|don[’']t|for (?:more|all)|stay|keep|click|tap)\b/i;
const SENT_TO =
  /\b(?:inbox|newsletters?|whatsapp|telegram|(?:free|our|the) app|podcasts?|(?:news|email|push) alerts?|notifications)\b/i;
const LONGEST_INVITATION = 220;

/** Whether a paragraph with a link invites to have the newsroom's stories sent. */
export function isInvitation(text: string): boolean {
  return (
    text.length <= LONGEST_INVITATION && INVITES.test(text) && /\b(?:our|your)\b/i.test(text) && SENT_TO.test(text)
  );
}

/** Who wrote a story, told at its end: "Ann Example is a crime correspondent at the Example." */
const AUTHOR =
  /^(?:[A-ZÀ-Þ][\p{L}.’'-]* ){2,4}(?:is|was|has been) (?:(?:a|an|the|our|[\p{L}’'-]+[’']s?) )(?:[\p{L}’'&,-]+ ){0,6}(?:reporter|correspondent|editor|columnist|journalist|writer|broadcaster|contributor|producer)\b/u;

/** Whether the last paragraph of a story tells who wrote it. */
export function isAuthorNote(text: string): boolean {
  return AUTHOR.test(text);
}

/** Headings of what readers write. */
const COMMENTS_HEADINGS: readonly RegExp[] = [
  /^(?:your|(?:our )?readers?[’']?s?) (?:views?|comments?|opinions?|thoughts|reactions?)(?: ?\(?\d[\d,.]*\)?)?$/i,
  /^(?:(?:\d[\d,.]*|no|view|show|see|read|add|post|leave|write|all|latest)\b[\w ,]{0,20} )?(?:comments?|replies|responses)(?: ?\(?\d[\d,.]*\)?)?\s*$/i,
  /^comments\b.{0,30}$/i,
  /^(?:join (?:in |the |our )?(?:conversation|discussion|debate)|have your say|what do you think\?|leave a (?:comment|reply)|share your (?:views|thoughts))/i,
];

/** Whether a heading leads what readers wrote. */
export function isCommentsHeading(text: string): boolean {
  return COMMENTS_HEADINGS.some((heading) => heading.test(text));
}

/** Headings of parts that are not the story, by how they begin, or by all they say. */
const ASIDE_HEADINGS: readonly RegExp[] = [
  /^(?:related|more (?:on|for|from|in|like|stories|news|reading|to read|coverage)|most (?:read|popular|viewed|watched|shared|commented))/i,
  /^(?:read (?:more|next|also)|you (?:may|might)|recommended|suggested|top stories|latest (?:news|stories|from)|trending|elsewhere|from our partners)/i,
  /^(?:sponsored|around the web|don['’]t miss|up next|what to read|newsletters?$|sign up|topics?$|tags?$|share|follow|advertisement)/i,
  /^(?:also (?:on|in|read)|editors?['’]? picks?|popular|in case you missed it|stories (?:for|you)|other (?:stories|news)|further reading$)/i,
  /^(?:what (?:others|other people|people|readers|everyone) (?:are|is) (?:reading|watching|saying))/i,
  /^(?:others|people|readers) (?:also|are) (?:read|reading|watched|liked|viewed)/i,
  // What is sent to them.
  /^(?:get|receive|sign up|subscribe|join)\b.{0,60}\b(?:emails?|e-?mails?|newsletters?|inbox|alerts?|briefing|bulletin|updates)\b/i,
  /^be the first to (?:get|know|hear|see)\b/i,
  /^(?:never|don[’']t) miss\b/i,
  /^(?:to )?(?:keep|continue) reading\b/i,
  /^support (?:us|our (?:work|journalism|newsroom|reporting|reporters)|(?:independent|local|quality) (?:journalism|news))\b/i,
  /^(?:our|the|a) .{0,40}\b(?:newsletter|in your inbox|straight to your inbox)/i,
];

/** Whether a heading leads a part of the page that belongs to other stories, or to readers. */
export function isAsideHeading(text: string): boolean {
  return ASIDE_HEADINGS.some((heading) => heading.test(text)) || isCommentsHeading(text);
}
