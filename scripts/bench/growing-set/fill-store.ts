// Runs in a page of the extension, bundled into one script: fills its database with made-up reports by the store's own
// writing, for as many would take long to travel.

import type { KeptReport } from '../../../src/model/kept-report.ts';
import { openDatabase } from '../../../src/store/database.ts';
import { writeReports } from '../../../src/store/reports.ts';
import { MadeUpReports } from './made-up-reports.ts';

/** So many are written in one go. */
const CHUNK = 500;

let made: MadeUpReports | null = null;

/** What the script leaves in its page. */
export interface StoreFiller {
  /** Takes a part of the reports that were read, as JSON, before the first filling. */
  readonly takeRead: (part: string) => void;
  /** Writes the reports of these numbers, as JSON. */
  readonly fill: (numbers: string) => Promise<void>;
}

const read: KeptReport[] = [];

const filler: StoreFiller = {
  takeRead(part) {
    read.push(...(JSON.parse(part) as KeptReport[]));
  },
  async fill(numbers) {
    made ??= new MadeUpReports(read);
    const all = JSON.parse(numbers) as number[];
    const database = openDatabase();
    const { reports, reportContents, storyShards } = database;
    for (let at = 0; at < all.length; at += CHUNK) {
      const chunk = all.slice(at, at + CHUNK).map((number) => (made as MadeUpReports).make(number));
      await Promise.resolve(
        database.transaction('rw', reports, reportContents, storyShards, () =>
          writeReports(database, chunk, Date.now()),
        ),
      );
    }
    database.close();
  },
};

Object.assign(globalThis, { storeFiller: filler });
