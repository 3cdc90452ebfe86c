import type { Command } from '#renderer/commands';
import {
  alternativesOf,
  commandSynonyms,
  commandTitle,
  type PlaceKey,
  placeKeysOf,
  shortcutLabel,
} from '#renderer/commands';
import { type InterfaceLanguage, otherLanguages } from '#shared/base';
import { type Catalogue, createTranslator, type Translator } from '#shared/i18n';
import { searcher } from '#shared/words';

type KeyGroupId = keyof Catalogue['app']['keys']['group'];

/** One line of the sheet: what is done, and the presses that do it. */
export interface KeyLine {
  readonly id: string;
  readonly title: string;
  readonly keys: readonly string[];
}

export interface KeyGroup {
  readonly id: KeyGroupId;
  readonly lines: readonly KeyLine[];
}

/** The first word of a command's id is its group; in the order of the sheet. */
const order: readonly KeyGroupId[] = [
  'file',
  'edit',
  'view',
  'plan',
  'text',
  'insert',
  'facts',
  'deck',
  'numbers',
  'registers',
  'raise',
  'list',
  'grid',
  'presenting',
  'show',
  'window',
  'app',
  'help',
  'other',
];

interface Entry extends KeyLine {
  readonly group: KeyGroupId;
  /** The same titles in the interface's other languages: a search may be in any. */
  readonly otherTitles: readonly string[];
}

function groupOf(id: string): KeyGroupId {
  return order.find((group) => id.startsWith(`${group}.`)) ?? 'other';
}

/** What lists, grids, a running show and the system's own menus answer to, which are no commands of the table. */
function otherKeys(mac: boolean): readonly {
  readonly id: string;
  readonly title: `app.keys.${PlaceKey}` | WindowKey;
  readonly keys: readonly string[];
}[] {
  const command = mac ? '⌘' : 'Ctrl+';
  return [
    ...(Object.entries(placeKeysOf(mac)) as [PlaceKey, readonly string[]][]).map(([id, keys]) => ({
      id,
      title: `app.keys.${id}` as const,
      keys,
    })),
    { id: 'window.in', title: 'dialogs.menu.zoomIn', keys: [`${command}+`] },
    { id: 'window.out', title: 'dialogs.menu.zoomOut', keys: [`${command}-`] },
    { id: 'window.actual', title: 'dialogs.menu.actualSize', keys: [`${command}0`] },
    { id: 'window.full', title: 'dialogs.menu.fullScreen', keys: [mac ? '⌃⌘F' : 'F11'] },
  ];
}

type WindowKey = `dialogs.menu.${'zoomIn' | 'zoomOut' | 'actualSize' | 'fullScreen'}`;

function entriesOf(commands: readonly Command[], words: Translator<InterfaceLanguage>, mac: boolean): readonly Entry[] {
  const others = otherLanguages(words.language).map(createTranslator);
  // What undo would undo now is no part of its name on a sheet.
  const named = (command: Command, one: Translator<InterfaceLanguage>) =>
    commandTitle({ ...command, subject: () => null }, one);
  const own = commands.flatMap((command): Entry[] => {
    const keys = alternativesOf(command.keys).flatMap((press) => shortcutLabel(press, mac) ?? []);
    if (keys.length === 0) return [];
    const { id } = command;
    return [
      {
        id,
        title: named(command, words),
        keys,
        group: groupOf(id),
        otherTitles: others.map((one) => named(command, one)),
      },
    ];
  });
  const foreign = otherKeys(mac).map(({ title, ...line }): Entry => {
    return { ...line, title: words.t(title), group: groupOf(line.id), otherTitles: others.map(({ t }) => t(title)) };
  });
  const number: Entry = {
    id: 'show.number',
    title: words.t('app.keys.show.number'),
    keys: [words.t('app.keys.digits')],
    group: 'show',
    otherTitles: others.map(({ t }) => t('app.keys.show.number')),
  };
  return [...own, ...foreign, number];
}

/** The lines that answer a search: by their title in any language of the interface, by what others call it, or by their keys. */
function found(entries: readonly Entry[], search: string): ReadonlySet<Entry> {
  const wanted = search.trim().toLowerCase();
  const byName = searcher(entries, ({ id, title, otherTitles }) => ({
    titles: [title, ...otherTitles],
    synonyms: commandSynonyms[id] ?? [],
  }));
  const byKeys = (matches: (key: string) => boolean) =>
    entries.filter(({ keys }) => keys.some((key) => matches(key.toLowerCase())));
  const ways = [
    () => byKeys((key) => key === wanted),
    () => byKeys((key) => key.includes(wanted)),
    () => byName(wanted),
  ];
  for (const way of ways) {
    const answers = way();
    if (answers.length > 0) return new Set(answers);
  }
  return new Set();
}

/** The sheet of keys: every command that has some, in groups; what a search leaves of them. */
export function keyGroups(
  commands: readonly Command[],
  search: string,
  words: Translator<InterfaceLanguage>,
  mac: boolean,
): readonly KeyGroup[] {
  const entries = entriesOf(commands, words, mac);
  const shown = found(entries, search);
  return order
    .map((id) => ({ id, lines: entries.filter((entry) => entry.group === id && shown.has(entry)) }))
    .filter(({ lines }) => lines.length > 0);
}
