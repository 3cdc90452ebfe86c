import { existsSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const inHome = {
  desktop: 'Desktop',
  documents: 'Documents',
  downloads: 'Downloads',
  music: 'Music',
  pictures: 'Pictures',
  videos: process.platform === 'darwin' ? 'Movies' : 'Videos',
};

/** The names that Electron has for the system's places and the program's own. */
export type PathName =
  | keyof typeof inHome
  | 'home'
  | 'appData'
  | 'assets'
  | 'userData'
  | 'sessionData'
  | 'temp'
  | 'exe'
  | 'module'
  | 'recent'
  | 'logs'
  | 'crashDumps';

/** Where a place is for a program of that name. */
export function pathOf(name: PathName, program: string): string {
  const userData = process.env.PITCHWRIGHT_USER_DATA ?? join(appDataFolder(), program);
  switch (name) {
    case 'home':
      return homedir();
    case 'appData':
      return appDataFolder();
    case 'userData':
    case 'sessionData':
      return userData;
    case 'logs':
      return process.platform === 'darwin' && !process.env.PITCHWRIGHT_USER_DATA
        ? join(homedir(), 'Library', 'Logs', program)
        : join(userData, 'logs');
    case 'crashDumps':
      return join(userData, 'Crashpad');
    case 'temp':
      return tmpdir();
    case 'exe':
    case 'module':
      return process.execPath;
    case 'assets':
      return dirname(process.execPath);
    case 'recent':
      return join(appDataFolder(), 'Microsoft', 'Windows', 'Recent');
    default:
      return join(homedir(), inHome[name]);
  }
}

/** The program's folder: the nearest above this file that holds a package. */
export function programFolder(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

function appDataFolder(): string {
  if (process.platform === 'win32') return process.env.APPDATA ?? join(homedir(), 'AppData', 'Roaming');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support');
  return process.env.XDG_CONFIG_HOME ?? join(homedir(), '.config');
}
