import { menuScript } from '../dialogs/page-menu';
import { runRole } from './roles';
import type { OpenWindow } from './windows';

/** One line of a native menu, as far as the program uses it. */
export interface MenuItemOptions {
  readonly id?: string;
  readonly label?: string;
  readonly role?: string;
  readonly type?: 'normal' | 'separator' | 'submenu';
  readonly accelerator?: string;
  readonly registerAccelerator?: boolean;
  readonly enabled?: boolean;
  readonly submenu?: readonly MenuItemOptions[];
  readonly click?: () => void;
}

let applicationMenu: Menu | null = null;

/**
 * `Menu` of Electron. The stand-in has no native menu bar; the menu is kept, so that tests can read and click it, and its keys work.
 * A context menu is drawn in the page.
 */
export class Menu {
  static buildFromTemplate(items: readonly MenuItemOptions[]): Menu {
    return new Menu(items);
  }

  static setApplicationMenu(menu: Menu | null): void {
    applicationMenu = menu;
  }

  static getApplicationMenu(): Menu | null {
    return applicationMenu;
  }

  constructor(readonly items: readonly MenuItemOptions[] = []) {}

  getMenuItemById(id: string): MenuItemOptions | null {
    const all = this.items.flatMap((item) => [item, ...(item.submenu ?? [])]);
    return all.find((item) => item.id === id) ?? null;
  }

  popup({ window, x = 0, y = 0 }: { window: OpenWindow; x?: number; y?: number }): void {
    const { page } = window;
    const lines = this.items.map(({ label = '', type = 'normal', enabled = true }) => ({ label, type, enabled }));
    page
      ?.evaluate<number | null>(menuScript({ x, y, lines }))
      .then((chosen) => {
        const item = chosen === null ? undefined : this.items[chosen];
        if (item) chooseItem(item, window);
      })
      .catch((error: unknown) => {
        if (!page.isClosed()) console.error(error);
      });
  }
}

/** Does what a line of a menu is for. */
export function chooseItem(item: MenuItemOptions, window: OpenWindow | null): void {
  if (item.click) item.click();
  else if (item.role) runRole(item.role, window);
}
