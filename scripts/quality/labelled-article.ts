// Labelled articles: texts with the badges that a careful reader would expect, one JSON file each. A file that says
// something impossible is refused, with its name: a wrong label would make every score a lie.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * - `differs`: a badge is expected
 * - `agrees`: a counterpart, and no badge
 * - `either`: fair readers could disagree; not scored
 */
export type Label = 'differs' | 'agrees' | 'either';

/** A figure or quote with a counterpart in the reference set. */
export interface Item {
  readonly kind: 'figure' | 'quote';
  /** Words that stand exactly once in the text. */
  readonly anchor: string;
  readonly verdict: Label;
  /** Where the anchor stands. */
  readonly start: number;
  readonly end: number;
}

/** One labelled article; whatever is not among its items must get no badge. */
export interface LabelledArticle {
  readonly id: string;
  readonly title: string;
  /** Of its publication, `yyyy-mm-dd`; absent where the article stands for any day. */
  readonly date?: string;
  readonly text: string;
  readonly topic: boolean;
  readonly items: readonly Item[];
}

const LABELS: readonly string[] = ['differs', 'agrees', 'either'];

function parseItem(item: Omit<Item, 'start' | 'end'>, text: string, file: string): Item {
  const start = text.indexOf(item.anchor);
  if (item.anchor === '' || start < 0 || text.indexOf(item.anchor, start + 1) >= 0) {
    throw new Error(
      `${file}: the anchor "${item.anchor}" does not stand exactly once in the text; write more of the words around it.`,
    );
  }
  if (!LABELS.includes(item.verdict)) {
    throw new Error(`${file}: "${item.verdict}" is no verdict; the verdicts are ${LABELS.join(', ')}.`);
  }
  if (item.kind !== 'figure' && item.kind !== 'quote') {
    throw new Error(`${file}: "${item.kind}" is no kind; an item is a figure or a quote.`);
  }
  return { ...item, start, end: start + item.anchor.length };
}

/** Every labelled article of a folder, by name. Throws where a file is not one. */
export function readLabelledArticles(folder: string): LabelledArticle[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
  if (files.length === 0) throw new Error(`There are no labelled articles (.json) in ${folder}.`);
  return files.map((file) => {
    const { id, title, date, text, topic, items } = parseFile(folder, file);
    if (typeof text !== 'string' || typeof topic !== 'boolean' || !Array.isArray(items)) {
      throw new Error(`${file}: a labelled article has id, title, text, topic and items.`);
    }
    const dated = date === undefined ? {} : { date };
    return { id, title, ...dated, text, topic, items: items.map((item) => parseItem(item, text, file)) };
  });
}

function parseFile(folder: string, file: string): LabelledArticle {
  const json = readFileSync(join(folder, file), 'utf8');
  try {
    return JSON.parse(json) as LabelledArticle;
  } catch (error) {
    throw new Error(`${file} is not JSON: ${error instanceof Error ? error.message : error}`);
  }
}
