// The painter's entry: brought in by the background once a page has something to show.

import { getHandshake } from './handshake.ts';
import { createMarks } from './painter.ts';

getHandshake().createMarks ??= createMarks;
