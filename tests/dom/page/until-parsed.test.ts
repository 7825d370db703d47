// When the head of a document is there, and when all of it is: told by a document that arrives piece by piece.

import { expect, it, onTestFinished } from 'vitest';
import { isBeingParsed, untilBody, untilParsed } from '../../../src/page/until-parsed.ts';
import { showPage } from './frame.ts';

async function openDocument() {
  const { document } = await showPage('<!doctype html><title>t</title>');
  document.open();
  const controller = new AbortController();
  onTestFinished(() => controller.abort());
  return { document, controller };
}

const turn = () => new Promise((resolve) => setTimeout(resolve));

/** Whether the promise has resolved. */
function watch(promise: Promise<void>): () => boolean {
  let isDone = false;
  void promise.then(() => {
    isDone = true;
  });
  return () => isDone;
}

it('the head is over where the body begins, and the document where it ends', async () => {
  const { document, controller } = await openDocument();
  const [hasBody, isParsed] = [
    watch(untilBody(document, controller.signal)),
    watch(untilParsed(document, controller.signal)),
  ];
  document.write('<!doctype html><title>A headline</title><meta name="description" content="A summary">');
  await turn();
  expect([hasBody(), isParsed(), isBeingParsed(document)]).toEqual([false, false, true]);
  document.write('<body><p>A paragraph.');
  await turn();
  expect([hasBody(), isParsed(), isBeingParsed(document)]).toEqual([true, false, true]);
  document.close();
  await turn();
  expect([isParsed(), isBeingParsed(document)]).toEqual([true, false]);
});

it('a document that is there is not waited for', async () => {
  const { document } = await showPage('<!doctype html><title>t</title><p>A paragraph.');
  await expect(untilParsed(document, new AbortController().signal)).resolves.toBeUndefined();
});

it('nothing is told to whoever has left', async () => {
  const { document, controller } = await openDocument();
  const told = [watch(untilBody(document, controller.signal)), watch(untilParsed(document, controller.signal))];
  controller.abort();
  document.write('<!doctype html><title>A headline</title><body><p>A paragraph.');
  document.close();
  await turn();
  await turn();
  expect(told.map((isTold) => isTold())).toEqual([false, false]);
});
