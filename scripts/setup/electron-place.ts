import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What lies in Electron's package folder, as far as it says whether Electron was unpacked to the end. */
export interface UnpackedFacts {
  readonly wantedVersion: string;
  readonly program: string;
  /** `dist/version`; some releases write a v before it. */
  readonly version: string | undefined;
  /** `path.txt`, written after the last file. */
  readonly pathFile: string | undefined;
  readonly canRun: boolean;
  readonly hasDefaultApp: boolean;
}

/**
 * True when Electron stands there whole. Electron's own test stops at a version, a path and a program that exists; a
 * program that nobody may execute, or one without the archive that loads our folder (it ends with 1, without a word),
 * passes it.
 */
export function isWhole(facts: UnpackedFacts): boolean {
  return (
    facts.version?.replace(/^v/, '') === facts.wantedVersion &&
    facts.pathFile === facts.program &&
    facts.canRun &&
    facts.hasDefaultApp
  );
}

/** The program's place inside an unpacked release. */
export function electronProgram(platform: NodeJS.Platform = process.platform): string {
  if (platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return platform === 'win32' ? 'electron.exe' : 'electron';
}

/** The folder of Electron's package, which since version 42 comes without the program. */
export function electronPackage(root: string): string {
  return join(root, 'node_modules/electron');
}

/** The version that the package is made for. */
export function electronVersion(folder: string): string {
  return (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }).version;
}

/** The archive by which Electron loads a folder that it is given, in an unpacked release. */
export function defaultApp(platform: NodeJS.Platform = process.platform): string {
  const resources = platform === 'darwin' ? 'Electron.app/Contents/Resources' : 'resources';
  return `${resources}/default_app.asar`;
}

/** Electron's program as unpacked in its package folder, or undefined when it isn't there whole. Only looks. */
export function unpackedElectron(folder: string): string | undefined {
  const program = electronProgram();
  const path = join(folder, 'dist', program);
  const whole = isWhole({
    wantedVersion: electronVersion(folder),
    program,
    version: textOf(join(folder, 'dist/version')),
    pathFile: textOf(join(folder, 'path.txt')),
    canRun: canRun(path),
    hasDefaultApp: existsSync(join(folder, 'dist', defaultApp())),
  });
  return whole ? path : undefined;
}

/** True for a file with something in it that this user may execute. */
export function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    const found = statSync(path);
    return found.isFile() && found.size > 0;
  } catch {
    return false;
  }
}

function textOf(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : undefined;
}
