import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The path of Electron's binary, fetched by Electron's own installer when it is missing; undefined when it can't be
 * had. Since version 42 the package brings no binary and no install script. `canFetch` false only looks.
 */
export function electronBinary(root: string, canFetch = true): string | undefined {
  const folder = join(root, 'node_modules/electron');
  const installed = (): string | undefined => {
    const named = join(folder, 'path.txt');
    const path = existsSync(named) ? join(folder, 'dist', readFileSync(named, 'utf8')) : undefined;
    return path && existsSync(path) ? path : undefined;
  };
  const present = installed();
  if (present || !canFetch) return present;
  console.log('Fetching Electron (once) …');
  const fetched = spawnSync(process.execPath, [join(folder, 'install.js')], { stdio: 'ignore', timeout: 300_000 });
  if (fetched.status !== 0) console.log('Electron could not be fetched.');
  return installed();
}
