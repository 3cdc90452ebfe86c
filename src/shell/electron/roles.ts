import { app } from './app';
import type { OpenWindow } from './windows';

const keys: Readonly<Record<string, string>> = {
  cut: 'ControlOrMeta+x',
  copy: 'ControlOrMeta+c',
  paste: 'ControlOrMeta+v',
  pasteandmatchstyle: 'ControlOrMeta+Shift+v',
  selectall: 'ControlOrMeta+a',
};

/** Does what Electron does by itself for a role of a menu; text is edited by the keys that Chromium knows for it. */
export function runRole(role: string, window: OpenWindow | null): void {
  const press = keys[role];
  if (press) void window?.page?.keyboard.press(press).catch(() => undefined);
  if (role === 'quit') app.quit();
  if (role === 'close') window?.close();
  if (role === 'togglefullscreen') window?.setFullScreen(!window.isFullScreen());
}

/** The keys that Electron gives a role which names none. What edits text is left to the page. */
export function keysOfRole(role: string, platform: NodeJS.Platform): string | undefined {
  switch (role) {
    case 'quit':
      return platform === 'win32' ? undefined : 'CommandOrControl+Q';
    case 'togglefullscreen':
      return platform === 'darwin' ? 'Control+Command+F' : 'F11';
    case 'close':
      return 'CommandOrControl+W';
    case 'minimize':
      return 'CommandOrControl+M';
    default:
      return undefined;
  }
}
