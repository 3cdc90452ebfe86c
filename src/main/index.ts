import { join } from 'node:path';
import { runProgram } from '#main/desktop';

await runProgram(join(import.meta.dirname, '..'));
