// Misconduct in the Metropolitan Police: the pack with the reviewed records of five earlier articles.

import { defineTopic } from '../../model/topic.ts';
import { pack } from './pack.ts';
import { referenceSet } from './reference.ts';

export const metMisconduct = defineTopic(pack, referenceSet);
