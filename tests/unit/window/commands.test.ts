import { describe, expect, it, vi } from 'vitest';
import './pretend-window';
import * as room from '#renderer/commands';
import { deckCommands } from '#renderer/deck';
import { factCommands } from '#renderer/facts';
import { findCommands } from '#renderer/find';
import { numbersCommands } from '#renderer/numbers';
import { planCommands } from '#renderer/plan';
import { presentingCommands } from '#renderer/presenting';
import { richTextCommands } from '#renderer/rich-text';
import { rooms } from '#renderer/view';
import { createTranslator } from '#shared/i18n';

const frame = [
  ...room.generalCommands,
  ...rooms.map((id, index) => room.roomCommand(id, index + 1)),
  ...presentingCommands,
  ...findCommands,
];
const all = [...frame, ...planCommands, ...deckCommands, ...numbersCommands, ...factCommands, ...richTextCommands];

describe('the command table', () => {
  it('names each command once', () => {
    const ids = all.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  // Rooms are never shown together: each must get along with the frame.
  const sides = [true, false].flatMap((mac) => [
    { mac, name: 'plan', commands: [...frame, ...planCommands, ...factCommands, ...richTextCommands] },
    { mac, name: 'deck', commands: [...frame, ...deckCommands, ...factCommands, ...richTextCommands] },
    { mac, name: 'numbers', commands: [...frame, ...numbersCommands] },
  ]);
  it.each(sides)('gives no press to two commands ($name, mac: $mac)', ({ mac, commands }) => {
    const presses = commands.flatMap(({ keys }) =>
      room.alternativesOf(keys).map((press) => room.pressIdentity(press, mac)),
    );
    expect(presses.filter((press, index) => presses.indexOf(press) !== index)).toEqual([]);
  });

  it.each(['en', 'zh-CN'] as const)('has a title for each command (%s)', (language) => {
    const { t } = createTranslator(language);
    for (const { id, title } of all) expect(t(title), id).not.toBe(title);
  });

  it('has titles that nobody confuses', () => {
    for (const language of ['en', 'zh-CN'] as const) {
      const titles = all.map(({ title }) => createTranslator(language).t(title));
      expect(new Set(titles).size).toBe(titles.length);
    }
  });

  it('fits the limits of the contract for the native menu', () => {
    for (const { id, keys, group } of all) {
      expect(id.length).toBeLessThanOrEqual(60);
      expect(room.acceleratorOf(keys).length).toBeLessThanOrEqual(40);
      expect(group).toBeLessThanOrEqual(20);
    }
  });
});

describe('shortcuts', () => {
  it.each([
    ['$mod+Shift+p', 'CommandOrControl+Shift+P', '⇧⌘P', 'Ctrl+Shift+P'],
    ['$mod+Shift+z | $mod+y', 'CommandOrControl+Shift+Z', '⇧⌘Z', 'Ctrl+Shift+Z'],
    ['$mod+Backslash', 'CommandOrControl+\\', '⌘\\', 'Ctrl+\\'],
    ['Alt+ArrowUp', 'Alt+Up', '⌥↑', 'Alt+Up'],
    ['$mod+Digit1', 'CommandOrControl+1', '⌘1', 'Ctrl+1'],
  ])('writes %s for menus and people', (keys, accelerator, mac, other) => {
    expect(room.acceleratorOf(keys)).toBe(accelerator);
    expect(room.shortcutLabel(keys, true)).toBe(mac);
    expect(room.shortcutLabel(keys, false)).toBe(other);
  });

  it('tells Control from Command on a Mac only', () => {
    expect(room.pressIdentity('Control+z', true)).not.toBe(room.pressIdentity('$mod+z', true));
    expect(room.pressIdentity('Control+z', false)).toBe(room.pressIdentity('$mod+z', false));
  });
});

describe('running a command', () => {
  it('runs one that is possible, and says so', () => {
    const run = vi.fn();
    const command = {
      id: 'test.run',
      title: 'menu.save',
      menu: null,
      group: 0,
      keys: '',
      when: () => true,
      run,
    } as const;
    const heard = vi.fn();
    const stop = room.onRun(heard);
    room.registerCommands([command]);
    expect(room.runCommand('test.run')).toBe(true);
    room.registerCommands([{ ...command, when: () => false }]);
    expect(room.runCommand('test.run')).toBe(false);
    expect(room.runCommand('test.unknown')).toBe(false);
    stop();
    expect(run).toHaveBeenCalledTimes(1);
    expect(heard.mock.calls).toEqual([['test.run']]);
  });
});

describe('a show', () => {
  it('P3 holds all commands back while it has the window', () => {
    const run = vi.fn();
    room.registerCommands([
      { id: 'test.held', title: 'menu.save', menu: null, group: 0, keys: '', when: () => true, run },
    ]);
    room.holdCommands(true);
    expect(room.runCommand('test.held')).toBe(false);
    room.holdCommands(false);
    expect(room.runCommand('test.held')).toBe(true);
    expect(run).toHaveBeenCalledTimes(1);
  });
});

describe('the palette', () => {
  const entry = (id: string, ...titles: string[]) => ({
    command: {
      id,
      title: 'menu.save',
      menu: null,
      group: 0,
      keys: '',
      when: () => true,
      run: () => undefined,
    } satisfies room.Command,
    titles,
  });
  const entries = [
    entry('a', 'Save', '保存'),
    entry('b', 'Save as…', '另存为…'),
    entry('c', 'Appearance: dark', '外观：深色'),
    entry('d', 'Close project', '关闭项目'),
  ];
  const ids = (search: string, recent: string[] = []) =>
    room
      .paletteSearch(
        entries,
        recent,
      )(search)
      .map(({ command }) => command.id);

  it('finds a command in either language', () => {
    expect(ids('深色')).toEqual(['c']);
    expect(ids('dark')).toEqual(['c']);
  });

  it('finds by scattered letters and puts the closest first', () => {
    expect(ids('sv')[0]).toBe('a');
    expect(ids('clpr')).toEqual(['d']);
    expect(ids('save')[0]).toBe('a');
    expect(ids('xyz')).toEqual([]);
  });

  it('shows what was used lately first', () => {
    expect(ids('', ['d', 'b'])).toEqual(['d', 'b', 'a', 'c']);
  });
});
