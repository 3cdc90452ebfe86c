import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import plist from 'plist';
import { standInElectron } from '../../../tests/support/stand-in-electron';
import type { Figure } from '../../fidelity/figures';
import { pack, type System } from '../../package/pack';
import { prepare } from '../../package/prepare';
import { buildProgram } from '../../setup/build-program';
import type { Proof } from '../proof';

const root = join(import.meta.dirname, '../../..');

/** What of the folders of all three systems can be looked at on any of them; `npm test` looks closely at Linux'. */
export const proof: Proof = {
  minutes: 10,
  run: async () => {
    if ((await buildProgram(root)) !== undefined) return [yes('the program is built', false)];
    const folder = mkdtempSync(join(tmpdir(), 'pitchwright-package-'));
    try {
      const prepared = await prepare(root, join(folder, 'prepared'));
      for (const system of ['linux', 'win', 'mac'] as const satisfies readonly System[]) {
        const electronDist = standInElectron(join(folder, `electron-${system}`), system);
        await pack({ root, prepared, systems: [system], isTree: true, electronDist, output: join(folder, 'dist') });
      }
      return [
        ...linuxFigures(join(folder, 'dist/linux-unpacked')),
        ...windowsFigures(join(folder, 'dist/win-unpacked')),
        ...macFigures(join(folder, 'dist', existsSync(join(folder, 'dist/mac')) ? 'mac' : 'mac-arm64')),
      ];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

function linuxFigures(tree: string): readonly Figure[] {
  return [size('Linux', join(tree, 'resources/app.asar')), licences('Linux', tree)];
}

function windowsFigures(tree: string): readonly Figure[] {
  const program = readFileSync(join(tree, 'Pitchwright.exe'));
  const holds = (words: string) => program.includes(Buffer.from(words, 'utf16le'));
  return [
    size('Windows', join(tree, 'resources/app.asar')),
    licences('Windows', tree),
    yes('Windows: the program carries its name', holds('The Pitchwright authors')),
    yes('Windows: the program knows the checksum of its files', holds('ELECTRONASAR') && program.includes('"SHA256"')),
  ];
}

function macFigures(folder: string): readonly Figure[] {
  const contents = join(folder, 'Pitchwright.app/Contents');
  const resources = join(contents, 'Resources');
  const info = plist.parse(readFileSync(join(contents, 'Info.plist'), 'utf8')) as Record<string, unknown>;
  const words = JSON.stringify(info);
  const icons = ['icon.icns', 'document.icns'].every((name) => existsSync(join(resources, name)));
  return [
    size('macOS', join(resources, 'app.asar')),
    licences('macOS', resources),
    yes('macOS: the program knows the checksum of its files', words.includes('"algorithm":"SHA256"')),
    yes(
      'macOS: project files have a type and an icon',
      words.includes('"public.filename-extension":["pitch"]') && icons,
    ),
    yes('macOS: no plain HTTP, no camera', !/:true|UsageDescription/.test(words)),
  ];
}

function size(system: string, asar: string): Figure {
  const megabytes = statSync(asar).size / 1e6;
  return {
    name: `${system}: app.asar`,
    value: `${megabytes.toFixed(1)} MB`,
    bound: 'at most 80 MB',
    holds: megabytes <= 80,
  };
}

function licences(system: string, folder: string): Figure {
  const names = ['LICENSE.electron.txt', 'LICENSES.chromium.html', 'THIRD-PARTY-NOTICES.txt'];
  return yes(
    `${system}: all licences`,
    names.every((name) => existsSync(join(folder, name))),
  );
}

function yes(name: string, holds: boolean): Figure {
  return { name, value: holds ? 'yes' : 'no', bound: 'yes', holds };
}
