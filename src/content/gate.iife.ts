// The gate: the only script that runs on every page of the sites. Decides cheaply whether the page is an article that
// could be on the topic, and only then asks the background for more. It reads no text in full and changes nothing.

import { startGate } from './gate.ts';
import { getHandshake } from './handshake.ts';

const { stopGate, checkAgain } = getHandshake();
// Both browsers can start it twice: declared in the manifest, and again in tabs that were open before an update.
if (stopGate === null && checkAgain === null) startGate();
