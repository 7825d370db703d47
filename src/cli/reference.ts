// The program `reference`.

import { referenceCommand } from './reference-command.ts';
import { runOnProcess } from './terminal.ts';

await runOnProcess('reference', referenceCommand);
