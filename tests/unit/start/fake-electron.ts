import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { zipSync } from 'fflate';
import { defaultApp, electronProgram } from '../../../scripts/setup/electron-place';

const modules = join(import.meta.dirname, '../../../node_modules');
export const fakeVersion = '45.99.0';

/** The release that a fake mirror serves: a shell script as the program, and enough bytes to watch them come. */
export function fakeRelease(script = 'exit 0', paddingBytes = 600_000): Uint8Array {
  const file = (bytes: Uint8Array, mode: number) => [bytes, { os: 3, attrs: mode << 16, level: 0 }] as const;
  const text = (words: string) => new TextEncoder().encode(words);
  return zipSync({
    // The order of Electron's own releases: the version stands nearly last.
    [electronProgram()]: [...file(text(`#!/bin/sh\n${script}\n`), 0o100755)],
    'icudtl.dat': [...file(new Uint8Array(paddingBytes).fill(7), 0o100644)],
    [defaultApp()]: [...file(text('asar'), 0o100644)],
    version: [...file(text(fakeVersion), 0o100644)],
  });
}

/**
 * A folder like a project's root with Electron's package in it, without the program. The installer's packages are the
 * real ones: what works here works with them, on the Node that runs this.
 */
export function fakeRoot(release: Uint8Array): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'pitchwright-start-')));
  const folder = join(root, 'node_modules/electron');
  mkdirSync(folder, { recursive: true });
  for (const scope of ['@electron', '@electron-internal'])
    symlinkSync(join(modules, scope), join(root, 'node_modules', scope));
  const name = `electron-v${fakeVersion}-${process.platform}-${process.arch}.zip`;
  const sum = createHash('sha256').update(release).digest('hex');
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'electron', version: fakeVersion }));
  writeFileSync(join(folder, 'checksums.json'), JSON.stringify({ [name]: sum }));
  return root;
}

/** A folder for ELECTRON_OVERRIDE_DIST_PATH whose program is a shell script. */
export function fakeDist(script: string): string {
  const dist = mkdtempSync(join(tmpdir(), 'pitchwright-dist-'));
  const path = join(dist, electronProgram());
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return dist;
}
