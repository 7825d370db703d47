// The library page's entry: draws the state, and draws it again whenever an action has changed it.

import { h, render } from 'preact';
import { translate } from '../platform/translator.ts';
import { refusalOf } from '../protocol/request.ts';
import { Library } from '../ui/library/library.tsx';
import type { LibraryState } from '../ui/library/library-state.ts';
import { createWords } from '../ui/words.ts';
import { createLibraryEvents, findClosedImport } from './library-events.ts';
import { compareStories, firstState, readOlderReports, readState } from './read-state.ts';

const words = createWords((key, values) => translate(key, values), navigator.language);

function getRoot(): HTMLElement {
  const root = document.querySelector<HTMLElement>('#library');
  if (root === null) throw new Error('The page of the library has no place for it.');
  return root;
}

/** The report that whoever opened the page wants to be put right; `null` where it is none. */
const findReportToEdit = (): string | null => new URLSearchParams(location.search).get('edit');

function start(root: HTMLElement): void {
  const reportToEdit = findReportToEdit();
  let state: LibraryState = firstState();
  let comparing = new AbortController();
  const change = (changes: Partial<LibraryState>) => {
    state = { ...state, ...changes };
    render(h(Library, { state, events, words, reportToEdit }), root);
  };
  const refresh = async () => {
    const read = await readState();
    comparing.abort();
    comparing = new AbortController();
    const { signal } = comparing;
    // What was found of stories before stays until they are looked through again; so do all reports, where the newest
    // are not all.
    const isFirst = !state.isLoaded;
    const { stories, deleted, damaged, isComplete, ...rest } = read.state;
    const reports = isFirst || isComplete ? { stories, deleted, damaged, isComplete } : {};
    change(isFirst ? { ...rest, ...reports } : { ...rest, ...reports, facts: state.facts });
    const comparingStories = compareStories(read.toCompare, signal, (facts) => change({ facts }));
    if (isComplete) return;
    const all = await readOlderReports(read, signal);
    if (all !== null && !signal.aborted) change(all);
    await comparingStories;
  };
  const refreshOrTell = () =>
    refresh().catch((error: unknown) => change({ notice: { kind: 'failed', refusal: refusalOf(error) } }));
  const events = createLibraryEvents({ state: () => state, change, refresh });
  change({});
  document.title = `${words.say('libraryTitle')} – ${words.say('extensionName')}`;
  const tellOfClosedImport = async () => {
    await refreshOrTell();
    const notice = await findClosedImport();
    if (notice !== null) change({ notice });
  };
  void tellOfClosedImport().catch((error: unknown) =>
    change({ notice: { kind: 'failed', refusal: refusalOf(error) } }),
  );
  // In other tabs and in the popup the reader may have added, dismissed, allowed or switched off something meanwhile.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void refreshOrTell();
  });
}

start(getRoot());
