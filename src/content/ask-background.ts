// Requests of a page's scripts to the background.

import { sendToBackground } from '../platform/content.ts';
import type { FromPage } from '../protocol/messages.ts';
import { createRequester } from '../protocol/request.ts';

export const askBackground = createRequester<FromPage>(sendToBackground);
