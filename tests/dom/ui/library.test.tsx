// The library page in a real browser: what it lists, searching it, and everything that can be changed there.

import { render } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { Library } from '../../../src/ui/library/library.tsx';
import type { LibraryState } from '../../../src/ui/library/library-state.ts';
import { libraryStates, recordLibraryEvents } from './gallery/library-states.ts';
import { galleryWords } from './gallery/words.ts';

let asked: unknown[] = [];

function show(state: LibraryState, reportToEdit: string | null = null): void {
  asked = [];
  render(
    <Library state={state} events={recordLibraryEvents(asked)} words={galleryWords()} reportToEdit={reportToEdit} />,
    document.body,
  );
}

afterEach(() => render(null, document.body));

/** The first entry of a list that has one. */
function firstOf<Entry>(entries: readonly Entry[]): Entry {
  const [first] = entries;
  if (first === undefined) throw new Error('The gallery has none.');
  return first;
}

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

describe('reports', () => {
  test('by story, each with publisher, date and how it is known, and how much it has', () => {
    show(libraryStates.full);
    expect(texts('#reports > .section-lead')).toEqual(['5 reports, with 60 figures and 10 quotes.']);
    expect(texts('#reports .story h3')).toEqual(['2 reports of one story', 'Misconduct in the capital’s police']);
    expect(texts('#reports .story .section-lead')).toEqual(['3 reports, which came with Second Source']);
    expect(texts('#reports h4')[2]).toContain('Total in misconduct review passes a thousand');
    expect(texts('#reports .report-entry p:nth-child(2)')).toEqual([
      'Northern Post no date; probably 2 December 2022',
      'Portal News 17 January 2023',
      'Evening Ledger 6 April 2023',
      'The Courier 16 January 2023',
      'City Herald 17 October 2022',
    ]);
    expect(texts('#reports .report-entry .remarks').slice(0, 3)).toEqual([
      '11 figures and 3 quotes · copies a report by the Island Press Agency, which you do not have · dated by this: the page names the day after',
      '10 figures and 4 quotes · copies The Courier',
      '13 figures and 1 quote',
    ]);
  });

  test('of stories that nobody else tells stand together, behind the others', () => {
    const first = firstOf(libraryStates.full.stories);
    const single = { ...first, id: 'own 9', reports: first.reports.slice(0, 1) };
    show({ ...libraryStates.full, stories: [single, ...libraryStates.full.stories] });
    expect(texts('#reports .story h3')).toEqual([
      '2 reports of one story',
      'Stories with one report',
      'Misconduct in the capital’s police',
    ]);
  });

  test('say where another version of the same page is kept', () => {
    const first = firstOf(libraryStates.full.stories);
    const others = libraryStates.full.stories.slice(1);
    const report = firstOf(first.reports);
    const twice = { ...first, reports: [report, { ...report, id: 'report-3-2' }] };
    show({ ...libraryStates.full, stories: [twice, ...others] });
    const remarks = texts('#reports .report-entry .remarks');
    expect(remarks.filter((remark) => remark.includes('another version of this page is kept too'))).toHaveLength(2);
  });

  test('are switched on and off', () => {
    show(libraryStates.full);
    const switches = [...document.querySelectorAll<HTMLElement>('#reports [role=switch]')];
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
      ['switch-report', 'report-2', true],
      ['switch-report', 'report-3', false],
    ]);
  });

  const enter = (name: string, value: string): void => {
    const field = get<HTMLInputElement>(`.edit-form input[name=${name}]`);
    field.value = value;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };

  test('of the reader’s own are edited: title, publisher and date', async () => {
    show(libraryStates.full);
    expect(document.querySelectorAll('#reports button[aria-label^="Edit"]')).toHaveLength(2);
    press('#reports .copy-entry', 'Edit');
    await expect
      .poll(() => (document.activeElement as HTMLInputElement | null)?.value)
      .toBe('Police force reopens complaints');
    enter('title', '  ');
    enter('publisher', ' Portal ');
    enter('date', '');
    await expect.poll(() => get<HTMLInputElement>('.edit-form input[name=date]').value).toBe('');
    press('.edit-form', 'Save');
    expect(asked).toEqual([['edit-report', 'report-4', { title: null, publisher: 'Portal', date: null }]]);
    await expect
      .poll(() => document.activeElement?.getAttribute('aria-label'))
      .toBe('Edit: Police force reopens complaints');
  });

  test('are not saved with what cannot be: it is said at its field, which gets the focus', async () => {
    show(libraryStates.full);
    press('#reports .copy-entry', 'Edit');
    await expect.poll(() => texts('.edit-form label')).toHaveLength(3);
    enter('publisher', ' ');
    enter('date', '2024-02-04');
    press('.edit-form', 'Save');
    await expect
      .poll(() => texts('.edit-form .problem'))
      .toEqual(['Name a publisher, or the site it was read on.', 'This day is still to come.']);
    expect(asked).toEqual([]);
    const field = get<HTMLInputElement>('.edit-form input[name=publisher]');
    expect(document.activeElement).toBe(field);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toContain('publisher');
    press('.edit-form', 'Cancel');
    await expect.poll(() => texts('.edit-form')).toEqual([]);
  });

  test('whoever comes to put one right finds its form open, behind however many others', async () => {
    const first = firstOf(libraryStates.full.stories);
    const report = firstOf(first.reports);
    const reports = Array.from({ length: 25 }, (_, index) => ({ ...report, id: `report-${index + 10}` }));
    show({ ...libraryStates.full, stories: [{ ...first, reports }] }, 'report-30');
    await expect.poll(() => get('.edit-form').closest('li')?.id).toBe('report-report-30');
    expect(texts('.report-entry')).toHaveLength(21);
  });

  test('are deleted only after a question', async () => {
    show(libraryStates.full);
    press('#reports .report-entry', 'Delete');
    expect(asked).toEqual([]);
    await expect
      .poll(() => texts('.question p'))
      .toEqual(['Delete this report with 11 figures and 3 quotes? It can be brought back below the list.']);
    press('.question', 'Keep it');
    await expect.poll(() => texts('.question')).toEqual([]);
    press('#reports .report-entry', 'Delete');
    await expect.poll(() => texts('.question')).toHaveLength(1);
    press('.question', 'Delete');
    expect(asked).toEqual([['delete-report', 'report-3']]);
  });

  test('the question has the focus, on what deletes nothing, and gives it back', async () => {
    show(libraryStates.full);
    press('#reports .report-entry', 'Delete');
    await expect.poll(() => document.activeElement?.textContent).toBe('Keep it');
    press('.question', 'Keep it');
    await expect.poll(() => document.activeElement?.textContent).toBe('Delete');
    expect(document.activeElement?.closest('li')).toBe(get('#reports .report-entry'));
  });

  /** A library of one story with these reports. */
  const withReports = (count: number): LibraryState => {
    const topic = firstOf(libraryStates.full.stories.slice(1));
    const report = firstOf(topic.reports);
    const reports = Array.from({ length: count }, (_, index) => ({ ...report, id: `report-${index}` }));
    return { ...libraryStates.full, stories: [{ ...topic, reports }] };
  };

  /** Opens the question of an entry, then draws the library without that report, as when it was deleted. */
  async function deleteReport(at: number, state: LibraryState): Promise<LibraryState> {
    const entry = [...document.querySelectorAll('#reports .report-entry')][at];
    [...(entry?.querySelectorAll('button') ?? [])].at(-1)?.click();
    await expect.poll(() => texts('.question')).toHaveLength(1);
    get('.question .button-first').focus();
    press('.question', 'Delete');
    const [, deleted] = asked.at(-1) as [string, string];
    const stories = state.stories.map((story) => ({
      ...story,
      reports: story.reports.filter(({ id }) => id !== deleted),
    }));
    const rest = { ...state, stories: stories.filter(({ reports }) => reports.length > 0) };
    show(rest);
    return rest;
  }

  const focusedEntry = () =>
    [...document.querySelectorAll('#reports .report-entry')].findIndex((entry) =>
      entry.contains(document.activeElement),
    );

  test('a deleted one leaves the focus to the next, the last to the one before', async () => {
    show(withReports(5));
    const four = await deleteReport(1, withReports(5));
    await expect.poll(focusedEntry).toBe(1);
    await deleteReport(3, four);
    await expect.poll(focusedEntry).toBe(2);
  });

  test('a deleted one takes no focus from where the reader went meanwhile', async () => {
    show(withReports(3));
    press('#reports .report-entry', 'Delete');
    await expect.poll(() => document.activeElement?.textContent).toBe('Keep it');
    get('#search').focus();
    show({ ...libraryStates.full, stories: [] });
    await expect.poll(() => texts('#reports .report-entry')).toEqual([]);
    expect(document.activeElement).toBe(get('#search'));
  });

  test('that were deleted can be brought back, the bundled ones too', async () => {
    show(libraryStates.full);
    expect(texts('.deleted-reports summary')).toEqual(['1 deleted report']);
    get('.deleted-reports summary').click();
    await expect.poll(() => texts('.deleted-reports li p')).toEqual(['A report that was deleted City Herald']);
    press('.deleted-reports', 'Bring back');
    expect(asked).toEqual([['bring-back', 'gone']]);
  });

  test('that are damaged are told, and saved for repair or deleted', () => {
    show(libraryStates.trouble);
    expect(texts('.damaged h3')).toEqual(['2 reports are damaged']);
    expect(texts('.damaged li p')).toEqual(['Total in misconduct review passes a thousand', 'Untitled report']);
    press('.damaged', 'Save to a file');
    press('.damaged', 'Delete');
    expect(asked).toEqual([
      ['save-damaged', 7],
      ['delete-damaged', 7],
    ]);
    show(libraryStates.full);
    expect(document.querySelector('.damaged')).toBeNull();
  });

  test('are taken out and in as a file', () => {
    show(libraryStates.full);
    press('#reports', 'Save all reports');
    const picker = get<HTMLInputElement>('input[type=file]');
    const chosen = new DataTransfer();
    const file = new File(['{}'], 'reports.json', { type: 'application/json' });
    chosen.items.add(file);
    picker.files = chosen.files;
    picker.dispatchEvent(new Event('change', { bubbles: true }));
    expect(asked[0]).toEqual(['export']);
    expect(asked[1]).toEqual(['import', expect.objectContaining({ name: 'reports.json' })]);
  });

  const imported = { kind: 'imported', fileName: 'r.json', reports: 1, figures: 14, quotes: 2 } as const;
  const failed = { kind: 'import-failed', fileName: 'r.json' } as const;

  test.each([
    [{ kind: 'importing', done: 0 }, 'Importing…'],
    [{ kind: 'importing', done: 0.4 }, 'Importing the file: 40% done.'],
    [{ kind: 'import-ended' }, 'The import was ended. Nothing of the file was taken.'],
    [
      { kind: 'import-cut-off', fileName: 'reports.json', reports: 0 },
      'The library was closed while reports.json was being imported. Nothing of it was taken. Import it again.',
    ],
    [
      { kind: 'import-cut-off', fileName: 'reports.json', reports: 2 },
      'reports.json was imported before the library was closed: 2 reports.',
    ],
    [{ ...imported, broughtBack: [], splitPairs: 0 }, 'Imported from r.json: 1 report, with 14 figures and 2 quotes.'],
    [
      { ...imported, broughtBack: ['A', 'B', 'C', 'D', 'E'], splitPairs: 2 },
      'Imported from r.json: 1 report, with 14 figures and 2 quotes. With it came 2 pairs that are not the same thing. ' +
        'You had deleted “A”, “B”, “C” and 2 more reports: brought back.',
    ],
    [
      { ...imported, reports: 0, broughtBack: ['A'], splitPairs: 0 },
      'r.json has only reports that came with Second Source. You had deleted “A”: brought back.',
    ],
    [
      { ...failed, refusal: { reason: 'pack-newer', values: [], detail: null } },
      'Nothing was imported from r.json. This file was made by a newer Second Source. Update Second Source, then import it again.',
    ],
    [
      { ...failed, refusal: { reason: 'pack-malformed-report', values: ['North'], detail: 'file.reports[0]…' } },
      'Nothing was imported from r.json. It is a Second Source file, but its report “North” was changed or damaged. ' +
        'Ask for the file again where it came from.',
    ],
    [{ kind: 'exported', fileName: 'r.json' }, 'Saved as r.json.'],
    [{ kind: 'edited', title: 'A report' }, 'Saved: A report'],
    [{ kind: 'deleted', id: 'a', title: 'A report' }, 'Deleted: A report'],
    [{ kind: 'brought-back', title: 'A report' }, 'Brought back: A report'],
    [
      { kind: 'failed', refusal: { reason: 'no-room', values: [], detail: null } },
      'There is not enough room for it. Free some disk space, then try again.',
    ],
  ] as const)('say how it went: %o', (notice, sentence) => {
    show({ ...libraryStates.full, notice });
    expect(texts('.notice[role=status]')).toEqual([sentence]);
  });

  test('bring a deleted one back right where it is said', () => {
    show({ ...libraryStates.full, notice: { kind: 'deleted', id: 'a', title: 'A report' } });
    press('#reports', 'Bring back');
    expect(asked).toEqual([['bring-back', 'a']]);
  });

  test('say what went amiss in a reader’s words, and nothing else', () => {
    show(libraryStates.trouble);
    expect(texts('.notice p')).toEqual([
      'Nothing was imported from reports.json. This is not a Second Source file, or only a part of one. ' +
        'Choose a file that was made with “Save all reports to a file”.',
    ]);
    expect(document.body.textContent).not.toContain('SyntaxError');
  });
});

describe('figures and quotes', () => {
  test('what is printed differently comes first, value beside value with who prints it', () => {
    show(libraryStates.full);
    expect(get('main section').id).toBe('facts');
    expect(texts('#facts > .fact-list .folded-title')).toEqual([
      'Officers and staff accused in the ten-year review',
      'Ada Marsh',
    ]);
    expect(texts('#facts > .fact-list .fact-head .remarks')).toEqual(['3 reports + 1 copy', '2 reports + 1 copy']);
    expect(texts('#facts .fact-values .fact-value').map((text) => text?.trim())).toEqual([
      '800 City Herald',
      '1,071 The Courier + 1 copy',
      '1,131 Evening Ledger',
    ]);
    expect(document.querySelectorAll('#facts .value-strip circle')).toHaveLength(3);
  });

  test('a copy’s words head no quote', () => {
    show(libraryStates.full);
    expect(texts('#facts .fact-wordings .fact-value').map((text) => text?.trim())).toEqual([
      '“We have let people down and I am sorry for it” Evening Ledger',
      '“We have let Londoners down and I am truly sorry for that” The Courier',
      '“We had let London people down and we are sorry” Portal News',
    ]);
  });

  test('a figure opens to the sentences it stands in and to the values over time', async () => {
    show(libraryStates.full);
    expect(texts('#facts .unfolded')).toEqual([]);
    get('#facts summary').click();
    await expect
      .poll(() => texts('#facts .prints blockquote'))
      .toEqual([
        '800 officers and staff',
        'The force said 1,071 officers and staff were accused.',
        '1,071 officers and staff',
        'By the spring, 1,131 officers and staff had been named.',
      ]);
    expect(texts('#facts .prints mark')).toEqual(['800', '1,071', '1,071', '1,131']);
    expect(document.querySelectorAll('#facts .unfolded .plot-mark')).toHaveLength(4);
  });

  test('what is printed alike or by one report is folded behind', async () => {
    show(libraryStates.full);
    expect(texts('.other-facts summary')).toEqual(['1 more fact, printed alike or by one report']);
    get('.other-facts summary').click();
    await expect.poll(() => texts('.other-facts .folded-title')).toEqual(['Cases in the ten-year review']);
  });

  test('many values show the first, and how many more there are', () => {
    const fact = firstOf(libraryStates.full.facts);
    const print = firstOf(fact.prints);
    const prints = [1, 2, 3, 4, 5, 6].map((value) => ({
      ...print,
      id: `print-${value}`,
      printed: `${value}00 people`,
      figureInPrinted: { start: 0, end: 3 },
      report: { ...print.report, id: `report-${value}` },
    }));
    show({ ...libraryStates.full, facts: [{ ...fact, prints }] });
    expect(texts('#facts .fact-value')).toHaveLength(4);
    expect(texts('#facts .fact-values > .remarks')).toEqual(['and 2 more values']);
  });

  test('a search narrows facts and reports and says how much it found', async () => {
    show(libraryStates.full);
    type('marsh');
    await expect.poll(() => texts('.found')).toEqual(['1 entry found']);
    expect(texts('#reports > .empty')).toEqual(['Nothing in this section fits your search.']);
    expect(texts('#facts .folded-title')).toEqual(['Ada Marsh']);
    type('');
    await expect.poll(() => texts('.report-entry')).toHaveLength(5);
    expect(texts('.found')).toEqual(['']);
  });

  test('a large set shows its beginning, and more when asked', async () => {
    const first = firstOf(libraryStates.full.stories);
    const report = firstOf(first.reports);
    const stories = Array.from({ length: 10_000 }, (_, index) => ({
      id: `own ${index}`,
      topic: null,
      reports: [{ ...report, id: `report-${index}` }],
    }));
    show({ ...libraryStates.full, stories });
    expect(texts('.report-entry')).toHaveLength(20);
    press('#reports', 'Show 20 more');
    await expect.poll(() => texts('.report-entry')).toHaveLength(40);
  });
});

describe('what the reader decided', () => {
  test.each([
    ['#decisions', 'Show again', ['restore-fact', 'share']],
    ['#decisions', 'Join again', ['join-pair', 'people', 'people-0']],
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
    show(libraryStates.empty);
    expect(texts('.empty')).toEqual([
      'Your reports print nothing differently.',
      'You have no reports. Add an article from the popup, or import a file.',
      'You have hidden none.',
      'You have taken no pair apart.',
      'No site is switched off.',
      'You have given no further site a permission.',
    ]);
  });
});

test('pairs that were taken apart name both sides', () => {
  show(libraryStates.full);
  expect(texts('#decisions li').at(-1)).toBe(
    '49 officersnot the same as in The Courier: 161 officerstaken apart on 2 February 2024Join again',
  );
});

test('sites of the list that the browser keeps closed are told, with a way to allow them', async () => {
  show(libraryStates.trouble);
  expect(texts('.withheld > p')).toEqual([
    'Second Source may not read 2 sites of its list of news sites: the browser keeps them closed until you allow it.',
  ]);
  press('.withheld', 'Allow the news sites');
  expect(asked).toEqual([['allow-listed']]);
  expect(texts('.withheld details p')).toEqual(['www.courier.example, ledger.example']);
  show(libraryStates.full);
  await expect.poll(() => texts('.withheld')).toEqual([]);
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
  expect(targets).toHaveLength(7);
  for (const target of targets) expect(document.querySelectorAll(`section${target}`)).toHaveLength(1);
});

test('a set that cannot be opened is not waited for', () => {
  const refusal = { reason: 'no-storage', values: [], detail: 'NotFoundError' } as const;
  show({ ...libraryStates.loading, notice: { kind: 'failed', refusal } });
  expect(get('main').getAttribute('aria-busy')).toBe('false');
  expect(texts('.notice p')[0]).toContain('The reports could not be opened.');
  expect(texts('#reports .empty')).toEqual(['The reports cannot be shown.']);
});

test('until the set is read, the page says so', () => {
  show(libraryStates.loading);
  expect(get('main').getAttribute('aria-busy')).toBe('true');
  expect(texts('#reports .empty')).toEqual(['Opening your reports…']);
});
