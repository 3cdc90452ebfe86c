import { afterEach, describe, expect, it, vi } from 'vitest';
import { isPressed, type PressedKey } from '../../../src/shell/electron/accelerator';
import { allItems, itemForKey, Menu, type MenuItemOptions } from '../../../src/shell/electron/menu';
import { pretendPlatform } from './pretend-platform';

const press = (key: string, code: string, ...held: ('control' | 'meta' | 'alt' | 'shift')[]): PressedKey => ({
  ...{ key, code, control: false, meta: false, alt: false, shift: false },
  ...Object.fromEntries(held.map((modifier) => [modifier, true])),
});

describe('an accelerator', () => {
  it.each<[string, PressedKey, NodeJS.Platform, boolean]>([
    ['CommandOrControl+S', press('s', 'KeyS', 'control'), 'linux', true],
    ['CommandOrControl+S', press('s', 'KeyS', 'meta'), 'linux', false],
    ['CommandOrControl+S', press('s', 'KeyS', 'meta'), 'darwin', true],
    ['CommandOrControl+S', press('s', 'KeyS', 'control'), 'darwin', false],
    ['CommandOrControl+S', press('S', 'KeyS', 'control', 'shift'), 'win32', false],
    ['CommandOrControl+Shift+S', press('S', 'KeyS', 'control', 'shift'), 'win32', true],
    ['CommandOrControl+Alt+S', press('s', 'KeyS', 'control'), 'linux', false],
    // A Russian keyboard: the place of the key counts too.
    ['CommandOrControl+S', press('ы', 'KeyS', 'control'), 'linux', true],
    ['CommandOrControl+1', press('&', 'Digit1', 'control'), 'linux', true],
    ['CommandOrControl+Plus', press('+', 'BracketRight', 'control'), 'linux', true],
    ['Alt+Up', press('ArrowUp', 'ArrowUp', 'alt'), 'linux', true],
    ['F11', press('F11', 'F11'), 'linux', true],
    ['Control+Command+F', press('f', 'KeyF', 'control', 'meta'), 'darwin', true],
    ['F1', press('F11', 'F11'), 'linux', false],
  ])('%s by %o on %s: %s', (accelerator, pressed, platform, expected) => {
    expect(isPressed(accelerator, pressed, platform)).toBe(expected);
  });
});

describe('the keys of a menu', () => {
  afterEach(() => Menu.setApplicationMenu(null));
  const save = press('s', 'KeyS', 'control');
  const show = (item: MenuItemOptions) =>
    Menu.setApplicationMenu(Menu.buildFromTemplate([{ label: 'File', submenu: [{ type: 'separator' }, item] }]));

  it('choose its line', () => {
    pretendPlatform('linux');
    const click = vi.fn();
    show({ id: 'save', accelerator: 'CommandOrControl+S', click });
    itemForKey(save)?.click(null);
    expect(click).toHaveBeenCalledOnce();
  });

  it.each<[string, MenuItemOptions]>([
    ['a line that is greyed', { accelerator: 'CommandOrControl+S', enabled: false }],
    ['keys that are only shown', { accelerator: 'CommandOrControl+S', registerAccelerator: false }],
    ['a line without keys', {}],
  ])('do nothing for %s', (_what, item) => {
    pretendPlatform('linux');
    show(item);
    expect(itemForKey(save)).toBeUndefined();
  });

  it.each<[string, NodeJS.Platform, string | undefined]>([
    ['quit', 'linux', 'CommandOrControl+Q'],
    ['quit', 'darwin', 'CommandOrControl+Q'],
    // Alt+F4 is the system's.
    ['quit', 'win32', undefined],
    ['togglefullscreen', 'win32', 'F11'],
    ['togglefullscreen', 'darwin', 'Control+Command+F'],
    ['close', 'darwin', 'CommandOrControl+W'],
    // The page's own.
    ['selectAll', 'linux', undefined],
    ['pasteAndMatchStyle', 'linux', undefined],
  ])('of the role %s on %s are %s', (role, platform, keys) => {
    pretendPlatform(platform);
    expect(allItems(Menu.buildFromTemplate([{ role }]))[0]?.accelerator).toBe(keys);
  });

  it('are those of menus below menus too', () => {
    const menu = Menu.buildFromTemplate([{ submenu: Menu.buildFromTemplate([{ id: 'a', submenu: [{ id: 'b' }] }]) }]);
    expect(allItems(menu).map(({ id }) => id)).toEqual([undefined, 'a', 'b']);
  });
});
