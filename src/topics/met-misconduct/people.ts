// The people who are quoted in this topic, and how reports name them.

import type { Person } from '../../model/pack.ts';

/** Everyone of the topic who is quoted. */
export const people: readonly Person[] = [
  {
    id: 'rowley',
    name: 'Sir Mark Rowley',
    variants: [
      'mark rowley',
      'rowley',
      'sir mark',
      'the commissioner',
      'met commissioner',
      'met chief',
      'met boss',
      'the head of the metropolitan police',
    ],
  },
  {
    id: 'braverman',
    name: 'Suella Braverman',
    variants: ['braverman', 'the home secretary', 'ms braverman', 'mrs braverman'],
  },
  { id: 'keegan', name: 'Gillian Keegan', variants: ['keegan', 'the education secretary', 'ms keegan'] },
  {
    id: 'marsh',
    name: 'Ken Marsh',
    variants: ['marsh', 'the chairman of the metropolitan police federation', 'mr marsh'],
  },
  { id: 'cundy', name: 'Stuart Cundy', variants: ['cundy', 'mr cundy'] },
  { id: 'gray', name: 'Barbara Gray', variants: ['barbara gray'] },
  { id: 'khan', name: 'Sadiq Khan', variants: ['khan', 'mr khan', 'the mayor', 'the mayor of london'] },
  { id: 'sunak', name: 'Rishi Sunak', variants: ['sunak', 'mr sunak', 'the prime minister'] },
  { id: 'casey', name: 'Baroness Casey', variants: ['louise casey', 'lady casey', 'baroness louise casey'] },
];
