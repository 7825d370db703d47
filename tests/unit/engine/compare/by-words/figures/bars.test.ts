// What rules out that two figures are of one thing, and what does not, for two sentences and what other reports print.

import { describe, expect, it } from 'vitest';
import { pairFigures, viewReport } from '../../../../../../src/engine/compare/by-words/figures/figure-pairs.ts';
import { barOf } from '../../../../../../src/engine/compare/by-words/figures/match-open-figures.ts';
import { recordReport } from '../../../../../../src/engine/compare/by-words/report/record-report.ts';
import { TermReader } from '../../../../../../src/engine/compare/by-words/terms.ts';
import { readArticle } from '../../../../../../src/engine/reading/read-article.ts';

type Bar = NonNullable<ReturnType<typeof barOf>>;

const reader = new TermReader();
const viewed = (text: string) => viewReport(recordReport(readArticle({ title: '', text }), 'report'), reader);

/** What rules out each pair of the page and the first report. */
function barsOf(page: string, ...reports: readonly string[]): (Bar | null)[] {
  const [one, others] = [viewed(page), reports.map(viewed)];
  return (pairFigures(one, others)[0] ?? []).map((pair) => barOf(pair, [one, ...others]));
}

const SAID = '“We saw 340 gulls on the rock,” she said.';

describe.each<[Bar | null, readonly (readonly [string, string, ...string[]])[]]>([
  ['both quoted', [[SAID, '“We saw 430 gulls on the rock,” she said.']]],
  ['a date', [['The bell was cast in 1874.', 'The bell was cast in 1884.']]],
  [
    'one of many',
    [
      ['One gull on the rock was hurt.', 'Two gulls on the rock were hurt.'],
      ['Two gulls on the rock were hurt.', 'One gull on the rock was hurt.'],
      ['One gull sat on the rock.', 'One miner sat on the rock.'],
    ],
  ],
  [
    'other things',
    [
      ['He faces four counts of rape.', 'He faces three counts of assault.'],
      ['There were 72 calls on Monday night.', 'Of 72 people nobody slept.'],
    ],
  ],
  [
    'other part',
    [
      ['The club paid £500 more than the town.', 'The club paid the town £600.'],
      ['The ferry rowed for 29 years.', 'The ferry was lost 32 years ago.'],
      ['The ferry rowed again four years later.', 'The ferry rowed over the past three years.'],
      ['The ferry carried 340 rowers a day.', 'The ferry carried 380 rowers a month.'],
    ],
  ],
  [
    'all but one',
    [
      ['Five further gulls were hurt on the rock.', 'Six gulls were hurt on the rock.'],
      ['Six gulls were hurt on the rock.', 'Five further gulls were hurt on the rock.'],
    ],
  ],
  [
    'half of a length',
    [
      ['He was jailed for two years and a fine.', 'He was jailed for three years and one month.'],
      ['He was jailed for three years and one month.', 'He was jailed for two years and a fine.'],
    ],
  ],
  ['age of another', [['Tom Hart, 34, rowed the ferry.', 'Ada Brill, 36, rowed the ferry.']]],
  ['nothing in common', [['Repairs will come to £375,000.', 'He lost £392,000 at cards.']]],
  [
    'side by side',
    [
      [
        'The ferry cost £375,000 to mend.',
        'The ferry cost £385,000 to mend.',
        'The ferry cost £375,000 to mend and the bell £385,000.',
      ],
    ],
  ],
  [
    'rounded twice',
    [['The club lost £122m on the ferry.', 'The club lost £123m on the ferry.', 'The club lost £122.6m on the ferry.']],
  ],
  [
    null,
    [
      [SAID, 'They saw 430 gulls on the rock.'],
      ['They saw 430 gulls on the rock.', SAID],
      ['The bell was cast in 1874.', 'In 1874 the bell was cast.'],
      ['One gull on the rock was hurt.', 'Of all the gulls on the rock one gull was hurt.'],
      ['There were 7,243 calls on Monday night.', 'Of 7,243 people nobody slept.'],
      ['He faces four counts of rape.', 'He faces three counts.'],
      ['Five further gulls were hurt on the rock.', 'Seven gulls were hurt on the rock.'],
      ['Five gulls were hurt on the rock.', 'Six gulls were hurt on the rock.'],
      ['Tom Hart, 34, rowed the ferry.', 'Tom Hart, 36, rowed the ferry.'],
      ['Repairs will come to £375,000.', 'He lost £357,000 at cards.'],
      ['Repairs to the ferry come to £375,000.', 'Repairs to the ferry were £392,000.'],
      [
        'The ferry cost £375,000 to mend.',
        'The ferry cost £385,000 to mend.',
        'The ferry cost £375,000 to mend. The bell cost £385,000.',
      ],
      ['The club lost £122m on the ferry.', 'The club lost £124m on the ferry.', 'The club lost £122.6m on the ferry.'],
      ['The club lost £122m on the ferry.', 'The club lost £123m on the ferry.', 'The club lost about £122.6m on it.'],
      ['The ferry carried 340 rowers.', 'The ferry carried 350 rowers.'],
      ['The ferry carried 340 rowers a day.', 'The ferry carried 380 rowers daily.'],
      ['The ferry rowed for 29 years.', 'The ferry rowed over 32 years.'],
      ['The ferry was lost 29 years ago.', 'The ferry was lost 32 years earlier.'],
      ['The ferry rowed for 29 years.', 'The ferry was sold after 32 years.'],
    ],
  ],
])('%s', (bar, stories) => {
  it.each(stories)('%s – %s', (page, report, ...others) => {
    const bars = barsOf(page, report, ...others);
    expect(bars.length).toBeGreaterThan(0);
    expect(new Set(bars)).toEqual(new Set([bar]));
  });
});
