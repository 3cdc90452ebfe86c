import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import './pretend-window';
import { generalCommands, roomCommand } from '#renderer/commands';
import { deckCommands } from '#renderer/deck';
import { factCommands } from '#renderer/facts';
import { numbersCommands } from '#renderer/numbers';
import { planCommands } from '#renderer/plan';
import { presentingCommands } from '#renderer/presenting';
import { richTextCommands } from '#renderer/rich-text';
import { rooms } from '#renderer/view';
import { interfaceLanguages } from '#shared/base';
import type { GuidePage } from '#shared/guidance';
import { createTranslator } from '#shared/i18n';
import { packedPackages } from '../../../scripts/package/notices/find-packages';
import { keyGroups } from '../../../src/renderer/app/help/key-groups';
import { sentenceParts } from '../../../src/renderer/app/help/sentence-parts';
import { meaningOf } from '../../../src/renderer/show/show-keys';

const all = [
  ...generalCommands,
  ...rooms.map((id, index) => roomCommand(id, index + 1)),
  ...presentingCommands,
  ...planCommands,
  ...deckCommands,
  ...numbersCommands,
  ...factCommands,
  ...richTextCommands,
];
const sheet = (search: string, language: 'en' | 'zh-CN' = 'en', mac = false) =>
  keyGroups(all, search, createTranslator(language), mac);
const idsIn = (search: string, language?: 'en' | 'zh-CN') =>
  sheet(search, language).flatMap(({ lines }) => lines.map(({ id }) => id));

describe('the sheet of keys', () => {
  it('has each command that has keys, once, in a group with a name', () => {
    const ids = idsIn('');
    expect(all.filter(({ keys, id }) => keys !== '' && !ids.includes(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(sheet('').map(({ id }) => id)).not.toContain('other');
  });

  it.each([
    ['a title', 'redo', ['edit.redo']],
    ['a title in another language', '重做', ['edit.redo']],
    ['keys', 'ctrl+shift+z', ['edit.redo']],
    ['nothing that there is', 'qqqq', []],
  ])('finds by %s', (_by, search, expected) => {
    expect(idsIn(search)).toEqual(expected);
  });

  it('shows all presses of a command, as each platform writes them', () => {
    const lineOf = (mac: boolean) => sheet('redo', 'en', mac)[0]?.lines[0];
    expect(lineOf(false)?.keys).toEqual(['Ctrl+Shift+Z', 'Ctrl+Y']);
    expect(lineOf(true)?.keys).toEqual(['⇧⌘Z', '⌘Y']);
  });

  it('names a command by what it is, not by what it would act on now', () => {
    expect(sheet('undo')[0]?.lines[0]?.title).toBe('Undo');
  });

  it('says of a show what its keys do there', () => {
    const lines = sheet('').find(({ id }) => id === 'show')?.lines ?? [];
    const names: Readonly<Record<string, string>> = {
      '→': 'ArrowRight',
      '←': 'ArrowLeft',
      Space: ' ',
      'Page Down': 'PageDown',
      'Page Up': 'PageUp',
    };
    for (const { id, keys } of lines.filter((line) => line.id !== 'show.number')) {
      for (const key of keys) {
        const press = { key: names[key] ?? key, code: '', ctrlKey: false, metaKey: false, altKey: false };
        const meaning = meaningOf(press, '');
        expect(meaning, key).not.toBeNull();
        const said =
          meaning?.kind === 'act'
            ? 'cover' in meaning.action
              ? meaning.action.cover
              : meaning.action.kind
            : meaning?.kind;
        expect(said, key).toBe({ pause: 'togglePause', view: 'switchView' }[id.slice(5)] ?? id.slice(5));
      }
    }
  });
});

describe('the guide', () => {
  const guides = interfaceLanguages.map((language) => {
    const pages = JSON.parse(readFileSync(`resources/guide/${language}.json`, 'utf8')) as GuidePage[];
    return { language, pages };
  });
  const commandsIn = ({ lead, steps, notes }: GuidePage) =>
    [lead, ...steps, ...notes].flatMap(sentenceParts).flatMap((part) => (part.kind === 'command' ? [part.id] : []));

  it.each(guides)('names only commands that there are: $language', ({ pages }) => {
    // Rooms that load only with a window have theirs.
    const known = new Set([...all.map(({ id }) => id), 'view.findings']);
    expect(pages.flatMap(commandsIn).filter((id) => !known.has(id))).toEqual([]);
  });

  it('has the same pages in each language, with the same commands on them', () => {
    const shapes = guides.map(({ pages }) => pages.map((page) => [page.id, commandsIn(page).sort()]));
    for (const shape of shapes) expect(shape).toEqual(shapes[0]);
  });
});

describe('the list of parts', () => {
  it('has every package that is packed, in its version and with its licence', () => {
    const listed = JSON.parse(readFileSync('resources/about/parts.json', 'utf8')) as object[];
    const packed = packedPackages(process.cwd()).map(({ name, version, licence }) => ({ name, version, licence }));
    expect(packed.filter((one) => !listed.some((part) => JSON.stringify(part) === JSON.stringify(one)))).toEqual([]);
  });
});
