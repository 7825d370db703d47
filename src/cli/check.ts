// The program `check`.

import { checkCommand } from './check-command.ts';
import { runOnProcess } from './terminal.ts';

await runOnProcess('check', checkCommand);
