import { type ScriptedAnswer, scriptAnswer } from './dialogs/scripted-answers';
import { app } from './electron/app';
import { Menu } from './electron/menu';
import { isKeptAwake } from './electron/power-save-blocker';
import { screen } from './electron/screen';
import { openWindows } from './electron/windows';

/** What a test may say to a stand-in that it started as a child process, over Node's own channel. */
export type ControlMessage =
  | { readonly type: 'answer'; readonly answer: ScriptedAnswer }
  | { readonly type: 'menu-click'; readonly id: string }
  | { readonly type: 'open-file'; readonly path: string }
  | { readonly type: 'displays'; readonly count: number }
  | { readonly type: 'system' }
  | { readonly type: 'quit' };

/** What a test may ask about the system around the program. */
export interface SystemState {
  readonly type: 'system';
  readonly keptAwake: boolean;
  /** Each window in the order of opening: whether it fills its display. */
  readonly fullScreen: readonly boolean[];
}

/** Listens to the test that started this process; without one there is no channel and nothing happens. */
export function followControl(): void {
  process.on('message', (message: ControlMessage) => {
    switch (message.type) {
      case 'answer':
        scriptAnswer(message.answer);
        break;
      case 'menu-click': {
        const item = Menu.getApplicationMenu()?.getMenuItemById(message.id);
        const canClick = item?.click !== undefined && item.enabled !== false;
        if (canClick) item.click?.();
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
        process.send?.({ type: 'system', keptAwake: isKeptAwake(), fullScreen } satisfies SystemState);
        return;
      }
      case 'quit':
        app.quit();
        break;
    }
    process.send?.({ type: 'done' });
  });
}
