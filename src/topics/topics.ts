// The topics of Second Source. A topic is a folder and a line here: whatever works with topics goes through this list.

import { defineTopics, type Topic } from '../model/topic.ts';
import { metMisconduct } from './met-misconduct/topic.ts';

/** Every topic that articles are compared on. */
export const topics: readonly Topic[] = defineTopics(metMisconduct);
