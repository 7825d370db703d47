// Two well-known language libraries to measure the engine beside. They are of no use to the project otherwise, so they
// are installed on demand into .cache, outside its lock file.

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { runCommand } from '../run-command.ts';

const FOLDER = '.cache/rivals';
const PACKAGES = { 'wink-nlp': '2.4.0', 'wink-eng-lite-web-model': '1.8.1', compromise: '14.17.0' };

export interface Rival {
  readonly name: string;
  /** Gives back how much it found, so that nothing of the work can be left out. */
  read(text: string): number;
}

interface Wink {
  readDoc(text: string): { tokens(): { length(): number }; entities(): { length(): number } };
}
type LoadWink = (model: unknown, pipe: readonly string[]) => Wink;
type LoadCompromise = (text: string) => { numbers(): { length: number }; quotations(): { length: number } };

export async function loadRivals(): Promise<{ readonly wink: Rival; readonly compromise: Rival }> {
  await install();
  const load = createRequire(join(resolve(FOLDER), 'package.json'));
  const model: unknown = load('wink-eng-lite-web-model');
  const wink = (load('wink-nlp') as LoadWink)(model, ['ner']);
  const compromise = load('compromise') as LoadCompromise;
  return {
    wink: {
      name: 'wink-nlp: tokens and entities',
      read: (text) => {
        const document = wink.readDoc(text);
        return document.tokens().length() + document.entities().length();
      },
    },
    compromise: {
      name: 'compromise: numbers and quotations',
      read: (text) => {
        const document = compromise(text);
        return document.numbers().length + document.quotations().length;
      },
    },
  };
}

async function install(): Promise<void> {
  if (Object.keys(PACKAGES).every((name) => existsSync(join(FOLDER, 'node_modules', name)))) return;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, 'package.json'), JSON.stringify({ private: true, dependencies: PACKAGES }));
  console.error('Installing wink-nlp and compromise into .cache for comparison …');
  const { status, output } = await runCommand('npm', ['install', '--prefix', FOLDER, '--no-audit', '--no-fund']);
  if (status !== 0) throw new Error(`${output}\nnpm install failed; without a network say --no-rivals.`);
}
