// What is measured of sets of different sizes, and how many times as long as with five reports it may take.

/** Reports in a set. The first is what the others are held against. */
export const SET_SIZES = [5, 1_000, 10_000] as const;

export const SET_WORKS = {
  'check-story': 'checking a page of a story with two reports',
  'check-great-story': 'checking a page of a story with many reports',
  'check-topic': 'checking a page on the topic',
  'check-other': 'checking a page of no story of the set',
  'get-ready': 'the background made ready',
  'add-one': 'adding a report',
  'open-library': 'what the library lists',
} as const;

export type SetWork = keyof typeof SET_WORKS;
