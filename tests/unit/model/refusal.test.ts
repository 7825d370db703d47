import { expect, test } from 'vitest';
import { RefusalError } from '../../../src/model/refusal.ts';

test('a refusal carries its reason and values, and says them with its detail', () => {
  const error = RefusalError.of('pack-lost-original', ['The Sample'], 'copies "x"');
  expect(error.refusal).toEqual({ reason: 'pack-lost-original', values: ['The Sample'], detail: 'copies "x"' });
  expect(error.message).toBe('pack-lost-original: The Sample: copies "x"');
  expect(error.name).toBe('RefusalError');
  expect(error).toBeInstanceOf(Error);
});

test('without a detail it says none', () => {
  const error = RefusalError.of('too-many-reports', ['10000']);
  expect(error.refusal.detail).toBeNull();
  expect(error.message).toBe('too-many-reports: 10000');
});
