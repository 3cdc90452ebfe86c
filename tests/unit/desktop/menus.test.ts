import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { contextTemplate } from '../../../src/main/desktop/context-template';
import { menuTemplate, withoutWindow } from '../../../src/main/desktop/menu';

const command = (id: string, group: number, enabled = true) => ({ id, title: id, accelerator: '', enabled, group });
const menu = {
  language: 'en' as const,
  items: [
    { menu: 'file' as const, ...command('file.new', 0) },
    { menu: 'file' as const, ...command('file.save', 1) },
    { menu: 'help' as const, ...command('help.keys', 0) },
  ],
};
const nothing = { choose: () => undefined, zoom: () => undefined };
const rolesIn = (items: readonly MenuItemConstructorOptions[]): string[] =>
  items.flatMap((item) => [
    ...(item.role ? [item.role] : []),
    ...(Array.isArray(item.submenu) ? rolesIn(item.submenu) : []),
  ]);

describe('menuTemplate', () => {
  it('has on a Mac what every program has there: services, hide, close, minimise, zoom, to the front', () => {
    const roles = rolesIn(menuTemplate(menu, 'darwin', nothing));
    for (const role of [
      'about',
      'services',
      'hide',
      'hideOthers',
      'unhide',
      'quit',
      'close',
      'window',
      'minimize',
      'zoom',
      'front',
      'help',
    ]) {
      expect(roles).toContain(role);
    }
  });

  it('lets no system’s menu reload the page or open developer tools', () => {
    for (const platform of ['darwin', 'win32', 'linux'] as const) {
      const roles = rolesIn(menuTemplate(menu, platform, nothing));
      expect(roles).not.toEqual(expect.arrayContaining([expect.stringMatching(/reload|devtools/i)]));
      expect(roles).toContain('quit');
    }
  });

  it('stands before the window has sent anything', () => {
    const labels = menuTemplate({ language: 'zh-CN', items: [] }, 'linux', nothing).map(({ label }) => label);
    expect(labels).toEqual(['文件', '编辑', '视图', '帮助']);
  });

  it('offers without a window what needs none, and nothing else', () => {
    const enabled = withoutWindow(menu).items.filter((item) => item.enabled);
    expect(enabled.map(({ id }) => id)).toEqual(['file.new', 'help.keys']);
  });

  it('parts groups by a line and runs the chosen command', () => {
    const chosen: string[] = [];
    const [file] = menuTemplate(menu, 'linux', { ...nothing, choose: (id) => chosen.push(id) });
    const lines = file?.submenu as MenuItemConstructorOptions[];
    expect(lines.map(({ id, type, role }) => id ?? type ?? role)).toEqual([
      'file.new',
      'separator',
      'file.save',
      'separator',
      'quit',
    ]);
    lines[2]?.click?.({} as never, undefined, {} as never);
    expect(chosen).toEqual(['file.save']);
  });
});

describe('what belongs to the program', () => {
  const items = [
    ...menu.items,
    { menu: 'program' as const, ...command('help.about', 0) },
    { menu: 'program' as const, ...command('app.settings', 1) },
  ];
  const linesOf = (platform: NodeJS.Platform, label: string) => {
    const found = menuTemplate({ ...menu, items }, platform, nothing).find((one) => one.label === label);
    const lines = (found?.submenu ?? []) as MenuItemConstructorOptions[];
    return lines.map(({ id, type, role }) => id ?? type ?? role);
  };

  it('stands in the program’s own menu on a Mac', () => {
    expect(linesOf('darwin', 'Pitchwright').slice(0, 4)).toEqual([
      'help.about',
      'separator',
      'app.settings',
      'separator',
    ]);
    expect(linesOf('darwin', 'Help')).toEqual(['help.keys']);
  });

  it.each(['win32', 'linux'] as const)('stands at the end of File and of Help elsewhere: %s', (platform) => {
    expect(linesOf(platform, 'File').slice(-3)).toEqual(['app.settings', 'separator', 'quit']);
    expect(linesOf(platform, 'Help')).toEqual(['help.keys', 'separator', 'help.about']);
  });
});

describe('contextTemplate', () => {
  const at = { language: 'en' as const, x: 1, y: 1 };
  const linesOf = (...args: Parameters<typeof contextTemplate>) =>
    contextTemplate(...args).map(
      ({ role, type, id, enabled }) => `${role ?? type ?? id}${enabled === false ? ' -' : ''}`,
    );

  it.each([
    [
      'a text that can be changed',
      { editable: true, selected: true },
      [],
      ['cut', 'copy', 'paste', 'pasteAndMatchStyle', 'separator', 'selectAll'],
    ],
    [
      'nothing selected',
      { editable: true, selected: false },
      [],
      ['cut -', 'copy -', 'paste', 'pasteAndMatchStyle', 'separator', 'selectAll'],
    ],
    ['a text to read', { editable: false, selected: true }, [], ['copy', 'selectAll']],
    [
      'a place with commands and text',
      { editable: false, selected: true },
      [command('text.link', 0)],
      ['copy', 'selectAll', 'separator', 'text.link'],
    ],
    ['a place with commands alone', null, [command('deck.remove', 0)], ['deck.remove']],
    ['nothing', null, [], []],
  ])('%s', (_what, text, items, expected) => {
    expect(linesOf({ ...at, text, items }, () => undefined)).toEqual(expected);
  });
});
