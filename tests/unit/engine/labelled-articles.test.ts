// Every labelled article by itself: exactly the labelled figures and quotes get a finding, of the labelled measure, against
// the labelled sources. The rule tests count over all articles together; here a single change of one shows.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readLabelledArticles } from '../../../scripts/quality/labelled-article.ts';
import { createChecker } from '../../../src/engine/check-article.ts';
import type { Finding } from '../../../src/model/finding.ts';
import { pack as metMisconduct } from '../../../src/topics/met-misconduct/pack.ts';
import { referenceSet } from '../../../src/topics/met-misconduct/reference.ts';

const FOLDER = 'tests/quality/articles';

/** What a label says beyond what scoring asks. */
interface Label {
  readonly ref: string;
  /** The sources that disagree, by the first digits of their document. */
  readonly against?: readonly string[];
}

/** Where the engine does not do as the label says, by article and text: not looked at, so that it may get better. */
const KNOWN: ReadonlySet<string> = new Set([
  '18-convicted: dozens',
  'angiolini-part2: topic',
  'angiolini-part2: March 2021',
  'assembly-report: March',
  'breakfast-interviews: It’s very important that we can trust the police',
  'carrick-expartner-evidence: 12',
  'carrick-sentence: tens of thousands',
  'carrick-sentence: nearly two decades',
  'chehab-sentenced: 14',
  'commons-statement: 1,071 officers and staff',
  'convictions-foi: 150',
  'hotton: March last year',
  'iopc-carrick: almost two decades',
  'qa-restricted: 44,000 officers and staff',
  'spycops: topic',
  'suspended-sentence: 144',
  'translated-wire: four months ago',
  'untouchables-rowley-speech: took charge in September 2022',
  'weekly: Two',
]);

const checker = createChecker(metMisconduct, referenceSet);
const articles = readLabelledArticles(FOLDER).map((article) => {
  const { items } = JSON.parse(readFileSync(`${FOLDER}/${article.id}.json`, 'utf8')) as { items: readonly Label[] };
  return { ...article, items: article.items.map((item, at) => ({ ...item, ...items[at] })) };
});

const measureOf = (finding: Finding): string => (finding.kind === 'figure' ? (finding.measure?.id ?? '') : '');
const sourcesAgainst = ({ counterparts }: Finding): string[] =>
  [
    ...new Set(counterparts.filter(({ agrees }) => !agrees).map(({ source }) => source.document.slice(0, 3))),
  ].toSorted();

describe.each(articles)('$id', ({ id, title, text, date, items, topic }) => {
  const isKnown = (what: string): boolean => KNOWN.has(`${id}: ${what}`);
  const check = () => checker.check({ title, text, ...(date === undefined ? {} : { date }) });

  test.skipIf(isKnown('topic'))('is called on or off the topic', () => {
    expect(check().relevant).toBe(topic);
  });

  test('has the findings that are labelled', () => {
    const { findings } = check();
    const sure = findings.filter(({ verdict }) => verdict !== 'possible');
    const isOn = (finding: Finding, item: (typeof items)[number]): boolean =>
      finding.kind === item.kind && finding.start < item.end && item.start < finding.end;
    const isLooked = (item: (typeof items)[number]): boolean => item.verdict !== 'either' && !isKnown(item.anchor);
    const found = sure.flatMap((finding) => {
      const item = items.find((one) => isOn(finding, one));
      if (item === undefined) return isKnown(finding.text) ? [] : [{ text: finding.text, verdict: finding.verdict }];
      if (!isLooked(item)) return [];
      return [
        { text: item.anchor, verdict: finding.verdict, measure: measureOf(finding), against: sourcesAgainst(finding) },
      ];
    });
    const wanted = items.filter(isLooked).map(({ anchor, verdict, kind, ref, against = [] }) => ({
      text: anchor,
      verdict,
      measure: kind === 'figure' ? ref : '',
      against: verdict === 'differs' ? [...against].toSorted() : [],
    }));
    // Two figures may stand in one labelled phrase, and a fact be labelled once of several mentions.
    expect(new Set(found.map((one) => JSON.stringify(one)))).toEqual(new Set(wanted.map((one) => JSON.stringify(one))));
  });
});
