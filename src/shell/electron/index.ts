/**
 * The part of the `electron` module that the program uses, over an installed Chromium. Main and preload run on it
 * unchanged; whatever is not here fails loudly, as a missing export.
 */
import { app } from './app';
import { BrowserWindow } from './browser-window';
import { dialog } from './dialog';
import { ipcMain } from './ipc-main';
import { Menu } from './menu';
import { nativeTheme } from './native-theme';
import { powerMonitor } from './power-monitor';
import { powerSaveBlocker } from './power-save-blocker';
import { protocol } from './protocol';
import { screen } from './screen';
import { session } from './session';
import { shell } from './shell';

export {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  nativeTheme,
  powerMonitor,
  powerSaveBlocker,
  protocol,
  screen,
  session,
  shell,
};

// electron-store imports the module as a whole.
// biome-ignore lint/style/noDefaultExport: it is the shape of the real module
export default {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  nativeTheme,
  powerMonitor,
  powerSaveBlocker,
  protocol,
  screen,
  session,
  shell,
};
