// The stages from a page's document to its first mark: where in the code each is passed. A build for measuring notes the
// time there; the extension that readers have knows nothing of it.

export interface Stage {
  /** Short, as the tables print it. */
  readonly name: string;
  /** In `src`. */
  readonly file: string;
  /** Code before which it is passed; stands exactly once in its file. */
  readonly before: string;
}

/** Passed by the page's own scripts, in the order of a visit. */
export const PAGE_STAGES: readonly Stage[] = [
  { name: 'gate starts', file: 'content/gate.iife.ts', before: 'const { stopGate, checkAgain } = getHandshake();' },
  { name: 'gate looks', file: 'content/gate.ts', before: 'const { isArticle, gist } = await guessArticle' },
  { name: 'gate knows', file: 'content/gate.ts', before: 'handshake.gateReport = { kind: isArticle' },
  { name: 'gate asks', file: 'content/gate.ts', before: "const { isOffHere } = await askBackground('open-page'" },
  { name: 'reader starts', file: 'content/reader.iife.ts', before: 'const { checkAgain } = getHandshake();' },
  { name: 'reading begins', file: 'content/page-check.ts', before: 'const read = await readPageInSlices(' },
  { name: 'reading ends', file: 'content/page-check.ts', before: 'const isChanged = this.#keep(read);' },
  { name: 'report is here', file: 'content/page-check.ts', before: 'const report = await unpack(' },
  {
    name: 'painter is asked for',
    file: 'content/lazy-marks.ts',
    before: 'const isThere = this.#handshake.createMarks',
  },
  { name: 'painter starts', file: 'content/painter.iife.ts', before: 'getHandshake().createMarks ??=' },
  { name: 'marks are ready', file: 'content/lazy-marks.ts', before: 'this.#marks.setVisible(!this.#areHidden);' },
  { name: 'painting begins', file: 'page/painter.ts', before: 'await untilSettled(this.#document, signal);' },
  { name: 'page is settled', file: 'page/painter.ts', before: 'return await inSlices(this.#paintInSteps(' },
  { name: 'marks are found', file: 'page/painter.ts', before: 'yield* this.#placeBadges(' },
];

/** Passed by the background. */
export const BACKGROUND_STAGES: readonly Stage[] = [
  { name: 'background listens', file: 'background/background.ts', before: 'answerRequests(runtimeChannel' },
  { name: 'background is asked', file: 'background/page-requests.ts', before: 'const isOffHere = await' },
  { name: 'site is known', file: 'background/page-requests.ts', before: 'if (isOffHere) return { isOffHere };' },
  { name: 'engine is here', file: 'background/engine-works.ts', before: 'export const engineWorks' },
  { name: 'engine is ready', file: 'background/warm-up.ts', before: 'const reading = checker.read(' },
  { name: 'check begins', file: 'background/check-article.ts', before: 'const [{ database, comparison: usual,' },
  { name: 'set is here', file: 'background/check-article.ts', before: 'const without = own.map(' },
  { name: 'check compares', file: 'background/check-article.ts', before: 'const result =' },
  { name: 'check ends', file: 'background/check-article.ts', before: 'const isOpen = open.some(' },
];

/** Where the background hands its times to the page, whose clock they are told by. */
export const HAND_OVER: Stage = {
  name: 'hand over',
  file: 'background/page-requests.ts',
  before: 'await showIcon(getPageSender(sender).tabId, icon);',
};

/** Begins the names of the marks in the page's timeline. */
export const MARK_PREFIX = 'second-source: ';
