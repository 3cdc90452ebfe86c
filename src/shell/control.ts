import type { ControlMessage, SystemState } from './control-message';
import { answersLeft, forgetDialogs, questionsAsked, scriptAnswer } from './dialogs/scripted-answers';
import { app } from './electron/app';
import { BrowserWindow } from './electron/browser-window';
import { emitPreventable } from './electron/emitter';
import { allItems, Menu } from './electron/menu';
import { isKeptAwake } from './electron/power-save-blocker';
import { screen } from './electron/screen';
import { session } from './electron/session';
import { forgetOpened, openedBySystem } from './electron/shell';
import { openWindows } from './electron/windows';

/** Listens to the test that started this process; without one there is no channel and nothing happens. */
export function followControl(): void {
  process.on('message', (message: ControlMessage) => {
    switch (message.type) {
      case 'answer':
        scriptAnswer(message.answer);
        break;
      case 'menu-click': {
        const lines = allItems(Menu.getApplicationMenu());
        const item = lines.find(({ id, role }) => id === message.id || role === message.id.toLowerCase());
        if (item?.enabled) item.click(BrowserWindow.getFocusedWindow());
        process.send?.({ type: item?.enabled ? 'done' : 'disabled' });
        return;
      }
      case 'forget':
        forgetDialogs();
        forgetOpened();
        break;
      case 'open-file':
        emitPreventable(app, 'open-file', message.path);
        break;
      case 'displays':
        screen.setCount(message.count);
        break;
      case 'system': {
        const state = {
          keptAwake: isKeptAwake(),
          answersLeft: answersLeft(),
          fullScreen: openWindows().map((window) => window.isFullScreen()),
          onDisplay: BrowserWindow.getAllWindows().map(
            (window) => screen.getDisplayMatching(window.getBounds()).id - 1,
          ),
          focused: BrowserWindow.getAllWindows().findIndex((window) => window.isFocused()),
          questions: questionsAsked(),
          opened: openedBySystem(),
          wishes: session.defaultSession.wishes(),
        };
        process.send?.({ type: 'system', ...state } satisfies SystemState);
        return;
      }
      case 'crash': {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        // A page answers until it is gone, and must not be taken for the one that comes after it.
        contents?.once('render-process-gone', () => process.send?.({ type: 'done' }));
        contents?.forcefullyCrashRenderer();
        return;
      }
      case 'away':
        BrowserWindow.getAllWindows()[0]?.emit('blur');
        break;
      case 'responds':
        BrowserWindow.getAllWindows()[0]?.emit(message.responds ? 'responsive' : 'unresponsive');
        break;
      case 'quit':
        app.quit();
        break;
    }
    process.send?.({ type: 'done' });
  });
}
