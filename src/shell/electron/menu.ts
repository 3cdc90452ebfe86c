/** One line of a native menu, as far as the program uses it. */
export interface MenuItemOptions {
  readonly id?: string;
  readonly label?: string;
  readonly role?: string;
  readonly type?: 'normal' | 'separator' | 'submenu';
  readonly accelerator?: string;
  readonly enabled?: boolean;
  readonly submenu?: readonly MenuItemOptions[];
  readonly click?: () => void;
}

let applicationMenu: Menu | null = null;

/** `Menu` of Electron. The stand-in has no native menu bar; the menu is kept, so that tests can read and click it. */
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

  popup(): void {}
}
