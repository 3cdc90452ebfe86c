import { readFileSync } from 'node:fs';
import plist from 'plist';
import { describe, expect, it } from 'vitest';
import { configuration } from '../../../scripts/package/configuration';

const config = configuration({ icons: '/icons', notices: '/notices.txt' });
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, unknown>;

describe('how the program is packed', () => {
  it('it is known by one id, which main tells Windows too', () => {
    expect(config.appId).toBe('io.github.pitchwright');
    expect(readFileSync('src/main/desktop/program.ts', 'utf8')).toContain('app.setAppUserModelId(appId)');
  });

  it('project files belong to it on every system', () => {
    const windows = config.win?.fileAssociations;
    const linux = config.linux?.fileAssociations;
    expect(windows).toMatchObject([{ ext: 'pitch', icon: '/icons/document.ico' }]);
    expect(linux).toMatchObject([{ ext: 'pitch', mimeType: 'application/x-pitchwright' }]);
    const { UTExportedTypeDeclarations: types, CFBundleDocumentTypes: documents } = config.mac?.extendInfo ?? {};
    expect(documents[0].LSItemContentTypes).toEqual([types[0].UTTypeIdentifier]);
    expect(types[0].UTTypeTagSpecification['public.filename-extension']).toEqual(['pitch']);
  });

  it('the hardened runtime grants compiling while it runs, and nothing else', () => {
    expect(config.mac?.hardenedRuntime).toBe(true);
    for (const file of [config.mac?.entitlements, config.mac?.entitlementsInherit]) {
      expect(plist.parse(readFileSync(file as string, 'utf8'))).toEqual({ 'com.apple.security.cs.allow-jit': true });
    }
  });

  it('nothing looks for updates', () => {
    expect(config.publish).toBeNull();
    expect(config.nsis?.differentialPackage).toBe(false);
    expect(config.dmg?.writeUpdateInfo).toBe(false);
  });

  it('a Linux package names somebody to write to, an address, and the entry that its windows belong to', () => {
    expect(manifest.author).toMatchObject({ name: expect.any(String), email: expect.stringContaining('@') });
    expect(manifest.homepage).toMatch(/^https:/);
    expect([manifest.desktopName, config.linux?.syncDesktopName]).toEqual([
      `${config.linux?.executableName}.desktop`,
      true,
    ]);
  });

  it('only what is read as files stays among the packages that are packed', () => {
    const fonts = /^@expo-google-fonts\//;
    const codecs = ['@jsquash/jpeg', '@jsquash/webp', '@resvg/resvg-wasm'];
    const names = Object.keys(manifest.dependencies ?? {});
    expect(names.filter((name) => !fonts.test(name)).sort()).toEqual(codecs);
  });
});
