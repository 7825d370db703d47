// The topic pack: misconduct in the Metropolitan Police. Everything the engine has to know of this topic, in one value.

import { definePack } from '../../model/define-pack.ts';
import { bases } from './bases.ts';
import { concepts } from './concepts.ts';
import { measures } from './measures.ts';
import { people } from './people.ts';

/** The pack of this topic. */
export const pack = definePack({
  id: 'met-misconduct',
  name: 'Misconduct in the Metropolitan Police',
  concepts,
  people,
  bases,
  stories: [
    'carrick-crimes',
    'chehab-case',
    'ten-year-review',
    'criminal-records',
    'database-search',
    'states-of-duty',
    'revetting',
    'standards-unit',
    'hotline',
  ],
  measures,
  topic: {
    bodies: ['met'],
    otherBodies: ['other-force', 'all-forces', 'some-constabulary'],
    people: ['carrick', 'couzens', 'chehab'],
    heads: ['head-of-the-force'],
    matters: ['misconduct-matter'],
    deeds: ['crime-matter'],
    sanctions: ['sanction'],
    wholes: ['all-forces'],
    members: ['member'],
    memberNouns: ['officer', 'constable', 'policeman', 'policewoman', 'sergeant', 'detective', 'pc', 'copper', 'cop'],
    accusations: ['accused-member'],
    fictions: ['stage-and-screen'],
    otherSubjects: ['money-of-the-force'],
  },
});
