import type { ControlMessage, SystemState } from './control-message';
import { answersLeft, questionsAsked, scriptAnswer } from './dialogs/scripted-answers';
import { app } from './electron/app';
import { BrowserWindow } from './electron/browser-window';
import { chooseItem, Menu } from './electron/menu';
import { isKeptAwake } from './electron/power-save-blocker';
import { screen } from './electron/screen';
import { openedBySystem } from './electron/shell';
import { openWindows } from './electron/windows';

/** Listens to the test that started this process; without one there is no channel and nothing happens. */
export function followControl(): void {
  process.on('message', (message: ControlMessage) => {
    switch (message.type) {
      case 'answer':
        scriptAnswer(message.answer);
        break;
      case 'menu-click': {
        const lines = Menu.getApplicationMenu()?.items.flatMap((line) => line.submenu ?? []);
        const item = lines?.find(({ id, role }) => id === message.id || role === message.id);
        const canClick = item !== undefined && item.enabled !== false;
        if (canClick) chooseItem(item, BrowserWindow.getFocusedWindow());
        process.send?.({ type: canClick ? 'done' : 'disabled' });
        return;
      }
      case 'open-file':
        app.emit('open-file', { preventDefault: () => undefined }, message.path);
        break;
      case 'displays':
        screen.setCount(message.count);
        break;
      case 'system': {
        const fullScreen = openWindows().map((window) => window.isFullScreen());
        const state = {
          keptAwake: isKeptAwake(),
          answersLeft: answersLeft(),
          fullScreen,
          questions: questionsAsked(),
          opened: openedBySystem(),
        };
        process.send?.({ type: 'system', ...state } satisfies SystemState);
        return;
      }
      case 'crash':
        BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
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
