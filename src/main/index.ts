import { join } from 'node:path';
import { runProgram } from '#main/desktop';

// Nothing is awaited here: Electron is not ready before this file has been evaluated to its end.
runProgram(join(import.meta.dirname, '..'));
