import type { MenuItemConstructorOptions } from 'electron';
import type { MenuUpdate } from '#main/services';
import { createTranslator, type TextKey, type Translator } from '#shared/i18n';
import type { ZoomStep } from './zoom';

type MenuItem = MenuUpdate['items'][number];
type MenuName = MenuItem['menu'];
type Role = NonNullable<MenuItemConstructorOptions['role']>;
const order: readonly Exclude<MenuName, 'program'>[] = ['file', 'edit', 'insert', 'view', 'help'];

/** What the first menu offers without a window: whatever needs no open project. */
const needsNoWindow: ReadonlySet<string> = new Set([
  'file.new',
  'file.open',
  'file.importMarkdown',
  'app.settings',
  'help.guide',
  'help.keys',
  'help.about',
]);

/** The menu as it stands while no window is open, as on a Mac after the last one was closed. */
export function withoutWindow(menu: MenuUpdate): MenuUpdate {
  return { ...menu, items: menu.items.map((item) => ({ ...item, enabled: needsNoWindow.has(item.id) })) };
}

/** What choices of the menu do. */
export interface MenuActions {
  /** Runs the command of that id. */
  readonly choose: (id: string) => void;
  readonly zoom: (step: ZoomStep) => void;
}

/**
 * The native menu bar for the window's command list. What the system itself offers is added where its users look for it: on a Mac
 * a menu of the program and one of its windows.
 */
export function menuTemplate(
  menu: MenuUpdate,
  platform: NodeJS.Platform,
  { choose, zoom }: MenuActions,
): MenuItemConstructorOptions[] {
  const { t } = createTranslator(menu.language);
  const mac = platform === 'darwin';
  const system = (role: Role, key: TextKey): MenuItemConstructorOptions => ({
    role,
    label: t(key, { app: 'Pitchwright' }),
  });
  const { settings, ownAbout } = programLines(menu, choose);
  // Before the window has sent anything there is the system's own.
  const about = ownAbout.length > 0 ? ownAbout : [system('about', 'dialogs.menu.about')];
  const additions: Record<(typeof order)[number], MenuItemConstructorOptions[]> = {
    file: mac ? [system('close', 'dialogs.menu.closeWindow')] : [...settings, system('quit', 'dialogs.menu.quit')],
    edit: [
      system('cut', 'dialogs.menu.cut'),
      system('copy', 'dialogs.menu.copy'),
      system('paste', 'dialogs.menu.paste'),
      system('pasteAndMatchStyle', 'dialogs.menu.pastePlain'),
      system('selectAll', 'dialogs.menu.selectAll'),
    ],
    insert: [],
    view: [...zoomItems(t, zoom), system('togglefullscreen', 'dialogs.menu.fullScreen')],
    help: mac ? [] : about,
  };
  const submenus = order.flatMap((name): MenuItemConstructorOptions[] => {
    const commands = groupsOf(
      menu.items.filter((item) => item.menu === name),
      choose,
    );
    const submenu = [...commands, ...separated(commands, additions[name])];
    const role = mac && name === 'help' ? { role: 'help' as const } : {};
    return submenu.length === 0 ? [] : [{ ...role, label: t(`dialogs.menu.${name}`), submenu }];
  });
  if (!mac) return submenus;
  const program: MenuItemConstructorOptions = {
    label: 'Pitchwright',
    submenu: [
      ...about,
      line,
      ...settings,
      { ...system('services', 'dialogs.menu.services'), submenu: [] },
      line,
      system('hide', 'dialogs.menu.hide'),
      system('hideOthers', 'dialogs.menu.hideOthers'),
      system('unhide', 'dialogs.menu.showAll'),
      line,
      system('quit', 'dialogs.menu.quit'),
    ],
  };
  const windows: MenuItemConstructorOptions = {
    role: 'window',
    label: t('dialogs.menu.window'),
    submenu: [
      system('minimize', 'dialogs.menu.minimize'),
      system('zoom', 'dialogs.menu.zoomWindow'),
      line,
      system('front', 'dialogs.menu.bringToFront'),
    ],
  };
  const help = submenus.findIndex(({ role }) => role === 'help');
  const at = help < 0 ? submenus.length : help;
  return [program, ...submenus.slice(0, at), windows, ...submenus.slice(at)];
}

const line: MenuItemConstructorOptions = { type: 'separator' };

/** Settings with a line below them, and what says what program this is; neither is there before the window has sent its commands. */
function programLines({ items }: MenuUpdate, choose: MenuActions['choose']) {
  const own = items.filter((item) => item.menu === 'program');
  const [settings, ownAbout] = [1, 0].map((group) =>
    groupsOf(
      own.filter((item) => item.group === group),
      choose,
    ),
  ) as [MenuItemConstructorOptions[], MenuItemConstructorOptions[]];
  return { settings: settings.length > 0 ? [...settings, line] : [], ownAbout };
}

/** Their keys are taken before the menu sees them (`zoom.ts`): here they are only shown. */
function zoomItems(t: Translator['t'], zoom: MenuActions['zoom']): MenuItemConstructorOptions[] {
  const item = (key: 'actualSize' | 'zoomIn' | 'zoomOut', step: ZoomStep, accelerator: string) => ({
    id: `zoom.${step}`,
    label: t(`dialogs.menu.${key}`),
    accelerator,
    registerAccelerator: false,
    click: () => zoom(step),
  });
  return [
    item('actualSize', 'reset', 'CommandOrControl+0'),
    item('zoomIn', 'in', 'CommandOrControl+Plus'),
    item('zoomOut', 'out', 'CommandOrControl+-'),
  ];
}

/** Commands as lines of a native menu, with a line between two groups. */
export function groupsOf(
  items: readonly Omit<MenuItem, 'menu'>[],
  choose: (id: string) => void,
): MenuItemConstructorOptions[] {
  const sorted = items.toSorted((a, b) => a.group - b.group);
  return sorted.flatMap((item, index): MenuItemConstructorOptions[] => {
    const { id, title: label, accelerator, enabled } = item;
    const startsGroup = index > 0 && sorted[index - 1]?.group !== item.group;
    const entry = { id, label, enabled, click: () => choose(id), ...(accelerator ? { accelerator } : {}) };
    return startsGroup ? [{ type: 'separator' }, entry] : [entry];
  });
}

/** Lines behind others, with a line between them where there are any. */
export function separated(
  before: readonly unknown[],
  after: readonly MenuItemConstructorOptions[],
): MenuItemConstructorOptions[] {
  return before.length > 0 && after.length > 0 ? [{ type: 'separator' }, ...after] : [...after];
}
