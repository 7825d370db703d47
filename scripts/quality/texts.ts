// All texts of a folder's JSON files, whatever their form: labelled articles, stories with their sources and pages, what a
// page is expected to be read as.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A text at hand, and where it stands. */
export interface TextAtHand {
  readonly name: string;
  readonly text: string;
}

/** Every text of the value and of what it holds, with its headline before it. */
export function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value !== 'object' || value === null) return [];
  const { title, text } = value as { readonly title?: unknown; readonly text?: unknown };
  const own = typeof text === 'string' ? [typeof title === 'string' ? `${title}\n\n${text}` : text] : [];
  return [...own, ...Object.values(value).flatMap(textsOf)];
}

/** The texts of every JSON file of the folder and those within. Throws where the folder is none. */
export function readTexts(folder: string): TextAtHand[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
    .flatMap((file) => textsOf(JSON.parse(readFileSync(file, 'utf8'))).map((text) => ({ name: file, text })));
}
