import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { electronCommand } from './electron';
import { type Ground, layGround, projectRoot, runToEnd } from './ground';
import type { Ending, LaunchOptions } from './host';
import { standInCommand } from './stand-in';

/**
 * Starts a program that is expected to end by itself, as when its start fails; what a native box would have said is in the
 * output. `prepare` may spoil the ground before. A program that stays is ended after half a minute, with no code.
 */
export async function startToEnd(
  options: LaunchOptions = {},
  prepare: (ground: Ground) => void = () => undefined,
): Promise<Ending> {
  const ground = layGround(options);
  try {
    prepare(ground);
    if (options.host !== 'electron') return await runToEnd(standInCommand(options, ground), projectRoot);
    const { file, args, env } = await electronCommand(options, ground);
    const errorBox = join(import.meta.dirname, 'error-box.cjs');
    const early = { NODE_OPTIONS: `--require=${JSON.stringify(errorBox)}` };
    return await runToEnd({ file, args: ['-r', errorBox, ...args], env: { ...env, ...early } }, projectRoot);
  } finally {
    rmSync(ground.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
