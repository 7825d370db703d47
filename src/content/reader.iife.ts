// The reader's entry: brought in by the background where the gate let a page pass or the reader asked for a check.

import { getHandshake } from './handshake.ts';
import { startReader } from './reader.ts';

const { checkAgain } = getHandshake();
if (checkAgain === null) startReader();
else checkAgain();
