import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Icns } from '@fiahfy/icns';
import { Ico } from '@fiahfy/ico';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawIcons } from '../../../scripts/package/icons/draw-icons';
import { packedPackages } from '../../../scripts/package/notices/find-packages';
import type { ForeignPackage } from '../../../scripts/package/notices/foreign-package';
import { noticesText } from '../../../scripts/package/notices/notices-text';
import { packTrouble } from '../../../scripts/package/pack-trouble';

describe('icons', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pitchwright-icons-'));
  beforeAll(() => drawIcons(folder));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(['icon', 'document'])('of the %s come in the sizes of Windows and macOS', (name) => {
    const ico = Ico.from(readFileSync(join(folder, `${name}.ico`)));
    expect(ico.infoHeaders.map(({ width }) => width || 256)).toEqual([16, 24, 32, 48, 64, 128, 256]);
    const icns = Icns.from(readFileSync(join(folder, `${name}.icns`)));
    expect(icns.images.map(({ osType }) => osType)).toEqual(
      expect.arrayContaining(['ic04', 'ic05', 'ic07', 'ic08', 'ic09', 'ic10', 'ic11', 'ic12', 'ic13', 'ic14']),
    );
  });

  it.each([16, 32, 128, 512])('are drawn for %i pixels', (size) => {
    const png = readFileSync(join(folder, 'png', `${size}x${size}.png`));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
    expect(png.length).toBeGreaterThan(200);
  });
});

describe('notices', () => {
  const one: ForeignPackage = { name: 'one', version: '1.0.0', licence: 'MIT', texts: [] };

  it('hold the licence of every font', () => {
    const fonts = packedPackages(process.cwd()).filter(({ name }) => name.startsWith('@expo-google-fonts/'));
    expect(fonts).toHaveLength(7);
    for (const { name, texts } of fonts)
      expect(
        texts.some((text) => text.includes('SIL OPEN FONT LICENSE')),
        name,
      ).toBe(true);
  });

  it('say a wording once for all that have it', () => {
    const text = noticesText([
      { ...one, texts: ['Be kind.'] },
      { ...one, name: 'two', texts: ['Be kind.'] },
    ]);
    expect(text.match(/Be kind\./g)).toHaveLength(1);
    expect(text).toMatch(/one 1\.0\.0 \(MIT\)\ntwo 1\.0\.0 \(MIT\)/);
  });

  it('name the author where a package under MIT brings no text', () => {
    expect(noticesText([{ ...one, author: 'Ada' }])).toMatch(/Copyright \(c\) Ada\n\nPermission is hereby granted/);
  });

  it('say where the source is that the Mozilla licence asks for', () => {
    const resvg = packedPackages(process.cwd()).filter(({ name }) => name === '@resvg/resvg-wasm');
    expect(noticesText(resvg)).toMatch(
      /source code: https:\/\/github\.com\/yisibl\/resvg-js\n\nMozilla Public License/,
    );
  });

  it('are not written when nobody knows on which terms a package is passed on', () => {
    expect(() => noticesText([{ ...one, licence: 'SEE LICENSE IN X' }])).toThrow(/one has no licence file/);
  });
});

describe('a packing that failed', () => {
  it.each([
    Object.assign(new Error('getaddrinfo ENOTFOUND github.com'), { code: 'ENOTFOUND' }),
    new Error('cannot resolve https://x/electron.zip: status code 403'),
  ])('by the network says what would have been fetched and what helps: %s', (error) => {
    expect(packTrouble(error)).toMatch(/could not be fetched[\s\S]*ELECTRON_MIRROR[\s\S]*--dir/);
  });

  it('for another reason says that one', () => {
    expect(packTrouble(new Error('corrupted Electron dist\n  at x'))).toBe(
      'The program could not be packed: corrupted Electron dist',
    );
  });
});
