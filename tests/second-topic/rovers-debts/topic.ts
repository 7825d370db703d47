// The debts of an invented football club: the pack with the records of three made-up reports.

import { defineTopic } from '../../../src/model/topic.ts';
import { pack } from './pack.ts';
import { referenceSet } from './reference.ts';

export const roversDebts = defineTopic(pack, referenceSet);
