import { menuScript } from '../dialogs/page-menu';
import { isPressed, type PressedKey } from './accelerator';
import { keysOfRole, runRole } from './roles';
import type { OpenWindow } from './windows';

/** What a template says of one line, as far as the program uses it. */
export interface MenuItemOptions {
  readonly id?: string;
  readonly label?: string;
  readonly role?: string;
  readonly type?: string;
  readonly accelerator?: string;
  readonly registerAccelerator?: boolean;
  readonly enabled?: boolean;
  /** Lines, or a `Menu`. */
  readonly submenu?: readonly MenuItemOptions[] | object;
  click?(item: object, window: object | undefined, event: object): void;
}

/** One line of a menu. */
export interface MenuItem {
  readonly id: string | undefined;
  readonly label: string;
  /** In small letters, as Electron has it. */
  readonly role: string | undefined;
  readonly type: string;
  /** The keys that choose it. */
  readonly accelerator: string | undefined;
  readonly enabled: boolean;
  readonly submenu: Menu | undefined;
  readonly click: (window: OpenWindow | null) => void;
}

let applicationMenu: Menu | null = null;

/**
 * `Menu` of Electron. The stand-in has no native menu bar; the menu is kept, so that tests can read and click it, and its keys work.
 * A context menu is drawn in the page.
 */
export class Menu {
  static buildFromTemplate(template: readonly MenuItemOptions[]): Menu {
    return new Menu(template.map(buildItem));
  }

  /** With a `Menu`, or with none. */
  static setApplicationMenu(menu: object | null): void {
    applicationMenu = menu instanceof Menu ? menu : null;
  }

  static getApplicationMenu(): Menu | null {
    return applicationMenu;
  }

  constructor(readonly items: readonly MenuItem[] = []) {}

  popup(options: { readonly window?: object; readonly x?: number; readonly y?: number } = {}): void {
    const { x = 0, y = 0 } = options;
    const window = options.window as OpenWindow | undefined;
    const page = window?.page;
    const lines = this.items.map(({ label, type, enabled }) => ({ label, type, enabled }));
    page
      ?.evaluate<number | null>(menuScript({ x, y, lines }))
      .then((chosen) => {
        if (chosen !== null) this.items[chosen]?.click(window ?? null);
      })
      .catch((error: unknown) => {
        if (!page.isClosed()) console.error(error);
      });
  }
}

function buildItem(options: MenuItemOptions): MenuItem {
  const { id, label = '', type, enabled = true, registerAccelerator = true } = options;
  const role = options.role?.toLowerCase();
  const submenu = Array.isArray(options.submenu) ? Menu.buildFromTemplate(options.submenu) : options.submenu;
  const keys = options.accelerator ?? keysOfRole(role ?? '', process.platform);
  return {
    ...{ id, label, role, enabled },
    type: type ?? (submenu ? 'submenu' : 'normal'),
    accelerator: registerAccelerator ? keys : undefined,
    submenu: submenu instanceof Menu ? submenu : undefined,
    click: (window) => {
      if (role) runRole(role, window);
      else options.click?.(options, window ?? undefined, {});
    },
  };
}

/** All lines of a menu and of the menus below it. */
export function allItems(menu: Menu | null | undefined): MenuItem[] {
  return menu?.items.flatMap((item) => [item, ...allItems(item.submenu)]) ?? [];
}

/** The line of the menu bar that a key press stands for, if there is one that can be chosen. */
export function itemForKey(pressed: PressedKey): MenuItem | undefined {
  return allItems(applicationMenu).find(
    ({ accelerator, enabled }) => enabled && accelerator && isPressed(accelerator, pressed, process.platform),
  );
}
