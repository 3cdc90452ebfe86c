import { electronBinary } from './electron-binary';
import { exitTrouble } from './exit-trouble';
import { exitCode, runProgram } from './run-program';
import { readSandbox, readStarter, refusesRoot, sandboxHelper, sandboxTrouble } from './sandbox';
import { say } from './say';

/**
 * Opens the built program in Electron and gives its exit code when it has ended. Where Electron can't be had or can't
 * run, it says so with what to do, in both languages, and gives undefined: the program has not been opened.
 */
export async function openInElectron(root: string, files: readonly string[]): Promise<number | undefined> {
  // Before it is fetched: root couldn't use it.
  if (refusesRoot(readStarter())) return say({ kind: 'root' });
  const binary = await electronBinary(root);
  if (binary.kind === 'stopped') return exitCode({ code: null, signal: binary.signal });
  if (binary.kind === 'trouble') return say(binary.trouble);
  const forbidden = sandboxTrouble(readSandbox(binary.path));
  if (forbidden) return say(forbidden);

  console.log(`Host: Electron${binary.isOverride ? `, ${binary.path}` : ''}.`);
  // Editors that are Electron programs themselves leave this in their terminals; with it Electron is a mere Node.
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const ended = await runProgram(binary.path, [root, ...files], { cwd: root, env });
  const trouble = exitTrouble(ended, sandboxHelper(binary.path));
  return trouble ? say(trouble) : exitCode(ended);
}
