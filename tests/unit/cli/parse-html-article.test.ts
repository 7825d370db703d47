import { describe, expect, it } from 'vitest';
import { parseHtmlArticle } from '../../../src/cli/article/parse-html-article.ts';
import { Refusal } from '../../../src/cli/refusal.ts';

const PARAGRAPHS = [
  'The harbour office is looking again at 41 of the small bridges after the winter storms, the harbour master said on Monday.',
  'The work is to be done by the end of March, and what is found will be told in public, whatever it may cost the harbour.',
  'She had asked for it twice in the year before, she told the council, and both times there was no money to be had for it.',
  'Nine of the bridges are closed until then, and the boats of the islands have to go the long way round the northern cape.',
];

const page = (boxes: readonly string[]): string =>
  `<!doctype html><title>Bridges</title><article><h1>Bridges to be looked at again</h1>${boxes.join('')}</article>`;

describe('parseHtmlArticle', () => {
  it.each(['widget', 'sidebar', 'share'])('reads a box of the text that is called “%s” as well', async (name) => {
    const boxes = PARAGRAPHS.map(
      (text, at) => `<div class="${at === 1 ? `text ${name}` : 'text'}"><p>${text}</p></div>`,
    );
    const { title, text } = await parseHtmlArticle(page(boxes), 'bridges.html');
    expect(title).toBe('Bridges to be looked at again');
    for (const paragraph of PARAGRAPHS) expect(text).toContain(paragraph);
  });

  it('refuses a page without an article, and says where', async () => {
    await expect(parseHtmlArticle(page([]), 'bridges.html')).rejects.toThrow(Refusal);
    await expect(parseHtmlArticle(page([]), 'bridges.html')).rejects.toThrow('bridges.html has no article in it');
  });
});
