// What a request comes to that nobody answers, or that is refused.

import { describe, expect, test } from 'vitest';
import { RefusalError } from '../../../src/model/refusal.ts';
import { createRequester, failureOf, NoAnswerError, refusalOf } from '../../../src/protocol/request.ts';

interface Sample {
  greet: { readonly request: { readonly name: string }; readonly reply: string };
}

describe('a request', () => {
  test('is sent with its name and ends with the reply', async () => {
    const sent: unknown[] = [];
    const ask = createRequester<Sample>(async (envelope) => {
      sent.push(envelope);
      return { ok: true, reply: 'Hello Ada' };
    }, 1_000);
    expect(await ask('greet', { name: 'Ada' })).toBe('Hello Ada');
    expect(sent).toEqual([{ name: 'greet', request: { name: 'Ada' } }]);
  });

  test('ends with the refusal that came back', async () => {
    const { refusal } = RefusalError.of('no-storage', []);
    const ask = createRequester<Sample>(async () => ({ ok: false, refusal }), 1_000);
    await expect(ask('greet', { name: 'Ada' }).catch(refusalOf)).resolves.toEqual(refusal);
  });

  test('ends with the time limit where nobody ever answers, as in Firefox after an update', async () => {
    const ask = createRequester<Sample>(() => new Promise(() => undefined), 5);
    await expect(ask('greet', { name: 'Ada' })).rejects.toMatchObject({
      message: '"greet" was not answered in 5 ms.',
      isLate: true,
    });
  });

  test('ends where sending fails, as in Chrome after an update', async () => {
    const ask = createRequester<Sample>(() => Promise.reject(new Error('Extension context invalidated.')), 1_000);
    await expect(ask('greet', { name: 'Ada' })).rejects.toThrow(NoAnswerError);
  });

  test('does not take any object for a reply', async () => {
    for (const answer of [{}, { ok: true }, { ok: 'true', reply: 1 }, { ok: false }, 'ok', null, undefined]) {
      const ask = createRequester<Sample>(async () => answer, 1_000);
      await expect(ask('greet', { name: 'Ada' })).rejects.toThrow(NoAnswerError);
    }
  });
});

test.each([
  [new NoAnswerError('Nobody.'), 'no-answer', 'no-answer'],
  [new NoAnswerError('Not in time.', true), 'still-working', 'no-answer'],
  [RefusalError.of('no-storage', []), 'no-storage', 'no-storage'],
  [RefusalError.of('no-room', []), 'no-room', 'unexpected'],
  [new Error('Anything.'), 'unexpected', 'unexpected'],
  ['anything', 'unexpected', 'unexpected'],
])('%s is told as %s, and ends a check as %s', (thrown, reason, failure) => {
  expect(refusalOf(thrown).reason).toBe(reason);
  expect(failureOf(thrown)).toBe(failure);
});
