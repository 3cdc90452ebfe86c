import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import plist from 'plist';

/** What marks the fuses in Electron's executable, with every fuse as Electron ships it: version 1, how many, and each. */
const fuseWire = ['dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX', '\x01', '\x08', '10110011'].join('');
const licences = { LICENSE: 'Electron’s licence', 'LICENSES.chromium.html': 'Chromium’s licences', version: '45.4.1' };
const languages = ['en-US', 'fr', 'zh-CN'];

/** Writes a folder that looks to a packager like an unpacked Electron for a system. Nothing in it can be run. */
export function standInElectron(folder: string, system: 'linux' | 'win' | 'mac' = 'linux'): string {
  const files = { ...licences, ...{ linux, win: windows, mac }[system]() };
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content, { mode: 0o755 });
  }
  return folder;
}

type Files = Record<string, string | Buffer>;

function linux(): Files {
  return { electron: `\x7fELF ${fuseWire}`, 'chrome-sandbox': '', ...beside() };
}

/** Version and icon are written into the executable, so it has to be one that has them: any will do. */
function windows(): Files {
  const program = readFileSync('node_modules/electron-winstaller/vendor/rcedit.exe');
  return { 'electron.exe': Buffer.concat([program, Buffer.from(fuseWire)]), ...beside() };
}

function beside(): Files {
  return { 'resources.pak': '', 'resources/.keep': '', ...named(languages, (name) => `locales/${name}.pak`) };
}

function mac(): Files {
  const contents = 'Electron.app/Contents';
  const framework = `${contents}/Frameworks/Electron Framework.framework`;
  const languageFolders = ['en', 'fr', 'zh_CN'].flatMap((name) => [
    `${contents}/Resources/${name}.lproj/.keep`,
    `${framework}/Versions/A/Resources/${name}.lproj/locale.pak`,
  ]);
  const helpers = ['', ' (Renderer)', ' (GPU)', ' (Plugin)'].map((kind) => `Electron Helper${kind}`);
  return {
    [`${contents}/Info.plist`]: info('Electron'),
    [`${contents}/MacOS/Electron`]: '',
    [`${contents}/Resources/electron.icns`]: '',
    [`${framework}/Electron Framework`]: fuseWire,
    ...named(languageFolders, (path) => path),
    ...Object.fromEntries(
      helpers.flatMap((name) => [
        [`${contents}/Frameworks/${name}.app/Contents/Info.plist`, info(name)],
        [`${contents}/Frameworks/${name}.app/Contents/MacOS/${name}`, ''],
      ]),
    ),
  };
}

function info(name: string): string {
  return plist.build({
    CFBundleExecutable: name,
    CFBundleIdentifier: 'com.github.Electron',
    CFBundleIconFile: 'electron.icns',
    NSCameraUsageDescription: 'This app needs access to the camera',
  });
}

function named(names: readonly string[], path: (name: string) => string): Files {
  return Object.fromEntries(names.map((name) => [path(name), '']));
}
