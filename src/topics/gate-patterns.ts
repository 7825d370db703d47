// The patterns of the gate, one entry a topic. A build puts what is worked out here in the place of this module, for the
// packs themselves would be loaded by every page (scripts/build/topic-gate.ts).

import { compileGate, type GatePatterns } from './compile-gate.ts';
import { topics } from './topics.ts';

export const gatePatterns: readonly GatePatterns[] = topics.map(({ pack }) => compileGate(pack));
