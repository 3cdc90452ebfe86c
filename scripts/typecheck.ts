import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** `npm run typecheck`: every part of the program against what its platform has. `shared` has neither DOM nor Node. */
const parts = ['.', 'src/shared', 'src/renderer', 'src/shell', 'tests/unit/window', 'tests/unit/shell', 'tests/e2e'];

const root = join(import.meta.dirname, '..');
// The compiler in native code takes a third of the time; where it has no binary, the one in JavaScript does as well.
const binary = join(root, 'node_modules/@typescript', `typescript-${process.platform}-${process.arch}`);
const compiler = join(root, 'node_modules', existsSync(binary) ? 'typescript-native' : 'typescript', 'bin/tsc');

function check(part: string): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [compiler, '-p', part, '--pretty'], { cwd: root, stdio: 'inherit' });
    child.once('exit', (code) => resolve(code === 0));
  });
}

let passed = true;
for (const part of parts) passed = (await check(part)) && passed;
process.exit(passed ? 0 : 1);
