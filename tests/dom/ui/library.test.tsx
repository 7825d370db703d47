// The library page in a real browser: what it lists, searching it, and everything that can be changed there.

import { render } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { Library } from '../../../src/ui/library/library.tsx';
import type { LibraryState } from '../../../src/ui/library/library-state.ts';
import { libraryStates, recordLibraryEvents } from './gallery/library-states.ts';
import { galleryWords } from './gallery/words.ts';

let asked: unknown[] = [];

function show(state: LibraryState): void {
  asked = [];
  render(<Library state={state} events={recordLibraryEvents(asked)} words={galleryWords()} />, document.body);
}

afterEach(() => render(null, document.body));

const texts = (selector: string) => [...document.querySelectorAll(selector)].map((element) => element.textContent);

function get<Kind extends HTMLElement = HTMLElement>(selector: string): Kind {
  const found = document.querySelector<Kind>(selector);
  if (!found) throw new Error(`The library has no ${selector}.`);
  return found;
}

/** The first button of this name inside an element. */
function press(inside: string, label: string): void {
  const buttons = [...get(inside).querySelectorAll<HTMLElement>('button')];
  const found = buttons.find((button) => button.textContent.startsWith(label));
  if (!found) throw new Error(`${inside} has no button called ${label}.`);
  found.click();
}

function type(query: string): void {
  const field = get<HTMLInputElement>('#search');
  field.value = query;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

describe('sources', () => {
  test('newest first, with publisher, date, and how much each has', () => {
    show(libraryStates.full);
    expect(texts('#sources .section-lead')).toEqual(['5 sources, with 60 figures and 10 quotes.']);
    const [first] = document.querySelectorAll('#sources .source-entry');
    expect(first?.querySelector('p')?.textContent).toBe('Evening Ledger 6 April 2023');
    expect(first?.querySelector('.remarks')?.textContent).toBe('13 figures and 1 quote · came with Second Source');
    expect(texts('#sources time')).toContain('no date; probably 2 December 2022');
  });

  test('are switched on and off', () => {
    show(libraryStates.full);
    const switches = [...document.querySelectorAll<HTMLElement>('#sources [role=switch]')];
    expect(switches.map((each) => each.getAttribute('aria-checked'))).toEqual([
      'true',
      'true',
      'true',
      'true',
      'false',
    ]);
    switches.at(-1)?.click();
    switches[0]?.click();
    expect(asked).toEqual([
      ['switch-source', 'source-2', true],
      ['switch-source', 'source-1', false],
    ]);
  });

  test('are deleted only after a question', async () => {
    show(libraryStates.full);
    press('#sources .source-entry', 'Delete');
    expect(asked).toEqual([]);
    await expect
      .poll(() => texts('.question p'))
      .toEqual(['Delete this source with 13 figures and 1 quote? You can bring it back right afterwards.']);
    press('.question', 'Keep it');
    await expect.poll(() => texts('.question')).toEqual([]);
    press('#sources .source-entry', 'Delete');
    await expect.poll(() => texts('.question')).toHaveLength(1);
    press('.question', 'Delete');
    expect(asked).toEqual([['delete-source', 'source-1']]);
  });

  test('the question has the focus, on what deletes nothing, and gives it back', async () => {
    show(libraryStates.full);
    press('#sources .source-entry', 'Delete');
    await expect.poll(() => document.activeElement?.textContent).toBe('Keep it');
    press('.question', 'Keep it');
    await expect.poll(() => document.activeElement?.textContent).toBe('Delete');
    expect(document.activeElement?.closest('li')).toBe(get('#sources .source-entry'));
  });

  /** Opens the question of an entry, then draws the library without that source, as when it was deleted. */
  async function deleteSource(at: number, state: LibraryState): Promise<LibraryState> {
    const entry = [...document.querySelectorAll('#sources .source-entry')][at];
    const title = entry?.querySelector('h3')?.textContent ?? '';
    [...(entry?.querySelectorAll('button') ?? [])].at(-1)?.click();
    await expect.poll(() => texts('.question')).toHaveLength(1);
    get('.question .button-first').focus();
    press('.question', 'Delete');
    const [, deleted] = asked.at(-1) as [string, string];
    const sources = state.sources.filter(({ id }) => id !== deleted);
    expect(sources).toHaveLength(state.sources.length - 1);
    const rest = { ...state, sources };
    show(rest);
    expect(texts('#sources h3')).not.toContain(title);
    return rest;
  }

  const focusedEntry = () =>
    [...document.querySelectorAll('#sources .source-entry')].findIndex((entry) =>
      entry.contains(document.activeElement),
    );

  test('a deleted one leaves the focus to the next, the last to the one before', async () => {
    show(libraryStates.full);
    const four = await deleteSource(1, libraryStates.full);
    await expect.poll(focusedEntry).toBe(1);
    await deleteSource(3, four);
    await expect.poll(focusedEntry).toBe(2);
  });

  test('the only one leaves the focus to what is said in its place', async () => {
    const [only] = libraryStates.full.sources;
    if (!only) throw new Error('The gallery has no source.');
    const one = { ...libraryStates.full, sources: [only] };
    show(one);
    await deleteSource(0, one);
    await expect.poll(() => document.activeElement).toBe(get('#sources .empty'));
  });

  test('a deleted one takes no focus from where the reader went meanwhile', async () => {
    show(libraryStates.full);
    press('#sources .source-entry', 'Delete');
    await expect.poll(() => document.activeElement?.textContent).toBe('Keep it');
    get('#search').focus();
    show({ ...libraryStates.full, sources: [] });
    await expect.poll(() => texts('#sources .source-entry')).toEqual([]);
    expect(document.activeElement).toBe(get('#search'));
  });

  test('are taken out and in as a pack', () => {
    show(libraryStates.full);
    press('#sources', 'Export');
    const picker = get<HTMLInputElement>('input[type=file]');
    const chosen = new DataTransfer();
    const file = new File(['{}'], 'pack.json', { type: 'application/json' });
    chosen.items.add(file);
    picker.files = chosen.files;
    picker.dispatchEvent(new Event('change', { bubbles: true }));
    expect(asked[0]).toEqual(['export']);
    expect(asked[1]).toEqual(['import', expect.objectContaining({ name: 'pack.json' })]);
  });

  test.each([
    [{ kind: 'importing', done: 0 }, 'Importing…'],
    [{ kind: 'importing', done: 0.4 }, 'Importing the file: 40% done.'],
    [{ kind: 'import-ended' }, 'The import was ended. Nothing of the file was taken.'],
    [
      { kind: 'imported', reports: 1, figures: 14, quotes: 2, broughtBack: 0 },
      'Imported: 1 source, with 14 figures and 2 quotes.',
    ],
    [
      { kind: 'imported', reports: 1, figures: 14, quotes: 2, broughtBack: 2 },
      'Imported: 1 source, with 14 figures and 2 quotes. Brought back from deletion: 2 sources.',
    ],
    [
      { kind: 'import-failed', refusal: { reason: 'pack-repeated-id', values: ['north'], detail: null } },
      'Nothing was imported. The id “north” is used twice in the file.',
    ],
    [{ kind: 'exported', fileName: 'pack.json' }, 'Saved as pack.json.'],
    [{ kind: 'deleted', id: 'a', title: 'A report' }, 'Deleted: A report'],
    [
      { kind: 'failed', refusal: { reason: 'no-room', values: [], detail: null } },
      'There is not enough room for it. Free some disk space, then try again.',
    ],
  ] as const)('say how it went: %o', (notice, sentence) => {
    show({ ...libraryStates.full, notice });
    expect(texts('.notice[role=status]')).toEqual([sentence]);
  });

  test('bring a deleted one back', () => {
    show({ ...libraryStates.full, notice: { kind: 'deleted', id: 'a', title: 'A report' } });
    press('#sources', 'Bring back');
    expect(asked).toEqual([['bring-back', 'a']]);
  });

  test('keep the detail of what went amiss apart from the sentence, in its own language', () => {
    const detail = 'pack.figures[3].printed is empty';
    const refusal = { reason: 'pack-malformed', values: [], detail } as const;
    show({ ...libraryStates.full, notice: { kind: 'import-failed', refusal } });
    expect(texts('.notice p')).toEqual([
      'Nothing was imported. The file is a reference pack, but part of it is not in the expected form.',
      detail,
    ]);
    expect(get('.notice p[lang]').lang).toBe('en');
  });
});

describe('figures and quotes', () => {
  test('a measure opens to its plot and what each report printed, newest first', async () => {
    show(libraryStates.full);
    expect(texts('#measures summary')).toEqual([
      'Officers and staff accused in the ten-year review 4 reports',
      'Cases in the ten-year review 1 report',
    ]);
    expect(texts('#measures .unfolded')).toEqual([]);
    get('#measures summary').click();
    await expect
      .poll(() => texts('#measures .reports blockquote'))
      .toEqual([
        '1,131 officers and staff',
        '1,071 officers and staff',
        '796 officers and staff',
        '800 officers and staff',
      ]);
    expect(texts('#measures .reports mark')).toEqual(['1,131', '1,071', '796', '800']);
    expect(document.querySelectorAll('#measures .plot-mark')).toHaveLength(4);
  });

  test('an utterance opens to its wordings', async () => {
    show(libraryStates.full);
    expect(texts('#utterances summary')).toEqual([
      '“We have let people down and I am sorry for it” Ada Marsh · 2 reports',
    ]);
    get('#utterances summary').click();
    await expect
      .poll(() => texts('#utterances .reports blockquote'))
      .toEqual([
        '“We have let people down and I am sorry for it”',
        '“We have let Londoners down and I am truly sorry for that”',
      ]);
  });

  test('a search narrows all three lists and says how much it found', async () => {
    show(libraryStates.full);
    type('marsh');
    await expect.poll(() => texts('.found')).toEqual(['1 entry found']);
    expect(texts('#sources .empty')).toEqual(['Nothing in this section fits your search.']);
    expect(texts('#utterances summary')).toHaveLength(1);
    type('');
    await expect.poll(() => texts('.source-entry')).toHaveLength(5);
    expect(texts('.found')).toEqual(['']);
  });

  test('a large set shows its beginning, and more when asked', async () => {
    const [source] = libraryStates.full.sources;
    if (!source) throw new Error('The gallery has no source.');
    const sources = Array.from({ length: 95 }, (_, index) => ({ ...source, id: `source-${index}` }));
    show({ ...libraryStates.full, sources });
    expect(texts('.source-entry')).toHaveLength(40);
    press('#sources', 'Show 40 more');
    await expect.poll(() => texts('.source-entry')).toHaveLength(80);
    press('#sources', 'Show 15 more');
    await expect.poll(() => texts('.source-entry')).toHaveLength(95);
  });
});

describe('what the reader decided', () => {
  test.each([
    ['#dismissed', 'Show again', ['restore-fact', 'share']],
    ['#sites', 'Switch on', ['switch-site-on', 'www.courier.example']],
    ['#sites', 'Revoke', ['revoke-site', 'blog.example']],
    ['#sites', 'Check articles on all sites', ['allow-everywhere', true]],
    ['#shortcuts', 'Change shortcuts', ['change-shortcuts']],
  ])('%s: %s', (section, label, event) => {
    show(libraryStates.full);
    press(section, label);
    expect(asked).toEqual([event]);
  });

  test('lists that are empty say so', () => {
    show({ ...libraryStates.full, dismissed: [], sitesOff: [], sitesAllowed: [] });
    expect(texts('.empty')).toEqual([
      'You have hidden none.',
      'No site is switched off.',
      'You have given no further site a permission.',
    ]);
  });
});

test('the pledge, how to check it, what is kept, and the version', () => {
  show(libraryStates.full);
  expect(texts('#privacy h2')).toEqual(['Nothing has ever left this browser.']);
  expect(document.querySelectorAll('#privacy li')).toHaveLength(3);
  expect(get('#privacy').textContent).toContain('On this machine it keeps 1.2 MB.');
  expect(get('#about').textContent).toContain('Version 0.1.0');
  expect(texts('#shortcuts dd')).toEqual(['Alt+Shift+S', 'none set']);
});

test('every link of the contents leads to a section', () => {
  show(libraryStates.full);
  const targets = [...document.querySelectorAll('nav a')].map((link) => link.getAttribute('href'));
  expect(targets).toHaveLength(8);
  for (const target of targets) expect(document.querySelectorAll(`section${target}`)).toHaveLength(1);
});

test('a set that cannot be opened is not waited for', () => {
  const refusal = { reason: 'no-storage', values: [], detail: 'NotFoundError' } as const;
  show({ ...libraryStates.loading, notice: { kind: 'failed', refusal } });
  expect(get('main').getAttribute('aria-busy')).toBe('false');
  expect(texts('.notice p')[0]).toContain('The reports could not be opened.');
  expect(texts('#sources .empty')).toEqual(['The sources cannot be shown.']);
});

test('until the set is read, the page says so', () => {
  show(libraryStates.loading);
  expect(get('main').getAttribute('aria-busy')).toBe('true');
  expect(texts('#sources .empty')).toEqual(['Opening the reference set…']);
});
