import { describe, expect, it } from 'vitest';
import { isSameTitle, withoutKicker, withoutSiteName } from '../../../src/page/story/titles.ts';

describe('the same title', () => {
  it.each([
    ['Met to look again at 1,633 cases', 'Met to look again at 1,633 cases'],
    ['Met to look again at 1,633 cases', 'MET to look again at 1633 cases'.replace('1633', '1,633')],
    ['“We failed”: Met to look again at cases', '"We failed": Met to look again at cases - The Daily Example'],
    ['Met to look again at 1,633 cases', 'Met to look again at 1,633 cases | News | The Daily Example'],
  ])('%s = %s', (heading, stated) => {
    expect(isSameTitle(heading, stated)).toBe(true);
  });

  it.each([
    ['Met to look again at 1,633 cases', 'Watchdog opens inquiry into nine warnings'],
    ['News', 'News and sport from the Daily Example'],
    ['', ''],
    ['Comments', 'Comments of the commissioner cause anger'],
  ])('%s ≠ %s', (heading, stated) => {
    expect(isSameTitle(heading, stated)).toBe(false);
  });
});

it.each([
  ['Force reviews cases again - The Daily Example', 'Force reviews cases again'],
  ['Force reviews cases again | UK news', 'Force reviews cases again'],
  ['A well-known force', 'A well-known force'],
  ['Q&A - BBC', 'Q&A - BBC'],
  ['Force reviews cases again\n  -\n  The Daily Example ', 'Force reviews cases again'],
])('%s is shown as %s', (title, shown) => {
  expect(withoutSiteName(title)).toBe(shown);
});

it('a title with white space without end takes as long as it is', () => {
  const timeOf = (count: number): number => {
    const title = `Force reviews${'\n'.repeat(count)}cases again`;
    const times = [1, 2, 3].map(() => {
      const startMs = performance.now();
      withoutSiteName(title);
      return performance.now() - startMs;
    });
    return Math.min(...times);
  };
  // Sixteen times the text: were it tried from each place, 256 times as long.
  expect(timeOf(320_000)).toBeLessThan(64 * Math.max(timeOf(20_000), 0.5));
});

describe('a kicker', () => {
  const HEADLINE = 'Night trains to return to Dalby';

  it.each(['Transport | ', 'Exclusive: ', 'Rail – ', '“Late”: '])(
    '%s goes before the headline that the page states',
    (kicker) => {
      expect(withoutKicker(`${kicker}${HEADLINE}`, ['Another one', HEADLINE])).toBe(HEADLINE);
    },
  );

  it.each([
    ['a longer headline than the stated one', `Mayor of the town says in public: ${HEADLINE} in the spring`],
    ['a longer beginning than a kicker is', `What the mayor of the town has said of it all on Monday: ${HEADLINE}`],
    ['the stated headline itself', HEADLINE],
    ['another headline', 'Transport: no night trains'],
  ])('%s stays as it is', (_name, heading) => {
    expect(withoutKicker(heading, [HEADLINE])).toBe(heading);
  });
});
