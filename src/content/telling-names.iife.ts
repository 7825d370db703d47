// Beside the gate where the reader has reports of their own: leaves it their telling names, which nobody reads on a page
// that is no article.

import { readToldText } from '../platform/content.ts';
import { TELLING_NAMES } from '../protocol/telling-names.ts';
import { getHandshake } from './handshake.ts';

getHandshake().readTellingNames = () => readToldText(TELLING_NAMES);
