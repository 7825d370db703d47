// The program `read`.

import { readCommand } from './read-command.ts';
import { runOnProcess } from './terminal.ts';

await runOnProcess('read', readCommand);
