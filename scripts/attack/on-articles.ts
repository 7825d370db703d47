// Attack on reading and comparing: spoilt articles. Whatever the text, the engine answers, within a second, with findings
// that lie in the text, and twice with the same.

import { createTopicsChecker } from '../../src/engine/check-topics.ts';
import { topics } from '../../src/topics/topics.ts';
import { readLabelledArticles } from '../quality/labelled-article.ts';
import type { Attack } from './attack-rounds.ts';
import { spoilText } from './spoil-text.ts';

/** An article of some hundred words takes a few milliseconds; a quadratic rule on a long run takes seconds. */
const LONGEST_MS = 1_000;

export function attackArticles(): Attack {
  const articles = readLabelledArticles('tests/quality/articles');
  const checker = createTopicsChecker(topics);
  return {
    name: 'articles',
    round(chance) {
      const { title, text } = chance.oneOf(articles);
      const article = {
        title: chance.below(4) === 0 ? spoilText(title, chance) : title,
        text: spoilText(text, chance),
      };
      const start = performance.now();
      const result = checker.check(article, { isOnTopic: true });
      const tookMs = performance.now() - start;
      if (tookMs > LONGEST_MS) return `reading took ${Math.round(tookMs)} ms for ${article.text.length} characters`;
      const outside = result.findings.find(
        (finding) => article.text.slice(finding.start, finding.end) !== finding.text || finding.text === '',
      );
      if (outside !== undefined) return `a finding does not lie in the text: ${JSON.stringify(outside.text)}`;
      checker.check(chance.oneOf(articles), { isOnTopic: true });
      const again = checker.check(article, { isOnTopic: true });
      return JSON.stringify(again) === JSON.stringify(result) ? null : 'a second reading gives something else';
    },
  };
}
