import type { MenuItem } from 'electron';
import type { Answer, SystemState } from './host';

/**
 * What runs inside main under Electron. Each function is self-contained, because it travels as text, and stays with
 * what version 25 knows. The program itself has no door for tests.
 */
type ElectronModule = typeof Electron.CrossProcessExports;

/** What tests say to the program's main process. */
export interface Controls {
  answer(answer: Answer): void;
  system(): SystemState;
  setDisplays(count: number): void;
  /** The lines of the last context menu; undefined before the first. */
  contextMenu(): (string | null)[] | undefined;
  chooseInContext(label: string): void;
}

/**
 * Native dialogs are answered by the test instead of a person: one that is asked before its answer waits for it. Wake
 * locks are counted; displays of 1920 by 1080 can be added to the real one.
 */
export function takeOver({ dialog, shell, Menu, powerSaveBlocker, screen, BrowserWindow }: ElectronModule): Controls {
  let context: Electron.Menu | undefined;
  // A native menu takes the mouse until a person has chosen.
  Menu.prototype.popup = function popup(this: Electron.Menu) {
    context = this;
  };

  const asked: string[] = [];
  const opened: string[] = [];
  Object.assign(shell, {
    openExternal: async (url: string) => void opened.push(url),
    openPath: async (path: string) => {
      opened.push(path);
      return '';
    },
    showItemInFolder: (path: string) => void opened.push(path),
  });
  const answers: Answer[] = [];
  const questions: ((answer: Answer) => void)[] = [];
  const ask = (): Promise<Answer> =>
    answers.length > 0
      ? Promise.resolve(answers.shift() ?? null)
      : new Promise((resolve) => {
          questions.push(resolve);
        });
  const pathOf = (answer: Answer) => (answer && 'path' in answer ? answer.path : null);
  Object.assign(dialog, {
    showMessageBox: async (...args: unknown[]) => {
      const { cancelId = 0, message } = args[args.length - 1] as { cancelId?: number; message: string };
      asked.push(message);
      const answer = await ask();
      return { response: answer && 'button' in answer ? answer.button : cancelId, checkboxChecked: false };
    },
    showOpenDialog: async () => {
      const path = pathOf(await ask());
      return { canceled: path === null, filePaths: path === null ? [] : [path] };
    },
    showSaveDialog: async () => {
      const path = pathOf(await ask());
      return { canceled: path === null, filePath: path ?? '' };
    },
    // The real one would stand there until somebody closes it.
    showErrorBox: (title: string, content: string) => console.error(`${title}\n${content}`),
  });

  const awake = new Set<number>();
  const { start, stop } = powerSaveBlocker;
  powerSaveBlocker.start = (type) => {
    const id = start.call(powerSaveBlocker, type);
    awake.add(id);
    return id;
  };
  powerSaveBlocker.stop = (id) => {
    awake.delete(id);
    return stop.call(powerSaveBlocker, id);
  };

  const real = screen.getPrimaryDisplay();
  const displayAt = (place: number): Electron.Display => {
    const size = { width: 1920, height: 1080 };
    const bounds = { ...size, x: place * size.width, y: 0 };
    return { ...real, id: real.id + place, bounds, workArea: bounds, size, workAreaSize: size };
  };
  const displays = [displayAt(0)];
  const setDisplays = (count: number) => {
    screen.getAllDisplays = () => [...displays];
    screen.getPrimaryDisplay = () => displays[0] ?? real;
    screen.getDisplayMatching = ({ x, width }) =>
      displays.find(({ bounds }) => x + width / 2 < bounds.x + bounds.width) ?? displays[0] ?? real;
    while (displays.length < count) {
      const added = displayAt(displays.length);
      displays.push(added);
      screen.emit('display-added', {}, added);
    }
    while (displays.length > Math.max(1, count)) screen.emit('display-removed', {}, displays.pop());
  };

  return {
    answer: (answer) => {
      const waiting = questions.shift();
      if (waiting) waiting(answer);
      else answers.push(answer);
    },
    system: () => {
      const windows = BrowserWindow.getAllWindows().sort((a, b) => a.id - b.id);
      const fullScreen = windows.map((window) => window.isFullScreen());
      return {
        keptAwake: awake.size > 0,
        answersLeft: answers.length,
        fullScreen,
        onDisplay: windows.map((window) => {
          const { id } = screen.getDisplayMatching(window.getBounds());
          return screen.getAllDisplays().findIndex((display) => display.id === id);
        }),
        focused: windows.findIndex((window) => window.isFocused()),
        questions: asked,
        opened,
        wishes: [],
      };
    },
    setDisplays,
    contextMenu: () => context?.items.map(({ type, label }) => (type === 'separator' ? null : label)),
    chooseInContext: (label) => {
      const window = BrowserWindow.getAllWindows()[0];
      context?.items.find((item) => item.label === label)?.click({}, window, window?.webContents);
    },
  };
}

/** Chooses a menu item by its id or its role; false when there is none, or it can't be chosen now. */
export function clickMenuItem({ Menu, BrowserWindow }: ElectronModule, id: string): boolean {
  const find = (items: readonly MenuItem[]): MenuItem | undefined => {
    for (const item of items) {
      if (item.id === id || item.role?.toLowerCase() === id.toLowerCase()) return item;
      const below = item.submenu && find(item.submenu.items);
      if (below) return below;
    }
    return undefined;
  };
  const item = find(Menu.getApplicationMenu()?.items ?? []);
  if (!item?.enabled) return false;
  const window = BrowserWindow.getFocusedWindow() ?? undefined;
  item.click({}, window, window?.webContents);
  return true;
}

/**
 * Keys as the system hands them over: to the page first, and what it leaves to the menu, which only a window that has the
 * keyboard listens for. False when it does not have it yet.
 */
export function pressKeysInMain({ BrowserWindow }: ElectronModule, keys: string): boolean {
  const window = BrowserWindow.getFocusedWindow();
  if (!window) {
    BrowserWindow.getAllWindows()[0]?.focus();
    return false;
  }
  const words = keys.split('+');
  const keyCode = words.pop() ?? '';
  const modifiers = words.map((word) => word.toLowerCase() as 'control');
  const contents = window.webContents;
  contents.sendInputEvent({ type: 'keyDown', keyCode, modifiers });
  // The first half may have ended the program.
  if (!contents.isDestroyed()) contents.sendInputEvent({ type: 'keyUp', keyCode, modifiers });
  return true;
}
