import { join } from 'node:path';
import { exitCode, runProgram } from './run-program';

/** Builds the program; says what is wrong when it can't, and then answers with the exit code to end with. */
export async function buildProgram(root: string): Promise<number | undefined> {
  const script = join(root, 'node_modules/electron-vite/bin/electron-vite.js');
  const built = await runProgram(process.execPath, [script, 'build'], { cwd: root, isQuiet: true });
  if (built.code === 0) return undefined;
  if (!built.wasStopped) console.error(`${built.words}\nThe program could not be built.`);
  return exitCode(built);
}
