// An article on the topic of the tests: one amount and one quote that no report prints so, one count that some do and one
// that all do.

import type { Article } from '../../src/model/article.ts';

export const demoArticle: Article = {
  title: 'Supporters fear for Tarnbrook Rovers',
  date: '2024-02-14',
  text: `Supporters fear for Tarnbrook Rovers

Supporters met outside the ground on Wednesday after it became known that Tarnbrook Rovers owe £5.4 million.

The club has laid off 38 of its staff, and paid 140 stewards late.

“Nobody who works for this club will go without a salary,” said its chairwoman, Dora Kettering.`,
};
