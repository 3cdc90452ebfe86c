import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuUpdate } from '#main/services';
import { createTranslator, type TextKey } from '#shared/i18n';

type MenuName = MenuUpdate['items'][number]['menu'];
const order: readonly MenuName[] = ['file', 'edit', 'insert', 'view', 'help'];

/** Draws the native menu from the window's command list; what the system itself offers is added where users look for it. */
export function drawMenu(menu: MenuUpdate, choose: (id: string) => void): void {
  const { t } = createTranslator(menu.language);
  const system = (role: NonNullable<MenuItemConstructorOptions['role']>, key: TextKey): MenuItemConstructorOptions => ({
    role,
    label: t(key, { app: 'Pitchwright' }),
  });
  const additions: Record<MenuName, MenuItemConstructorOptions[]> = {
    file: process.platform === 'darwin' ? [] : [system('quit', 'dialogs.menu.quit')],
    edit: [
      system('cut', 'dialogs.menu.cut'),
      system('copy', 'dialogs.menu.copy'),
      system('paste', 'dialogs.menu.paste'),
      system('pasteAndMatchStyle', 'dialogs.menu.pastePlain'),
      system('selectAll', 'dialogs.menu.selectAll'),
    ],
    insert: [],
    view: [
      system('resetZoom', 'dialogs.menu.actualSize'),
      system('zoomIn', 'dialogs.menu.zoomIn'),
      system('zoomOut', 'dialogs.menu.zoomOut'),
      system('togglefullscreen', 'dialogs.menu.fullScreen'),
    ],
    help: [],
  };
  const submenus = order.flatMap((name): MenuItemConstructorOptions[] => {
    const own = groupsOf(
      menu.items.filter((item) => item.menu === name),
      choose,
    );
    const submenu = [...own, ...separated(own, additions[name])];
    return submenu.length === 0 ? [] : [{ label: t(`dialogs.menu.${name}`), submenu }];
  });
  const appMenu: MenuItemConstructorOptions[] = [
    {
      label: 'Pitchwright',
      submenu: [
        system('about', 'dialogs.menu.about'),
        { type: 'separator' },
        system('hide', 'dialogs.menu.hide'),
        system('hideOthers', 'dialogs.menu.hideOthers'),
        system('unhide', 'dialogs.menu.showAll'),
        { type: 'separator' },
        system('quit', 'dialogs.menu.quit'),
      ],
    },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate([...(process.platform === 'darwin' ? appMenu : []), ...submenus]));
}

function groupsOf(items: MenuUpdate['items'], choose: (id: string) => void): MenuItemConstructorOptions[] {
  const sorted = items.toSorted((a, b) => a.group - b.group);
  return sorted.flatMap((item, index): MenuItemConstructorOptions[] => {
    const { id, title: label, accelerator, enabled } = item;
    const startsGroup = index > 0 && sorted[index - 1]?.group !== item.group;
    const line = { id, label, enabled, click: () => choose(id), ...(accelerator ? { accelerator } : {}) };
    return startsGroup ? [{ type: 'separator' }, line] : [line];
  });
}

function separated(before: readonly unknown[], after: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return before.length > 0 && after.length > 0 ? [{ type: 'separator' }, ...after] : after;
}
