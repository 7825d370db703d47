// Requests of the library page to the background.

import { runtimeChannel } from '../platform/runtime.ts';
import type { FromExtension } from '../protocol/messages.ts';
import { createRequester } from '../protocol/request.ts';

export const askBackground = createRequester<FromExtension>((envelope) => runtimeChannel.send(envelope));
