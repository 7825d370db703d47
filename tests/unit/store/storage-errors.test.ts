// What a reader is told when the browser's storage fails.

import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { RefusalError } from '../../../src/model/refusal.ts';
import { refuseStorageError } from '../../../src/store/storage-errors.ts';

const fullDisk = new DOMException('The disk is full.', 'QuotaExceededError');

test.each([
  ['a full disk', fullDisk, 'no-room'],
  ['a full disk inside an error of Dexie', new Dexie.AbortError('Aborted.', fullDisk), 'no-room'],
  ['a database that does not open', new Dexie.OpenFailedError('Not opened.'), 'no-storage'],
  ['something that is no error', 'anything', 'no-storage'],
  ['a refusal', RefusalError.of('source-gone', []), 'source-gone'],
])('%s', (_name, thrown, reason) => {
  const refuse = () => refuseStorageError(thrown, 'no-storage');
  expect(refuse).toThrow(RefusalError);
  expect(refuse).toThrow(new RegExp(`^${reason}`));
});
