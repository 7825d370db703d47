// The popup in a real browser: what each state says and offers, the list and its filter, and every switch.

import { render } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { Popup } from '../../../src/ui/popup/popup.tsx';
import type { PopupState } from '../../../src/ui/popup/popup-state.ts';
import { galleryFindings } from './gallery/findings.ts';
import { popupStates, recordPopupEvents } from './gallery/popup-states.ts';
import { galleryWords } from './gallery/words.ts';

let asked: unknown[] = [];

function show(state: PopupState): void {
  asked = [];
  render(<Popup state={state} events={recordPopupEvents(asked)} words={galleryWords()} />, document.body);
}

afterEach(() => render(null, document.body));

const texts = (selector: string) => [...document.querySelectorAll(selector)].map((element) => element.textContent);

/** The button, switch or choice that begins with this label. */
function get(label: string): HTMLElement {
  const controls = [...document.querySelectorAll<HTMLElement>('button, label')];
  const found = controls.find((control) => control.textContent.startsWith(label));
  if (!found) throw new Error(`Nothing to press is called ${label}.`);
  return found;
}

describe('each state says what is so, and offers what can be done', () => {
  test.each([
    ['checking', 'Reading this page…', []],
    ['nothing-different', 'None of its 13 figures and quotes is in a report you have', []],
    ['not-on-topic', 'Not a story you have reports of', ['Check again']],
    ['only-report', 'One of your reports', []],
    ['not-an-article', 'Not an article', ['Check again']],
    ['off-here', 'Off on this site', ['Switch on for this site']],
    ['no-permission', 'Not checked', ['Check this page', 'Always check this site']],
    ['closed-page', 'This page cannot be read', []],
    ['too-large', 'Too large to check', []],
    ['failed-no-answer', 'The check did not finish', ['Check again']],
    ['failed-no-storage', 'The check did not finish', ['Check again']],
    ['failed-unexpected', 'The check did not finish', ['Check again']],
  ] as const)('%s', (name, title, buttons) => {
    show(popupStates[name]);
    expect(texts('.status h2')).toEqual([title]);
    expect(texts('.status button')).toEqual(buttons);
    expect(document.querySelector('.status[role=status], .status [role=status]')).not.toBeNull();
    expect(texts('.facts')).toEqual([]);
  });

  test('each way to fail says something else about what to do', () => {
    const advice = (['no-answer', 'no-storage', 'unexpected'] as const).map((reason) => {
      show(popupStates[`failed-${reason}`]);
      return texts('.status p').join();
    });
    expect(new Set(advice).size).toBe(3);
    expect(advice[0]).toContain('Reload it');
  });

  test('a selection that was compared alone is named', () => {
    show(popupStates.selection);
    expect(texts('.status p')[0]).toBe('In the selected text');
  });
});

describe('open tabs that tell the same story', () => {
  const offered = (count: number): PopupState => ({ ...popupStates['not-on-topic'], tabs: { kind: 'offered', count } });

  test('are offered to compare with, be it one or more', () => {
    show(offered(1));
    expect(texts('.tabs')).toEqual(['Another open tab tells this story.Compare with it']);
    show(offered(2));
    expect(texts('.tabs')).toEqual(['2 other open tabs tell this story.Compare with them']);
    get('Compare with them').click();
    expect(asked).toEqual([['compare-tabs']]);
  });

  test('are asked for once while they are compared with', () => {
    show({ ...popupStates['not-on-topic'], tabs: { kind: 'comparing', count: 2 } });
    get('Comparing…').click();
    expect(asked).toEqual([]);
  });

  test('are said not to be kept, and can be kept or left', () => {
    show(popupStates['tabs-compared']);
    expect(texts('.tabs p')).toEqual(['Compared with another open tab. Nothing is kept.']);
    get('Keep it').click();
    get('Stop comparing').click();
    expect(asked).toEqual([['keep-tabs'], ['leave-tabs']]);
    show({ ...popupStates['tabs-compared'], tabs: { kind: 'kept', count: 2 } });
    expect(texts('.tabs')).toEqual(['Kept. All 2 are among your reports now.']);
  });

  test('are not spoken of where there are none', () => {
    show(popupStates.findings);
    expect(texts('.tabs')).toEqual([]);
  });
});

describe('an article', () => {
  test('can be added whatever it is about, and what was kept of it is told', () => {
    show(popupStates['not-on-topic']);
    get('Add this article').click();
    expect(asked).toEqual([['add-article']]);
    show(popupStates['only-report']);
    expect(texts('.onward p')).toEqual(['Kept: 16 figures and 1 quote.']);
    const kept = { report: 'courier', figureCount: 0, quoteCount: 3, knownCount: 2 };
    show({ ...popupStates.findings, article: { kept } });
    expect(texts('.onward p')).toEqual(['Kept: 3 quotes, 2 already in other reports.']);
    get('Put its title or date right').click();
    expect(asked.at(-1)).toEqual(['edit-report', 'courier']);
  });

  test('cannot be added where there is none', () => {
    for (const name of ['not-an-article', 'no-permission', 'off-here', 'closed-page', 'too-large'] as const) {
      show({ ...popupStates[name], article: 'unavailable' });
      expect(texts('.onward')).toEqual(['Open the library']);
    }
  });
});

describe('the facts', () => {
  test('are summed up, and each has a line with both values', () => {
    show(popupStates.findings);
    expect(texts('.status h2')).toEqual(['3 of this page’s 21 figures and quotes are printed differently elsewhere']);
    expect(texts('.counts')).toEqual(['1 agrees · 1 unsure · 16 in no report you have']);
    expect(texts('.facts > ol .said')).toEqual([
      'Nearly 800 here · 1,071, 1,070 and 1,131 in 2 reports',
      '“people” here · “Londoners” in 2 reports',
      '1,630 cases here · 1,944 allegations in 1 report',
    ]);
    expect(texts('.facts > ol .about')).toEqual([
      'officers and staff accused in the ten-year review',
      'Ada Marsh: “We have let people down and I am sorry for it,”',
      'cases in the ten-year review',
    ]);
    expect([...document.querySelectorAll('.facts > ol .said:first-child b')].map((bold) => bold.textContent)).toContain(
      'Nearly 800',
    );
  });

  test('say a value once, where it is all that is known of what is counted', () => {
    const [figure] = galleryFindings.filter((finding) => finding.kind === 'figure');
    if (figure?.kind !== 'figure') throw new Error('There is no figure to show.');
    const value = { kind: 'count', low: 9100, high: 9100, isVague: false, hedge: null, unit: null } as const;
    const bare = { ...figure, measure: null, value, text: '9,100', printed: '9,100', end: figure.start + 5 };
    const page = { kind: 'checked', scope: 'page', figureCount: 2, quoteCount: 0 } as const;
    const hidden = { mentions: 0, facts: 0 };
    show({ ...popupStates.findings, page: { ...page, hidden, findings: [bare] } });
    expect(texts('.facts .said b')[0]).toBe('9,100');
    expect(texts('.facts .about')).toEqual([]);
    show({ ...popupStates.findings, page: { ...page, hidden, findings: [{ ...bare, printed: '9,100 crates' }] } });
    expect(texts('.facts .about')).toEqual(['9,100 crates']);
  });

  test('those that agree and those that are unsure are folded below, and open their card too', () => {
    show(popupStates.findings);
    expect(texts('.facts summary')).toEqual(['1 agrees', '1 unsure']);
    expect(texts('.facts details .said')).toEqual([
      'about one in fifty officers also in 1 report',
      'ten years perhaps also in 1 report',
    ]);
  });

  test('each is a jump to its place among all findings', () => {
    show(popupStates.findings);
    get('1,630 cases').click();
    get('ten years').click();
    const index = (text: string) => galleryFindings.findIndex((finding) => finding.text === text);
    expect(asked).toEqual([
      ['jump', index('1,630 cases')],
      ['jump', index('ten years')],
    ]);
  });

  test('a long list scrolls and leaves the rest in view', () => {
    const findings = Array.from({ length: 60 }, (_, copy) =>
      galleryFindings.map((finding) => ({ ...finding, factId: `${finding.factId}${copy}` })),
    ).flat();
    show({
      ...popupStates.findings,
      page: {
        kind: 'checked',
        scope: 'page',
        findings,
        figureCount: 400,
        quoteCount: 20,
        hidden: { mentions: 0, facts: 0 },
      },
    });
    const list = document.querySelector('.facts');
    expect(list?.scrollHeight).toBeGreaterThan(list?.clientHeight ?? 0);
    expect(document.querySelector('.popup')?.getBoundingClientRect().height).toBeLessThanOrEqual(
      Math.max(600, innerHeight),
    );
    expect(get('Open the library').getBoundingClientRect().bottom).toBeLessThanOrEqual(Math.max(600, innerHeight));
  });
});

describe('what can be asked for', () => {
  test.each([
    ['Check this page', popupStates['no-permission'], ['check']],
    ['Check again', popupStates['not-on-topic'], ['check']],
    ['Switch on for this site', popupStates['off-here'], ['switch-site-off', false]],
    ['Always check this site', popupStates['no-permission'], ['allow-site', true]],
    ['Check www.courier.example', popupStates.findings, ['switch-site-off', true]],
    ['Show marks', popupStates.findings, ['hide-marks', true]],
    ['Show marks', { ...popupStates.findings, areMarksHidden: true }, ['hide-marks', false]],
    ['Marks only', popupStates.findings, ['choose-values', false]],
    ['Values', { ...popupStates.findings, areValuesShown: false }, ['choose-values', true]],
    [
      'Check blog.example',
      { ...popupStates.findings, site: { host: 'blog.example', access: 'none', isOff: false } },
      ['allow-site', true],
    ],
    ['Check articles on all sites', popupStates.checking, ['allow-everywhere', true]],
    [
      'Check articles on all sites',
      { ...popupStates.checking, isAllowedEverywhere: true },
      ['allow-everywhere', false],
    ],
    [
      'Check blog.example',
      { ...popupStates.findings, site: { host: 'blog.example', access: 'allowed', isOff: false } },
      ['allow-site', false],
    ],
    ['Add this article', popupStates.findings, ['add-article']],
    ['Open the library', popupStates.checking, ['open-library']],
  ] satisfies [string, PopupState, unknown[]][])('%s', (label, state, event) => {
    show(state);
    get(label).click();
    expect(asked).toEqual([event]);
  });

  test('a switch that is on names what is so', () => {
    show(popupStates.findings);
    const switches = [...document.querySelectorAll('[role=switch]')];
    expect(switches.map((each) => [each.textContent, each.getAttribute('aria-checked')])).toEqual([
      ['Show marks', 'true'],
      ['Check www.courier.example', 'true'],
      ['Check articles on all sites', 'false'],
    ]);
  });

  test('a switch shows what is so, not what was asked for', () => {
    show(popupStates.findings);
    get('Check articles on all sites').click();
    expect(get('Check articles on all sites').getAttribute('aria-checked')).toBe('false');
    show({ ...popupStates.findings, isAllowedEverywhere: true });
    expect(get('Check articles on all sites').getAttribute('aria-checked')).toBe('true');
  });

  test('an article that was not added says why, and can be added again', () => {
    const refused = { reason: 'nothing-in-common', values: [], detail: null } as const;
    show({ ...popupStates.findings, article: { refused } });
    expect(texts('.onward [role=status]')).toEqual(['Not added. No figure and no quote was found in the article.']);
    get('Add this article').click();
    expect(asked).toEqual([['add-article']]);
  });

  test('an article that is in the set cannot be added again', () => {
    show({ ...popupStates.findings, article: 'present' });
    expect(texts('.onward')).toEqual(['This article is among your reportsOpen the library']);
  });
});
