import { BrowserWindow, Menu, nativeTheme } from 'electron';
import type { MenuUpdate, Services } from '#main/services';
import { wordsOf } from './host';
import { menuTemplate, withoutWindow } from './menu';
import type { DesktopStore } from './store';
import { type ZoomStep, zoom } from './zoom';

interface MenuOptions {
  readonly services: Pick<Services, 'onMenuItems' | 'chooseMenuItem'>;
  readonly store: DesktopStore;
  /** Opens the program's window when there is none. */
  readonly openWindow: () => void;
}

/**
 * Keeps the native menu like the window's command list. It stands from the start, and where a program lives on without a window
 * what needs none can still be chosen: the window opens, and gets the choice when it can take it.
 */
export function keepMenu({ services, store, openWindow }: MenuOptions) {
  let last: MenuUpdate = { language: wordsOf(store).language, items: [] };
  let hasWindow = false;
  let chosen: string | null = null;
  const choose = (id: string) => {
    if (hasWindow) return services.chooseMenuItem(id);
    chosen = id;
    openWindow();
  };
  const draw = () => {
    const menu = hasWindow ? last : withoutWindow(last);
    Menu.setApplicationMenu(
      Menu.buildFromTemplate(menuTemplate(menu, process.platform, { choose, zoom: zoomFocused })),
    );
  };
  services.onMenuItems((menu) => {
    nativeTheme.themeSource = store.readSettings().appearance;
    last = menu;
    draw();
    if (chosen !== null) services.chooseMenuItem(chosen);
    chosen = null;
  });
  nativeTheme.themeSource = store.readSettings().appearance;
  draw();
  return {
    /** Told when the program's window opens and when it has closed. */
    setHasWindow: (has: boolean) => {
      hasWindow = has;
      draw();
    },
  };
}

function zoomFocused(step: ZoomStep): void {
  const window = BrowserWindow.getFocusedWindow();
  if (window) zoom(window.webContents, step);
}
