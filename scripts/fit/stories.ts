// Labelled stories for fitting: their texts read into open records, their labels as pairs of figures.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PlacedReport, placeReport } from '../../src/engine/compare/by-words/report/record-report.ts';
import { readArticle } from '../../src/engine/reading/read-article.ts';

/** A label of a page, as the story files have it. */
export interface Item {
  readonly kind: 'figure' | 'quote';
  readonly anchor: string;
  readonly verdict: 'differs' | 'agrees' | 'either';
  readonly against: Readonly<Record<string, string>>;
}

interface TextFile {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly text: string;
}

interface StoryFile {
  readonly id: string;
  readonly sources: readonly TextFile[];
  readonly pages: readonly (TextFile & { readonly relevant: boolean; readonly items: readonly Item[] })[];
}

/** A text that was read; offsets of its own text are moved by `textStart`. */
export interface ReadReport extends PlacedReport {
  readonly id: string;
  readonly text: string;
  readonly textStart: number;
}

export interface ReadPage extends ReadReport {
  readonly isRelevant: boolean;
  readonly items: readonly Item[];
}

export interface Story {
  readonly id: string;
  readonly sources: readonly ReadReport[];
  readonly pages: readonly ReadPage[];
}

function readText({ id, title, text, date }: TextFile): ReadReport {
  const reading = readArticle({ title, text, date });
  return { ...placeReport(reading, id), id, text, textStart: reading.textStart };
}

/** The stories of a folder, each file one. */
export const readStories = (folder: string): Story[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const { id, sources, pages } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as StoryFile;
      return {
        id,
        sources: sources.map(readText),
        pages: pages.map((page) => ({ ...readText(page), isRelevant: page.relevant, items: page.items })),
      };
    });

/** Numbers of the figures that stand in an anchor. */
export function figuresAt({ text, textStart, figures }: ReadReport, anchor: string): number[] {
  const start = text.indexOf(anchor) + textStart;
  return figures.flatMap((figure, at) => (figure.start < start + anchor.length && start < figure.end ? [at] : []));
}
