// Compares what is read with what @mozilla/readability reads of the same pages: no article text less, and less text
// of other stories. The figures are printed, so that a change of either side is seen.

import { Readability } from '@mozilla/readability';
import { expect, it } from 'vitest';
import { readPage } from '../../../src/page/read-page.ts';
import { fixtures } from './fixtures.ts';
import { showPage } from './frame.ts';

interface Score {
  readonly slug: string;
  /** How many of the article's blocks were read, and how many pieces of other text. */
  readonly read: number;
  readonly strange: number;
}

const squeeze = (text: string): string => text.replace(/[\s\u00ad\u200e]+/g, '');

function scoreOf(slug: string, text: string, blocks: readonly string[], refused: readonly string[]): Score {
  const squeezed = squeeze(text);
  const contained = (pieces: readonly string[]): number =>
    pieces.filter((piece) => squeezed.includes(squeeze(piece))).length;
  return { slug, read: contained(blocks), strange: contained(refused) };
}

/** Readability leaves the headline out of its text and gives it apart; it changes the document it is given. */
function readByReadability(document: Document): string {
  const parsed = new Readability(document.cloneNode(true) as Document).parse();
  return `${parsed?.title ?? ''} ${parsed?.textContent ?? ''}`;
}

const sum = (scores: readonly Score[], of: 'read' | 'strange'): number =>
  scores.reduce((total, score) => total + score[of], 0);

it('reads no less of the articles and less of other stories than Readability', async () => {
  const ours: Score[] = [];
  const theirs: Score[] = [];
  for (const { slug, html, expected } of fixtures.filter((fixture) => fixture.expected.isArticle)) {
    const { document } = await showPage(html);
    ours.push(scoreOf(slug, readPage(document)?.article.text ?? '', expected.blocks, expected.refused));
    theirs.push(scoreOf(slug, readByReadability(document), expected.blocks, expected.refused));
  }
  const lines = ours.map(
    (our, at) =>
      `${our.slug}: blocks ${our.read} against ${theirs[at]?.read}, strange ${our.strange} against ${theirs[at]?.strange}`,
  );
  console.info(`Read here against Readability\n${lines.join('\n')}`);
  for (const [at, our] of ours.entries()) {
    expect(our.read, our.slug).toBeGreaterThanOrEqual(theirs[at]?.read ?? 0);
    expect(our.strange, our.slug).toBeLessThanOrEqual(theirs[at]?.strange ?? 0);
  }
  expect(sum(ours, 'read')).toBeGreaterThan(sum(theirs, 'read'));
  expect(sum(ours, 'strange')).toBeLessThan(sum(theirs, 'strange'));
});
