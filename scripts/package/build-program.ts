import { join } from 'node:path';
import { runProgram } from '../setup/run-program';

/** Builds the program as a package carries it; says what is wrong when it can't. */
export async function buildProgram(root: string): Promise<boolean> {
  console.log('Building …');
  const script = join(root, 'node_modules/electron-vite/bin/electron-vite.js');
  const built = await runProgram(process.execPath, [script, 'build'], { cwd: root, isQuiet: true });
  if (built.code !== 0 && !built.wasStopped) console.error(`${built.words}\nThe program could not be built.`);
  return built.code === 0;
}
