import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Configuration } from 'electron-builder';
import plist from 'plist';

/**
 * Takes out of the macOS program what electron-builder adds for an updater (any address, unencrypted) and what Electron says for
 * programs that use camera, microphone or Bluetooth. A hook of electron-builder's, before the program is signed.
 */
export const tidyMac: NonNullable<Configuration['afterPack']> = async (context) => {
  if (typeof context === 'string' || context.electronPlatformName !== 'darwin') return;
  const { appOutDir, packager } = context;
  const path = join(appOutDir, `${packager.appInfo.productFilename}.app`, 'Contents/Info.plist');
  const facts = plist.parse(await readFile(path, 'utf8')) as Record<string, never>;
  const kept = Object.entries(facts).filter(([key]) => !/^NS\w+UsageDescription$/.test(key));
  const closed = { NSAllowsArbitraryLoads: false, NSAllowsLocalNetworking: false };
  await writeFile(path, plist.build({ ...Object.fromEntries(kept), NSAppTransportSecurity: closed }));
};
