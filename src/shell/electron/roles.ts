import { app } from './app';
import type { OpenWindow } from './windows';

const keys: Readonly<Record<string, string>> = {
  cut: 'ControlOrMeta+x',
  copy: 'ControlOrMeta+c',
  paste: 'ControlOrMeta+v',
  pasteAndMatchStyle: 'ControlOrMeta+Shift+v',
  selectAll: 'ControlOrMeta+a',
};

/** Does what Electron does by itself for a role of a menu; text is edited by the keys that Chromium knows for it. */
export function runRole(role: string, window: OpenWindow | null): void {
  const press = keys[role];
  if (press) void window?.page?.keyboard.press(press).catch(() => undefined);
  if (role === 'quit') app.quit();
  if (role === 'close') window?.close();
  if (role === 'togglefullscreen') window?.setFullScreen(!window.isFullScreen());
}
