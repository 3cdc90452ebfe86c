import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What marks the fuses in Electron's executable, with every fuse as Electron ships it: version 1, how many, and each. */
const fuseWire = ['dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX', '\x01', '\x08', '10110011'].join('');

/** Writes a folder that looks to a packager like an unpacked Electron for Linux. Nothing in it can be run. */
export function standInElectron(folder: string): string {
  const files = {
    electron: `\x7fELF stands in for Electron ${fuseWire}`,
    'chrome-sandbox': '',
    LICENSE: 'Electron’s licence',
    'LICENSES.chromium.html': 'Chromium’s licences',
    version: '45.4.1',
    'resources.pak': '',
    'locales/en-US.pak': '',
    'locales/fr.pak': '',
    'locales/zh-CN.pak': '',
  };
  for (const part of ['locales', 'resources']) mkdirSync(join(folder, part), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text, { mode: 0o755 });
  return folder;
}
