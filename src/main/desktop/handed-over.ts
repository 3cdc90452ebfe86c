import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The project files among a process's arguments, as absolute paths in their order, each once. Systems hand over paths, relative
 * ones against the folder of the process that was started, or `file:` addresses; the ending may be in capitals.
 */
export function handedOver(args: readonly string[], folder: string): string[] {
  const paths = args.flatMap((argument) => {
    const path = argument.startsWith('-') ? null : pathOf(argument);
    return path !== null && isProjectFile(path) ? [resolve(folder, path)] : [];
  });
  return [...new Set(paths)];
}

/** Whether a path is named as project files are. */
export function isProjectFile(path: string): boolean {
  return /\.pitch$/i.test(path);
}

function pathOf(argument: string): string | null {
  if (!/^file:/i.test(argument)) return argument;
  try {
    return fileURLToPath(argument);
  } catch {
    // An address of another computer, or one that was cut: no file of ours.
    return null;
  }
}
