// What the ways of counting are called, for whoever reads a finding.

import type { BasisName } from '../../model/finding.ts';
import type { Basis } from '../../model/reference.ts';

const WORDS: Record<Basis, string | null> = {
  cases: 'cases',
  allegations: 'allegations',
  officers: 'officers',
  'officers-and-staff': 'officers and staff',
  charges: 'charges',
  counts: 'counts',
  incidents: 'incidents',
  people: 'people',
  other: null,
};

/** The name of a basis; `null` where there is none to tell. */
export function basisNameOf(basis: Basis | null): BasisName | null {
  const words = basis === null ? null : WORDS[basis];
  return basis === null || words === null ? null : { id: basis, words };
}
