// The list of topics with one more line: a topic is a folder and a line, and this is the line.

import { defineTopics, type Topic } from '../../src/model/topic.ts';
import { metMisconduct } from '../../src/topics/met-misconduct/topic.ts';
import { roversDebts } from './rovers-debts/topic.ts';

/** The topics that are shipped and the one of the tests. */
export const topics: readonly Topic[] = defineTopics(metMisconduct, roversDebts);
