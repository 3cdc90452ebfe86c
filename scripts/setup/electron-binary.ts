import { join } from 'node:path';
import { canRun, electronPackage, electronProgram, unpackedElectron } from './electron-place';
import { fetchElectron } from './fetch-electron';
import type { Screen } from './progress';
import { stopSignals } from './run-program';
import type { Trouble } from './trouble';

/** Electron's program, or why there is none, or the signal by which fetching it was stopped. */
export type ElectronBinary =
  | { readonly kind: 'ready'; readonly path: string; readonly isOverride: boolean }
  | { readonly kind: 'trouble'; readonly trouble: Trouble }
  | { readonly kind: 'stopped'; readonly signal: NodeJS.Signals };

/**
 * Electron's program: of the folder that ELECTRON_OVERRIDE_DIST_PATH names (whatever its version, as Electron's own
 * package does it), else as unpacked in its package, else fetched into it, once. A half-unpacked one is fetched anew.
 */
export async function electronBinary(root: string, screen: Screen = process.stdout): Promise<ElectronBinary> {
  const present = presentElectron(root);
  if (present) return present;
  const controller = new AbortController();
  const stop = (signal: NodeJS.Signals) => controller.abort(signal);
  for (const name of stopSignals) process.on(name, stop);
  const folder = electronPackage(root);
  try {
    const trouble = await fetchElectron({ folder, screen, stop: controller.signal });
    const path = trouble ? undefined : unpackedElectron(folder);
    if (path) return { kind: 'ready', path, isOverride: false };
    return { kind: 'trouble', trouble: trouble ?? { kind: 'unpacking', reason: 'it has gone again' } };
  } catch (error) {
    if (controller.signal.aborted) return { kind: 'stopped', signal: controller.signal.reason };
    throw error;
  } finally {
    for (const name of stopSignals) process.off(name, stop);
  }
}

/** The same without fetching: undefined when it would have to be fetched. */
export function presentElectron(root: string, env: NodeJS.ProcessEnv = process.env): ElectronBinary | undefined {
  const named = env.ELECTRON_OVERRIDE_DIST_PATH;
  if (named) {
    const path = join(named, electronProgram());
    return canRun(path)
      ? { kind: 'ready', path, isOverride: true }
      : { kind: 'trouble', trouble: { kind: 'override', path } };
  }
  const path = unpackedElectron(electronPackage(root));
  return path ? { kind: 'ready', path, isOverride: false } : undefined;
}

/** The path of an Electron that is there and can be run; never fetches one. */
export function installedElectron(root: string): string | undefined {
  const present = presentElectron(root);
  return present?.kind === 'ready' ? present.path : undefined;
}
