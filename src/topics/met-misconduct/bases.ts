// The ways in which reports of this topic count, each with its name in words.

export const bases = {
  cases: 'cases',
  allegations: 'allegations',
  officers: 'officers',
  'officers-and-staff': 'officers and staff',
  charges: 'charges',
  counts: 'counts',
  offences: 'offences',
  incidents: 'incidents',
  people: 'people',
  calls: 'calls to the hotline',
} as const;

export type MetBasis = keyof typeof bases;
