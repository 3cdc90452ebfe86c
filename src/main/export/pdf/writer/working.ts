import { setImmediate } from 'node:timers/promises';
import { fail } from '#shared/base';

/** Lets other work run and stops a cancelled export: called between pages. Throws `export.cancelled`. */
export async function takeBreath(signal: AbortSignal): Promise<void> {
  await setImmediate();
  if (signal.aborted) fail('export.cancelled', {});
}
